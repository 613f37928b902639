// Result files beyond the size that is read unasked.
#include "core/jobs/Boards.h"

#include <algorithm>

namespace countersign::jobs {

base::Result<ResultsRead> readLarge(Workspace& workspace, const ReleaseTarget& target,
                                    const std::string& path, const base::CancelToken& cancel) {
    // Mappings lie in the source; where it is not here, the file is read by its own marks.
    std::shared_ptr<const evidence::Inventory> inventory;
    if (auto found = workspace.inventory(target.snapshot.commit, cancel)) inventory = *found;
    auto read =
        evidence::readResultFile(workspace.repository(), target.snapshot, path, inventory.get());
    if (!read) return base::fail(read.error());
    return ResultsRead{std::move(read->value.metrics), std::move(read->findings)};
}

std::vector<std::pair<std::string, std::uint64_t>> leftUnread(const ReleaseTarget& target) {
    std::vector<std::pair<std::string, std::uint64_t>> left;
    for (const model::Finding& finding : target.snapshot.findings) {
        if (finding.rule != "result-too-large") continue;
        const auto& entries = target.snapshot.manifest.entries;
        const auto at = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) {
            return entry.path == finding.place.path;
        });
        if (at != entries.end()) left.emplace_back(at->path, at->size);
    }
    return left;
}

} // namespace countersign::jobs
