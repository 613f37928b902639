// Blameless wording: where a text puts a person in the place of a cause. Private to this room.
#pragma once

#include "core/model/Finding.h"
#include "core/model/ModelCard.h"
#include "core/model/Roster.h"

#include <string>

namespace countersign::format {

// The words with which a chain ends in somebody ("human error"); empty where it does not.
std::string endsInPerson(const std::string& why);

// `part`: title of the part. Names of people are remarked where causes are told (root cause,
// contributing factors, what went poorly); words of blame in every part.
void judgeWording(const model::Section& section, const std::string& part,
                  const model::Roster* people, model::Findings& findings);

} // namespace countersign::format
