// Severities, kinds and clocks of incidents as the program ships them (INCIDENT.md).
#pragma once

#include "core/format/Readers.h"
#include "core/model/IncidentGuide.h"

#include <string>
#include <string_view>

namespace countersign::format {

// One file each of resources/incidents; what a file holds is added to `guide`. Strict: every slip
// is a finding of level error.
base::Result<model::Findings> readSeverities(std::string_view bytes, const std::string& path,
                                             model::IncidentGuide& guide);
base::Result<model::Findings> readIncidentKinds(std::string_view bytes, const std::string& path,
                                                model::IncidentGuide& guide);
base::Result<model::Findings> readClocks(std::string_view bytes, const std::string& path,
                                         model::IncidentGuide& guide);

// All of it, read once.
const model::IncidentGuide& shippedIncidentGuide();

} // namespace countersign::format
