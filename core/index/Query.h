// A search as typed → an FTS5 expression and filters. Private to this room.
#pragma once

#include <string>

namespace countersign::index {

struct Query {
    std::string match; // FTS5 expression; empty = no words, filters only
    std::string model, person, kind, before, after, tier;
    bool empty() const {
        return match.empty() && model.empty() && person.empty() && kind.empty() && before.empty() &&
               after.empty() && tier.empty();
    }
};

// Words are quoted, so no operator of FTS5 can be typed and none can fail.
Query parseQuery(const std::string& typed);

} // namespace countersign::index
