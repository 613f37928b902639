#include "core/base/Time.h"

#include <catch2/catch.hpp>
#include <ctime>

using namespace countersign::base;

TEST_CASE("Times are read in every form of RFC 3339 and written in one") {
    const struct {
        const char *text, *utc;
    } cases[] = {
        {"2026-11-21T09:00:00Z", "2026-11-21T09:00:00Z"},
        {"2026-11-21t09:00:00z", "2026-11-21T09:00:00Z"},
        {"2026-11-21 09:00:00+01:00", "2026-11-21T08:00:00Z"},
        {"2026-11-21T00:30:00-05:30", "2026-11-21T06:00:00Z"},
        {"2026-11-21T09:00:00.987Z", "2026-11-21T09:00:00Z"},
        {"2024-02-29", "2024-02-29T00:00:00Z"},
        {"1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"},
        {"0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"},
        {"9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        REQUIRE(UtcTime::parse(c.text));
        CHECK(UtcTime::parse(c.text)->text() == c.utc);
        CHECK(UtcTime::parse(c.utc) == UtcTime::parse(c.text));
    }
}

TEST_CASE("What is not a time is refused") {
    for (const char* bad :
         {"", "2026", "2026-13-01", "2026-02-29", "2026-11-21T", "2026-11-21T09:00",
          "2026-11-21T09:00:00", "2026-11-21T24:00:00Z", "2026-11-21T09:60:00Z",
          "2026-11-21T09:00:60Z", "2026-11-21T09:00:00.Z", "2026-11-21T09:00:00+1:00",
          "2026-11-21T09:00:00+0100", "2026-11-21T09:00:00Zx", "2026-11-21x", " 2026-11-21",
          "2026/11/21", "-026-11-21", "2026-11-21T09:00:00+24:00"}) {
        CAPTURE(bad);
        CHECK_FALSE(UtcTime::parse(bad));
    }
}

TEST_CASE("Dates agree with the C library over four centuries") {
    for (std::int64_t seconds = -6'000'000'000; seconds < 7'000'000'000; seconds += 86'399'777) {
        const std::time_t time = seconds;
        std::tm parts{};
        gmtime_r(&time, &parts);
        char text[40];
        std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
        CHECK(UtcTime{seconds}.text() == text);
        CHECK(UtcTime::parse(text) == UtcTime{seconds});
    }
}

TEST_CASE("A time without a four-digit year is shown as its number of seconds") {
    CHECK(UtcTime{9'223'372'036'854'775'807}.text() == "@9223372036854775807");
    CHECK(UtcTime{-62167219201}.date() == "@-62167219201");
}

TEST_CASE("A fixed clock stands still until it is set") {
    FixedClock clock({5});
    CHECK(clock.now() == UtcTime{5});
    clock.set({9});
    CHECK(clock.now() == UtcTime{9});
    CHECK(SystemClock().now() > UtcTime{1'600'000'000});
}
