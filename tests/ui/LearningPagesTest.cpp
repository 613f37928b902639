// Actions, incidents, drills and deployments in the window: what they show, narrowing, recording by
// the same road as every signature, refusals with the text kept, saving.
#include "tests/ui/DemoWindow.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Words.h"
#include "ui/models/RegisterTable.h"
#include "ui/pages/ActionsPage.h"
#include "ui/pages/DrillsPage.h"
#include "ui/pages/FactSheet.h"
#include "ui/pages/IncidentsPage.h"
#include "ui/pages/SignSheet.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/TablePane.h"
#include "ui/window/Commands.h"
#include "ui/window/PageList.h"
#include "ui/window/Registers.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

namespace {

// The day on which the demonstration stands, whatever the day of the test is.
void standThen(DemoWindow& demo) {
    jobs::AsOf asOf;
    asOf.at = base::UtcTime::parse(support::kDemoTime);
    demo.window.session().setAsOf(asOf);
}

template <typename P> P* openPage(DemoWindow& demo, const char* name) {
    demo.window.showPage(name);
    return demo.window.pages().as<P>(name);
}

QString allText(const QTableView* table) {
    QString text;
    const auto* rows = table->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        for (int column = 0; column < rows->columnCount(); ++column)
            text += rows->index(row, column).data().toString() + '\n';
    return text;
}

// Signs what the open sheet of facts leads to.
void signIt(DemoWindow& demo, const char* next) {
    demo.child<QAbstractButton>(next)->click();
    auto* button = demo.child<QAbstractButton>("signSheetSign");
    REQUIRE(comesTrue([&] { return button->isEnabled(); }));
    button->click();
}

} // namespace

TEST_CASE("A register of rows narrows, sorts and finds its rows again", "[ui][registers]") {
    models::RegisterTable table({"Name", "Day"}, nullptr);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<models::Row> rows;
    for (const char* name : {"Änne", "berta", "Zoe", "anton"}) {
        models::Row row;
        row.id = QString::fromUtf8(name) + "-id";
        row.cells << QString::fromUtf8(name) << QString::number(4 - int(rows.size()));
        row.sortKeys[1] = row.cells[1];
        row.group = int(rows.size()) % 2;
        rows.push_back(std::move(row));
    }
    table.show(std::move(rows));
    table.sort(1, Qt::AscendingOrder);
    CHECK(table.index(0, 0).data().toString() == "anton");
    table.sort(1, Qt::DescendingOrder);
    CHECK(table.index(0, 0).data().toString() == QString::fromUtf8("Änne"));
    table.setWords("  ÄN ");
    CHECK(table.rowCount() == 1);
    CHECK(table.rowOf("berta-id") == -1);
    CHECK(table.rowOf(QString::fromUtf8("Änne-id")) == 0);
    table.setWords("an on");
    CHECK(table.rowCount() == 1);
    table.setWords({});
    table.setGroups({1});
    CHECK(table.rowCount() == 2);
    table.setGroups({});
    CHECK(table.rowCount() == 4);
    CHECK(table.all() == 4);
    table.setWords("nobody");
    CHECK(table.rowCount() == 0);
}

TEST_CASE("The actions stand in a register, by team and with every other day", "[ui][F1][F2][F4]") {
    DemoWindow demo("learning-actions");
    standThen(demo);
    auto* page = openPage<pages::ActionsPage>(demo, window::kActions);
    auto* table = demo.child<QTableView>("actionsTable");
    REQUIRE(comesTrue([&] { return page->actions().size() == 3; }));
    CHECK(table->model()->index(0, 0).data().toString() == "overdue"); // what is late comes first
    CHECK(demo.child<QLabel>("actionsSaid")->text().contains("1 of 3 done"));
    auto* text = demo.child<widgets::MarkdownView>("actionText");
    CHECK(text->toPlainText().contains("precision for small shops"));
    page->filterField()->setFocus();
    QTest::keyClicks(page->filterField(), "launch week");
    CHECK(table->model()->rowCount() == 1);
    CHECK(comesTrue([&] { return text->toPlainText().contains("looked at by Helena Vogt"); }));
    page->showPart(pages::ActionsPage::Teams);
    CHECK(allText(demo.child<QTableView>("actionTeamsTable")).contains("Claims ML"));
    page->showPart(pages::ActionsPage::Due);
    const QString due = allText(demo.child<QTableView>("dueTable"));
    for (const char* kind : {"To be judged again", "Approval ends", "Condition", "Drill", "Action"})
        CHECK(due.contains(kind));
    demo.window.showPage(window::kMyTurn);
    auto* front = demo.child<QAbstractButton>("turnActions");
    REQUIRE(comesTrue([&] { return front->isVisible(); }));
    CHECK(front->text().contains("1 of 3 done"));
    front->click();
    CHECK(demo.window.pages().current() == window::kActions);
}

