// The dock: what is written is never lost, and nobody signs what was not shown.
#include "core/jobs/Drafts.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/Wait.h"
#include "ui/bridge/Signatures.h"
#include "ui/pages/CountersignDock.h"
#include "ui/pages/CountersignDraft.h"
#include "ui/pages/ReleasePage.h"
#include "ui/widgets/Fold.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StandingList.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using uitest::comesTrue;

namespace dock_tests {

using pages::CountersignDraft;
using Kind = jobs::Statement::Kind;

// The demonstration, made once: signing needs a real log and real keys.
struct Demo {
    support::TempFolder folder;
    jobs::DemoResult made;
    Demo() {
        jobs::DemoRequest request;
        request.folder = folder / "demo";
        request.now = base::SystemClock().now();
        auto result = jobs::makeDemo(request);
        REQUIRE(result);
        made = *result;
    }
    static Demo& instance() {
        static Demo demo;
        return demo;
    }
};

struct Desk {
    bridge::Session session;
    std::unique_ptr<pages::ReleasePage> page;

    explicit Desk(const char* person) {
        jobs::WorkspaceOptions options;
        options.folder = Demo::instance().made.folder;
        bool opened = false;
        session.open(&session, options, [&](auto info) { opened = info.has_value(); });
        REQUIRE(comesTrue([&] { return opened; }));
        sitDown(person);
        page = std::make_unique<pages::ReleasePage>(&session);
        page->resize(1200, 800);
        page->show();
        page->activateWindow(); // shortcuts belong to the active window
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->open("claims-triage@1.2");
        REQUIRE(comesTrue([&] { return page->view() != nullptr; }));
    }
    void sitDown(const std::string& person) {
        bool chosen = false;
        session.identities(&session, {Demo::instance().made.keys / person},
                           [&](base::Result<std::vector<jobs::Identity>> found) {
                               REQUIRE(found);
                               for (const auto& identity : *found) {
                                   if (identity.principal != person) continue;
                                   session.chooseIdentity(identity);
                                   chosen = true;
                                   return;
                               }
                           });
        REQUIRE(comesTrue([&] { return chosen; }));
    }
    template <typename T> T* part(const char* name) { return page->findChild<T*>(name); }
    QPlainTextEdit* reason() { return part<QPlainTextEdit>("signReason"); }
    QAbstractButton* choice(const char* name) { return part<QAbstractButton>(name); }
    QString notice() { return part<widgets::Notice>("dockNotice")->sentence(); }
    std::optional<local::Draft> draft(const QString& who,
                                      const QString& release = "claims-triage@1.2") {
        std::optional<local::Draft> found;
        bool answered = false;
        session.draft(&session, CountersignDraft().key(release, who), [&](auto result) {
            if (result) found = *result;
            answered = true;
        });
        REQUIRE(comesTrue([&] { return answered; }));
        return found;
    }
};

TEST_CASE("A draft reads back as it was written", "[ui][dock]") {
    CountersignDraft draft;
    draft.chosen = true;
    draft.vote = model::VoteValue::Dissent;
    draft.level = model::DissentLevel::Block;
    draft.role = "legal";
    draft.reason = "First line\nsecond “line”: ü";
    draft.wouldRemove = "a result";
    draft.ticked = {"Is it so?", "And so?"};
    draft.openedBlobs = {std::string(40, 'a')};
    const auto again = CountersignDraft::from(draft.fields());
    CHECK(again.fields() == draft.fields());
    CHECK(again.reason == draft.reason);
    CHECK(again.vote == model::VoteValue::Dissent);
    CHECK(again.level == model::DissentLevel::Block);
    CHECK(CountersignDraft().empty());
    CHECK_FALSE(again.empty());
    CHECK(CountersignDraft::from({{"opened", "not hex"}, {"vote", "?"}}).openedBlobs.empty());
}

TEST_CASE("Objecting needs no more than approving: a choice and a sentence", "[ui][dock]") {
    for (const auto vote : {model::VoteValue::Approve, model::VoteValue::Dissent}) {
        CountersignDraft draft;
        draft.role = "legal";
        CHECK(draft.missing().size() == 2);
        draft.chosen = true;
        draft.vote = vote;
        draft.reason = "  \n ";
        CHECK(draft.missing().size() == 1);
        draft.reason = "One sentence";
        CHECK(draft.missing().isEmpty());
    }
    CountersignDraft conditions;
    conditions.role = "legal";
    conditions.chosen = true;
    conditions.reason = "x";
    conditions.vote = model::VoteValue::ApproveWithConditions;
    CHECK(conditions.missing().size() == 1);
    conditions.conditions = "Only in two countries; owner: li; due: 2026-12-01";
    CHECK(conditions.missing().isEmpty());
    const auto statement = conditions.statement("a@1", {"Looked?"});
    REQUIRE(statement.conditions.size() == 1);
    CHECK(statement.conditions[0].text == "Only in two countries");
    CHECK(statement.conditions[0].owner == "li");
    CHECK(statement.conditions[0].due == "2026-12-01");
    CHECK(statement.notReviewed == "Looked?");
}

TEST_CASE("Ticks become the scope statement, and only an objection has a level", "[ui][dock]") {
    CountersignDraft draft;
    draft.chosen = true;
    draft.reason = "x";
    draft.ticked = {"A?"};
    draft.alsoReviewed = "the weights";
    const auto statement = draft.statement("a@1", {"A?", "B?"});
    CHECK(statement.reviewed == "A?\nthe weights");
    CHECK(statement.notReviewed == "B?");
    CHECK(statement.level == model::DissentLevel::None);
    draft.kind = Kind::Answer;
    CHECK(draft.statement("a@1", {}).release.empty());
}

TEST_CASE("A person signs from the dock: shown first, then signed, then in the thread",
          "[ui][dock][slow]") {
    Desk desk("ana.ruiz");
    auto* sign = desk.choice("dockSign");
    CHECK_FALSE(sign->isEnabled());
    desk.reason()->setPlainText("Two jurisdictions are not covered by the note");
    CHECK_FALSE(sign->isEnabled()); // nothing chosen
    desk.choice("signObject")->click();
    CHECK_FALSE(sign->isEnabled()); // not shown yet
    REQUIRE(comesTrue([&] { return sign->isEnabled(); }));
    const QString words = desk.part<QLabel>("prospectWords")->text();
    CHECK(words.contains("Ana Ruiz"));
    CHECK(words.contains("Two jurisdictions"));
    CHECK(desk.part<QPlainTextEdit>("prospectText")->toPlainText().contains("ana.ruiz"));
    desk.reason()->setPlainText("Two jurisdictions are missing");
    CHECK_FALSE(sign->isEnabled()); // what was shown is not what stands there
    REQUIRE(comesTrue([&] { return sign->isEnabled(); }));
    const auto before = desk.page->view()->history.records.size();
    QSignalSpy signedOnce(desk.page->dock(), &pages::CountersignDock::recordSigned);
    QTest::keyClick(desk.reason(), Qt::Key_Return, Qt::ControlModifier);
    const bool came = comesTrue([&] { return signedOnce.size() == 1; });
    INFO(desk.notice().toStdString());
    INFO(desk.part<QLabel>("dockState")->text().toStdString());
    REQUIRE(came);
    CHECK(desk.notice().contains("Not sent yet"));
    CHECK(desk.reason()->toPlainText().isEmpty());
    REQUIRE(comesTrue([&] { return desk.page->view()->history.records.size() == before + 1; }));
    const auto entries = bridge::signedEntries(*desk.page->view());
    CHECK(std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
        return entry.openObjection && entry.reason == "Two jurisdictions are missing";
    }));
    CHECK_FALSE(desk.draft("ana.ruiz"));
}

