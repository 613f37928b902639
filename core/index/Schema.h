// The tables of the index and whether a file is one of ours. Private to this room.
#pragma once

#include <SQLiteCpp/Database.h>

#include <string>

namespace countersign::index {

// Raised whenever a table or the meaning of a column changes: older and newer files are made anew.
inline constexpr int kSchemaVersion = 2;

// Settings for a file that somebody else may have written to: no trusted schema, defensive, no
// mmap.
void harden(SQLite::Database& database);
// True if the file is whole, of this schema and of this repository. Throws SQLite::Exception.
bool isOurs(SQLite::Database& database, const std::string& repositoryKey);
void createTables(SQLite::Database& database, const std::string& repositoryKey);

} // namespace countersign::index
