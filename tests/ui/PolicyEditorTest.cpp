// A change of the policy written in the table: tried live on the releases here, held against what
// is in force, tested, kept over an end without warning, and proposed.
#include "ui/pages/PolicyEditor.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/DemoWindow.h"
#include "tests/ui/Picture.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/PolicyTests.h"
#include "ui/pages/ProposalsTab.h"
#include "ui/window/PageList.h"

#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

namespace policy_editor_tests {

// The editor with what is in force tried and shown.
struct Editing {
    DemoWindow& demo;
    pages::PolicyEditor* editor = nullptr;
    int times = 0;

    explicit Editing(DemoWindow& window) : demo(window) {
        demo.be("helena.vogt");
        REQUIRE(comesTrue([&] { return demo.window.session().logReport() != nullptr; }));
        demo.window.showPage(window::kPeople);
        page()->showPart(pages::PeoplePage::Change);
        editor = demo.child<pages::PolicyEditor>("policyEditor");
        QObject::connect(editor, &pages::PolicyEditor::settled, editor, [this] { ++times; });
        settle();
    }
    pages::PeoplePage* page() { return demo.window.pages().as<pages::PeoplePage>(window::kPeople); }
    void settle() {
        const int before = times;
        REQUIRE(comesTrue([&] { return times > before; }));
    }
    QString cell(int row, int column) {
        auto* cells = demo.child<QTableView>("policyCells")->model();
        return cells->index(row, column).data().toString();
    }
    void choose(int row, int column) {
        auto* cells = demo.child<QTableView>("policyCells");
        cells->setCurrentIndex(cells->model()->index(row, column));
    }
    QString changes() { return demo.child<QPlainTextEdit>("policyChanges")->toPlainText(); }
    // What the trial says would change for a release.
    QString effect(const QString& release) {
        auto* rows = demo.child<QTableView>("trialTable")->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->index(row, 0).data().toString().startsWith(release))
                return rows->index(row, 4).data().toString();
        return "no such release";
    }
    int tierRow(const QString& name) {
        for (int row = 0; row < 8; ++row)
            if (cell(row, 0) == name) return row;
        return -1;
    }
};

TEST_CASE("A signature added in the table is a line of text, a difference and an effect",
          "[ui][policy-editor]") {
    DemoWindow demo("editor-add");
    Editing edit(demo);
    CHECK(edit.changes().contains("Nothing differs"));
    CHECK_FALSE(demo.child<QPushButton>("policyPropose")->isEnabled());
    CHECK(edit.effect("claims-triage") == "nothing");
    const int high = edit.tierRow("High risk");
    REQUIRE(high >= 0);
    edit.choose(high, 1);
    const QString before = edit.cell(high, 1);
    auto* add = demo.child<QPushButton>("seatAdd-4"); // behind three signatures
    add->click();
    QComboBox* role = nullptr;
    REQUIRE(comesTrue([&] {
        role = demo.window.findChild<QComboBox*>("seatRole-4");
        return role != nullptr;
    }));
    role->setCurrentIndex(role->findText("Engineering manager"));
    edit.settle();
    REQUIRE(comesTrue([&] { return edit.cell(high, 1) != before; }));
    CHECK(edit.cell(high, 1) == before + ", Engineering manager");
    CHECK(edit.changes().contains("manager"));
    CHECK(edit.effect("claims-triage").contains("asks also: Engineering manager"));
    CHECK(demo.child<QPushButton>("policyPropose")->isEnabled());
    uitest::picture(demo.window, "policy-1-editor");

    // Two places of the same role, before the trial of the first came back.
    demo.child<QSpinBox>("seatCount-1")->setValue(2);
    edit.choose(edit.tierRow("Low risk"), 1);
    demo.child<QSpinBox>("seatCount-1")->setValue(3);
    edit.settle();
    CHECK(edit.cell(high, 1).startsWith("2 ×"));
    CHECK(edit.cell(edit.tierRow("Low risk"), 1).startsWith("3 ×"));

    demo.child<QPushButton>("policyDiscard")->click();
    edit.settle();
    CHECK(edit.cell(high, 1) == before);
    CHECK(edit.changes().contains("Nothing differs"));
}

TEST_CASE("A removed signature asks less, and is marked so", "[ui][policy-editor]") {
    DemoWindow demo("editor-less");
    Editing edit(demo);
    edit.choose(edit.tierRow("High risk"), 1);
    demo.child<QPushButton>("seatRemove-2")->click();
    edit.settle();
    CHECK(edit.changes().contains("asks less than before"));
    CHECK(edit.effect("claims-triage").contains("no longer asks: Legal counsel"));
}

