// One evidence file against the same file of an earlier release, line by line.
#pragma once

#include "core/base/LineDiff.h"
#include "core/jobs/Browse.h"

namespace countersign::jobs {

struct FileDiff {
    std::string path;
    base::Sentence refusal; // why it cannot be shown: binary, too large; empty: `diff` holds
    bool isNew = false, isGone = false;
    base::LineDiff diff;
};
// `target.snapshot` against `target.baseline`. NotFound where neither binds the file.
base::Result<FileDiff> fileDiff(Workspace& workspace, const ReleaseTarget& target,
                                const std::string& path);

} // namespace countersign::jobs
