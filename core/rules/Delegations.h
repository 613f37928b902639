// Places passed on to somebody else for a time: which delegations hold, and which lead in a circle.
#pragma once

#include "core/model/Fact.h"
#include "core/model/Tier.h"

#include <string>
#include <vector>

namespace countersign::rules {

// Covers a role of `from` for `to` on a model at a moment: live, in scope, in period, not in a
// circle. The first by record id; null if there is none. `live`: delegations that stand.
const model::Fact* coveringDelegation(const model::Facts& live, const std::string& from,
                                      const std::string& to, const std::string& role,
                                      const std::string& modelId, base::UtcTime at);

// Whether following the delegations of a role from `from` leads back to `from`; `names` are then
// the principals on the way, `from` first.
bool leadsInACircle(const model::Facts& live, const std::string& from, const std::string& role,
                    const std::string& modelId, base::UtcTime at,
                    std::vector<std::string>* names = nullptr);

// Empty if the tier lets this role be passed on by that delegation, else why not.
base::Sentence whyNotDelegable(const model::TierRule& tier, const std::string& role,
                               const model::Delegate& delegation);

} // namespace countersign::rules
