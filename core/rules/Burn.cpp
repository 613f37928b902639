#include "core/model/Duration.h"
#include "core/rules/Boards.h"
#include "core/rules/SloBinding.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace countersign::rules {

namespace burn {

using model::BurnBoard;
using model::Comparison;

constexpr std::int64_t kHour = 3600;

struct Bad { // share that went wrong, weighted by n where it is stated
    double weighted = 0, weight = 0;
    std::int64_t samples = 0;
    std::optional<double> share() const {
        return weight > 0 ? std::optional<double>(weighted / weight) : std::nullopt;
    }
};

class Budget {
public:
    Budget(const model::Slo& slo, const model::TelemetrySeries& series) : m_series(series) {
        m_moreIsBetter = slo.target.comparison == Comparison::AtLeast ||
                         slo.target.comparison == Comparison::Greater;
    }

    // Sums from the first point to each, so that a window costs two look-ups.
    void sum() {
        Bad all;
        for (const model::TelemetryPoint& point : m_series.points) {
            const double bad = m_moreIsBetter ? 1 - point.value : point.value;
            const double weight = point.samples ? static_cast<double>(*point.samples) : 1;
            all.weighted += bad * weight;
            all.weight += weight;
            all.samples += point.samples.value_or(0);
            m_sums.push_back(all);
        }
    }

    // Points in (end - seconds, end].
    Bad within(std::int64_t end, std::int64_t seconds) const {
        const auto upTo = [&](std::int64_t time) {
            return std::upper_bound(m_series.points.begin(), m_series.points.end(), time,
                                    [](std::int64_t wanted, const auto& point) {
                                        return wanted < point.time.seconds;
                                    }) -
                   m_series.points.begin();
        };
        const auto last = upTo(end), first = upTo(end - seconds);
        Bad bad;
        if (last <= first) return bad;
        bad = m_sums[static_cast<std::size_t>(last) - 1];
        if (first > 0) {
            const Bad& before = m_sums[static_cast<std::size_t>(first) - 1];
            bad.weighted -= before.weighted;
            bad.weight -= before.weight;
            bad.samples -= before.samples;
        }
        return bad;
    }

private:
    const model::TelemetrySeries& m_series;
    bool m_moreIsBetter = true;
    std::vector<Bad> m_sums;
};

// "ood_recall_7d" is ood_recall, measured over seven days.
const model::MetricDefinition* knownAs(const std::string& name,
                                       const model::MetricRegistry& registry) {
    if (const auto* known = registry.find(name)) return known;
    for (std::size_t cut = name.rfind('_'); cut != std::string::npos && cut > 0;
         cut = name.rfind('_', cut - 1)) {
        if (const auto* known = registry.find(name.substr(0, cut))) return known;
    }
    return nullptr;
}

// A proportion of cases that went right or wrong; a calibration error or an area under a curve is a
// proportion of nothing.
bool isShare(const model::MetricDefinition& metric) {
    if (metric.unit != "proportion") return false;
    static constexpr std::array<std::string_view, 11> kShares = {
        "accuracy",           "balanced_accuracy", "recall",       "precision",
        "specificity",        "ood_recall",        "exact_match",  "robust_accuracy",
        "audit_completeness", "availability",      "top5_accuracy"};
    return metric.id.ends_with("_rate") ||
           std::find(kShares.begin(), kShares.end(), metric.id) != kShares.end();
}

base::Sentence whyNone(const model::Slo& slo, const model::TelemetrySeries& series,
                       const model::MetricRegistry& registry) {
    if (slo.target.relative)
        return base::said("the target is relative, so it leaves no budget of its own");
    if (series.points.empty()) return base::said("the telemetry holds no point of this metric");
    const model::MetricDefinition* known = knownAs(series.metric, registry);
    if (!known) known = knownAs(slo.metric.empty() ? slo.name : slo.metric, registry);
    if (!known)
        return base::said(
            "the metric registry does not know %1, so whether it is a share of cases is open",
            series.metric);
    if (!isShare(*known))
        return base::said("%1%2, and only a share of cases has a budget", known->id,
                          known->unit == "proportion" ? base::said(" is no share of cases")
                                                      : base::said(" is in %1", known->unit));
    for (const model::TelemetryPoint& point : series.points) {
        if (point.value < 0 || point.value > 1)
            return base::said("a value is outside of 0 to 1, so these are no shares of cases");
    }
    return {};
}

std::vector<BurnBoard::Alert> alerts() {
    return {
        {"4× over 1 h", 4, kHour, 0, {}, {}, false, "mitigate, and follow the rollback playbook"},
        {"14.4× over 1 h and 5 min", 14.4, kHour, 300, {}, {}, false, "page"},
        {"6× over 6 h and 30 min", 6, 6 * kHour, 1800, {}, {}, false, "page"},
        {"1× over 3 d and 6 h", 1, 72 * kHour, 6 * kHour, {}, {}, false, "ticket"}};
}

// The usual distance between points: rates over less than it would be noise of the sampling.
std::int64_t spacing(const model::TelemetrySeries& series) {
    std::vector<std::int64_t> gaps;
    for (std::size_t i = 1; i < series.points.size(); ++i)
        gaps.push_back(series.points[i].time.seconds - series.points[i - 1].time.seconds);
    if (gaps.empty()) return kHour;
    std::nth_element(gaps.begin(), gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2),
                     gaps.end());
    return gaps[gaps.size() / 2];
}

} // namespace burn

