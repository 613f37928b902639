#include "ui/charts/BoardPlots.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <cmath>

namespace countersign::charts {
namespace boardplots {

QString tr(const char* text) { return QCoreApplication::translate("BoardPlots", text); }
QString q(const std::string& text) { return QString::fromStdString(text); }

QString shortNumber(double value) {
    constexpr double kNothing = 1e-12; // what is left of a computation that comes to zero
    return QString::number(std::abs(value) < kNothing ? 0 : value, 'g', 4);
}
QString interval(const std::optional<model::Interval>& from) {
    if (!from) return QStringLiteral("–");
    const QString text = tr("%1 to %2").arg(shortNumber(from->lower), shortNumber(from->upper));
    return from->derived ? tr("%1, computed from n").arg(text) : text;
}
// In a column of them a star is enough: its head says what it stands for.
QString intervalCell(const std::optional<model::Interval>& from) {
    if (!from) return QStringLiteral("–");
    const QString text = tr("%1 to %2").arg(shortNumber(from->lower), shortNumber(from->upper));
    return from->derived ? text + QStringLiteral(" *") : text;
}
QString intervalHead() { return tr("Interval (* from n)"); }
QString count(const std::optional<std::int64_t>& n) {
    return n ? QLocale().toString(qint64(*n)) : tr("not stated");
}
QString directionWords(model::Direction direction) {
    switch (direction) {
    case model::Direction::Up:
        return tr("higher is better");
    case model::Direction::Down:
        return tr("lower is better");
    case model::Direction::Target:
        return tr("best at its target");
    case model::Direction::Unknown:
        return tr("direction unknown: nothing is ranked");
    }
    return {};
}
void setInterval(PlotPoint& point, const std::optional<model::Interval>& from) {
    if (!from) return;
    point.lower = from->lower;
    point.upper = from->upper;
}
double msecs(base::UtcTime time) { return double(time.seconds) * 1000; }
QString dateTime(base::UtcTime time) {
    return QDateTime::fromSecsSinceEpoch(time.seconds, QTimeZone::utc())
        .toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

// More points than anybody can stand on are thinned to each stretch's highest and lowest; the file
// has all of them.
constexpr int kMostPoints = 20'000;
QVector<int> keptOf(const QVector<double>& values, Plot& plot) {
    if (values.size() <= kMostPoints) return keepExtremes(values, int(values.size()) + 1);
    const QVector<int> kept = keepExtremes(values, 1'000);
    plot.detail += tr(" · drawn: %1 of %2 points, each stretch's highest and lowest")
                       .arg(QLocale().toString(kept.size()), QLocale().toString(values.size()));
    return kept;
}

} // namespace boardplots

Board groupBoard(const model::SubgroupBoard& from, const QString& version) {
    using namespace boardplots;
    Board board;
    Plot& plot = board.plot;
    const QString metric = q(from.metric), attribute = q(from.attribute);
    board.id = QStringLiteral("groups:%1/%2").arg(metric, attribute);
    board.title = tr("%1 by %2").arg(metric, attribute);
    board.presets = {Preset::Executive, Preset::Debug};
    plot.title = board.title;
    plot.firstMatters = true; // worst first
    plot.yTitle = metric;
    plot.head << tr("Group") << tr("Value") << intervalHead() << tr("n") << tr("Gap to best")
              << tr("Note") << tr("Source");
    PlotSeries series{metric, false, {}};
    int small = 0;
    for (const auto& row : from.rows) {
        PlotPoint point;
        point.x = double(plot.categories.size());
        QString group = q(row.metric.slice.back().second);
        if (row.metric.slice.size() > 1) group = q(row.metric.sliceText());
        plot.categories << group;
        point.y = row.metric.value;
        setInterval(point, row.interval);
        point.marked = row.small;
        small += row.small;
        const QString note = !row.small           ? QString()
                             : row.metric.samples ? tr("few cases")
                                                  : tr("n not stated");
        point.mark = note;
        point.version = version;
        point.place = q(row.metric.source.place.text());
        point.cells << group << numberWords(row.metric.value) << intervalCell(row.interval)
                    << count(row.metric.samples)
                    << (row.gap ? shortNumber(*row.gap) : QStringLiteral("–")) << note
                    << point.place;
        QStringList parts{tr("%1, %2: %3").arg(metric, group, numberWords(row.metric.value)),
                          tr("interval %1").arg(interval(row.interval)),
                          tr("n %1").arg(count(row.metric.samples))};
        if (row.gap) parts << tr("gap to best %1").arg(shortNumber(*row.gap));
        if (!note.isEmpty()) parts << note;
        parts << point.place;
        point.sentence = parts.join(QStringLiteral(" · "));
        series.points.push_back(point);
    }
    plot.series = {series};
    if (from.overall && from.overall->value)
        plot.lines.push_back(
            {*from.overall->value, tr("all %1").arg(shortNumber(*from.overall->value)), true});
    const bool ranked = from.direction != model::Direction::Unknown;
    plot.detail = directionWords(from.direction);
    if (ranked) plot.detail += tr(" · worst group first");
    if (small > 0)
        plot.detail += tr(" · hollow: fewer than 30 cases or n not stated, not to be leaned on");
    if (!from.unit.empty()) plot.detail += QStringLiteral(" · ") + q(from.unit);
    const auto& worst = from.rows.front();
    if (ranked && worst.gap)
        board.state = tr("worst: %1, gap %2").arg(plot.categories.front(), shortNumber(*worst.gap));
    return board;
}

Board burnBoard(const model::BurnBoard& from, const QString& version) {
    using namespace boardplots;
    Board board;
    Plot& plot = board.plot;
    const QString slo = q(from.slo);
    board.id = QStringLiteral("burn:%1/%2").arg(slo, q(from.slice));
    board.title = tr("Budget of %1").arg(slo);
    board.presets = {Preset::Executive, Preset::OnCall};
    plot.title = tr("How fast the error budget of %1 is spent").arg(slo);
    plot.axis = Plot::Axis::Time;
    plot.zero = true;
    plot.head << tr("Time") << tr("Burn rate") << tr("Source");
    if (!from.why.empty()) {
        board.state = tr("no budget can be told");
        plot.empty = tr("No budget can be told: %1.").arg(q(from.why));
        plot.detail = plot.empty;
        return board;
    }
    QStringList fires, quiet, blind;
    for (const auto& alert : from.alerts) {
        const QString rate =
            alert.longRate ? shortNumber(*alert.longRate) + QStringLiteral("×") : QString();
        if (alert.fires)
            fires << tr("%1 fires at %2: %3").arg(q(alert.name), rate, q(alert.action));
        else if (rate.isEmpty())
            blind << q(alert.name);
        else
            quiet << tr("%1: %2").arg(q(alert.name), rate);
        plot.lines.push_back(
            {alert.factor, QString::number(alert.factor) + QStringLiteral("×"), alert.factor == 1});
    }
    std::sort(plot.lines.begin(), plot.lines.end(),
              [](const PlotLine& a, const PlotLine& b) { return a.at < b.at; });
    board.bad = !fires.isEmpty();
    if (board.bad)
        board.state = fires.join(QStringLiteral("; "));
    else if (blind.isEmpty())
        board.state = tr("no alert fires");
    else if (quiet.isEmpty())
        board.state = tr("cannot tell: too few points for its alerts");
    else
        board.state = tr("no alert fires; too few points for %1 of %2")
                          .arg(blind.size())
                          .arg(from.alerts.size());
    QStringList detail;
    detail << tr("budget: %1 % may go wrong").arg(shortNumber(from.budget * 100));
    if (from.remaining)
        detail << (*from.remaining >= 0
                       ? tr("left in the window %1: %2 %")
                             .arg(q(from.windowText), shortNumber(*from.remaining * 100))
                       : tr("overspent in the window %1 by %2 %")
                             .arg(q(from.windowText), shortNumber(-*from.remaining * 100)));
    detail << fires << quiet;
    if (!blind.isEmpty())
        detail << tr("too few points for %1").arg(blind.join(QStringLiteral(", ")));
    if (from.newest) detail << tr("until %1").arg(dateTime(*from.newest));
    plot.detail = detail.join(QStringLiteral(" · "));
    PlotSeries series{slo, true, {}};
    QVector<double> values;
    values.reserve(qsizetype(from.rates.size()));
    for (const auto& rate : from.rates)
        values.push_back(std::min(rate.rate, 1000.0));
    for (const int kept : keptOf(values, plot)) {
        const auto& rate = from.rates[std::size_t(kept)];
        PlotPoint point;
        point.x = msecs(rate.time);
        point.y = values[kept];
        point.bad = rate.rate > 4;
        point.version = version;
        point.place = q(from.path);
        point.cells << dateTime(rate.time) << shortNumber(rate.rate) << point.place;
        point.sentence = tr("%1: the budget is spent at %2 times its rate · %3")
                             .arg(dateTime(rate.time), shortNumber(rate.rate), point.place);
        series.points.push_back(point);
    }
    plot.series = {series};
    return board;
}

Board reliabilityBoard(const model::Reliability& from, const QString& version) {
    using namespace boardplots;
    Board board;
    Plot& plot = board.plot;
    board.id = QStringLiteral("calibration:") + q(from.task);
    board.title = from.task.empty() ? tr("Calibration") : tr("Calibration of %1").arg(q(from.task));
    board.presets = {Preset::Debug};
    plot.title = tr("What was said against what came true");
    plot.axis = Plot::Axis::Number;
    plot.diagonal = true;
    plot.valueColumn = 2;
    plot.head << tr("Bin") << tr("Said") << tr("Came true") << intervalHead() << tr("n")
              << tr("Source");
    plot.detail =
        from.ece ? tr("expected calibration error %1, weighted by n").arg(shortNumber(*from.ece))
                 : tr("no calibration error: an n is not stated");
    plot.detail += tr(" · on the dashed line both are equal");
    board.state = from.ece ? tr("error %1").arg(shortNumber(*from.ece)) : QString();
    PlotSeries series{board.title, true, {}};
    for (const auto& bin : from.bins) {
        PlotPoint point;
        point.x = bin.predicted;
        point.y = bin.observed;
        setInterval(point, bin.interval);
        point.marked = !bin.samples || *bin.samples < 30;
        point.version = version;
        point.place = q(bin.place.text());
        point.cells << q(bin.label) << shortNumber(bin.predicted) << shortNumber(bin.observed)
                    << intervalCell(bin.interval) << count(bin.samples) << point.place;
        point.sentence =
            tr("bin %1: said %2, came true %3 · interval %4 · n %5 · %6")
                .arg(q(bin.label), shortNumber(bin.predicted), shortNumber(bin.observed),
                     interval(bin.interval), count(bin.samples), point.place);
        series.points.push_back(point);
    }
    plot.series = {series};
    return board;
}

Board pairBoard(const model::PairBoard& from, const QString& version) {
    using namespace boardplots;
    Board board;
    Plot& plot = board.plot;
    const QString metric = q(from.metric);
    board.id = QStringLiteral("pair:%1/%2").arg(metric, q(from.slice));
    board.title = tr("Canary: %1").arg(metric);
    board.presets = {Preset::Executive, Preset::OnCall};
    plot.title = tr("%1: canary against baseline").arg(metric);
    plot.categories << tr("baseline") << tr("canary");
    plot.head << tr("Arm") << tr("Value") << intervalHead() << tr("n") << tr("Source");
    PlotSeries series{metric, false, {}};
    const std::pair<const model::Metric*, const std::optional<model::Interval>*> arms[] = {
        {&from.baseline, &from.baselineInterval}, {&from.canary, &from.canaryInterval}};
    for (const auto& [arm, bounds] : arms) {
        PlotPoint point;
        point.x = double(series.points.size());
        point.y = arm->value;
        setInterval(point, *bounds);
        point.marked = !arm->samples || *arm->samples < 30;
        point.bad = from.worse == std::optional<bool>(true) && arm == &from.canary;
        point.mark = tr("n %1").arg(count(arm->samples));
        point.version = version;
        point.place = q(arm->source.place.text());
        const QString name = plot.categories[int(series.points.size())];
        point.cells << name << numberWords(arm->value) << intervalCell(*bounds)
                    << count(arm->samples) << point.place;
        point.sentence = tr("%1: %2 · interval %3 · n %4 · %5")
                             .arg(name, numberWords(arm->value), interval(*bounds),
                                  count(arm->samples), point.place);
        series.points.push_back(point);
    }
    plot.series = {series};
    board.state = from.worse
                      ? (*from.worse ? tr("the canary is worse") : tr("the canary is better"))
                  : from.interval ? tr("no difference beyond chance")
                                  : tr("cannot tell");
    board.bad = from.worse == std::optional<bool>(true);
    plot.detail = tr("difference %1, interval %2 · %3 · %4")
                      .arg(shortNumber(from.difference), interval(from.interval), board.state,
                           directionWords(from.direction));
    return board;
}

Board telemetryBoard(const model::TelemetrySeries& from,
                     const std::vector<model::BurnBoard>& budgets) {
    using namespace boardplots;
    Board board;
    Plot& plot = board.plot;
    const QString metric = q(from.metric);
    board.id =
        QStringLiteral("telemetry:%1/%2/%3").arg(metric, q(from.slice), q(from.modelVersion));
    board.title = from.slice.empty() ? tr("Telemetry: %1").arg(metric)
                                     : tr("Telemetry: %1, %2").arg(metric, q(from.slice));
    board.state =
        from.modelVersion.empty() ? QString() : tr("version %1").arg(q(from.modelVersion));
    board.presets = {Preset::OnCall, Preset::Debug};
    plot.title = board.title;
    plot.axis = Plot::Axis::Time;
    plot.head << tr("Time") << tr("Value") << tr("n") << tr("Source");
    plot.detail = tr("%1 points").arg(QLocale().toString(qint64(from.points.size())));
    if (!from.modelVersion.empty()) plot.detail += tr(" · version %1").arg(q(from.modelVersion));
    if (!from.commit.empty())
        plot.detail += tr(" · read at commit %1").arg(q(from.commit.substr(0, 12)));
    PlotSeries series{metric, true, {}};
    QVector<double> values;
    values.reserve(qsizetype(from.points.size()));
    for (const auto& one : from.points)
        values.push_back(one.value);
    const QString path = q(from.path);
    for (const int kept : keptOf(values, plot)) {
        const auto& one = from.points[std::size_t(kept)];
        PlotPoint point;
        point.x = msecs(one.time);
        point.y = one.value;
        point.place = QStringLiteral("%1:%2").arg(path).arg(one.line);
        point.cells << dateTime(one.time) << shortNumber(one.value) << count(one.samples)
                    << point.place;
        point.sentence =
            tr("%1: %2 · n %3 · %4")
                .arg(dateTime(one.time), numberWords(one.value), count(one.samples), point.place);
        series.points.push_back(point);
    }
    plot.series = {series};
    for (const model::BurnBoard& budget : budgets) {
        if (budget.metric != from.metric || budget.slice != from.slice || !budget.why.empty())
            continue;
        plot.detail += tr(" · %1 % may go wrong").arg(shortNumber(budget.budget * 100));
    }
    return board;
}

Board trendBoard(const jobs::MetricTrend& from) {
    using namespace boardplots;
    Board board;
    Plot& plot = board.plot;
    const QString metric = q(from.metric);
    const QString name = from.slice.empty() ? metric : tr("%1, %2").arg(metric, q(from.slice));
    board.id = QStringLiteral("releases:") + name;
    board.title = tr("Over releases: %1").arg(name);
    board.presets = {Preset::Debug};
    plot.title = tr("%1 over the releases").arg(name);
    plot.detail = directionWords(from.direction);
    if (!from.unit.empty()) plot.detail += QStringLiteral(" · ") + q(from.unit);
    plot.valueColumn = 2;
    plot.head << tr("Release") << tr("Date") << tr("Value") << intervalHead() << tr("n")
              << tr("Status") << tr("Source");
    PlotSeries series{metric, true, {}};
    for (const auto& one : from.points) {
        PlotPoint point;
        point.x = double(plot.categories.size());
        plot.categories << q(one.version);
        point.y = one.value;
        setInterval(point, one.interval);
        point.mark = one.lastApproved ? tr("last approved") : QString();
        point.version = q(one.version);
        point.place = q(one.place);
        point.cells << q(one.version) << q(one.date) << numberWords(one.value)
                    << intervalCell(one.interval) << count(one.samples) << q(one.decision)
                    << point.place;
        point.sentence =
            tr("%1 of %2: %3 · interval %4 · n %5 · %6 · %7")
                .arg(name, q(one.version), numberWords(one.value), interval(one.interval),
                     count(one.samples), q(one.decision), point.place);
        series.points.push_back(point);
    }
    plot.series = {series};
    return board;
}

} // namespace countersign::charts
