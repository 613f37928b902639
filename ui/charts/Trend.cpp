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

double Trend::x(int index) const {
    return dated() ? double(points[index].at.toMSecsSinceEpoch()) : double(index);
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

QString numberWords(const std::optional<double>& value) {
    if (!value || !std::isfinite(*value)) {
        return tr("no value");
    }
    return QString::number(*value, 'g', 6);
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

QVector<int> keepExtremes(const QVector<double>& values, int buckets) {
    QVector<int> kept;
    const int count = int(values.size());
    if (buckets < 1 || count <= buckets * 4) {
        for (int i = 0; i < count; ++i)
            kept.push_back(i);
        return kept;
    }
    kept.reserve(buckets * 2 + 2);
    for (int bucket = 0; bucket < buckets; ++bucket) {
        const int from = int(qint64(count) * bucket / buckets);
        const int to = int(qint64(count) * (bucket + 1) / buckets);
        int low = from, high = from;
        for (int i = from + 1; i < to; ++i) {
            if (values[i] < values[low]) low = i;
            if (values[i] > values[high]) high = i;
        }
        for (int index : {bucket == 0 ? 0 : -1, std::min(low, high), std::max(low, high),
                          bucket == buckets - 1 ? count - 1 : -1}) {
            if (index >= 0 && (kept.isEmpty() || kept.back() < index)) kept.push_back(index);
        }
    }
    return kept;
}

QString csvCell(const QString& text) {
    QString cell = text;
    // OWASP: a leading one of these makes a spreadsheet evaluate the cell. Plain numbers stay.
    bool number = false;
    cell.toDouble(&number);
    if (!number && !cell.isEmpty() && QStringLiteral("=+-@\t\r\n|").contains(cell.front())) {
        cell.prepend('\'');
    }
    cell.replace('"', QStringLiteral("\"\""));
    return '"' + cell + '"';
}

QString trendCsv(const Trend& trend) {
    const auto number = [](const std::optional<double>& value) {
        return value && std::isfinite(*value) ? QString::number(*value, 'g', 17) : QString();
    };
    QStringList rows;
    rows << QStringLiteral("slo,release,date,value,lower,upper,n,target,decision,source");
    for (const TrendPoint& point : trend.points) {
        QStringList cells{csvCell(trend.name),
                          csvCell(point.version),
                          csvCell(point.at.toString(Qt::ISODate)),
                          csvCell(number(point.value)),
                          csvCell(number(point.lower)),
                          csvCell(number(point.upper)),
                          csvCell(point.samples ? QString::number(*point.samples) : QString()),
                          csvCell(number(point.target)),
                          csvCell(point.decision),
                          csvCell(point.place)};
        rows << cells.join(',');
    }
    return rows.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

} // namespace countersign::charts
