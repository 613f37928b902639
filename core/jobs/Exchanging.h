// One exchange, step by step: Sync.cpp holds the order, SyncTake.cpp what is judged and taken.
// Private to the exchange jobs.
#pragma once

#include "core/jobs/ExchangeParts.h"

namespace countersign::jobs::exchange {

inline constexpr int kTries = 8;

// "The log at X is not taken (REWRITTEN): why. Your own copy is as it was"
tl::unexpected<base::Error> refused(const std::string& where, model::LogState state,
                                    const base::Sentence& why, const base::Sentence& hint = {});

class Exchanging {
public:
    Exchanging(Workspace& workspace, const SyncRequest& request, const base::CancelToken& cancel,
               const base::ProgressSink& progress)
        : m_workspace(workspace), m_own(workspace.repository()), m_request(request),
          m_cancel(cancel), m_progress(progress), m_ref(localLogRef(workspace)) {}

    base::Result<SyncResult> with(Peer peer);
    base::Result<SyncResult> outOf(const std::filesystem::path& file);

private:
    base::Result<void> mayWrite() const;
    base::Result<void> readMine();
    base::Result<void> connect(const std::vector<base::CommitId>& seen);
    base::Result<void> judgeTheirs();
    base::Result<void> demandKnownFirst(const model::VerifyReport& report) const;
    base::Result<void> demandNotRolledBack();
    base::Result<GoOn> tell(int round);
    base::Result<void> take();
    base::Result<base::CommitId> unite(const base::CommitId& first, const base::CommitId& second);
    base::Result<void> accept(const base::CommitId& target);
    base::Result<void> demandSeenElsewhere(const model::VerifyReport& report);
    base::Result<bool> send(); // false: somebody was faster
    base::Result<SyncResult> finish(base::Sentence sentence);
    base::Result<SyncResult> stop();
    std::string logId() const;

    Workspace& m_workspace;
    git::Repository& m_own;
    const SyncRequest& m_request;
    const base::CancelToken& m_cancel;
    const base::ProgressSink& m_progress;
    std::string m_ref;
    Peer m_peer;
    std::unique_ptr<git::Transport> m_transport;
    Side m_mine, m_theirs;
    std::vector<base::CommitId> m_have;
    News m_news;
    SyncResult m_result;
};

} // namespace countersign::jobs::exchange
