// The tabs of a release over one hand-made view.
#include "core/jobs/Render.h"
#include "tests/ui/SampleRelease.h"
#include "tests/ui/Wait.h"
#include "ui/bridge/Signatures.h"
#include "ui/models/CheckTree.h"
#include "ui/models/MetricTable.h"
#include "ui/pages/CardTab.h"
#include "ui/pages/DecisionTab.h"
#include "ui/pages/EvidenceTab.h"
#include "ui/pages/NoteTab.h"
#include "ui/pages/OverviewTab.h"
#include "ui/pages/ReleaseHeader.h"
#include "ui/pages/RolloutStrip.h"
#include "ui/pages/UnknownPane.h"
#include "ui/widgets/Thread.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace countersign;

namespace tab_tests {

pages::ReleaseContext context() {
    pages::ReleaseContext made;
    made.view = tests::sharedSample();
    made.texts = jobs::renderRelease(made.view->target);
    made.me = "eve";
    made.maySign = true;
    return made;
}

QString allText(const QWidget& widget) {
    QString text;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        text += label->text() + '\n';
    return text;
}

QAbstractButton* button(const QWidget& widget, const QString& name) {
    return widget.findChild<QAbstractButton*>(name);
}

QString entryName(int number, const char* part) {
    return "entry_" + QString::fromStdString(tests::sampleId(number).hex()).left(12) + part;
}

TEST_CASE("Checks are listed by what helps, then what is fine", "[ui][release]") {
    models::CheckTree tree;
    QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto view = tests::sampleRelease();
    tree.setReport(view.gate);
    REQUIRE(tree.rowCount() == 4);
    CHECK(tree.index(0, 0).data().toString() == "You can mend (2)");
    CHECK(tree.rowCount(tree.index(0, 0)) == 2); // two clauses
    CHECK(tree.isFineGroup(tree.index(3, 0)));
    int leaves = 0;
    for (const auto& check : view.gate.checks) {
        const QModelIndex at = tree.indexOf(QString::fromStdString(check.id));
        REQUIRE(at.isValid());
        CHECK_FALSE(at.data(Qt::DecorationRole).isNull());
        ++leaves;
    }
    CHECK(leaves == 5);
    const QModelIndex slo = tree.indexOf("slo:ood_recall_7d");
    CHECK(slo.data(models::CheckTree::LineRole).toInt() == 14);
    CHECK(slo.siblingAtColumn(1).data().toString().contains("0.87"));
    tree.setReport({});
    CHECK(tree.rowCount() == 0);
}

TEST_CASE("A check that only warns says so", "[ui][release]") {
    models::CheckTree tree;
    auto report = tests::sampleRelease().gate;
    report.checks[0].strictness = model::Strictness::Warn;
    tree.setReport(report);
    CHECK(tree.indexOf("slo:ood_recall_7d")
              .siblingAtColumn(1)
              .data()
              .toString()
              .contains("warns only"));
}

TEST_CASE("Every number tells its file and line; no number is never a number", "[ui][release]") {
    models::MetricTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto view = tests::sampleRelease();
    table.setMetrics(view.target.snapshot.metrics, view.gate.slos);
    using T = models::MetricTable;
    REQUIRE(table.rowCount() == 3);
    CHECK(table.index(0, T::Value).data().toString() == "0.87");
    CHECK(table.index(0, T::HeldAgainst).data().toString().contains(">= 0.90"));
    CHECK(table.index(1, T::HeldAgainst).data().toString().isEmpty());
    CHECK(table.index(2, T::Value).data().toString() == "no number: NaN");
    CHECK(table.index(0, T::Source).data().toString().contains("ood.json:14"));
    CHECK(table.index(0, T::Value).data(T::LineRole).toInt() == 14);
}

TEST_CASE("A number of an MLflow run is named in short, and in whole by the tooltip",
          "[ui][release]") {
    models::MetricTable table;
    const std::string run = "0f3a91c24be84d0f9d1c5a77e6b2d310";
    model::Metric metric;
    metric.name = "accuracy";
    metric.task = run;
    table.setMetrics({metric}, {});
    const QModelIndex name = table.index(0, models::MetricTable::Name);
    CHECK(name.data().toString() == "0f3a91c2 · accuracy");
    CHECK(name.data(Qt::ToolTipRole).toString().contains(QString::fromStdString(run)));
    CHECK(name.data(models::MetricTable::FilterRole)
              .toString()
              .contains(QString::fromStdString(run)));
}

TEST_CASE("Enter on a check opens its place, or the signatures", "[ui][release]") {
    pages::OverviewTab tab;
    tab.resize(900, 500);
    tab.show(context());
    tab.QWidget::show();
    auto* tree = tab.findChild<QTreeView*>("checkTree");
    auto* checks = static_cast<models::CheckTree*>(tree->model());
    QSignalSpy places(&tab, &pages::OverviewTab::placeRequested);
    QSignalSpy people(&tab, &pages::OverviewTab::signaturesRequested);
    emit tree->activated(checks->indexOf("slo:ood_recall_7d"));
    REQUIRE(places.size() == 1);
    CHECK(places[0][1].toInt() == 14);
    emit tree->activated(checks->indexOf("seat:legal"));
    CHECK(people.size() == 1);
}

TEST_CASE("The head says the verdict once, in one sentence", "[ui][release]") {
    pages::ReleaseHeader head;
    head.showView(tests::sampleRelease());
    const QString text = allText(head);
    CHECK(text.contains("Blocked: Detect distribution shift before harm: 0.87"));
    CHECK(text.count("Blocked") == 1);
    CHECK(text.contains("because domain is insurance"));
}

TEST_CASE("Objective and proxies stand above the card; a silent proxy is named", "[ui][release]") {
    pages::CardTab tab;
    tab.show(context());
    const QString text = allText(tab);
    CHECK(text.contains("Route risky claims to expert review"));
    CHECK(text.contains("AUROC (auroc): fails when rare claim types vanish"));
    CHECK(text.contains("review rate: the card does not say how it fails"));
    for (int i = 1; i <= 5; ++i) {
        auto* question = button(tab, QString("cardQuestion%1").arg(i));
        REQUIRE(question);
        CHECK(question->accessibleName().endsWith(i <= 2 ? " answered" : "not answered"));
    }
}

TEST_CASE("What feedback changed comes first; missing parts are named", "[ui][release]") {
    pages::NoteTab tab;
    tab.show(context());
    auto* feedback = tab.findChild<QTextBrowser*>("noteFeedback");
    CHECK(feedback->toPlainText().contains("slower rollout"));
    CHECK(button(tab, "notePart1")->accessibleName().endsWith("written"));
    CHECK(button(tab, "notePart3")->accessibleName().endsWith("missing"));
    auto empty = context();
    auto bare = tests::sampleRelease();
    bare.target.snapshot.note.reset();
    empty.view = std::make_shared<const jobs::ReleaseView>(bare);
    empty.texts = {};
    tab.show(empty);
    CHECK(allText(tab).contains("No deliberation note"));
}

TEST_CASE("The filter of the numbers matches any column", "[ui][release]") {
    pages::EvidenceTab tab;
    tab.show(context());
    auto* filter = tab.findChild<QLineEdit*>("metricFilter");
    auto* table = tab.findChild<QTableView*>("metricTable");
    CHECK(table->model()->rowCount() == 3);
    filter->setText("ECE");
    CHECK(table->model()->rowCount() == 1);
    filter->setText("nothing like it");
    CHECK(table->model()->rowCount() == 0);
}

TEST_CASE("Everything signed is there, replies behind what they answer", "[ui][release]") {
    const auto entries = bridge::signedEntries(tests::sampleRelease());
    REQUIRE(entries.size() == 6);
    using Kind = bridge::SignedEntry::Kind;
    CHECK(entries[0].kind == Kind::Opened);
    CHECK(entries[1].struck);
    CHECK(entries[1].struckWhy.contains("replaced"));
    CHECK(entries[2].kind == Kind::Objection);
    CHECK_FALSE(entries[2].openObjection);
    CHECK(entries[3].kind == Kind::Answer);
    CHECK(entries[3].about == entries[2].record);
    CHECK(entries[5].openObjection);
    for (const auto& entry : entries) { // 21 CFR 11.50
        CHECK_FALSE(entry.person.isEmpty());
        CHECK_FALSE(entry.role.isEmpty());
        CHECK_FALSE(entry.when.tooltip.isEmpty());
        CHECK_FALSE(entry.meaning.isEmpty());
    }
}

TEST_CASE("The thread shows hostile words as words and strikes what was replaced",
          "[ui][release]") {
    pages::DecisionTab tab;
    tab.show(context());
    auto* hostile = tab.findChild<QLabel*>(entryName(3, "Reason"));
    REQUIRE(hostile);
    CHECK(hostile->text() == tests::kHostile);
    CHECK(hostile->textFormat() == Qt::PlainText);
    auto* struck = tab.findChild<QLabel*>(entryName(2, "Reason"));
    REQUIRE(struck);
    CHECK(struck->font().strikeOut());
    CHECK_FALSE(struck->text().isEmpty());
    auto* meaning = tab.findChild<QLabel*>(entryName(6, "Meaning"));
    REQUIRE(meaning);
    CHECK(meaning->text().contains("I object to this release"));
}

TEST_CASE("One may answer or join what is open and withdraw what is one's own", "[ui][release]") {
    pages::DecisionTab tab;
    auto shown = context();
    tab.show(shown); // as eve, who objects
    CHECK(button(tab, entryName(6, "Withdraw")));
    CHECK(button(tab, entryName(6, "Answer")));
    CHECK_FALSE(button(tab, entryName(6, "Join")));
    CHECK_FALSE(button(tab, entryName(3, "Answer"))); // answered
    CHECK(button(tab, "signature_legalSign"));
    QSignalSpy asked(&tab, &pages::DecisionTab::signRequested);
    button(tab, "signature_legalSign")->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toString() == "legal");
    shown.me = "ana";
    tab.show(shown);
    CHECK(button(tab, entryName(6, "Join")));
    CHECK(button(tab, entryName(5, "Withdraw")));
    CHECK_FALSE(button(tab, entryName(2, "Withdraw"))); // replaced already
    CHECK_FALSE(button(tab, "signature_legalSign"));
    shown.maySign = false;
    tab.show(shown);
    for (const char* part : {"Answer", "Join", "Withdraw"})
        CHECK_FALSE(button(tab, entryName(6, part)));
}

