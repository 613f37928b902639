// The review of a release: votes, what becomes of them, remarks.
#include "core/ledger/AuthorityKinds.h"

namespace countersign::ledger {

namespace authorityreview {

// Of signed and of spoken objections.
model::DissentLevel objectionLevel(const model::Record& old) {
    if (const model::Vote* dissent = dissentOf(old)) return dissent->level;
    const auto* spoken = std::get_if<model::Spoken>(&old.body);
    return spoken ? spoken->level : model::DissentLevel::None;
}

// Votes that a policy may let fill a required place.
bool mayFill(const model::Vote& vote) {
    return isApproval(vote) || vote.vote == model::VoteValue::Abstain;
}

} // namespace authorityreview

using authorityreview::mayFill;
using authorityreview::objectionLevel;

Refusal ruleOf(const Standing& standing, const model::Vote& vote) {
    const model::Record& record = standing.record;
    // An approval that says something else must not fill a required place; an objection is heard
    // whatever its words.
    const std::string tier = record.subject ? record.subject->tier : std::string();
    if (isApproval(vote) && record.meaning != standing.policy.meaning(tier, model::name(vote.vote)))
        return base::said("it approves with another meaning than the sentence of the policy");
    if (mayFill(vote) && holdsSealedBallot(standing))
        return base::said("an own ballot about this release is neither revealed nor withdrawn");
    if (!vote.supersedes) return {};
    const model::Record* old = standing.before.record(*vote.supersedes);
    if (!old || !std::holds_alternative<model::Vote>(old->body) || !standing.isOwn(*old))
        return base::said("it replaces a vote that is not an earlier one of %1",
                          standing.person.name);
    return standing.whyNotTheRelease(*old);
}

Refusal ruleOf(const Standing& standing, const model::Withdraw& withdraw) {
    const model::Record* old = standing.before.record(withdraw.record);
    if (!old || !mayBeWithdrawn(*old) || !standing.isOwn(*old))
        return base::said("it withdraws what is not an earlier vote or statement of %1",
                          standing.person.name);
    return standing.whyNotTheRelease(*old);
}

Refusal ruleOf(const Standing& standing, const model::Join& join) {
    const model::Record* old = standing.before.record(join.record);
    if (!old || !dissentOf(*old)) return base::said("it joins what is not an earlier objection");
    if (standing.isOwn(*old)) return base::said("nobody can join an objection of one's own");
    return standing.whyNotTheRelease(*old);
}

Refusal ruleOf(const Standing& standing, const model::Answer& answer) {
    const model::Record* old = standing.before.record(answer.record);
    const model::DissentLevel level = old ? objectionLevel(*old) : model::DissentLevel::None;
    if (level == model::DissentLevel::None)
        return base::said("it answers what is not an earlier objection");
    if (answer.disposition == "noted" && level != model::DissentLevel::Concern)
        return base::said("only a concern can be closed by noting it");
    return standing.whyNotTheRelease(*old);
}

Refusal ruleOf(const Standing& standing, const model::Remark& remark) {
    if (remark.record && !standing.before.record(*remark.record))
        return base::said("it remarks on what is not an earlier record");
    return {};
}

} // namespace countersign::ledger
