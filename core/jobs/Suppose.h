// What-if as people type it, and its effect on a copy of what is judged.
#pragma once

#include "core/base/Error.h"
#include "core/model/Ledger.h"
#include "core/model/WhatIf.h"

namespace countersign::jobs {

// "tier=regulated" "leave=ana.ruiz" "join=pia:legal,external" "ood_recall_7d=0.91". Invalid names
// what to write.
base::Result<model::WhatIf> parseWhatIf(const std::vector<std::string>& texts);
// Changes people and results of the copies; the tier is the engine's. Votes of somebody who left no
// longer fill a place; a metric that was not measured is taken to have been.
base::Result<void> suppose(const model::WhatIf& whatIf, model::LedgerState& ledger,
                           model::ReleaseSnapshot& snapshot);

} // namespace countersign::jobs
