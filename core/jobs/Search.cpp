// Full text over cards, notes and records. The index follows the newest commit; deleting it changes
// no answer but the first one's time.
#include "core/format/Readers.h"
#include "core/git/TreeWalk.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"

#include "core/base/Text.h"

#include <set>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace search_detail {

constexpr std::uint64_t kTextCap = 1u << 20;

// What changed since the documents were read; nullopt: read everything.
struct Changes {
    std::set<std::string> changed;
    std::vector<std::string> gone;
};

std::optional<Changes> changesSince(git::Repository& repository, const std::string& before,
                                    const base::CommitId& now) {
    auto old = base::CommitId::fromHex(before);
    if (!old) return std::nullopt;
    auto from = repository.commit(*old, git::Strictness::Source);
    auto to = repository.commit(now, git::Strictness::Source);
    if (!from || !to) return std::nullopt;
    auto deltas = git::treeDelta(repository, from->tree, to->tree);
    if (!deltas) return std::nullopt;
    Changes changes;
    for (const git::Delta& delta : *deltas) {
        if (delta.kind == git::DeltaKind::Deleted)
            changes.gone.push_back(delta.path);
        else
            changes.changed.insert(delta.path);
    }
    return changes;
}

std::optional<index::Document> textDocument(git::Repository& repository,
                                            const evidence::FoundModel& model,
                                            const evidence::FoundFile& file,
                                            const std::string& kind) {
    auto bytes = repository.read(file.blob, git::ObjectKind::Blob, kTextCap);
    if (!bytes || format::looksBinary(*bytes) || !base::isUtf8(*bytes)) return std::nullopt;
    index::Document document;
    document.kind = kind;
    document.key = file.path;
    document.model = model.id;
    document.title = model.title.empty() ? model.id : model.title;
    if (kind == "note") document.title += ": deliberation note";
    if (kind == "file") document.title += ": " + file.path;
    document.body = std::move(*bytes);
    document.person = model.owner;
    return document;
}

std::string kindOf(const evidence::FoundModel& model, const std::string& path) {
    if (path == model.cardPath) return "card";
    if (path == model.notePath) return "note";
    if (path == model.slosPath || path == model.releasePath || path.ends_with(".md")) return "file";
    return {};
}

index::Document recordDocument(const model::LogEntry& entry, const model::LedgerState& ledger) {
    const model::Record& record = *entry.record;
    index::Document document;
    document.kind = "record";
    document.key = entry.id.hex();
    document.model = record.subject ? record.subject->release.model : "";
    document.title = sentenceOf(entry, ledger);
    document.person = record.signer.name;
    document.date = record.signedAt.date();
    document.body = record.reason;
    if (const auto* vote = std::get_if<model::Vote>(&record.body)) {
        document.body +=
            "\n" + vote->wouldRemove + "\n" + vote->reviewed + "\n" + vote->notReviewed;
        for (const model::Condition& condition : vote->conditions)
            document.body += "\n" + condition.text;
    } else if (const auto* decide = std::get_if<model::Decide>(&record.body)) {
        document.body +=
            "\n" + decide->context + "\n" + decide->options + "\n" + decide->consequences;
        for (const model::Condition& condition : decide->conditions)
            document.body += "\n" + condition.text;
    } else if (const auto* open = std::get_if<model::Open>(&record.body)) {
        document.body += "\n" + open->summary;
    }
    return document;
}