TEST_CASE("A kind of change asks for more, and one of several is enough", "[ui][policy-editor]") {
    DemoWindow demo("editor-column");
    Editing edit(demo);
    const int high = edit.tierRow("High risk");
    edit.choose(high, 1);
    auto* column = demo.child<QComboBox>("policyColumn");
    const int data = column->findData("data");
    REQUIRE(data > 0);
    column->setCurrentIndex(data);
    emit column->activated(data);
    edit.settle();
    auto* cells = demo.child<QTableView>("policyCells");
    REQUIRE(cells->model()->columnCount() >= 3);
    const int at = cells->model()->columnCount() - 1;
    CHECK(cells->model()->headerData(at, Qt::Horizontal).toString() == "data");
    edit.choose(high, at);
    demo.child<QPushButton>("seatAddGroup-2")->click();
    edit.settle();
    CHECK(edit.cell(high, at).contains("one of:"));
}

TEST_CASE("What is typed wrongly is said with its line, and cannot be proposed",
          "[ui][policy-editor]") {
    DemoWindow demo("editor-wrong");
    Editing edit(demo);
    auto* source = demo.child<QPlainTextEdit>("policySource");
    source->setPlainText(source->toPlainText().replace("role: peer", "role: nobody-here"));
    auto* trouble = demo.child<QLabel>("policyEditTrouble");
    REQUIRE(comesTrue([&] { return trouble->isVisible(); }));
    CHECK(trouble->text().contains("policy:"));
    CHECK_FALSE(demo.child<QPushButton>("policyPropose")->isEnabled());
}

TEST_CASE("The policy's tests are run on what is being written", "[ui][policy-editor]") {
    DemoWindow demo("editor-tests");
    Editing edit(demo);
    const support::TempFolder folder;
    const QString path = QString::fromStdString((folder / "own.test.yaml").string());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("kind: policy-test\npeople: {li: [peer]}\ntests:\n"
               "- name: \"One colleague is enough\"\n"
               "  given: {classification: {stakes: negligible, scale: team, reversibility: easy, "
               "automation: advisory, domain: internal}}\n"
               "  when: {votes: [{who: li, as: peer}]}\n  then: {tier: low, open: []}\n");
    file.close();
    demo.child<pages::PolicyTests>("policyTests")->setFile(path);
    auto* rows = demo.child<QTableView>("policyTestsTable")->model();
    const auto result = [&] { return rows->index(0, 0).data().toString(); };
    REQUIRE(comesTrue([&] { return rows->rowCount() == 1; }));
    CHECK(result() == "as expected");
    edit.choose(edit.tierRow("Low risk"), 1);
    demo.child<QSpinBox>("seatCount-1")->setValue(2);
    REQUIRE(comesTrue([&] { return result() == "otherwise"; }));
}

TEST_CASE("A change being written is found again after an end without warning, and proposed",
          "[ui][policy-editor]") {
    support::TempFolder kept;
    std::string written;
    {
        DemoWindow demo("editor-draft");
        Editing edit(demo);
        edit.choose(edit.tierRow("Low risk"), 1);
        demo.child<QSpinBox>("seatCount-1")->setValue(2);
        edit.settle();
        written = edit.editor->text();
    }
    DemoWindow again("editor-draft");
    Editing edit(again);
    REQUIRE(comesTrue([&] { return edit.editor->text() == written; }));
    auto* propose = again.child<QPushButton>("policyPropose");
    REQUIRE(comesTrue([&] { return propose->isEnabled(); }));
    propose->click();
    REQUIRE(comesTrue([&] { return again.window.findChild<QInputDialog*>() != nullptr; }));
    auto* reason = again.window.findChild<QInputDialog*>();
    reason->setTextValue("Two colleagues see more than one.");
    reason->accept();
    const auto sign = [&] { return again.window.findChild<QPushButton*>("signSheetSign"); };
    REQUIRE(comesTrue([&] { return sign() && sign()->isEnabled(); }));
    sign()->click();
    auto* table = again.child<QTableView>("proposalsTable");
    REQUIRE(comesTrue([&] { return table->model()->rowCount() == 1; }));
    // What was proposed is no draft any more.
    REQUIRE(comesTrue([&] { return edit.editor->text() != written; }));
}

} // namespace policy_editor_tests
