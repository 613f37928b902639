#include "core/rules/Boards.h"

#include <algorithm>
#include <cmath>

namespace countersign::rules {

namespace intervals {

constexpr double kZ = 1.959963984540054; // 97.5 % of the standard normal distribution

} // namespace intervals

std::optional<model::Interval> wilson(double proportion, std::int64_t n) {
    if (n < 1 || !(proportion >= 0 && proportion <= 1)) return std::nullopt;
    const double z = intervals::kZ, cases = static_cast<double>(n);
    const double centre = proportion + z * z / (2 * cases);
    const double spread =
        z * std::sqrt(proportion * (1 - proportion) / cases + z * z / (4 * cases * cases));
    const double whole = 1 + z * z / cases;
    return model::Interval{std::max(0.0, (centre - spread) / whole),
                           std::min(1.0, (centre + spread) / whole), true};
}

std::optional<model::Interval> newcombe(double a, std::int64_t na, double b, std::int64_t nb) {
    const auto of = wilson(a, na), against = wilson(b, nb);
    if (!of || !against) return std::nullopt;
    const double below = std::hypot(a - of->lower, against->upper - b);
    const double above = std::hypot(of->upper - a, b - against->lower);
    return model::Interval{a - b - below, a - b + above, true};
}

std::optional<model::Interval> intervalOf(const model::Metric& metric) {
    if (metric.lower && metric.upper) return model::Interval{*metric.lower, *metric.upper, false};
    if (!metric.value) return std::nullopt;
    if (metric.standardError && *metric.standardError >= 0) {
        const double spread = intervals::kZ * *metric.standardError;
        return model::Interval{*metric.value - spread, *metric.value + spread, true};
    }
    if (metric.unit != "proportion" || !metric.samples) return std::nullopt;
    return wilson(*metric.value, *metric.samples);
}

} // namespace countersign::rules
