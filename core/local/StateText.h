// The text of state files: one entry a line, fields separated by blanks, each field percent-encoded
// so that any bytes fit. Private to this room.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::local {

// Letters, digits, '.', '-', '_', '@', '+' and '/' stay; all else becomes %XX. An empty text is
// "%".
std::string encodedField(std::string_view text);
std::optional<std::string> decodedField(std::string_view field);
// Like encodedField, but '/' is encoded and a leading '.' too: fit for a file name. Long names are
// cut and end in their SHA-256.
std::string fileName(std::string_view text);

// Every line has exactly `fields` fields and ends with a newline, and the first line is `heading`;
// nullopt otherwise (a torn or foreign file).
std::optional<std::vector<std::vector<std::string>>>
parseLines(std::string_view bytes, std::string_view heading, std::size_t fields);
std::string linesText(std::string_view heading, const std::vector<std::vector<std::string>>& lines);

} // namespace countersign::local
