#include "core/format/PolicyReader.h"

#include "core/base/Text.h"
#include "core/model/Checks.h"

// Who may depart from the rules of a tier, how far and for how long.
namespace countersign::format {

namespace policyexceptions {

void needsRoles(PolicyFields& fields, bool allowed, const std::vector<std::string>& roles,
                std::string_view key) {
    if (allowed && roles.empty())
        fields.error(base::said("%1 are allowed, but '%2' names nobody", fields.what(), key),
                     fields.place(), base::said("write %1: [chair]", key));
}

} // namespace policyexceptions

void readExceptions(PolicyFields& fields, model::TierRule& tier) {
    using namespace policyexceptions;
    if (const YamlNode* node = fields.mapping("waivers")) {
        PolicyFields one(*node, "waivers", fields.rule(), fields.findings());
        model::WaiverRights& rights = tier.waivers;
        rights.allowed = one.flag("allowed", true);
        rights.roles = one.words("roles");
        rights.maxDays = one.whole("max_days", 1, 365).value_or(30);
        rights.never = one.words("never");
        for (const std::string& check : rights.never) {
            if (!model::checkRule(check))
                one.error(base::said("there is no check '%1'", check), one.placeOf("never"),
                          base::said("the checks stand in POLICY.md"));
        }
        needsRoles(one, rights.allowed, rights.roles, "roles");
        one.finish();
    }
    if (const YamlNode* node = fields.mapping("break_glass")) {
        PolicyFields one(*node, "emergency releases", fields.rule(), fields.findings());
        model::EmergencyRights& rights = tier.emergency;
        rights.allowed = one.flag("allowed", true);
        rights.roles = one.words("roles");
        rights.secondRoles = one.words("second");
        rights.maxHours = one.whole("max_hours", 1, 24 * 30).value_or(72);
        rights.closeWithinDays = one.whole("close_within_days", 1, 180).value_or(14);
        needsRoles(one, rights.allowed, rights.roles, "roles");
        needsRoles(one, rights.allowed, rights.secondRoles, "second");
        one.finish();
    }
    if (const YamlNode* node = fields.mapping("delegation")) {
        PolicyFields one(*node, "delegations", fields.rule(), fields.findings());
        model::DelegationRights& rights = tier.delegation;
        rights.allowed = one.flag("allowed", true);
        rights.maxDays = one.whole("max_days", 1, 365).value_or(30);
        rights.roles = one.words("roles");
        needsRoles(one, rights.allowed, rights.roles, "roles");
        one.finish();
    }
}

} // namespace countersign::format
