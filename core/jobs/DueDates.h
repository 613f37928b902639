// Everything with a day on it, in one list: actions, re-evaluations, renewals, conditions, drills,
// training, what is to be looked at again. What the calendar file and the window show.
#pragma once

#include "core/jobs/Browse.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct DueDate {
    enum class Kind {
        Action,       // open, of its owner
        Reevaluation, // of an approval, after the tier's months
        Renewal,      // an approval ends by itself
        Condition,    // of a standing approval
        Drill,        // the newest one is no longer current after that day
        Training,     // a person fills no place after that day
        LookAgain,    // a suspension or narrowing
        Exception,    // a skipped check, a delegation, a model that is not reviewed: ends
        Meeting       // planned and not closed
    };
    Kind kind = Kind::Action;
    std::string date;    // ISO
    std::string model;   // id, or empty
    std::string release; // MODEL@VERSION, or empty
    std::string who;     // principal whose it is, or empty
    std::string whoName;
    base::Sentence what;  // one sentence
    std::string record;   // it stands in; hex, or empty
    base::UtcTime stated; // when that record was signed
    bool overdue = false; // the day is over
    std::string link;     // of an action's tracker, or empty
    std::string key;      // stable over exports of the same log: what the entry is about
};
const char* name(DueDate::Kind kind); // "action" "re-evaluation" "renewal"…

// By date. `model`: a name, or empty for all. Unavailable without a readable log.
base::Result<std::vector<DueDate>> dueDates(Workspace& workspace, const AsOf& asOf,
                                            const std::string& model);

// The same as an iCalendar file (RFC 5545): one all-day entry each, with a UID that stays, CRLF.
struct CalendarFile {
    std::string text;
    std::size_t entries = 0;
};
base::Result<CalendarFile> calendarFile(Workspace& workspace, const AsOf& asOf,
                                        const std::string& model);

} // namespace countersign::jobs
