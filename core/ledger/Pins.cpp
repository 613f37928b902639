#include "core/ledger/Pins.h"

#include "core/format/Documents.h"
#include "core/ledger/Paths.h"

#include <algorithm>

namespace countersign::ledger {

std::vector<const model::ManifestEntry*> pinnedEntries(const model::Manifest& manifest,
                                                       const model::Policy& policy) {
    std::vector<const model::ManifestEntry*> entries;
    for (const model::ManifestEntry& entry : manifest.entries) {
        const bool sensitive = std::find(policy.sensitive.begin(), policy.sensitive.end(),
                                         model::name(entry.cls)) != policy.sensitive.end();
        if (!sensitive && !entry.isWhole()) entries.push_back(&entry);
    }
    return entries;
}

unsigned pinnedMode(const model::ManifestEntry& entry) {
    return entry.mode == 0120000 ? 0100644 : entry.mode;
}

base::Result<std::vector<AddedFile>> heldIn(git::Repository& repository, Trees& trees,
                                            const base::TreeId& tree, const std::string& folder) {
    const auto at = repository.entryAt(tree, folder.substr(0, folder.size() - 1));
    if (!at) return base::fail(at.error());
    if (!*at || !(*at)->isTree()) return std::vector<AddedFile>();
    auto held = trees.growth({}, base::TreeId((*at)->id), kMaxPinnedFiles + 1);
    if (!held) return base::fail(held.error());
    for (AddedFile& file : held->added)
        file.path = folder + file.path;
    return std::move(held->added);
}

Pins::Answer Pins::check(const Question& asked) {
    const model::Record& record = asked.record;
    Answer answer;
    const auto bad = [&](base::Sentence why) {
        answer.bad = std::move(why);
        return answer;
    };
    if (!record.subject)
        return asked.files.empty()
                   ? answer
                   : bad(base::said("evidence comes with a record about no release"));
    if (asked.known)
        return asked.files.empty() ? answer
                                   : bad(base::said("the evidence was in the log already"));

    const std::string folder = pinFolder(record.signedAt, record.subject->manifest);
    for (const AddedFile& file : asked.files)
        if (!file.path.starts_with(folder))
            return bad(base::said("a file beyond the manifest: %1", file.path));
    const auto held = heldIn(m_repository, m_trees, asked.tree, folder);
    if (!held) {
        if (held.error().code != base::ErrorCode::Unavailable) m_damage.note(held.error());
        return bad(held.error().sentence());
    }
    const std::vector<AddedFile>& files = *held;
    if (files.empty()) return bad(base::said("the evidence it names is not in the log"));
    const auto text = std::find_if(files.begin(), files.end(), [&](const AddedFile& file) {
        return file.path == folder + "manifest";
    });
    if (text == files.end() || text->mode != 0100644)
        return bad(base::said("the manifest it names is not among the evidence"));
    const auto bytes = m_repository.read(text->id, git::ObjectKind::Blob, git::kTreeCap);
    if (!bytes) {
        m_damage.note(bytes.error());
        return bad(bytes.error().what);
    }
    if (base::sha256(*bytes) != record.subject->manifest)
        return bad(base::said("the manifest in the log is not the one it names"));
    const auto manifest = format::readManifest(*bytes, text->path);
    if (!manifest) return bad(manifest.error().sentence());
    if (manifest->release != record.subject->release)
        return bad(base::said("the manifest is of another release"));
    const auto entries = pinnedEntries(*manifest, asked.policy);
    answer.bad = compare(entries, folder, files);
    if (!answer.bad.empty() || !m_hashEvidence) return answer;
    if (m_only && *m_only != record.subject->release) return answer;
    for (const model::ManifestEntry* entry : entries)
        if (base::Sentence why = hash(*entry, answer); !why.empty()) return bad(std::move(why));
    return answer;
}

base::Sentence Pins::compare(const std::vector<const model::ManifestEntry*>& entries,
                             const std::string& folder, const std::vector<AddedFile>& files) const {
    std::uint64_t bytes = 0;
    std::map<std::string, const AddedFile*> added;
    for (const AddedFile& file : files)
        if (file.path != folder + "manifest") added.emplace(file.path, &file);
    for (const model::ManifestEntry* entry : entries) {
        const auto found = added.find(folder + "files/" + entry->path);
        if (found == added.end())
            return base::said("evidence is missing from the log: %1", entry->path);
        if (found->second->mode != pinnedMode(*entry) || found->second->id != entry->blob)
            return base::said("evidence in the log is not what the manifest names: %1",
                              entry->path);
        added.erase(found);
        bytes += entry->size;
    }
    if (!added.empty()) return base::said("a file beyond the manifest: %1", added.begin()->first);
    if (entries.size() > kMaxPinnedFiles || bytes > kMaxPinnedBytes)
        return base::said("more evidence than the log takes");
    return {};
}

base::Sentence Pins::hash(const model::ManifestEntry& entry, Answer& answer) {
    auto known = m_hashed.find(entry.blob);
    if (known == m_hashed.end()) {
        const auto bytes = m_repository.read(entry.blob, git::ObjectKind::Blob, kMaxPinnedBytes);
        if (!bytes && bytes.error().code == base::ErrorCode::Unavailable)
            return base::said("evidence larger than the manifest says: %1", entry.path);
        if (!bytes) {
            m_damage.note(bytes.error());
            answer.warnings.push_back(
                {"EVIDENCE_MISSING", base::said("%1: %2", entry.path, bytes.error().what)});
            return {};
        }
        if (bytes->size() != entry.size)
            return base::said("evidence of another size than the manifest says: %1", entry.path);
        known = m_hashed.emplace(entry.blob, base::sha256(*bytes)).first;
    }
    if (known->second != entry.sha256)
        return base::said("evidence in the log has another SHA-256 than the manifest says: %1",
                          entry.path);
    return {};
}

} // namespace countersign::ledger
