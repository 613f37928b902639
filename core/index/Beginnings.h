// The beginnings of words, found like words. Private to this room.
#pragma once

#include <SQLiteCpp/Database.h>

#include <optional>
#include <string>
#include <string_view>

namespace countersign::index {

// Adds the tokenizer `beginnings`: unicode61 with the arguments given, which also puts the
// beginnings of two to six letters of each word where the word first stands in a column of a
// document, each as a term of its own. FTS5's own index of prefixes puts each at every word again:
// that took half of what writing texts costs. Throws SQLite::Exception.
void addBeginnings(SQLite::Database& database);

// What finds the words that begin so; nullopt where no beginning is kept (plain letters and digits
// only, and not more than six): then the words themselves are looked through.
std::optional<std::string> beginningTerm(std::string_view word);

} // namespace countersign::index
