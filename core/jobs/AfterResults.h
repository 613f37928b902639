// Whether an SLO was changed when the result it is judged on lay in the source already: whoever set
// the target then knew the number. The release check flags what two announcements show, since those
// are in the log; this tells what the history of the source shows besides, where it is at hand. It
// can only be incomplete: a squash, a rebase or a shallow copy hides an order, and shows no false
// one.
#pragma once

#include "core/jobs/Browse.h"

namespace countersign::jobs {

struct KnownResult {
    std::string slo;           // name now
    model::SloChange change{}; // as in the difference it belongs to
    base::CommitId changed;    // first commit with the SLO as it is
    std::string by;            // its author, as recorded
    base::UtcTime when;        // its committer time, a claim
    base::CommitId known;      // the commit before it, with the same result and another SLO
    base::UtcTime since;       // its committer time, a claim
    std::string result;        // path
    base::Sentence sentence() const;
};

// Of the changes in `differences` that are none of meta data. Walks the first parents of the
// release's commit, at most 5,000, and no further than the result goes back.
base::Result<std::vector<KnownResult>>
changedAfterResults(Workspace& workspace, const ReleaseTarget& target,
                    const std::vector<model::SloStatus>& statuses,
                    const std::vector<model::SloDifference>& differences,
                    const base::CancelToken& cancel = {});

} // namespace countersign::jobs
