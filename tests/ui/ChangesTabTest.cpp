// What is different from the last approved release, meaning first, and since one last looked.
#include "ui/pages/ChangesTab.h"
#include "tests/ui/DemoWindow.h"
#include "ui/bridge/ChangeWords.h"
#include "ui/models/RowTable.h"
#include "ui/pages/ReleasePage.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/TablePane.h"
#include "ui/window/PageList.h"

#include <QLabel>
#include <QTableView>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

namespace {

int rowOf(QTableView* table, const QString& which) {
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 2).data().toString().contains(which)) return row;
    return -1;
}

} // namespace

TEST_CASE("A release is held against the last approved one, what became worse before the files",
          "[ui][changes]") {
    DemoWindow demo("changes-tab");
    demo.window.openRelease("claims-triage@1.2");
    REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
    demo.window.release()->showPart(pages::ReleasePage::Changes);
    auto* table = demo.child<QTableView>("changesTable");
    REQUIRE(comesTrue([&] { return table->model()->rowCount() > 4; }));
    CHECK(demo.child<QLabel>("changesAgainst")->text().contains("claims-triage 1.1"));
    const int number = rowOf(table, "ood_recall_7d");
    const int file = rowOf(table, "ood.csv");
    REQUIRE(number >= 0);
    REQUIRE(file >= 0);
    CHECK(number < file);
    CHECK(table->model()->index(number, 0).data().toString() == "worse");
    CHECK(table->model()->index(number, 3).data().toString() == "0.93");
    CHECK(table->model()->index(number, 4).data().toString() == "0.87");

    demo.window.resize(1440, 900); // what it is now is not off to the side
    CHECK(comesTrue([&] {
        return table->columnViewportPosition(4) + table->columnWidth(4) <=
               table->viewport()->width();
    }));

    table->setFocus();
    table->selectRow(rowOf(table, "deliberation-note.md"));
    auto* text = demo.child<widgets::MarkdownView>("changesText");
    REQUIRE(comesTrue([&] { return text->toPlainText().contains("lines came"); }));
    CHECK(text->toPlainText().contains(QChar(0x2212))); // lines that went
}

TEST_CASE("What is new is said against the visit before, not against a moment ago",
          "[ui][changes]") {
    const QString never = "You have not looked at this release here before.";
    {
        DemoWindow demo("changes-since");
        demo.window.openRelease("claims-triage@1.2");
        auto* since = demo.child<QLabel>("changesSince");
        REQUIRE(comesTrue([&] { return since->text() == never; }));
    }
    DemoWindow again("changes-since");
    again.window.openRelease("claims-triage@1.2");
    auto* since = again.child<QLabel>("changesSince");
    REQUIRE(comesTrue([&] { return since->text().contains("nothing new"); }));
    again.be("ana.ruiz"); // another person looks for the first time
    REQUIRE(comesTrue([&] { return since->text() == never; }));
}

TEST_CASE("The text of a file cannot leave its cell", "[ui][changes]") {
    jobs::FileDiff diff;
    diff.path = "<b>a</b>.md";
    diff.diff = base::lineDiff("one\n", "<img src=x>\n</td><td>\n");
    const QString html = bridge::diffHtml(diff);
    CHECK_FALSE(html.contains("<img"));
    CHECK_FALSE(html.contains("<b>a"));
    CHECK(html.contains("&lt;img src=x&gt;"));
    diff.refusal = "not text: 12 bytes";
    CHECK(bridge::diffHtml(diff).contains("not text"));
}
