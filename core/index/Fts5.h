// FTS5's interface for extensions. Private to this room.
#pragma once

#include <SQLiteCpp/Database.h>

#include <sqlite3.h>

namespace countersign::index {

// https://www.sqlite.org/fts5.html, "Extending FTS5". Throws SQLite::Exception where there is none.
fts5_api& fts5Of(SQLite::Database& database);

} // namespace countersign::index
