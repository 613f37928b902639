#include "core/format/Markdown.h"

#include "core/base/Text.h"

#include <array>

namespace countersign::format {

namespace markdowntext {

constexpr std::size_t kMostIndent = 128;    // columns of leading blanks and list or quote marks
constexpr std::size_t kMostImages = 500;    // "![" beyond this is text
constexpr std::size_t kMostMarks = 200'000; // inline marks beyond this are text
constexpr std::size_t kMostMarkers = 50;    // list and quote marks at the beginning of one line

// Where the containers of a line end: blanks, '>', bullets, numbers.
std::size_t cutPoint(std::string_view line) {
    std::size_t markers = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool number = c >= '0' && c <= '9';
        if (c == ' ' || c == '\t' || c == '.' || c == ')' || number) {
            if (i >= kMostIndent) return i;
        } else if (c == '>' || c == '-' || c == '*' || c == '+') {
            if (++markers > kMostMarkers || i >= kMostIndent) return i;
        } else {
            break;
        }
    }
    return std::string_view::npos;
}

struct Seen {
    std::size_t images = 0;
    std::size_t marks = 0;
};

void appendLine(std::string& out, std::string_view line, Seen& seen) {
    const std::size_t cut = cutPoint(line);
    if (cut != std::string_view::npos) {
        out += line.substr(0, cut);
        std::size_t rest = cut;
        while (rest < line.size() && (line[rest] == ' ' || line[rest] == '\t'))
            ++rest;
        if (rest < line.size()) out += '\\';
        line = line.substr(rest);
    }
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool mark = c == '[' || c == '*' || c == '_' || c == '<' || c == '&' || c == '`' ||
                          c == '!' || c == ']';
        if (mark && ++seen.marks > kMostMarks) out += '\\';
        out += c;
        const bool image = c == '!' && i + 1 < line.size() && line[i + 1] == '[';
        if (image && ++seen.images > kMostImages) out += ' ';
    }
}

bool isRuleCell(std::string_view cell) {
    cell = base::trimmed(cell);
    if (cell.starts_with(':')) cell.remove_prefix(1);
    if (cell.ends_with(':')) cell.remove_suffix(1);
    return !cell.empty() && cell.find_first_not_of('-') == std::string_view::npos;
}

} // namespace markdowntext

std::string tamed(std::string_view markdown) {
    std::string out;
    out.reserve(markdown.size() + 16);
    markdowntext::Seen seen;
    std::size_t from = 0;
    while (from < markdown.size()) {
        std::size_t end = markdown.find_first_of("\r\n", from);
        if (end == std::string_view::npos) end = markdown.size();
        markdowntext::appendLine(out, markdown.substr(from, end - from), seen);
        if (end < markdown.size()) out += '\n';
        from = markdown.substr(end, 2) == "\r\n" ? end + 2 : end + 1;
    }
    return out;
}

MarkdownTree parseMarkdown(std::string_view markdown) {
    const std::string text = tamed(markdown);
    return MarkdownTree(cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
}

std::string textOfNode(cmark_node* node) {
    std::string text;
    cmark_iter* walk = cmark_iter_new(node);
    for (cmark_event_type event; (event = cmark_iter_next(walk)) != CMARK_EVENT_DONE;) {
        if (event != CMARK_EVENT_ENTER) continue;
        cmark_node* here = cmark_iter_get_node(walk);
        switch (cmark_node_get_type(here)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
        case CMARK_NODE_CODE_BLOCK:
            if (const char* literal = cmark_node_get_literal(here)) text += literal;
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            text += ' ';
            break;
        case CMARK_NODE_PARAGRAPH:
        case CMARK_NODE_HEADING:
        case CMARK_NODE_ITEM:
            if (!text.empty() && text.back() != ' ') text += ' ';
            break;
        default:
            break;
        }
    }
    cmark_iter_free(walk);
    return std::string(base::trimmed(text));
}

std::vector<model::Section> sectionsOf(const std::string& markdown, const std::string& path,
                                       int firstLine) {
    std::vector<model::Section> sections;
    std::vector<int> bodyLines; // first line below each heading, from 1
    const MarkdownTree tree = parseMarkdown(markdown);
    for (cmark_node* node = cmark_node_first_child(tree.get()); node;
         node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) != CMARK_NODE_HEADING) continue;
        model::Section section;
        section.level = cmark_node_get_heading_level(node);
        section.title = textOfNode(node);
        section.place = {path,
                         cmark_node_get_start_line(node) + firstLine - 1,
                         cmark_node_get_start_column(node),
                         {}};
        bodyLines.push_back(cmark_node_get_end_line(node) + 1);
        sections.push_back(std::move(section));
    }
    std::vector<std::size_t> starts{0}; // offsets of lines
    for (std::size_t i = 0; i < markdown.size(); ++i) {
        if (markdown[i] == '\n') starts.push_back(i + 1);
    }
    const auto offset = [&](int line) {
        const auto index = static_cast<std::size_t>(line - 1);
        return index < starts.size() ? starts[index] : markdown.size();
    };
    const int lastLine = static_cast<int>(starts.size()) - (markdown.ends_with('\n') ? 1 : 0);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        std::size_t next = i + 1;
        while (next < sections.size() && sections[next].level > sections[i].level)
            ++next;
        const int end = next < sections.size() ? sections[next].place.line - firstLine : lastLine;
        sections[i].lastLine = end + firstLine - 1;
        if (bodyLines[i] <= end) {
            const std::size_t from = offset(bodyLines[i]);
            sections[i].markdown = markdown.substr(from, offset(end + 1) - from);
        }
    }
    return sections;
}

