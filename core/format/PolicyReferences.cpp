#include "core/format/PolicyReader.h"

#include "core/base/Text.h"
#include "core/format/Library.h"

#include <algorithm>
#include <set>

namespace countersign::format {

namespace policyreferences {

struct Checker {
    const model::Policy& policy;
    const base::Place& top;
    model::Findings& findings;

    void error(const std::string& text, const base::Place& place, const std::string& help) {
        findings.push_back({model::Level::Error, "policy", text, place, help});
    }

    std::string roleNames() const {
        std::vector<std::string> names;
        for (const model::Role& role : policy.roles)
            names.push_back(role.id);
        return "roles: " + base::joined(names, ", ");
    }

    void role(const std::string& id, const base::Place& place, const std::string& where) {
        if (id.empty() || id == "*" || policy.role(id)) return;
        error(base::said("there is no role '%1', named by %2", id, where), place, roleNames());
    }

    void seats(const model::SeatRule& rule, const std::string& where) {
        role(rule.role, rule.place, where);
        for (const model::SeatRule& part : rule.parts)
            seats(part, where);
    }

    void changes(const model::MatrixRow& row) {
        for (const std::string& change : row.changes) {
            const auto& known = policy.changes;
            if (known.empty() || std::find(known.begin(), known.end(), change) != known.end())
                continue;
            error(base::said("no release can name the change '%1'", change), row.seats.place,
                  base::said("add it to the list 'changes' at the top"));
        }
    }

    // A change kind for which no row applies would need no signature at all.
    void coverage(const model::TierRule& tier) {
        const std::string help = "write signatures: [{require: [{role: peer}]}]";
        if (tier.unacceptable) return;
        if (tier.matrix.empty())
            return error(base::said("tier %1 asks for no signature", tier.id), tier.place, help);
        const bool always = std::any_of(tier.matrix.begin(), tier.matrix.end(),
                                        [](const auto& row) { return row.changes.empty(); });
        if (!always)
            error(base::said("tier %1 asks for no signature when the change is not one of those "
                             "its rows name",
                             tier.id),
                  tier.place, base::said("add a row without 'changes'"));
    }

    template <typename T>
    void known(const std::vector<T>& all, const std::vector<std::string>& ids,
               const std::string& what, const base::Place& place) {
        std::vector<std::string> names;
        for (const T& each : all)
            names.push_back(each.id);
        for (const std::string& id : ids) {
            if (std::find(names.begin(), names.end(), id) != names.end()) continue;
            error(base::said("there is no %1 '%2'", what, id), place,
                  base::said("write one of: %1", base::joined(names, ", ")));
        }
    }

    void library(const model::TierRule& tier) {
        const model::Library& all = shippedLibrary();
        known(all.lists, tier.checklists, "checklist", tier.place);
        known(all.lists, tier.questions, "question set", tier.place);
        known(all.packs, tier.packs, "regulation pack", tier.place);
    }

    void tier(const model::TierRule& tier) {
        const std::string where = "tier " + tier.id;
        for (const model::MatrixRow& row : tier.matrix) {
            seats(row.seats, where);
            changes(row);
        }
        coverage(tier);
        for (const auto* roles :
             {&tier.loosenRoles, &tier.dissent.overrideRoles, &tier.waivers.roles,
              &tier.emergency.roles, &tier.emergency.secondRoles, &tier.delegation.roles}) {
            for (const std::string& id : *roles)
                role(id, tier.place, where);
        }
        for (const model::DrillRule& rule : tier.drills) {
            if (rule.perPerson) role(rule.role, tier.place, "drills of " + where);
        }
        library(tier);
        for (const model::CarryOverRule& rule : tier.carryOver) {
            for (const std::string& id : rule.keepsRoles)
                role(id, tier.place, "carry_over of " + where);
        }
    }

    int highestScore() const {
        int sum = 0;
        for (const auto& [dimension, values] : policy.classification.dimensions) {
            int most = 0;
            for (const auto& [value, points] : values)
                most = std::max(most, points);
            sum += most;
        }
        return sum;
    }

    bool named(const std::string& tierId) const {
        const auto& rules = policy.classification.overrides;
        return std::any_of(rules.begin(), rules.end(),
                           [&](const auto& rule) { return rule.tier == tierId; });
    }

    void order() {
        const auto& tiers = policy.tiers;
        if (tiers.empty())
            return error(base::said("there is no tier"), top,
                         base::said("write at least one tier"));
        if (tiers.front().minScore != 0)
            error(base::said("a release with a low score would belong to no tier"),
                  tiers.front().place, base::said("write from_score: 0 at the first tier"));
        std::set<std::string> ids;
        for (std::size_t i = 0; i < tiers.size(); ++i) {
            if (!ids.insert(tiers[i].id).second)
                error(base::said("tier %1 stands twice", tiers[i].id), tiers[i].place,
                      base::said("give it another id"));
            if (tiers[i].minScore == model::TierRule::kOnlyNamed) {
                if (!named(tiers[i].id))
                    error(base::said("tier %1 can never be reached", tiers[i].id), tiers[i].place,
                          base::said("write from_score, or name the tier under at_least"));
            } else if (i > 0 && tiers[i].minScore <= tiers[i - 1].minScore) {
                error(base::said("tier %1 must begin at a higher score than %2", tiers[i].id,
                                 tiers[i - 1].id),
                      tiers[i].place, base::said("order the tiers from low to high"));
            } else if (tiers[i].minScore > highestScore() && !named(tiers[i].id)) {
                error(base::said("tier %1 can never be reached: the highest score is %2",
                                 tiers[i].id, highestScore()),
                      tiers[i].place,
                      base::said("lower from_score or name the tier under at_least"));
            }
        }
    }

    void overrides() {
        for (const auto& rule : policy.classification.overrides) {
            const auto& dimensions = policy.classification.dimensions;
            const auto dimension =
                std::find_if(dimensions.begin(), dimensions.end(),
                             [&](const auto& each) { return each.first == rule.dimension; });
            const bool known =
                dimension != dimensions.end() &&
                std::any_of(dimension->second.begin(), dimension->second.end(),
                            [&](const auto& value) { return value.first == rule.value; });
            if (!known)
                error(base::said("at_least names %1 = %2, which no release can state",
                                 rule.dimension, rule.value),
                      rule.place, base::said("use a dimension and value of 'dimensions'"));
            if (policy.tierRank(rule.tier) < 0)
                error(base::said("at_least names the tier '%1', which does not exist", rule.tier),
                      rule.place, base::said("use the id of a tier"));
        }
    }
};

} // namespace policyreferences

void checkReferences(const model::Policy& policy, const base::Place& place,
                     model::Findings& findings) {
    policyreferences::Checker checker{policy, place, findings};
    for (const model::TierRule& tier : policy.tiers)
        checker.tier(tier);
    checker.order();
    checker.overrides();
    for (const auto& [kind, roles] : policy.rights) {
        for (const std::string& id : roles)
            checker.role(id, place, "rights of '" + kind + "'");
    }
    for (const std::string& id : policy.unreviewedRoles)
        checker.role(id, place, "not_under_review");
    checker.role(policy.enact.role, place, "enact");
}

} // namespace countersign::format
