#include "core/rules/Evaluate.h"

#include "core/base/Text.h"
#include "core/rules/SloBinding.h"
#include "core/rules/Words.h"

#include <algorithm>
#include <cmath>

namespace countersign::rules {

namespace slostatus {

using model::CheckState;
using model::Comparison;
using model::Direction;
using model::JudgedOn;

std::optional<double> numberOf(const model::Metric& metric, JudgedOn on) {
    const auto value = on == JudgedOn::LowerBound   ? metric.lower
                       : on == JudgedOn::UpperBound ? metric.upper
                                                    : metric.value;
    return value && std::isfinite(*value) ? value : std::nullopt;
}

base::Sentence missingNumber(const model::Metric& metric, JudgedOn on) {
    if (on == JudgedOn::LowerBound)
        return base::said("the result has no lower bound of an interval");
    if (on == JudgedOn::UpperBound)
        return base::said("the result has no upper bound of an interval");
    return metric.raw.empty()
               ? base::said("the result has no value")
               : base::said("the result is '%1', not a number", base::escaped(metric.raw));
}

// Up where the target asks for more, Down where it asks for less.
Direction asked(Comparison comparison) {
    switch (comparison) {
    case Comparison::AtLeast:
    case Comparison::Greater:
        return Direction::Up;
    case Comparison::AtMost:
    case Comparison::Less:
        return Direction::Down;
    case Comparison::Equal:
        return Direction::Target;
    }
    return Direction::Unknown;
}

// A target against the metric's own direction is a slip of the pen until the SLO says otherwise.
base::Sentence directionConflict(const model::Slo& slo, const model::Metric& metric) {
    const Direction wanted = asked(slo.target.comparison);
    const auto against = [&](Direction direction) {
        return (wanted == Direction::Up && direction == Direction::Down) ||
               (wanted == Direction::Down && direction == Direction::Up);
    };
    if (slo.direction != Direction::Unknown) {
        return against(slo.direction)
                   ? base::said("the SLO's target and its direction contradict each other")
                   : base::Sentence();
    }
    if (!against(metric.direction)) return {};
    return base::said("the target asks for %1, but %2 of this metric is better; write direction in "
                      "the SLO if that is meant",
                      wanted == Direction::Up ? base::said("more") : base::said("less"),
                      wanted == Direction::Up ? base::said("less") : base::said("more"));
}

// 87 percent against ">= 0.90", or a proportion against "<= 5".
base::Sentence unitConflict(const model::Slo& slo, const model::Metric& metric, double value,
                            const model::MetricRegistry& registry) {
    const double limit = std::fabs(slo.target.value);
    if (!slo.target.relative && metric.unit == "percent" && limit > 0 && limit <= 1 &&
        std::fabs(value) > 1)
        return base::said("the result is in percent, the target looks like a proportion");
    if (!slo.target.relative && metric.unit == "proportion" && limit > 1)
        return base::said("the result is a proportion, the target looks like percent");
    const model::MetricDefinition* known =
        registry.find(metric.metricId.empty() ? metric.name : metric.metricId);
    if (known && ((known->low && value < *known->low) || (known->high && value > *known->high)))
        return base::said("the result %1 is outside what %2 can be", base::numberText(value),
                          known->id);
    const bool asksForMore = slo.target.comparison == Comparison::AtLeast ||
                             slo.target.comparison == Comparison::Greater;
    const bool bounded = known && known->high;
    if (!slo.target.relative && metric.unit.empty() && !bounded && asksForMore && limit > 0 &&
        limit <= 1 && value > 1)
        return base::said("the target looks like a proportion, and the result %1 says no unit",
                          base::numberText(value));
    return {};
}

// A bound on the wrong side of the value it belongs to bounds nothing.
base::Sentence intervalConflict(const model::Slo& slo, const model::Metric& metric) {
    if (slo.on == JudgedOn::Value || !metric.value || !std::isfinite(*metric.value)) return {};
    const bool low = slo.on == JudgedOn::LowerBound;
    const double bound = *numberOf(metric, slo.on);
    if (low ? bound <= *metric.value : bound >= *metric.value) return {};
    return low ? base::said("the lower bound of the interval, %1, is above the result, %2",
                            base::numberText(bound), base::numberText(*metric.value))
               : base::said("the upper bound of the interval, %1, is below the result, %2",
                            base::numberText(bound), base::numberText(*metric.value));
}

base::Sentence tooFew(const model::Slo& slo, const model::Metric& metric) {
    if (!slo.minN) return {};
    if (!metric.samples)
        return base::said("the result does not say how many cases it was measured on");
    if (*metric.samples >= *slo.minN) return {};
    return base::said("measured on %1 cases, at least %2 are needed", *metric.samples, *slo.minN);
}

bool isWorse(const model::Target& target, double value, double before) {
    switch (asked(target.comparison)) {
    case Direction::Up:
        return value < before;
    case Direction::Down:
        return value > before;
    default:
        return std::fabs(value - target.value) > std::fabs(before - target.value);
    }
}

// Against the number of the last approved release, found by that release's own SLO of the name.
std::optional<double> baselineOf(const model::Slo& slo,
                                 const std::optional<MetricIndex>& baseline) {
    if (!baseline) return std::nullopt;
    const model::Slo* own = &slo;
    if (const auto& slos = baseline->release().slos) {
        for (const model::Slo& each : slos->slos) {
            if (each.name == slo.name) own = &each;
        }
    }
    const SloBinding binding = bindSlo(*own, *baseline);
    return binding.metric ? numberOf(*binding.metric, slo.on) : std::nullopt;
}

struct Judge {
    MetricIndex candidate;
    std::optional<MetricIndex> baseline;

