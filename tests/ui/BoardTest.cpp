// Dashboards: what their plots and tables say, walked by hand and keyboard, saved, and fast.
#include "tests/support/TempFolder.h"
#include "ui/charts/Boards.h"
#include "ui/charts/PlotChart.h"
#include "ui/charts/PlotPanel.h"
#include "ui/charts/TablePicture.h"
#include "ui/pages/EvidenceBoards.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace countersign;

namespace board_tests {

model::Metric metric(const std::string& name, double value, std::int64_t n,
                     const std::string& group) {
    model::Metric one;
    one.name = name;
    one.value = value;
    one.samples = n;
    one.unit = "proportion";
    one.slice = {{"region", group}};
    one.source.place = {"results/a.json", 7, 3, {}};
    return one;
}

jobs::Boards sample() {
    jobs::Boards boards;
    boards.release = {"triage", "1.2"};
    boards.at = {1'800'000'000};
    boards.newestResult = base::UtcTime{1'800'000'000 - 12 * 86'400};
    model::SubgroupBoard groups;
    groups.metric = "recall";
    groups.attribute = "region";
    groups.direction = model::Direction::Up;
    groups.rows = {
        {metric("recall", 0.86, 640, "rural"), model::Interval{0.83, 0.88, true}, 0.06, false},
        {metric("recall", 0.92, 4000, "<b>urban</b>"), {}, 0.0, false},
        {metric("recall", 0.95, 4, "sea"), {}, 0.0, true}};
    boards.subgroups = {groups};
    model::BurnBoard burn;
    burn.slo = "ood_recall_7d";
    burn.metric = "ood_recall_7d";
    burn.windowText = "7d";
    burn.budget = 0.1;
    burn.remaining = -0.2;
    burn.path = "telemetry/a.csv";
    burn.newest = boards.at;
    for (int i = 0; i < 50; ++i)
        burn.rates.push_back({{1'800'000'000 - (50 - i) * 3600}, i == 25 ? 7.5 : 0.4});
    burn.alerts = {{"4× over 1 h", 4, 3600, 0, 5.0, {}, true, "mitigate"},
                   {"14.4× over 1 h and 5 min", 14.4, 3600, 300, 5.0, {}, false, "page"}};
    boards.burn = {burn};
    model::ScenarioBoard::Row storm;
    storm.scenario.id = "storm";
    storm.scenario.expected = "held";
    storm.cells = {{model::ScenarioOutcome::AsExpected,
                    1,
                    "",
                    "",
                    false,
                    model::ScenarioBoard::Replay::Same,
                    {}},
                   {model::ScenarioOutcome::Failed,
                    1,
                    "settled",
                    "17",
                    false,
                    model::ScenarioBoard::Replay::Once,
                    {"results/s.csv", 3, 1, {}}}};
    boards.scenarios.versions = {"1.1", "1.2"};
    boards.scenarios.rows = {storm};
    boards.scenarios.coverage = {{model::ScenarioCategory::Tail, 1, 1, 0},
                                 {model::ScenarioCategory::RedTeam, 0, 0, 0}};
    jobs::StageState stage;
    stage.stage.name = "canary";
    stage.stage.share = 10;
    boards.rollout = {stage};
    return boards;
}

const charts::Board& boardOf(const QVector<charts::Board>& boards, const QString& id) {
    for (const charts::Board& one : boards) {
        if (one.id.startsWith(id)) return one;
    }
    FAIL("no board " << id.toStdString());
    return boards.front();
}

} // namespace board_tests

using namespace board_tests;

TEST_CASE("A point says value, interval, n and place; few cases are said", "[ui][charts]") {
    const auto boards = charts::boardsOf(sample());
    const charts::Plot& plot = boardOf(boards, "groups:").plot;
    REQUIRE(plot.count() == 3);
    CHECK(plot.at(0).sentence.contains("0.86"));
    CHECK(plot.at(0).sentence.contains("0.83 to 0.88"));
    CHECK(plot.at(0).sentence.contains("640"));
    CHECK(plot.at(0).sentence.contains("results/a.json:7:3"));
    CHECK(plot.at(2).marked);
    CHECK(plot.at(2).cells.contains("few cases"));
    CHECK(boardOf(boards, "groups:").state.contains("rural"));
}

TEST_CASE("Where a release comes from, and what was bound, stand in tables of their own",
          "[ui][charts][B9]") {
    jobs::Boards from = sample();
    const std::string sha(64, 'a'), id(40, 'b');
    from.lineage = {{"data",
                     "claims-2026",
                     "sha256:" + sha,
                     model::LineageState::Stated,
                     base::Sentence("named in release.yaml"),
                     {"release.yaml", 9, 3, {}}},
                    {"artifact",
                     "w.bin",
                     "sha256:" + sha,
                     model::LineageState::Differs,
                     base::Sentence("another digest"),
                     {"release.yaml", 4, 3, {}}},
                    {"seed", "", "", model::LineageState::Missing, base::Sentence("no seed"), {}}};
    model::ManifestEntry weights, engine;
    weights.cls = engine.cls = model::EvidenceClass::Artifacts;
    weights.path = "m/w.bin";
    weights.size = 2048;
    weights.sha256 = *base::Sha256::fromHex(sha);
    engine.path = "m/engine";
    engine.mode = model::ManifestEntry::kSubmodule;
    engine.blob = *base::BlobId::fromHex(id);
    engine.sha256 = base::sha256("");
    from.manifest.entries = {engine, weights};
    const auto boards = charts::boardsOf(from);
    const charts::Board& lineage = boardOf(boards, "lineage");
    CHECK(lineage.bad);
    CHECK(lineage.state == "1 differ from what is stated");
    REQUIRE(lineage.rows.size() == 3);
    CHECK(lineage.rows[1].bad);
    CHECK(lineage.rows[1].cells.contains("sha256:aaaaaaaaaaaa…"));
    CHECK(lineage.rows[1].sentence.contains(QString::fromStdString(sha)));
    CHECK(lineage.rows[2].marked);
    CHECK(lineage.rows[2].cells.contains("–"));
    const charts::Board& bound = boardOf(boards, "bound");
    REQUIRE(bound.rows.size() == 2);
    CHECK(bound.rows[0].cells.contains("git:bbbbbbbbbbbb…"));
    CHECK(bound.rows[1].cells.contains("sha256:aaaaaaaaaaaa…"));
    CHECK(bound.rows[1].place == "m/w.bin");
    from.lineage.clear();
    from.manifest.entries.clear();
    for (const charts::Board& one : charts::boardsOf(from)) {
        CHECK(one.id != "lineage");
        CHECK(one.id != "bound");
    }
}

TEST_CASE("What is not known is said: roll-out without facts, telemetry that is not there",
          "[ui][charts]") {
    const auto boards = charts::boardsOf(sample());
    CHECK(boardOf(boards, "rollout").rows[0].cells.contains("not reported"));
    CHECK(boardOf(boards, "scenarios").detail.contains("red team: none"));
    CHECK(boardOf(boards, "scenarios").bad);
    CHECK(boardOf(boards, "scenarios").head.value(2) == "1.2"); // the newest first
    CHECK(boardOf(boards, "scenarios").rows[0].cells.value(2).contains("failed"));
    CHECK(charts::freshness(sample()).contains("12 days"));
    CHECK(charts::freshness(sample()).contains("no telemetry"));
    const charts::Board& burn = boardOf(boards, "burn:");
    CHECK(burn.bad);
    CHECK(burn.plot.detail.contains("overspent"));
    jobs::Boards none = sample();
    none.burn[0].why = "the metric is in ms";
    none.burn[0].rates.clear();
    const auto silent = charts::boardsOf(none);
    CHECK(boardOf(silent, "burn:").plot.empty.contains("in ms"));
    CHECK_FALSE(boardOf(silent, "burn:").bad);
}

TEST_CASE("Presets show each reader a part, and everything stands under all", "[ui][pages]") {
    pages::EvidenceBoards page;
    page.show(sample());
    auto* preset = page.findChild<QComboBox*>("boardPreset");
    auto* list = page.findChild<QListWidget*>("boardList");
    REQUIRE(preset);
    REQUIRE(list);
    const int all = list->count();
    CHECK(all == 4);
    preset->setCurrentIndex(preset->findData(int(charts::Preset::OnCall)));
    CHECK(list->count() < all);
    CHECK(list->count() > 0);
    preset->setCurrentIndex(0);
    CHECK(list->count() == all);
    auto* filter = page.findChild<QLineEdit*>("boardFilter");
    REQUIRE(filter);
    filter->setText("ROLL");
    CHECK(list->count() == 1);
    filter->setText("nothing of this name");
    CHECK(list->count() == 0);
    CHECK_FALSE(page.findChild<QLabel*>("boardEmpty")->text().isEmpty());
    filter->clear();
    CHECK(list->count() == all);
    page.choose("rollout");
    auto* table = page.findChild<QTableView*>("boardTable");
    REQUIRE(table);
    CHECK(table->model()->rowCount() == 1);
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.show(jobs::Boards{});
    CHECK(list->count() == 0);
    CHECK_FALSE(page.findChild<QLabel*>("boardEmpty")->text().isEmpty());
}

TEST_CASE("Arrow keys walk a plot, Enter opens the file, the table follows", "[ui][charts]") {
    charts::PlotPanel panel;
    panel.resize(900, 400);
    panel.setPlot(boardOf(charts::boardsOf(sample()), "groups:").plot);
    panel.show();
    QSignalSpy opened(&panel, &charts::PlotPanel::placeRequested);
    auto* chart = panel.chart();
    CHECK(chart->current() == 0); // worst first
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(chart->current() == 1);
    CHECK(panel.table()->currentIndex().row() == 1);
    CHECK(panel.findChild<QLabel*>("plotReadout")->text().contains("0.92"));
    QTest::keyClick(chart, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][1].toString() == "results/a.json:7:3");
    panel.table()->selectRow(2);
    CHECK(chart->current() == 2);
}

TEST_CASE("The pointer finds the point it is on, in dark and light, at twice the size",
          "[ui][charts]") {
    charts::PlotChart chart;
    chart.resize(800, 400);
    chart.setPlot(boardOf(charts::boardsOf(sample()), "burn:").plot);
    chart.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chart));
    auto* figure = static_cast<charts::PlotFigure*>(chart.chart());
    for (int index : {0, 25, 49}) {
        const QPointF at = chart.mapFromScene(figure->mapToScene(figure->position(index)));
        CHECK(chart.pointAt(at) == index);
    }
    CHECK(chart.pointAt(QPointF(2, 2)) == -1);
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    chart.setPalette(dark);
    CHECK(figure->colours().paper == QColor(Qt::black));
}

TEST_CASE("A plot is saved as picture, drawing and table without running anything",
          "[ui][charts]") {
    support::TempFolder temp;
    charts::PlotPanel panel;
    panel.setPlot(boardOf(charts::boardsOf(sample()), "groups:").plot);
    QString why;
    const QString folder = QString::fromStdString(temp.path().string());
    REQUIRE(panel.saveTo(folder + "/a.png", &why));
    CHECK(QImage(folder + "/a.png").width() == 1800);
    REQUIRE(panel.saveTo(folder + "/a.svg", &why));
    QFile svg(folder + "/a.svg");
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(svg.readAll().contains("<svg"));
    REQUIRE(panel.saveTo(folder + "/a.csv", &why));
    QFile csv(folder + "/a.csv");
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    CHECK(text.startsWith("\"Group\",\"Value\""));
    CHECK(text.contains("\"rural\",\"0.86\""));
    CHECK_FALSE(panel.saveTo(folder + "/gone/a.png", &why));
    CHECK_FALSE(why.isEmpty());
}

TEST_CASE("A board that is a table is saved as picture, drawing and table, without home folders",
          "[ui][charts][privacy]") {
    support::TempFolder temp;
    pages::EvidenceBoards boards;
    boards.resize(900, 500);
    auto content = sample();
    content.scenarios.rows[0].cells[1].place.path = "file:///home/aayus/s.csv";
    content.scenarios.rows[0].scenario.id = "storm of aayus, /home/aayus/storm";
    boards.show(content);
    boards.choose("scenarios");
    const QString folder = QString::fromStdString(temp.path().string());
    QString why;
    REQUIRE(boards.saveTable(folder + "/a.png", &why));
    const QImage picture(folder + "/a.png");
    CHECK(picture.width() > 400);
    CHECK(picture.height() > 100);
    const auto textOf = [&](const QString& name) {
        REQUIRE(boards.saveTable(folder + name, &why));
        QFile file(folder + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    for (const QString& text : {textOf("/a.svg"), textOf("/a.csv")}) {
        CHECK(text.contains("storm"));
        CHECK_FALSE(text.contains("aayus"));
    }
    CHECK_FALSE(boards.saveTable(folder + "/gone/a.csv", &why));
    CHECK_FALSE(why.isEmpty());
    REQUIRE(boards.findChild<QToolButton*>("boardSave"));
    CHECK(boards.findChild<QToolButton*>("boardSave")->menu()->actions().size() == 3);
}

TEST_CASE("A table's picture holds a page of rows and says how many more there are",
          "[ui][charts]") {
    charts::TablePicture table{"Scenarios", QString("long ").repeated(200), {"A", "B"}, {}};
    for (int i = 0; i < 150; ++i)
        table.rows.push_back({{QString::number(i), QString(500, 'x')}, {}, {}, {}, false, false});
    const QString svg = QString::fromUtf8(charts::tableSvg(table, QPalette()));
    CHECK(svg.contains("More rows: 50"));
    const QImage image = charts::tableImage(table, QPalette(), 1);
    CHECK(image.width() < 800);
    CHECK(image.height() > 100 * 15);
}

TEST_CASE("A million points are thinned before they are drawn, and no extreme is lost",
          "[ui][charts]") {
    jobs::Boards boards;
    model::TelemetrySeries series;
    series.metric = "recall";
    series.path = "telemetry/a.csv";
    for (int i = 0; i < 1'000'000; ++i)
        series.points.push_back({{1'700'000'000 + i},
                                 i == 654'321   ? -7.0
                                 : i == 123'456 ? 9.0
                                                : 0.5,
                                 10,
                                 i + 2});
    boards.telemetry = {series};
    const auto all = charts::boardsOf(boards);
    const charts::Plot& plot = boardOf(all, "telemetry:").plot;
    CHECK(plot.count() < 25'000);
    CHECK(QString(plot.detail).remove(',').contains("1000000"));
    double low = 1, high = 0;
    for (int i = 0; i < plot.count(); ++i) {
        low = std::min(low, *plot.at(i).y);
        high = std::max(high, *plot.at(i).y);
    }
    CHECK(low == -7.0);
    CHECK(high == 9.0);
    CHECK(plot.at(plot.count() - 1).place == "telemetry/a.csv:1000001");
}
