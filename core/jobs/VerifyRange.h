// What a push adds to the log, for a pre-receive hook and for CI: the whole log at NEW is judged,
// the answer is about what NEW has and OLD has not.
#pragma once

#include "core/jobs/Workspace.h"

namespace countersign::jobs {

struct RangeReport {
    model::VerifyReport report;     // of the whole log at NEW
    std::vector<std::size_t> added; // its entries that OLD lacks, in order
    std::uint64_t wrong = 0;        // of those
    std::uint64_t olderWrong = 0;   // not of those: named, not held against the push
    int exitCode = 3;               // decisions.md §3.8, of what was added
};
// `range` is "OLD..NEW", each a commit (all zeros as OLD: there was no log). Denied where NEW is
// all zeros (a log is never deleted); REWRITTEN in the report where NEW does not descend from OLD.
// Remembers nothing. Invalid, NotFound.
base::Result<RangeReport> verifyRange(Workspace& workspace, const std::string& range, int threads,
                                      const base::CancelToken& cancel = {},
                                      const base::ProgressSink& progress = {});

} // namespace countersign::jobs
