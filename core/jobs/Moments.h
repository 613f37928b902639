// The places in time worth going to: decisions of the log and tags of the source.
#pragma once

#include "core/jobs/Workspace.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct Moment {
    enum class Kind { Decision, Tag } kind = Kind::Decision;
    std::string revision; // as AsOf::revision takes it
    base::Sentence title; // "Helena Vogt, as chair of the safety review, decided on…", "v1.0"
    std::string date;     // ISO, as claimed
};
// Newest first, decisions before tags; at most `most` of each kind. A missing log or a tag that
// leads nowhere is left out, never an error.
base::Result<std::vector<Moment>> moments(Workspace& workspace, std::size_t most = 200);

} // namespace countersign::jobs
