// A meeting in the window: planned, begun, an action typed as it is said, minutes, presenter view.
#include "ui/pages/MeetingPage.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/DemoWindow.h"
#include "ui/pages/PresenterView.h"
#include "ui/window/Commands.h"
#include "ui/window/PageList.h"

#include <algorithm>

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

namespace {

struct MeetingWindow : DemoWindow {
    pages::MeetingPage* page;

    explicit MeetingWindow(const std::string& name) : DemoWindow(name) {
        window.showPage(window::kMeeting);
        page = window.pages().as<pages::MeetingPage>(window::kMeeting);
    }
    QTableView* table(const char* name) { return child<QTableView>(name); }
    const model::MeetingView* meeting() const { return page->desk()->meeting(); }
    void press(const char* name) {
        auto* button = child<QPushButton>(name);
        INFO(name);
        REQUIRE(comesTrue([&] { return button->isEnabled(); }));
        button->click();
    }
    // Kept where COUNTERSIGN_PICTURES says, to be looked at.
    void picture(const char* name, QWidget* of = nullptr) {
        const QString folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
        if (folder.isEmpty()) return;
        QTest::qWait(300);
        (of ? of : &window)->grab().save(folder + '/' + QLatin1String(name) + ".png");
    }
    // The sheet that shows what will be signed, signed.
    void sign() {
        const auto button = [&] {
            return window.findChild<QPushButton*>(QStringLiteral("signSheetSign"));
        };
        REQUIRE(comesTrue([&] { return button() && button()->isEnabled(); }));
        button()->click();
        REQUIRE(comesTrue([&] { return button() == nullptr; }));
    }
    void plan() {
        page->showPart(pages::MeetingPage::Planning);
        REQUIRE(comesTrue([&] { return table("planningTable")->model()->rowCount() > 0; }));
        picture("1-planning");
        press("planSign");
        sign();
        REQUIRE(comesTrue([&] { return meeting() && meeting()->phase == "planned"; }));
    }
    void allThere() {
        page->showPart(pages::MeetingPage::Attendance);
        auto* people = table("attendanceTable");
        window.activateWindow();
        people->setFocus();
        REQUIRE(comesTrue([&] { return people->hasFocus(); }));
        const int count = people->model()->rowCount();
        REQUIRE(count >= 3);
        for (int row = 0; row < count; ++row) {
            people->selectRow(row);
            const std::string who = meeting()->people[std::size_t(row)].principal;
            QTest::keyClick(people, row % 2 ? Qt::Key_M : Qt::Key_R);
            REQUIRE(comesTrue([&] {
                return meeting()->people[std::size_t(row)].how == (row % 2 ? "remote" : "room");
            }));
        }
    }
};

} // namespace

