// Telemetry files (TELEMETRY.md), streamed: memory follows the points, not the bytes.
#pragma once

#include "core/format/Readers.h"
#include "core/model/Telemetry.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

bool mayBeTelemetry(std::string_view path); // .csv or .jsonl in a folder called telemetry

class TelemetryReader {
public:
    // `model`: points of another model are passed over; empty takes all.
    TelemetryReader(std::string path, std::string model);
    ~TelemetryReader();
    void feed(std::string_view piece);
    // Series by (metric, slice, version), each in order of time. The reader is spent after it.
    Read<std::vector<model::TelemetrySeries>> finish();

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

base::Result<Read<std::vector<model::TelemetrySeries>>>
readTelemetry(std::string_view bytes, const std::string& path, const std::string& model);

} // namespace countersign::format
