#include "core/base/Text.h"
#include "core/rules/Emergencies.h"
#include "core/rules/StandingFacts.h"

// What became of a release that is in service: suspended, narrowed, rolled back; and what the
// pipeline reported.
namespace countersign::rules {

using model::CheckState;
using model::Remedy;

namespace gateservice {

int weight(const std::string& action) {
    if (action == "return") return 1;
    if (action == "narrow") return 2;
    return 3;
}

// Of several that stand beside each other the strictest.
const model::Fact* strictest(const GateContext& gate) {
    const model::Fact* found = nullptr;
    for (const model::Fact* fact : standing<model::Suspend>(gate)) {
        if (!found || weight(fact->as<model::Suspend>()->action) >
                          weight(found->as<model::Suspend>()->action))
            found = fact;
    }
    return found;
}

bool holdsBack(const model::Fact* fact) {
    return fact && weight(fact->as<model::Suspend>()->action) == 3;
}

std::string told(const GateContext& gate, const model::Fact& fact) {
    const model::Suspend& body = *fact.as<model::Suspend>();
    std::string text = body.action == "suspend"  ? "It was suspended"
                       : body.action == "narrow" ? "It was narrowed to " + scopeText(body.scope)
                       : body.action == "return"
                           ? "It was returned to service"
                           : "It was rolled back to " + base::escaped(body.to);
    text += " by " + signedBy(fact) + ": " + base::escaped(fact.record->reason);
    if (body.until.empty()) return text;
    return text +
           (isOver(gate.input.at, body.until) ? "; to be looked at again since "
                                              : "; to be looked at again on ") +
           body.until;
}

// What the release may at most be used for; null: nothing says.
const model::ReleaseScope* allowedScope(const GateContext& gate) {
    if (gate.report.emergency) return &gate.report.emergency->scope;
    const model::DecisionEntry* decision = standingApproval(gate);
    return decision ? &std::get<model::Decide>(decision->record->body).scope : nullptr;
}

std::string whyNotThere(const GateContext& gate, const model::Fact& deployed) {
    const model::Fact* back = strictest(gate);
    if (holdsBack(back) && back->position < deployed.position)
        return "although it was taken out of service";
    if (!allowedScope(gate)) return "without an approval";
    if (!isWithin(deployed.as<model::Deployed>()->scope, gate.report.scope))
        return "but may only run for " + scopeText(gate.report.scope);
    return {};
}

} // namespace gateservice

void checkSuspended(GateContext& gate) {
    using namespace gateservice;
    const model::Fact* fact = strictest(gate);
    if (!fact) {
        gate.add("suspended", "suspended", CheckState::Pass, "It was not taken out of service");
        return;
    }
    const bool back = holdsBack(fact);
    model::Check& check = gate.add("suspended", "suspended",
                                   back ? CheckState::Fail : CheckState::Pass, told(gate, *fact));
    if (!back) return;
    check.remedy = Remedy::Others;
    check.help = "countersign suspend " + gate.releaseName() + " --return";
}

void checkDeployed(GateContext& gate) {
    using namespace gateservice;
    if (const model::ReleaseScope* allowed = allowedScope(gate)) gate.report.scope = *allowed;
    const model::Fact* moved = strictest(gate);
    if (moved && moved->as<model::Suspend>()->action == "narrow")
        gate.report.scope = withinBoth(gate.report.scope, moved->as<model::Suspend>()->scope);
    const auto facts = standing<model::Deployed>(gate);
    if (facts.empty()) {
        gate.add("deployed", "deployed", CheckState::NotApplicable, "No deployment was reported");
        return;
    }
    bool fine = true;
    std::vector<std::string> where;
    for (const model::Fact* fact : facts) {
        const model::Deployed& body = *fact->as<model::Deployed>();
        const std::string at = base::escaped(body.stage) + " (" + scopeText(body.scope) + ")";
        where.push_back(at);
        const std::string why = whyNotThere(gate, *fact);
        if (why.empty()) continue;
        model::Check& check =
            gate.add("deployed", "deployed:" + base::escaped(body.stage), CheckState::Fail,
                     "It runs at " + at + ", reported on " + body.at.substr(0, 10) + ", " + why);
        check.remedy = Remedy::Others;
        fine = false;
    }
    if (fine)
        gate.add("deployed", "deployed", CheckState::Pass,
                 "It runs at " + base::joined(where, ", ") + ", within what was approved");
}

} // namespace countersign::rules
