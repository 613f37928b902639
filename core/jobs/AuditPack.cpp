// Making an audit pack: every object of the log by its id, and the pages beside them.
#include "core/jobs/AuditPack.h"

#include "core/base/Resources.h"
#include "core/format/Documents.h"
#include "core/jobs/PackFiles.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"
#include "core/ledger/Append.h"
#include "core/report/Audit.h"

#include <algorithm>
#include <set>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace audit_pack_detail {

constexpr std::string_view kEvidence = "evidence/", kFiles = "/files/";
// "evidence/2026/11/" and the 64 digits of the manifest
constexpr std::size_t kMonth = 17, kManifest = kMonth + 64;

class Collector {
public:
    Collector(git::Repository& repository, std::set<std::string> manifests)
        : m_repository(repository), m_manifests(std::move(manifests)) {}

    // Everything behind `head`.
    Result<void> collect(const base::CommitId& head, const base::CancelToken& cancel,
                         const base::ProgressSink& progress);
    PackContent take() { return std::move(m_content); }
    std::uint64_t commits() const { return m_commits; }

private:
    Result<void> walk(const base::TreeId& tree, const std::string& path);
    bool wanted(const std::string& path) const;
    void add(const char* folder, const base::ObjectId& id, git::ObjectKind kind, std::uint64_t cap);

    git::Repository& m_repository;
    std::set<std::string> m_manifests; // whose files go in; empty = all
    std::set<std::pair<base::ObjectId, std::string>> m_walked;
    PackContent m_content;
    std::uint64_t m_commits = 0;
};

void Collector::add(const char* folder, const base::ObjectId& id, git::ObjectKind kind,
                    std::uint64_t cap) {
    m_content.try_emplace(std::string(folder) + "/" + id.hex(),
                          [this_repository = &m_repository, id, kind, cap] {
                              return this_repository->read(id, kind, cap);
                          });
}

// Evidence of other releases stays out of the pack of one.
bool Collector::wanted(const std::string& path) const {
    if (m_manifests.empty() || !path.starts_with(kEvidence) || path.size() < kManifest) return true;
    if (path.compare(kManifest, kFiles.size(), kFiles) != 0) return true;
    return m_manifests.contains(path.substr(kMonth, 64));
}

Result<void> Collector::walk(const base::TreeId& tree, const std::string& path) {
    // The same tree can stand for evidence that goes in and for evidence that does not.
    const bool inside = path.starts_with(kEvidence);
    if (!m_walked.insert({tree, inside ? path : std::string()}).second) return {};
    add("trees", tree, git::ObjectKind::Tree, git::kTreeCap);
    auto entries = m_repository.tree(tree);
    if (!entries) return fail(entries.error());
    for (const git::TreeEntry& entry : *entries) {
        const std::string name = path + entry.name;
        if (entry.isTree()) {
            if (auto done = walk(base::TreeId(entry.id), name + "/"); !done) return done;
        } else if (entry.isFile() && wanted(name)) {
            add("blobs", entry.id, git::ObjectKind::Blob, kPackFileCap);
        }
    }
    return {};
}

Result<void> Collector::collect(const base::CommitId& head, const base::CancelToken& cancel,
                                const base::ProgressSink& progress) {
    auto commits = m_repository.history({head}, {}, cancel);
    if (!commits) return fail(commits.error());
    for (const base::CommitId& id : *commits) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("the pack was stopped"));
        auto commit = m_repository.commit(id, git::Strictness::Source);
        if (!commit) return fail(commit.error());
        add("commits", id, git::ObjectKind::Commit, git::kCommitCap);
        if (auto done = walk(commit->tree, ""); !done) return done;
        if (++m_commits % 256 == 0 && progress)
            progress({base::said("Collecting the log"), m_commits, commits->size()});
    }
    return {};
}

struct Scope {
    std::optional<model::ReleaseId> release;
    std::set<std::string> manifests; // of the release
};

Result<Scope> scopeOf(Workspace& workspace, const AsOf& asOf, const std::string& name,
                      const model::LedgerState& ledger) {
    Scope scope;
    if (name.empty()) return scope;
    auto standing = standAt(workspace, asOf);
    if (!standing) return fail(standing.error());
    const ReleaseName wanted = parseReleaseName(name);
    auto model = modelIdOf(*standing, wanted.model);
    if (!model) return fail(model.error());
    const model::ReleaseHistory* found = nullptr;
    for (const model::ReleaseHistory* one : releasesOf(ledger, *model))
        if (wanted.version.empty() || one->release.version == wanted.version) found = one;
    if (!found)
        return fail(ErrorCode::NotFound, base::said("The log knows no release %1", name), {},
                    "countersign releases");
    scope.release = found->release;
    for (const model::RecordId& id : found->records)
        if (const model::LogEntry* entry = ledger.entry(id); entry && entry->record->subject)
            scope.manifests.insert(entry->record->subject->manifest.hex());
    return scope;
}

