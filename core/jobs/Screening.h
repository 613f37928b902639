// What must not enter a log that nobody can erase: looked for in free text before it is signed.
#pragma once

#include "core/model/Finding.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct FreeText {
    std::string field; // "reason"
    std::string text;
};
// Remarks of level warning (error for keys and tokens): rules "secret-in-text" and
// "personal-data-in-text". The found text itself is never repeated in them.
model::Findings screened(const std::vector<FreeText>& texts);

} // namespace countersign::jobs
