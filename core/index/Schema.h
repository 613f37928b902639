// The tables of the index and whether a file is one of ours. Private to this room.
#pragma once

#include <SQLiteCpp/Database.h>

#include <string>

namespace countersign::index {

// Raised whenever a table or the meaning of a column changes: older and newer files are made anew.
inline constexpr int kSchemaVersion = 7;

// Settings for a file that somebody else may have written to: no trusted schema, defensive, no
// mmap.
void harden(SQLite::Database& database);
// True if the file is of this schema and of this repository. It is read whole only where it is in
// doubt: `leftOpen` says that its last use did not end in order. Throws SQLite::Exception.
bool isOurs(SQLite::Database& database, const std::string& repositoryKey, bool leftOpen);
void createTables(SQLite::Database& database, const std::string& repositoryKey);

} // namespace countersign::index
