#include "core/base/Text.h"
#include "core/rules/Emergencies.h"
#include "core/rules/StandingFacts.h"
#include "core/rules/Words.h"

#include <algorithm>

// Skipped checks and emergency releases: what was signed for one release, how far it reaches, when
// it is over, and what it never excuses.
namespace countersign::rules {

using model::CheckState;
using model::Remedy;

namespace gateexceptions {

bool has(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool names(const model::Waive& waive, const model::Check& check) {
    if (check.rule != waive.check) return false;
    if (waive.item.empty()) return true;
    const std::size_t colon = check.id.find(':');
    return colon != std::string::npos && check.id.substr(colon + 1) == waive.item;
}

base::Sentence whyNotWaived(const GateContext& gate, const model::Fact& fact) {
    const model::Waive& waive = *fact.as<model::Waive>();
    const model::WaiverRights& rights = gate.tier.waivers;
    if (!rights.allowed) return base::said("this tier lets nobody skip a check");
    if (!isWaivable(waive.check) || has(rights.never, waive.check))
        return base::said("nobody may skip this check");
    if (!has(rights.roles, fact.record->signer.hat))
        return base::said("it was signed as %1, which this tier does not ask",
                          fact.record->signer.hat);
    const auto until = base::UtcTime::parse(waive.until);
    if (!until || *until > fact.record->signedAt.plusDays(rights.maxDays))
        return base::said("it was skipped for longer than %1 days", rights.maxDays);
    if (isOver(gate.input.at, waive.until)) return base::said("that ended on %1", waive.until);
    if (!gate.input.ledger->roster.byPrincipal(waive.owner))
        return base::said("its owner %1 is not listed under people and keys",
                          base::escaped(waive.owner));
    if (contributed(gate, fact))
        return base::said("%1 contributed", base::escaped(fact.record->signer.name));
    return {};
}

void waive(const GateContext& gate, model::Check& check,
           const std::vector<const model::Fact*>& waivers) {
    base::Sentence refused;
    for (const model::Fact* fact : waivers) {
        const model::Waive& body = *fact->as<model::Waive>();
        if (!names(body, check)) continue;
        const base::Sentence why = whyNotWaived(gate, *fact);
        if (!why.empty()) {
            refused =
                base::said("; skipping it, signed by %1, does not count: %2", signedBy(*fact), why);
            continue;
        }
        const model::Person* owner = gate.input.ledger->roster.byPrincipal(body.owner);
        check.state = CheckState::Waived;
        check.reason +=
            base::said("; skipped until %1 by %2, owner %3: %4", body.until, signedBy(*fact),
                       base::escaped(owner->name), base::escaped(fact->record->reason));
        return;
    }
    check.reason += refused;
}

// What no emergency excuses: that there is a log and a policy, that somebody suspended it, that the
// last emergency was never looked at, that somebody said no and meant to stop it.
bool isExcused(const model::Check& check) {
    for (const char* rule : {"log", "policy", "tier", "announced", "not-judged", "obligation",
                             "suspended", "regulatory-class"}) {
        if (check.rule == rule) return false;
    }
    return check.title != "Open objection (block)" && check.title != "Spoken objection (block)";
}

base::Sentence dueText(const GateContext& gate, const Emergency& emergency) {
    const model::TierRule* tier = gate.policy->tier(emergency.first->record->subject->tier);
    const int days = (tier ? *tier : gate.tier).emergency.closeWithinDays;
    const std::string due = emergency.first->record->signedAt.plusDays(days).date();
    return isOver(gate.input.at, due) ? base::said("overdue since %1", due)
                                      : base::said("due on %1", due);
}

// "Ana Ruiz or Tom Weiss": who may say that an emergency release was reviewed.
base::Sentence reviewersOf(const GateContext& gate, const Emergency& emergency) {
    std::vector<std::string> names;
    for (const model::Person* person : whoMayReview(*gate.policy, gate.input.ledger->roster,
                                                    {emergency.first->record->signer.principal,
                                                     emergency.second->record->signer.principal}))
        names.push_back(base::escaped(person->name));
    return oneOf(names);
}

} // namespace gateexceptions

std::vector<const model::Person*> whoMayReview(const model::Policy& policy,
                                               const model::Roster& roster,
                                               const std::set<std::string>& signers) {
    const std::vector<std::string> roles = policy.rolesFor("obligation-close");
    std::vector<const model::Person*> people;
    for (const model::Person& person : roster.people) {
        const bool may = std::any_of(roles.begin(), roles.end(), [&](const std::string& role) {
            return role == "*" || gateexceptions::has(person.roles, role);
        });
        if (may && !person.machine && !signers.contains(person.principal))
            people.push_back(&person);
    }
    return people;
}

bool isWaivable(const std::string& rule) {
    for (const char* never : {"log", "policy", "tier", "announced", "slo-change", "steering",
                              "not-judged", "obligation", "seats", "dissent", "content", "approval",
                              "suspended", "deployed", "regulatory-class"}) {
        if (rule == never) return false;
    }
    return true;
}

std::vector<Emergency> emergenciesOf(const model::Facts& facts, bool ended) {
    std::vector<Emergency> all;
    for (const model::Fact& first : facts) {
        const auto* body = first.as<model::BreakGlass>();
        if (!body || body->confirms || (!ended && !first.live())) continue;
        Emergency emergency{&first, nullptr};
        for (const model::Fact& second : facts) {
            const auto* confirming = second.as<model::BreakGlass>();
            if (confirming && confirming->confirms == first.id &&
                (!emergency.second || second.id < emergency.second->id))
                emergency.second = &second;
        }
        all.push_back(emergency);
    }
    return all;
}

base::Sentence whyNoEmergency(const GateContext& gate, const Emergency& emergency) {
    using gateexceptions::has;
    const model::BreakGlass& body = *emergency.first->as<model::BreakGlass>();
    const model::EmergencyRights& rights = gate.tier.emergency;
    const model::Record& first = *emergency.first->record;
    if (first.subject->manifest != gate.release.manifestDigest)
        return base::said("it was for other evidence");
    if (!rights.allowed) return base::said("this tier knows no emergency release");
    if (!has(rights.roles, first.signer.hat))
        return base::said("it was signed as %1, which this tier does not ask", first.signer.hat);
    const auto until = base::UtcTime::parse(body.until);
    if (!until || until->seconds > first.signedAt.seconds + rights.maxHours * 3600LL)
        return base::said("it was asked for longer than %1 hours", rights.maxHours);
    if (first.signedAt > gate.input.at.plusDays(1) || gate.input.at >= *until)
        return base::said("it ended at %1", body.until);
    if (!emergency.second) return base::said("it waits for a second person to confirm it");
    if (!has(rights.secondRoles, emergency.second->record->signer.hat))
        return base::said("it was confirmed as %1, which this tier does not ask",
                          emergency.second->record->signer.hat);
    if (contributed(gate, *emergency.second))
        return base::said("%1, who confirmed it, contributed to the release",
                          base::escaped(emergency.second->record->signer.name));
    return {};
}

void applyWaivers(GateContext& gate) {
    const auto waivers = standing<model::Waive>(gate);
    if (waivers.empty()) return;
    for (model::Check& check : gate.report.checks) {
        if (!check.holds()) gateexceptions::waive(gate, check, waivers);
    }
}

void applyEmergency(GateContext& gate) {
    if (!gate.policy || !gate.history || gate.input.purpose != model::Purpose::Release) return;
    for (const Emergency& emergency : emergenciesOf(gate.history->facts, true)) {
        if (!whyNoEmergency(gate, emergency).empty()) continue;
        const model::Record& first = *emergency.first->record;
        const model::BreakGlass& body = *emergency.first->as<model::BreakGlass>();
        bool needed = false;
        for (model::Check& check : gate.report.checks) {
            if (!check.blocks() || !gateexceptions::isExcused(check)) continue;
            check.state = CheckState::Bypassed;
            check.reason += base::said("; let through by an emergency release");
            needed = true;
        }
        if (needed)
            gate.report.emergency = model::Emergency{
                emergency.first->id, first.signer.name, emergency.second->record->signer.name,
                body.until,          first.reason,      body.scope};
        return;
    }
}

// One emergency must be looked at by somebody else before the model's next release.
void checkObligation(GateContext& gate) {
    if (!gate.policy) return;
    bool any = false;
    for (const auto& [release, history] : gate.input.ledger->releases) {
        if (!gate.isThisModel(release.model)) continue;
        for (const Emergency& emergency : emergenciesOf(history.facts, false)) {
            const model::Record& first = *emergency.first->record;
            if (!emergency.second || first.subject->manifest == gate.release.manifestDigest)
                continue;
            model::Check& check = gate.add(
                "obligation", "obligation:" + emergency.first->id.shortHex(), CheckState::Fail,
                base::said("The emergency release of %1 by %2, confirmed by %3, was not reviewed "
                           "by another person yet, %4: %5",
                           base::escaped(release.model == gate.modelName() ? release.version
                                                                           : release.text()),
                           signedBy(*emergency.first),
                           base::escaped(emergency.second->record->signer.name),
                           gateexceptions::dueText(gate, emergency), base::escaped(first.reason)));
            check.remedy = Remedy::Others;
            const base::Sentence close =
                "countersign obligation-close " + emergency.first->id.shortHex();
            const std::string reviewers = gateexceptions::reviewersOf(gate, emergency);
            check.reason += reviewers.empty() ? base::said("; nobody else may")
                                              : base::said("; %1 may", reviewers);
            check.help = reviewers.empty()
                             ? base::said("give a third person a role that may (countersign roster "
                                          "propose), or another role the right to obligation-close "
                                          "(countersign policy propose), then: %1",
                                          close)
                             : close;
            any = true;
        }
    }
    if (!any)
        gate.add("obligation", "obligation", CheckState::Pass,
                 base::said("No emergency release of this model waits for its review"));
}

} // namespace countersign::rules
