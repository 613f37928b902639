// fetch → judge what arrived → tell → unite, signed → move the log's ref → send, never forced.
#include "core/jobs/Exchanging.h"

#include <algorithm>
#include <random>
#include <thread>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace exchange {

namespace sync_detail {

void pause(int round) {
    std::random_device random;
    const int most = std::min(40 << round, 3000);
    std::this_thread::sleep_for(
        std::chrono::milliseconds(most / 2 + static_cast<int>(random() % 1000u) * most / 2000));
}

} // namespace sync_detail

Result<void> Exchanging::mayWrite() const {
    if (m_own.facts().readOnly)
        return fail(ErrorCode::Unavailable, base::said("This copy is read-only"), {},
                    base::said("exchange the log from a copy of your own"));
    if (m_workspace.options().logRef.starts_with("refs/remotes/"))
        return fail(ErrorCode::Invalid, base::said("A remote-tracking branch cannot be exchanged"));
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
        return fail(
            ErrorCode::Conflict,
            base::said("The log here is not the one that is trusted here: %1", (*report)->reason));
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
    m_have = offered(m_own, heads);
    m_transport.reset();
    auto opened = transport(m_workspace, m_have, m_request.prompt, m_cancel);
    if (!opened) return fail(opened.error());
    m_transport = std::move(*opened);
    return {};
}

Result<GoOn> Exchanging::tell(int round) {
    const std::set<base::CommitId> mine = commitsOf(m_mine.report.get());
    News news;
    news.where = m_result.where;
    news.first = !m_mine.head;
    if (m_theirs.report) {
        news.arrived = arrivals(*m_theirs.report, mine);
        if (m_mine.report) news.unsent = unsent(*m_mine.report, commitsOf(m_theirs.report.get()));
    } else {
        std::set<base::CommitId> theirs;
        if (m_theirs.head) {
            auto commits = m_own.history({*m_theirs.head}, {}, m_cancel);
            if (!commits) return fail(commits.error());
            theirs.insert(commits->begin(), commits->end());
        }
        news.unsent = unsent(*m_mine.report, theirs);
    }
    news.warnings = against(news.arrived, news.unsent);
    news.needsSignature = !news.arrived.empty() && !news.unsent.empty();
    m_news = std::move(news);
    for (const Arrival& arrival : m_news.arrived) {
        if (arrival.callOut != "wrong" || m_request.withWrong) continue;
        return refused(
            m_result.where, model::LogState::Complete,
            base::said("commit %1 is %2: %3", arrival.entry.commit.shortHex(),
                       model::name(arrival.entry.verdict), arrival.entry.reason),
            base::said("to acknowledge it, take it first: countersign sync --with-wrong"));
    }
    const bool nothing = m_news.arrived.empty() && (m_news.unsent.empty() || round > 0);
    if (nothing || !m_request.ask) return GoOn::Send;
    return m_request.ask(m_news);
}

Result<bool> Exchanging::send() {
    auto pushed = m_transport->push(m_peer.address, m_ref, *m_mine.head, m_theirs.head);
    if (!pushed) {
        base::Error error = pushed.error();
        if (!m_result.arrived.empty())
            error.what = base::said("What arrived was taken, but nothing was sent: %1", error.what);
        return fail(std::move(error));
    }
    return *pushed == git::Transport::Pushed::Done;
}

Result<SyncResult> Exchanging::finish(base::Sentence sentence) {
    m_result.sentence = std::move(sentence);
    auto head = m_own.ref(m_ref);
    if (head && *head) {
        m_result.head = **head;
        auto fingerprint = fingerprintOf(m_own, **head);
        if (fingerprint) m_result.fingerprint = *fingerprint;
        (void)m_workspace.verified({}, m_cancel); // remembers what is here now
    }
    return std::move(m_result);
}

// The person said stop, perhaps only after something else had arrived in a second round.
Result<SyncResult> Exchanging::stop() {
    const bool tookSome = !m_result.arrived.empty();
    m_result.stopped = true;
    m_result.arrived.insert(m_result.arrived.end(), m_news.arrived.begin(), m_news.arrived.end());
    return finish(tookSome ? base::said("What arrived first was taken; nothing was sent.")
                           : base::said("Nothing was changed."));
}

