// fetch → judge what arrived → tell → unite, signed → move the log's ref → send, never forced.
#include "core/base/Text.h"
#include "core/jobs/ExchangeParts.h"
#include "core/ledger/Append.h"
#include "core/sign/GpgSigner.h"

#include <algorithm>
#include <random>
#include <thread>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace sync_detail {

constexpr int kTries = 8;

tl::unexpected<base::Error> refused(const std::string& where, model::LogState state,
                                    const std::string& why, const std::string& hint = {}) {
    return fail(ErrorCode::Conflict,
                std::string("The log at ") + where + " is not taken (" + model::name(state) +
                    "): " + why + ". Your own copy is as it was",
                {}, hint);
}

void pause(int round) {
    std::random_device random;
    const int most = std::min(40 << round, 3000);
    std::this_thread::sleep_for(
        std::chrono::milliseconds(most / 2 + static_cast<int>(random() % 1000u) * most / 2000));
}

class Exchanging {
public:
    Exchanging(Workspace& workspace, const SyncRequest& request, const base::CancelToken& cancel,
               const base::ProgressSink& progress)
        : m_workspace(workspace), m_own(workspace.repository()), m_request(request),
          m_cancel(cancel), m_progress(progress), m_ref(localLogRef(workspace)) {}

    Result<SyncResult> with(Peer peer);
    Result<SyncResult> outOf(const std::filesystem::path& file);

private:
    Result<void> mayWrite() const;
    Result<void> readMine();
    Result<void> connect(const std::vector<base::CommitId>& seen);
    Result<void> judgeTheirs();
    Result<void> demandKnownFirst(const model::VerifyReport& report) const;
    Result<void> demandNotRolledBack();
    Result<GoOn> tell(int round);
    Result<void> take();
    Result<base::CommitId> unite(const base::CommitId& first, const base::CommitId& second);
    Result<void> accept(const base::CommitId& target);
    Result<void> demandSeenElsewhere(const model::VerifyReport& report);
    Result<bool> send(); // false: somebody was faster
    Result<SyncResult> finish(std::string sentence);
    std::string logId() const;

    Workspace& m_workspace;
    git::Repository& m_own;
    const SyncRequest& m_request;
    const base::CancelToken& m_cancel;
    const base::ProgressSink& m_progress;
    std::string m_ref;
    Peer m_peer;
    std::unique_ptr<git::Transport> m_transport;
    exchange::Side m_mine, m_theirs;
    std::vector<base::CommitId> m_have;
    News m_news;
    SyncResult m_result;
};

Result<void> Exchanging::mayWrite() const {
    if (m_own.facts().readOnly)
        return fail(ErrorCode::Unavailable, "This copy is read-only", {},
                    "exchange the log from a copy of your own");
    if (m_workspace.options().logRef.starts_with("refs/remotes/"))
        return fail(ErrorCode::Invalid, "A remote-tracking branch cannot be exchanged");
    return {};
}

Result<void> Exchanging::readMine() {
    m_mine = {};
    auto head = m_own.ref(m_ref);
    if (!head) return fail(head.error());
    if (!*head) return {};
    m_workspace.logChanged();
    auto report = m_workspace.verified({}, m_cancel, m_progress);
    if (!report) return fail(report.error());
    if ((*report)->state == model::LogState::UnknownGenesis)
        return fail(ErrorCode::Conflict,
                    "The log here is not the one that is trusted here: " + (*report)->reason);
    m_mine = {*head, *report};
    return {};
}

std::string Exchanging::logId() const {
    const auto& report = m_mine.report ? m_mine.report : m_theirs.report;
    return report ? report->ledger.logId.hex() : std::string();
}

Result<void> Exchanging::connect(const std::vector<base::CommitId>& seen) {
    std::vector<base::CommitId> heads = seen;
    if (m_mine.head) heads.insert(heads.begin(), *m_mine.head);
    m_have = exchange::offered(m_own, heads);
    m_transport.reset();
    auto opened = exchange::transport(m_workspace, m_have, m_request.prompt, m_cancel);
    if (!opened) return fail(opened.error());
    m_transport = std::move(*opened);
    return {};
}

// A log that is new to this computer is taken on a pin or on the person's word, never by itself.
Result<void> Exchanging::demandKnownFirst(const model::VerifyReport& report) const {
    if (m_mine.head || report.trust != model::Trust::FirstUse || m_request.trustFirstUse) return {};
    return fail(ErrorCode::Unavailable,
                "This computer has never seen the log " + report.ledger.logId.hex(), {},
                "compare it with somebody and pin it: --genesis " + report.ledger.logId.hex() +
                    ", or take it as it is: --trust-first-use");
}

