// A regulation pack held against one release. Pure.
#pragma once

#include "core/model/Framework.h"
#include "core/model/Gate.h"
#include "core/model/Library.h"

namespace countersign::rules {

// `report` is the verdict for release with its checks; records are those about the model.
model::PackStatus frameworkStatus(const model::FrameworkPack& pack,
                                  const model::ReleaseSnapshot& release,
                                  const model::LedgerState& ledger,
                                  const model::GateReport& report);

} // namespace countersign::rules
