#include "core/model/Scenario.h"

#include <algorithm>
#include <array>

namespace countersign::model {

namespace scenarionames {

constexpr std::array<const char*, kScenarioCategories> kCategories = {
    "tail",       "adversarial", "hidden-functionality", "red-team", "once-a-year",
    "regression", "other"};
constexpr std::array<const char*, 4> kOutcomes = {"as-expected", "degraded", "failed", "not-run"};

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<const char*, N>& names, const std::string& text) {
    for (std::size_t i = 0; i < N; ++i) {
        if (text == names[i]) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

// From best to worst; not run lies between degraded and failed: nothing speaks for it.
int badness(ScenarioOutcome outcome) {
    switch (outcome) {
    case ScenarioOutcome::AsExpected:
        return 0;
    case ScenarioOutcome::Degraded:
        return 1;
    case ScenarioOutcome::NotRun:
        return 2;
    case ScenarioOutcome::Failed:
        return 3;
    }
    return 3;
}

} // namespace scenarionames

const char* name(ScenarioCategory category) {
    return scenarionames::kCategories[static_cast<std::size_t>(category)];
}

std::optional<ScenarioCategory> scenarioCategory(const std::string& text) {
    return scenarionames::find<ScenarioCategory>(scenarionames::kCategories, text);
}

const char* name(ScenarioOutcome outcome) {
    return scenarionames::kOutcomes[static_cast<std::size_t>(outcome)];
}

std::optional<ScenarioOutcome> scenarioOutcome(const std::string& text) {
    return scenarionames::find<ScenarioOutcome>(scenarionames::kOutcomes, text);
}

ScenarioOutcome worstOf(const std::vector<const ScenarioResult*>& results) {
    if (results.empty()) return ScenarioOutcome::NotRun;
    ScenarioOutcome worst = ScenarioOutcome::AsExpected;
    for (const ScenarioResult* each : results) {
        if (scenarionames::badness(each->outcome) > scenarionames::badness(worst))
            worst = each->outcome;
    }
    return worst;
}

} // namespace countersign::model
