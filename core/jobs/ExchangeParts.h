// Between sync, outbox and invitation: what is remembered of others, and what arrived. Private to
// the exchange jobs.
#pragma once

#include "core/jobs/Exchange.h"

#include <set>

namespace countersign::jobs::exchange {

// One log in one repository, before or after it is joined.
struct Side {
    std::optional<base::CommitId> head;
    std::shared_ptr<const model::VerifyReport> report; // null: no log
};

// SHA-256 of the raw first commit of that history. NotFound, Corrupt.
base::Result<std::string> logIdOf(git::Repository& repository, const base::CommitId& head);
base::Result<std::string> fingerprintOf(git::Repository& repository, const base::CommitId& head);

// The head seen there, or made there, is remembered for that address.
void rememberPeer(Workspace& workspace, const std::string& logId, const Peer& peer,
                  const base::CommitId& head);
std::vector<base::CommitId> rememberedHeads(Workspace& workspace, const std::string& logId,
                                            const git::Address& address);

base::Result<model::VerifyReport> judge(Workspace& workspace, git::Repository& repository,
                                        const ledger::TrustAnchor& trust,
                                        const base::CommitId& head, const base::CancelToken& cancel,
                                        const base::ProgressSink& progress = {});

// Entries of `theirs` whose commits are not in `known`, with what to look twice at.
std::vector<Arrival> arrivals(const model::VerifyReport& theirs,
                              const std::set<base::CommitId>& known);
// Entries of `mine` that are not in `theirs`.
std::vector<HistoryLine> unsent(const model::VerifyReport& mine,
                                const std::set<base::CommitId>& theirs);
std::set<base::CommitId> commitsOf(const model::VerifyReport* report);
// What arrived against what would be sent.
std::vector<base::Sentence> against(const std::vector<Arrival>& arrived,
                                    const std::vector<HistoryLine>& mine);

// Commits of this repository that the private one may offer as known, whole history included.
std::vector<base::CommitId> offered(git::Repository& repository,
                                    const std::vector<base::CommitId>& heads);
base::Result<std::unique_ptr<git::Transport>> transport(Workspace& workspace,
                                                        const std::vector<base::CommitId>& known,
                                                        const sign::PromptHandler& prompt,
                                                        const base::CancelToken& cancel);

} // namespace countersign::jobs::exchange
