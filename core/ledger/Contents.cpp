#include "core/ledger/Contents.h"

#include "core/format/Documents.h"
#include "core/format/Readers.h"
#include "core/ledger/Paths.h"

namespace countersign::ledger {

Contents::Contents(git::Repository& repository, const base::TreeId& tree,
                   const std::vector<Judged>& judged)
    : m_repository(repository), m_tree(tree) {
    for (const Judged& one : judged) {
        if (!model::isHarmless(one.verdict) || !one.record || !one.record->subject) continue;
        const base::Sha256& manifest = one.record->subject->manifest;
        m_folders.emplace(manifest, pinFolder(one.record->signedAt, manifest));
    }
}

std::string Contents::bytesAt(const std::string& path) {
    const auto entry = m_repository.entryAt(m_tree, path);
    if (!entry || !*entry || !(*entry)->isFile()) return {};
    constexpr std::uint64_t kCap = 16u << 20;
    auto bytes = m_repository.read((*entry)->id, git::ObjectKind::Blob, kCap);
    return bytes ? std::move(*bytes) : std::string();
}

std::optional<model::ReleaseSnapshot> Contents::read(const base::Sha256& manifest) {
    const auto folder = m_folders.find(manifest);
    if (folder == m_folders.end()) return std::nullopt;
    const std::string text = bytesAt(folder->second + "manifest");
    if (text.empty() || base::sha256(text) != manifest) return std::nullopt;
    auto entries = format::readManifest(text, "manifest");
    if (!entries) return std::nullopt;
    model::ReleaseSnapshot snapshot;
    snapshot.manifest = std::move(*entries);
    snapshot.manifestDigest = manifest;
    snapshot.release = snapshot.manifest.release;
    for (const model::ManifestEntry& entry : snapshot.manifest.entries) {
        const bool card = entry.cls == model::EvidenceClass::Card && !snapshot.card;
        const bool file = entry.cls == model::EvidenceClass::Release && !snapshot.releaseFile;
        if (!card && !file) continue;
        const std::string bytes = bytesAt(folder->second + "files/" + entry.path);
        if (base::sha256(bytes) != entry.sha256) continue;
        if (card) {
            if (auto read = format::readModelCard(bytes, entry.path))
                snapshot.card = std::move(read->value);
        } else if (auto read = format::readRelease(bytes, entry.path)) {
            snapshot.releaseFile = std::move(read->value);
        }
    }
    return snapshot;
}

const model::ReleaseSnapshot* Contents::of(const base::Sha256& manifest) {
    auto found = m_read.find(manifest);
    if (found == m_read.end()) found = m_read.emplace(manifest, read(manifest)).first;
    return found->second ? &*found->second : nullptr;
}

} // namespace countersign::ledger
