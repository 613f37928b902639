// Who has exercised what, and whether it still counts: people × drill, by model. The same rule as
// the release check's `drills`, for all people at once. Pure.
#pragma once

#include "core/model/LearningBoards.h"
#include "core/model/Tier.h"
#include "core/rules/Facts.h"

#include <set>
#include <string>
#include <vector>

namespace countersign::rules {

struct DrillStanding {
    model::DrillState state = model::DrillState::Never;
    const DrillFact* last = nullptr; // newest up to the time asked for
    base::UtcTime until;             // good until the end of that day; where `last` is there
};
// The newest drill of that kind of that model by that person (anybody: empty), held to the rule.
// `models`: its id and those it was joined with.
DrillStanding standingOf(const std::vector<DrillFact>& drills, const std::set<std::string>& models,
                         const model::DrillRule& rule, const std::string& person, base::UtcTime at);

} // namespace countersign::rules
