#include "core/rules/Delegations.h"

#include <algorithm>

namespace countersign::rules {

namespace delegations {

bool has(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool covers(const model::Fact& fact, const std::string& role, const std::string& modelId,
            base::UtcTime at) {
    const auto* body = fact.live() ? fact.as<model::Delegate>() : nullptr;
    return body && has(body->roles, role) && (body->scope.empty() || body->scope == modelId) &&
           body->from <= at.date() && at.date() <= body->until;
}

// Two people named at once for one place: nobody can say who is meant, so nobody is.
const model::Fact* only(const model::Facts& live, const std::string& from, const std::string& role,
                        const std::string& modelId, base::UtcTime at) {
    const model::Fact* found = nullptr;
    for (const model::Fact& fact : live) {
        if (fact.record->signer.principal != from || !covers(fact, role, modelId, at)) continue;
        if (found && found->as<model::Delegate>()->to != fact.as<model::Delegate>()->to)
            return nullptr;
        if (!found || fact.id < found->id) found = &fact;
    }
    return found;
}

} // namespace delegations

const model::Fact* coveringDelegation(const model::Facts& live, const std::string& from,
                                      const std::string& to, const std::string& role,
                                      const std::string& modelId, base::UtcTime at) {
    const model::Fact* found = delegations::only(live, from, role, modelId, at);
    if (!found || found->as<model::Delegate>()->to != to) return nullptr;
    return leadsInACircle(live, from, role, modelId, at) ? nullptr : found;
}

bool leadsInACircle(const model::Facts& live, const std::string& from, const std::string& role,
                    const std::string& modelId, base::UtcTime at, std::vector<std::string>* names) {
    std::vector<std::string> way{from};
    while (const model::Fact* next = delegations::only(live, way.back(), role, modelId, at)) {
        const std::string& to = next->as<model::Delegate>()->to;
        if (to == from) {
            if (names) *names = way;
            return true;
        }
        if (delegations::has(way, to)) return false; // a circle further on, without `from`
        way.push_back(to);
    }
    return false;
}

base::Sentence whyNotDelegable(const model::TierRule& tier, const std::string& role,
                               const model::Delegate& delegation) {
    const model::DelegationRights& rights = tier.delegation;
    if (!rights.allowed) return base::said("this tier lets nobody pass a signature on");
    if (!delegations::has(rights.roles, role) && !delegations::has(rights.roles, "*"))
        return base::said("this tier does not let %1 be passed on", role);
    const auto from = base::UtcTime::parse(delegation.from);
    const auto until = base::UtcTime::parse(delegation.until);
    if (!from || !until || *until > from->plusDays(rights.maxDays))
        return base::said("it was passed on for longer than %1 days", rights.maxDays);
    return {};
}

} // namespace countersign::rules
