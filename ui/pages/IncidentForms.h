// The forms of the incidents' page: fields, and what they mean when they are signed. Private to
// this room.
#pragma once

#include "core/jobs/Incidents.h"
#include "ui/pages/FactSheet.h"

namespace countersign::pages {

// `detail` null: a new one; else its fields as they stand.
std::vector<FactField> incidentFields(const bridge::Session& session,
                                      const jobs::IncidentDetail* detail);
FactSheet::Compose incidentCompose(const jobs::IncidentDetail* detail);
std::vector<FactField> linkFields(const jobs::IncidentDetail& detail);
FactSheet::Compose linkCompose(const jobs::IncidentDetail& detail);

} // namespace countersign::pages