TEST_CASE("What was written comes back after the program died", "[ui][dock][slow]") {
    {
        Desk desk("tom.weiss");
        desk.choice("signApprove")->click();
        desk.reason()->setPlainText("Half a thought");
        REQUIRE(comesTrue([&] {
            const auto kept = desk.draft("tom.weiss");
            return kept && kept->fields.at("reason") == "Half a thought";
        }));
    } // no goodbye: the draft is on disk already
    Desk desk("tom.weiss");
    REQUIRE(comesTrue([&] { return desk.reason()->toPlainText() == "Half a thought"; }));
    CHECK(desk.choice("signApprove")->isChecked());
    CHECK(desk.notice().contains("not signed"));
    // Another person at the same desk does not find it.
    desk.sitDown("priya.nair");
    CHECK(desk.reason()->toPlainText().isEmpty());
    desk.sitDown("tom.weiss");
    REQUIRE(comesTrue([&] { return desk.reason()->toPlainText() == "Half a thought"; }));
    desk.reason()->clear();
    desk.reason()->setPlainText("");
}

TEST_CASE("When somebody else was faster, nothing is signed and nothing is lost",
          "[ui][dock][slow]") {
    Desk desk("helena.vogt");
    desk.choice("signAbstain")->click();
    desk.reason()->setPlainText("I was away when it was tested");
    REQUIRE(comesTrue([&] { return desk.page->dock()->canSignNow(); }));
    const auto ofHelena = [&desk] { // another test may have signed before
        const auto entries = bridge::signedEntries(*desk.page->view());
        return std::count_if(entries.begin(), entries.end(),
                             [](const auto& entry) { return entry.principal == "helena.vogt"; });
    };
    const auto before = ofHelena();
    // Priya signs elsewhere, at a moment when this window has not looked yet.
    jobs::WorkspaceOptions options;
    options.folder = Demo::instance().made.folder;
    auto other = jobs::Workspace::open(options);
    REQUIRE(other);
    auto key = sign::keyAt(Demo::instance().made.keys / "priya.nair");
    REQUIRE(key);
    jobs::Statement statement;
    statement.release = "claims-triage@1.2";
    statement.hat = "security";
    statement.vote = model::VoteValue::Dissent;
    statement.level = model::DissentLevel::Concern;
    statement.reason = "Access logs came late";
    auto prospect = jobs::prepare(**other, statement, *key);
    INFO((prospect ? std::string() : prospect.error().sentence()));
    REQUIRE(prospect);
    const auto none = [](const std::string&) { return sign::PromptAnswer{}; };
    REQUIRE(jobs::sign(**other, statement, *prospect, *key, none));
    desk.page->dock()->signNow();
    REQUIRE(comesTrue([&] { return desk.notice().contains("Priya Nair"); }));
    CHECK(desk.reason()->toPlainText() == "I was away when it was tested");
    CHECK(desk.choice("signAbstain")->isChecked());
    REQUIRE(comesTrue([&] { return desk.page->dock()->canSignNow(); }));
    CHECK(ofHelena() == before);
}

