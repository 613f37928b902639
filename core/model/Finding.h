// A located remark on content. Bad content is data to show, never an error.
#pragma once

#include "core/base/Place.h"
#include "core/base/Sentence.h"

#include <string>
#include <vector>

namespace countersign::model {

enum class Level { Note, Warning, Error };

struct Finding {
    Level level = Level::Warning;
    std::string rule;    // stable kebab-case id: "proxy-without-failure-mode"
    base::Sentence text; // one sentence without a full stop
    base::Place place;
    base::Sentence help; // what to write or which command mends it

    friend bool operator==(const Finding&, const Finding&) = default;
};
using Findings = std::vector<Finding>;

const char* name(Level level); // "note" "warning" "error"
bool hasError(const Findings& findings);

} // namespace countersign::model
