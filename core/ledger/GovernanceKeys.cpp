// Keys and roles that end: retired, taken away, compromised.
#include "core/ledger/Governance.h"

#include <algorithm>

namespace countersign::ledger {

bool Governance::keyRetiredBefore(const std::string& key, std::uint32_t position) const {
    const auto found = m_retired.find(key);
    return found != m_retired.end() &&
           std::any_of(found->second.begin(), found->second.end(),
                       [&](std::uint32_t at) { return m_ancestry.isAncestor(at, position); });
}

bool Governance::keyRetiredBeside(std::uint32_t position, std::uint32_t asOf) const {
    if (m_ancestry.isWaist(position)) return false;
    const auto found = m_retired.find(m_history.nodes[position].fingerprint);
    return found != m_retired.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](std::uint32_t at) {
               return m_ancestry.concurrent(at, position) && seen(at, asOf);
           });
}

// An objection needs no hat: no enactment takes it away.
bool Governance::roleTakenBeside(std::uint32_t position, std::uint32_t asOf) const {
    if (m_enactments.empty() || m_ancestry.isWaist(position) || !m_judged[position].record)
        return false;
    const model::Signatory& signer = record(position).signer;
    if (signer.hat.empty()) return false;
    return std::any_of(m_enactments.begin(), m_enactments.end(), [&](const auto& each) {
        const Enactment& one = each.second;
        return one.ofRoster && m_ancestry.concurrent(one.position, position) &&
               seen(one.position, asOf) &&
               rules::takesRole(before(one.position).people->version->roster,
                                one.document.roster->roster, signer.principal, signer.hat);
    });
}

void Governance::takeCompromise(std::uint32_t position, const model::Compromise& body) {
    Compromised compromised;
    compromised.position = position;
    compromised.key = body.key;
    compromised.signer = record(position).signer.principal;
    compromised.needed = before(position).policy->policy.enact.count;
    const auto owner = before(position).people->keys.find(body.key);
    if (owner != before(position).people->keys.end())
        compromised.owner = owner->second.first->principal;
    if (body.since) compromised.since = positionOf(*body.since);
    if (compromised.since) {
        const std::uint32_t since = *compromised.since;
        const auto anchor = [&](std::uint32_t at, const base::CommitId& head) {
            const auto named = m_history.positions.find(head);
            const bool before = at == since || m_ancestry.isAncestor(at, since);
            if (before && named != m_history.positions.end() && named->second < position &&
                record(at).signer.principal != compromised.owner)
                compromised.anchors.push_back(named->second);
        };
        for (const std::uint32_t at : allOf("checkpoint"))
            anchor(at, std::get<model::Checkpoint>(record(at).body).head);
        for (const std::uint32_t at : allOf("decide"))
            anchor(at, std::get<model::Decide>(record(at).body).evaluatedHead);
    }
    m_compromised[body.key].push_back(std::move(compromised));
    m_events.push_back(position);
    // It may take away an enactment among its ancestors: all is looked at anew.
    m_after[position] = state(replayed(position));
}

// What was there by the point named: that record, what came before it, and what somebody else had
// named by then.
bool Governance::covers(const Compromised& compromised, std::uint32_t position) const {
    if (!compromised.since) return true;
    const auto upTo = [&](std::uint32_t at) {
        return position == at || m_ancestry.isAncestor(position, at);
    };
    return !upTo(*compromised.since) &&
           std::none_of(compromised.anchors.begin(), compromised.anchors.end(), upTo);
}

// The owner's word is enough; otherwise enough people must have said the same. The number is that
// of the policy under which they said it, so that no later policy undoes it.
bool Governance::isEffective(const Compromised& compromised, std::uint32_t asOf) const {
    if (compromised.signer == compromised.owner) return true;
    rules::People people;
    for (const Compromised& other : m_compromised.at(compromised.key))
        if (seen(other.position, asOf) && other.since == compromised.since &&
            other.needed <= compromised.needed && other.signer != other.owner)
            people.insert(other.signer);
    return static_cast<int>(people.size()) >= compromised.needed;
}

bool Governance::isSuspect(std::uint32_t position, std::uint32_t asOf) const {
    if (m_compromised.empty()) return false;
    const auto found = m_compromised.find(m_history.nodes[position].fingerprint);
    if (found == m_compromised.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](const Compromised& one) {
        return one.position != position && seen(one.position, asOf) && covers(one, position) &&
               isEffective(one, asOf);
    });
}

std::set<std::string> Governance::compromisedKeys() const {
    std::set<std::string> keys;
    for (const auto& [key, all] : m_compromised)
        if (std::any_of(all.begin(), all.end(),
                        [&](const Compromised& one) { return isEffective(one, kAll); }))
            keys.insert(key);
    return keys;
}

bool Governance::isChallenged(std::uint32_t position) const { return spoilt(position, kAll); }

bool Governance::isAcknowledged(const base::CommitId& commit) const {
    const auto found = m_acknowledged.find(commit);
    if (found == m_acknowledged.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](const Acknowledged& one) {
        rules::People people;
        for (const Acknowledged& other : found->second)
            if (other.needed <= one.needed) people.insert(other.signer);
        return static_cast<int>(people.size()) >= one.needed;
    });
}

} // namespace countersign::ledger