TEST_CASE("An action is put on record and closed by somebody else; its owner is refused",
          "[ui][F3]") {
    DemoWindow demo("learning-close");
    demo.be("helena.vogt");
    auto* page = openPage<pages::ActionsPage>(demo, window::kActions);
    REQUIRE(comesTrue([&] { return page->actions().size() == 3; }));
    REQUIRE(comesTrue([&] { return demo.window.session().logReport() != nullptr; }));
    demo.child<QAbstractButton>("actionNew")->click();
    demo.child<QAbstractButton>("actionSheetNext")->click();
    CHECK(demo.child<QLabel>("actionSheetState")->text().contains("What is to be done"));
    demo.child<QPlainTextEdit>("actionWhat")->setPlainText("Count what could not be placed");
    auto* owner = demo.child<QComboBox>("actionOwner");
    owner->setCurrentIndex(owner->findData("helena.vogt"));
    // Leaving keeps the text.
    demo.child<QAbstractButton>("actionSheetLeave")->click();
    REQUIRE(comesTrue([&] { return !demo.window.findChild<QWidget*>("actionSheet"); }));
    demo.child<QAbstractButton>("actionNew")->click();
    auto* what = demo.child<QPlainTextEdit>("actionWhat");
    REQUIRE(comesTrue([&] { return what->toPlainText() == "Count what could not be placed"; }));
    signIt(demo, "actionSheetNext");
    REQUIRE(comesTrue([&] { return page->actions().size() == 4; }));
    QTest::keyClicks(page->filterField(), "Count what");
    REQUIRE(comesTrue([&] { return page->table()->view()->model()->rowCount() == 1; }));
    auto* close = demo.child<QAbstractButton>("actionClose");
    CHECK_FALSE(close->isEnabled()); // an own action
    CHECK(close->toolTip().contains("second person"));
    page->table()->filter()->clear();
    QTest::keyClicks(page->table()->filter(), "small shops");
    REQUIRE(comesTrue([&] { return close->isEnabled(); }));
    close->click();
    demo.child<QPlainTextEdit>("actionDoneEvidence")->setPlainText("results/by-size.csv, monthly");
    signIt(demo, "actionDoneSheetNext");
    CHECK(comesTrue([&] {
        return std::count_if(page->actions().begin(), page->actions().end(),
                             [](const auto& row) { return !row.closedOn.empty(); }) == 2;
    }));
}

TEST_CASE("An incident is shown whole, trends are drawn, and what was said before is counted",
          "[ui][L1][L4][D3]") {
    DemoWindow demo("learning-incidents");
    standThen(demo);
    auto* page = openPage<pages::IncidentsPage>(demo, window::kIncidents);
    auto* table = demo.child<QTableView>("incidentsTable");
    REQUIRE(comesTrue([&] { return table->model()->rowCount() == 2; }));
    auto* text = demo.child<widgets::MarkdownView>("incidentText");
    CHECK(comesTrue([&] { return text->toPlainText().contains("none: a silent failure"); }));
    CHECK(text->toPlainText().contains("was right"));
    table->selectRow(1);
    REQUIRE(comesTrue([&] { return text->toPlainText().contains("new-supplier-codes"); }));
    CHECK(text->toPlainText().contains("claims-triage@1.1"));
    CHECK(text->toPlainText().contains("after 4 h 3 min"));
    CHECK(text->toPlainText().contains("kept"));
    page->showPart(pages::IncidentsPage::Foreseen);
    const QString said = allText(demo.child<QTableView>("foreseenTable"));
    CHECK(said.contains("was right"));
    CHECK(said.contains("nothing on record"));
    CHECK(demo.child<QLabel>("foreseenCount")->text().contains("1 of 4 objections"));
    page->showPart(pages::IncidentsPage::Trends);
    auto* what = demo.child<QComboBox>("trendWhat");
    for (int i = 0; i < what->count(); ++i)
        what->setCurrentIndex(i);
}