TEST_CASE("A signature the log refuses is listed as not counted", "[ui][release]") {
    auto view = tests::sampleRelease();
    auto log = std::make_shared<model::VerifyReport>(*view.target.log);
    log->ledger.entries[4].verdict = model::Verdict::Retired;
    log->ledger.entries[4].reason = "the key was retired before";
    view.target.log = log;
    const auto entries = bridge::signedEntries(view);
    REQUIRE(entries.size() == 6);
    CHECK_FALSE(entries[4].counted);
    CHECK(entries[4].refusal.contains("retired"));
}

} // namespace tab_tests

TEST_CASE("The roll-out stands as a strip; without facts every stage is not reported",
          "[ui][release]") {
    std::vector<jobs::StageState> stages(2);
    stages[0].stage = {"shadow", 0, "48h", "", {"m/release.yaml", 7, 1, {}}};
    stages[1].stage = {"5%", 5, "", "recall >= 0.9", {"m/release.yaml", 8, 1, {}}};
    pages::RolloutStrip strip;
    strip.show(stages);
    CHECK(tab_tests::allText(strip).contains("not reported"));
    QAbstractButton* second = tab_tests::button(strip, "rolloutStage2");
    REQUIRE(second);
    CHECK(second->accessibleName().contains("not reported"));
    CHECK(second->accessibleName().contains("recall >= 0.9"));
    QSignalSpy places(&strip, &pages::RolloutStrip::placeRequested);
    second->click();
    REQUIRE(places.count() == 1);
    CHECK(places.front().at(1).toInt() == 8);
    stages[0].reported = "2026-11-01";
    strip.show(stages);
    CHECK_FALSE(tab_tests::allText(strip).contains("not reported"));
    CHECK(tab_tests::button(strip, "rolloutStage1")->accessibleName().contains("2026-11-01"));
    strip.show(std::vector<jobs::StageState>{});
    CHECK(strip.isHidden());
}

