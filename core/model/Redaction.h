// What public pages leave out or say otherwise (core/format/REDACTION.md).
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace countersign::model {

enum class PeopleShown { Hidden, Roles, Named };

struct Redaction {
    PeopleShown people = PeopleShown::Roles;
    std::vector<std::string> models;                          // ids that get no page
    std::vector<std::string> sections;                        // of cards and notes, by title
    std::vector<std::pair<std::string, std::string>> replace; // words → what stands for them
};

} // namespace countersign::model
