// A search as typed → an FTS5 expression and filters. Private to this room.
#pragma once

#include <cstdint>
#include <string>

namespace countersign::index {

// A document's number begins with its day, so that numbers run from old to new, and a range of days
// is a range of numbers. What has no date comes first, on day 0.
inline constexpr int kNumberBits = 32;
inline constexpr std::int64_t kNoDay = 0;
std::int64_t dayOf(const std::string& date); // "2026", "2026-04", "2026-04-01"; else kNoDay

// Words that no person types and that are looked up like any other: kind and model of a document,
// the model by each end of its path, too.
std::string marksOf(const std::string& kind, const std::string& model);

struct Query {
    std::string match; // FTS5 expression; empty = none, dates or tier only
    std::string tier;
    std::int64_t from = 0, until = INT64_MAX; // document numbers, the last not included
    bool empty = true;                        // nothing is asked
    bool words = false;                       // not filters alone: worth ranking
};

// Words are quoted, so no operator of FTS5 can be typed and none can fail.
Query parseQuery(const std::string& typed);

} // namespace countersign::index
