// Decisions, judged by what their signer could see: the votes and objections among the ancestors.
#include "core/ledger/Authority.h"
#include "core/ledger/Releases.h"
#include "core/rules/CarryOver.h"
#include "core/rules/Evaluate.h"

#include <algorithm>

namespace countersign::ledger {

using model::Verdict;

namespace {

bool approves(const model::Decide& decide) {
    return decide.outcome == model::Outcome::Approved ||
           decide.outcome == model::Outcome::ApprovedWithConditions;
}

bool holdsId(const std::vector<model::RecordId>& ids, const model::RecordId& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// Whether an unanswered objection of this level stops an approval at the tier; unknown tiers do.
bool stopsApproval(const model::TierRule* tier, model::DissentLevel level, const std::string& hat) {
    if (!tier) return true;
    const model::DissentEffects& effects = tier->dissent;
    if (level == model::DissentLevel::Concern) return effects.concern == model::Strictness::Block;
    const auto& roles = effects.overrideRoles;
    const bool overridden = std::find(roles.begin(), roles.end(), hat) != roles.end();
    const model::Strictness effect =
        level == model::DissentLevel::Object ? effects.object : model::Strictness::Block;
    return effect == model::Strictness::Block && !overridden;
}

} // namespace

void Releases::judgeDecisions() {
    for (auto& [release, about] : m_releases) {
        for (DecisionAt& decision : about.decisions)
            judgeOne(about, decision);
        for (DecisionAt& earlier : about.decisions)
            for (const DecisionAt& later : about.decisions)
                if (m_judged[later.position].verdict == Verdict::Valid &&
                    m_ancestry.isAncestor(earlier.position, later.position))
                    earlier.superseded = true;
        contest(about);
    }
}

bool Releases::judgeOne(About& about, DecisionAt& decision) {
    Judged& judged = m_judged[decision.position];
    if (base::Sentence omitted = omittedDissent(about, decision.position); !omitted.empty()) {
        judged.verdict = Verdict::OmitsDissent;
        judged.reason = std::move(omitted);
        return false;
    }
    decision.why = whyUnsupported(about, decision.position);
    decision.supported = decision.why.empty();
    if (!decision.supported) judged.warnings.push_back({"UNSUPPORTED", decision.why});
    return decision.supported;
}

// Answered or not, an objection that is upheld must be named by every decision; where the policy
// lets it stop an approval, it must have been answered first.
base::Sentence Releases::omittedDissent(const About& about, std::uint32_t position) const {
    const model::Record& decision = record(position);
    const auto& body = std::get<model::Decide>(decision.body);
    const model::TierRule* tier = policyAt(position).tier(tierAt(about, position));
    for (const ObjectionAt& objection : about.objections) {
        const std::uint32_t at = about.votes[objection.vote].position;
        if (!before(at, position) || !isUpheld(about, objection, position)) continue;
        const model::RecordId& id = m_judged[at].id;
        const std::string who = record(at).signer.name;
        if (!holdsId(body.dissents, id))
            return base::said("it leaves out the objection of %1 (%2)", who, id.shortHex());
        const model::DissentLevel level = dissentOf(record(at))->level;
        if (approves(body) && !isAnswered(objection, position) &&
            stopsApproval(tier, level, decision.signer.hat))
            return base::said("it approves although the objection of %1 (%2) has no answer", who,
                              id.shortHex());
    }
    return {};
}

base::Sentence Releases::whyUnsupported(const About& about, std::uint32_t position) const {
    const auto& body = std::get<model::Decide>(record(position).body);
    if (!approves(body)) return {}; // rejecting and deferring are always possible
    for (const model::RecordId& counted : body.counted) {
        const auto found = m_votes.find(counted);
        const bool live = found != m_votes.end() && found->second.about == &about &&
                          before(about.votes[found->second.index].position, position) &&
                          !endingOf(about.votes[found->second.index], position);
        if (!live) return base::said("it counts a vote that was not live: %1", counted.shortHex());
    }
    if (base::Sentence spoken = whySpokenAgainst(about, position); !spoken.empty()) return spoken;
    return whySeatsAreOpen(about, position);
}

// An objection that was written down and neither signed, withdrawn nor answered holds the decision.
base::Sentence Releases::whySpokenAgainst(const About& about, std::uint32_t position) const {
    const model::Record& decision = record(position);
    const model::TierRule* tier = policyAt(position).tier(tierAt(about, position));
    for (const model::Fact& fact : m_facts.about(decision.subject->release, position)) {
        const auto* spoken = fact.live() ? fact.as<model::Spoken>() : nullptr;
        if (spoken && spoken->vote == model::VoteValue::Dissent &&
            stopsApproval(tier, spoken->level, decision.signer.hat))
            return base::said("an objection spoken by %1 was neither signed nor answered",
                              spoken->by);
    }
    return {};
}

// The strictest tier that the opens of this evidence or the decision itself name, or to which the
// release was raised. An open that a later lowering saw binds no more than that lowering.
std::string Releases::tierAt(const About& about, std::uint32_t position) const {
    const model::Record& decision = record(position);
    const std::uint32_t first = about.opens.empty() ? kHead : about.opens.front();
    const model::Facts moves = m_facts.tierMoves(decision.subject->release, first, position);
    std::string tier = decision.subject->tier;
    const auto atLeast = [&](const std::string& other) {
        if (policyAt(position).tierRank(other) > policyAt(position).tierRank(tier)) tier = other;
    };
    for (const std::uint32_t open : about.opens) {
        const model::Subject& subject = *record(open).subject;
        if (subject.manifest != decision.subject->manifest || !before(open, position)) continue;
        const auto lowered = std::find_if(moves.begin(), moves.end(), [&](const auto& move) {
            return move.live() && move.template as<model::Lower>() &&
                   m_ancestry.isAncestor(open, static_cast<std::uint32_t>(move.position));
        });
        atLeast(lowered == moves.end() ? subject.tier : lowered->template as<model::Lower>()->tier);
    }
    for (const model::Fact& move : moves) {
        const auto* raise = move.live() ? move.as<model::Raise>() : nullptr;
        if (!raise) continue;
        if (policyAt(position).tierRank(raise->tier) < 0 && !policyAt(position).tiers.empty())
            atLeast(policyAt(position).tiers.back().id);
        else
            atLeast(raise->tier);
    }
    return tier;
}

const model::Open* Releases::openAt(const About& about, std::uint32_t position) const {
    const base::Sha256& manifest = record(position).subject->manifest;
    for (auto open = about.opens.rbegin(); open != about.opens.rend(); ++open)
        if (before(*open, position) && record(*open).subject->manifest == manifest)
            return &std::get<model::Open>(record(*open).body);
    return nullptr;
}

base::Sentence Releases::whySeatsAreOpen(const About& about, std::uint32_t position) const {
    const model::Record& decision = record(position);
    const std::string tierId = tierAt(about, position);
    rules::SeatsInput input;
    input.tier = policyAt(position).tier(tierId);
    if (!input.tier) return base::said("the policy has no tier %1", tierId);
    if (input.tier->unacceptable)
        return base::said("nobody can approve at the tier %1", input.tier->name);
    const model::Open* open = openAt(about, position);
    if (!open) return base::said("no review was opened for this evidence");
    input.policy = &policyAt(position);
    input.roster = &m_governance.before(position).people->version->roster;
    input.contributors = open->contributors;
    input.change = open->change;
    input.leastTier = tierId;
    input.modelId = decision.subject->release.model;
    input.at = decision.signedAt; // whose training was over by then fills no seat
    std::vector<model::LiveVote> live;
    fillVotes(about, position, input, live);
    const rules::SeatsResult result = rules::matchSeats(input);
    if (result.complete) return {};
    for (const model::SeatStatus& seat : result.seats)
        if (!seat.filled && !seat.optional)
            return base::said("a required signature was missing: %1",
                              seat.roleName.empty() ? seat.role : seat.roleName);
    return base::said("a required signature was missing");
}

// Votes about this evidence under this policy, those that the tier lets count all the same, and
// who stood aside. An objection excludes its author, whatever evidence it was about.
void Releases::fillVotes(const About& about, std::uint32_t position, rules::SeatsInput& input,
                         std::vector<model::LiveVote>& live) const {
    const model::Record& decision = record(position);
    const base::Sha256& manifest = decision.subject->manifest;
    for (const model::Fact& fact : m_facts.about(decision.subject->release, position))
        if (fact.live() && fact.as<model::Recuse>())
            input.recused.insert(fact.record->signer.principal);
    for (const VoteAt& vote : about.votes) {
        if (!before(vote.position, position) || endingOf(vote, position)) continue;
        const auto& body = std::get<model::Vote>(record(vote.position).body);
        if (body.vote == model::VoteValue::Recuse)
            input.recused.insert(record(vote.position).signer.principal);
        model::LiveVote one = liveVote(vote, position);
        const base::Sha256& signedFor = one.record->subject->manifest;
        bool counts = body.vote == model::VoteValue::Dissent;
        if (!counts && signedFor == manifest && one.record->policy == decision.policy)
            counts = true;
        if (!counts) {
            const bool other = signedFor != manifest;
            const model::ReleaseSnapshot* now = other ? m_contents.of(manifest) : nullptr;
            model::ReleaseSnapshot same;
            same.manifestDigest = manifest;
            counts = (!other || now) &&
                     rules::carried(*input.tier, one, other ? m_contents.of(signedFor) : nullptr,
                                    now ? *now : same, decision.policy)
                         .counts;
        }
        if (counts) live.push_back(std::move(one));
    }
    for (const model::LiveVote& vote : live)
        input.votes.push_back(&vote);
}

// What was signed beside a decision, unseen by it: an objection, or another decision.
void Releases::contest(About& about) {
    for (DecisionAt& decision : about.decisions) {
        Judged& judged = m_judged[decision.position];
        if (judged.verdict != Verdict::Valid) continue;
        for (const ObjectionAt& objection : about.objections) {
            const std::uint32_t at = about.votes[objection.vote].position;
            if (!m_ancestry.concurrent(at, decision.position) ||
                !isUpheld(about, objection, kHead) || isAnswered(objection, kHead))
                continue;
            judged.warnings.push_back(
                {"CONTESTED",
                 base::said("an objection of %1 was signed beside it and has no answer",
                            record(at).signer.name)});
            if (dissentOf(record(at))->level != model::DissentLevel::Concern)
                decision.contested = true;
        }
        for (const DecisionAt& other : about.decisions) {
            const bool beside = m_judged[other.position].verdict == Verdict::Valid &&
                                m_ancestry.concurrent(other.position, decision.position);
            if (!beside || decision.superseded) continue;
            judged.warnings.push_back(
                {"CONTESTED", base::said("another decision was signed beside it")});
            decision.contested = true;
        }
    }
}

} // namespace countersign::ledger
