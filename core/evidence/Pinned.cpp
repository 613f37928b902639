#include "core/evidence/Reading.h"
#include "core/format/Documents.h"

#include <algorithm>

namespace countersign::evidence {

namespace pins {

// evidence/YYYY/MM/<manifest-sha256>: the month is that of the first record naming it.
base::Result<std::optional<base::TreeId>>
find(git::Repository& repository, const base::TreeId& logTree, const std::string& digest) {
    auto evidence = repository.entryAt(logTree, "evidence");
    if (!evidence) return base::fail(evidence.error());
    if (!*evidence || !(*evidence)->isTree()) return std::nullopt;
    auto years = repository.tree((*evidence)->id);
    if (!years) return base::fail(years.error());
    for (auto year = years->rbegin(); year != years->rend(); ++year) {
        if (!year->isTree()) continue;
        auto months = repository.tree(year->id);
        if (!months) return base::fail(months.error());
        for (auto month = months->rbegin(); month != months->rend(); ++month) {
            if (!month->isTree()) continue;
            auto pin = repository.entryAt(base::TreeId(month->id), digest);
            if (!pin) return base::fail(pin.error());
            if (*pin && (*pin)->isTree()) return base::TreeId((*pin)->id);
        }
    }
    return std::nullopt;
}

base::Result<model::Manifest> manifestAt(git::Repository& repository, const base::TreeId& pin,
                                         const model::Subject& subject, std::string& text) {
    using base::ErrorCode;
    constexpr std::uint64_t kCap = 16u << 20;
    const base::Place place{"evidence/…/" + subject.manifest.hex() + "/manifest", 0, 0, {}};
    auto entry = repository.entryAt(pin, "manifest");
    if (!entry) return base::fail(entry.error());
    if (!*entry || !(*entry)->isFile()) {
        return base::fail(ErrorCode::Corrupt, "the pinned evidence has no manifest", place);
    }
    auto bytes = repository.read((*entry)->id, git::ObjectKind::Blob, kCap);
    if (!bytes) return base::fail(bytes.error());
    if (base::sha256(*bytes) != subject.manifest) {
        return base::fail(ErrorCode::Corrupt, "the pinned manifest is not the one that was signed",
                          place);
    }
    auto manifest = format::readManifest(*bytes, place.path);
    if (!manifest) return base::fail(manifest.error());
    if (manifest->release != subject.release) {
        return base::fail(ErrorCode::Corrupt, "the pinned manifest is of another release", place);
    }
    text = std::move(*bytes);
    return manifest;
}

EvidenceFile load(git::Repository& repository, const base::TreeId& pin,
                  const model::ManifestEntry& entry, const ReadLimits& limits) {
    EvidenceFile file;
    file.entry = entry;
    auto at = repository.entryAt(pin, "files/" + entry.path);
    if (!at || !*at) {
        file.problem = "it was bound by its digest and not pinned";
        return file;
    }
    if ((*at)->id != entry.blob || (*at)->isTree()) {
        file.problem = "the pinned file is not the one of the manifest";
        return file;
    }
    constexpr unsigned kLink = 0120000;
    if (entry.size > kEvidenceCap || entry.mode == kLink) {
        file.problem = entry.mode == kLink ? kIsLink : kTooLarge;
        return file;
    }
    auto bytes = repository.read(entry.blob, git::ObjectKind::Blob, kEvidenceCap);
    if (!bytes) {
        file.problem = bytes.error().what;
    } else if (base::sha256(*bytes) != entry.sha256) {
        file.problem = "its SHA-256 is not the one of the manifest";
    } else if (entry.cls == model::EvidenceClass::Results && entry.size > limits.resultBytes) {
        file.left = true;
    } else {
        file.bytes = std::move(*bytes);
    }
    return file;
}

// The folder the release's own files share.
std::string folderOfManifest(const model::Manifest& manifest) {
    using model::EvidenceClass;
    for (const EvidenceClass cls :
         {EvidenceClass::Release, EvidenceClass::Card, EvidenceClass::Slos, EvidenceClass::Note}) {
        for (const model::ManifestEntry& entry : manifest.entries) {
            if (entry.cls == cls) return folderOf(entry.path);
        }
    }
    return {};
}

} // namespace pins

base::Result<model::ReleaseSnapshot> pinnedSnapshot(git::Repository& repository,
                                                    const base::TreeId& logTree,
                                                    const model::Subject& subject,
                                                    const base::CancelToken& cancel,
                                                    const ReadLimits& limits) {
    using base::ErrorCode;
    auto pin = pins::find(repository, logTree, subject.manifest.hex());
    if (!pin) return base::fail(pin.error());
    if (!*pin) {
        return base::fail(ErrorCode::NotFound,
                          "the evidence " + subject.manifest.shortHex() + " is not in the log", {},
                          "fetch the whole log");
    }
    model::ReleaseSnapshot snapshot;
    auto manifest = pins::manifestAt(repository, **pin, subject, snapshot.manifestText);
    if (!manifest) return base::fail(manifest.error());
    snapshot.release = subject.release;
    snapshot.commit = subject.commit;
    snapshot.rootCommit = subject.repoRoot;
    snapshot.tree = subject.tree;
    snapshot.manifest = std::move(*manifest);
    snapshot.manifestDigest = subject.manifest;
    snapshot.folder = pins::folderOfManifest(snapshot.manifest);
    std::vector<EvidenceFile> files;
    for (const model::ManifestEntry& entry : snapshot.manifest.entries) {
        if (cancel.isCancelled()) {
            return base::fail(ErrorCode::Cancelled, "reading the evidence was stopped");
        }
        files.push_back(pins::load(repository, **pin, entry, limits));
    }
    readEvidence(files, snapshot);
    return snapshot;
}

} // namespace countersign::evidence
