// Trends of incidents as plots. Private to this room.
#pragma once

#include "core/model/IncidentGuide.h"
#include "ui/charts/Plot.h"

namespace countersign::pages {

charts::Plot incidentCounts(const model::IncidentTrend& trend);    // by quarter
charts::Plot incidentDurations(const model::IncidentTrend& trend); // medians, in hours
charts::Plot incidentCauses(const model::IncidentTrend& trend);

} // namespace countersign::pages
