// measure-chart [POINTS] [RUNS]: a telemetry series of POINTS (1,000,000) as a chart: thinned, laid
// out and painted at 1200 × 600, as it is when somebody chooses it; medians of RUNS (9), beside one
// pass over the same values as the control.
#include "ui/charts/BoardPlots.h"
#include "ui/charts/PlotPicture.h"

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

using namespace countersign;

namespace {

struct Ms {
    double wall = 0, busy = 0; // of the processor: the fairer one on a busy machine
};

Ms medianMs(int runs, const std::function<void()>& work) {
    std::vector<double> walls, busy;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const std::clock_t before = std::clock();
        work();
        busy.push_back(double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
        walls.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::sort(walls.begin(), walls.end());
    std::sort(busy.begin(), busy.end());
    return {walls[walls.size() / 2], busy[busy.size() / 2]};
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int points = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const int runs = argc > 2 ? std::max(1, std::atoi(argv[2])) : 9;
    model::TelemetrySeries series;
    series.metric = "recall";
    series.path = "telemetry/a.csv";
    for (int i = 0; i < points; ++i)
        series.points.push_back(
            {{1'700'000'000 + i}, 0.9 + 0.05 * std::sin(i / 5e4) + (i % 97) * 1e-4, 10, i + 2});
    volatile double sum = 0;
    const Ms control = medianMs(runs, [&] {
        for (const auto& point : series.points)
            sum = sum + point.value;
    });
    charts::Board board;
    const Ms thinned = medianMs(runs, [&] { board = charts::telemetryBoard(series, {}); });
    const QPalette palette = application.palette();
    const Ms drawn =
        medianMs(runs, [&] { (void)charts::plotImage(board.plot, QSize(1200, 600), palette, 1); });
    const auto tell = [](const char* what, const Ms& time, const QString& of) {
        std::printf("%-8s %7.2f ms  (processor %7.2f)  %s\n", what, time.wall, time.busy,
                    qPrintable(of));
    };
    tell("control", control, QStringLiteral("one pass over %1 values").arg(points));
    tell("thinned", thinned,
         QStringLiteral("to %1 points with their sentences").arg(board.plot.count()));
    tell("drawn", drawn, QStringLiteral("laid out and painted, 1200 x 600"));
    tell("chart", {thinned.wall + drawn.wall, thinned.busy + drawn.busy}, QStringLiteral("both"));
    return 0;
}
