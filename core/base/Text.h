// Text from strangers: checked, shown safely, compared. Nothing here allocates a locale.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::base {

bool isUtf8(std::string_view bytes);
// Byte offset of the first invalid byte, or npos.
std::size_t firstInvalidUtf8(std::string_view bytes);
bool isNfc(std::string_view utf8);
std::string toNfc(std::string_view utf8); // returns the input where it is not UTF-8

// C0, C1, DEL, bidi controls and other Cf characters become \x1b, \u{202e}…; newline and tab stay
// if `keepLines`. Invalid bytes become \xNN. For terminals and one-line labels.
std::string escaped(std::string_view bytes, bool keepLines = false);
// Names people sign under: NFC, no Cc/Cf/Co, not empty, at most 120 characters.
bool isPrintableName(std::string_view utf8);

std::string_view trimmed(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator); // keeps empty parts
std::vector<std::string_view> lines(std::string_view text); // LF and CRLF; no trailing empty line
std::string lowerAscii(std::string_view text);
bool startsWithNoCase(std::string_view text, std::string_view prefix);
bool containsNoCase(std::string_view text, std::string_view part);
std::string joined(const std::vector<std::string>& parts, std::string_view between);

std::string base64(std::string_view bytes);
std::optional<std::string> fromBase64(std::string_view text); // strict: padding, no blanks

// Finite decimal number, whole string, C locale; no hex, no inf, no nan.
std::optional<double> parseNumber(std::string_view text);
std::optional<std::int64_t> parseInteger(std::string_view text);
// Shortest text that reads back to the same double.
std::string numberText(double value);
// Edit distance for "did you mean"; capped at 64 characters of each.
int distance(std::string_view a, std::string_view b);

} // namespace countersign::base