TEST_CASE("Nothing can be signed while the page names a release that is not there",
          "[ui][dock][slow]") {
    Desk desk("helena.vogt");
    desk.choice("signAbstain")->click();
    desk.reason()->setPlainText("Written about the first");
    REQUIRE(comesTrue([&] { return desk.page->dock()->canSignNow(); }));
    QSignalSpy settled(desk.page.get(), &pages::Page::settled);
    desk.page->open("claims-triage@9.9");
    CHECK_FALSE(desk.page->dock()->canSignNow()); // while it is read
    REQUIRE(comesTrue([&] { return settled.size() == 1; }));
    CHECK_FALSE(desk.page->view());
    CHECK_FALSE(desk.choice("dockSign")->isEnabled()); // and when it could not be
    CHECK_FALSE(desk.reason()->isEnabled());
    CHECK(desk.reason()->toPlainText().isEmpty());
    QTest::keyClick(desk.page.get(), Qt::Key_Return, Qt::ControlModifier);
    desk.page->open("claims-triage@1.2");
    REQUIRE(comesTrue([&] { return desk.reason()->toPlainText() == "Written about the first"; }));
    REQUIRE(comesTrue([&] { return desk.page->dock()->canSignNow(); }));
    desk.reason()->setPlainText("");
    desk.choice("signApprove")->setChecked(false);
}

TEST_CASE("What is written about one release outlives the signature on another",
          "[ui][dock][slow]") {
    Desk desk("helena.vogt");
    auto* dock = desk.page->dock();
    const auto first = desk.page->view();
    desk.page->open("call-summaries@1.0");
    REQUIRE(comesTrue([&] { return desk.page->view() && desk.page->view() != first; }));
    const auto second = desk.page->view();
    desk.page->open("claims-triage@1.2");
    REQUIRE(comesTrue([&] { return desk.page->view() && desk.page->view() != second; }));
    desk.choice("signAbstain")->click();
    desk.reason()->setPlainText("I was away");
    REQUIRE(comesTrue([&] { return dock->canSignNow(); }));
    QString kept, told;
    bool free = false;
    QObject::connect(dock, &pages::CountersignDock::recordSigned, dock, [&] {
        kept = desk.reason()->toPlainText();
        told = desk.notice();
    });
    QSignalSpy signedOnce(dock, &pages::CountersignDock::recordSigned);
    dock->signNow();
    dock->setView(second); // before the signature is there
    free = desk.reason()->isEnabled();
    desk.choice("signApprove")->click();
    desk.reason()->setPlainText("Words about the second");
    REQUIRE(signedOnce.isEmpty());
    REQUIRE(comesTrue([&] { return signedOnce.size() == 1; }));
    CHECK(free);
    CHECK(kept == "Words about the second");
    CHECK(told.contains("claims-triage"));
    REQUIRE(comesTrue([&] {
        const auto draft = desk.draft("helena.vogt", "call-summaries@1.0");
        return draft && draft->fields.at("reason") == "Words about the second";
    }));
    CHECK_FALSE(desk.draft("helena.vogt"));
}

