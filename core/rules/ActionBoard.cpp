#include "core/rules/ActionBoard.h"

#include <algorithm>
#include <map>

namespace countersign::rules {

namespace actionboard {

constexpr std::int64_t kDay = 86400;

void count(model::ActionTally& tally, const ActionFact& action, base::UtcTime first,
           base::UtcTime at) {
    ++tally.all;
    if (action.closed) {
        ++tally.done;
        const auto due = base::UtcTime::parse(action.body->due);
        if (due && action.closed->record->signedAt < due->plusDays(1)) ++tally.doneInTime;
        return;
    }
    ++tally.open;
    if (action.overdue(at)) {
        ++tally.overdue;
        if (action.body->severity == "high") ++tally.highOverdue;
    }
    const int days =
        static_cast<int>(std::max<std::int64_t>(0, (at.seconds - first.seconds) / kDay));
    ++(days <= 30 ? tally.upTo30 : days <= 90 ? tally.upTo90 : tally.older);
    tally.oldestDays = std::max(tally.oldestDays.value_or(0), days);
}

} // namespace actionboard

model::ActionBoard actionBoard(const std::vector<ActionFact>& actions,
                               const model::LedgerState& ledger, base::UtcTime at) {
    std::map<model::RecordId, base::UtcTime> recorded;
    for (const model::LogEntry& entry : ledger.entries) {
        if (entry.record && std::holds_alternative<model::Action>(entry.record->body))
            recorded.emplace(entry.id, entry.record->signedAt);
    }
    std::map<std::string, std::string> teamOf;
    for (const model::Person& person : ledger.roster.people)
        teamOf[person.principal] = person.team;
    model::ActionBoard board;
    std::map<std::string, model::ActionTally> teams;
    for (const ActionFact& action : actions) {
        // An action that was changed is as old as its first record: moving it makes nothing
        // younger.
        const base::UtcTime first = recorded[action.ids.front()];
        const auto team = teamOf.find(action.body->owner);
        const std::string name = team == teamOf.end() ? std::string() : team->second;
        actionboard::count(board.all, action, first, at);
        model::ActionTally& tally = teams[name];
        tally.team = name;
        actionboard::count(tally, action, first, at);
    }
    for (auto& [name, tally] : teams)
        board.teams.push_back(std::move(tally));
    return board;
}

} // namespace countersign::rules
