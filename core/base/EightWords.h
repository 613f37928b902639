// A SHA-256 digest as eight words, to be read out on the telephone or compared on paper.
// Each word stands for ten bits, most significant first: the leading 80 bits of the digest. What
// that proves is written in core/format/LOG.md ("Eight words"). The list (resources/words/
// fingerprint.txt, 1,024 words, ascending, told apart by their first four letters) never changes.
#pragma once

#include "core/base/Ids.h"

#include <string>
#include <string_view>

namespace countersign::base {

// "acid acorn … zinc": eight lower-case words with one blank between.
std::string eightWords(const Sha256& digest);

// Whether `said` are the eight words of `digest`. Upper and lower case, blanks, line ends, commas
// and hyphens between words do not matter; a word may be cut to its first four letters.
bool sayTheSame(std::string_view said, const Sha256& digest);

} // namespace countersign::base