    static void unclear(model::SloStatus& status, const base::Sentence& why) {
        status.state = CheckState::Inconclusive;
        status.reason = why;
    }

    // The absolute target, relative ones resolved; nullopt with the reason set where it cannot be.
    static std::optional<model::Target> absolute(const model::Target& target,
                                                 model::SloStatus& status) {
        if (!target.relative) return target;
        if (!status.baseline) {
            unclear(status,
                    base::said("the target is relative, and there is no approved release with this "
                               "result to compare with"));
            return std::nullopt;
        }
        model::Target resolved = target;
        resolved.relative = false;
        resolved.value = *status.baseline + std::fabs(*status.baseline) * target.value / 100;
        return resolved;
    }

    static base::Sentence sentence(const model::SloStatus& status, const model::Target& target) {
        base::Sentence text = base::said("%1, must be %2", shownNumber(*status.value, target.value),
                                         targetWords(status.slo.target));
        if (status.slo.target.relative)
            text += base::said(" of the last approved release, %1",
                               shownNumber(target.value, *status.value));
        if (status.baseline)
            text += base::said(" (was %1)", shownNumber(*status.baseline, *status.value));
        return text;
    }

    model::SloStatus operator()(const model::Slo& slo) const {
        model::SloStatus status;
        status.slo = slo;
        const SloBinding binding = bindSlo(slo, candidate);
        status.nearest = binding.nearest;
        status.baseline = baselineOf(slo, baseline);
        if (!binding.metric) {
            unclear(status, binding.why);
            return status;
        }
        const model::Metric& metric = *binding.metric;
        status.metric = metric;
        status.value = numberOf(metric, slo.on);
        if (!status.value) {
            unclear(status, missingNumber(metric, slo.on));
            return status;
        }
        if (!std::isfinite(slo.target.value)) {
            unclear(status, base::said("the target is not a number"));
            return status;
        }
        for (const base::Sentence& why :
             {tooFew(slo, metric), intervalConflict(slo, metric), directionConflict(slo, metric),
              unitConflict(slo, metric, *status.value, candidate.release().registry)}) {
            if (why.empty()) continue;
            unclear(status, why);
            return status;
        }
        decide(status);
        return status;
    }

    static void decide(model::SloStatus& status) {
        const auto target = absolute(status.slo.target, status);
        if (!target) return;
        status.effectiveTarget = target->value;
        status.state = model::meets(*target, *status.value) ? CheckState::Pass : CheckState::Fail;
        status.worseThanBaseline =
            status.baseline && isWorse(*target, *status.value, *status.baseline);
        status.reason = sentence(status, *target);
        if (status.state != CheckState::Pass || !status.slo.warn || status.slo.warn->relative)
            return;
        status.warning = !model::meets(*status.slo.warn, *status.value);
        if (status.warning)
            status.reason +=
                base::said(", close to its limit: better %1", targetWords(*status.slo.warn));
    }
};

} // namespace slostatus

std::vector<model::SloStatus> sloStatus(const model::ReleaseSnapshot& candidate,
                                        const model::ReleaseSnapshot* baseline) {
    return candidate.slos ? sloStatus(candidate.slos->slos, candidate, baseline)
                          : std::vector<model::SloStatus>{};
}

std::vector<model::SloStatus> sloStatus(const std::vector<model::Slo>& slos,
                                        const model::ReleaseSnapshot& candidate,
                                        const model::ReleaseSnapshot* baseline) {
    std::vector<model::SloStatus> all;
    if (slos.empty()) return all;
    slostatus::Judge judge{MetricIndex(candidate), std::nullopt};
    if (baseline) judge.baseline.emplace(*baseline);
    for (const model::Slo& slo : slos)
        all.push_back(judge(slo));
    return all;
}

} // namespace countersign::rules
