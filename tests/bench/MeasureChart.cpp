// measure-chart [POINTS] [RUNS]: a telemetry series of POINTS (1,000,000) as a chart: thinned, laid
// out and painted at 1200 × 600, as it is when somebody chooses it; medians of RUNS (9), beside one
// pass over the same values as the control.
#include "ui/charts/BoardPlots.h"
#include "ui/charts/PlotFigure.h"

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace countersign;

namespace {

double medianMs(int runs, const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
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
    const double control = medianMs(runs, [&] {
        for (const auto& point : series.points)
            sum = sum + point.value;
    });
    charts::Board board;
    const double thinned = medianMs(runs, [&] { board = charts::telemetryBoard(series, {}); });
    const QPalette palette = application.palette();
    const double drawn =
        medianMs(runs, [&] { (void)charts::plotImage(board.plot, QSize(1200, 600), palette, 1); });
    std::printf("control  %7.2f ms  one pass over %d values\n", control, points);
    std::printf("thinned  %7.2f ms  to %d points with their sentences\n", thinned,
                board.plot.count());
    std::printf("drawn    %7.2f ms  laid out and painted, 1200 x 600\n", drawn);
    std::printf("chart    %7.2f ms  both\n", thinned + drawn);
    return 0;
}
