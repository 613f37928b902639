// Markdown through cmark, the only place that includes it: hostile text is tamed first, since cmark
// 0.30.2 costs n² on some of it. Private to this room.
#pragma once

#include "core/model/ModelCard.h"

#include <cmark.h>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

struct CmarkFree {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using MarkdownTree = std::unique_ptr<cmark_node, CmarkFree>;

// The tree of tamed(markdown). Lines are those of `markdown`.
MarkdownTree parseMarkdown(std::string_view markdown);
// The text with nesting, indentation and repeated image openers cut to sane amounts, line by line;
// CR and CRLF become LF. Equal to the input for anything a person writes.
std::string tamed(std::string_view markdown);

// The sections of a text: one a heading, each with all that stands below it (its sub-sections too).
std::vector<model::Section> sectionsOf(const std::string& markdown, const std::string& path,
                                       int firstLine);
// The text directly below a section's heading, its sub-sections left out.
std::string_view ownText(const model::Section& section);

// Plain text of a node: words, code and alt texts; line breaks as blanks.
std::string textOfNode(cmark_node* node);

struct ListItem {
    std::string text; // plain, nested lists left out
    int line = 0;
};
// The items of all lists of a text (nested ones apart), and the rows of its first table.
std::vector<ListItem> listItems(std::string_view markdown, int firstLine);
struct TextTable {
    std::vector<std::string> head;
    struct Row {
        std::vector<std::string> cells;
        int line = 0;
    };
    std::vector<Row> rows;
};
TextTable firstTable(std::string_view markdown, int firstLine);
// The cells of one line of a GFM table, escaped pipes undone; empty if it has no pipe.
std::vector<std::string> tableCells(std::string_view line);
// Whether a line is a table's second one: "| --- | :-: |".
bool isTableRule(std::string_view line);

// "[More Information Needed]", "TBD", "N/A", "…", or nothing: no answer to anything.
bool isPlaceholder(std::string_view text);
int countPlaceholders(std::string_view text);

} // namespace countersign::format
