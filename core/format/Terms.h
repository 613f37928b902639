// For whom an approval is and under which conditions, as the release check and the permit both
// write it. Keys are never renamed or reordered: digests are taken over this text.
#pragma once

#include "core/format/GateWriter.h"
#include "core/model/Exceptions.h"

namespace countersign::format {

// Two members of the object that is open: "scope" and "conditions".
void writeTerms(GateWriter& json, const model::ReleaseScope& scope,
                const std::vector<model::ConditionStatus>& conditions);

} // namespace countersign::format
