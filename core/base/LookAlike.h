// Names that look alike: the same skeleton means that a person cannot tell them apart on a screen.
// After Unicode Technical Standard 39, "Confusable Detection"
// (https://www.unicode.org/reports/tr39/), with a table of our own for the scripts that borrow each
// other's shapes: Latin, Cyrillic, Greek, and I/l/1, O/0, rn/m, vv/w. The table stands in
// core/format/ROSTER.md, word for word.
#pragma once

#include <string>
#include <string_view>

namespace countersign::base {

// NFKC, look-alikes of the table replaced, ASCII in lower case, rn → m, vv → w, one blank between
// words. For comparing only, never shown. The input where it is not UTF-8.
std::string skeleton(std::string_view utf8);

// Whether there is a character that shows nothing though it is no control character: fillers,
// blanks of other scripts, variation selectors.
bool holdsUnseen(std::string_view utf8);

// Whether a word of the text holds letters of two of Latin, Cyrillic and Greek.
bool mixesScripts(std::string_view utf8);

} // namespace countersign::base
