// What only the whole log can say: late arrivals, compromised keys, policies and rosters that never
// came into force, foreign commits that were acknowledged.
#include "core/ledger/Judge.h"

#include <algorithm>

namespace countersign::ledger {

using model::Verdict;

void Judge::judgeTogether() {
    for (std::uint32_t position = 1; position < judgedCount(); ++position) {
        const Verdict verdict = m_judged[position].verdict;
        if (verdict == Verdict::Valid || verdict == Verdict::ValidMerge) judgeLate(position);
    }
    promoteTwins();
}

// A retirement counts against everything its key signed that it did not see, whatever the order of
// parents. One that is itself late or suspect still takes away approvals but never an objection:
// else a stolen key could silence somebody.
void Judge::judgeLate(std::uint32_t position) {
    Judged& judged = m_judged[position];
    const std::string& key = m_history.nodes[position].fingerprint;
    const bool objects =
        judged.record &&
        (dissentOf(*judged.record) || std::holds_alternative<model::Join>(judged.record->body));
    const auto becomes = [&](Verdict verdict, base::Sentence why) {
        judged.verdict = verdict;
        judged.reason = std::move(why);
    };
    if (m_governance.keyRetiredBeside(position, Governance::kAll)) {
        const auto& retirements = m_governance.retired().at(key);
        const bool late =
            std::any_of(retirements.begin(), retirements.end(), [&](std::uint32_t retirement) {
                return m_ancestry.concurrent(retirement, position) &&
                       !(objects && m_governance.isChallenged(retirement));
            });
        if (late)
            return becomes(Verdict::LateArrival,
                           base::said("its key was retired in a record that it did not precede"));
    }
    if (!objects && m_governance.roleTakenBeside(position, Governance::kAll))
        return becomes(
            Verdict::LateArrival,
            base::said("the role it was signed in was taken away in a record that it did "
                       "not precede"));
    if (m_governance.lostApprovals(position))
        return becomes(Verdict::LateArrival, base::said("approvals that it needs came late"));
    const auto* compromise =
        judged.record ? std::get_if<model::Compromise>(&judged.record->body) : nullptr;
    const bool saysSo = compromise && compromise->key == key;
    if (!saysSo && m_governance.isSuspect(position, Governance::kAll)) {
        judged.stillHeard = objects;
        return becomes(Verdict::Suspect, base::said("its key was compromised when it was signed"));
    }
    if (judged.record && !objects && m_governance.isUnderDead(position))
        becomes(Verdict::StalePolicy,
                base::said("the policy or roster it was signed under did not come into force"));
}

// The same bytes signed anew with a retired key and sorted first: the signature that precedes the
// retirement is the one that counts. Same bytes, same parents: all that is judged before is alike.
void Judge::promoteTwins() {
    for (const auto& [first, twin] : m_twins) {
        if (m_judged[first].verdict != Verdict::LateArrival ||
            m_governance.keyRetiredBeside(twin, Governance::kAll) ||
            m_governance.roleTakenBeside(twin, Governance::kAll))
            continue;
        m_judged[twin].verdict = Verdict::Valid;
        m_judged[twin].reason = {};
    }
}

void Judge::judgeAcknowledged() {
    for (std::uint32_t position = 1; position < judgedCount(); ++position) {
        Judged& judged = m_judged[position];
        const base::CommitId& id = m_history.nodes[position].id;
        if (model::isHarmless(judged.verdict) || !m_governance.isAcknowledged(id)) continue;
        if (!whyNotAcknowledged(position).empty()) continue;
        judged.reason = base::said("%1: %2", model::name(judged.verdict), judged.reason);
        judged.verdict = Verdict::Acknowledged;
    }
}

// Nothing that stands in the log may be touched by it; what it adds is no record, for only what is
// signed and valid counts.
base::Sentence Judge::whyNotAcknowledged(std::uint32_t position) const {
    const CommitNode& node = m_history.nodes[position];
    const Verdict verdict = m_judged[position].verdict;
    const bool decides = m_judged[position].record &&
                         std::holds_alternative<model::Decide>(m_judged[position].record->body);
    if (model::isHarmless(verdict) && !decides)
        return base::said("nothing is wrong with that commit");
    if (verdict == Verdict::Corrupt || verdict == Verdict::UnknownGenesis || !m_rooted[position])
        return base::said("that commit cannot be read as part of this log");
    for (const std::uint32_t parent : node.parents) {
        const auto broken = m_trees.brokenRecord(m_history.nodes[parent].tree, node.tree);
        if (!broken) return broken.error().sentence();
        if (!broken->empty()) return base::said("that commit changes or takes away %1", *broken);
    }
    return {};
}

std::map<std::string, base::CommitId> Judge::retiredKeys() const {
    std::map<std::string, base::CommitId> keys;
    for (const auto& [key, positions] : m_governance.retired())
        keys.emplace(key, m_history.nodes[positions.front()].id);
    return keys;
}

} // namespace countersign::ledger
