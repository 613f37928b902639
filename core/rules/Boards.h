// The arithmetic behind the boards of core/model/Boards.h. Pure; sources beside each.
#pragma once

#include "core/model/Boards.h"
#include "core/model/Release.h"

#include <optional>
#include <vector>

namespace countersign::rules {

// Wilson score interval (Wilson 1927; Brown, Cai, DasGupta 2001) at 95 %. None for n < 1 or a
// proportion outside of 0 to 1.
std::optional<model::Interval> wilson(double proportion, std::int64_t n);
// Difference of two proportions, a - b: Newcombe 1998, method 10.
std::optional<model::Interval> newcombe(double a, std::int64_t na, double b, std::int64_t nb);
// What the file states; else value ± 1.96 standard errors; else Wilson for a proportion with n.
std::optional<model::Interval> intervalOf(const model::Metric& metric);

inline constexpr std::int64_t kSmallGroup = 30; // fewer cases carry no comparison

// Metrics with one slice attribute, or several of which the last varies, grouped by metric and
// attribute; boards with the widest gap first.
std::vector<model::SubgroupBoard> subgroupBoards(const model::Metrics& metrics);

// `releases` oldest first, the candidate last; scenarios are the candidate's, and those that only
// earlier ones had are not shown.
struct ReleaseRuns {
    std::string version;
    const std::vector<model::ScenarioResult>* results = nullptr;
};
model::ScenarioBoard scenarioBoard(const std::vector<model::Scenario>& scenarios,
                                   const std::vector<ReleaseRuns>& releases);

// Alerts: 4× over 1 h (second seed article), and the three of Google's SRE workbook, chapter 5:
// 14.4× over 1 h and 5 min, 6× over 6 h and 30 min, 1× over 3 d and 6 h.
model::BurnBoard burnBoard(const model::Slo& slo, const model::TelemetrySeries& series,
                           const model::MetricRegistry& registry, base::UtcTime at);

// Pairs of predicted_probability and observed_frequency with a slice `bin`, one board a task.
std::vector<model::Reliability> reliability(const model::Metrics& metrics);

// Metrics whose slice names an arm (arm, stage, group, variant) "canary" and one "baseline",
// "control", "stable" or "production".
std::vector<model::PairBoard> canaryPairs(const model::Metrics& metrics);

} // namespace countersign::rules
