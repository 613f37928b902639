// What changed between two releases. Pure.
#pragma once

#include "core/model/Difference.h"
#include "core/model/Release.h"

#include <string_view>

namespace countersign::rules {

// By area in the order of ChangeArea, within it by name. Equal content gives nothing, whatever
// its place: a section that moved is no change.
model::Changes differences(const model::ReleaseSnapshot& before,
                           const model::ReleaseSnapshot& after);

// Lines that differ with three around them (Myers 1986, linear walk). Texts that differ in more
// than 4,000 lines are one removed and one added block.
std::vector<model::DiffLine> lineDifference(std::string_view before, std::string_view after);

} // namespace countersign::rules
