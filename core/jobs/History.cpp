// Reading the log: its entries as sentences, one entry with its bytes.
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"

#include <algorithm>
#include <set>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace history_detail {

Result<std::shared_ptr<const model::VerifyReport>> readableLog(Workspace& workspace,
                                                               const AsOf& asOf) {
    auto report = workspace.verified(asOf);
    if (!report) return report;
    if ((*report)->state == model::LogState::Missing) {
        auto info = workspace.info();
        const base::Sentence line = info ? info->fetchLine : std::string();
        return fail(ErrorCode::Unavailable, base::said("There is no decision log here"), {},
                    line.empty() ? base::said("start one with `countersign init`") : line);
    }
    return report;
}

} // namespace history_detail

Result<std::vector<HistoryLine>> history(Workspace& workspace, const AsOf& asOf,
                                         const std::string& release) {
    auto report = history_detail::readableLog(workspace, asOf);
    if (!report) return fail(report.error());
    const model::LedgerState& ledger = (*report)->ledger;
    std::set<model::RecordId> wanted;
    if (!release.empty()) {
        auto standing = standAt(workspace, asOf);
        if (!standing) return fail(standing.error());
        ReleaseName name = parseReleaseName(release);
        auto id = modelIdOf(*standing, name.model);
        if (!id) return fail(id.error());
        for (const model::ReleaseHistory* one : releasesOf(ledger, *id)) {
            if (name.version.empty() || one->release.version == name.version)
                wanted.insert(one->records.begin(), one->records.end());
        }
    }
    std::vector<HistoryLine> lines;
    for (const model::LogEntry& entry : ledger.entries) {
        if (release.empty() || wanted.contains(entry.id))
            lines.push_back({entry, sentenceOf(entry, ledger)});
    }
    return lines;
}

Result<RecordView> showRecord(Workspace& workspace, const std::string& id) {
    auto report = history_detail::readableLog(workspace, {});
    if (!report) return fail(report.error());
    const model::LogEntry* found = nullptr;
    for (const model::LogEntry& entry : (*report)->ledger.entries) {
        const bool record = !entry.id.isZero() && entry.id.hex().starts_with(id);
        if (id.size() < 4 || (!record && !entry.commit.hex().starts_with(id))) continue;
        if (found)
            return fail(ErrorCode::Conflict, base::said("Several records begin with %1", id), {},
                        base::said("write more of the id"));
        found = &entry;
    }
    if (!found)
        return fail(ErrorCode::NotFound, base::said("No record of the log begins with %1", id), {},
                    "countersign history");
    RecordView view;
    view.entry = *found;
    view.sentence = sentenceOf(*found, (*report)->ledger);
    git::Repository& repository = workspace.repository();
    auto raw = repository.read(found->commit, git::ObjectKind::Commit, git::kCommitCap);
    if (!raw) return fail(raw.error());
    view.commitText = std::move(*raw);
    auto commit = git::parseCommit(view.commitText, git::Strictness::Source);
    const std::string path =
        found->verdict == model::Verdict::Genesis ? "genesis.yaml" : found->path;
    if (commit && !path.empty()) {
        auto entry = repository.entryAt(commit->tree, path);
        if (entry && *entry) {
            auto bytes = repository.read((*entry)->id, git::ObjectKind::Blob, git::kRecordCap);
            if (bytes) view.bytes = std::move(*bytes);
        }
    }
    return view;
}

} // namespace countersign::jobs
