#include "core/rules/Alias.h"
#include "core/rules/Gate.h"

#include "core/base/Text.h"

#include <algorithm>

// The tier a release is judged at: as computed, never below that of the last approved release, as
// high as somebody raised it; lowering undoes the last two, by a record, and never goes below what
// the classification says.
namespace countersign::rules {

namespace judgedtier {

struct Move {
    int rank = -1;
    const model::Fact* fact = nullptr;
};

// The raise or lowering that counts: of several, the highest tier, for nobody's word is undone by
// somebody who did not know of it.
template <typename Body>
Move highest(const std::vector<const model::Facts*>& lists, const model::Policy& policy,
             const model::ReleaseId* only = nullptr) {
    Move best;
    for (const model::Facts* moves : lists) {
        for (const model::Fact& fact : *moves) {
            const Body* body = fact.live() ? fact.as<Body>() : nullptr;
            if (!body || (only && fact.record->subject->release != *only)) continue;
            int rank = policy.tierRank(body->tier);
            // A raise to a tier that the policy no longer has means its highest.
            if (rank < 0 && std::is_same_v<Body, model::Raise>)
                rank = static_cast<int>(policy.tiers.size()) - 1;
            if (rank > best.rank) best = {rank, &fact};
        }
    }
    return best;
}

// What bears on the release under its own name, and what stands under names it was joined with.
std::vector<const model::Facts*> movesOf(const GateInput& input) {
    const model::LedgerState& ledger = *input.ledger;
    const model::ReleaseId& release = input.candidate->release;
    std::vector<const model::Facts*> lists;
    const auto history = ledger.releases.find(release);
    const bool opened = history != ledger.releases.end() && !history->second.opens.empty();
    if (opened) lists.push_back(&history->second.tierMoves);
    for (const std::string& id : sameModel(ledger, release.model)) {
        const auto moves = ledger.tierMoves.find(id);
        if (moves != ledger.tierMoves.end() && !(opened && id == release.model))
            lists.push_back(&moves->second);
    }
    return lists;
}

base::Sentence by(const model::Fact& fact) {
    return base::said(" by %1 on %2: %3", base::escaped(fact.record->signer.name),
                      fact.record->signedAt.date(), base::escaped(fact.record->reason));
}

} // namespace judgedtier

model::TierResult judgedTier(const GateInput& input, const model::Policy& policy) {
    using namespace judgedtier;
    model::TierResult tier = tierOf(*input.candidate, policy);
    const auto set = [&](int rank, const base::Sentence& why) {
        const model::TierRule& rule = policy.tiers[static_cast<std::size_t>(rank)];
        tier.sentence =
            base::said("%1: %2; this release alone would be %3", rule.id, why, tier.sentence);
        tier.tier = rule.id;
        tier.name = rule.name;
    };
    if (input.whatIfTier && policy.tier(*input.whatIfTier)) {
        tier.tier = *input.whatIfTier;
        tier.name = policy.tier(tier.tier)->name;
        tier.sentence = base::said("%1: supposed, not computed", tier.tier);
        return tier;
    }
    if (tier.tier.empty()) return tier;
    const int computed = policy.tierRank(tier.tier);
    const auto moves = movesOf(input);
    const Move raised = highest<model::Raise>(moves, policy);
    const Move lowered = highest<model::Lower>(moves, policy, &input.candidate->release);
    int kept = -1;
    if (input.baseline) kept = policy.tierRank(tierOf(*input.baseline, policy).tier);
    const bool lowers = lowered.fact && kept > std::max(computed, lowered.rank);
    if (lowered.fact) kept = std::min(kept, std::max(computed, lowered.rank));
    if (raised.rank > std::max(computed, kept))
        set(raised.rank, base::said("raised%1", by(*raised.fact)));
    else if (kept > computed && lowers)
        set(kept, base::said("lowered%1", by(*lowered.fact)));
    else if (kept > computed)
        set(kept, base::said("kept from %1", input.baseline->release.text()));
    else if (lowers)
        tier.sentence += base::said("; lowered%1", by(*lowered.fact));
    return tier;
}

} // namespace countersign::rules
