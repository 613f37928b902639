#include "core/rules/Gate.h"

#include "core/base/Text.h"

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

bool endedBy(const base::UtcTime& at, const std::string& date) {
    const auto last = base::UtcTime::parse(date);
    return !last || at >= last->plusDays(1); // valid through the whole of the day
}

// Why an approval no longer stands at `at`; empty while it does.
std::string lapse(const GateContext& gate, const model::DecisionEntry& decision) {
    const model::Decide& body = *bodyOf(decision);
    const base::UtcTime at = gate.input.at;
    const base::UtcTime since = decision.record->signedAt;
    if (since > at.plusDays(1)) return "is dated after " + at.date();
    if (!body.validUntil.empty() && endedBy(at, body.validUntil))
        return "was valid until " + body.validUntil;
    if (gate.tier.approvalDays && since.plusDays(*gate.tier.approvalDays) < at)
        return "lapsed after " + std::to_string(*gate.tier.approvalDays) + " days";
    if (gate.tier.reevaluateMonths && since.plusDays(*gate.tier.reevaluateMonths * 30) < at)
        return "is due for re-evaluation after " + std::to_string(*gate.tier.reevaluateMonths) +
               " months";
    for (const model::Condition& condition : body.conditions) {
        if (!condition.due.empty() && endedBy(at, condition.due))
            return "had a condition due on " + condition.due + ": " + base::escaped(condition.text);
    }
    return {};
}

std::string told(const model::DecisionEntry& decision) {
    std::string text = model::name(bodyOf(decision)->outcome);
    std::replace(text.begin(), text.end(), '-', ' ');
    return text + " on " + decision.record->signedAt.date() + " by " +
           base::escaped(decision.record->signer.name);
}

std::string changedFiles(const model::Manifest& before, const model::Manifest& after) {
    std::map<std::string, base::BlobId> files;
    for (const model::ManifestEntry& entry : before.entries)
        files[entry.path] = entry.blob;
    std::vector<std::string> changed;
    for (const model::ManifestEntry& entry : after.entries) {
        const auto old = files.find(entry.path);
        if (old == files.end() || old->second != entry.blob)
            changed.push_back(base::escaped(entry.path));
        if (old != files.end()) files.erase(old);
    }
    for (const auto& [path, blob] : files)
        changed.push_back(base::escaped(path) + " (gone)");
    std::sort(changed.begin(), changed.end());
    const std::size_t count = changed.size();
    if (count > 3) {
        changed.resize(3);
        changed.push_back("and " + std::to_string(count - 3) + " more");
    }
    return base::joined(changed, ", ");
}

model::Check& refuse(GateContext& gate, CheckState state, const std::string& reason) {
    model::Check& check = gate.add("approval", "approval", state, reason);
    check.remedy = model::Remedy::Others;
    check.help = "countersign decide " + gate.releaseName();
    return check;
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
                 "There is no approval whose evidence could be compared");
        return;
    }
    if (decision->record->subject->manifest == gate.release.manifestDigest) {
        gate.add("content", "content", CheckState::Pass, "This is exactly what was decided about");
        return;
    }
    std::string files;
    if (gate.input.decided)
        files = gateapproval::changedFiles(gate.input.decided->manifest, gate.release.manifest);
    model::Check& check = gate.add("content", "content", CheckState::Fail,
                                   files.empty() ? "The evidence is not what was decided about"
                                                 : "Changed since it was decided: " + files);
    check.help = "countersign open " + gate.releaseName();
}

void checkApproval(GateContext& gate) {
    using namespace gateapproval;
    const model::DecisionEntry* decision = gate.history ? gate.history->liveDecision() : nullptr;
    if (!decision || !bodyOf(*decision)) {
        refuse(gate, CheckState::Fail, "Nobody has decided about this release yet");
        return;
    }
    const bool pending = !isApproving(*decision);
    if (pending) {
        refuse(gate, CheckState::Fail, "It was " + told(*decision));
        return;
    }
    if (!decision->supported) {
        refuse(gate, CheckState::Fail,
               "The approval is not supported" +
                   (decision->why.empty() ? std::string() : ": " + base::escaped(decision->why)));
        return;
    }
    if (decision->contested && gate.input.purpose != Purpose::Rollback) {
        refuse(gate, CheckState::Fail,
               "The approval is contested: an objection or another decision was signed beside it");
        return;
    }
    const std::string lapsed = lapse(gate, *decision);
    if (!lapsed.empty() && gate.input.purpose != Purpose::Rollback) {
        refuse(gate, CheckState::Stale, "The approval " + lapsed);
        return;
    }
    std::string reason = "It was " + told(*decision);
    if (!lapsed.empty()) reason += "; that approval " + lapsed;
    gate.add("approval", "approval", CheckState::Pass, reason);
}

} // namespace countersign::rules
