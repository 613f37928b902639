#include "core/rules/Evaluate.h"

#include "core/rules/Emergencies.h"
#include "core/rules/SeatTree.h"

#include <algorithm>

namespace countersign::rules {

namespace policycheck {

bool holds(const model::Person& person, const model::SeatRule& rule) {
    return !person.machine && (!rule.external || person.external) &&
           std::find(person.roles.begin(), person.roles.end(), rule.role) != person.roles.end();
}

struct Checker {
    const model::Policy& policy;
    const model::Roster& roster;
    model::Findings findings;

    void add(model::Level level, const std::string& rule, const base::Sentence& text,
             const base::Place& place, const base::Sentence& help) {
        findings.push_back({level, rule, text, place, help});
    }

    // As if everybody had signed in every role they hold: what is empty then stays empty.
    void seats(const model::TierRule& tier) {
        const SeatTree tree = seatTree(tier, policy.changes, {});
        SeatEdges edges(tree.places.size());
        for (std::size_t place = 0; place < edges.size(); ++place) {
            for (std::size_t i = 0; i < roster.people.size(); ++i) {
                if (holds(roster.people[i], *tree.places[place].rule))
                    edges[place].push_back(static_cast<int>(i));
            }
        }
        const Seating seating = seated(tree, edges, static_cast<int>(roster.people.size()));
        for (std::size_t place = 0; place < edges.size(); ++place) {
            if (!seating.asked[place] || seating.personOf[place] >= 0) continue;
            const std::string& id = tree.places[place].id;
            add(model::Level::Warning, "seat-nobody-can-fill",
                base::said("tier %1 asks for the signature %2, which nobody can give", tier.id, id),
                tree.places[place].rule->place,
                base::said("put somebody with the role %1 on the roster, or change the tier",
                           tree.places[place].rule->role));
        }
    }

    void roles(const model::SeatRule& rule, const std::string& tier) {
        if (rule.kind == model::SeatRule::Kind::Seat && !policy.role(rule.role))
            add(model::Level::Error, "unknown-role",
                base::said("tier %1 names the role '%2', which does not exist", tier, rule.role),
                rule.place, base::said("add it to 'roles'"));
        if (rule.kind != model::SeatRule::Kind::Seat && rule.parts.empty())
            add(model::Level::Error, "empty-group",
                base::said("tier %1 has an empty group of signatures", tier), rule.place,
                base::said("name at least one role"));
        for (const model::SeatRule& part : rule.parts)
            roles(part, tier);
    }

    void tier(const model::TierRule& rule) {
        for (const model::MatrixRow& row : rule.matrix)
            roles(row.seats, rule.id);
        if (rule.unacceptable) return;
        emergencies(rule);
        if (rule.matrix.empty())
            add(model::Level::Error, "tier-without-rule",
                base::said("tier %1 asks for no signature", rule.id), rule.place,
                base::said("write signatures: [{require: [{role: peer}]}]"));
        else
            seats(rule);
    }

    void rights() {
        for (const char* kind : {"decide", "answer"}) {
            if (holding(policy.rolesFor(kind)).empty())
                add(model::Level::Warning, "right-nobody-has",
                    base::said("nobody on the roster may sign '%1'", kind), {},
                    base::said("give somebody on the roster one of the roles under rights"));
        }
        const auto holders = std::count_if(
            roster.people.begin(), roster.people.end(), [&](const model::Person& person) {
                return !person.machine && roster.hasRole(person.principal, policy.enact.role);
            });
        if (holders < policy.enact.count)
            add(model::Level::Warning, "enact-out-of-reach",
                base::said("changing policy or people needs %1 signatures of the role %2, the "
                           "roster has %3",
                           policy.enact.count, roleWords(policy.enact.role), holders),
                {}, base::said("give more people that role"));
    }

    std::vector<const model::Person*> holding(const std::vector<std::string>& roleIds) const {
        std::vector<const model::Person*> found;
        for (const model::Person& person : roster.people) {
            if (!person.machine &&
                std::any_of(roleIds.begin(), roleIds.end(), [&](const std::string& id) {
                    return id == "*" || roster.hasRole(person.principal, id);
                }))
                found.push_back(&person);
        }
        return found;
    }

    // An emergency release that the only person who could review it took part in stays open.
    void emergencies(const model::TierRule& tier) {
        if (!tier.emergency.allowed) return;
        for (const model::Person* first : holding(tier.emergency.roles)) {
            for (const model::Person* second : holding(tier.emergency.secondRoles)) {
                if (first == second ||
                    !whoMayReview(policy, roster, {first->principal, second->principal}).empty())
                    continue;
                add(model::Level::Warning, "review-nobody-can-sign",
                    base::said("tier %1: an emergency release of %2 and %3 could be reviewed by "
                               "nobody else",
                               tier.id, first->name, second->name),
                    tier.place,
                    base::said("name one more role under rights: obligation-close, or give a third "
                               "person one "
                               "of its roles"));
                return;
            }
        }
    }

    void people() {
        for (const model::Person& person : roster.people) {
            for (const std::string& id : person.roles) {
                if (!policy.role(id))
                    add(model::Level::Warning, "unknown-role",
                        base::said("%1 has the role '%2', which the policy does not know",
                                   person.name, id),
                        {}, base::said("correct the roster, or add the role to the policy"));
            }
        }
    }
};

} // namespace policycheck

model::Findings checkPolicy(const model::Policy& policy, const model::Roster& roster) {
    policycheck::Checker checker{policy, roster, {}};
    if (policy.tiers.empty())
        checker.add(model::Level::Error, "no-tier", base::said("the policy has no tier"), {},
                    base::said("write at least one tier"));
    for (const model::TierRule& rule : policy.tiers)
        checker.tier(rule);
    if (policy.classification.dimensions.empty() && policy.tiers.size() > 1)
        checker.add(
            model::Level::Error, "no-classification",
            base::said("the policy has several tiers and no way to tell which one a release is in"),
            {}, base::said("write classification with its dimensions"));
    checker.rights();
    checker.people();
    return checker.findings;
}

} // namespace countersign::rules
