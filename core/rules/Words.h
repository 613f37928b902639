// Numbers and targets in plain words.
#pragma once

#include "core/model/Slo.h"

#include <string>
#include <string_view>

namespace countersign::rules {

// At most six significant digits, unless rounding would hide on which side of `limit` it lies.
std::string shownNumber(double value, double limit);
// "at least 0.90", with the number as it was written.
std::string targetWords(const model::Target& target);
std::string withoutFullStop(std::string_view sentence);

} // namespace countersign::rules
