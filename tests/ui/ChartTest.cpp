// Charts and their data: nothing extreme lost, nothing invented, nothing a spreadsheet runs.
#include "tests/support/TempFolder.h"
#include "tests/ui/SampleRelease.h"
#include "ui/charts/PlotChart.h"
#include "ui/charts/PlotFigure.h"
#include "ui/charts/PlotPanel.h"
#include "ui/charts/PlotPicture.h"
#include "ui/charts/Trend.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QDateTimeAxis>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace countersign;

namespace chart_tests {

charts::Trend trend() { return charts::trendsOf(tests::sampleRelease()).front(); }

QByteArray bytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace chart_tests

TEST_CASE("Where things are counted no mark of the axis stands between two of them",
          "[ui][charts]") {
    for (const int most : {0, 1, 3, 5, 40}) {
        charts::Plot plot;
        plot.zero = plot.counts = true;
        charts::PlotSeries series;
        for (int i = 0; i <= 3; ++i) {
            plot.categories << QString::number(i);
            charts::PlotPoint point;
            point.x = i;
            point.y = i == 3 ? most : 0;
            series.points << point;
        }
        plot.series << series;
        charts::PlotFigure figure;
        figure.setPlot(plot);
        const auto axes = figure.axes(Qt::Vertical);
        REQUIRE(axes.size() == 1);
        const auto* axis = qobject_cast<QValueAxis*>(axes.front());
        REQUIRE(axis);
        const double step = (axis->max() - axis->min()) / (axis->tickCount() - 1);
        INFO(most << ": from " << axis->min() << " to " << axis->max() << " by " << step);
        CHECK(step == Approx(std::round(step)));
        CHECK(axis->min() == 0);
        CHECK(axis->max() >= most);
    }
}

TEST_CASE("Thinning a long series keeps its first, last, highest and lowest", "[ui][charts]") {
    for (int seed = 1; seed < 40; ++seed) {
        QVector<double> values;
        unsigned state = unsigned(seed) * 2654435761u;
        for (int i = 0; i < 5000 + seed; ++i) {
            state = state * 1664525u + 1013904223u;
            values.push_back(double(state >> 8) / 1000.0);
        }
        const QVector<int> kept = charts::keepExtremes(values, 100);
        REQUIRE(kept.size() <= 202);
        CHECK(kept.front() == 0);
        CHECK(kept.back() == values.size() - 1);
        CHECK(std::is_sorted(kept.begin(), kept.end()));
        CHECK(std::adjacent_find(kept.begin(), kept.end()) == kept.end());
        const int low = int(std::min_element(values.begin(), values.end()) - values.begin());
        const int high = int(std::max_element(values.begin(), values.end()) - values.begin());
        CHECK(kept.contains(low));
        CHECK(kept.contains(high));
    }
    CHECK(charts::keepExtremes({1, 2, 3}, 100) == QVector<int>{0, 1, 2});
    CHECK(charts::keepExtremes({}, 100).isEmpty());
}

TEST_CASE("A trend knows its last approved release, this one, and what misses", "[ui][charts]") {
    const charts::Trend trend = chart_tests::trend();
    REQUIRE(trend.points.size() == 4);
    CHECK(trend.dated());
    CHECK(trend.targetText == "at least 0.9");
    CHECK(trend.points[0].rejected);
    CHECK(trend.points[0].meets() == std::optional<bool>(false));
    CHECK_FALSE(trend.points[1].meets().has_value());
    CHECK(charts::numberWords(trend.points[1].value) == "no value");
    CHECK(trend.points[2].lastApproved);
    CHECK(trend.points[3].candidate);
    CHECK(trend.points[3].decision.isEmpty());
    const QString said = charts::sentence(trend, trend.points[3]);
    for (const char* part : {"0.87", "0.85 to 0.89", "4,800", "misses", "ood.json:14"})
        CHECK(said.contains(part));
}

TEST_CASE("Only one point of a version is this one", "[ui][charts]") {
    jobs::SloHistory history = tests::sampleRelease().trends.front();
    history.points.insert(history.points.end() - 1, history.points.back());
    const charts::Trend trend = charts::trendOf(history, nullptr, "1.2");
    CHECK(std::count_if(trend.points.begin(), trend.points.end(),
                        [](const auto& point) { return point.candidate; }) == 1);
    CHECK(trend.points.back().candidate);
}

TEST_CASE("A series without dates is shown in order, not in an invented time", "[ui][charts]") {
    jobs::SloHistory history = tests::sampleRelease().trends.front();
    history.points[1].date.clear();
    charts::Trend trend = charts::trendOf(history, nullptr, "1.2");
    CHECK_FALSE(trend.dated());
    for (auto& point : trend.points)
        point.at = QDateTime(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC);
    CHECK_FALSE(trend.dated()); // all on one day: in order, not on one another
    const charts::Plot plot = charts::plotOf(trend);
    CHECK(plot.axis == charts::Plot::Axis::Category);
    CHECK(plot.at(2).x == 2.0);
    CHECK(plot.detail.contains("not in time"));
}

TEST_CASE("Cells a spreadsheet would run are text", "[ui][charts]") {
    for (const char* formula : {"=1+1", "@x", "+SUM(A1)", "-cmd", "\t=1", "\r=1"})
        CHECK(charts::csvCell(formula).startsWith("\"'"));
    CHECK(charts::csvCell("-0.5") == "\"-0.5\"");
    CHECK(charts::csvCell("say \"no\"") == "\"say \"\"no\"\"\"");
    charts::Trend trend = chart_tests::trend();
    trend.points[0].place = "=HYPERLINK(\"https://evil.example\")";
    const QString csv = charts::plotCsv(charts::plotOf(trend));
    CHECK(csv.contains("\"'=HYPERLINK(\"\"https"));
    CHECK(csv.count("\r\n") == 5);
}

TEST_CASE("Arrow keys walk the points and Enter opens the file at the line", "[ui][charts]") {
    charts::PlotPanel panel;
    panel.setPlot(charts::plotOf(chart_tests::trend()));
    panel.resize(900, 400);
    panel.show();
    CHECK(panel.chart()->current() == 3);
    QTest::keyClick(panel.chart(), Qt::Key_Left);
    CHECK(panel.chart()->current() == 2);
    CHECK(panel.table()->currentIndex().row() == 2);
    CHECK(panel.chart()->accessibleDescription().contains("0.93"));
    QTest::keyClick(panel.chart(), Qt::Key_Home);
    CHECK(panel.chart()->current() == 0);
    panel.table()->selectRow(3);
    CHECK(panel.chart()->current() == 3);
    QSignalSpy opened(&panel, &charts::PlotPanel::placeRequested);
    QTest::keyClick(panel.chart(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == "1.2");
    CHECK(opened[0][1].toString() == "models/claims-triage/results/ood.json:14");
}

TEST_CASE("The table beside a chart has every point", "[ui][charts]") {
    charts::PlotPanel panel;
    QAbstractItemModel* table = panel.table()->model();
    QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    panel.setPlot(charts::plotOf(chart_tests::trend()));
    REQUIRE(table->rowCount() == 4);
    const auto cell = [&](int row, int column) {
        return table->index(row, column).data().toString();
    };
    const auto right = [&](int column) {
        return table->index(3, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    };
    CHECK(cell(1, 2) == "no value");
    CHECK(cell(3, 2) == "0.87 (misses)");
    CHECK(cell(2, 6) == "approved (last)");
    CHECK_FALSE(right(0)); // "1.2" names a release
    CHECK(right(2));
    CHECK(right(4)); // "4,800"
    panel.setPlot({});
    CHECK(table->rowCount() == 0);
}

TEST_CASE("On a narrow window the table beside a chart gives the value whole", "[ui][charts]") {
    charts::PlotPanel panel;
    panel.setPlot(charts::plotOf(chart_tests::trend()));
    QTableView* table = panel.table();
    for (const int wide : {1400, 700, 480, 320, 240}) {
        panel.resize(wide, 400);
        panel.show();
        QCoreApplication::processEvents();
        INFO(wide << ": " << table->viewport()->width());
        CHECK(table->columnViewportPosition(2) + table->columnWidth(2) <=
              table->viewport()->width());
        CHECK(table->columnWidth(2) >= table->fontMetrics().horizontalAdvance("0.87 (misses)"));
        CHECK(table->columnWidth(0) > 0);
    }
    panel.resize(1400, 400); // room again: nothing stays cut
    QCoreApplication::processEvents();
    CHECK(table->columnWidth(0) >= table->fontMetrics().horizontalAdvance("1.2"));
    panel.resize(240, 400);
    QCoreApplication::processEvents();
    CHECK(table->isColumnHidden(1));
    panel.setPlot(charts::plotOf(chart_tests::trend())); // what was left out keeps its width
    panel.resize(1400, 400);
    QCoreApplication::processEvents();
    CHECK(table->columnWidth(1) >= table->fontMetrics().horizontalAdvance("1/1/26"));
}

TEST_CASE("The dates below a chart are as many as can be read whole", "[ui][charts]") {
    charts::PlotChart chart;
    chart.setPlot(charts::plotOf(chart_tests::trend()));
    for (const int wide : {1200, 500, 340, 240, 1200}) {
        chart.resize(wide, 300);
        chart.show();
        QCoreApplication::processEvents();
        auto* figure = chart.chart();
        auto* dates = qobject_cast<QDateTimeAxis*>(figure->axes(Qt::Horizontal).value(0));
        REQUIRE(dates);
        INFO(wide);
        const double each = figure->plotArea().width() / (dates->tickCount() - 1);
        const QString words = dates->max().toString(dates->format());
        CHECK((dates->tickCount() == 2 ||
               each >= QFontMetricsF(dates->labelsFont()).horizontalAdvance(words)));
        if (wide == 1200) CHECK(dates->tickCount() == 5);
    }
}

TEST_CASE("A trend as a plot says what misses, what was decided and what is looked at",
          "[ui][charts]") {
    charts::Trend trend = chart_tests::trend();
    const charts::Plot plot = charts::plotOf(trend);
    REQUIRE(plot.count() == 4);
    CHECK(plot.at(0).bad);
    CHECK(plot.at(0).refused);
    CHECK(plot.at(0).flag.startsWith(u'✗'));
    CHECK_FALSE(plot.at(1).y.has_value());
    CHECK(plot.at(1).mark == "no value");
    CHECK(plot.at(2).flag.endsWith("last approved"));
    CHECK(plot.at(3).ringed);
    CHECK(plot.at(3).flag.endsWith("this one"));
    CHECK(plot.start() == 3);
    REQUIRE(plot.lines.size() == 1);
    CHECK(plot.lines.front().at == 0.9);
    CHECK(plot.steps.isEmpty());
    std::swap(trend.points[0], trend.points[2]); // time runs forward, whatever the order given
    CHECK(charts::plotOf(trend).at(0).version == plot.at(0).version);
}

TEST_CASE("What leaves with a trend does not tell whose computer measured it", "[ui][charts]") {
    charts::Trend trend = chart_tests::trend();
    trend.points[0].place = "/home/aayus/runs/ood.json:3";
    const QString csv = charts::plotCsv(charts::outward(charts::plotOf(trend)));
    CHECK_FALSE(csv.contains("aayus"));
    CHECK(csv.contains("~/runs/ood.json:3"));
}

TEST_CASE("A trend is saved as picture, drawing and table", "[ui][charts]") {
    const support::TempFolder folder;
    charts::PlotPanel panel;
    panel.setPlot(charts::plotOf(chart_tests::trend()));
    QString why;
    const auto path = [&](const char* name) {
        return QString::fromStdString((folder / name).string());
    };
    REQUIRE(panel.saveTo(path("t.png"), &why));
    CHECK(QImage(path("t.png")).width() == 1800);
    REQUIRE(panel.saveTo(path("t.svg"), &why));
    CHECK(chart_tests::bytes(path("t.svg")).contains("<svg"));
    REQUIRE(panel.saveTo(path("t.csv"), &why));
    CHECK(chart_tests::bytes(path("t.csv")).startsWith("\"slo\",\"release\",\"date\""));
    CHECK_FALSE(panel.saveTo(path("no/such/t.csv"), &why));
    CHECK_FALSE(why.isEmpty());
}

TEST_CASE("A target that was changed is drawn as it was, and said", "[ui][charts]") {
    charts::Trend trend = chart_tests::trend();
    for (charts::TrendPoint& point : trend.points)
        point.target = trend.target;
    CHECK_FALSE(trend.targetChanged());
    const QSize size(600, 300);
    CHECK(charts::plotOf(trend).steps.isEmpty());
    const QImage straight = charts::plotImage(charts::plotOf(trend), size, QPalette(), 1);
    trend.points.front().target = *trend.target + 0.02;
    CHECK(trend.targetChanged());
    const auto steps = charts::plotOf(trend).steps;
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].words == charts::numberWords(*trend.target + 0.02));
    CHECK(steps[1].level == *trend.target);
    const QImage stepped = charts::plotImage(charts::plotOf(trend), size, QPalette(), 1);
    CHECK(straight != stepped);
    charts::PlotPanel panel;
    panel.setPlot(charts::plotOf(trend));
    QString says;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        says += label->text();
    CHECK(says.contains("stepped line"));
}
