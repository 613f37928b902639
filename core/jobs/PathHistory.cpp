// One path over the history of the source: which commits changed it, and what it said there.
#include "core/base/Text.h"
#include "core/jobs/Boards.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/TreePath.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

Result<std::vector<PathPoint>> pathHistory(Workspace& workspace, const std::string& path,
                                           const AsOf& asOf, std::size_t most,
                                           const base::CancelToken& cancel) {
    auto standing = standAt(workspace, asOf, {}, cancel);
    if (!standing) return fail(standing.error());
    if (!standing->where.source)
        return fail(ErrorCode::NotFound, base::said("There is no commit to read yet"));
    git::Repository& repository = workspace.repository();
    TreePath way(repository, path);
    std::vector<PathPoint> points; // newest first while walking
    std::vector<base::ObjectId> blobs;
    base::CommitId next = *standing->where.source;
    bool cut = false; // at `most`
    // A change belongs to the oldest commit that still has the blob.
    while (!next.isNone()) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("Stopped while reading"));
        auto commit = repository.commit(next, git::Strictness::Source);
        if (!commit) {
            if (points.empty()) return fail(commit.error());
            break; // a shallow boundary: what is here is told
        }
        auto blob = way.at(commit->tree);
        if (!blob) return fail(blob.error());
        PathPoint point;
        point.commit = next;
        point.time = commit->committer.time;
        point.removed = blob->isNone();
        if (points.empty() || blobs.back() != *blob) {
            cut = points.size() == most;
            if (cut) break;
            points.push_back(std::move(point));
            blobs.push_back(*blob);
        } else {
            points.back() = std::move(point);
        }
        if (commit->parents.empty()) break;
        next = commit->parents.front();
    }
    // Before it was there, nothing was removed.
    if (!cut && !points.empty() && points.back().removed) {
        points.pop_back();
        blobs.pop_back();
    }
    if (points.empty())
        return fail(ErrorCode::NotFound,
                    base::said("There was never such a file on this line of history"),
                    base::Place{path, 0, 0, {}},
                    base::said("write its path from the root of the repository"));
    std::reverse(points.begin(), points.end());
    std::reverse(blobs.begin(), blobs.end());
    constexpr std::uint64_t kCap = 32u << 20;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].removed) continue;
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("Stopped while reading"));
        auto bytes = repository.read(blobs[i], git::ObjectKind::Blob, kCap);
        if (!bytes) continue;
        auto read =
            format::readResults(*bytes, path, base::BlobId(blobs[i]), format::shippedRegistry());
        if (read) points[i].metrics = std::move(read->value.metrics);
    }
    return points;
}

} // namespace countersign::jobs