TEST_CASE("No approval is written over an open objection that stops the release",
          "[ui][dock][D2][slow]") {
    jobs::WorkspaceOptions options;
    options.folder = Demo::instance().made.folder;
    auto other = jobs::Workspace::open(options);
    REQUIRE(other);
    const auto none = [](const std::string&) { return sign::PromptAnswer{}; };
    const auto say = [&](const char* who, const char* hat, model::VoteValue vote,
                         const char* reason) {
        auto key = sign::keyAt(Demo::instance().made.keys / who);
        REQUIRE(key);
        jobs::Statement statement;
        statement.release = "call-summaries@1.0";
        statement.hat = hat;
        statement.vote = vote;
        if (vote == model::VoteValue::Dissent) statement.level = model::DissentLevel::Block;
        statement.reason = reason;
        auto prospect = jobs::prepare(**other, statement, *key);
        INFO((prospect ? std::string() : prospect.error().sentence()));
        REQUIRE(prospect);
        REQUIRE(jobs::sign(**other, statement, *prospect, *key, none));
    };
    say("sam.adeyemi", "manager", model::VoteValue::Approve, "The agents asked for it");
    const auto decides = [](Desk& desk, const char* outcome) {
        desk.page->open("call-summaries@1.0");
        REQUIRE(comesTrue([&] {
            return desk.page->view() && desk.page->view()->target.release.model == "call-summaries";
        }));
        desk.page->dock()->begin(Kind::Decide);
        desk.choice((std::string("signOutcome_") + outcome).c_str())->click();
        desk.reason()->setPlainText("The agents asked for it");
    };
    {
        Desk desk("helena.vogt");
        decides(desk, "approved");
        REQUIRE(comesTrue([&] { return desk.page->dock()->canSignNow(); })); // nothing in the way
        desk.reason()->setPlainText("");
    }
    say("jonas.brandt-2", "senior", model::VoteValue::Dissent, "Numbers spoken fast are wrong");
    Desk desk("helena.vogt");
    decides(desk, "approved");
    const auto told = [&] {
        QStringList words{desk.notice()};
        for (const auto* label : desk.page->dock()->findChildren<QLabel*>())
            if (!label->objectName().startsWith("dockStanding")) words << label->text();
        return words.join('\n');
    };
    REQUIRE(comesTrue([&] { return told().contains("Numbers spoken fast are wrong"); }));
    CHECK_FALSE(desk.page->dock()->canSignNow());
    CHECK_FALSE(desk.choice("dockSign")->isEnabled());
    decides(desk, "deferred"); // stopping is always possible
    REQUIRE(comesTrue([&] { return desk.page->dock()->canSignNow(); }));
}

TEST_CASE("Nobody signs while looking at the past", "[ui][dock][slow]") {
    Desk desk("ana.ruiz");
    desk.choice("signApprove")->click();
    desk.reason()->setPlainText("As it was then");
    jobs::AsOf past;
    past.revision = "HEAD";
    desk.session.setAsOf(past);
    REQUIRE(comesTrue([&] { return !desk.page->dock()->canSignNow(); }));
    CHECK(desk.part<QLabel>("dockState")->text().contains("past"));
    CHECK_FALSE(desk.choice("dockSign")->isEnabled());
    CHECK(desk.reason()->toPlainText() == "As it was then");
}

TEST_CASE("Beside the form stands what others said and what was decided before", "[ui][dock]") {
    Desk desk("ana.ruiz");
    auto* fold = desk.part<widgets::Fold>("dockStandingFold");
    REQUIRE(fold);
    CHECK(fold->isVisible());
    CHECK_FALSE(fold->isOpen());
    auto* title = desk.part<QLabel>("dockStanding_precedents");
    REQUIRE(title);
    CHECK(title->text() == "Decided before");
    const auto* list = desk.part<widgets::StandingList>("dockStanding");
    REQUIRE(list);
    QStringList words;
    for (const auto* label : list->findChildren<QLabel*>())
        words << label->text();
    CHECK(words.join('\n').contains("claims-triage 1.1: approved [same model"));
    fold->setOpen(true);
    CHECK(list->isVisible());
}

} // namespace dock_tests
