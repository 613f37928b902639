#include "core/rules/Gate.h"
#include "core/rules/SloBinding.h"

#include "core/base/Text.h"

#include <cmath>

// Never events: zero tolerance, and only a measured zero is one.
namespace countersign::rules {

using model::CheckState;
using model::Remedy;

namespace gatenever {

// The detector's own result: that of an SLO of its name, else of a metric of its name.
SloBinding resultOf(const GateContext& gate, const MetricIndex& index,
                    const std::string& detector) {
    if (gate.release.slos) {
        for (const model::Slo& slo : gate.release.slos->slos) {
            if (slo.name == detector) return bindSlo(slo, index);
        }
    }
    model::Slo named;
    named.name = detector;
    return bindSlo(named, index);
}

struct Answer {
    CheckState state;
    base::Sentence reason;
};

Answer answerOf(const GateContext& gate, const model::NeverEvent& event,
                const SloBinding& binding) {
    const std::string name = base::escaped(event.name);
    if (!binding.metric)
        return {CheckState::Inconclusive, base::said("'%1' was not measured: %2 (%3)", name,
                                                     binding.why, base::escaped(event.detector))};
    const model::Metric& metric = *binding.metric;
    if (!metric.value || !std::isfinite(*metric.value))
        return {CheckState::Inconclusive,
                base::said("'%1' has no number, so it is not known to be 0", name)};
    if (*metric.value != 0)
        return {CheckState::Fail,
                base::said("'%1' happened: %2, must be 0", name, base::numberText(*metric.value))};
    const std::string old = whyNotOfNow(gate, metric);
    if (!old.empty())
        return {metric.time && *metric.time <= gate.input.at ? CheckState::Stale
                                                             : CheckState::Inconclusive,
                "'" + name + "' was 0, but " + old};
    return {CheckState::Pass, base::said("'%1' was measured: 0", name)};
}

} // namespace gatenever

// Why a result cannot speak for the time of judging: from the future, or older than the tier says.
base::Sentence whyNotOfNow(const GateContext& gate, const model::Metric& metric) {
    if (metric.time && *metric.time > gate.input.at.plusDays(1))
        return base::said("the result is dated in the future, %1", metric.time->date());
    if (!gate.tier.maxResultAgeDays) return {};
    if (!metric.time) return base::said("the result does not say when it was measured");
    if (metric.time->plusDays(*gate.tier.maxResultAgeDays) >= gate.input.at) return {};
    return base::said("measured on %1, older than %2 days", metric.time->date(),
                      *gate.tier.maxResultAgeDays);
}

void checkNeverMeasured(GateContext& gate) {
    const auto& card = gate.release.card;
    if (!card || card->neverEvents.empty()) {
        gate.add("never-measured", "never-measured", CheckState::NotApplicable,
                 base::said("The card names no never event"));
        return;
    }
    const MetricIndex index(gate.release);
    for (const model::NeverEvent& event : card->neverEvents) {
        const std::string id = "never-measured:" + base::escaped(event.name);
        if (base::trimmed(event.detector).empty()) {
            gate.add("never-measured", id, CheckState::Inconclusive,
                     base::said("'%1' has no detector, so nothing measured it",
                                base::escaped(event.name)))
                .place = event.place;
        } else {
            const SloBinding binding = gatenever::resultOf(gate, index, event.detector);
            const auto [state, reason] = gatenever::answerOf(gate, event, binding);
            model::Check& check = gate.add("never-measured", id, state, reason);
            check.place = binding.metric ? binding.metric->source.place : event.place;
            if (!binding.nearest.empty())
                check.help =
                    base::said("write detector: %1 in %2", binding.nearest.front(), card->path);
        }
        model::Check& check = gate.report.checks.back();
        check.clause = "systemic-safety";
        if (check.state == CheckState::Inconclusive) check.remedy = Remedy::CannotJudge;
    }
}

} // namespace countersign::rules
