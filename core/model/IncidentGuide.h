// What the program ships about incidents, as data: when one is of which severity, the words for
// what it was, and by when whom. Files: resources/incidents; text: core/format/INCIDENT.md.
#pragma once

#include "core/base/Place.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

struct SeverityClass {
    std::string id; // "SEV-1"
    std::string title;
    std::vector<std::string> criteria; // one is enough
    std::string respond;
};

struct IncidentKind { // a word of an incident's `causes`
    std::string id;
    std::string group; // id of the group
    std::string title;
    std::string says;
};

struct IncidentClock {
    std::string id, title;
    std::string from;                    // phase it counts from: "detected" "recovered"…
    std::int64_t withinSeconds = 0;      // until then; 0: see `everySeconds`
    std::int64_t earlySeconds = 0;       // good form; 0: none
    std::int64_t everySeconds = 0;       // again and again, until the phase `until`
    std::string until;                   // of a clock that comes again
    std::string metBy;                   // phase or field that meets it: "closed"; empty: none does
    std::vector<std::string> severities; // it is asked for at these
    std::string pack, clause;            // of a regulation, or empty
    std::string applies;                 // "where a person died"; people say whether
};

struct IncidentGuide {
    std::vector<SeverityClass> severities;                   // the gravest first
    std::vector<std::pair<std::string, std::string>> groups; // id, title
    std::vector<IncidentKind> kinds;
    std::vector<IncidentClock> clocks;
    std::string clocksAsOf; // date on which the texts behind them were last looked at

    const IncidentKind* kind(const std::string& id) const;
    const SeverityClass* severity(const std::string& id) const;
    std::string groupTitle(const std::string& id) const; // the id where there is none
};

// How one clock stands for one incident at a time.
// Ended: its time is over, and no field of the record says whether it was kept.
enum class ClockState { NotStarted, Running, Met, Late, Missed, Ended };
const char* name(ClockState state); // "not started" "running" "met" "late" "missed" "ended"

struct ClockReading {
    const IncidentClock* clock = nullptr; // of the guide
    ClockState state = ClockState::NotStarted;
    std::string due; // time; empty while not started, and of a clock that comes again
    std::string met; // time it was met; empty
    int updates = 0; // of a clock that comes again: how many were due up to now
};

// An incident's phases with what each took, in seconds from its start; nothing where not stated.
struct IncidentTimes {
    std::optional<std::int64_t> detect, contain, communicate, recover, close;
};

struct IncidentPeriod {
    std::string period;     // "2026 Q4"
    int bySeverity[4] = {}; // SEV-1 first
    int silent = 0;
    std::optional<std::int64_t> medianDetect, medianRecover; // seconds
    int total() const { return bySeverity[0] + bySeverity[1] + bySeverity[2] + bySeverity[3]; }
};
struct IncidentTrend {
    std::vector<IncidentPeriod> periods;             // quarters, oldest first, none left out
    std::vector<std::pair<std::string, int>> causes; // most frequent first
    int incidents = 0, silent = 0, open = 0;
};

} // namespace countersign::model
