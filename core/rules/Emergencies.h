// Emergency releases as pairs of records: the first person's and the second's who confirmed it.
#pragma once

#include "core/rules/Gate.h"

#include <set>
#include <string>
#include <vector>

namespace countersign::rules {

struct Emergency {
    const model::Fact* first = nullptr;
    const model::Fact* second = nullptr; // null: not confirmed yet
};
// In log order. `ended`: those that were reviewed since, too. Points into `facts`.
std::vector<Emergency> emergenciesOf(const model::Facts& facts, bool ended);
// Empty if it lets exactly this evidence through at this moment, else why not.
base::Sentence whyNoEmergency(const GateContext& gate, const Emergency& emergency);
// People who may sign that an emergency release of these two was reviewed.
std::vector<const model::Person*> whoMayReview(const model::Policy& policy,
                                               const model::Roster& roster,
                                               const std::set<std::string>& signers);
// Checks that may be skipped on record at all, whatever a policy says.
bool isWaivable(const std::string& rule);

} // namespace countersign::rules
