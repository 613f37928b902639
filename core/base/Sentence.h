// A sentence for people, and how it was made. It *is* its English words: records, reports, the
// command line and every other reader of text go on reading them. Where the program made the
// sentence, it also knows the pattern and what was filled in, so that a window can say it in
// another language. What came out of a repository has no pattern and is never translated.
#pragma once

#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::base {

class Sentence : public std::string {
public:
    // `arguments[0]` stands for %1 in the pattern.
    struct Made {
        std::string pattern;
        std::vector<Sentence> arguments;
        std::string words; // in English
    };

    Sentence() = default;
    // Words alone. Implicit, so that a text of strangers fits wherever a sentence is wanted.
    Sentence(const char* words) : std::string(words) {}
    Sentence(std::string words) : std::string(std::move(words)) {}
    Sentence(std::string_view words) : std::string(words) {}

    // Made again from what was kept of made(): the pattern and what stood in it.
    static Sentence again(std::string pattern, std::vector<Sentence> arguments);

    // Null for words alone, and for a sentence whose words were changed after it was made.
    const Made* made() const;
    // One clause more. Both keep how they were made.
    Sentence& operator+=(const Sentence& more);
    // As base::escaped() of the words: what was filled in is made safe to show.
    Sentence escaped() const;

private:
    template <std::size_t N, typename... A>
    friend Sentence said(const char (&pattern)[N], const A&... arguments);
    explicit Sentence(Made made);

    std::shared_ptr<const Made> m_made;
};

// The pattern with every %1…%9 replaced at once: what is filled in is never read as a pattern.
std::string filled(std::string_view pattern, const std::vector<std::string>& arguments);

inline Sentence spoken(const Sentence& sentence) { return sentence; }
inline Sentence spoken(const std::string& words) { return Sentence(words); }
inline Sentence spoken(const char* words) { return Sentence(words); }
template <std::integral T> Sentence spoken(T number) { return Sentence(std::to_string(number)); }

// said("The stage %1 lasts %2", name, soak). The pattern is a literal, the whole thought in one
// piece: resources/i18n/update.py finds it here, and word order is the translator's.
template <std::size_t N, typename... A>
Sentence said(const char (&pattern)[N], const A&... arguments) {
    return Sentence(Sentence::Made{pattern, {spoken(arguments)...}, {}});
}

// "a, b, c". Of sentences only: what stands in braces is for base::joined() of texts.
template <std::same_as<Sentence> S>
Sentence joined(const std::vector<S>& parts, const Sentence& between) {
    if (parts.empty()) return {};
    Sentence all = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        all = said("%1%2%3", all, between, parts[i]);
    return all;
}

} // namespace countersign::base
