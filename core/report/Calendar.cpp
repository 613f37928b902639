#include "core/report/Calendar.h"

#include "core/base/Text.h"

namespace countersign::report {

namespace ics {

constexpr std::size_t kOctets = 75;

// RFC 5545, 3.3.11; what no calendar may hold is left out.
std::string escapedText(const std::string& text) {
    std::string out;
    for (const char c : base::escaped(text, true)) {
        if (c == '\\' || c == ';' || c == ',')
            out += std::string("\\") + c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += ' ';
        else
            out += c;
    }
    return out;
}

// 3.1: no line longer than 75 octets, a blank before what goes on; never inside a character.
void addLine(std::string& out, const std::string& line) {
    std::size_t from = 0, room = kOctets;
    while (line.size() - from > room) {
        std::size_t to = from + room;
        while (to > from + 1 && (static_cast<unsigned char>(line[to]) & 0xC0) == 0x80)
            --to;
        out += line.substr(from, to - from) + "\r\n ";
        from = to;
        room = kOctets - 1;
    }
    out += line.substr(from) + "\r\n";
}

std::string dayText(base::UtcTime day) { // 20261121
    std::string text;
    for (const char c : day.date()) {
        if (c != '-') text += c;
    }
    return text;
}

std::string stampText(base::UtcTime time) { // 20261121T090000Z
    std::string text;
    for (const char c : time.text()) {
        if (c != '-' && c != ':') text += c;
    }
    return text;
}

} // namespace ics

std::string calendarText(const std::string& name, const std::vector<CalendarEntry>& entries) {
    using namespace ics;
    std::string out;
    addLine(out, "BEGIN:VCALENDAR");
    addLine(out, "VERSION:2.0");
    addLine(out, "PRODID:-//Countersign//Decision log//EN");
    addLine(out, "CALSCALE:GREGORIAN");
    addLine(out, "METHOD:PUBLISH");
    addLine(out, "X-WR-CALNAME:" + escapedText(name));
    for (const CalendarEntry& entry : entries) {
        const auto day = base::UtcTime::parse(entry.date);
        if (!day) continue;
        addLine(out, "BEGIN:VEVENT");
        addLine(out, "UID:" + escapedText(entry.uid));
        addLine(out, "DTSTAMP:" + stampText(entry.stamp));
        addLine(out, "DTSTART;VALUE=DATE:" + dayText(*day));
        addLine(out, "DTEND;VALUE=DATE:" + dayText(day->plusDays(1)));
        addLine(out, "SUMMARY:" + escapedText(entry.summary));
        if (!entry.description.empty())
            addLine(out, "DESCRIPTION:" + escapedText(entry.description));
        if (!entry.category.empty()) addLine(out, "CATEGORIES:" + escapedText(entry.category));
        if (entry.link.starts_with("https://") || entry.link.starts_with("http://"))
            addLine(out, "URL:" + base::escaped(entry.link));
        addLine(out, "TRANSP:TRANSPARENT");
        addLine(out, "END:VEVENT");
    }
    addLine(out, "END:VCALENDAR");
    return out;
}

} // namespace countersign::report
