// What an auditor would ask about: releases without decision, approvals that no longer stand,
// decisions that cannot be made again from what they bound, entries that do not count.
#pragma once

#include "core/jobs/Workspace.h"

namespace countersign::jobs {

struct Gap {
    // "tag-without-decision" "tag-not-approved" "tag-differs" "lapsed" "in-use-not-approved"
    // "gate-differs" "gate-not-judged" "unsupported" "contested" "evidence-missing" "foreign"
    // "not-counted" "not-reported" "contributors-differ"
    std::string kind;
    model::Level level = model::Level::Error;
    std::string release; // "claims-triage@1.2", or empty
    std::string record;  // id of the record or commit, hex, or empty
    base::Sentence sentence;
    std::string help; // the command that shows or mends it
};
struct Gaps {
    std::vector<Gap> gaps; // errors first, then in the order of the log
    std::uint64_t tags = 0, decisions = 0, reevaluated = 0;
};
// Judged at `asOf`. A log that is not in order is a gap, not an error; Unavailable where there is
// none or where it cannot be read.
base::Result<Gaps> auditGaps(Workspace& workspace, const AsOf& asOf,
                             const base::CancelToken& cancel = {},
                             const base::ProgressSink& progress = {});

// Whether the release check that a decision named comes out the same from what is pinned in the log
// (decisions.md §6: GATE_DIFFERS). An Error where it cannot be judged again.
base::Result<bool> gateIsTheSame(Workspace& workspace, const model::DecisionEntry& decision,
                                 const base::CancelToken& cancel = {});

} // namespace countersign::jobs