Result<void> Exchanging::judgeTheirs() {
    auto& arrived = m_transport->repository();
    auto id = exchange::logIdOf(arrived, *m_theirs.head);
    if (!id) return fail(id.error());
    auto trust = m_workspace.anchorFor(*id);
    if (!trust) return fail(trust.error());
    trust->heads.clear();
    for (const base::CommitId& head : m_peer.seen)
        trust->heads.push_back({head, true});
    for (const base::CommitId& head : exchange::rememberedHeads(m_workspace, *id, m_peer.address))
        trust->heads.push_back({head, true});
    if (m_peer.address.text.empty()) trust->heads.clear(); // a file may be old and still be right
    if (m_mine.report && m_workspace.options().genesis.empty())
        trust->genesisPin = m_mine.report->ledger.genesis.hex();
    auto report =
        exchange::judge(m_workspace, arrived, *trust, *m_theirs.head, m_cancel, m_progress);
    if (!report) return fail(report.error());
    if (report->state != model::LogState::Complete) {
        if (report->exitCode == 3)
            return fail(ErrorCode::Corrupt, "The log at " + m_result.where + " cannot be judged: " +
                                                report->reason + ". Your own copy is as it was");
        return refused(m_result.where, report->state, report->reason,
                       "ask the others what happened before anything is sent there");
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
            return refused(m_result.where, model::LogState::Rewritten,
                           "it does not hold the head " + head.shortHex() + " seen there before",
                           "ask the others what happened; what is missing there is still here");
        }
        return {};
    }
    if (!exchange::rememberedHeads(m_workspace, logId(), m_peer.address).empty() &&
        !m_peer.address.text.empty())
        return refused(m_result.where, model::LogState::Rewritten,
                       "the log that was seen there before is gone",
                       "ask the others what happened; what is missing there is still here");
    return {};
}

Result<GoOn> Exchanging::tell(int round) {
    const std::set<base::CommitId> mine = exchange::commitsOf(m_mine.report.get());
    News news;
    news.where = m_result.where;
    news.first = !m_mine.head;
    if (m_theirs.report) {
        news.arrived = exchange::arrivals(*m_theirs.report, mine);
        if (m_mine.report)
            news.unsent =
                exchange::unsent(*m_mine.report, exchange::commitsOf(m_theirs.report.get()));
    } else {
        std::set<base::CommitId> theirs;
        if (m_theirs.head) {
            auto commits = m_own.history({*m_theirs.head}, {}, m_cancel);
            if (!commits) return fail(commits.error());
            theirs.insert(commits->begin(), commits->end());
        }
        news.unsent = exchange::unsent(*m_mine.report, theirs);
    }
    news.warnings = exchange::against(news.arrived, news.unsent);
    news.needsSignature = !news.arrived.empty() && !news.unsent.empty();
    m_news = std::move(news);
    for (const Arrival& arrival : m_news.arrived) {
        if (arrival.callOut != "wrong" || m_request.withWrong) continue;
        return refused(m_result.where, model::LogState::Complete,
                       "commit " + arrival.entry.commit.shortHex() + " is " +
                           model::name(arrival.entry.verdict) + ": " + arrival.entry.reason,
                       "to acknowledge it, take it first: countersign sync --with-wrong");
    }
    const bool nothing = m_news.arrived.empty() && (m_news.unsent.empty() || round > 0);
    if (nothing || !m_request.ask) return GoOn::Send;
    return m_request.ask(m_news);
}

