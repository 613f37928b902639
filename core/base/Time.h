// Time as the program knows it: whole seconds, UTC, from an injected clock.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::base {

// Seconds since 1970-01-01T00:00:00Z.
struct UtcTime {
    std::int64_t seconds = 0;

    // RFC 3339 with any offset ("2026-11-21T09:00:00Z", "…+01:00"), or a date alone (midnight UTC).
    static std::optional<UtcTime> parse(std::string_view text);
    std::string text() const; // "2026-11-21T09:00:00Z"; "@<seconds>" outside of years 0 to 9999
    std::string date() const; // "2026-11-21"
    UtcTime plusDays(int days) const { return {seconds + std::int64_t{days} * 86400}; }
    friend auto operator<=>(const UtcTime&, const UtcTime&) = default;
};

class Clock {
public:
    virtual ~Clock() = default;
    virtual UtcTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    UtcTime now() const override;
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(UtcTime at) : m_at(at) {}
    UtcTime now() const override { return m_at; }
    void set(UtcTime at) { m_at = at; }

private:
    UtcTime m_at;
};

} // namespace countersign::base
