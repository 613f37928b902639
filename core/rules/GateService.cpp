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

base::Sentence told(const GateContext& gate, const model::Fact& fact) {
    const model::Suspend& body = *fact.as<model::Suspend>();
    base::Sentence text =
        body.action == "suspend"  ? base::said("It was suspended")
        : body.action == "narrow" ? base::said("It was narrowed to %1", scopeText(body.scope))
        : body.action == "return" ? base::said("It was returned to service")
                                  : base::said("It was rolled back to %1", base::escaped(body.to));
    text += base::said(" by %1: %2", signedBy(fact), base::escaped(fact.record->reason));
    if (body.until.empty()) return text;
    text += isOver(gate.input.at, body.until)
                ? base::said("; to be looked at again since %1", body.until)
                : base::said("; to be looked at again on %1", body.until);
    return text;
}

// What the release may at most be used for; null: nothing says.
const model::ReleaseScope* allowedScope(const GateContext& gate) {
    if (gate.report.emergency) return &gate.report.emergency->scope;
    const model::DecisionEntry* decision = standingApproval(gate);
    return decision ? &std::get<model::Decide>(decision->record->body).scope : nullptr;
}

base::Sentence whyNotThere(const GateContext& gate, const model::Fact& deployed) {
    const model::Fact* back = strictest(gate);
    if (holdsBack(back) && back->position < deployed.position)
        return base::said("although it was taken out of service");
    if (!allowedScope(gate)) return base::said("without an approval");
    if (!isWithin(deployed.as<model::Deployed>()->scope, gate.report.scope))
        return base::said("but may only run for %1", scopeText(gate.report.scope));
    return {};
}

} // namespace gateservice

void checkSuspended(GateContext& gate) {
    using namespace gateservice;
    const model::Fact* fact = strictest(gate);
    if (!fact) {
        gate.add("suspended", "suspended", CheckState::Pass,
                 base::said("It was not taken out of service"));
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
        gate.add("deployed", "deployed", CheckState::NotApplicable,
                 base::said("No deployment was reported"));
        return;
    }
    bool fine = true;
    std::vector<base::Sentence> where;
    for (const model::Fact* fact : facts) {
        const model::Deployed& body = *fact->as<model::Deployed>();
        const base::Sentence at =
            base::said("%1 (%2)", base::escaped(body.stage), scopeText(body.scope));
        where.push_back(at);
        const base::Sentence why = whyNotThere(gate, *fact);
        if (why.empty()) continue;
        model::Check& check = gate.add(
            "deployed", "deployed:" + base::escaped(body.stage), CheckState::Fail,
            base::said("It runs at %1, reported on %2, %3", at, body.at.substr(0, 10), why));
        check.remedy = Remedy::Others;
        fine = false;
    }
    if (fine)
        gate.add("deployed", "deployed", CheckState::Pass,
                 base::said("It runs at %1, within what was approved", base::joined(where, ", ")));
}

} // namespace countersign::rules
