#include "ui/charts/Trend.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>
#include <algorithm>
#include <cmath>
#include <utility>

namespace countersign::charts {
namespace trend_words {

QString tr(const char* text) { return QCoreApplication::translate("Trend", text); }

QString q(const std::string& text) { return QString::fromStdString(text); }

QString decisionWords(const std::string& status) {
    if (status == "approved") return tr("approved");
    if (status == "approved with conditions") return tr("approved with conditions");
    if (status == "rejected") return tr("rejected");
    if (status == "deferred") return tr("deferred");
    if (status == "withdrawn") return tr("withdrawn");
    return {}; // not decided: in review, not announced
}

QDateTime timeOf(const std::string& text) {
    const auto parsed = base::UtcTime::parse(text);
    return parsed ? QDateTime::fromSecsSinceEpoch(parsed->seconds, QTimeZone::utc()) : QDateTime();
}

std::optional<bool> meetsTarget(const TrendPoint& point, model::Comparison comparison) {
    if (!point.value || !point.target || !std::isfinite(*point.value)) {
        return std::nullopt;
    }
    model::Target target;
    target.comparison = comparison;
    target.value = *point.target;
    return model::meets(target, *point.value);
}

} // namespace trend_words

using namespace trend_words;

bool Trend::dated() const {
    const bool oneDay = points.size() > 1 && points.front().at.date() == points.back().at.date();
    return !oneDay && std::all_of(points.begin(), points.end(),
                                  [](const TrendPoint& point) { return point.at.isValid(); });
}

bool Trend::targetChanged() const {
    std::optional<double> known = target;
    for (const TrendPoint& point : points) {
        if (!point.target) continue;
        if (known && *known != *point.target) return true;
        known = point.target;
    }
    return false;
}

QString targetWords(model::Comparison comparison, double value, bool relative) {
    const QString number =
        relative ? tr("%1 % against the last approved release").arg(value) : numberWords(value);
    switch (comparison) {
    case model::Comparison::AtLeast:
        return tr("at least %1").arg(number);
    case model::Comparison::AtMost:
        return tr("at most %1").arg(number);
    case model::Comparison::Equal:
        return tr("exactly %1").arg(number);
    case model::Comparison::Less:
        return tr("below %1").arg(number);
    case model::Comparison::Greater:
        return tr("above %1").arg(number);
    }
    return number;
}

QString intervalWords(const TrendPoint& point) {
    if (!point.lower || !point.upper) {
        return {};
    }
    return tr("%1 to %2").arg(numberWords(point.lower), numberWords(point.upper));
}

QString sentence(const Trend& trend, const TrendPoint& point) {
    QStringList parts;
    parts << (point.at.isValid()
                  ? tr("%1 %2, %3")
                        .arg(trend.name, point.version,
                             QLocale().toString(point.at.date(), QLocale::ShortFormat))
                  : tr("%1 %2").arg(trend.name, point.version));
    parts << numberWords(point.value);
    if (const QString interval = intervalWords(point); !interval.isEmpty()) {
        parts << tr("interval %1").arg(interval);
    }
    parts << (point.samples ? tr("n = %1").arg(QLocale().toString(*point.samples))
                            : tr("n not stated"));
    if (const auto met = point.meets()) {
        parts << (*met ? tr("meets its target %1").arg(numberWords(point.target))
                       : tr("misses its target %1").arg(numberWords(point.target)));
    }
    if (!point.decision.isEmpty()) {
        parts << (point.lastApproved ? tr("%1, last approved").arg(point.decision)
                                     : point.decision);
    }
    if (!point.place.isEmpty()) {
        parts << point.place;
    }
    return parts.join(QStringLiteral(" · "));
}

Trend trendOf(const jobs::SloHistory& history, const model::SloStatus* status,
              const QString& candidate) {
    Trend trend;
    trend.name = q(history.slo);
    auto comparison = model::Comparison::AtLeast;
    if (status) {
        const model::Slo& slo = status->slo;
        comparison = slo.target.comparison;
        trend.objective = q(slo.objective);
        trend.window = q(slo.window);
        trend.targetText = targetWords(comparison, slo.target.value, slo.target.relative);
        trend.target =
            status->effectiveTarget
                ? status->effectiveTarget
                : (slo.target.relative ? std::nullopt : std::optional<double>(slo.target.value));
        if (slo.warn && !slo.warn->relative) trend.warn = slo.warn->value;
        if (status->metric) trend.unit = q(status->metric->unit);
    }
    trend.higherIsBetter =
        comparison == model::Comparison::AtLeast || comparison == model::Comparison::Greater;
    for (const auto& from : history.points) {
        TrendPoint point;
        point.version = q(from.version);
        point.at = timeOf(from.date);
        point.value = from.value;
        point.lower = from.lower;
        point.upper = from.upper;
        point.target = from.target;
        if (from.samples) point.samples = *from.samples;
        point.decision = decisionWords(from.decision);
        point.approved = from.decision.rfind("approved", 0) == 0;
        point.rejected = from.decision == "rejected";
        point.candidate = point.version == candidate;
        point.place = q(from.place);
        point.m_meets = meetsTarget(point, comparison);
        trend.points.push_back(point);
    }
    // Earlier measurements of the same version belong to it, but one point is "this one".
    bool newest = true;
    for (auto at = trend.points.rbegin(); at != trend.points.rend(); ++at) {
        if (at->candidate) at->candidate = std::exchange(newest, false);
    }
    for (auto at = trend.points.rbegin(); at != trend.points.rend(); ++at) {
        if (at->approved && at->version != candidate) {
            at->lastApproved = true;
            break;
        }
    }
    return trend;
}

QVector<Trend> trendsOf(const jobs::ReleaseView& view) {
    QVector<Trend> trends;
    const QString candidate = q(view.target.release.version);
    for (const auto& history : view.trends) {
        const auto found =
            std::find_if(view.gate.slos.begin(), view.gate.slos.end(),
                         [&](const auto& status) { return status.slo.name == history.slo; });
        trends.push_back(
            trendOf(history, found == view.gate.slos.end() ? nullptr : &*found, candidate));
    }
    return trends;
}

namespace trend_words {

// A target holds from the release it came with; one that no release was held to yet, from the last.
QVector<PlotStep> stepsOf(const Trend& trend, const QVector<PlotPoint>& points) {
    QVector<PlotStep> steps;
    const auto add = [&](const std::optional<double>& level, double from) {
        if (level && (steps.isEmpty() || steps.back().level != *level))
            steps.push_back({from, *level, numberWords(level)});
    };
    for (int i = 0; i < points.size(); ++i)
        add(trend.points[i].target, points[i].x);
    if (!points.isEmpty()) add(trend.target, points.back().x);
    if (!steps.isEmpty()) steps.back().words = tr("target");
    return steps;
}

// Which decision it was is told by a sign, too, not by colour alone.
QString flagOf(const TrendPoint& point) {
    if (point.decision.isEmpty() && !point.candidate) return {};
    const QString sign = point.approved    ? QStringLiteral("✓")
                         : point.rejected  ? QStringLiteral("✗")
                         : point.candidate ? QStringLiteral("◎")
                                           : QStringLiteral("◦");
    if (point.lastApproved) return tr("%1 %2 last approved").arg(sign, point.version);
    if (point.candidate && point.decision.isEmpty())
        return tr("%1 %2 this one").arg(sign, point.version);
    return sign + ' ' + point.version;
}

QStringList cellsOf(const TrendPoint& point) {
    const QString value = numberWords(point.value);
    const bool misses = point.meets() == std::optional<bool>(false);
    return {point.version,
            point.at.isValid() ? QLocale().toString(point.at.date(), QLocale::ShortFormat)
                               : tr("no date"),
            misses ? tr("%1 (misses)").arg(value) : value,
            intervalWords(point),
            point.samples ? QLocale().toString(*point.samples) : QString(),
            point.target ? numberWords(point.target) : QString(),
            point.lastApproved                            ? tr("%1 (last)").arg(point.decision)
            : point.candidate && point.decision.isEmpty() ? tr("this one")
                                                          : point.decision,
            point.place};
}

QStringList fileCellsOf(const QString& name, const TrendPoint& point) {
    const auto number = [](const std::optional<double>& value) {
        return value && std::isfinite(*value) ? QString::number(*value, 'g', 17) : QString();
    };
    return {name,
            point.version,
            point.at.toString(Qt::ISODate),
            number(point.value),
            number(point.lower),
            number(point.upper),
            point.samples ? QString::number(*point.samples) : QString(),
            number(point.target),
            point.decision,
            point.place};
}

QString detailOf(const Trend& trend) {
    QStringList detail{trend.name};
    if (!trend.targetText.isEmpty()) detail << tr("must be %1").arg(trend.targetText);
    if (!trend.window.isEmpty()) detail << tr("window %1").arg(trend.window);
    if (!trend.unit.isEmpty()) detail << trend.unit;
    detail << (trend.higherIsBetter ? tr("higher is better") : tr("lower is better"));
    if (trend.targetChanged()) detail << tr("the target was changed: the stepped line says when");
    if (!trend.dated())
        detail << tr("shown in order, not in time: dates are missing or all the same");
    return detail.join(QStringLiteral(" · "));
}

} // namespace trend_words

Plot plotOf(const Trend& from) {
    const bool dated = from.dated();
    Trend trend = from;
    if (dated) // the line never runs back in time
        std::stable_sort(trend.points.begin(), trend.points.end(),
                         [](const TrendPoint& a, const TrendPoint& b) { return a.at < b.at; });
    Plot plot;
    plot.title = trend.objective.isEmpty() ? trend.name : trend.objective;
    plot.detail = detailOf(trend);
    plot.fileName = trend.name;
    plot.empty = tr("No release has a result for this yet.");
    plot.axis = dated ? Plot::Axis::Time : Plot::Axis::Category;
    plot.valueColumn = 2;
    plot.head = QStringList{tr("Release"), tr("Date"),   tr("Value"),    tr("Interval"),
                            tr("n"),       tr("Target"), tr("Decision"), tr("Source")};
    plot.fileHead =
        QStringLiteral("slo,release,date,value,lower,upper,n,target,decision,source").split(',');
    PlotSeries series{trend.name, true, {}};
    for (const TrendPoint& one : trend.points) {
        PlotPoint point;
        point.x = dated ? double(one.at.toMSecsSinceEpoch()) : double(series.points.size());
        if (!dated) plot.categories << one.version;
        point.y = one.value;
        point.lower = one.lower;
        point.upper = one.upper;
        point.bad = one.meets() == std::optional<bool>(false);
        point.ringed = one.candidate;
        if (!one.value) point.mark = numberWords(one.value);
        point.flag = flagOf(one);
        point.refused = one.rejected;
        point.sentence = sentence(trend, one);
        point.version = one.version;
        point.place = one.place;
        point.cells = cellsOf(one);
        point.fileCells = fileCellsOf(trend.name, one);
        series.points.push_back(point);
    }
    if (trend.targetChanged())
        plot.steps = stepsOf(trend, series.points);
    else if (trend.target)
        plot.lines.push_back({*trend.target, tr("target"), true});
    if (trend.target && trend.warn) {
        plot.bandFrom = trend.target;
        plot.bandTo = trend.warn;
    }
    plot.series = {series};
    return plot;
}

} // namespace countersign::charts
