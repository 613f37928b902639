// What a meeting and the learning loop ask of people in the window, by mouse and by keyboard: the
// papers, having them and asking about them, a scenario that covers an incident, questions and
// checklists; and who may decide where the policy says so.
#include "tests/support/TempFolder.h"
#include "tests/ui/LoopDesk.h"
#include "tests/ui/Picture.h"
#include "ui/models/CheckTree.h"
#include "ui/models/TurnTable.h"
#include "ui/pages/DrillsPage.h"
#include "ui/pages/IncidentsPage.h"
#include "ui/pages/MeetingDesk.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/ReleasePage.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/TablePane.h"
#include "ui/window/PageList.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace countersign;
using uitest::comesTrue;
using uitest::picture;

namespace loop_forms {

struct Loop : uitest::LoopDesk {
    using LoopDesk::LoopDesk;

    pages::MeetingPage* planned() {
        be("helena.vogt");
        window.showPage(window::kMeeting);
        auto* page = window.pages().as<pages::MeetingPage>(window::kMeeting);
        page->showPart(pages::MeetingPage::Planning);
        auto* table = child<QTableView>("planningTable");
        REQUIRE(comesTrue([&] { return table->model()->rowCount() > 0; }));
        pressOn("planSign");
        signByKeyboard();
        REQUIRE(comesTrue([&] {
            return page->desk()->meeting() && page->desk()->meeting()->phase == "planned";
        }));
        return page;
    }
    // The line about papers in My turn; -1 where there is none. Waits until it is as `wanted`.
    int papersRow(bool wanted) {
        window.showPage(window::kMyTurn);
        auto* rows = qobject_cast<models::TurnTable*>(child<QTableView>("turnTable")->model());
        REQUIRE(rows);
        int row = -1;
        CHECK(comesTrue([&] {
            row = -1;
            for (int i = 0; i < rows->rowCount(); ++i)
                if (rows->at(i).kind == jobs::Turn::Kind::Papers) row = i;
            return (row >= 0) == wanted;
        }));
        return row;
    }
};

QByteArray bytesOf(const QString& file) {
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    return written.readAll();
}

TEST_CASE("The papers of a planned meeting are saved as they were frozen, to the byte",
          "[ui][meeting][T1][T3]") {
    Loop demo("loop-papers");
    auto* page = demo.planned();
    page->showPart(pages::MeetingPage::Attendance);
    const support::TempFolder folder;
    const auto save = [&](const char* name) {
        demo.clickOn("meetingPapers");
        auto* dialog = demo.window.findChild<QFileDialog*>("registerFile");
        REQUIRE(dialog);
        const QString file = QString::fromStdString((folder / name).string());
        emit dialog->fileSelected(file);
        dialog->close();
        REQUIRE(comesTrue([&] { return QFile::exists(file) && QFile(file).size() > 0; }));
        REQUIRE(comesTrue([&] { return !demo.window.findChild<QFileDialog*>("registerFile"); }));
        return bytesOf(file);
    };
    const QByteArray html = save("papers.html");
    CHECK(base::sha256(html.toStdString()).hex() == page->desk()->meeting()->pack);
    // What is read before: what changes, for whom, the numbers and the objections, not their count.
    for (const char* words : {"What changes", "What feedback changed", "Who might be affected",
                              "Safety numbers", "Open objections", "Not signed yet"}) {
        INFO(words);
        CHECK(html.contains(words));
    }
    CHECK(save("papers.pdf").startsWith("%PDF-"));
}

TEST_CASE("Whoever is invited finds the papers in My turn, says to have them or asks, by keyboard",
          "[ui][meeting][T3][B7]") {
    Loop demo("loop-preread");
    demo.planned();
    CHECK(demo.papersRow(false) < 0); // who sent them round has them
    demo.be("tom.weiss");
    const int row = demo.papersRow(true);
    auto* turns = demo.child<QTableView>("turnTable");
    CHECK(turns->model()
              ->index(row, models::TurnTable::What)
              .data()
              .toString()
              .contains("Papers for the meeting of"));
    picture(demo.window, "papers-in-my-turn");
    demo.window.activateWindow();
    turns->setFocus();
    turns->selectRow(row);
    QTest::keyClick(turns, Qt::Key_Return);
    REQUIRE(demo.window.pages().current() == window::kMeeting);
    demo.pressOn("meetingHavePapers");
    demo.signByKeyboard();
    auto* page = demo.window.pages().as<pages::MeetingPage>(window::kMeeting);
    const auto has = [&](const std::string& who) {
        const auto& people = page->desk()->meeting()->people;
        return std::any_of(people.begin(), people.end(), [&](const auto& each) {
            return each.principal == who && each.hasPapers;
        });
    };
    REQUIRE(comesTrue([&] { return has("tom.weiss"); }));
    CHECK_FALSE(has("ana.ruiz"));
    CHECK(demo.papersRow(false) < 0); // said

    demo.be("ana.ruiz");
    CHECK(demo.papersRow(true) >= 0);
    demo.window.showPage(window::kMeeting);
    page->showPart(pages::MeetingPage::Attendance);
    demo.pressOn("meetingAsk");
    auto* asked = demo.window.findChild<QInputDialog*>("paperQuestion");
    REQUIRE(asked);
    auto* words = asked->findChild<QLineEdit*>();
    REQUIRE(words);
    words->setFocus();
    QTest::keyClicks(words, "Which suppliers are new?");
    QTest::keyClick(words, Qt::Key_Return);
    demo.signByKeyboard();
    auto* said = demo.child<QLabel>("attendanceSaid");
    CHECK(comesTrue([&] { return said->text().contains("Ana Ruiz: Which suppliers are new?"); }));
    CHECK(has("ana.ruiz")); // who asks about them has them
    picture(demo.window, "papers-asked");
    CHECK(demo.papersRow(false) < 0);
}

TEST_CASE("An incident is promoted to a scenario that is there; another name is refused, text kept",
          "[ui][L3]") {
    Loop demo("loop-promote");
    demo.be("helena.vogt");
    demo.window.showPage(window::kIncidents);
    auto* page = demo.window.pages().as<pages::IncidentsPage>(window::kIncidents);
    auto* table = demo.child<QTableView>("incidentsTable");
    REQUIRE(comesTrue([&] { return table->model()->rowCount() == 2; }));
    page->filterField()->setFocus();
    QTest::keyClicks(page->filterField(), "First storm");
    REQUIRE(comesTrue([&] { return table->model()->rowCount() == 1; }));
    auto* text = demo.child<widgets::MarkdownView>("incidentText");
    REQUIRE(comesTrue([&] { return text->toPlainText().contains("First storm"); }));
    CHECK_FALSE(text->toPlainText().contains("storm-week"));
    demo.clickOn("incidentPromote");
    auto* name = demo.child<QLineEdit>("incidentScenarioScenario");
    name->setFocus();
    QTest::keyClicks(name, "storm-month");
    QTest::keyClick(name, Qt::Key_Return); // the next step is the sheet's default
    REQUIRE(
        comesTrue([&] { return demo.sheetWords().contains("There is no scenario storm-month"); }));
    CHECK(demo.sheetWords().contains("storm-week")); // what is there
    CHECK_FALSE(demo.signButton()->isEnabled());
    demo.clickOn("signSheetLeave");
    REQUIRE(comesTrue([&] { return demo.signButton() == nullptr; }));
    CHECK(name->text() == "storm-month");
    name->clear();
    QTest::keyClicks(name, "storm-week");
    demo.pressOn("incidentScenarioSheetNext");
    demo.signByKeyboard();
    CHECK(comesTrue([&] { return text->toPlainText().contains("storm-week"); }));
    CHECK(comesTrue([&] { // the scenario's column
        return table->model()->rowCount() == 1 &&
               table->model()->index(0, 5).data().toString() == "storm-week";
    }));
    picture(demo.window, "incident-promoted");
}

TEST_CASE(
    "What a tier asks is answered from the release's checks: yes with what shows it, or why it "
    "does not apply",
    "[ui][L7][G10]") {
    Loop demo("loop-questions");
    demo.enactWith({{"    loosening: [security]\n    carry_over:\n      - {changed: [card-prose, "
                     "policy], keeps: [\"*\"]}\n      - {changed: [note]",
                     "    questions: [canary]\n    checklists: [production-readiness]\n    "
                     "loosening: [security]\n    carry_over:\n      - {changed: [card-prose, "
                     "policy], keeps: [\"*\"]}\n      - {changed: [note]"}});
    demo.be("maya.okafor");
    demo.window.openRelease("claims-triage@1.2");
    auto* release = demo.window.release();
    REQUIRE(comesTrue([&] { return release->view() != nullptr; }));
    auto* tree = demo.child<QTreeView>("checkTree");
    auto* checks = qobject_cast<models::CheckTree*>(tree->model());
    REQUIRE(checks);
    const QString item = "canary/representative";
    REQUIRE(comesTrue([&] { return checks->indexOf("list:" + item).isValid(); }));
    tree->setCurrentIndex(checks->indexOf("note"));
    CHECK_FALSE(demo.child<QPushButton>("checkAnswer")->isVisible());
    tree->setCurrentIndex(checks->indexOf("list:" + item));
    picture(demo.window, "question-open");
    demo.window.activateWindow();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    auto* asked = demo.child<QComboBox>("listItemItem");
    CHECK(asked->currentData().toString() == item);
    CHECK(asked->count() > 3); // the other open ones, of the checklist, too
    demo.pressOn("listItemSheetNext");
    REQUIRE(comesTrue([&] { return demo.sheetWords().contains("A yes alone says nothing here"); }));
    CHECK_FALSE(demo.signButton()->isEnabled());
    demo.pressOn("signSheetLeave");
    REQUIRE(comesTrue([&] { return demo.signButton() == nullptr; }));
    auto* shown = demo.child<QPlainTextEdit>("listItemText");
    shown->setFocus();
    QTest::keyClicks(shown, "Ten shops of each size, about 400 claims a day");
    picture(*demo.child<QWidget>("listItemSheet"), "question-sheet");
    demo.pressOn("listItemSheetNext");
    demo.signByKeyboard();
    const auto reason = [&](const QString& id) {
        const auto& all = release->view()->gate.checks;
        const auto found = std::find_if(all.begin(), all.end(), [&](const model::Check& check) {
            return QString::fromStdString(check.id) == "list:" + id;
        });
        return found == all.end() ? base::Sentence() : found->reason;
    };
    REQUIRE(comesTrue(
        [&] { return reason(item).find("answered by Maya Okafor") != std::string::npos; }));
    CHECK(reason(item).find("Ten shops of each size") != std::string::npos);

    // Does not apply: only with its reason. With the button this time.
    const QString other = "canary/worst-placed";
    REQUIRE(comesTrue([&] { return checks->indexOf("list:" + other).isValid(); }));
    tree->setCurrentIndex(checks->indexOf("list:" + other));
    demo.clickOn("checkAnswer");
    CHECK(demo.child<QPlainTextEdit>("listItemText")->toPlainText().isEmpty()); // of the other one
    auto* answer = demo.child<QComboBox>("listItemAnswer");
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_End);
    CHECK(answer->currentData().toString() == "not-applicable");
    demo.clickOn("listItemSheetNext");
    REQUIRE(comesTrue([&] { return demo.sheetWords().contains("needs its reason"); }));
    demo.clickOn("signSheetLeave");
    REQUIRE(comesTrue([&] { return demo.signButton() == nullptr; }));
    demo.child<QPlainTextEdit>("listItemText")->setPlainText("Nobody is refused by it");
    demo.clickOn("listItemSheetNext");
    demo.signByKeyboard();
    CHECK(comesTrue([&] {
        return reason(other).find("does not apply, says by Maya Okafor") != std::string::npos;
    }));
}

