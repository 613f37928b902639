// What of a release speaks to the clauses of a regulation. "Supports", never "complies".
#pragma once

#include "core/base/Sentence.h"

#include <string>
#include <utility>
#include <vector>

namespace countersign::model {

enum class ClauseState { Supported, Partly, Gap, NotJudged, NotYet };
const char*
name(ClauseState state); // "supported" "partly supported" "gap" "not judged" "not yet in force"

struct ClauseStatus {
    std::string id, asks, since;
    ClauseState state = ClauseState::NotJudged;
    std::vector<std::pair<base::Sentence, std::string>>
        evidence;                     // what, where (file:line or record)
    std::vector<base::Sentence> gaps; // what is missing or does not hold
};

struct PackStatus {
    std::string id, title, asOf, note;
    std::string stated; // class the release states; empty if none
    std::vector<ClauseStatus> clauses;
};

} // namespace countersign::model