TEST_CASE("An incident that was noticed before it began is refused with the reason, text kept",
          "[ui][L1]") {
    DemoWindow demo("learning-backwards");
    demo.be("karim.haddad");
    auto* page = openPage<pages::IncidentsPage>(demo, window::kIncidents);
    REQUIRE(comesTrue([&] { return page->table()->view()->model()->rowCount() == 2; }));
    REQUIRE(comesTrue([&] { return demo.window.session().logReport() != nullptr; }));
    demo.child<QAbstractButton>("incidentNew")->click();
    auto* title = demo.child<QLineEdit>("incidentTitle");
    title->setText("Lost post");
    auto* about = demo.child<QListWidget>("incidentReleases");
    REQUIRE(about->count() > 0);
    about->item(0)->setCheckState(Qt::Checked);
    demo.child<QLineEdit>("incidentStarted")->setText("2026-11-20T08:00:00Z");
    auto* noticed = demo.child<QLineEdit>("incidentDetected");
    noticed->setText("2026-11-20T07:00:00Z");
    demo.child<QAbstractButton>("incidentSheetNext")->click();
    auto* said = demo.child<QLabel>("prospectWords");
    REQUIRE(comesTrue([&] { return said->text().contains("clock goes backwards"); }));
    CHECK_FALSE(demo.child<QAbstractButton>("signSheetSign")->isEnabled());
    demo.child<QAbstractButton>("signSheetLeave")->click();
    REQUIRE(comesTrue([&] { return !demo.window.findChild<QWidget*>("signSheet"); }));
    CHECK(title->text() == "Lost post");
    CHECK(noticed->text() == "2026-11-20T07:00:00Z");
    // Set right, it is signed.
    noticed->setText("2026-11-20T09:00:00Z");
    signIt(demo, "incidentSheetNext");
    CHECK(comesTrue([&] { return page->table()->view()->model()->rowCount() == 3; }));
}

TEST_CASE("Drills by person, what runs under which approval, and what is to be judged again",
          "[ui][G8][L6][R3]") {
    DemoWindow demo("learning-drills");
    standThen(demo);
    auto* page = openPage<pages::DrillsPage>(demo, window::kDrills);
    auto* matrix = demo.child<QTableView>("drillsTable");
    REQUIRE(comesTrue([&] { return matrix->model() && matrix->model()->rowCount() > 2; }));
    const QString people = allText(matrix);
    CHECK(people.contains("Jonas Brandt"));
    CHECK(people.contains("all together"));
    CHECK(people.contains("71 s"));
    page->showPart(pages::DrillsPage::Service);
    const QString service = allText(page->service()->view());
    CHECK(service.contains("runs on a lapsed approval"));
    CHECK(service.contains("as approved"));
    page->showPart(pages::DrillsPage::Renewals);
    CHECK(allText(demo.child<QTableView>("renewalsTable")).contains("an incident since"));
    CHECK(demo.child<widgets::MarkdownView>("renewalText")
              ->toPlainText()
              .contains("Checklist of a renewal"));
}

TEST_CASE("Each register is saved as paper, page, rows and calendar", "[ui][X3]") {
    DemoWindow demo("learning-save");
    window::Registers registers(&demo.window.session(), &demo.window);
    int written = 0;
    QObject::connect(&registers, &window::Registers::written, &demo.window, [&] { ++written; });
    const QString folder = QString::fromStdString(demo.places.home.string()) + "/saved";
    REQUIRE(QDir().mkpath(folder));
    int wanted = 0;
    using As = window::Registers::As;
    for (const QString& document : window::Registers::documents()) {
        registers.write(document, folder + '/' + document + ".csv", As::Csv);
        registers.write(document, folder + '/' + document + ".html", As::Html);
        wanted += 2;
    }
    registers.write("actions", folder + "/actions.pdf", As::Pdf);
    registers.write("calendar", folder + "/days.ics", As::Ics);
    wanted += 2;
    std::string incident;
    demo.window.session().run<std::vector<jobs::IncidentRow>>(
        &demo.window, {}, tasks::Kind::Read,
        [](auto& workspace, const auto& cancel, const auto&) {
            return jobs::incidentRegister(workspace, {}, {}, cancel);
        },
        [&](base::Result<std::vector<jobs::IncidentRow>> rows) {
            REQUIRE(rows);
            incident = rows->front().record;
        });
    REQUIRE(comesTrue([&] { return !incident.empty(); }));
    registers.writeIncident(bridge::text(incident).left(12), folder + "/one.html", As::Html);
    registers.writeIncident(bridge::text(incident), folder + "/one.pdf", As::Pdf);
    wanted += 2;
    REQUIRE(comesTrue([&] { return written == wanted; }));
    const auto text = [&](const char* name) {
        QFile file(folder + '/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    CHECK(text("actions.csv").contains("small shops"));
    CHECK(text("foreseen.html").contains("Karim Haddad"));
    CHECK(text("incidents.html").contains("log fingerprint"));
    CHECK(text("drills.csv").contains("kill switch"));
    const QString one = text("one.html");
    for (const char* part : {"Unfamiliar supplier codes", "new-supplier-codes", "was right",
                             "Jonas Brandt", "after 4 h 3 min", "I sign this entry", "as Peer"}) {
        INFO(part);
        CHECK(one.contains(part));
    }
    CHECK(text("days.ics").startsWith("BEGIN:VCALENDAR\r\n"));
    QFile pdf(folder + "/actions.pdf");
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}
