#include "core/jobs/FileDiff.h"

#include <algorithm>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace file_diff_detail {

bool binds(const model::ReleaseSnapshot& snapshot, const std::string& path) {
    const auto& entries = snapshot.manifest.entries;
    return std::any_of(entries.begin(), entries.end(),
                       [&](const model::ManifestEntry& entry) { return entry.path == path; });
}

} // namespace file_diff_detail

Result<FileDiff> fileDiff(Workspace& workspace, const ReleaseTarget& target,
                          const std::string& path) {
    FileDiff made;
    made.path = path;
    made.isGone = !file_diff_detail::binds(target.snapshot, path);
    made.isNew = !target.baseline || !file_diff_detail::binds(*target.baseline, path);
    if (made.isGone && made.isNew)
        return fail(base::ErrorCode::NotFound, base::said("Neither release binds this file"),
                    base::Place{path, 0, 0, {}});
    FileText before, now;
    if (!made.isNew) {
        ReleaseTarget earlier;
        earlier.snapshot = *target.baseline;
        auto read = fileText(workspace, earlier, path);
        if (!read) return fail(read.error());
        before = std::move(*read);
    }
    if (!made.isGone) {
        auto read = fileText(workspace, target, path);
        if (!read) return fail(read.error());
        now = std::move(*read);
    }
    made.refusal = now.refusal.empty() ? before.refusal : now.refusal;
    if (made.refusal.empty()) made.diff = base::lineDiff(before.text, now.text);
    return made;
}

} // namespace countersign::jobs
