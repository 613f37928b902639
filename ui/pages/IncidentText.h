// One incident in words, as safe HTML: phases, clocks, scenario, what was said before. Private to
// this room.
#pragma once

#include "core/jobs/Incidents.h"

#include <QString>

namespace countersign::pages {

QString incidentHtml(const jobs::IncidentDetail& detail);

} // namespace countersign::pages