TEST_CASE("A meeting is planned, begun, spoken in and written down from the window",
          "[ui][meeting][T1]") {
    MeetingWindow demo("meeting-window");
    demo.be("helena.vogt");
    REQUIRE(comesTrue([&] { return demo.page->desk()->data().proposal.items.size() > 0; }));
    demo.plan();
    demo.page->showPart(pages::MeetingPage::Agenda);
    CHECK(demo.table("agendaTable")->model()->rowCount() > 0);
    CHECK(demo.child<QLabel>("meetingSaid")->text().contains("ready to meet offline"));
    demo.picture("2-agenda");
    QString failed;
    QObject::connect(&demo.window.session(), &bridge::Session::failed,
                     [&](const QString&, const base::Error& error) {
                         failed = QString::fromStdString(error.sentence());
                     });
    demo.press("meetingBegin"); // nobody is there yet
    REQUIRE(comesTrue([&] { return failed.contains("Nobody is marked as present"); }));
    demo.allThere();
    demo.picture("3-people");
    demo.page->showPart(pages::MeetingPage::Agenda);
    demo.press("meetingBegin");
    demo.sign();
    REQUIRE(comesTrue([&] { return demo.meeting()->phase == "started"; }));

    demo.page->showPart(pages::MeetingPage::Saying);
    auto* words = demo.child<QLineEdit>("sayingAction");
    words->setText("add test: supplier codes, owner Li");
    demo.press("sayingAct");
    auto* trouble = demo.child<QLabel>("sayingTrouble");
    REQUIRE(comesTrue([&] { return trouble->isVisible(); }));
    CHECK(trouble->text().contains("lacks a day"));
    CHECK(words->text() == "add test: supplier codes, owner Li"); // text kept
    words->setText("add test: supplier codes, owner Li, in 2 weeks");
    demo.press("sayingAct");
    demo.sign();
    REQUIRE(comesTrue([&] { return demo.meeting()->actions.size() == 1; }));
    CHECK(words->text().isEmpty());
    CHECK_FALSE(trouble->isVisible());

    demo.child<QComboBox>("sayingPerson")
        ->setCurrentIndex(demo.child<QComboBox>("sayingPerson")->findData("tom.weiss"));
    demo.child<QLineEdit>("sayingWords")->setText("I want the scan of the new weights first");
    demo.press("sayingWrite");
    demo.sign();
    REQUIRE(comesTrue([&] {
        return demo.child<QTextBrowser>("sayingText")->toPlainText().contains("scan of the new");
    }));

    demo.picture("4-saying");
    demo.page->showPart(pages::MeetingPage::Minutes);
    CHECK(demo.child<QTextBrowser>("minutesText")->toPlainText().contains("supplier codes"));
    demo.press("meetingClose");
    demo.sign();
    REQUIRE(comesTrue([&] { return demo.meeting()->phase == "closed"; }));
    demo.press("minutesSign");
    demo.sign();
    REQUIRE(comesTrue([&] { return !demo.meeting()->minutes.empty(); }));
    CHECK(demo.child<QLabel>("meetingOnlyHere")->text().contains("Signed by Helena Vogt"));
    CHECK(demo.child<QLabel>("meetingOnlyHere")->text().contains("not sent yet"));
    demo.picture("5-minutes");
    demo.page->showPart(pages::MeetingPage::Pile);
    demo.picture("6-pile");
    const support::TempFolder folder;
    for (const char* ending : {"pdf", "html"}) {
        const QString file =
            QString::fromStdString((folder / (std::string("m.") + ending)).string());
        emit demo.page->documentWanted(file, "Minutes",
                                       demo.child<QTextBrowser>("minutesText")->toHtml(), "foot");
        QFile written(file);
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(written.read(5).startsWith(ending == std::string("pdf") ? "%PDF-" : "<!doc"));
    }
}

TEST_CASE("The presenter view shows one release at a time and goes by keys", "[ui][meeting][T1]") {
    MeetingWindow demo("meeting-presenter");
    demo.be("helena.vogt");
    demo.plan();
    demo.window.commands().run("present");
    auto* view = demo.page->presenter();
    REQUIRE(comesTrue([&] { return view->isVisible(); }));
    CHECK(view->isWindow());
    demo.picture("7-presenter", view);
    const int last = int(demo.meeting()->items.size()) - 1;
    QTest::keyClick(view, Qt::Key_End);
    CHECK(view->item() == last);
    QTest::keyClick(view, Qt::Key_Right);
    CHECK(view->item() == last); // nothing behind it
    QTest::keyClick(view, Qt::Key_Home);
    CHECK(view->item() == 0);
    CHECK(view->findChild<QLabel*>("presenterTitle")->font().pointSizeF() >
          2 * demo.child<QLabel>("meetingSaid")->font().pointSizeF());
    QTest::keyClick(view, Qt::Key_Escape);
    CHECK_FALSE(view->isVisible());
}

TEST_CASE("What stands by consent is decided one by one, each shown before it is signed",
          "[ui][meeting][T4]") {
    MeetingWindow demo("meeting-consent");
    demo.be("sam.adeyemi"); // the one signature that call-summaries still lacks
    jobs::Statement vote;
    vote.kind = jobs::Statement::Kind::Vote;
    vote.release = "call-summaries@1.0";
    vote.hat = "manager";
    vote.reason = "The agent reads it before it is kept.";
    bool voted = false;
    auto& session = demo.window.session();
    session.prepare(&demo.window, vote, [&](base::Result<jobs::Prospect> prospect) {
        REQUIRE(prospect);
        session.sign(&demo.window, vote, *prospect, [&](base::Result<jobs::Receipt> receipt) {
            REQUIRE(receipt);
            voted = true;
        });
    });
    REQUIRE(comesTrue([&] { return voted; }));
    demo.be("helena.vogt");
    REQUIRE(comesTrue([&] {
        const auto& items = demo.page->desk()->data().proposal.items;
        return std::any_of(items.begin(), items.end(), [](const auto& item) {
            return item.part == "consent" && item.why == "only the decision is open";
        });
    }));
    demo.plan();
    demo.allThere();
    demo.page->showPart(pages::MeetingPage::Agenda);
    demo.press("meetingBegin");
    demo.sign();
    REQUIRE(comesTrue([&] { return demo.meeting()->phase == "started"; }));
    CHECK(demo.child<QLabel>("agendaSaid")->text().contains("nothing open: 1."));
    demo.picture("8-consent");
    demo.press("meetingConsent");
    demo.sign();
    REQUIRE(comesTrue([&] {
        const auto& items = demo.meeting()->items;
        return std::any_of(items.begin(), items.end(), [](const auto& item) {
            return item.status == "approved" && !item.decision.empty();
        });
    }));
    REQUIRE(comesTrue([&] { return !demo.child<QPushButton>("meetingConsent")->isEnabled(); }));
}

