// Who helped to make what a review is about, as the source says it where it is at hand.
// Independence is judged over what the `open` record names (decisions.md §2.8); whoever opened from
// a copy without history, or with another program, may have named too few. Author fields can only
// exclude.
#pragma once

#include "core/jobs/Resolve.h"

namespace countersign::jobs {

struct SourceContributors {
    std::vector<model::Contributor> people; // empty where the source is not at hand
    // Of the roster: named by the source, not by the record, in a way that the tier excludes.
    std::vector<const model::Person*> unrecorded; // into the ledger's roster
    // "CONTRIBUTORS_DIFFER: …"; empty if nobody is missing.
    base::Sentence sentence() const;
};
base::Result<SourceContributors> sourceContributors(Workspace& workspace,
                                                    const model::LedgerState& ledger,
                                                    const model::LogEntry& open,
                                                    const base::CancelToken& cancel = {});

} // namespace countersign::jobs
