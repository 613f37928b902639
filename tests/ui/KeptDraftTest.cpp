// What somebody writes in a form is on the disk while they write it, whatever ends the window; it
// is offered again, and gone once it was signed or thrown away.
#include "ui/pages/KeptDraft.h"
#include "core/jobs/Drafts.h"
#include "tests/ui/LoopDesk.h"
#include "tests/ui/Picture.h"
#include "ui/pages/ActionsPage.h"
#include "ui/pages/InviteSheet.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/ProposalsTab.h"
#include "ui/window/PageList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace countersign;
using uitest::comesTrue;

namespace kept_drafts {

constexpr int kWithinMs = 1000; // what a draft is allowed to take

struct Desk : uitest::LoopDesk {
    using LoopDesk::LoopDesk;

    // What lies on the disk under that name.
    std::optional<local::Draft> onDisk(const std::string& key) {
        std::optional<std::optional<local::Draft>> draft;
        window.session().draft(&window, QString::fromStdString(key),
                               [&](base::Result<std::optional<local::Draft>> found) {
                                   REQUIRE(found);
                                   draft = *found;
                               });
        REQUIRE(comesTrue([&] { return draft.has_value(); }));
        return *draft;
    }
    template <typename W> W* newSheet(const char* page, const char* button, const char* field) {
        window.showPage(page);
        clickOn(button);
        return child<W>(field);
    }
};

// A form of two fields, with what it proposes in one of them.
struct Form : QWidget {
    QLineEdit title{this};
    QPlainTextEdit text{this};
    pages::KeptDraft kept;

