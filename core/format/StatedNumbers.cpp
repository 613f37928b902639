#include "core/format/StatedNumbers.h"

#include "core/base/Text.h"
#include "core/format/Markdown.h"

#include <algorithm>
#include <array>

namespace countersign::format {

namespace statednumbers {

using model::StatedNumber;

constexpr std::size_t kMost = 2'000;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWord(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

struct Found {
    std::size_t at = 0, size = 0;
    double value = 0;
    bool percent = false;
    int decimals = 0;
};

// A decimal or a percentage at `at`; nothing for whole numbers, versions and parts of words.
std::optional<Found> numberAt(std::string_view text, std::size_t at) {
    if (!isDigit(text[at])) return std::nullopt;
    if (at > 0) {
        const char before = text[at - 1];
        const bool glued = isWord(before) || before == '.' || before == '/' || before == '@' ||
                           before == '=' || before == '-' || before == ':' || before == '#';
        if (glued) return std::nullopt;
    }
    Found found;
    found.at = at;
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    if (end + 1 < text.size() && text[end] == '.' && isDigit(text[end + 1])) {
        const std::size_t point = end++;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        found.decimals = static_cast<int>(end - point - 1);
    }
    const auto value = base::parseNumber(text.substr(at, end - at));
    if (!value) return std::nullopt;
    found.value = *value;
    std::size_t behind = end;
    if (behind < text.size() && text[behind] == ' ') ++behind;
    if (text.substr(behind, 2) == "\xC2\xA0") behind += 2;
    if (behind < text.size() && text[behind] == '%') {
        found.percent = true;
        end = behind + 1;
    }
    // "1.2.3", "2026-11-01", "0.9x", "1.1e" are no statements.
    const char next = end < text.size() ? text[end] : ' ';
    const char second = end + 1 < text.size() ? text[end + 1] : ' ';
    if (isWord(next) ||
        ((next == '.' || next == '-' || next == '/' || next == ':') && isDigit(second)))
        return std::nullopt;
    if (!found.percent && found.decimals == 0) return std::nullopt;
    found.size = end - at;
    return found;
}

// What is asked for, expected or set is not said to be so.
bool isDemand(std::string_view sentence) {
    static constexpr std::array<std::string_view, 14> kWords = {
        "at least", "at most", "must",      "target", "threshold", ">=",    "<=",
        "no more",  "no less", "more than", "above ", "below ",    "limit", "version"};
    const std::string lower = base::lowerAscii(sentence);
    return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
        return lower.find(word) != std::string::npos;
    });
}

class Reading {
public:
    Reading(const std::string& path, int firstLine) : m_path(path), m_line(firstLine - 1) {}

    std::vector<StatedNumber> run(std::string_view markdown) {
        for (const std::string_view line : base::lines(markdown)) {
            ++m_line;
            const std::string_view words = base::trimmed(line);
            const bool fence = words.starts_with("```") || words.starts_with("~~~");
            if (fence) m_code = !m_code;
            if (m_code || fence || words.empty() || words.starts_with('#')) {
                flush();
                m_head.clear();
                continue;
            }
            const auto cells = tableCells(line);
            if (cells.size() > 1) {
                flush();
                tableLine(line, cells);
                continue;
            }
            m_head.clear();
            const bool item = words.starts_with("- ") || words.starts_with("* ");
            if (item) flush();
            m_starts.push_back({m_text.size(), m_line});
            m_text += line;
            m_text += ' ';
        }
        flush();
        return std::move(m_found);
    }

private:
    void tableLine(std::string_view line, const std::vector<std::string>& cells) {
        if (isTableRule(line)) return;
        if (m_head.empty()) {
            m_head = cells;
            return;
        }
        std::size_t from = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string cell(base::trimmed(cells[i]));
            const std::size_t at = cell.empty() ? std::string_view::npos : line.find(cell, from);
            if (at == std::string_view::npos) continue;
            from = at + cell.size();
            for (std::size_t in = 0; in < cell.size(); ++in) {
                const auto found = numberAt(cell, in);
                if (!found) continue;
                const std::string head = i < m_head.size() ? m_head[i] : "";
                add(cell, *found, cells.front() + " | " + head,
                    {head, i == 0 ? "" : std::string(base::trimmed(cells.front()))},
                    {m_path, m_line, static_cast<int>(at + in) + 1, {}});
                in += found->size;
            }
        }
    }

    // One paragraph: its numbers, each with its sentence.
    void flush() {
        blankCodeAndLinks();
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            const auto found = numberAt(m_text, at);
            if (!found) continue;
            const auto [from, sentence] = sentenceAt(at);
            if (!isDemand(sentence)) {
                add(m_text, *found, sentence, {}, placeOf(at));
                if (!m_found.empty()) m_found.back().offset = at - from;
            }
            at += found->size;
        }
        m_text.clear();
        m_starts.clear();
    }

    void blankCodeAndLinks() {
        bool code = false;
        int target = 0;
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            char& c = m_text[i];
            if (c == '`') {
                code = !code;
                continue;
            }
            if (c == '(' && i > 0 && m_text[i - 1] == ']') target = 1;
            if (c == ')') target = 0;
            if ((code || target) && isDigit(c)) c = 'x';
        }
    }

    std::pair<std::size_t, std::string> sentenceAt(std::size_t at) const {
        const auto ends = [&](std::size_t i) {
            const char c = m_text[i];
            return (c == '.' || c == '!' || c == '?') && i + 1 < m_text.size() &&
                   m_text[i + 1] == ' ';
        };
        std::size_t from = at, to = at;
        while (from > 0 && !ends(from - 1))
            --from;
        while (to < m_text.size() && !ends(to))
            ++to;
        while (from < at && m_text[from] == ' ')
            ++from;
        return {from, std::string(base::trimmed(std::string_view(m_text).substr(from, to - from)))};
    }

    base::Place placeOf(std::size_t at) const {
        const auto next = std::upper_bound(
            m_starts.begin(), m_starts.end(), at,
            [](std::size_t wanted, const auto& start) { return wanted < start.first; });
        const auto& start = *(next - 1);
        return {m_path, start.second, static_cast<int>(at - start.first) + 1, {}};
    }

    void add(std::string_view text, const Found& found, std::string context,
             std::vector<std::string> of, base::Place place) {
        if (m_found.size() >= kMost) return;
        m_found.push_back({std::string(text.substr(found.at, found.size)), found.value,
                           found.percent, found.decimals, std::move(context), 0, std::move(of),
                           std::move(place)});
    }

    const std::string& m_path;
    int m_line;
    bool m_code = false;
    std::string m_text; // of the paragraph so far
    std::vector<std::pair<std::size_t, int>> m_starts;
    std::vector<std::string> m_head; // of the table one is in
    std::vector<StatedNumber> m_found;
};

} // namespace statednumbers

std::vector<model::StatedNumber> statedNumbers(std::string_view markdown, const std::string& path,
                                               int firstLine) {
    return statednumbers::Reading(path, firstLine).run(markdown);
}

} // namespace countersign::format
