// The auditor's page by keyboard: from an approval to its evidence and rules, every objection and
// what became of it, two times compared.
#include "ui/pages/AuditPage.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/DemoWindow.h"
#include "tests/ui/Picture.h"
#include "ui/models/RowTable.h"
#include "ui/pages/CompareTab.h"
#include "ui/pages/FrameworkTab.h"
#include "ui/pages/ObjectionsPane.h"
#include "ui/widgets/TablePane.h"
#include "ui/window/Commands.h"
#include "ui/window/PageList.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

TEST_CASE("Who approved, on which evidence, under which rules, is three inputs away",
          "[ui][audit]") {
    DemoWindow demo("audit-three");
    demo.window.commands().run("goAudit"); // 1: Ctrl+3
    auto* table = demo.child<QTableView>("historyTable");
    REQUIRE(comesTrue([&] { return table->model()->rowCount() > 40; }));
    QTest::keyClicks(demo.child<QLineEdit>("historyFilter"), "decided credit-terms"); // 2: typing
    REQUIRE(comesTrue([&] { return table->model()->rowCount() == 1; }));
    table->selectRow(0); // 3
    auto* rules = demo.child<QPlainTextEdit>("recordRules");
    REQUIRE(comesTrue([&] { return rules->toPlainText().contains("tiers:"); }));
    auto* evidence = demo.child<QTableView>("recordEvidenceTable");
    CHECK(evidence->model()->rowCount() > 4);
    CHECK(demo.child<QPlainTextEdit>("recordCommit")->toPlainText().contains("gpgsig"));
}

TEST_CASE("Entries can be narrowed to one kind, and what is not counted is a kind of its own",
          "[ui][audit]") {
    DemoWindow demo("audit-kinds");
    demo.window.showPage(window::kAudit);
    auto* table = demo.child<QTableView>("historyTable");
    REQUIRE(comesTrue([&] { return table->model()->rowCount() > 40; }));
    auto* kinds = demo.child<QComboBox>("historyKinds");
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Down); // decisions
    CHECK(table->model()->rowCount() == 8);
    kinds->setCurrentIndex(kinds->count() - 1);
    CHECK(table->model()->rowCount() == 0);
    demo.window.audit()->openRecord({});
    CHECK(kinds->currentIndex() == 0);
}

TEST_CASE("Every objection stands in one list with what became of it", "[ui][audit]") {
    DemoWindow demo("audit-objections");
    demo.window.showPage(window::kAudit);
    demo.window.audit()->showPart(pages::AuditPage::Objections);
    auto* table = demo.child<QTableView>("objectionsTable");
    REQUIRE(comesTrue([&] { return table->model()->rowCount() == 4; }));
    QStringList states, outcomes;
    for (int row = 0; row < 4; ++row) {
        states << table->model()->index(row, 5).data().toString();
        outcomes << table->model()->index(row, 6).data().toString();
    }
    CHECK(states.filter("answered").size() == 2);
    CHECK(outcomes.filter("Helena Vogt").size() == 2);
    CHECK(outcomes.filter("rejected", Qt::CaseInsensitive).size() == 1);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    auto* timeline = demo.child<QTableView>("historyTable");
    REQUIRE(comesTrue([&] { return timeline->isVisible(); }));
    REQUIRE(comesTrue([&] {
        return timeline->currentIndex().isValid() && timeline->model()
                                                         ->index(timeline->currentIndex().row(), 1)
                                                         .data()
                                                         .toString()
                                                         .contains("Haddad");
    }));
}

TEST_CASE("Two times typed by keyboard show what changed between them", "[ui][audit]") {
    DemoWindow demo("audit-compare");
    demo.window.showPage(window::kAudit);
    demo.window.audit()->showPart(pages::AuditPage::Compare);
    auto* from = demo.child<QLineEdit>("compareFrom");
    from->setFocus();
    QTest::keyClicks(from, "2026-10-01");
    QTest::keyClick(from, Qt::Key_Return);
    auto* table = demo.child<QTableView>("compareTable");
    REQUIRE(comesTrue([&] { return table->isVisible() && table->model()->rowCount() > 2; }));
    bool decided = false;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        decided = decided || table->model()->index(row, 2).data().toString() == "credit-terms 1.0";
    CHECK(decided);
    from->clear();
    QTest::keyClicks(from, "no-such-tag");
    QTest::keyClick(from, Qt::Key_Return);
    REQUIRE(comesTrue([&] { return demo.child<QWidget>("compareEmpty")->isVisible(); }));
    CHECK(table->model()->rowCount() == 0);
}

TEST_CASE("Clauses of a regulation show what supports them and what is missing, and go on paper",
          "[ui][audit][clauses]") {
    DemoWindow demo("audit-clauses");
    demo.window.showPage(window::kAudit);
    auto* tab = demo.window.audit()->clauses();
    bool settled = false;
    QObject::connect(tab, &pages::FrameworkTab::settled, tab, [&] { settled = true; });
    demo.window.audit()->showPart(pages::AuditPage::Clauses);
    REQUIRE(comesTrue([&] { return settled; }));
    REQUIRE(tab->view());
    auto* table = demo.child<QTableView>("frameworkTable");
    CHECK(table->model()->rowCount() > 20);
    QStringList states;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        states << table->model()->index(row, 3).data().toString();
        // What is supported says by what; a gap says what is missing.
        if (states.back() == "supported")
            CHECK_FALSE(table->model()->index(row, 4).data().toString().isEmpty());
        if (states.back() == "gap")
            CHECK_FALSE(table->model()->index(row, 5).data().toString().isEmpty());
    }
    CHECK(states.contains("supported"));
    CHECK(states.contains("gap"));
    CHECK_FALSE(demo.child<QLabel>("frameworkCount")->text().contains("compliant"));
    uitest::picture(demo.window, "audit-clauses");
    const support::TempFolder folder;
    for (const char* name : {"clauses.pdf", "clauses.html"}) {
        const QString file = QString::fromStdString((folder / name).string());
        emit tab->paperWanted(file, tab->view());
        CHECK(QFile(file).size() > 2000);
    }
}

TEST_CASE("A table of ready words is a well-behaved model", "[ui][audit]") {
    models::RowTable table({"One", "Two"}, nullptr);
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    models::Row row;
    row.id = "abc";
    row.cells << "first"
              << "<b>second</b>";
    row.tooltips[1] = "<b>second</b>";
    table.show({row, row});
    CHECK(table.rowCount() == 2);
    CHECK(table.index(1, 1).data().toString() == "<b>second</b>");
    CHECK(table.index(1, 1).data(Qt::ToolTipRole).toString() == "&lt;b&gt;second&lt;/b&gt;");
    CHECK(table.index(0, 0).data(models::RowTable::kIdRole) == "abc");
    CHECK_FALSE(table.index(0, 0).data(bridge::kMarkRole).isValid());
}
