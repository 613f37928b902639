// iCalendar (RFC 5545): all-day entries, so that a day in the log is the same day in every zone.
#pragma once

#include "core/base/Time.h"

#include <string>
#include <vector>

namespace countersign::report {

struct CalendarEntry {
    std::string uid;     // globally unique, the same in every export
    base::UtcTime stamp; // DTSTAMP: when what it comes from was signed
    std::string date;    // ISO
    std::string summary, description, category;
    std::string link; // https, or empty
};

// CRLF, lines folded at 75 octets between characters, text escaped, control characters left out.
// Entries in the order given; those without a date are left out.
std::string calendarText(const std::string& name, const std::vector<CalendarEntry>& entries);

} // namespace countersign::report
