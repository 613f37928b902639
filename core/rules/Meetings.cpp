#include "core/rules/Meetings.h"

#include <algorithm>
#include <functional>
#include <map>

namespace countersign::rules {

const model::Meeting& MeetingFact::newest() const {
    const model::Fact* last = closed ? closed : started ? started : plan;
    return std::get<model::Meeting>(last->record->body);
}

std::vector<MeetingFact> meetings(const model::LedgerState& ledger) {
    std::vector<MeetingFact> all;
    const auto of = [&](const model::RecordId& plan) -> MeetingFact* {
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const MeetingFact& each) { return each.plan->id == plan; });
        return found == all.end() ? nullptr : &*found;
    };
    for (const model::Fact& fact : ledger.facts) {
        if (const auto* meeting = fact.as<model::Meeting>()) {
            if (meeting->phase == "planned") {
                all.push_back({});
                all.back().plan = &fact;
            } else if (MeetingFact* known = of(*meeting->meeting)) {
                // Of two that met, the first in the order of the log.
                const model::Fact*& phase =
                    meeting->phase == "started" ? known->started : known->closed;
                if (!phase) phase = &fact;
            }
        } else if (const auto* paper = fact.as<model::Preread>()) {
            if (MeetingFact* known = of(paper->meeting)) known->papers.push_back(&fact);
        } else if (const auto* minutes = fact.as<model::Minutes>()) {
            if (MeetingFact* known = of(minutes->meeting)) known->minutes = &fact;
        }
    }
    return all;
}

model::Quorum quorumOf(const std::vector<model::SeatStatus>& seats,
                       const std::set<std::string>& present) {
    std::vector<const model::SeatStatus*> open;
    for (const model::SeatStatus& seat : seats)
        if (!seat.filled && !seat.optional) open.push_back(&seat);
    std::map<std::string, std::size_t> taken; // person → place
    std::set<std::string> tried;
    // Kuhn's augmenting paths.
    const std::function<bool(std::size_t)> place = [&](std::size_t at) {
        for (const std::string& who : open[at]->couldFill) {
            if (!present.contains(who) || !tried.insert(who).second) continue;
            const auto holds = taken.find(who);
            if (holds != taken.end() && !place(holds->second)) continue;
            taken[who] = at;
            return true;
        }
        return false;
    };
    model::Quorum quorum;
    for (std::size_t at = 0; at < open.size(); ++at) {
        tried.clear();
        if (!place(at))
            quorum.lacks.push_back(open[at]->roleName.empty() ? open[at]->role
                                                              : open[at]->roleName);
    }
    quorum.there = quorum.lacks.empty();
    return quorum;
}

} // namespace countersign::rules
