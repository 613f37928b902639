// Numbers and targets in plain words.
#pragma once

#include "core/base/Sentence.h"
#include "core/model/Gate.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::rules {

// At most six significant digits, unless rounding would hide on which side of `limit` it lies.
std::string shownNumber(double value, double limit);
// "at least 0.90", with the number as it was written.
base::Sentence targetWords(const model::Target& target);
// "Ana Ruiz, Tom Weiss or Li" and "owner, detector and kill switch".
base::Sentence oneOf(const std::vector<std::string>& names);
base::Sentence oneOf(const std::vector<base::Sentence>& names);
base::Sentence enumerated(const std::vector<base::Sentence>& items);
base::Sentence voteWords(model::VoteValue vote);      // as a record has it: "approve"
base::Sentence levelWords(model::DissentLevel level); // "concern" "object" "block"
base::Sentence outcomeWords(model::Outcome outcome);  // "approved with conditions"
// The id of a role as it stands in the policy. A window says the role's title in its place
// (bridge::withRoleNames), which it finds by the pattern.
base::Sentence roleWords(const std::string& role);
base::Sentence rolesWords(const std::vector<std::string>& roles); // "legal, security"
std::string withoutFullStop(std::string_view sentence);

} // namespace countersign::rules
