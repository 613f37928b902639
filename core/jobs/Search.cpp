// Full text over cards, notes and records. The index follows the newest commit; deleting it changes
// no answer but the first one's time.
#include "core/format/Readers.h"
#include "core/git/TreeWalk.h"
#include "core/jobs/IndexFeed.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"
#include "core/jobs/TextDates.h"

#include "core/base/Text.h"

#include <algorithm>
#include <future>
#include <map>
#include <set>
#include <string_view>
#include <unordered_set>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace search_detail {

constexpr std::uint64_t kTextCap = 1u << 20;

// The day a path last changed, on the first-parent line: a claim of the committers, used to narrow
// a search and for nothing else.
using Dates = std::map<std::string, std::string>;
// The days of the paths that commits changed from `until` on. Nullopt where `until` is not on the
// line: then nothing of it can be followed.
Result<std::optional<Dates>> datesSince(git::Repository& repository, const base::CommitId& from,
                                        const base::CommitId& until,
                                        const base::CancelToken& cancel) {
    Dates dates;
    base::CommitId next = from;
    auto commit = repository.commit(next, git::Strictness::Source);
    while (next != until) {
        if (cancel.isCancelled())
            return fail(base::ErrorCode::Cancelled, base::said("Stopped while indexing"));
        if (!commit || commit->parents.empty()) return std::optional<Dates>();
        const base::CommitId parent = commit->parents.front();
        auto older = repository.commit(parent, git::Strictness::Source);
        if (!older) return std::optional<Dates>(); // a shallow boundary
        auto deltas = git::treeDelta(repository, older->tree, commit->tree);
        if (!deltas) return fail(deltas.error());
        for (const git::Delta& delta : *deltas)
            dates.try_emplace(delta.path, commit->committer.time.date());
        next = parent;
        commit = std::move(older);
    }
    return std::optional(std::move(dates));
}

// Files whose coming, going or change may change what a model is called or who owns it.
bool isMarker(const git::Delta& delta) {
    const std::size_t slash = delta.path.rfind('/');
    const std::string name =
        base::lowerAscii(slash == std::string::npos ? delta.path : delta.path.substr(slash + 1));
    if (name == "deliberation-note.md") return delta.kind != git::DeltaKind::Modified;
    if (name == "safety-slos.yaml" || name == "safety-slos.yml")
        return delta.kind != git::DeltaKind::Modified;
    return name == "countersign.yaml" || name == "release.yaml" || name == "release.yml" ||
           name == "model_card.md" || name == "model-card.md" || name == "readme.md";
}

std::string kindOf(const index::FolderRow& folder, const std::string& path) {
    if (!path.empty() && path == folder.card) return "card";
    if (!path.empty() && path == folder.note) return "note";
    const bool markdown = path.ends_with(".md");
    if (path.find("/incidents/") != std::string::npos || path.starts_with("incidents/"))
        return markdown ? "incident" : "";
    const bool yaml = path.ends_with(".yaml") || path.ends_with(".yml");
    if (yaml && path.find("scenarios/") != std::string::npos) return "scenario";
    const std::string name = path.substr(path.rfind('/') + 1);
    if (name == "safety-slos.yaml" || name == "release.yaml" || markdown) return "document";
    return {};
}

std::optional<index::Document> textDocument(git::Repository& repository,
                                            const index::FolderRow& folder, const std::string& path,
                                            const base::ObjectId& blob, const std::string& day) {
    const std::string kind = kindOf(folder, path);
    if (kind.empty()) return std::nullopt;
    auto bytes = repository.read(blob, git::ObjectKind::Blob, kTextCap);
    if (!bytes || format::looksBinary(*bytes) || !base::isUtf8(*bytes)) return std::nullopt;
    index::Document document;
    document.kind = kind;
    document.key = path;
    document.model = folder.id;
    document.title = folder.title.empty() ? folder.id : folder.title;
    if (kind == "note") document.title += ": deliberation note";
    if (kind != "note" && kind != "card")
        document.title += (document.title.empty() ? "" : ": ") + path;
    document.body = std::move(*bytes);
    document.person = folder.owner;
    document.date = day;
    return document;
}

