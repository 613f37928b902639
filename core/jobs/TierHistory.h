// How the risk tier of a model's releases moved, both ways, and what asks for judging it again.
#pragma once

#include "core/jobs/Judge.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct TierMove {
    std::string date, version, tier;
    base::Sentence what; // "announced as high", "raised to high by Helena Vogt: …"
    bool upward = false, downward = false; // against the one before
};
struct TierView {
    model::TierResult tier;      // as judged now
    std::vector<TierMove> moves; // oldest first
    // "due for re-evaluation on 2027-05-01", "an incident was reported since", "scale: team before,
    // customers now": empty where nothing asks for it.
    std::vector<base::Sentence> triggers;
};
base::Result<TierView> tierHistory(Workspace& workspace, const std::string& release,
                                   const AsOf& asOf, const base::CancelToken& cancel = {});

} // namespace countersign::jobs
