#include "core/jobs/Exchanging.h"

#include "core/ledger/Append.h"
#include "core/sign/GpgSigner.h"

#include <algorithm>

namespace countersign::jobs::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

tl::unexpected<base::Error> refused(const std::string& where, model::LogState state,
                                    const base::Sentence& why, const base::Sentence& hint) {
    return fail(ErrorCode::Conflict,
                base::said("The log at %1 is not taken (%2): %3. Your own copy is as it was", where,
                           model::name(state), why),
                {}, hint);
}

// A log that is new to this computer is taken on a pin or on the person's word, never by itself.
Result<void> Exchanging::demandKnownFirst(const model::VerifyReport& report) const {
    if (m_mine.head || report.trust != model::Trust::FirstUse || m_request.trustFirstUse) return {};
    return fail(ErrorCode::Unavailable,
                base::said("This computer has never seen the log %1", report.ledger.logId.hex()),
                {},
                base::said("compare it with somebody and pin it: --genesis %1, or take it as it "
                           "is: --trust-first-use",
                           report.ledger.logId.hex()));
}

Result<void> Exchanging::judgeTheirs() {
    auto& arrived = m_transport->repository();
    auto id = logIdOf(arrived, *m_theirs.head);
    if (!id) return fail(id.error());
    auto trust = m_workspace.anchorFor(*id);
    if (!trust) return fail(trust.error());
    trust->heads.clear();
    for (const base::CommitId& head : m_peer.seen)
        trust->heads.push_back({head, true});
    for (const base::CommitId& head : rememberedHeads(m_workspace, *id, m_peer.address))
        trust->heads.push_back({head, true});
    if (m_peer.address.text.empty()) trust->heads.clear(); // a file may be old and still be right
    if (m_mine.report && m_workspace.options().genesis.empty())
        trust->genesisPin = m_mine.report->ledger.genesis.hex();
    auto report = judge(m_workspace, arrived, *trust, *m_theirs.head, m_cancel, m_progress);
    if (!report) return fail(report.error());
    if (report->state != model::LogState::Complete) {
        if (report->exitCode == 3)
            return fail(ErrorCode::Corrupt,
                        base::said("The log at %1 cannot be judged: %2. Your own copy is as it was",
                                   m_result.where, report->reason));
        return refused(m_result.where, report->state, report->reason,
                       base::said("ask the others what happened before anything is sent there"));
    }
    if (auto known = demandKnownFirst(*report); !known) return known;
    m_theirs.report = std::make_shared<const model::VerifyReport>(std::move(*report));
    return {};
}

// Theirs is part of ours: has it lost something that was there when this computer last looked?
Result<void> Exchanging::demandNotRolledBack() {
    std::vector<base::CommitId> seen = m_peer.seen;
    if (m_theirs.head) {
        for (const base::CommitId& head : seen) {
            auto before = m_own.isAncestor(head, *m_theirs.head);
            if (before && *before) continue;
            return refused(
                m_result.where, model::LogState::Rewritten,
                base::said("it does not hold the head %1 seen there before", head.shortHex()),
                base::said("ask the others what happened; what is missing there is still here"));
        }
        return {};
    }
    if (!rememberedHeads(m_workspace, logId(), m_peer.address).empty() &&
        !m_peer.address.text.empty())
        return refused(
            m_result.where, model::LogState::Rewritten,
            base::said("the log that was seen there before is gone"),
            base::said("ask the others what happened; what is missing there is still here"));
    return {};
}

Result<base::CommitId> Exchanging::unite(const base::CommitId& first,
                                         const base::CommitId& second) {
    if (!m_request.key)
        return fail(
            ErrorCode::Denied,
            base::said(
                "Both sides have new records; their union must be signed, and there is no key"));
    auto key = m_request.key();
    if (!key) {
        base::Error error = key.error();
        error.what = base::said("Both sides have new records, and their union must be signed. %1",
                                error.what);
        return fail(std::move(error));
    }
    model::LedgerState people;
    people.logId = m_mine.report->ledger.logId;
    people.roster = (m_theirs.report ? m_theirs.report : m_mine.report)->ledger.roster;
    people.retiredKeys = m_mine.report->ledger.retiredKeys;
    if (m_theirs.report)
        people.retiredKeys.insert(m_theirs.report->ledger.retiredKeys.begin(),
                                  m_theirs.report->ledger.retiredKeys.end());
    auto signer = sign::signerOf(*key, m_request.prompt);
    auto joined =
        ledger::join(m_own, people, {first, second}, *signer, m_workspace.now(), m_cancel);
    if (joined) m_result.unions.push_back(*joined);
    return joined;
}

