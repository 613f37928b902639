// A post-mortem as it was written: eight parts, the chain of whys, who was there. Text:
// core/format/INCIDENT.md.
#pragma once

#include "core/base/Place.h"
#include "core/model/ModelCard.h"

#include <string>
#include <vector>

namespace countersign::model {

struct PostMortem {
    std::string path, title;
    std::string incident; // record named in the front matter, or empty
    std::string severity; // as stated there, or empty
    struct Line {
        std::string text;
        base::Place place;
    };
    std::vector<Line> attendance; // one a person, as written
    std::vector<Line> whys;       // of the root cause, in order
    struct Task {
        std::string text, owner, due; // owner and due empty where not written
        base::Place place;
    };
    std::vector<Task> actions;
    std::vector<Section> sections;
};

} // namespace countersign::model