TEST_CASE("Metrics nobody has said anything about are chosen for and asked to be written",
          "[ui][release]") {
    jobs::UnknownMetric one;
    one.name = "zorp";
    one.values = 3;
    one.low = 1;
    one.high = 2;
    one.place = "m/results/a.json:3";
    pages::UnknownPane pane;
    pane.show({one});
    CHECK(pane.findChildren<QComboBox*>().isEmpty()); // not before somebody looks
    pane.show();
    QAbstractButton* write = tab_tests::button(pane, "unknownWrite");
    REQUIRE(write);
    CHECK_FALSE(write->isEnabled());
    auto* direction = pane.findChild<QComboBox*>("unknownDirection0");
    REQUIRE(direction);
    direction->setCurrentIndex(1);
    CHECK(write->isEnabled());
    const auto settled = pane.settled();
    REQUIRE(settled.size() == 1);
    CHECK(settled[0].id == "zorp");
    CHECK(settled[0].direction == model::Direction::Up);
    CHECK(settled[0].unit.empty());
    pane.showWritten({"metrics-registry.yaml", ""});
    CHECK(tab_tests::allText(pane).contains("metrics-registry.yaml"));
    pane.show(std::vector<jobs::UnknownMetric>{});
    CHECK(tab_tests::allText(pane).contains("are known"));

    std::vector<jobs::UnknownMetric> many(100, one);
    for (std::size_t i = 0; i < many.size(); ++i)
        many[i].name = "zorp" + std::to_string(i);
    pane.show(many);
    CHECK(pane.findChildren<QComboBox*>().size() < 100); // some at a time
    REQUIRE(uitest::comesTrue([&] { return pane.findChild<QComboBox*>("unknownDirection99"); }));
    pane.findChild<QComboBox*>("unknownDirection99")->setCurrentIndex(2);
    REQUIRE(pane.settled().size() == 1);
    CHECK(pane.settled()[0].id == "zorp99");
}
