#include "core/base/EightWords.h"

#include "core/base/Resources.h"
#include "core/base/Text.h"

#include <array>
#include <vector>

namespace countersign::base {

namespace eightwords {

constexpr std::size_t kWords = 8, kBits = 10, kList = std::size_t{1} << kBits;
constexpr std::size_t kTelling = 4; // letters that tell two words apart

std::array<std::string_view, kWords> wordsOf(const Sha256& digest) {
    const auto list = lines(resource("resources/words/fingerprint.txt"));
    std::array<std::string_view, kWords> said;
    for (std::size_t i = 0; i < kWords; ++i) {
        std::size_t number = 0;
        for (std::size_t bit = i * kBits; bit < (i + 1) * kBits; ++bit)
            number = number << 1 | (digest.bytes[bit / 8] >> (7 - bit % 8) & 1u);
        if (list.size() == kList) said[i] = list[number];
    }
    return said;
}

bool separates(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',' || c == '-';
}

} // namespace eightwords

std::string eightWords(const Sha256& digest) {
    std::string text;
    for (const std::string_view word : eightwords::wordsOf(digest))
        text.append(text.empty() ? "" : " ").append(word);
    return text;
}

bool sayTheSame(std::string_view said, const Sha256& digest) {
    std::vector<std::string> heard(1);
    for (const char c : lowerAscii(said)) {
        if (!eightwords::separates(c))
            heard.back().push_back(c);
        else if (!heard.back().empty())
            heard.emplace_back();
    }
    if (heard.back().empty()) heard.pop_back();
    const auto meant = eightwords::wordsOf(digest);
    if (heard.size() != meant.size()) return false;
    for (std::size_t i = 0; i < meant.size(); ++i) {
        const bool whole = heard[i] == meant[i];
        const bool cut = heard[i].size() == eightwords::kTelling && meant[i].starts_with(heard[i]);
        if (!whole && !cut) return false;
    }
    return true;
}

} // namespace countersign::base
