#include "core/jobs/Diff.h"

#include "core/jobs/Resolve.h"
#include "core/rules/Difference.h"

#include <set>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace diff_detail {

bool isText(model::EvidenceClass cls) {
    using model::EvidenceClass;
    return cls == EvidenceClass::Card || cls == EvidenceClass::Note || cls == EvidenceClass::Slos ||
           cls == EvidenceClass::Release || cls == EvidenceClass::Scenarios ||
           cls == EvidenceClass::Documents || cls == EvidenceClass::Steering;
}

const model::ManifestEntry* entryAt(const model::ReleaseSnapshot& snapshot,
                                    const std::string& path) {
    for (const model::ManifestEntry& entry : snapshot.manifest.entries) {
        if (entry.path == path) return &entry;
    }
    return nullptr;
}

// Empty where the release has no such file; a refusal where it has no text to show.
std::string textOf(Workspace& workspace, const ReleaseTarget& target, const std::string& path,
                   model::TextDifference& difference) {
    if (!entryAt(target.snapshot, path)) return {};
    auto file = fileText(workspace, target, path);
    if (!file) {
        difference.refusal = file.error().sentence();
        return {};
    }
    if (!file->refusal.empty()) difference.refusal = file->refusal;
    return std::move(file->text);
}

std::vector<model::TextDifference> texts(Workspace& workspace, const ReleaseTarget& before,
                                         const ReleaseTarget& after,
                                         const base::CancelToken& cancel) {
    constexpr std::size_t kMost = 200;
    std::set<std::string> paths;
    for (const ReleaseTarget* side : {&before, &after}) {
        for (const model::ManifestEntry& entry : side->snapshot.manifest.entries) {
            if (isText(entry.cls)) paths.insert(entry.path);
        }
    }
    std::vector<model::TextDifference> found;
    for (const std::string& path : paths) {
        if (cancel.isCancelled() || found.size() >= kMost) break;
        const auto* was = entryAt(before.snapshot, path);
        const auto* now = entryAt(after.snapshot, path);
        if (was && now && was->sha256 == now->sha256) continue;
        model::TextDifference difference;
        difference.path = path;
        const std::string old = textOf(workspace, before, path, difference);
        const std::string fresh = textOf(workspace, after, path, difference);
        if (difference.refusal.empty()) difference.lines = rules::lineDifference(old, fresh);
        found.push_back(std::move(difference));
    }
    return found;
}

} // namespace diff_detail

Result<DiffView> diff(Workspace& workspace, const std::string& release, const std::string& against,
                      const AsOf& asOf, const base::CancelToken& cancel) {
    auto standing = standAt(workspace, asOf, {}, cancel);
    if (!standing) return fail(standing.error());
    ReleaseName name = parseReleaseName(release);
    auto id = modelIdOf(*standing, name.model);
    if (!id) return fail(id.error());
    name.model = *id;
    auto after = targetOf(workspace, *standing, name, Side::Announced, cancel);
    if (!after) return fail(after.error());
    DiffView view;
    view.release = after->release;
    ReleaseTarget before;
    if (!against.empty()) {
        auto other = targetOf(workspace, *standing, {name.model, against}, Side::Announced, cancel);
        if (!other) return fail(other.error());
        before = std::move(*other);
    } else if (after->baseline) {
        before.release = after->baseline->release;
        before.snapshot = *after->baseline;
    }
    if (!before.release.version.empty()) view.against = before.release;
    view.changes = rules::differences(before.snapshot, after->snapshot);
    view.texts = diff_detail::texts(workspace, before, *after, cancel);
    if (cancel.isCancelled())
        return fail(base::ErrorCode::Cancelled, base::said("Stopped while comparing the releases"));
    return view;
}

} // namespace countersign::jobs
