// How well a text answers the words asked for, as a function of FTS5. Private to this room.
#pragma once

#include <SQLiteCpp/Database.h>

namespace countersign::index {

// Adds `closeness(table, weight of each column…)`: BM25 (Robertson, Zaragoza 2009), lower is
// better, without the rarity of a word: that would read every text that holds it, and where all
// words must occur it orders little. Throws SQLite::Exception.
void addCloseness(SQLite::Database& database);

} // namespace countersign::index