// Blob ids of records and manifests by their paths in the log's newest tree.
struct LogFiles {
    git::Repository& repository;
    base::TreeId tree;
    std::string blobAt(const std::string& path) {
        auto entry = repository.entryAt(tree, path);
        return entry && *entry && (*entry)->isFile() ? (*entry)->id.hex() : std::string();
    }
};

// What each release of the scope bound, from the manifests in the log.
std::vector<report::PackFile> evidenceOf(const model::LedgerState& ledger, LogFiles& files,
                                         git::Repository& repository, const Scope& scope,
                                         const PackContent& content) {
    std::vector<report::PackFile> all;
    std::set<std::string> seen;
    for (const model::LogEntry& entry : ledger.entries) {
        if (!model::isCounted(entry.verdict) || !entry.record || !entry.record->subject) continue;
        const model::Subject& subject = *entry.record->subject;
        if (scope.release && subject.release != *scope.release) continue;
        if (!seen.insert(subject.manifest.hex()).second) continue;
        const std::string month = entry.record->signedAt.text();
        const std::string blob =
            files.blobAt("evidence/" + month.substr(0, 4) + "/" + month.substr(5, 2) + "/" +
                         subject.manifest.hex() + "/manifest");
        const auto id = base::BlobId::fromHex(blob);
        auto text = id ? repository.read(*id, git::ObjectKind::Blob, git::kTreeCap)
                       : Result<std::string>(std::string());
        auto manifest = format::readManifest(text ? *text : std::string(), "manifest");
        if (!manifest) continue;
        for (const model::ManifestEntry& each : manifest->entries)
            all.push_back({subject.release, each.path, model::name(each.cls),
                           content.contains("blobs/" + each.blob.hex()) ? each.blob.hex() : "",
                           each.size, each.sha256});
    }
    return all;
}

} // namespace audit_pack_detail

Result<PackMade> makePack(Workspace& workspace, const AsOf& asOf, const PackRequest& request,
                          const base::CancelToken& cancel, const base::ProgressSink& progress) {
    using namespace audit_pack_detail;
    workspace.bypassCache();
    auto verified = workspace.verified(asOf, cancel, progress);
    if (!verified) return fail(verified.error());
    const model::VerifyReport& report = **verified;
    const model::LedgerState& ledger = report.ledger;
    if (report.exitCode == 3 || ledger.logId.isZero())
        return fail(ErrorCode::Unavailable,
                    base::said("A pack needs the whole log (%1)", model::name(report.state)), {},
                    report.reason);
    auto scope = scopeOf(workspace, asOf, request.release, ledger);
    if (!scope) return fail(scope.error());

    git::Repository& repository = workspace.repository();
    Collector collector(repository, scope->manifests);
    if (auto done = collector.collect(ledger.head, cancel, progress); !done)
        return fail(done.error());
    PackContent content = collector.take();

    auto raw = repository.read(ledger.head, git::ObjectKind::Commit, git::kCommitCap);
    if (!raw) return fail(raw.error());
    auto head = git::parseCommit(*raw, git::Strictness::Source);
    if (!head) return fail(head.error());
    LogFiles files{repository, head->tree};
    report::PackPage page;
    page.report = &report;
    page.head = {ledger.logId, ledger.genesis, ledger.head, collector.commits(), scope->release};
    page.fingerprint = base::sha256(*raw);
    for (const model::LogEntry& entry : ledger.entries) {
        page.sentences.push_back(sentenceOf(entry, ledger));
        page.blobs.push_back(entry.path.empty() ? std::string() : files.blobAt(entry.path));
    }
    page.evidence = evidenceOf(ledger, files, repository, *scope, content);

    const auto text = [&](const char* name, std::string bytes) {
        content.emplace(name,
                        [bytes = std::move(bytes)]() -> Result<std::string> { return bytes; });
    };
    text("PACK", format::writePackHead(page.head));
    text("README.txt", report::packReadme(page));
    text("index.html", report::packIndex(page));
    text("allowed_signers", ledger::allowedSigners(ledger));
    text("verify.py", std::string(base::resource("templates/audit/verify.py")));
    format::Digests digests;
    for (const auto& [name, bytes] : content) {
        auto read = bytes();
        if (!read) return fail(read.error());
        digests.emplace(name, base::sha256(*read));
    }
    const std::string listed = format::writeDigests(digests);
    text("DIGESTS", listed);
    auto written = writePack(content, request.out, head->committer.time, cancel);
    if (!written) return fail(written.error());
    return PackMade{page.head, base::sha256(listed), content.size(), *written};
}

} // namespace countersign::jobs
