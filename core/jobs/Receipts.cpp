#include "core/jobs/Receipts.h"

#include "core/jobs/Resolve.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign::jobs {

using base::fail;
using base::Result;

Result<void> noteOpened(Workspace& workspace, const ReleaseTarget& target,
                        const std::vector<std::string>& paths) {
    if (!target.log || !target.log->ledger.present) return {};
    std::vector<base::BlobId> blobs;
    for (const model::ManifestEntry& entry : target.snapshot.manifest.entries) {
        if (std::find(paths.begin(), paths.end(), entry.path) != paths.end())
            blobs.push_back(entry.blob);
    }
    if (blobs.empty()) return {};
    auto state = workspace.state();
    if (!state) return fail(state.error());
    return (*state)->rememberOpened(target.release.text(), blobs);
}

Result<std::vector<base::BlobId>> openedHere(Workspace& workspace,
                                             const model::Manifest& manifest) {
    auto state = workspace.state();
    if (!state) return fail(state.error());
    auto remembered = (*state)->opened(manifest.release.text());
    if (!remembered) return fail(remembered.error());
    std::set<base::BlobId> bound;
    for (const model::ManifestEntry& entry : manifest.entries)
        bound.insert(entry.blob);
    std::vector<base::BlobId> opened;
    std::copy_if(remembered->begin(), remembered->end(), std::back_inserter(opened),
                 [&](const base::BlobId& blob) { return bound.contains(blob); });
    std::sort(opened.begin(), opened.end());
    return opened;
}

Result<std::optional<Opened>> openedFor(Workspace& workspace, const model::LogEntry& entry) {
    const auto* vote = entry.record ? std::get_if<model::Vote>(&entry.record->body) : nullptr;
    if (!vote || !entry.record->subject) return std::nullopt;
    auto standing = standAt(workspace, {});
    if (!standing) return fail(standing.error());
    auto then =
        evidence::pinnedSnapshot(workspace.repository(), standing->logTree, *entry.record->subject);
    if (!then) return fail(then.error());
    std::map<std::string, base::BlobId> now;
    const auto& releases = standing->log->ledger.releases;
    const auto history = releases.find(entry.record->subject->release);
    const model::Record* open = history == releases.end() ? nullptr : history->second.candidate();
    if (open && open->subject) {
        auto candidate =
            evidence::pinnedSnapshot(workspace.repository(), standing->logTree, *open->subject);
        if (!candidate) return fail(candidate.error());
        for (const model::ManifestEntry& each : candidate->manifest.entries)
            now[each.path] = each.blob;
    }
    Opened opened;
    for (const model::ManifestEntry& each : then->manifest.entries) {
        Opened::File file{each.path, each.blob, false, false};
        file.opened = std::binary_search(vote->opened.begin(), vote->opened.end(), each.blob);
        const auto same = now.find(each.path);
        file.stale = file.opened && (same == now.end() || same->second != each.blob);
        opened.opened += file.opened;
        opened.stale += file.stale;
        opened.files.push_back(std::move(file));
    }
    opened.sentence =
        base::said("opened %1 of %2 files before signing", opened.opened, opened.files.size());
    if (opened.stale > 0) opened.sentence += base::said("; %1 of them changed since", opened.stale);
    return opened;
}

} // namespace countersign::jobs
