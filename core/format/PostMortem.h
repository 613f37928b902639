// Post-mortems read and linted (INCIDENT.md): eight parts, five whys, blameless wording,
// attendance, actions with owner and day. Findings only: nothing here stops a release.
#pragma once

#include "core/format/Readers.h"
#include "core/model/PostMortem.h"
#include "core/model/Roster.h"

#include <string>
#include <string_view>

namespace countersign::format {

// Whether a markdown file is one by where it lies ("post-mortem.md", "post-mortems/x.md",
// "incidents/x.md" below the model's folder).
bool isPostMortemPath(std::string_view belowFolder);

// `people`: whose names are looked for where causes are told, and whose teams and roles say who was
// there; null: neither is judged.
base::Result<Read<model::PostMortem>>
readPostMortem(std::string_view bytes, const std::string& path, const model::Roster* people);

} // namespace countersign::format