// Other clones of this person may hold records that were never sent: said, not refused. A head that
// was seen somewhere and that nobody holds any more is refused.
Result<void> Exchanging::demandSeenElsewhere(const model::VerifyReport& report) {
    const auto commits = commitsOf(&report);
    auto heads = m_workspace.stateOf(report.ledger.logId.hex()).heads();
    if (!heads) return fail(heads.error());
    for (const local::RememberedHead& head : *heads) {
        if (head.ref != m_ref || commits.contains(head.head)) continue;
        auto other = head.repository.starts_with('/') ? git::Repository::open(head.repository)
                                                      : fail(ErrorCode::NotFound, "");
        auto there = other ? (*other)->ref(m_ref) : fail(ErrorCode::NotFound, "");
        if (!there || !*there || **there != head.head)
            return refused(m_result.where, model::LogState::Behind,
                           base::said("this computer has seen a newer head, %1, at %2",
                                      head.head.shortHex(), head.repository));
        m_result.warnings.push_back(
            base::said("Your copy at %1 holds records that are not sent; `countersign sync` there",
                       head.repository));
    }
    return {};
}

Result<void> Exchanging::accept(const base::CommitId& target) {
    const std::string id = (m_theirs.report ? m_theirs.report : m_mine.report)->ledger.logId.hex();
    auto trust = m_workspace.anchorFor(id);
    if (!trust) return fail(trust.error());
    std::erase_if(trust->heads, [](const auto& head) { return !head.samePath; });
    if (m_mine.report && m_workspace.options().genesis.empty())
        trust->genesisPin = m_mine.report->ledger.genesis.hex();
    auto report = judge(m_workspace, m_own, *trust, target, m_cancel, m_progress);
    if (!report) return fail(report.error());
    if (report->state != model::LogState::Complete)
        return refused(m_result.where, report->state, report->reason);
    const auto mine = commitsOf(m_mine.report.get());
    for (const model::LogEntry& entry : report->ledger.entries) {
        if (m_request.withWrong || model::isHarmless(entry.verdict) || mine.contains(entry.commit))
            continue;
        return refused(m_result.where, model::LogState::Complete,
                       base::said("commit %1 would be %2: %3", entry.commit.shortHex(),
                                  model::name(entry.verdict), entry.reason));
    }
    return demandSeenElsewhere(*report);
}

// Objects first, then the union, then the verdict on all of it, then the ref.
Result<void> Exchanging::take() {
    if (m_news.arrived.empty()) return {};
    if (auto brought = m_transport->bring(*m_theirs.head, m_have, m_own); !brought) return brought;
    base::CommitId target = *m_theirs.head;
    if (m_news.needsSignature) {
        auto joined = unite(*m_theirs.head, *m_mine.head);
        if (!joined) return fail(joined.error());
        target = *joined;
    }
    for (int round = 0;; ++round) {
        if (auto fine = accept(target); !fine) return fine;
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("Nothing was changed"));
        const base::CommitId before = m_mine.head.value_or(base::CommitId());
        auto moved = m_own.moveRef(m_ref, target, before, "countersign: exchange");
        if (moved) break;
        auto now = m_own.ref(m_ref);
        const bool signedHere = now && *now && **now != before;
        if (moved.error().code != ErrorCode::Conflict || !signedHere || round == kTries)
            return moved;
        // Something was signed here meanwhile: it is united with the rest, nothing is made again.
        if (auto mine = readMine(); !mine) return mine;
        auto joined = unite(target, *m_mine.head);
        if (!joined) return fail(joined.error());
        target = *joined;
    }
    m_workspace.logChanged();
    m_result.arrived.insert(m_result.arrived.end(), m_news.arrived.begin(), m_news.arrived.end());
    m_mine.head = target;
    return {};
}

} // namespace countersign::jobs::exchange
