#include "core/ledger/Releases.h"

#include "core/ledger/Authority.h"

#include <algorithm>

namespace countersign::ledger {

using model::Verdict;

Releases::Releases(const History& history, const Ancestry& ancestry, const Governance& governance,
                   std::vector<Judged>& judged, Contents& contents)
    : m_history(history), m_ancestry(ancestry), m_governance(governance), m_judged(judged),
      m_contents(contents), m_facts(ancestry, judged) {
    for (std::uint32_t position = 1; position < m_judged.size(); ++position)
        if (m_judged[position].verdict == Verdict::Valid || m_judged[position].stillHeard)
            add(position);
}

const model::Record& Releases::record(std::uint32_t position) const {
    return *m_judged[position].record;
}

void Releases::add(std::uint32_t position) {
    const model::Record& one = record(position);
    const model::RecordId& id = m_judged[position].id;
    m_facts.add(position);
    if (!one.subject) return;
    About& about = m_releases[one.subject->release];
    about.records.push_back(position);
    if (std::holds_alternative<model::Open>(one.body)) about.opens.push_back(position);
    if (const auto* vote = std::get_if<model::Vote>(&one.body)) {
        if (vote->supersedes) endVote(*vote->supersedes, position, false);
        replaceEarlier(about, position);
        m_votes[id] = {&about, about.votes.size()};
        about.votes.push_back({position, {}});
        if (dissentOf(one)) {
            m_objections[id] = {&about, about.objections.size()};
            about.objections.push_back({about.votes.size() - 1, {}, {}});
        }
    }
    if (const auto* withdraw = std::get_if<model::Withdraw>(&one.body)) {
        endVote(withdraw->record, position, true);
        withdrawJoin(withdraw->record, position);
    }
    if (const auto* join = std::get_if<model::Join>(&one.body)) {
        const auto found = m_objections.find(join->record);
        if (found == m_objections.end()) return;
        auto& joins = found->second.about->objections[found->second.index].joins;
        m_joins[id] = {found->second, joins.size()};
        joins.push_back({position, {}});
    }
    if (const auto* answer = std::get_if<model::Answer>(&one.body))
        if (const auto found = m_objections.find(answer->record); found != m_objections.end())
            found->second.about->objections[found->second.index].answers.push_back(position);
    if (std::holds_alternative<model::Decide>(one.body))
        about.decisions.push_back({position, false, false, false, {}});
}

void Releases::endVote(const model::RecordId& id, std::uint32_t position, bool withdrawn) {
    if (const auto found = m_votes.find(id); found != m_votes.end())
        found->second.about->votes[found->second.index].endings.push_back({position, withdrawn});
}

void Releases::withdrawJoin(const model::RecordId& id, std::uint32_t position) {
    const auto found = m_joins.find(id);
    if (found == m_joins.end()) return;
    const VotePlace& place = found->second.first;
    place.about->objections[place.index].joins[found->second.second].withdrawals.push_back(
        position);
}

// A person's later word takes the place of an earlier approval under the same hat and in the same
// person's place; anything but an approval, of every earlier one. An objection ends only where its
// author says so.
void Releases::replaceEarlier(About& about, std::uint32_t position) {
    const model::Record& now = record(position);
    const bool approves = isApproval(std::get<model::Vote>(now.body));
    for (auto earlier = about.votes.rbegin(); earlier != about.votes.rend(); ++earlier) {
        const model::Record& old = record(earlier->position);
        if (old.signer.principal != now.signer.principal || dissentOf(old)) continue;
        const bool same =
            old.signer.hat == now.signer.hat && std::get<model::Vote>(old.body).onBehalfOf ==
                                                    std::get<model::Vote>(now.body).onBehalfOf;
        if (approves && !same) continue;
        if (!m_ancestry.isAncestor(earlier->position, position)) continue;
        // What one vote replaced through a waist, no later one needs to replace again.
        const auto settled = [&](const Ending& ending) {
            return m_ancestry.isWaist(ending.position);
        };
        if (std::any_of(earlier->endings.begin(), earlier->endings.end(), settled)) {
            if (approves) break;
            continue;
        }
        earlier->endings.push_back({position, false});
    }
}

const Releases::Ending* Releases::endingOf(const VoteAt& vote, std::uint32_t asOf) const {
    for (const Ending& ending : vote.endings)
        if (before(ending.position, asOf)) return &ending;
    return nullptr;
}

bool Releases::isUpheld(const About& about, const ObjectionAt& objection,
                        std::uint32_t asOf) const {
    const VoteAt& vote = about.votes[objection.vote];
    if (!endingOf(vote, asOf)) return true;
    // Whoever joined keeps it up when its author takes it back.
    return std::any_of(objection.joins.begin(), objection.joins.end(), [&](const JoinAt& join) {
        return before(join.position, asOf) &&
               std::none_of(join.withdrawals.begin(), join.withdrawals.end(),
                            [&](std::uint32_t at) { return before(at, asOf); });
    });
}

bool Releases::isAnswered(const ObjectionAt& objection, std::uint32_t asOf) const {
    return std::any_of(objection.answers.begin(), objection.answers.end(),
                       [&](std::uint32_t at) { return before(at, asOf); });
}

model::LiveVote Releases::liveVote(const VoteAt& vote, std::uint32_t asOf) const {
    model::LiveVote live;
    live.id = m_judged[vote.position].id;
    live.record = m_judged[vote.position].record;
    live.delegation = m_facts.delegationOf(vote.position);
    if (const Ending* ending = endingOf(vote, asOf)) {
        live.withdrawn = ending->withdrawn;
        live.superseded = !ending->withdrawn;
        live.by = m_judged[ending->position].id;
    }
    return live;
}

model::Objection Releases::objection(const About& about, const ObjectionAt& at,
                                     std::uint32_t asOf) const {
    const model::LiveVote vote = liveVote(about.votes[at.vote], asOf);
    const bool upheld = isUpheld(about, at, asOf);
    model::Objection objection;
    objection.id = vote.id;
    objection.record = vote.record;
    objection.withdrawn = vote.withdrawn && !upheld;
    objection.superseded = vote.superseded && !upheld;
    for (const JoinAt& join : at.joins)
        if (before(join.position, asOf) && join.withdrawals.empty())
            objection.joinedBy.push_back(m_judged[join.position].id);
    for (const std::uint32_t answer : at.answers)
        if (before(answer, asOf)) objection.answers.push_back(m_judged[answer].id);
    return objection;
}

std::map<model::ReleaseId, model::ReleaseHistory>
Releases::histories(const std::vector<model::LogEntry>& entries) const {
    std::map<model::ReleaseId, model::ReleaseHistory> all;
    for (const auto& [release, about] : m_releases) {
        model::ReleaseHistory& history = all[release];
        history.release = release;
        for (const std::uint32_t position : about.records)
            history.records.push_back(m_judged[position].id);
        for (const std::uint32_t position : about.opens)
            history.opens.push_back(entries[position]);
        for (const VoteAt& vote : about.votes)
            history.votes.push_back(liveVote(vote, kHead));
        for (const ObjectionAt& at : about.objections)
            history.objections.push_back(objection(about, at, kHead));
        history.facts = m_facts.about(release, kHead);
        history.tierMoves =
            m_facts.tierMoves(release, about.opens.empty() ? kHead : about.opens.front(), kHead);
        for (const DecisionAt& at : about.decisions) {
            if (m_judged[at.position].verdict != Verdict::Valid) continue;
            model::DecisionEntry entry;
            entry.id = m_judged[at.position].id;
            entry.record = m_judged[at.position].record;
            entry.supported = at.supported;
            entry.superseded = at.superseded;
            entry.contested = at.contested;
            entry.why = at.why;
            entry.position = at.position;
            history.decisions.push_back(std::move(entry));
        }
    }
    return all;
}

} // namespace countersign::ledger