std::string_view ownText(const model::Section& section) {
    const std::string_view text = section.markdown;
    bool fenced = false;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view line = text.substr(from, end - from);
        if (line.starts_with("```") || line.starts_with("~~~")) fenced = !fenced;
        if (!fenced && line.starts_with('#')) return text.substr(0, from);
        from = end + 1;
    }
    return text;
}

std::vector<ListItem> listItems(std::string_view markdown, int firstLine) {
    std::vector<ListItem> items;
    const MarkdownTree tree = parseMarkdown(markdown);
    for (cmark_node* list = cmark_node_first_child(tree.get()); list;
         list = cmark_node_next(list)) {
        if (cmark_node_get_type(list) != CMARK_NODE_LIST) continue;
        for (cmark_node* item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
            ListItem found;
            found.line = cmark_node_get_start_line(item) + firstLine - 1;
            for (cmark_node* part = cmark_node_first_child(item); part;
                 part = cmark_node_next(part)) {
                if (cmark_node_get_type(part) == CMARK_NODE_LIST) continue;
                if (!found.text.empty()) found.text += ' ';
                found.text += textOfNode(part);
            }
            items.push_back(std::move(found));
        }
    }
    return items;
}

std::vector<std::string> tableCells(std::string_view line) {
    line = base::trimmed(line);
    if (line.find('|') == std::string_view::npos) return {};
    if (line.starts_with('|')) line.remove_prefix(1);
    if (line.ends_with('|') && !line.ends_with("\\|")) line.remove_suffix(1);
    std::vector<std::string> cells(1);
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
            cells.back() += '|';
            ++i;
        } else if (line[i] == '|') {
            cells.emplace_back();
        } else {
            cells.back() += line[i];
        }
    }
    for (std::string& cell : cells)
        cell = std::string(base::trimmed(cell));
    return cells;
}

bool isTableRule(std::string_view line) {
    line = base::trimmed(line);
    if (line.find('|') == std::string_view::npos || line.find('-') == std::string_view::npos) {
        return false;
    }
    for (const std::string& cell : tableCells(line)) {
        if (!markdowntext::isRuleCell(cell)) return false;
    }
    return true;
}

TextTable firstTable(std::string_view markdown, int firstLine) {
    constexpr std::size_t kMostRows = 1'000;
    TextTable table;
    const auto lines = base::lines(markdown);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!isTableRule(lines[i + 1])) continue;
        table.head = tableCells(lines[i]);
        if (table.head.size() != tableCells(lines[i + 1]).size()) continue;
        for (std::size_t j = i + 2; j < lines.size() && table.rows.size() < kMostRows; ++j) {
            auto cells = tableCells(lines[j]);
            if (cells.empty()) break;
            table.rows.push_back({std::move(cells), static_cast<int>(j) + firstLine});
        }
        return table;
    }
    return {};
}

namespace markdowntext {

constexpr std::array<std::string_view, 9> kPlaceholders = {
    "more information needed", "more info needed", "information needed",
    "needs more information",  "to be written",    "fill in",
    "your answer here",        "coming soon",      "to be determined"};

} // namespace markdowntext

bool isPlaceholder(std::string_view text) {
    std::string bare;
    for (const char c : base::lowerAscii(text)) {
        if (std::string_view("[]()<>{}*_`.!:-").find(c) == std::string_view::npos) bare += c;
    }
    const std::string_view word = base::trimmed(bare);
    if (word.empty() || word == "todo" || word == "tbd" || word == "n/a" || word == "na" ||
        word == "none yet" || word == "xxx" || word == "?" || word == "…" || word == "tba") {
        return true;
    }
    if (word.starts_with("todo ") || word.starts_with("tbd ")) return true;
    for (const std::string_view known : markdowntext::kPlaceholders) {
        if (word == known) return true;
    }
    return false;
}

int countPlaceholders(std::string_view text) {
    const std::string lower = base::lowerAscii(text);
    int count = 0;
    for (const std::string_view known : {"more information needed", "[todo]", "[tbd]",
                                         "[more info needed]", "[needs more information]"}) {
        for (std::size_t at = lower.find(known); at != std::string::npos;
             at = lower.find(known, at + known.size()))
            ++count;
    }
    return count;
}

} // namespace countersign::format
