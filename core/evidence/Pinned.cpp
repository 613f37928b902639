#include "core/evidence/Reading.h"
#include "core/format/Documents.h"

#include <algorithm>

namespace countersign::evidence {

namespace pins {

// evidence/YYYY/MM/<manifest-sha256>: the month is that of the first record naming it. There may be
// another of that name, which a refused commit left behind; newest month first.
base::Result<std::vector<base::TreeId>>
find(git::Repository& repository, const base::TreeId& logTree, const std::string& digest) {
    std::vector<base::TreeId> found;
    auto evidence = repository.entryAt(logTree, "evidence");
    if (!evidence) return base::fail(evidence.error());
    if (!*evidence || !(*evidence)->isTree()) return found;
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
            if (*pin && (*pin)->isTree()) found.push_back(base::TreeId((*pin)->id));
        }
    }
    return found;
}

base::Result<model::Manifest> manifestAt(git::Repository& repository, const base::TreeId& pin,
                                         const model::Subject& subject, std::string& text) {
    using base::ErrorCode;
    constexpr std::uint64_t kCap = 16u << 20;
    const base::Place place{"evidence/…/" + subject.manifest.hex() + "/manifest", 0, 0, {}};
    auto entry = repository.entryAt(pin, "manifest");
    if (!entry) return base::fail(entry.error());
    if (!*entry || !(*entry)->isFile()) {
        return base::fail(ErrorCode::Corrupt, base::said("the pinned evidence has no manifest"),
                          place);
    }
    auto bytes = repository.read((*entry)->id, git::ObjectKind::Blob, kCap);
    if (!bytes) return base::fail(bytes.error());
    if (base::sha256(*bytes) != subject.manifest) {
        return base::fail(ErrorCode::Corrupt,
                          base::said("the pinned manifest is not the one that was signed"), place);
    }
    auto manifest = format::readManifest(*bytes, place.path);
    if (!manifest) return base::fail(manifest.error());
    if (manifest->release != subject.release) {
        return base::fail(ErrorCode::Corrupt,
                          base::said("the pinned manifest is of another release"), place);
    }
    text = std::move(*bytes);
    return manifest;
}

// A manifest beside the files that it names.
struct Pin {
    base::TreeId tree;
    model::Manifest manifest;
    std::string text;
    std::size_t held = 0; // how many of its entries stand beside it as it says
};

std::size_t countHeld(git::Repository& repository, const Pin& pin) {
    const auto isHeld = [&](const model::ManifestEntry& entry) {
        const auto at = repository.entryAt(pin.tree, "files/" + entry.path);
        return at && *at && !(*at)->isTree() && (*at)->id == entry.blob;
    };
    const auto& entries = pin.manifest.entries;
    return static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(), isHeld));
}

// Of several the one that holds the most of what its manifest names. A release's own pin is whole.
base::Result<Pin> choose(git::Repository& repository, const std::vector<base::TreeId>& trees,
                         const model::Subject& subject) {
    base::Result<Pin> best =
        base::fail(base::ErrorCode::NotFound,
                   base::said("the evidence %1 is not in the log", subject.manifest.shortHex()), {},
                   base::said("fetch the whole log"));
    for (const base::TreeId& tree : trees) {
        Pin pin{tree, {}, {}, 0};
        auto manifest = manifestAt(repository, tree, subject, pin.text);
        if (!manifest) {
            if (!best) best = base::fail(manifest.error());
            continue;
        }
        pin.manifest = std::move(*manifest);
        if (trees.size() > 1) pin.held = countHeld(repository, pin);
        if (!best || pin.held > best->held) best = std::move(pin);
    }
    return best;
}

EvidenceFile load(git::Repository& repository, const base::TreeId& pin,
                  const model::ManifestEntry& entry, const ReadLimits& limits) {
    EvidenceFile file;
    file.entry = entry;
    if (entry.isWhole()) {
        file.problem = isWhole(entry);
        return file;
    }
    auto at = repository.entryAt(pin, "files/" + entry.path);
    if (!at || !*at) {
        file.problem = base::said("it was bound by its digest and not pinned");
        return file;
    }
    if ((*at)->id != entry.blob || (*at)->isTree()) {
        file.problem = base::said("the pinned file is not the one of the manifest");
        return file;
    }
    constexpr unsigned kLink = 0120000;
    if (entry.size > kEvidenceCap || entry.mode == kLink) {
        file.problem = entry.mode == kLink ? isLink() : isTooLarge();
        return file;
    }
    auto bytes = repository.read(entry.blob, git::ObjectKind::Blob, kEvidenceCap);
    if (!bytes) {
        file.problem = bytes.error().what;
    } else if (base::sha256(*bytes) != entry.sha256) {
        file.problem = base::said("its SHA-256 is not the one of the manifest");
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
    const auto trees = pins::find(repository, logTree, subject.manifest.hex());
    if (!trees) return base::fail(trees.error());
    auto pin = pins::choose(repository, *trees, subject);
    if (!pin) return base::fail(pin.error());
    model::ReleaseSnapshot snapshot;
    snapshot.manifestText = std::move(pin->text);
    snapshot.release = subject.release;
    snapshot.commit = subject.commit;
    snapshot.rootCommit = subject.repoRoot;
    snapshot.tree = subject.tree;
    snapshot.manifest = std::move(pin->manifest);
    snapshot.manifestDigest = subject.manifest;
    snapshot.folder = pins::folderOfManifest(snapshot.manifest);
    std::vector<EvidenceFile> files;
    for (const model::ManifestEntry& entry : snapshot.manifest.entries) {
        if (cancel.isCancelled()) {
            return base::fail(ErrorCode::Cancelled, base::said("reading the evidence was stopped"));
        }
        files.push_back(pins::load(repository, pin->tree, entry, limits));
    }
    readEvidence(files, snapshot);
    return snapshot;
}

} // namespace countersign::evidence
