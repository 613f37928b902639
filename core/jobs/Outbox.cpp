// What was signed here and is not known to be anywhere else.
#include "core/jobs/ExchangeParts.h"

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace outbox_detail {

struct Known {
    std::string where;
    std::vector<base::CommitId> heads; // readable here
};

// Without a remote, what anybody is known to have counts.
Result<Known> knownTo(Workspace& workspace, const std::string& where, const std::string& logId) {
    Known known;
    std::vector<base::CommitId> seen;
    auto peer = findPeer(workspace, where);
    if (peer) {
        known.where = peer->name;
        seen = peer->seen;
    } else if (!where.empty()) {
        return fail(peer.error());
    } else {
        seen = exchange::rememberedHeads(workspace, logId, {});
        if (auto refs = workspace.repository().refs("refs/remotes/")) {
            for (const git::Ref& ref : *refs) {
                if (ref.name.ends_with("/countersign/log"))
                    seen.push_back(base::CommitId(ref.target));
            }
        }
    }
    for (const base::CommitId& head : seen) {
        if (workspace.repository().header(head)) known.heads.push_back(head);
    }
    return known;
}

struct Found {
    Outbox outbox;
    std::vector<base::CommitId> known;
};

Result<Found> find(Workspace& workspace, const std::string& where) {
    auto report = workspace.verified();
    if (!report) return fail(report.error());
    if ((*report)->state == model::LogState::Missing)
        return fail(ErrorCode::NotFound, base::said("There is no decision log here"));
    const model::LedgerState& ledger = (*report)->ledger;
    Found found;
    found.outbox.head = ledger.head;
    auto known = knownTo(workspace, where, ledger.logId.hex());
    if (!known) return fail(known.error());
    found.outbox.where = known->where;
    found.known = known->heads;
    if (ledger.ref.starts_with("refs/remotes/")) return found; // nothing was signed here
    auto fresh = workspace.repository().history({ledger.head}, known->heads);
    if (!fresh) return fail(fresh.error());
    const std::set<base::CommitId> commits(fresh->begin(), fresh->end());
    std::set<base::CommitId> others;
    for (const model::LogEntry& entry : ledger.entries) {
        if (!commits.contains(entry.commit)) others.insert(entry.commit);
    }
    found.outbox.entries = exchange::unsent(**report, others);
    return found;
}

} // namespace outbox_detail

Result<Outbox> outbox(Workspace& workspace, const std::string& where) {
    auto found = outbox_detail::find(workspace, where);
    if (!found) return fail(found.error());
    return std::move(found->outbox);
}

Result<Outbox> exportOutbox(Workspace& workspace, const std::filesystem::path& file,
                            const std::string& where, bool whole, const base::CancelToken& cancel) {
    auto found = outbox_detail::find(workspace, where);
    if (!found) return fail(found.error());
    if (found->outbox.entries.empty() && !whole)
        return fail(ErrorCode::NotFound,
                    base::said("Everything here is known there; nothing is left to carry"), {},
                    base::said("--whole writes the whole log"));
    auto report = workspace.verified();
    if (!report) return fail(report.error());
    if (!(*report)->inOrder())
        return fail(ErrorCode::Conflict,
                    base::said("The log here is not in order: %1", (*report)->reason));
    const auto known = whole ? std::vector<base::CommitId>() : found->known;
    auto opened = exchange::transport(workspace, {found->outbox.head}, {}, cancel);
    if (!opened) return fail(opened.error());
    auto written = (*opened)->writeBundle(std::filesystem::absolute(file), localLogRef(workspace),
                                          found->outbox.head, known);
    if (!written) return fail(written.error());
    return std::move(found->outbox);
}

} // namespace countersign::jobs