TEST_CASE("What runs is narrowed only to something, and a risk tier is raised, from the window",
          "[ui][L6][R3]") {
    Loop demo("loop-service");
    demo.be("helena.vogt");
    demo.window.showPage(window::kDrills);
    auto* page = demo.window.pages().as<pages::DrillsPage>(window::kDrills);
    page->showPart(pages::DrillsPage::Service);
    auto* table = page->service()->view();
    const auto rowOf = [&](const char* release) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 1).data().toString() == release) return row;
        return -1;
    };
    REQUIRE(comesTrue([&] { return rowOf("fraud-watch@3.1") >= 0; }));
    table->selectRow(rowOf("fraud-watch@3.1"));
    demo.clickOn("serviceChange");
    auto* action = demo.child<QComboBox>("serviceAction");
    action->setFocus();
    QTest::keyClick(action, Qt::Key_Down); // narrowed
    CHECK(action->currentData().toString() == "narrow");
    demo.child<QPlainTextEdit>("serviceReason")->setPlainText("Small shops complain");
    demo.pressOn("serviceSheetNext");
    CHECK(demo.child<QLabel>("serviceSheetState")->text().contains("Narrowed to what?"));
    auto* share = demo.child<QLineEdit>("serviceShare");
    share->setFocus();
    QTest::keyClicks(share, "5");
    picture(*demo.child<QWidget>("serviceSheet"), "service-sheet");
    demo.pressOn("serviceSheetNext");
    demo.signByKeyboard();
    CHECK(comesTrue([&] {
        const int row = rowOf("fraud-watch@3.1");
        return row >= 0 && table->model()->index(row, 6).data().toString().contains("Helena Vogt");
    }));
    picture(demo.window, "service-narrowed");

    page->showPart(pages::DrillsPage::Renewals);
    auto* renewals = demo.child<QTableView>("renewalsTable");
    REQUIRE(comesTrue([&] { return renewals->model()->rowCount() > 0; }));
    for (int row = 0; row < renewals->model()->rowCount(); ++row)
        if (renewals->model()->index(row, 0).data().toString() == "fraud-watch@3.1")
            renewals->selectRow(row);
    demo.clickOn("renewalTier");
    auto* tier = demo.child<QComboBox>("tierTier");
    tier->setCurrentIndex(tier->findData("regulated"));
    demo.child<QPlainTextEdit>("tierReason")->setPlainText("It decides about credit now");
    demo.pressOn("tierSheetNext");
    demo.signByKeyboard();
    auto* text = demo.child<widgets::MarkdownView>("renewalText");
    CHECK(comesTrue([&] {
        for (int row = 0; row < renewals->model()->rowCount(); ++row)
            if (renewals->model()->index(row, 0).data().toString() == "fraud-watch@3.1")
                renewals->selectRow(row);
        return text->toPlainText().contains("It decides about credit now");
    }));
    picture(demo.window, "tier-raised");
}

TEST_CASE("Who may decide is what the policy in force says, not a name of a role", "[ui][G4][R4]") {
    Loop demo("loop-decides");
    const auto shown = [&](const char* who) {
        demo.be(who);
        demo.window.openRelease("claims-triage@1.2");
        REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
        demo.window.release()->showPart(pages::ReleasePage::Decision);
        QTest::qWait(200);
        return demo.child<QPushButton>("decisionDecide")->isVisible();
    };
    CHECK(shown("helena.vogt")); // the chair
    CHECK_FALSE(shown("priya.nair"));
    demo.enactWith({{"decide: [chair]", "decide: [security]"}});
    CHECK(shown("priya.nair"));
    CHECK_FALSE(shown("helena.vogt"));
}

} // namespace loop_forms