Result<void> putSource(Workspace& workspace, index::Index& index, const base::CommitId& commit,
                       const std::string& before, const base::CancelToken& cancel,
                       const base::ProgressSink& progress) {
    auto inventory = workspace.inventory(commit, cancel);
    if (!inventory) return fail(inventory.error());
    const auto changes = changesSince(workspace.repository(), before, commit);
    if (changes) {
        auto removed = index.remove(changes->gone);
        if (!removed) return removed;
    }
    std::vector<index::Document> batch;
    std::uint64_t done = 0;
    for (const evidence::FoundModel& model : (*inventory)->models) {
        if (cancel.isCancelled()) return fail(base::ErrorCode::Cancelled, "Stopped while indexing");
        if (progress) progress({"Indexing texts", done, (*inventory)->models.size()});
        ++done;
        for (const evidence::FoundFile& file : model.files) {
            const std::string kind = kindOf(model, file.path);
            if (kind.empty() || (changes && !changes->changed.contains(file.path))) continue;
            if (auto document = textDocument(workspace.repository(), model, file, kind))
                batch.push_back(std::move(*document));
        }
        if (batch.size() >= 200) {
            auto put = index.put(batch);
            if (!put) return put;
            batch.clear();
        }
    }
    return index.put(batch);
}

Result<void> putRecords(Workspace& workspace, index::Index& index, const model::LedgerState& ledger,
                        const std::string& before, const base::CancelToken& cancel) {
    std::vector<base::CommitId> hidden;
    if (auto old = base::CommitId::fromHex(before)) hidden.push_back(*old);
    auto commits = workspace.repository().history({ledger.head}, hidden, cancel);
    if (!commits) commits = workspace.repository().history({ledger.head}, {}, cancel);
    if (!commits) return fail(commits.error());
    const std::set<base::CommitId> wanted(commits->begin(), commits->end());
    std::vector<index::Document> batch;
    for (const model::LogEntry& entry : ledger.entries) {
        if (entry.record && wanted.contains(entry.commit))
            batch.push_back(recordDocument(entry, ledger));
    }
    return index.put(batch);
}

Result<void> follow(Workspace& workspace, const base::CancelToken& cancel,
                    const base::ProgressSink& progress) {
    auto index = workspace.index();
    if (!index) return fail(index.error());
    auto source = workspace.source();
    if (!source) return fail(source.error());
    auto log = workspace.verified({}, cancel, progress);
    if (!log) return fail(log.error());
    const std::string sourceNow = *source ? (*source)->hex() : "";
    const bool hasLog = (*log)->ledger.present;
    const std::string logNow = hasLog ? (*log)->ledger.head.hex() : "";
    const std::string sourceBefore = (*index)->indexedSource();
    const std::string logBefore = (*index)->indexedLog();
    if (*source && sourceNow != sourceBefore) {
        auto put = putSource(workspace, **index, **source, sourceBefore, cancel, progress);
        if (!put) return put;
    }
    if (hasLog && logNow != logBefore) {
        auto put = putRecords(workspace, **index, (*log)->ledger, logBefore, cancel);
        if (!put) return put;
    }
    if (sourceNow != sourceBefore || logNow != logBefore)
        return (*index)->setIndexed(sourceNow, logNow);
    return {};
}

} // namespace search_detail

Result<std::vector<index::Hit>> search(Workspace& workspace, const std::string& query,
                                       const base::CancelToken& cancel) {
    auto followed = search_detail::follow(workspace, cancel, {});
    if (!followed) return fail(followed.error());
    auto index = workspace.index();
    if (!index) return fail(index.error());
    return (*index)->search(query);
}

Result<void> rebuildIndex(Workspace& workspace, const base::CancelToken& cancel,
                          const base::ProgressSink& progress) {
    auto index = workspace.index();
    if (!index) return fail(index.error());
    auto cleared = (*index)->clear();
    if (!cleared) return cleared;
    auto models = listModels(workspace, {}, true, cancel, progress);
    if (!models) return fail(models.error());
    return search_detail::follow(workspace, cancel, progress);
}

Result<IndexStatus> indexStatus(Workspace& workspace) {
    auto index = workspace.index();
    if (!index) return fail(index.error());
    auto info = workspace.info();
    if (!info) return fail(info.error());
    IndexStatus status;
    status.source = (*index)->indexedSource();
    status.log = (*index)->indexedLog();
    status.models = (*index)->rows().size();
    status.inMemory = (*index)->inMemory();
    status.current = status.source == info->sourceHead && status.log == info->logHead;
    return status;
}

} // namespace countersign::jobs
