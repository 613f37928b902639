// Regulation packs held against a release, and the library that the program ships.
#pragma once

#include "core/jobs/Judge.h"
#include "core/model/Framework.h"

namespace countersign::jobs {

const model::Library& library();

struct FrameworkView {
    model::ReleaseId release;
    std::string tier;
    std::vector<model::PackStatus> packs;
};
// `packs` empty: those the release's tier reports against, and where it names none, all. NotFound
// for a pack that does not exist.
base::Result<FrameworkView> framework(Workspace& workspace, const std::string& release,
                                      const std::vector<std::string>& packs, const AsOf& asOf,
                                      const base::CancelToken& cancel = {});

} // namespace countersign::jobs
