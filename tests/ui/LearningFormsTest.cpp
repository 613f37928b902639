// The forms of the learning loop in the window, mostly by keyboard: sealed ballots, what was said
// before an incident, what is known now, a scenario file, a drill, the checklist of a renewal.
#include "tests/ui/LoopDesk.h"
#include "tests/ui/Picture.h"
#include "ui/pages/ActionsPage.h"
#include "ui/pages/DrillsPage.h"
#include "ui/pages/IncidentsPage.h"
#include "ui/pages/MeetingDesk.h"
#include "ui/pages/MeetingPage.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/TablePane.h"
#include "ui/window/PageList.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace countersign;
using uitest::comesTrue;
using uitest::LoopDesk;
using uitest::picture;

namespace learning_forms {

struct Desk : LoopDesk {
    using LoopDesk::LoopDesk;

    void type(const char* field, const char* words) {
        auto* widget = window.findChild<QWidget*>(QLatin1String(field));
        INFO(field);
        REQUIRE(widget);
        widget->setFocus();
        QTest::keyClicks(widget, QString::fromUtf8(words));
    }
    void choose(const char* field, const char* value) {
        auto* box = child<QComboBox>(field);
        INFO(field << " " << value);
        REQUIRE(box->findData(QString::fromUtf8(value)) >= 0);
        box->setCurrentIndex(box->findData(QString::fromUtf8(value)));
    }
    void signForm(const char* next) {
        pressOn(next);
        signByKeyboard();
    }
    // The incident whose title holds these words, chosen and read.
    widgets::MarkdownView* incident(const char* words) {
        window.showPage(window::kIncidents);
        auto* page = window.pages().as<pages::IncidentsPage>(window::kIncidents);
        auto* table = page->table()->view();
        REQUIRE(comesTrue([&] { return table->model()->rowCount() == 2; }));
        auto* text = child<widgets::MarkdownView>("incidentText");
        for (int row = 0; row < 2; ++row)
            if (table->model()->index(row, 2).data().toString().contains(words))
                table->selectRow(row);
        REQUIRE(comesTrue([&] { return text->toPlainText().contains(words); }));
        return text;
    }
};

TEST_CASE("A ballot sealed in the window shows nothing until it is revealed, and then counts as a "
          "vote",
          "[ui][meeting][T2]") {
    Desk demo("forms-ballot");
    demo.be("helena.vogt");
    demo.window.showPage(window::kMeeting);
    auto* page = demo.window.pages().as<pages::MeetingPage>(window::kMeeting);
    page->showPart(pages::MeetingPage::Planning);
    REQUIRE(comesTrue(
        [&] { return demo.child<QTableView>("planningTable")->model()->rowCount() > 0; }));
    demo.pressOn("planSign");
    demo.signByKeyboard();
    const auto phase = [&](const char* is) {
        return page->desk()->meeting() && page->desk()->meeting()->phase == is;
    };
    REQUIRE(comesTrue([&] { return phase("planned"); }));
    for (const char* who : {"helena.vogt", "ana.ruiz", "sam.adeyemi"}) {
        page->desk()->attend(who, "room");
        REQUIRE(comesTrue([&] {
            const auto& people = page->desk()->meeting()->people;
            return std::any_of(people.begin(), people.end(), [&](const auto& each) {
                return each.principal == who && each.how == "room";
            });
        }));
    }
    page->showPart(pages::MeetingPage::Agenda);
    demo.pressOn("meetingBegin");
    demo.signByKeyboard();
    REQUIRE(comesTrue([&] { return phase("started"); }));

    demo.be("ana.ruiz");
    page->showPart(pages::MeetingPage::Saying);
    demo.choose("sayingRelease", "claims-triage@1.2");
    demo.choose("sayingVote", "concern");
    demo.type("sayingWords", "The note names nobody who is no user");
    demo.pressOn("sayingSeal");
    demo.signByKeyboard();
    auto* shown = demo.child<widgets::MarkdownView>("sayingText");
    REQUIRE(comesTrue([&] { return shown->toPlainText().contains("Ana Ruiz: not revealed"); }));
    CHECK_FALSE(shown->toPlainText().contains("names nobody"));
    CHECK(demo.child<QLineEdit>("sayingWords")->text().isEmpty());
    demo.pressOn("sayingReveal");
    demo.signByKeyboard(); // the reveal
    demo.signByKeyboard(); // and the vote that was sealed
    CHECK(comesTrue([&] {
        return shown->toPlainText().contains(
                   "Ana Ruiz: dissent (concern), The note names nobody who is no user") &&
               shown->toPlainText().contains("raised a concern about claims-triage 1.2");
    }));
    picture(demo.window, "ballot-revealed");
}

TEST_CASE("What was said before an incident is linked once a person says so, with what came of it",
          "[ui][D3]") {
    Desk demo("forms-link");
    demo.be("helena.vogt");
    auto* text = demo.incident("First storm");
    CHECK_FALSE(text->toPlainText().contains("nobody is paged"));
    demo.pressOn("incidentLink");
    auto* earlier = demo.child<QComboBox>("incidentLinkedEarlier");
    REQUIRE(earlier->count() > 1);
    int at = -1;
    for (int i = 0; i < earlier->count(); ++i)
        if (earlier->itemText(i).contains("Jonas Brandt") &&
            earlier->itemText(i).contains("objection"))
            at = i;
    REQUIRE(at >= 0);
    earlier->setCurrentIndex(at);
    demo.choose("incidentLinkedFinding", "partly");
    demo.pressOn("incidentLinkedSheetNext");
    CHECK(demo.signButton() == nullptr); // a reason is asked for first
    demo.type("incidentLinkedReason", "It named the page, not the window");
    demo.signForm("incidentLinkedSheetNext");
    CHECK(comesTrue([&] {
        return text->toPlainText().contains("It named the page, not the window") &&
               text->toPlainText().contains("Confirmed by Helena Vogt");
    }));
    auto* page = demo.window.pages().as<pages::IncidentsPage>(window::kIncidents);
    page->showPart(pages::IncidentsPage::Foreseen);
    CHECK(comesTrue(
        [&] { return demo.child<QLabel>("foreseenCount")->text().contains("2 of 4 objections"); }));
}

TEST_CASE("What is known now goes on record as a whole, and nothing about it grows smaller unseen",
          "[ui][L1][L2]") {
    Desk demo("forms-incident");
    demo.be("helena.vogt");
    auto* text = demo.incident("Unfamiliar supplier");
    // Its post-mortem was read, and says what lint says.
    CHECK(text->toPlainText().contains("What the post-mortem still lacks"));
    picture(demo.window, "incident-post-mortem");
    text = demo.incident("First storm");
    demo.pressOn("incidentChange");
    CHECK(demo.child<QLineEdit>("incidentNowTitle")->text().startsWith("First storm"));
    demo.choose("incidentNowCommander", "maya.okafor");
    auto* file = demo.child<QLineEdit>("incidentNowPostMortem");
    file->clear();
    demo.type("incidentNowPostMortem", "models/claims-triage/incidents/storm.md");
    demo.signForm("incidentNowSheetNext");
    CHECK(comesTrue([&] {
        return text->toPlainText().contains("Maya Okafor") &&
               text->toPlainText().contains("There is no file of that name in the source");
    }));
}

TEST_CASE("A scenario file about an incident is written from the window, never over another",
          "[ui][L3]") {
    Desk demo("forms-scenario");
    demo.be("helena.vogt");
    demo.incident("First storm");
    const auto write = [&](const char* name) {
        demo.child<QAction>("incidentWriteScenario")->trigger();
        auto* asked = demo.window.findChild<QInputDialog*>("scenarioName");
        REQUIRE(asked);
        asked->setTextValue(name);
        asked->accept();
        REQUIRE(comesTrue([&] { return !demo.window.findChild<QInputDialog*>("scenarioName"); }));
    };
    const QString path = QString::fromStdString(
        (demo.places.folder / "models/claims-triage/scenarios/first-storm.yaml").string());
    write("first-storm");
    REQUIRE(comesTrue([&] { return QFile::exists(path); }));
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(written.readAll());
    CHECK(content.contains("id: \"first-storm\""));
    CHECK(content.contains("SEV-3 of 2026-10-28: First storm"));
    QString failed;
    QObject::connect(&demo.window.session(), &bridge::Session::failed,
                     [&](const QString&, const base::Error& error) {
                         failed = QString::fromStdString(error.sentence());
                     });
    write("first-storm");
    REQUIRE(comesTrue([&] { return !failed.isEmpty(); }));
    QFile again(path);
    REQUIRE(again.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(again.readAll()) == content);
}

TEST_CASE("A drill is put on record with its seconds, and an item of a renewal is answered",
          "[ui][G8][R3][L7]") {
    Desk demo("forms-drill");
    demo.be("maya.okafor");
    demo.window.showPage(window::kDrills);
    auto* page = demo.window.pages().as<pages::DrillsPage>(window::kDrills);
    REQUIRE(comesTrue([&] {
        return page->matrix()->view()->model() && page->matrix()->view()->model()->rowCount() > 2;
    }));
    demo.pressOn("drillNew");
    demo.choose("drillModel", "fraud-watch");
    demo.choose("drillKind", "rollback");
    demo.choose("drillPerson", "jonas.brandt");
    auto* at = demo.child<QLineEdit>("drillAt");
    at->clear();
    demo.type("drillAt", "2026-11-20T08:00:00Z");
    demo.type("drillSeconds", "soon");
    demo.pressOn("drillSheetNext");
    CHECK(demo.child<QLabel>("drillSheetState")->text().contains("whole seconds"));
    demo.child<QLineEdit>("drillSeconds")->clear();
    demo.type("drillSeconds", "412");
    demo.signForm("drillSheetNext");
    CHECK(comesTrue([&] {
        const auto* rows = page->matrix()->view()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            for (int column = 0; column < rows->columnCount(); ++column)
                if (rows->index(row, column).data().toString().contains("412 s")) return true;
        return false;
    }));

    page->showPart(pages::DrillsPage::Renewals);
    auto* renewals = demo.child<QTableView>("renewalsTable");
    REQUIRE(comesTrue([&] { return renewals->model()->rowCount() > 0; }));
    renewals->selectRow(0);
    demo.pressOn("renewalAnswer");
    demo.type("renewalItemText", "Looked at in November, nothing moved");
    demo.signForm("renewalItemSheetNext");
    CHECK(comesTrue([&] {
        renewals->selectRow(0);
        return demo.child<widgets::MarkdownView>("renewalText")
            ->toPlainText()
            .contains("Looked at in November, nothing moved");
    }));
    demo.window.showPage(window::kMyTurn); // each team, on the front page
    auto* teams = demo.child<QLabel>("turnTeams");
    CHECK(comesTrue([&] { return teams->isVisible() && teams->text().contains("Claims ML: "); }));
    picture(demo.window, "front-page");
}

} // namespace learning_forms
