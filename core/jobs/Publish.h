// What may be said in public about the releases that stand approved: collected here, written as
// pages by ui/print/Site.
#pragma once

#include "core/jobs/Browse.h"
#include "core/model/Redaction.h"

#include <string>
#include <utility>
#include <vector>

namespace countersign::jobs {

struct Publication {
    std::string name; // of the log
    std::string logHead;
    model::Redaction redaction;
    std::vector<ReleaseView> releases; // the newest approved one of each model, by id
    // Every way to write somebody's name → what stands for it; longer ones first. Empty: named.
    std::vector<std::pair<std::string, std::string>> people;
};
// `redaction`: text of the file; empty: as REDACTION.md says without one. Invalid with the first
// error in it; Unavailable where the log is not in order.
base::Result<Publication> publication(Workspace& workspace, const AsOf& asOf,
                                      const std::string& redaction, const std::string& path,
                                      const base::CancelToken& cancel = {},
                                      const base::ProgressSink& progress = {});

} // namespace countersign::jobs
