// Models that a commit changes or takes away. Taking away what makes a folder a model (its card,
// release file and SLOs, or by ignoring it) must not take the folder out of the release check.
#pragma once

#include "core/jobs/Resolve.h"

namespace countersign::jobs {

struct ChangedModels {
    std::vector<std::string> models; // by id, to be judged; also those that left files behind
    std::vector<std::string> gone;   // by id: nothing is left in their folders
};
// Between BASE and the source at `asOf` or at `commit`; for --changed-since.
base::Result<ChangedModels> changedModels(Workspace& workspace, const AsOf& asOf,
                                          const std::string& base, const std::string& commit,
                                          const base::CancelToken& cancel = {});

// Unavailable where the source does not hold the model of `target` any more, but files of it, or
// others in its folder: then nobody can say that what lies there is what was approved. Nothing is
// wrong with a model that is gone altogether.
base::Result<void> demandNothingLeft(Workspace& workspace, const Standing& standing,
                                     const ReleaseTarget& target);

} // namespace countersign::jobs