index::FolderRow rowOf(const evidence::FoundModel& model) {
    return {model.folder, model.id, model.title, model.owner, model.cardPath, model.notePath};
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

class SourceTexts {
public:
    SourceTexts(Workspace& workspace, index::Index& index, const base::CancelToken& cancel,
                const base::ProgressSink& progress)
        : m_workspace(workspace), m_index(index), m_cancel(cancel), m_progress(progress) {}

    Result<void> follow(const base::CommitId& commit, const std::string& before) {
        const auto old = base::CommitId::fromHex(before);
        if (old) {
            auto done = incremental(*old, commit);
            if (!done) return fail(done.error());
            if (*done) return {};
        }
        return all(commit);
    }

private:
    // Cost follows the change: only the trees that differ are read. False: everything anew.
    Result<bool> incremental(const base::CommitId& old, const base::CommitId& commit) {
        git::Repository& repository = m_workspace.repository();
        auto from = repository.commit(old, git::Strictness::Source);
        auto to = repository.commit(commit, git::Strictness::Source);
        if (!from || !to) return false;
        auto deltas = git::treeDelta(repository, from->tree, to->tree);
        if (!deltas) return false;
        for (const git::Delta& delta : *deltas) {
            if (isMarker(delta)) return false;
        }
        auto dates = datesSince(repository, commit, old, m_cancel);
        if (!dates) return fail(dates.error());
        if (!*dates) return false;
        std::vector<std::string> gone;
        for (const git::Delta& delta : *deltas) {
            if (delta.kind == git::DeltaKind::Deleted) {
                gone.push_back(delta.path);
                continue;
            }
            const auto folder = m_index.folderOf(delta.path);
            if (!folder && !delta.path.ends_with(".md")) continue;
            if (auto put = add(folder.value_or(index::FolderRow{}), delta.path, delta.newId,
                               (**dates)[delta.path]);
                !put)
                return fail(put.error());
        }
        auto removed = m_index.remove(gone);
        if (!removed) return fail(removed.error());
        auto put = flush();
        if (!put) return fail(put.error());
        return true;
    }

    Result<void> all(const base::CommitId& commit) {
        // Looking through the cards and through the history take about as long: side by side.
        auto ahead = std::async(std::launch::async, datesByName, m_workspace.anotherRepository(),
                                commit, m_cancel);
        auto inventory = m_workspace.inventory(commit, m_cancel);
        if (!inventory) return fail(inventory.error());
        auto dates = ahead.get();
        if (!dates) return fail(dates.error());
        // Whatever stops this half-way, nobody takes what is there then for the whole.
        if (auto none = m_index.setIndexed({}, m_index.indexedLog()); !none) return none;
        if (auto removed = m_index.removeTexts(); !removed) return removed;
        struct Text {
            const std::string* path;
            const index::FolderRow* folder;
            base::BlobId blob;
            const std::string* day;
        };
        const index::FolderRow none;
        std::vector<index::FolderRow> folders;
        folders.reserve((*inventory)->models.size());
        std::vector<Text> texts;
        std::unordered_set<std::string_view> seen;
        const auto want = [&](const evidence::FoundFile& file, const index::FolderRow& folder) {
            if (kindOf(folder, file.path).empty() || !seen.insert(file.path).second) return;
            const auto date = dates->try_emplace(file.path).first;
            texts.push_back({&file.path, &folder, file.blob, &date->second});
        };
        for (const evidence::FoundModel& model : (*inventory)->models) {
            folders.push_back(rowOf(model));
            for (const evidence::FoundFile& file : model.files)
                want(file, folders.back());
        }
        for (const evidence::FoundFile& file : (*inventory)->loose)
            want(file, none);
        if (auto kept = m_index.replaceFolders(folders); !kept) return kept;
        // From old to new, as they are numbered: the index then gathers most before it writes.
        std::stable_sort(texts.begin(), texts.end(),
                         [](const Text& a, const Text& b) { return *a.day < *b.day; });
        constexpr std::size_t kFew = 500; // a thread is not worth it
        if (texts.size() > kFew && !m_index.inMemory())
            m_feed = std::make_unique<IndexFeed>(m_workspace.anotherIndex());
        std::uint64_t done = 0;
        for (const Text& text : texts) { // reading and writing overlap
            if (m_progress && done % 100 == 0)
                m_progress({base::said("Indexing texts"), done, texts.size()});
            ++done;
            if (auto added = add(*text.folder, *text.path, text.blob, *text.day); !added)
                return added;
        }
        if (auto last = flush(); !last) return last;
        const auto written = m_feed ? m_feed->finish() : Result<void>{};
        m_feed.reset();
        return written;
    }

    Result<void> add(const index::FolderRow& folder, const std::string& path,
                     const base::ObjectId& blob, const std::string& day) {
        if (m_cancel.isCancelled())
            return fail(base::ErrorCode::Cancelled, base::said("Stopped while indexing"));
        auto document = textDocument(m_workspace.repository(), folder, path, blob, day);
        if (!document) return {};
        m_bytes += document->body.size();
        m_batch.push_back(std::move(*document));
        return m_batch.size() < kBatch && m_bytes < kBatchBytes ? Result<void>{} : flush();
    }

    Result<void> flush() {
        auto put = m_feed ? m_feed->give(std::move(m_batch)) : m_index.put(m_batch);
        m_batch.clear();
        m_bytes = 0;
        return put;
    }

    static constexpr std::size_t kBatch = 10'000, kBatchBytes = 12u << 20;
    Workspace& m_workspace;
    index::Index& m_index;
    const base::CancelToken& m_cancel;
    const base::ProgressSink& m_progress;
    std::vector<index::Document> m_batch;
    std::size_t m_bytes = 0;
    std::unique_ptr<IndexFeed> m_feed; // null: written here
};

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
        auto put = SourceTexts(workspace, **index, cancel, progress).follow(**source, sourceBefore);
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

Result<index::Answer> search(Workspace& workspace, const std::string& query,
                             const base::CancelToken& cancel) {
    auto followed = search_detail::follow(workspace, cancel, {});
    if (!followed) return fail(followed.error());
    auto index = workspace.index();
    if (!index) return fail(index.error());
    // A tier is what judging says, so it must have been judged once.
    const bool byTier = query.starts_with("tier:") || query.find(" tier:") != std::string::npos;
    const auto rows = byTier ? (*index)->rows() : std::vector<index::ModelRow>{};
    const bool current = std::all_of(rows.begin(), rows.end(), [&](const index::ModelRow& row) {
        return row.sourceCommit == (*index)->indexedSource() &&
               row.logHead == (*index)->indexedLog();
    });
    if (byTier && (rows.empty() || !current)) {
        auto judged = listModels(workspace, {}, true, cancel);
        if (!judged) return fail(judged.error());
    }
    auto answer = (*index)->search(query);
    if (answer || answer.error().code != base::ErrorCode::Corrupt) return answer;
    // What was damaged is gone; once more from git.
    if (auto again = search_detail::follow(workspace, cancel, {}); !again)
        return fail(again.error());
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
