#include "core/jobs/Checkpoint.h"

#include "core/base/EightWords.h"

#include <unordered_map>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace checkpoint_detail {

struct Link {
    base::Sha256 fingerprint, chain;
};

// Fingerprint and chain of `head`, over its whole history.
Result<Link> linkOf(git::Repository& repository, const base::CommitId& head,
                    const base::CancelToken& cancel) {
    auto commits = repository.history({head}, {}, cancel);
    if (!commits) return fail(commits.error());
    std::unordered_map<base::CommitId, base::Sha256> chains;
    Link link;
    for (const base::CommitId& id : *commits) {
        auto raw = repository.read(id, git::ObjectKind::Commit, git::kCommitCap);
        if (!raw) return fail(raw.error());
        auto commit = git::parseCommit(*raw, git::Strictness::Source);
        if (!commit) return fail(commit.error());
        std::vector<base::Sha256> parents;
        for (const base::CommitId& parent : commit->parents) {
            const auto before = chains.find(parent);
            if (before == chains.end()) // a boundary is named within a log that is here whole
                return fail(ErrorCode::Unavailable,
                            base::said("The repository cuts the history of the log short at %1",
                                       id.shortHex()),
                            {}, "git fetch --unshallow");
            parents.push_back(before->second);
        }
        link.fingerprint = base::sha256(*raw);
        link.chain = format::chainLink(link.fingerprint, parents);
        chains.emplace(id, link.chain);
    }
    return link;
}

bool holds(const model::VerifyReport& report, const base::CommitId& commit) {
    for (const model::LogEntry& entry : report.ledger.entries)
        if (entry.commit == commit) return true;
    return false;
}

base::Sentence records(std::uint64_t count) {
    return count == 1 ? base::said("1 record") : base::said("%1 records", count);
}

// The checkpoint's head is not in this log.
Comparison apart(git::Repository& repository, const model::VerifyReport& report,
                 const format::CheckpointFile& file) {
    const auto here = repository.header(file.head);
    if (here && here->kind == git::ObjectKind::Commit) {
        const auto older = repository.isAncestor(report.ledger.head, file.head);
        if (older && *older)
            return {
                Against::Behind,
                base::said("This log is behind the checkpoint: it lacks what was signed up to %1",
                           file.head.shortHex())};
        return {
            Against::Forked,
            base::said("The log forked: the checkpoint's head %1 is no part of this log, although "
                       "both begin alike",
                       file.head.shortHex())};
    }
    if (report.ledger.commits < file.commits)
        return {Against::Behind,
                base::said(
                    "This log is behind the checkpoint, which saw %1: this one holds %2. Whether "
                    "it also went another way, only the missing ones can say",
                    records(file.records), records(report.ledger.records))};
    return {
        Against::Forked,
        base::said("The log forked: the checkpoint's head %1 is no part of this log, although it "
                   "holds as many entries",
                   file.head.shortHex())};
}

} // namespace checkpoint_detail

const char* name(Against against) {
    switch (against) {
    case Against::Same:
        return "same";
    case Against::Ahead:
        return "ahead";
    case Against::Behind:
        return "behind";
    case Against::Forked:
        return "forked";
    case Against::OtherLog:
        break;
    }
    return "another log";
}

Result<CheckpointView> checkpoint(Workspace& workspace, const AsOf& asOf,
                                  const base::CancelToken& cancel) {
    workspace.bypassCache();
    auto report = workspace.verified(asOf, cancel);
    if (!report) return fail(report.error());
    const model::LedgerState& ledger = (*report)->ledger;
    if ((*report)->state == model::LogState::Missing || !(*report)->inOrder())
        return fail(ErrorCode::Unavailable,
                    base::said("The log is not in order (%1)", model::name((*report)->state)), {},
                    (*report)->reason);
    auto link = checkpoint_detail::linkOf(workspace.repository(), ledger.head, cancel);
    if (!link) return fail(link.error());
    CheckpointView view;
    view.file = {ledger.logId, ledger.genesis, ledger.head,   link->fingerprint,
                 link->chain,  ledger.records, ledger.commits};
    view.text = format::writeCheckpoint(view.file);
    view.words = base::eightWords(link->fingerprint);
    return view;
}

Result<Comparison> compareWith(git::Repository& repository, const model::VerifyReport& report,
                               const std::string& text, const std::string& path,
                               const base::CancelToken& cancel) {
    using namespace checkpoint_detail;
    auto file = format::readCheckpoint(text, path);
    if (!file) return fail(file.error());
    if (file->log != report.ledger.logId || file->start != report.ledger.genesis)
        return Comparison{Against::OtherLog,
                          base::said("The checkpoint is of another log, which starts with %1",
                                     file->start.shortHex())};
    if (!holds(report, file->head)) return apart(repository, report, *file);
    auto link = linkOf(repository, file->head, cancel);
    if (!link) return fail(link.error());
    if (link->fingerprint != file->fingerprint || link->chain != file->chain)
        return Comparison{Against::Forked,
                          base::said("The log forked: it holds other bytes than the checkpoint "
                                     "saw, under the same id %1",
                                     file->head.shortHex())};
    if (file->head == report.ledger.head)
        return Comparison{Against::Same,
                          base::said("The log is the same as the checkpoint saw it: %1",
                                     records(report.ledger.records))};
    const std::uint64_t more =
        report.ledger.records - std::min(file->records, report.ledger.records);
    return Comparison{
        Against::Ahead,
        base::said("The log is ahead of the checkpoint by %1 and the same up to there",
                   records(more))};
}

} // namespace countersign::jobs
