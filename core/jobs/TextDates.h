// The day each of some paths last changed, over the whole first-parent line: a claim of the
// committers, used to narrow a search and for nothing else.
#pragma once

#include "core/base/Cancel.h"
#include "core/git/Repository.h"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace countersign::jobs {

using TextDates = std::unordered_map<std::string, std::string>; // path → day; "" is not known
using OpenRepository = std::function<base::Result<std::unique_ptr<git::Repository>>()>;

// Fills in the days of the paths that `dates` holds. Where history ends early (a shallow clone),
// what was not changed since has the day of its last commit. On one thread: two of them would wait
// for each other at libgit2's pack most of the time.
base::Result<void> findTextDates(git::Repository& repository, const base::CommitId& from,
                                 TextDates& dates, const base::CancelToken& cancel);

// The days of all files of `from` that may be texts by the end of their names (.md, .yaml, .yml in
// any case), through a handle of its own: for a thread beside the one that looks at what they are.
base::Result<TextDates> datesByName(const OpenRepository& open, const base::CommitId& from,
                                    const base::CancelToken& cancel);

} // namespace countersign::jobs
