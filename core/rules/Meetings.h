// Meetings as the log holds them, and whether enough people are there. Pure.
#pragma once

#include "core/model/Ledger.h"
#include "core/model/Meetings.h"

#include <set>
#include <string>
#include <vector>

namespace countersign::rules {

struct MeetingFact {
    const model::Fact* plan = nullptr;
    const model::Fact* started = nullptr;
    const model::Fact* closed = nullptr;
    const model::Fact* minutes = nullptr; // the newest
    std::vector<const model::Fact*> papers;
    const model::Meeting& newest() const; // what the last phase says about agenda and presence
    const char* phase() const { return closed ? "closed" : started ? "started" : "planned"; }
    // Whether a record at that place of the log was signed while the meeting went on.
    bool spans(std::uint64_t position) const {
        return started && position > started->position && (!closed || position < closed->position);
    }
};
// In log order. Pointers into `ledger`.
std::vector<MeetingFact> meetings(const model::LedgerState& ledger);

// Whether those present could give every signature that is still missing, each one of them at most
// one: an assignment is found whenever there is one.
model::Quorum quorumOf(const std::vector<model::SeatStatus>& seats,
                       const std::set<std::string>& present);

} // namespace countersign::rules
