// The calendar file, parsed back by the rules of RFC 5545.
#include "core/report/Calendar.h"

#include <catch2/catch.hpp>

#include <map>
#include <string>
#include <vector>

using namespace countersign;

namespace {

// 3.1: lines end in CRLF, none is longer than 75 octets, a blank goes on with the line before.
std::vector<std::string> unfolded(const std::string& file) {
    std::vector<std::string> lines;
    std::size_t from = 0;
    while (from < file.size()) {
        const std::size_t end = file.find("\r\n", from);
        REQUIRE(end != std::string::npos);
        const std::string line = file.substr(from, end - from);
        CHECK(line.size() <= 75);
        CHECK(line.find('\n') == std::string::npos);
        // Never inside a character.
        if (!line.empty() && line.front() == ' ') {
            REQUIRE(line.size() > 1);
            CHECK((static_cast<unsigned char>(line[1]) & 0xC0) != 0x80);
            lines.back() += line.substr(1);
        } else {
            lines.push_back(line);
        }
        from = end + 2;
    }
    return lines;
}

std::string unescaped(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        REQUIRE(++i < text.size());
        REQUIRE(std::string("\\;,nN").find(text[i]) != std::string::npos);
        out += text[i] == 'n' || text[i] == 'N' ? '\n' : text[i];
    }
    return out;
}

std::vector<std::map<std::string, std::string>> events(const std::string& file) {
    const auto lines = unfolded(file);
    REQUIRE(lines.size() > 4);
    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines[1] == "VERSION:2.0");
    CHECK(lines[2].starts_with("PRODID:"));
    CHECK(lines.back() == "END:VCALENDAR");
    std::vector<std::map<std::string, std::string>> found;
    for (const std::string& line : lines) {
        if (line == "BEGIN:VEVENT") found.emplace_back();
        const std::size_t colon = line.find(':');
        REQUIRE(colon != std::string::npos);
        const std::string name = line.substr(0, colon);
        if (found.empty() || name == "BEGIN" || name == "END") continue;
        CHECK(found.back().count(name) == 0);
        found.back()[name] = unescaped(line.substr(colon + 1));
    }
    return found;
}

report::CalendarEntry entry(const std::string& summary) {
    return {"a1@log.countersign.invalid",
            *base::UtcTime::parse("2026-11-21T09:00:00Z"),
            "2026-12-31",
            summary,
            "line one\nline two; and, more",
            "action",
            "https://tracker.example/1"};
}

} // namespace

TEST_CASE("A calendar file reads back as it was meant: escaped, folded, a day in every zone",
          "[F4]") {
    const std::string hostile =
        "Größe; näher, \\ ran\x07"
        "dom \"quoted\" 審査は火曜日に行われます。長い行は文字の途中で折り返されません。"
        "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂\r"
        "\nBEGIN:VEVENT";
    const std::string file = report::calendarText("Meridian, due", {entry(hostile)});
    const auto found = events(file);
    REQUIRE(found.size() == 1);
    const auto& one = found.front();
    CHECK(one.at("UID") == "a1@log.countersign.invalid");
    CHECK(one.at("DTSTAMP") == "20261121T090000Z");
    CHECK(one.at("DTSTART;VALUE=DATE") == "20261231");
    CHECK(one.at("DTEND;VALUE=DATE") == "20270101");
    CHECK(one.at("DESCRIPTION") == "line one\nline two; and, more");
    CHECK(one.at("URL") == "https://tracker.example/1");
    CHECK(one.at("SUMMARY").starts_with("Größe; näher, \\ ran\\x07dom"));
    CHECK(one.at("SUMMARY").find("🙂🙂") != std::string::npos);
    CHECK(one.at("SUMMARY").find("\nBEGIN:VEVENT") != std::string::npos); // text, no component
    CHECK(file == report::calendarText("Meridian, due", {entry(hostile)}));
}

TEST_CASE("A day that is none makes no entry, and a link that is none no URL", "[F4]") {
    auto wrong = entry("x");
    wrong.date = "soon";
    auto script = entry("y");
    script.link = "javascript:alert(1)";
    const auto found = events(report::calendarText("due", {wrong, script}));
    REQUIRE(found.size() == 1);
    CHECK(found.front().at("SUMMARY") == "y");
    CHECK(found.front().count("URL") == 0);
    CHECK(unfolded(report::calendarText("none", {})).size() == 7);
}