model::BurnBoard burnBoard(const model::Slo& slo, const model::TelemetrySeries& series,
                           const model::MetricRegistry& registry, base::UtcTime at) {
    using namespace burn;
    BurnBoard board;
    board.slo = slo.name;
    board.metric = series.metric;
    board.slice = series.slice;
    board.path = series.path;
    board.windowText = slo.window;
    board.why = whyNone(slo, series, registry);
    if (!board.why.empty()) return board;
    const double limit = slo.target.value;
    const bool more = slo.target.comparison == Comparison::AtLeast ||
                      slo.target.comparison == Comparison::Greater;
    board.budget = more ? 1 - limit : limit;
    if (!(board.budget >= 0 && board.budget <= 1)) {
        board.why = base::said("the target is no share of cases");
        return board;
    }
    const auto& points = series.points;
    Budget budget(slo, series);
    budget.sum();
    const auto rateOf = [&](const Bad& bad) -> std::optional<double> {
        const auto share = bad.share();
        if (!share) return std::nullopt;
        // No budget at all: nothing spent is fine, anything is beyond every factor.
        if (board.budget <= 0) return *share > 0 ? 1e6 : 0.0;
        return *share / board.budget;
    };
    for (auto point = points.rbegin(); point != points.rend() && !board.newest; ++point) {
        if (point->time <= at) board.newest = point->time;
    }
    if (!board.newest) {
        board.why = base::said("all telemetry is of a later time");
        return board;
    }
    const std::int64_t window =
        model::durationSeconds(slo.window).value_or(std::int64_t{30} * 24 * kHour);
    const Bad inWindow = budget.within(at.seconds, window);
    board.samples = inWindow.samples;
    if (const auto rate = rateOf(inWindow)) board.remaining = 1 - *rate;
    for (BurnBoard::Alert alert : alerts()) {
        alert.longRate = rateOf(budget.within(at.seconds, alert.longSeconds));
        if (alert.shortSeconds > 0)
            alert.shortRate = rateOf(budget.within(at.seconds, alert.shortSeconds));
        alert.fires =
            alert.longRate && *alert.longRate > alert.factor &&
            (alert.shortSeconds == 0 || (alert.shortRate && *alert.shortRate > alert.factor));
        board.alerts.push_back(std::move(alert));
    }
    const std::int64_t over = std::max(kHour, spacing(series));
    for (const model::TelemetryPoint& point : series.points) {
        if (point.time > at) break;
        if (const auto rate = rateOf(budget.within(point.time.seconds, over)))
            board.rates.push_back({point.time, *rate});
    }
    return board;
}

} // namespace countersign::rules
