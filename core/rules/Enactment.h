// Whether so many people may put a policy or roster into force (core/format/LOG.md, "Policy and
// people"). People are counted, never keys; nobody counts for giving himself a role; a change of
// who may change things needs enough people under the new rule as well.
#pragma once

#include "core/model/Versions.h"

#include <set>
#include <string>

namespace countersign::rules {

using People = std::set<std::string>; // principals

// The people on `next` who have a role there that they lack on `now`.
People gainers(const model::Roster& now, const model::Roster& next);

// Empty if `people` (who approve or enact, in the role of `enact`) are enough.
base::Sentence whyNotEnough(const People& people, const model::Policy& policy,
                            const model::Roster& roster, const model::Document& next);

// Empty if `next` may follow a roster at all: people are never removed, a key never leaves its
// person, so that what was signed can always be read.
base::Sentence whyNotAfter(const model::Roster& now, const model::Roster& next);

// Whether `person` had `role` before and has it no more.
bool takesRole(const model::Roster& before, const model::Roster& after,
               const std::string& principal, const std::string& role);

} // namespace countersign::rules
