#include "core/ledger/FactBook.h"

#include "core/rules/Delegations.h"

#include <algorithm>

namespace countersign::ledger {

namespace factbook {

// Kinds that have lists of their own, or change policy, people or the log itself.
bool isKept(const model::Record& record) {
    static constexpr std::string_view kElsewhere[] = {
        "open",         "vote",           "withdraw",       "join",           "answer",
        "decide",       "retire",         "remark",         "policy-propose", "policy-approve",
        "policy-enact", "roster-propose", "roster-approve", "roster-enact",   "compromise",
        "acknowledge",  "checkpoint"};
    return std::find(std::begin(kElsewhere), std::end(kElsewhere), record.kind) ==
           std::end(kElsewhere);
}

template <typename Body> const Body* as(const model::Record& record) {
    return std::get_if<Body>(&record.body);
}

bool shareARole(const model::Delegate& a, const model::Delegate& b) {
    const bool scopes = a.scope.empty() || b.scope.empty() || a.scope == b.scope;
    return scopes && std::any_of(a.roles.begin(), a.roles.end(), [&](const std::string& role) {
               return std::find(b.roles.begin(), b.roles.end(), role) != b.roles.end();
           });
}

bool isMove(const model::Record& record) {
    return as<model::Raise>(record) || as<model::Lower>(record);
}

bool mayEnd(const model::Record& record) {
    return isMove(record) || as<model::Spoken>(record) || as<model::Suspend>(record) ||
           as<model::Deployed>(record) || as<model::Delegate>(record) ||
           as<model::Baseline>(record) || as<model::NotUnderReview>(record);
}

} // namespace factbook

using namespace factbook;

void FactBook::add(std::uint32_t position) {
    const model::Record& one = record(position);
    if (as<model::Open>(one) && one.subject) {
        m_opens[one.subject->release.model].push_back(position);
        endEarlier(m_general, position);
    }
    endNamed(position);
    List* list = one.subject ? &m_about[one.subject->release] : &m_general;
    if (!as<model::Open>(one)) endEarlier(*list, position);
    if (!isKept(one)) return;
    At at{position, {}};
    // Under review before: it cannot be what was live before the log began.
    if (const auto* baseline = as<model::Baseline>(one)) {
        for (const std::uint32_t open : m_opens[baseline->model])
            if (m_ancestry.isAncestor(open, position)) at.endings.push_back(open);
    }
    m_places[m_judged[position].id] = {list, list->all.size()};
    if (mayEnd(one)) list->endable.push_back(list->all.size());
    if (isMove(one) && one.subject)
        m_moves[one.subject->release.model].push_back({list, list->all.size()});
    list->all.push_back(std::move(at));
}

void FactBook::end(const model::RecordId& id, std::uint32_t by) {
    const auto found = m_places.find(id);
    if (found == m_places.end()) return;
    found->second.list->all[found->second.index].endings.push_back(by);
}

// What a record names to end it.
void FactBook::endNamed(std::uint32_t position) {
    const model::Record& one = record(position);
    if (const auto* withdraw = as<model::Withdraw>(one)) end(withdraw->record, position);
    if (const auto* answer = as<model::Answer>(one)) end(answer->record, position);
    const auto* close = as<model::ObligationClose>(one);
    if (!close) return;
    const auto found = m_places.find(close->record);
    if (found == m_places.end()) return;
    const std::uint32_t named = found->second.list->all[found->second.index].position;
    const auto* glass = as<model::BreakGlass>(record(named));
    end(close->record, position);
    if (glass && glass->confirms) end(*glass->confirms, position);
}

// What a record ends by coming after it.
void FactBook::endEarlier(List& list, std::uint32_t position) {
    const model::Record& now = record(position);
    std::erase_if(list.endable, [&](std::size_t index) {
        At& earlier = list.all[index];
        if (!ends(now, record(earlier.position)) ||
            !m_ancestry.isAncestor(earlier.position, position))
            return false;
        earlier.endings.push_back(position);
        return m_ancestry.isWaist(position); // nobody can have missed it
    });
}

bool FactBook::ends(const model::Record& now, const model::Record& earlier) const {
    // Whoever was quoted has signed a word of their own.
    if (as<model::Vote>(now)) {
        const auto* spoken = as<model::Spoken>(earlier);
        return spoken && spoken->by == now.signer.principal;
    }
    if (as<model::Open>(now)) {
        const auto* unreviewed = as<model::NotUnderReview>(earlier);
        return unreviewed && unreviewed->model == now.subject->release.model;
    }
    if (as<model::Lower>(now)) return isMove(earlier);
    if (as<model::Raise>(now)) return as<model::Lower>(earlier) != nullptr;
    if (as<model::Suspend>(now)) return as<model::Suspend>(earlier) != nullptr;
    if (const auto* deployed = as<model::Deployed>(now)) {
        const auto* before = as<model::Deployed>(earlier);
        return before && before->scope.tenants == deployed->scope.tenants &&
               before->scope.regions == deployed->scope.regions;
    }
    if (const auto* delegate = as<model::Delegate>(now)) {
        const auto* before = as<model::Delegate>(earlier);
        return before && earlier.signer.principal == now.signer.principal &&
               shareARole(*before, *delegate);
    }
    if (const auto* baseline = as<model::Baseline>(now)) {
        const auto* before = as<model::Baseline>(earlier);
        return before && before->model == baseline->model;
    }
    if (const auto* unreviewed = as<model::NotUnderReview>(now)) {
        const auto* before = as<model::NotUnderReview>(earlier);
        return before && before->model == unreviewed->model;
    }
    return false;
}

model::Fact FactBook::fact(const At& at, std::uint32_t asOf) const {
    model::Fact fact;
    fact.id = m_judged[at.position].id;
    fact.record = m_judged[at.position].record;
    fact.position = at.position;
    for (const std::uint32_t ending : at.endings) {
        if (!before(ending, asOf)) continue;
        fact.endedBy = m_judged[ending].id;
        break;
    }
    return fact;
}

model::Facts FactBook::about(const model::ReleaseId& release, std::uint32_t asOf) const {
    model::Facts facts;
    const auto found = m_about.find(release);
    if (found == m_about.end()) return facts;
    for (const At& at : found->second.all)
        if (before(at.position, asOf)) facts.push_back(fact(at, asOf));
    return facts;
}

model::Facts FactBook::general(std::uint32_t asOf) const {
    model::Facts facts;
    for (const At& at : m_general.all)
        if (before(at.position, asOf)) facts.push_back(fact(at, asOf));
    return facts;
}

model::Facts FactBook::tierMoves(const model::ReleaseId& release, std::uint32_t firstOpen,
                                 std::uint32_t asOf) const {
    model::Facts moves;
    std::vector<std::uint32_t> lowered;
    const auto ofModel = m_moves.find(release.model);
    if (ofModel == m_moves.end()) return moves;
    for (const Where& where : ofModel->second) {
        const At& at = where.list->all[where.index];
        const model::Record& one = record(at.position);
        if (!before(at.position, asOf)) continue;
        const bool own = one.subject->release == release;
        if (own && as<model::Lower>(one)) lowered.push_back(at.position);
        // Without an own word of the log, a release not opened yet inherits everything.
        if (own || (as<model::Raise>(one) && before(at.position, firstOpen)))
            moves.push_back(fact(at, asOf));
    }
    std::sort(moves.begin(), moves.end(),
              [](const model::Fact& a, const model::Fact& b) { return a.position < b.position; });
    for (model::Fact& move : moves) {
        if (move.endedBy || move.record->subject->release == release) continue;
        for (const std::uint32_t at : lowered) {
            if (m_ancestry.isAncestor(static_cast<std::uint32_t>(move.position), at))
                move.endedBy = m_judged[at].id;
        }
    }
    return moves;
}

std::vector<std::string> FactBook::models() const {
    std::vector<std::string> names;
    for (const auto& [model, moves] : m_moves)
        names.push_back(model);
    return names;
}

std::shared_ptr<const model::Record> FactBook::delegationOf(std::uint32_t vote) const {
    const model::Record& one = record(vote);
    const auto* body = as<model::Vote>(one);
    if (!body || body->onBehalfOf.empty() || !one.subject) return nullptr;
    const model::Facts known = general(vote);
    const model::Fact* covering =
        rules::coveringDelegation(known, body->onBehalfOf, one.signer.principal, one.signer.hat,
                                  one.subject->release.model, one.signedAt);
    return covering ? covering->record : nullptr;
}

} // namespace countersign::ledger