Result<SyncResult> Exchanging::with(Peer peer) {
    m_peer = std::move(peer);
    m_result.where = m_peer.name;
    m_peer.seen.insert(m_peer.seen.end(), m_request.mustHold.begin(), m_request.mustHold.end());
    if (auto may = mayWrite(); !may) return fail(may.error());
    if (m_peer.address.kind == git::Address::Kind::Folder && git::isFreeFolder(m_peer.address)) {
        if (!m_request.create)
            return fail(ErrorCode::NotFound,
                        base::said("There is no repository at %1", m_peer.name), {},
                        base::said("to make one there: countersign sync %1 --create", m_peer.name));
        if (auto made = git::makeExchangeFolder(m_peer.address); !made) return fail(made.error());
    }
    for (int round = 0; round < kTries; ++round) {
        if (round > 0) sync_detail::pause(round);
        if (auto mine = readMine(); !mine) return fail(mine.error());
        if (auto ready = connect(m_peer.seen); !ready) return fail(ready.error());
        auto theirs = m_transport->fetch(m_peer.address, m_ref);
        if (!theirs) return fail(theirs.error());
        m_theirs = {*theirs, nullptr};
        if (!m_mine.head && !m_theirs.head)
            return fail(ErrorCode::NotFound,
                        base::said("There is no decision log here and none there"), {},
                        base::said("start one: countersign init"));
        const bool isNew =
            m_theirs.head && !commitsOf(m_mine.report.get()).contains(*m_theirs.head);
        auto fine = isNew ? judgeTheirs() : demandNotRolledBack();
        if (!fine) return fail(fine.error());
        auto answer = tell(round);
        if (!answer) return fail(answer.error());
        if (*answer == GoOn::Stop) {
            return stop();
        }
        if (auto taken = take(); !taken) return fail(taken.error());
        if (m_theirs.head) {
            rememberPeer(m_workspace, logId(), m_peer, *m_theirs.head);
            m_peer.seen = {*m_theirs.head};
        }
        if (m_news.unsent.empty()) return finish(base::said("Nothing is left to send."));
        if (*answer == GoOn::TakeOnly) {
            m_result.unsentLeft = true;
            return finish(base::said("Not sent yet."));
        }
        auto sent = send();
        if (!sent) return fail(sent.error());
        if (!*sent) continue;
        rememberPeer(m_workspace, logId(), m_peer, *m_mine.head);
        m_result.sent = m_news.unsent;
        return finish(base::said("Sent."));
    }
    return fail(ErrorCode::Conflict,
                base::said("Others keep writing to the log at %1", m_peer.name), {},
                base::said("try again in a moment"));
}

Result<SyncResult> Exchanging::outOf(const std::filesystem::path& file) {
    m_result.where = file.string();
    if (auto may = mayWrite(); !may) return fail(may.error());
    if (auto mine = readMine(); !mine) return fail(mine.error());
    if (auto ready = connect({}); !ready) return fail(ready.error());
    auto theirs = m_transport->fetchBundle(file, m_ref);
    if (!theirs) return fail(theirs.error());
    m_theirs = {*theirs, nullptr};
    if (commitsOf(m_mine.report.get()).contains(*theirs))
        return finish(base::said("Everything in it is here already."));
    if (auto fine = judgeTheirs(); !fine) return fail(fine.error());
    auto answer = tell(0);
    if (!answer) return fail(answer.error());
    if (*answer == GoOn::Stop) {
        return stop();
    }
    if (auto taken = take(); !taken) return fail(taken.error());
    m_result.unsentLeft = !m_news.unsent.empty();
    return finish("Taken.");
}

} // namespace exchange

Result<SyncResult> sync(Workspace& workspace, const SyncRequest& request,
                        const base::CancelToken& cancel, const base::ProgressSink& progress) {
    auto peer = findPeer(workspace, request.where);
    if (!peer) return fail(peer.error());
    return exchange::Exchanging(workspace, request, cancel, progress).with(std::move(*peer));
}

Result<SyncResult> importOutbox(Workspace& workspace, const std::filesystem::path& file,
                                const SyncRequest& request, const base::CancelToken& cancel) {
    const base::ProgressSink quiet;
    return exchange::Exchanging(workspace, request, cancel, quiet).outOf(file);
}

} // namespace countersign::jobs
