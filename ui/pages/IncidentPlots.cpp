#include "ui/pages/IncidentPlots.h"

#include "ui/bridge/LearningWords.h"

#include <QCoreApplication>

namespace countersign::pages {

namespace incidentplots {

struct PlotWords {
    Q_DECLARE_TR_FUNCTIONS(countersign::pages::IncidentPlots)
};

charts::PlotPoint point(int x, std::optional<double> y, const QString& period,
                        const QString& words) {
    charts::PlotPoint one;
    one.x = x;
    one.y = y;
    one.sentence = PlotWords::tr("%1: %2").arg(period, words);
    one.cells << period << words;
    return one;
}

} // namespace incidentplots

using bridge::text;
using incidentplots::PlotWords;

charts::Plot incidentCounts(const model::IncidentTrend& trend) {
    charts::Plot plot;
    plot.title = PlotWords::tr("Incidents by quarter");
    plot.yTitle = PlotWords::tr("incidents");
    plot.head = QStringList{PlotWords::tr("Quarter"), PlotWords::tr("How many")};
    plot.zero = plot.counts = true;
    charts::PlotSeries grave, other, silent;
    grave.name = PlotWords::tr("SEV-1 and SEV-2");
    other.name = PlotWords::tr("SEV-3 and SEV-4");
    silent.name = PlotWords::tr("no alarm");
    for (int i = 0; i < int(trend.periods.size()); ++i) {
        const auto& each = trend.periods[std::size_t(i)];
        const QString period = text(each.period);
        plot.categories << period;
        const auto add = [&](charts::PlotSeries& series, int count) {
            series.points << incidentplots::point(
                i, count, period, QStringLiteral("%1 %2").arg(count).arg(series.name));
        };
        add(grave, each.bySeverity[0] + each.bySeverity[1]);
        add(other, each.bySeverity[2] + each.bySeverity[3]);
        add(silent, each.silent);
    }
    plot.series << grave << other << silent;
    return plot;
}

charts::Plot incidentDurations(const model::IncidentTrend& trend) {
    charts::Plot plot;
    plot.title = PlotWords::tr("How long it took, median of each quarter");
    plot.yTitle = PlotWords::tr("hours");
    plot.head = QStringList{PlotWords::tr("Quarter"), PlotWords::tr("How long")};
    plot.zero = true;
    charts::PlotSeries detect, recover;
    detect.name = PlotWords::tr("until it was noticed");
    recover.name = PlotWords::tr("until service was as before");
    for (int i = 0; i < int(trend.periods.size()); ++i) {
        const auto& each = trend.periods[std::size_t(i)];
        const QString period = text(each.period);
        plot.categories << period;
        const auto add = [&](charts::PlotSeries& series, std::optional<std::int64_t> seconds) {
            if (!seconds) return;
            series.points << incidentplots::point(
                i, double(*seconds) / 3600, period,
                QStringLiteral("%1 %2").arg(bridge::lasted(seconds), series.name));
        };
        add(detect, each.medianDetect);
        add(recover, each.medianRecover);
    }
    plot.series << detect << recover;
    return plot;
}

charts::Plot incidentCauses(const model::IncidentTrend& trend) {
    charts::Plot plot;
    plot.title = PlotWords::tr("What it was");
    plot.yTitle = PlotWords::tr("incidents");
    plot.head = QStringList{PlotWords::tr("What"), PlotWords::tr("How many")};
    plot.zero = plot.counts = true;
    charts::PlotSeries series;
    series.name = PlotWords::tr("incidents");
    series.line = false;
    for (int i = 0; i < int(trend.causes.size()); ++i) {
        const auto& [cause, count] = trend.causes[std::size_t(i)];
        plot.categories << bridge::incidentKind(cause);
        series.points << incidentplots::point(i, count, plot.categories.back(),
                                              QString::number(count));
    }
    plot.series << series;
    return plot;
}

} // namespace countersign::pages
