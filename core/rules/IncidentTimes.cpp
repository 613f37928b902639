#include "core/rules/IncidentTimes.h"

#include <algorithm>
#include <map>

namespace countersign::rules {

using model::ClockReading;
using model::ClockState;

namespace incidenttimes {

const std::string& phase(const model::Incident& incident, const std::string& name) {
    static const std::string kNone;
    if (name == "started") return incident.started;
    if (name == "detected") return incident.detected;
    if (name == "contained") return incident.contained;
    if (name == "communicated") return incident.communicated;
    if (name == "recovered") return incident.recovered;
    if (name == "closed") return incident.closed;
    return kNone;
}

std::optional<std::int64_t> took(const model::Incident& incident, const std::string& to) {
    const auto from = base::UtcTime::parse(incident.started);
    const auto until = base::UtcTime::parse(to);
    if (!from || !until || *until < *from) return std::nullopt;
    return until->seconds - from->seconds;
}

std::optional<std::int64_t> median(std::vector<std::int64_t> values) {
    if (values.empty()) return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// "2026-11-21T…" → quarters since year 0.
std::optional<int> quarterOf(const std::string& time) {
    if (!base::UtcTime::parse(time)) return std::nullopt;
    const int year = std::stoi(time.substr(0, 4)), month = std::stoi(time.substr(5, 2));
    return year * 4 + (month - 1) / 3;
}

std::string quarterText(int quarter) {
    return std::to_string(quarter / 4) + " Q" + std::to_string(quarter % 4 + 1);
}

int severityIndex(const std::string& severity) {
    return severity.size() == 5 && severity[4] >= '1' && severity[4] <= '4' ? severity[4] - '1' : 3;
}

ClockReading read(const model::IncidentClock& clock, const model::Incident& incident,
                  base::UtcTime at) {
    ClockReading reading;
    reading.clock = &clock;
    const auto from = base::UtcTime::parse(phase(incident, clock.from));
    if (!from) return reading;
    if (clock.everySeconds > 0) {
        const auto until = base::UtcTime::parse(phase(incident, clock.until));
        const base::UtcTime end = until && *until < at ? *until : at;
        reading.updates = static_cast<int>(
            std::max<std::int64_t>(0, (end.seconds - from->seconds) / clock.everySeconds));
        reading.state = until && *until <= at ? ClockState::Ended : ClockState::Running;
        return reading;
    }
    const base::UtcTime due{from->seconds + clock.withinSeconds};
    reading.due = due.text();
    if (clock.metBy.empty()) {
        reading.state = at > due ? ClockState::Ended : ClockState::Running;
        return reading;
    }
    // A post-mortem has a place and no time of its own: that it is there is all that is known.
    if (clock.metBy == "post_mortem") {
        reading.state = !incident.postMortem.empty() ? ClockState::Met
                        : at > due                   ? ClockState::Missed
                                                     : ClockState::Running;
        return reading;
    }
    reading.met = phase(incident, clock.metBy);
    const auto met = base::UtcTime::parse(reading.met);
    reading.state = met        ? (*met <= due ? ClockState::Met : ClockState::Late)
                    : at > due ? ClockState::Missed
                               : ClockState::Running;
    return reading;
}

} // namespace incidenttimes

base::Sentence phaseFault(const model::Incident& incident, base::UtcTime now) {
    struct Pair {
        const char* earlier;
        const char* later;
    };
    for (const char* each :
         {"started", "detected", "contained", "communicated", "recovered", "closed"}) {
        const auto time = base::UtcTime::parse(incidenttimes::phase(incident, each));
        if (time && *time > now)
            return base::said("%1 lies ahead, at %2: what has not happened yet stays empty",
                              std::string(each), time->text());
    }
    for (const Pair& pair :
         {Pair{"started", "detected"}, Pair{"started", "contained"}, Pair{"detected", "contained"},
          Pair{"detected", "communicated"}, Pair{"started", "communicated"},
          Pair{"contained", "recovered"}, Pair{"detected", "recovered"},
          Pair{"started", "recovered"}, Pair{"recovered", "closed"}, Pair{"contained", "closed"},
          Pair{"detected", "closed"}, Pair{"started", "closed"}}) {
        const auto earlier = base::UtcTime::parse(incidenttimes::phase(incident, pair.earlier));
        const auto later = base::UtcTime::parse(incidenttimes::phase(incident, pair.later));
        if (earlier && later && *later < *earlier)
            return base::said("the clock goes backwards: %1 at %2, before it was %3 at %4",
                              pair.later, later->text(), pair.earlier, earlier->text());
    }
    return {};
}

model::IncidentTimes timesOf(const model::Incident& incident) {
    using incidenttimes::took;
    return {took(incident, incident.detected), took(incident, incident.contained),
            took(incident, incident.communicated), took(incident, incident.recovered),
            took(incident, incident.closed)};
}

std::vector<ClockReading> clocksOf(const model::Incident& incident,
                                   const model::IncidentGuide& guide, base::UtcTime at) {
    std::vector<ClockReading> readings;
    for (const model::IncidentClock& clock : guide.clocks) {
        if (std::find(clock.severities.begin(), clock.severities.end(), incident.severity) !=
            clock.severities.end())
            readings.push_back(incidenttimes::read(clock, incident, at));
    }
    return readings;
}

model::IncidentTrend trendOf(const std::vector<IncidentFact>& incidents) {
    using namespace incidenttimes;
    model::IncidentTrend trend;
    struct Quarter {
        model::IncidentPeriod period;
        std::vector<std::int64_t> detect, recover;
    };
    std::map<int, Quarter> quarters;
    std::map<std::string, int> causes;
    for (const IncidentFact& incident : incidents) {
        const model::Incident& body = *incident.body;
        const auto quarter = quarterOf(body.started);
        if (!quarter) continue;
        Quarter& into = quarters[*quarter];
        ++into.period.bySeverity[severityIndex(body.severity)];
        ++trend.incidents;
        if (body.silent == "yes") {
            ++into.period.silent;
            ++trend.silent;
        }
        if (body.closed.empty()) ++trend.open;
        const model::IncidentTimes times = timesOf(body);
        if (times.detect) into.detect.push_back(*times.detect);
        if (times.recover) into.recover.push_back(*times.recover);
        for (const std::string& cause : body.causes)
            ++causes[cause];
    }
    // Quarters without an incident are part of the picture; an odd date far off is not made a row
    // of.
    constexpr int kMostQuarters = 80;
    if (!quarters.empty()) {
        const int last = quarters.rbegin()->first;
        for (int each = std::max(quarters.begin()->first, last - kMostQuarters); each <= last;
             ++each)
            quarters.try_emplace(each);
    }
    for (auto& [quarter, each] : quarters) {
        each.period.period = quarterText(quarter);
        each.period.medianDetect = median(std::move(each.detect));
        each.period.medianRecover = median(std::move(each.recover));
        trend.periods.push_back(std::move(each.period));
    }
    trend.causes.assign(causes.begin(), causes.end());
    std::stable_sort(trend.causes.begin(), trend.causes.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return trend;
}

base::Sentence durationText(std::int64_t seconds) {
    const std::int64_t minutes = seconds / 60, hours = minutes / 60, days = hours / 24;
    const auto two = [](std::int64_t whole, const char* unit, std::int64_t rest,
                        const char* small) {
        return base::said("%1%2%3", whole, unit,
                          rest > 0 ? " " + std::to_string(rest) + small : std::string());
    };
    if (days > 0) return two(days, " d", hours % 24, " h");
    if (hours > 0) return two(hours, " h", minutes % 60, " min");
    if (minutes > 0) return two(minutes, " min", seconds % 60, " s");
    return std::to_string(seconds) + " s";
}

} // namespace countersign::rules
