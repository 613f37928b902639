// The day each of some paths last changed, over the whole first-parent line: a claim of the
// committers, used to narrow a search and for nothing else.
#pragma once

#include "core/base/Cancel.h"
#include "core/git/Repository.h"

#include <string>
#include <unordered_map>

namespace countersign::jobs {

using TextDates = std::unordered_map<std::string, std::string>; // path → day; "" is not known

// Fills in the days of the paths that `dates` holds. Where history ends early (a shallow clone),
// what was not changed since has the day of its last commit. On one thread: two of them would wait
// for each other at libgit2's pack most of the time.
base::Result<void> findTextDates(git::Repository& repository, const base::CommitId& from,
                                 TextDates& dates, const base::CancelToken& cancel);

} // namespace countersign::jobs
