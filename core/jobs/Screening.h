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
// Every text a person wrote into a record, whatever its kind: the quoted texts of the reason and of
// the body, by the name of their line. `bytes` are those of the record's file. Who contributed to a
// release stands there as git recorded it and is left out.
std::vector<FreeText> freeTexts(const std::string& bytes);

// Remarks of level warning (error for keys and tokens): rules "secret-in-text" and
// "personal-data-in-text". The found text itself is never repeated in them.
model::Findings screened(const std::vector<FreeText>& texts);

} // namespace countersign::jobs
