// The permit file of a release for whoever deploys it.
#pragma once

#include "core/jobs/Judge.h"
#include "core/model/Permit.h"

namespace countersign::jobs {

// Judged `--for release` on what was announced. Denied where nobody approved it and no emergency
// release stands: there is nothing a permit could be bound to. A lapsed or suspended approval
// yields a permit that says so.
base::Result<model::Permit> permit(Workspace& workspace, const std::string& release,
                                   const AsOf& asOf, const base::CancelToken& cancel = {});
std::string permitJson(const model::Permit& permit);

} // namespace countersign::jobs
