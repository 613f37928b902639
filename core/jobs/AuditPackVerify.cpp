// Checking an audit pack: every byte against DIGESTS and its id, then the log as in a repository.
#include "core/jobs/AuditPack.h"

#include "core/git/Scratch.h"
#include "core/jobs/PackFiles.h"
#include "core/jobs/Pool.h"

#include <set>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace pack_verify_detail {

struct Folder {
    std::string_view name;
    git::ObjectKind kind;
};
constexpr Folder kFolders[] = {{"commits/", git::ObjectKind::Commit},
                               {"trees/", git::ObjectKind::Tree},
                               {"blobs/", git::ObjectKind::Blob}};

class Checker {
public:
    Checker(PackReader& reader, PackVerdict& verdict) : m_reader(reader), m_verdict(verdict) {}

    // Every file against DIGESTS; objects into the scratch repository.
    Result<void> check(git::Scratch& scratch, const base::CancelToken& cancel);

private:
    void wrong(const std::string& name, const base::Sentence& why) {
        m_verdict.wrong.push_back(base::said("%1: %2", name, why));
    }
    Result<void> object(git::Scratch& scratch, const std::string& name, const std::string& bytes);

    PackReader& m_reader;
    PackVerdict& m_verdict;
};

Result<void> Checker::object(git::Scratch& scratch, const std::string& name,
                             const std::string& bytes) {
    for (const Folder& folder : kFolders) {
        if (!name.starts_with(folder.name)) continue;
        const auto id = base::ObjectId::fromHex(name.substr(folder.name.size()));
        if (!id || id->size() != 20) {
            wrong(name, base::said("it is not named by an object id"));
            return {};
        }
        if (git::objectIdOf(folder.kind, bytes) != *id)
            wrong(name, base::said("its bytes have another id"));
        return scratch.put(folder.kind, *id, bytes);
    }
    return {};
}

Result<void> Checker::check(git::Scratch& scratch, const base::CancelToken& cancel) {
    auto listed = m_reader.read("DIGESTS");
    if (!listed) return fail(listed.error());
    m_verdict.digest = base::sha256(*listed);
    auto digests = format::readDigests(*listed);
    if (!digests) return fail(digests.error());
    static const std::set<std::string> kKnown{"DIGESTS",    "PACK",      "README.txt",
                                              "index.html", "verify.py", "allowed_signers"};
    for (const std::string& name : m_reader.names()) {
        if (cancel.isCancelled())
            return fail(base::ErrorCode::Cancelled, base::said("the check was stopped"));
        if (name == "DIGESTS") continue;
        const auto digest = digests->find(name);
        const bool known = kKnown.contains(name) || name.starts_with("commits/") ||
                           name.starts_with("trees/") || name.starts_with("blobs/");
        if (digest == digests->end() || !known) {
            wrong(name, base::said("it does not belong to the pack"));
            continue;
        }
        auto bytes = m_reader.read(name);
        if (!bytes) return fail(bytes.error());
        if (base::sha256(*bytes) != digest->second)
            wrong(name, base::said("it is not what DIGESTS says"));
        digests->erase(digest);
        if (auto put = object(scratch, name, *bytes); !put) return put;
    }
    for (const auto& [name, digest] : *digests)
        wrong(name, base::said("it is missing"));
    return {};
}

} // namespace pack_verify_detail

Result<PackVerdict> verifyPack(const std::filesystem::path& path, const PackOptions& options) {
    auto reader = PackReader::open(path);
    if (!reader) return fail(reader.error());
    auto scratch = git::Scratch::make();
    if (!scratch) return fail(scratch.error());
    PackVerdict verdict;
    auto headText = (*reader)->read("PACK");
    if (!headText)
        return fail(base::ErrorCode::Invalid, base::said("This is no audit pack"),
                    {path.string(), 0, 0, {}},
                    base::said("countersign audit pack --all -o FILE.tar makes one"));
    auto head = format::readPackHead(*headText);
    if (!head) return fail(head.error());
    verdict.head = *head;
    pack_verify_detail::Checker checker(**reader, verdict);
    if (auto done = checker.check(**scratch, options.cancel); !done) return fail(done.error());

    ledger::TrustAnchor trust;
    if (!options.genesis.empty()) {
        trust.genesisPin = options.genesis;
        trust.how = model::Trust::Pinned;
    }
    ledger::VerifyOptions how;
    how.ref = "audit pack";
    how.head = head->head;
    how.evidenceOf = head->release;
    how.parallel = parallelOver(options.threads);
    how.progress = options.progress;
    how.cancel = options.cancel;
    auto report = ledger::verify((*scratch)->repository(), trust, how);
    if (!report) return fail(report.error());
    if (report->ledger.logId != head->log || report->ledger.genesis != head->start ||
        report->ledger.entries.size() != head->commits)
        verdict.wrong.push_back(base::said(
            "%1: %2", "PACK", base::said("it says another log, start or number of commits")));
    verdict.exitCode = report->exitCode == 0 && !verdict.wrong.empty() ? 1 : report->exitCode;
    if (!options.checkpoint.empty()) {
        auto compared = compareWith((*scratch)->repository(), *report, options.checkpoint,
                                    "checkpoint", options.cancel);
        if (!compared) return fail(compared.error());
        if (verdict.exitCode == 0 && !compared->agrees()) verdict.exitCode = 1;
        verdict.comparison = std::move(*compared);
    }
    verdict.report = std::make_shared<const model::VerifyReport>(std::move(*report));
    return verdict;
}

} // namespace countersign::jobs