    explicit Form(bridge::Session& session)
        : kept(&session, this,
               {[this] {
                    return pages::KeptDraft::Fields{{"title", title.text().toStdString()},
                                                    {"text", text.toPlainText().toStdString()}};
                },
                [this](const pages::KeptDraft::Fields& fields) {
                    for (const auto& [name, value] : fields)
                        if (name == "title")
                            title.setText(QString::fromStdString(value));
                        else
                            text.setPlainText(QString::fromStdString(value));
                }}) {
        title.setText("Proposed");
        kept.watch(&title);
        kept.watch(&text);
        kept.turnTo("form", "thing");
    }
};

TEST_CASE("A form is kept while somebody types without a pause, and read again as it was",
          "[ui][drafts]") {
    Desk desk("kept-typing");
    desk.be("ana.ruiz");
    const std::string key = jobs::draftKey("form", "thing", "ana.ruiz");
    std::optional<Form> form(std::in_place, desk.window.session());
    QElapsedTimer since;
    since.start();
    QString typed;
    while (since.elapsed() < kWithinMs) { // a letter every 50 ms, never a pause
        QTest::keyClick(&form->text, Qt::Key_A, Qt::NoModifier, 50);
        typed += 'a';
    }
    const auto draft = desk.onDisk(key);
    REQUIRE(draft);
    CHECK(draft->fields.at("text").size() > 3);
    CHECK(draft->fields.count("title") == 0); // as it was proposed
    QTest::qWait(kWithinMs);
    CHECK(desk.onDisk(key)->fields.at("text") == typed.toStdString());

    // It goes without being left, as a window does that is torn down.
    QTest::keyClicks(&form->text, " and b");
    form.reset();
    CHECK(desk.onDisk(key)->fields.at("text") == typed.toStdString() + " and b");
    form.emplace(desk.window.session());
    bool said = false;
    QObject::connect(&form->kept, &pages::KeptDraft::restored, [&] { said = true; });
    REQUIRE(comesTrue([&] { return said; }));
    CHECK(form->text.toPlainText() == typed + " and b");
    CHECK(form->title.text() == "Proposed");
    CHECK(form->kept.isWritten());

    // Emptied by hand it is no draft any more.
    form->text.clear();
    QTest::qWait(kWithinMs);
    CHECK_FALSE(desk.onDisk(key));
}

TEST_CASE("What is typed before the draft comes is newer, and nothing of the draft's rest is lost",
          "[ui][drafts]") {
    Desk desk("kept-newer");
    desk.be("ana.ruiz");
    const std::string key = jobs::draftKey("form", "thing", "ana.ruiz");
    bool saved = false;
    desk.window.session().saveDraft(&desk.window, QString::fromStdString(key),
                                    {{"title", "Of before"}, {"text", "old words"}},
                                    [&](base::Result<void>) { saved = true; });
    REQUIRE(comesTrue([&] { return saved; }));
    Form form(desk.window.session());
    form.text.setPlainText("new words");
    REQUIRE(comesTrue([&] { return form.title.text() == "Of before"; }));
    CHECK(form.text.toPlainText() == "new words");
    QTest::qWait(kWithinMs);
    const auto draft = desk.onDisk(key);
    REQUIRE(draft);
    CHECK(draft->fields == pages::KeptDraft::Fields{{"text", "new words"}, {"title", "Of before"}});
}

TEST_CASE("What was written as nobody goes with whoever says who they are, and with nobody else",
          "[ui][drafts]") {
    Desk desk("kept-who");
    const std::string mine = jobs::draftKey("form", "thing", "ana.ruiz");
    const std::string nobodys = jobs::draftKey("form", "thing", {});
    Form form(desk.window.session());
    QTest::keyClicks(&form.text, "words");
    QTest::qWait(kWithinMs);
    const bool known = desk.window.session().identity().has_value();
    if (!known) CHECK(desk.onDisk(nobodys));
    desk.be("ana.ruiz");
    QTest::qWait(kWithinMs);
    REQUIRE(desk.onDisk(mine));
    CHECK_FALSE(desk.onDisk(nobodys));
    desk.be("tom.weiss");
    QTest::keyClicks(&form.text, " more");
    QTest::qWait(kWithinMs);
    CHECK(desk.onDisk(mine)->fields.at("text") == "words more");
    CHECK_FALSE(desk.onDisk(jobs::draftKey("form", "thing", "tom.weiss")));
}

TEST_CASE("A fact being written is there in another window while it is typed, and gone once signed",
          "[ui][drafts][F3]") {
    Desk desk("kept-fact");
    desk.be("helena.vogt");
    REQUIRE(comesTrue([&] { return desk.window.session().logReport() != nullptr; }));
    const QString typed = "Count what \"could not\" be placed; since May";
    auto* what = desk.newSheet<QPlainTextEdit>(window::kActions, "actionNew", "actionWhat");
    CHECK_FALSE(desk.child<QPushButton>("actionSheetThrow")->isEnabled());
    QTest::keyClicks(what, typed);
    auto* owner = desk.child<QComboBox>("actionOwner");
    owner->setCurrentIndex(owner->findData("helena.vogt"));
    QTest::qWait(kWithinMs);

    { // The first one stays as it is: nothing was left or closed.
        window::MainWindow other;
        other.show();
        other.openFolder(QString::fromStdString(desk.places.folder.string()));
        REQUIRE(comesTrue([&] { return other.session().isOpen(); }));
        other.session().useKeyFile(QString::fromStdString(desk.places.key("helena.vogt").string()));
        REQUIRE(comesTrue(
            [&] { return other.session().identity() && other.session().logReport() != nullptr; }));
        other.showPage(window::kActions);
        auto* open = other.findChild<QPushButton*>("actionNew");
        REQUIRE(open);
        REQUIRE(comesTrue([&] { return open->isEnabled(); }));
        open->click();
        auto* found = other.findChild<QPlainTextEdit*>("actionWhat");
        REQUIRE(found);
        REQUIRE(comesTrue([&] { return found->toPlainText() == typed; }));
        CHECK(other.findChild<QComboBox*>("actionOwner")->currentData() == "helena.vogt");
        CHECK(other.findChild<QLabel*>("actionSheetState")->text().contains("draft"));
        uitest::picture(*other.findChild<QWidget*>("actionSheet"), "draft-is-back");
    }
    desk.clickOn("actionSheetNext");
    desk.signByKeyboard();
    REQUIRE(comesTrue([&] { return !desk.window.findChild<QWidget*>("actionSheet"); }));
    QTest::qWait(kWithinMs);
    CHECK_FALSE(desk.onDisk(jobs::draftKey("fact-action", {}, "helena.vogt")));
    what = desk.newSheet<QPlainTextEdit>(window::kActions, "actionNew", "actionWhat");
    QTest::qWait(kWithinMs / 4);
    CHECK(what->toPlainText().isEmpty());
}

TEST_CASE("A form that is emptied takes its draft with it, and brings both back when asked",
          "[ui][drafts]") {
    Desk desk("kept-thrown");
    desk.be("helena.vogt");
    REQUIRE(comesTrue([&] { return desk.window.session().logReport() != nullptr; }));
    const std::string key = jobs::draftKey("fact-incident", {}, "helena.vogt");
    auto* title = desk.newSheet<QLineEdit>(window::kIncidents, "incidentNew", "incidentTitle");
    QTest::keyClicks(title, "The south market was never tried");
    QTest::qWait(kWithinMs);
    REQUIRE(desk.onDisk(key));
    desk.pressOn("incidentSheetThrow");
    CHECK(title->text().isEmpty());
    CHECK_FALSE(desk.onDisk(key));
    CHECK(desk.child<QPushButton>("incidentSheetThrow")->text() == "Bring it back");
    desk.pressOn("incidentSheetThrow");
    CHECK(title->text() == "The south market was never tried");
    QTest::qWait(kWithinMs);
    CHECK(desk.onDisk(key));
    desk.pressOn("incidentSheetThrow");
    desk.clickOn("incidentSheetLeave");
    REQUIRE(comesTrue([&] { return !desk.window.findChild<QWidget*>("incidentSheet"); }));
    QTest::qWait(kWithinMs);
    CHECK_FALSE(desk.onDisk(key));
    title = desk.newSheet<QLineEdit>(window::kIncidents, "incidentNew", "incidentTitle");
    QTest::qWait(kWithinMs / 4);
    CHECK(title->text().isEmpty());
}

TEST_CASE("A reason survives the signature that was refused or left, and goes with the one made",
          "[ui][drafts][proposals]") {
    Desk desk("kept-reason");
    desk.be("helena.vogt");
    REQUIRE(comesTrue([&] { return desk.window.session().logReport() != nullptr; }));
    std::string policy = desk.window.session().logReport()->ledger.policyText;
    const std::string chair = "decide: [chair]";
    REQUIRE(policy.find(chair) != std::string::npos);
    policy.replace(policy.find(chair), chair.size(), "decide: [security]");
    const std::string key = jobs::draftKey("proposal-reason", "policy", "helena.vogt");
    desk.window.showPage(window::kPeople);
    auto* tab = desk.child<pages::ProposalsTab>("proposalsTab");
    tab->proposeText(jobs::Governed::Policy, policy, "policy.yaml");
    auto* ask = desk.child<QInputDialog>("proposalReason");
    QTest::keyClicks(ask->findChild<QLineEdit*>(), "Asked by the audit of May");
    QTest::qWait(kWithinMs);
    CHECK(desk.onDisk(key));
    ask->reject();
    REQUIRE(comesTrue([&] { return !desk.window.findChild<QInputDialog*>("proposalReason"); }));
    tab->proposeText(jobs::Governed::Policy, policy, "policy.yaml");
    ask = desk.child<QInputDialog>("proposalReason");
    REQUIRE(comesTrue([&] { return ask->textValue() == "Asked by the audit of May"; }));
    ask->accept();
    REQUIRE(comesTrue([&] { return desk.signButton() != nullptr; }));
    CHECK(desk.onDisk(key)); // not signed yet
    desk.signByKeyboard();
    REQUIRE(comesTrue([&] { return !desk.onDisk(key); }));
}

TEST_CASE("An invitation being written is offered again until it is written to a file",
          "[ui][drafts]") {
    Desk desk("kept-invite");
    desk.be("helena.vogt");
    REQUIRE(comesTrue([&] { return desk.window.session().logReport() != nullptr; }));
    const std::string key = jobs::draftKey("invite", {}, "helena.vogt");
    const auto open = [&] {
        auto* sheet = new pages::InviteSheet(&desk.window.session(), &desk.window);
        sheet->open();
        return sheet;
    };
    auto* sheet = open();
    QTest::keyClicks(sheet->findChild<QLineEdit*>("invitePerson"), "Noor Haddad");
    sheet->findChild<QCheckBox*>("inviteRole-legal")->click();
    QTest::qWait(kWithinMs);
    delete sheet; // not left: torn down
    sheet = open();
    auto* person = sheet->findChild<QLineEdit*>("invitePerson");
    REQUIRE(comesTrue([&] { return person->text() == "Noor Haddad"; }));
    CHECK(sheet->findChild<QCheckBox*>("inviteRole-legal")->isChecked());
    sheet->findChild<QLineEdit*>("inviteWhere")->setText("https://example.org/claims.git");
    sheet->write(QString::fromStdString((desk.places.home / "noor.invitation").string()));
    REQUIRE(comesTrue([&] { return !sheet->said().isEmpty(); }));
    CHECK(sheet->said().contains("eight words"));
    CHECK_FALSE(desk.onDisk(key));
}

} // namespace kept_drafts
