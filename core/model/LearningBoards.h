// What the learning loop is counted by: actions by team, drills by person, findings about what was
// said before. Filled by core/rules.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace countersign::model {

struct ActionTally {
    std::string team;                      // of the owner, as people and keys say; "" where none
    int all = 0, done = 0, doneInTime = 0; // in time: closed through the whole of the day due
    int open = 0, overdue = 0, highOverdue = 0;
    int upTo30 = 0, upTo90 = 0, older = 0; // open ones, by days since they were first recorded
    std::optional<int> oldestDays;         // of the open ones
    // Of those whose day has come or that are done, how many are done; nothing where there is none.
    std::optional<int> completionPercent() const;
};
struct ActionBoard {
    ActionTally all;                // `team` empty
    std::vector<ActionTally> teams; // by name
};

enum class DrillState { Current, Stale, Failed, TooSlow, Never };
const char* name(DrillState state); // "current" "stale" "failed" "too slow" "never"

struct Tally { // was what was said before right?
    int right = 0, partly = 0, wrong = 0, unclear = 0;
    int all() const { return right + partly + wrong + unclear; }
};
struct DissentTally {
    int objections = 0, linked = 0; // objections on record; those with a finding
    Tally ofObjections, ofConditions;
    std::vector<std::pair<std::string, Tally>> years; // by the year of the incident, oldest first
};

} // namespace countersign::model