TEST_CASE("What was typed and not signed is there again in another window", "[ui][meeting]") {
    std::string name = "meeting-draft";
    const QString typed = QStringLiteral("add test: half a sentence");
    MeetingWindow demo(name);
    demo.be("helena.vogt");
    demo.plan();
    demo.page->showPart(pages::MeetingPage::Saying);
    auto* words = demo.child<QLineEdit>("sayingAction");
    QTest::keyClicks(words, typed);
    QTest::qWait(900);
    window::MainWindow other;
    other.show();
    other.openFolder(QString::fromStdString(demo.places.folder.string()));
    REQUIRE(comesTrue([&] { return other.session().isOpen(); }));
    other.showPage(window::kMeeting);
    REQUIRE(comesTrue([&] {
        auto* field = other.findChild<QLineEdit*>(QStringLiteral("sayingAction"));
        return field && field->text() == typed;
    }));
}

TEST_CASE("What a held meeting left to sign waits in My turn, with what was said, and opens there",
          "[ui][meeting][T4][B7]") {
    MeetingWindow demo("meeting-left");
    demo.be("helena.vogt");
    demo.plan();
    demo.allThere();
    demo.page->showPart(pages::MeetingPage::Agenda);
    demo.press("meetingBegin");
    demo.sign();
    REQUIRE(comesTrue([&] { return demo.meeting()->phase == "started"; }));
    demo.page->showPart(pages::MeetingPage::Saying);
    const auto choose = [&](const char* box, const char* value) {
        auto* combo = demo.child<QComboBox>(box);
        REQUIRE(combo->findData(value) >= 0);
        combo->setCurrentIndex(combo->findData(value));
    };
    choose("sayingRelease", "claims-triage@1.2");
    choose("sayingPerson", "tom.weiss");
    choose("sayingVote", "approve");
    demo.child<QLineEdit>("sayingWords")->setText("Fine by me, from the train");
    demo.press("sayingWrite");
    demo.sign();
    demo.page->showPart(pages::MeetingPage::Minutes);
    demo.press("meetingClose");
    demo.sign();
    REQUIRE(comesTrue([&] { return demo.meeting()->phase == "closed"; }));

    demo.be("tom.weiss");
    demo.window.showPage(window::kMyTurn);
    auto* turns = demo.table("turnTable");
    int row = -1;
    REQUIRE(comesTrue([&] {
        for (int i = 0; i < turns->model()->rowCount(); ++i)
            if (turns->model()->index(i, 1).data().toString().contains(
                    QString::fromUtf8("You said “Fine by me, from the train”")))
                row = i;
        return row >= 0;
    }));
    demo.picture("9-my-turn");
    emit turns->activated(turns->model()->index(row, 0));
    REQUIRE(demo.window.pages().current() == window::kMeeting);
    auto* pile = demo.table("pileTable");
    REQUIRE(comesTrue([&] {
        return pile->currentIndex().isValid() &&
               pile->model()->index(pile->currentIndex().row(), 0).data() == "Tom Weiss";
    }));
    demo.press("pileSign");
    demo.sign();
    REQUIRE(comesTrue([&] {
        return std::any_of(
            demo.meeting()->items.begin(), demo.meeting()->items.end(), [](const auto& item) {
                return !item.later.empty() &&
                       item.later.front().find("from the train") != std::string::npos;
            });
    }));
}

TEST_CASE("In the signing pile each signs with an own key", "[ui][meeting][T4]") {
    MeetingWindow demo("meeting-pile");
    demo.be("helena.vogt");
    demo.plan();
    demo.page->showPart(pages::MeetingPage::Pile);
    auto* pile = demo.table("pileTable");
    REQUIRE(pile->model()->rowCount() > 0);
    pile->selectRow(0);
    demo.press("pileSign");
    auto* said = demo.child<QLabel>("pileSaid");
    REQUIRE(comesTrue([&] { return said->text().contains("with a key of their own"); }));
    CHECK(demo.window.findChild<QPushButton*>("signSheetSign") == nullptr);
}
