#include "core/base/Time.h"

#include <chrono>
#include <cstdio>

namespace countersign::base {

namespace calendar {

// Reads exactly `count` digits at `at`; -1 if they are not all there.
int number(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) return -1;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

std::optional<std::int64_t> days(std::string_view text) {
    if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int year = number(text, 0, 4), month = number(text, 5, 2), day = number(text, 8, 2);
    if (year < 0 || month < 0 || day < 0) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count();
}

// "Z" or "+01:00" from `at` to the end, in seconds.
std::optional<int> offset(std::string_view text, std::size_t at) {
    if (at + 1 == text.size() && (text[at] == 'Z' || text[at] == 'z')) return 0;
    if (at + 6 != text.size() || text[at + 3] != ':') return std::nullopt;
    const int hours = number(text, at + 1, 2), minutes = number(text, at + 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    if (text[at] == '+') return seconds;
    if (text[at] == '-') return -seconds;
    return std::nullopt;
}

// Outside of four-digit years a date has no RFC 3339 form.
constexpr std::int64_t kFirst = -62167219200, kLast = 253402300799;

} // namespace calendar

std::optional<UtcTime> UtcTime::parse(std::string_view text) {
    const auto days = calendar::days(text);
    if (!days) return std::nullopt;
    if (text.size() == 10) return UtcTime{*days * 86400};
    if (text.size() < 20 || text[13] != ':' || text[16] != ':') return std::nullopt;
    if (text[10] != 'T' && text[10] != 't' && text[10] != ' ') return std::nullopt;
    const int hours = calendar::number(text, 11, 2), minutes = calendar::number(text, 14, 2);
    const int seconds = calendar::number(text, 17, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
        return std::nullopt;
    std::size_t at = 19;
    if (text[at] == '.') {
        const std::size_t first = ++at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        if (at == first) return std::nullopt;
    }
    if (at >= text.size()) return std::nullopt;
    const auto offset = calendar::offset(text, at);
    if (!offset) return std::nullopt;
    return UtcTime{*days * 86400 + hours * 3600 + minutes * 60 + seconds - *offset};
}

std::string UtcTime::date() const {
    if (seconds < calendar::kFirst || seconds > calendar::kLast)
        return "@" + std::to_string(seconds);
    const auto day = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds(std::chrono::seconds(seconds)));
    const std::chrono::year_month_day date(day);
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::string UtcTime::text() const {
    if (seconds < calendar::kFirst || seconds > calendar::kLast) return date();
    const int rest = static_cast<int>(((seconds % 86400) + 86400) % 86400);
    char clock[16];
    std::snprintf(clock, sizeof clock, "T%02d:%02d:%02dZ", rest / 3600, rest / 60 % 60, rest % 60);
    return date() + clock;
}

UtcTime SystemClock::now() const {
    return {std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())
                .time_since_epoch()
                .count()};
}

} // namespace countersign::base
