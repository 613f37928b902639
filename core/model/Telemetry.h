// What a running model measured of itself. An observation: read at a time, never bound by a vote
// (decisions.md §1.6 of the design). Text: core/format/TELEMETRY.md.
#pragma once

#include "core/base/Place.h"
#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

struct TelemetryPoint {
    base::UtcTime time;
    double value = 0;
    std::optional<std::int64_t> samples; // n: how many requests it is about
    int line = 0;
};

// One metric of one slice of one version, in order of time.
struct TelemetrySeries {
    std::string metric;
    std::string slice; // "region=north", empty = all
    std::string modelVersion;
    std::string path;
    std::string commit; // the file was read at, hex; empty outside of git
    std::vector<TelemetryPoint> points;
};

} // namespace countersign::model
