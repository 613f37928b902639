// Conditions of the approval a release stands on.
#pragma once

#include "core/rules/Gate.h"

#include <vector>

namespace countersign::rules {

// Those of the decision, then those of the signatures it counts, each once.
std::vector<model::ConditionStatus> conditionsOf(const GateContext& gate,
                                                 const model::DecisionEntry& decision);

} // namespace countersign::rules
