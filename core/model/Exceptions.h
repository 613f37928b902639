// Parts of a verdict that tell of departures from the rules: signatures that no longer count,
// conditions of an approval, an emergency release. Values only; computed by rules::evaluate.
#pragma once

#include "core/base/Sentence.h"
#include "core/model/Fact.h"

#include <string>
#include <vector>

namespace countersign::model {

// A live signature about earlier evidence or under an earlier policy that no longer counts.
struct LapsedVote {
    RecordId vote;
    std::string principal, person, role;
    base::Sentence why; // "weights changed since, and this tier keeps nothing then"
};

enum class ConditionState { Holds, Open, Lapsed, CannotTell };
const char* name(ConditionState state); // "holds" "open" "lapsed" "cannot-tell"

struct ConditionStatus { // of the standing approval, or of a signature it counts
    Condition condition;
    std::string from; // who set it
    ConditionState state = ConditionState::CannotTell;
    base::Sentence reason;
};

struct Emergency {   // an emergency release that two people signed and that has not run out
    RecordId record; // the first person's
    std::string person, second;
    std::string until; // time
    std::string reason;
    ReleaseScope scope;
};

} // namespace countersign::model
