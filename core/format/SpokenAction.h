// An action typed as it is said in a meeting: "add test: supplier codes, owner Li, 1 Dec".
#pragma once

#include "core/base/Error.h"
#include "core/base/Time.h"
#include "core/model/Roster.h"

#include <string>
#include <string_view>

namespace countersign::format {

struct SpokenAction {
    std::string type; // "threshold" "test" "rollout" "owner"
    std::string what;
    std::string owner;               // principal
    std::string due;                 // "2026-12-01"
    std::string severity = "medium"; // "high" "medium" "low"
    std::string tracker;             // link or empty
};

// What stands before the first colon says the kind (test, threshold, rollout, owner; a verb before
// it is allowed: "add test", "set threshold", "stage rollout", "assign owner"). Of the parts
// between commas behind it one names the owner ("owner Li"; principal, printed name or a part of it
// that one person alone has) and one the day ("1 Dec", "Dec 1", "1 December 2026", "2026-12-01",
// "today", "tomorrow", "in 2 weeks"); "high", "medium", "low" and one link may stand there too. The
// rest is what is to be done. A day without a year is the next one from `today` on. English and
// German words. Invalid says everything that is missing or cannot be told, in one sentence, and how
// to write it.
base::Result<SpokenAction> parseSpokenAction(std::string_view text, const model::Roster& roster,
                                             base::UtcTime today);

} // namespace countersign::format