Result<base::CommitId> Exchanging::unite(const base::CommitId& first,
                                         const base::CommitId& second) {
    if (!m_request.key)
        return fail(ErrorCode::Denied,
                    "Both sides have new records; their union must be signed, and there is no key");
    auto key = m_request.key();
    if (!key) {
        base::Error error = key.error();
        error.what = "Both sides have new records, and their union must be signed. " + error.what;
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
    const auto commits = exchange::commitsOf(&report);
    auto heads = m_workspace.stateOf(report.ledger.logId.hex()).heads();
    if (!heads) return fail(heads.error());
    for (const local::RememberedHead& head : *heads) {
        if (head.ref != m_ref || commits.contains(head.head)) continue;
        auto other = head.repository.starts_with('/') ? git::Repository::open(head.repository)
                                                      : fail(ErrorCode::NotFound, "");
        auto there = other ? (*other)->ref(m_ref) : fail(ErrorCode::NotFound, "");
        if (!there || !*there || **there != head.head)
            return refused(m_result.where, model::LogState::Behind,
                           "this computer has seen a newer head, " + head.head.shortHex() +
                               ", at " + head.repository);
        m_result.warnings.push_back("Your copy at " + head.repository +
                                    " holds records that are not sent; `countersign sync` there");
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
    auto report = exchange::judge(m_workspace, m_own, *trust, target, m_cancel, m_progress);
    if (!report) return fail(report.error());
    if (report->state != model::LogState::Complete)
        return refused(m_result.where, report->state, report->reason);
    const auto mine = exchange::commitsOf(m_mine.report.get());
    for (const model::LogEntry& entry : report->ledger.entries) {
        if (m_request.withWrong || model::isHarmless(entry.verdict) || mine.contains(entry.commit))
            continue;
        return refused(m_result.where, model::LogState::Complete,
                       "commit " + entry.commit.shortHex() + " would be " +
                           model::name(entry.verdict) + ": " + entry.reason);
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
        if (m_cancel.isCancelled()) return fail(ErrorCode::Cancelled, "Nothing was changed");
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

Result<bool> Exchanging::send() {
    auto pushed = m_transport->push(m_peer.address, m_ref, *m_mine.head, m_theirs.head);
    if (!pushed) {
        base::Error error = pushed.error();
        if (!m_result.arrived.empty())
            error.what = "What arrived was taken, but nothing was sent: " + error.what;
        return fail(std::move(error));
    }
    return *pushed == git::Transport::Pushed::Done;
}

Result<SyncResult> Exchanging::finish(std::string sentence) {
    m_result.sentence = std::move(sentence);
    auto head = m_own.ref(m_ref);
    if (head && *head) {
        m_result.head = **head;
        auto fingerprint = exchange::fingerprintOf(m_own, **head);
        if (fingerprint) m_result.fingerprint = *fingerprint;
        (void)m_workspace.verified({}, m_cancel); // remembers what is here now
    }
    return std::move(m_result);
}

Result<SyncResult> Exchanging::with(Peer peer) {
    m_peer = std::move(peer);
    m_result.where = m_peer.name;
    m_peer.seen.insert(m_peer.seen.end(), m_request.mustHold.begin(), m_request.mustHold.end());
    if (auto may = mayWrite(); !may) return fail(may.error());
    if (m_peer.address.kind == git::Address::Kind::Folder && git::isFreeFolder(m_peer.address)) {
        if (!m_request.create)
            return fail(ErrorCode::NotFound, "There is no repository at " + m_peer.name, {},
                        "to make one there: countersign sync " + m_peer.name + " --create");
        if (auto made = git::makeExchangeFolder(m_peer.address); !made) return fail(made.error());
    }
    for (int round = 0; round < kTries; ++round) {
        if (round > 0) pause(round);
        if (auto mine = readMine(); !mine) return fail(mine.error());
        if (auto ready = connect(m_peer.seen); !ready) return fail(ready.error());
        auto theirs = m_transport->fetch(m_peer.address, m_ref);
        if (!theirs) return fail(theirs.error());
        m_theirs = {*theirs, nullptr};
        if (!m_mine.head && !m_theirs.head)
            return fail(ErrorCode::NotFound, "There is no decision log here and none there", {},
                        "start one: countersign init");
        const bool isNew =
            m_theirs.head && !exchange::commitsOf(m_mine.report.get()).contains(*m_theirs.head);
        auto fine = isNew ? judgeTheirs() : demandNotRolledBack();
        if (!fine) return fail(fine.error());
        auto answer = tell(round);
        if (!answer) return fail(answer.error());
        if (*answer == GoOn::Stop) {
            m_result.stopped = true;
            return finish("Nothing was changed.");
        }
        if (auto taken = take(); !taken) return fail(taken.error());
        if (m_theirs.head) {
            exchange::rememberPeer(m_workspace, logId(), m_peer, *m_theirs.head);
            m_peer.seen = {*m_theirs.head};
        }
        if (m_news.unsent.empty()) return finish("Nothing is left to send.");
        if (*answer == GoOn::TakeOnly) {
            m_result.unsentLeft = true;
            return finish("Not sent yet.");
        }
        auto sent = send();
        if (!sent) return fail(sent.error());
        if (!*sent) continue;
        exchange::rememberPeer(m_workspace, logId(), m_peer, *m_mine.head);
        m_result.sent = m_news.unsent;
        return finish("Sent.");
    }
    return fail(ErrorCode::Conflict, "Others keep writing to the log at " + m_peer.name, {},
                "try again in a moment");
}

Result<SyncResult> Exchanging::outOf(const std::filesystem::path& file) {
    m_result.where = file.string();
    if (auto may = mayWrite(); !may) return fail(may.error());
    if (auto mine = readMine(); !mine) return fail(mine.error());
    if (auto ready = connect({}); !ready) return fail(ready.error());
    auto theirs = m_transport->fetchBundle(file, m_ref);
    if (!theirs) return fail(theirs.error());
    m_theirs = {*theirs, nullptr};
    if (exchange::commitsOf(m_mine.report.get()).contains(*theirs))
        return finish("Everything in it is here already.");
    if (auto fine = judgeTheirs(); !fine) return fail(fine.error());
    auto answer = tell(0);
    if (!answer) return fail(answer.error());
    if (*answer == GoOn::Stop) {
        m_result.stopped = true;
        return finish("Nothing was changed.");
    }
    if (auto taken = take(); !taken) return fail(taken.error());
    m_result.unsentLeft = !m_news.unsent.empty();
    return finish("Taken.");
}

} // namespace sync_detail

Result<SyncResult> sync(Workspace& workspace, const SyncRequest& request,
                        const base::CancelToken& cancel, const base::ProgressSink& progress) {
    auto peer = findPeer(workspace, request.where);
    if (!peer) return fail(peer.error());
    return sync_detail::Exchanging(workspace, request, cancel, progress).with(std::move(*peer));
}

Result<SyncResult> importOutbox(Workspace& workspace, const std::filesystem::path& file,
                                const SyncRequest& request, const base::CancelToken& cancel) {
    const base::ProgressSink quiet;
    return sync_detail::Exchanging(workspace, request, cancel, quiet).outOf(file);
}

} // namespace countersign::jobs
