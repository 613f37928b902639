// The numbers a text states as facts: decimals and percentages outside of code, links, dates and
// versions, each with the sentence or table cell it stands in.
#pragma once

#include "core/model/Claim.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

// `firstLine` is the line of the file on which the markdown begins. At most 2,000 of them. Numbers
// that are asked for ("at least 0.90", "target") are no statements of what is.
std::vector<model::StatedNumber> statedNumbers(std::string_view markdown, const std::string& path,
                                               int firstLine);

} // namespace countersign::format
