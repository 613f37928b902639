#include "core/rules/Enactment.h"

#include "core/rules/Words.h"

#include <algorithm>

namespace countersign::rules {

namespace enactment {

bool has(const model::Person& person, const std::string& role) {
    return !person.machine &&
           std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

People holders(const model::Roster& roster, const std::string& role) {
    People people;
    for (const model::Person& person : roster.people)
        if (has(person, role)) people.insert(person.principal);
    return people;
}

int countOf(const People& people, const People& holding) {
    return static_cast<int>(
        std::count_if(people.begin(), people.end(),
                      [&](const std::string& one) { return holding.count(one) > 0; }));
}

base::Sentence lacks(int have, const model::Threshold& need, const base::Sentence& where) {
    return base::said(
        "%1 with the role %2%3 must approve it; %4",
        need.count == 1 ? base::said("a person") : base::said("%1 people", need.count),
        roleWords(need.role), where,
        have == 0 ? base::said("nobody does")
                  : base::said("%1%2", have, have == 1 ? base::said(" does") : base::said(" do")));
}

} // namespace enactment

People gainers(const model::Roster& now, const model::Roster& next) {
    People people;
    for (const model::Person& person : next.people) {
        const model::Person* before = now.byPrincipal(person.principal);
        for (const std::string& role : person.roles)
            if (!before || !enactment::has(*before, role)) people.insert(person.principal);
    }
    return people;
}

base::Sentence whyNotEnough(const People& people, const model::Policy& policy,
                            const model::Roster& roster, const model::Document& next) {
    using namespace enactment;
    const People now = holders(roster, policy.enact.role);
    People counted = people;
    if (next.roster)
        for (const std::string& gainer : gainers(roster, next.roster->roster))
            counted.erase(gainer);
    if (const int have = countOf(counted, now); have < policy.enact.count) {
        base::Sentence why = lacks(have, policy.enact, "");
        if (counted.size() != people.size())
            why += base::said(", for nobody counts who is given a role by it");
        return why;
    }
    const model::Threshold& rule = next.policy ? next.policy->policy.enact : policy.enact;
    const People then = holders(next.roster ? next.roster->roster : roster, rule.role);
    const bool same =
        then == now && rule.role == policy.enact.role && rule.count == policy.enact.count;
    if (same) return {};
    const int have = countOf(counted, then);
    return have >= rule.count ? base::Sentence()
                              : lacks(have, rule, base::said(" under the new rule, too,"));
}

base::Sentence whyNotAfter(const model::Roster& now, const model::Roster& next) {
    for (const model::Person& before : now.people) {
        const model::Person* person = next.byPrincipal(before.principal);
        if (!person)
            return base::said("%1 is missing: people lose roles, they are never removed",
                              before.name);
        for (const model::PersonKey& key : before.keys)
            if (next.byKey(key.fingerprint) != person)
                return base::said(
                    "the key %1 is no longer %2's: keys are retired by records, never removed",
                    key.fingerprint, before.name);
    }
    return {};
}

bool takesRole(const model::Roster& before, const model::Roster& after,
               const std::string& principal, const std::string& role) {
    const model::Person* had = before.byPrincipal(principal);
    if (!had || !enactment::has(*had, role)) return false;
    const model::Person* has = after.byPrincipal(principal);
    return !has || !enactment::has(*has, role);
}

} // namespace countersign::rules
