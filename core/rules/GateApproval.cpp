#include "core/base/Text.h"
#include "core/rules/CarryOver.h"
#include "core/rules/Conditions.h"
#include "core/rules/Emergencies.h"
#include "core/rules/StandingFacts.h"
#include "core/rules/Words.h"

#include <algorithm>
#include <map>

// Whether a decision stands, still stands, and is about exactly this evidence.
namespace countersign::rules {

using model::CheckState;
using model::Purpose;

namespace gateapproval {

const model::Decide* bodyOf(const model::DecisionEntry& decision) {
    return decision.record ? std::get_if<model::Decide>(&decision.record->body) : nullptr;
}

// Why an approval no longer stands at `at`; empty while it does.
base::Sentence lapse(const GateContext& gate, const model::DecisionEntry& decision) {
    const model::Decide& body = *bodyOf(decision);
    const base::UtcTime at = gate.input.at;
    const base::UtcTime since = decision.record->signedAt;
    if (since > at.plusDays(1)) return base::said("is dated after %1", at.date());
    if (!body.validUntil.empty() && isOver(at, body.validUntil))
        return base::said("was valid until %1", body.validUntil);
    if (gate.tier.approvalDays && since.plusDays(*gate.tier.approvalDays) < at)
        return base::said("lapsed after %1 days", *gate.tier.approvalDays);
    if (gate.tier.reevaluateMonths && since.plusDays(*gate.tier.reevaluateMonths * 30) < at)
        return base::said("is due for re-evaluation after %1 months", *gate.tier.reevaluateMonths);
    return {};
}

// The first of the days on which an approval ends by itself; conditions aside.
std::string lastDay(const GateContext& gate, const model::DecisionEntry& decision) {
    std::vector<std::string> days;
    const std::string& until = bodyOf(decision)->validUntil;
    if (!until.empty()) days.push_back(until);
    const base::UtcTime since = decision.record->signedAt;
    if (gate.tier.approvalDays) days.push_back(since.plusDays(*gate.tier.approvalDays).date());
    if (gate.tier.reevaluateMonths)
        days.push_back(since.plusDays(*gate.tier.reevaluateMonths * 30).date());
    return days.empty() ? std::string() : *std::min_element(days.begin(), days.end());
}

base::Sentence told(const model::DecisionEntry& decision) {
    return base::said("%1 on %2 by %3", outcomeWords(bodyOf(decision)->outcome),
                      decision.record->signedAt.date(),
                      base::escaped(decision.record->signer.name));
}

base::Sentence changedFiles(const model::Manifest& before, const model::Manifest& after) {
    std::map<std::string, base::BlobId> files;
    for (const model::ManifestEntry& entry : before.entries)
        files[entry.path] = entry.blob;
    std::vector<base::Sentence> changed;
    for (const model::ManifestEntry& entry : after.entries) {
        const auto old = files.find(entry.path);
        if (old == files.end() || old->second != entry.blob)
            changed.push_back(base::escaped(entry.path));
        if (old != files.end()) files.erase(old);
    }
    for (const auto& [path, blob] : files)
        changed.push_back(base::said("%1 (gone)", base::escaped(path)));
    std::sort(changed.begin(), changed.end());
    const std::size_t count = changed.size();
    if (count > 3) {
        changed.resize(3);
        changed.push_back(base::said("and %1 more", count - 3));
    }
    return base::joined(changed, ", ");
}

model::Check& refuse(GateContext& gate, CheckState state, const base::Sentence& reason) {
    model::Check& check = gate.add("approval", "approval", state, reason);
    check.remedy = model::Remedy::Others;
    check.help = "countersign decide " + gate.releaseName();
    return check;
}

// The first condition that does not hold any more, or that nobody can tell of; null: all is well.
const model::ConditionStatus* unmet(const std::vector<model::ConditionStatus>& conditions) {
    using model::ConditionState;
    for (const ConditionState state : {ConditionState::Lapsed, ConditionState::CannotTell}) {
        for (const model::ConditionStatus& each : conditions) {
            if (each.state == state) return &each;
        }
    }
    return nullptr;
}

base::Sentence unmetText(const model::ConditionStatus& status) {
    const std::string text = base::escaped(status.condition.text);
    if (status.state == model::ConditionState::CannotTell)
        return base::said("has a condition of which nobody can tell whether it holds: %1: %2", text,
                          status.reason);
    if (status.condition.check.empty())
        return base::said("had a condition due on %1: %2", status.condition.due, text);
    return base::said("had a condition that does not hold: %1: %2", text, status.reason);
}

// Marked as live before the log began: no approval, but a place to go back to.
const model::Fact* liveBefore(const GateContext& gate) {
    for (const model::Fact* fact : standing<model::Baseline>(gate)) {
        if (fact->record->subject->manifest == gate.release.manifestDigest) return fact;
    }
    return nullptr;
}

void undecided(GateContext& gate) {
    if (const model::Fact* fact = liveBefore(gate)) {
        const base::Sentence reason = base::said(
            "It was live before this log began, as %1 put on record, and was never approved",
            signedBy(*fact));
        if (gate.input.purpose != Purpose::Rollback) {
            refuse(gate, CheckState::Fail, reason);
        } else {
            gate.add("approval", "approval", CheckState::Pass, reason);
        }
        return;
    }
    base::Sentence reason = base::said("Nobody has decided about this release yet");
    if (gate.history) {
        for (const Emergency& each : emergenciesOf(gate.history->facts, false)) {
            if (const base::Sentence why = whyNoEmergency(gate, each); !why.empty())
                reason += base::said("; the emergency release asked for by %1 does not count: %2",
                                     signedBy(*each.first), why);
        }
    }
    refuse(gate, CheckState::Fail, reason);
}

// Whether what changed since the decision is what the tier lets change without asking anybody anew.
bool stillDecided(const GateContext& gate, const model::DecisionEntry& decision,
                  std::set<std::string>& changes) {
    if (!gate.input.decided) return false;
    changes = contentChanges(*gate.input.decided, gate.release);
    const auto& counted = bodyOf(decision)->counted;
    return !counted.empty() &&
           std::all_of(counted.begin(), counted.end(), [&](const model::RecordId& id) {
               return std::any_of(gate.history->votes.begin(), gate.history->votes.end(),
                                  [&](const model::LiveVote& vote) {
                                      return vote.id == id && vote.record &&
                                             carriesOver(gate.tier, vote.record->signer.hat,
                                                         changes);
                                  });
           });
}

} // namespace gateapproval

bool isApproving(const model::DecisionEntry& decision) {
    const model::Decide* body = gateapproval::bodyOf(decision);
    return body && (body->outcome == model::Outcome::Approved ||
                    body->outcome == model::Outcome::ApprovedWithConditions);
}

const model::DecisionEntry* standingApproval(const GateContext& gate) {
    const model::DecisionEntry* decision = gate.history ? gate.history->liveDecision() : nullptr;
    return decision && decision->supported && isApproving(*decision) ? decision : nullptr;
}

void checkContent(GateContext& gate) {
    const model::DecisionEntry* decision = standingApproval(gate);
    if (!decision || !decision->record->subject) {
        gate.add("content", "content", CheckState::NotApplicable,
                 base::said("There is no approval whose evidence could be compared"));
        return;
    }
    if (decision->record->subject->manifest == gate.release.manifestDigest) {
        gate.add("content", "content", CheckState::Pass,
                 base::said("This is exactly what was decided about"));
        return;
    }
    std::set<std::string> changes;
    if (gateapproval::stillDecided(gate, *decision, changes)) {
        gate.add(
            "content", "content", CheckState::Pass,
            base::said(
                "Since it was decided only changed: %1, and this tier keeps every signature then",
                base::joined({changes.begin(), changes.end()}, ", ")));
        return;
    }
    base::Sentence files;
    if (gate.input.decided)
        files = gateapproval::changedFiles(gate.input.decided->manifest, gate.release.manifest);
    model::Check& check =
        gate.add("content", "content", CheckState::Fail,
                 files.empty() ? base::said("The evidence is not what was decided about")
                               : base::said("Changed since it was decided: %1", files));
    check.help = "countersign open " + gate.releaseName();
}

void checkApproval(GateContext& gate) {
    using namespace gateapproval;
    const model::DecisionEntry* decision = gate.history ? gate.history->liveDecision() : nullptr;
    if (!decision || !bodyOf(*decision)) return undecided(gate);
    const bool pending = !isApproving(*decision);
    if (pending) {
        refuse(gate, CheckState::Fail, base::said("It was %1", told(*decision)));
        return;
    }
    if (!decision->supported) {
        refuse(gate, CheckState::Fail,
               decision->why.empty()
                   ? base::said("The approval is not supported")
                   : base::said("The approval is not supported: %1", decision->why.escaped()));
        return;
    }
    if (decision->contested && gate.input.purpose != Purpose::Rollback) {
        refuse(gate, CheckState::Fail,
               base::said("The approval is contested: an objection or another decision was signed "
                          "beside it"));
        return;
    }
    gate.report.conditions = conditionsOf(gate, *decision);
    gate.report.approvedUntil = lastDay(gate, *decision);
    base::Sentence lapsed = lapse(gate, *decision);
    const model::ConditionStatus* condition = unmet(gate.report.conditions);
    const bool untold =
        lapsed.empty() && condition && condition->state == model::ConditionState::CannotTell;
    if (lapsed.empty() && condition) lapsed = unmetText(*condition);
    if (!lapsed.empty() && gate.input.purpose != Purpose::Rollback) {
        refuse(gate, untold ? CheckState::Inconclusive : CheckState::Stale,
               base::said("The approval %1", lapsed));
        return;
    }
    base::Sentence reason = base::said("It was %1", told(*decision));
    if (!lapsed.empty()) reason += base::said("; that approval %1", lapsed);
    gate.add("approval", "approval", CheckState::Pass, reason);
}

} // namespace countersign::rules
