// What changed between two releases: meaning first, text below.
#pragma once

#include "core/jobs/Browse.h"
#include "core/model/Difference.h"

namespace countersign::jobs {

struct DiffView {
    model::ReleaseId release;
    std::optional<model::ReleaseId> against; // nullopt: nothing was approved before
    model::Changes changes;
    std::vector<model::TextDifference> texts; // card, note, SLOs, release file and documents
};
// `against` is a version, or empty for the last approved release.
base::Result<DiffView> diff(Workspace& workspace, const std::string& release,
                            const std::string& against, const AsOf& asOf,
                            const base::CancelToken& cancel = {});

} // namespace countersign::jobs
