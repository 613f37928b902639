// What the times of incidents say: phases and what each took, clocks, trends. Pure; computed from
// what is on record, so that nothing has to run.
#pragma once

#include "core/model/IncidentGuide.h"
#include "core/rules/Facts.h"

#include <string>
#include <vector>

namespace countersign::rules {

// Why the phases cannot be as stated (a clock going backwards, a time to come); empty: they can.
// started ≤ detected ≤ contained ≤ recovered ≤ closed, detected ≤ communicated; none after `now`.
base::Sentence phaseFault(const model::Incident& incident, base::UtcTime now);
model::IncidentTimes timesOf(const model::Incident& incident);
// The clocks asked for at the incident's severity, in the guide's order, as they stand at `at`.
// Whether one applies is for people to say (IncidentClock::applies).
std::vector<model::ClockReading> clocksOf(const model::Incident& incident,
                                          const model::IncidentGuide& guide, base::UtcTime at);
// Aggregates over incidents (an incident changed later counts once, as it stands).
model::IncidentTrend trendOf(const std::vector<IncidentFact>& incidents);

// "4 h 3 min", "2 d 1 h", "25 s"
base::Sentence durationText(std::int64_t seconds);

} // namespace countersign::rules
