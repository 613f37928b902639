#include "core/rules/Gate.h"

#include "core/base/Text.h"

#include <algorithm>
#include <map>

// The robustness pack: what it must hold, how it went, and whether it fails gracefully.
namespace countersign::rules {

using model::CheckState;
using model::Remedy;
using model::ScenarioCategory;
using model::ScenarioOutcome;

namespace gatescenarios {

std::vector<const model::Scenario*> inUse(const GateContext& gate) {
    std::vector<const model::Scenario*> found;
    for (const model::Scenario& each : gate.release.scenarios) {
        if (each.retired.empty()) found.push_back(&each);
    }
    return found;
}

std::vector<const model::ScenarioResult*> resultsOf(const GateContext& gate,
                                                    const std::string& id) {
    std::vector<const model::ScenarioResult*> found;
    for (const model::ScenarioResult& each : gate.release.scenarioResults) {
        if (each.scenario == id) found.push_back(&each);
    }
    return found;
}

} // namespace gatescenarios

void checkRobustnessPack(GateContext& gate) {
    std::map<ScenarioCategory, int> count;
    for (const model::Scenario* each : gatescenarios::inUse(gate))
        ++count[each->category];
    std::vector<base::Sentence> missing;
    for (const ScenarioCategory wanted : {ScenarioCategory::Tail, ScenarioCategory::Adversarial,
                                          ScenarioCategory::HiddenFunctionality,
                                          ScenarioCategory::RedTeam, ScenarioCategory::OnceAYear}) {
        if (count[wanted] == 0) missing.push_back(model::name(wanted));
    }
    model::Check& check = gate.add(
        "robustness-pack", "robustness-pack", missing.empty() ? CheckState::Pass : CheckState::Fail,
        missing.empty() ? base::said("The robustness pack holds scenarios of all five kinds")
                        : base::said("The robustness pack holds no scenario of the kind %1",
                                     base::joined(missing, ", ")));
    check.clause = "robustness";
    check.place = gate.inFolder("scenarios");
    if (!check.holds()) check.help = model::checkRule("robustness-pack")->help;
}

void checkScenarios(GateContext& gate) {
    const auto scenarios = gatescenarios::inUse(gate);
    if (scenarios.empty()) {
        gate.add("scenarios", "scenarios", CheckState::NotApplicable,
                 base::said("This release has no scenario"));
        return;
    }
    for (const model::Scenario* each : scenarios) {
        const auto results = gatescenarios::resultsOf(gate, each->id);
        const base::Sentence name = base::said("The scenario %1", base::escaped(each->id));
        CheckState state = CheckState::Fail;
        base::Sentence reason;
        switch (model::worstOf(results)) {
        case ScenarioOutcome::AsExpected:
            state = CheckState::Pass;
            reason = base::said("%1 went as expected", name);
            break;
        case ScenarioOutcome::NotRun:
            state = CheckState::Inconclusive;
            reason = base::said("%1 was not run on this version", name);
            break;
        case ScenarioOutcome::Degraded:
            reason = base::said("%1 degraded, which is not what was expected: %2", name,
                                base::escaped(each->expected));
            break;
        case ScenarioOutcome::Failed:
            reason =
                base::said("%1 failed outright; expected: %2", name, base::escaped(each->expected));
            break;
        }
        model::Check& check =
            gate.add("scenarios", "scenario:" + base::escaped(each->id), state, reason);
        check.clause = "robustness";
        check.place = results.empty() ? each->place : results.front()->place;
        if (state == CheckState::Inconclusive) check.remedy = Remedy::CannotJudge;
        if (!check.holds()) check.help = model::checkRule("scenarios")->help;
    }
}

void checkScenarioFacts(GateContext& gate) {
    const auto scenarios = gatescenarios::inUse(gate);
    if (scenarios.empty()) {
        gate.add("scenario-facts", "scenario-facts", CheckState::NotApplicable,
                 base::said("This release has no scenario"));
        return;
    }
    std::vector<base::Sentence> wrong;
    base::Place place = gate.inFolder("scenarios");
    const auto fault = [&](const base::Sentence& what, const base::Place& at) {
        if (wrong.empty()) place = at;
        wrong.push_back(what);
    };
    for (const model::Scenario* each : scenarios) {
        std::vector<base::Sentence> gaps;
        if (each->seed.empty()) gaps.push_back(base::said("seed"));
        if (each->expected.empty()) gaps.push_back(base::said("expected outcome"));
        if (each->rollbackTrigger.empty()) gaps.push_back(base::said("trigger to go back"));
        if (each->replay.empty()) gaps.push_back(base::said("command to play it again"));
        if (!gaps.empty())
            fault(base::said("The scenario %1 has no %2", base::escaped(each->id),
                             base::joined(gaps, base::said(", no "))),
                  each->place);
        for (const model::ScenarioResult* result : gatescenarios::resultsOf(gate, each->id)) {
            if (result->modelVersion.empty())
                fault(base::said("A run of %1 does not say of which version",
                                 base::escaped(each->id)),
                      result->place);
        }
    }
    model::Check& check = gate.add(
        "scenario-facts", "scenario-facts", wrong.empty() ? CheckState::Pass : CheckState::Fail,
        wrong.empty() ? base::said("Every scenario can be played again and is tied to a version")
                      : base::joined(wrong, "; "));
    check.clause = "robustness";
    check.place = place;
    if (!check.holds()) check.help = model::checkRule("scenario-facts")->help;
}

} // namespace countersign::rules
