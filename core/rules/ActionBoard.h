// Actions counted by team: how many were done, how old the open ones are. Pure.
#pragma once

#include "core/model/LearningBoards.h"
#include "core/rules/Facts.h"

#include <vector>

namespace countersign::rules {

model::ActionBoard actionBoard(const std::vector<ActionFact>& actions,
                               const model::LedgerState& ledger, base::UtcTime at);

} // namespace countersign::rules
