#include "core/format/Html.h"

#include "core/base/Text.h"
#include "core/format/Markdown.h"

#include <algorithm>

namespace countersign::format {

namespace html {

constexpr std::size_t kMostBytes = 16u << 20;
constexpr int kMostNesting = 32; // quotes and lists beyond it are shown flat
constexpr std::size_t kMostColumns = 64;
constexpr std::size_t kMostCells = 20'000; // of all tables of a text

bool isShownAsLink(std::string_view url) {
    if (!base::startsWithNoCase(url, "https://") && !base::startsWithNoCase(url, "mailto:")) {
        return false;
    }
    return std::none_of(url.begin(), url.end(),
                        [](char c) { return static_cast<unsigned char>(c) <= 0x20; });
}

// The words of raw HTML: tags dropped, script and style with their content, images named.
std::string wordsOf(std::string_view raw) {
    std::string words;
    std::string closing; // "</script" while inside one
    for (std::size_t at = 0; at < raw.size();) {
        if (!closing.empty()) {
            while (at < raw.size() && !base::startsWithNoCase(raw.substr(at), closing))
                ++at;
            closing.clear();
            continue;
        }
        if (raw[at] != '<') {
            words += raw[at++];
            continue;
        }
        const std::string_view tag = raw.substr(at);
        for (const std::string_view name : {"script", "style"}) {
            if (base::startsWithNoCase(tag.substr(1), name)) closing = "</" + std::string(name);
        }
        if (base::startsWithNoCase(tag, "<img")) words += "[image]";
        const std::string_view end = tag.starts_with("<!--") ? "-->" : ">";
        const std::size_t close = raw.find(end, at);
        at = close == std::string_view::npos ? raw.size() : close + end.size();
        words += ' ';
    }
    return words;
}

class Renderer {
public:
    Renderer(std::string_view markdown, int firstLine, Html& out)
        : m_text(tamed(markdown)), m_lines(base::split(m_text, '\n')), m_firstLine(firstLine),
          m_out(out) {}

    void render() {
        const MarkdownTree tree(
            cmark_parse_document(m_text.data(), m_text.size(), CMARK_OPT_DEFAULT));
        walk(tree.get());
        if (m_out.truncated) {
            m_out.body +=
                "<p><em>The rest is not shown: the text is too long or its tables are too "
                "large.</em></p>";
        }
    }

private:
    // Iterative: the depth of the tree costs no stack.
    void walk(cmark_node* root) {
        cmark_iter* walk = cmark_iter_new(root);
        for (cmark_event_type event; (event = cmark_iter_next(walk)) != CMARK_EVENT_DONE;) {
            cmark_node* node = cmark_iter_get_node(walk);
            if (m_out.body.size() > kMostBytes) {
                m_out.truncated = true;
                break;
            }
            if (event == CMARK_EVENT_ENTER) {
                if (enter(node)) cmark_iter_reset(walk, node, CMARK_EVENT_EXIT);
            } else {
                leave(node);
            }
        }
        cmark_iter_free(walk);
        while (!m_open.empty())
            close();
    }

    int lineOf(cmark_node* node) const {
        return std::max(1, cmark_node_get_start_line(node)) + m_firstLine - 1;
    }
    void anchor(cmark_node* node) {
        m_out.body += "<a name=\"L" + std::to_string(lineOf(node)) + "\"></a>";
    }
    void open(const char* tag) {
        m_out.body += std::string("<") + tag + ">";
        m_open.emplace_back(tag);
    }
    void close() {
        m_out.body += "</" + m_open.back() + ">";
        m_open.pop_back();
    }
    bool tooDeep() const { return static_cast<int>(m_open.size()) >= kMostNesting; }

    // True where everything below the node is done.
    bool enter(cmark_node* node) {
        std::string& out = m_out.body;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HEADING:
            return heading(node);
        case CMARK_NODE_PARAGRAPH:
            return paragraph(node);
        case CMARK_NODE_BLOCK_QUOTE:
            container("blockquote");
            break;
        case CMARK_NODE_LIST:
            container(cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? "ol" : "ul");
            break;
        case CMARK_NODE_ITEM:
            container("li");
            break;
        case CMARK_NODE_CODE_BLOCK:
            anchor(node);
            out += "<pre>" + htmlEscaped(literal(node)) + "</pre>";
            return true;
        case CMARK_NODE_HTML_BLOCK:
            htmlBlock(node);
            return true;
        case CMARK_NODE_THEMATIC_BREAK:
            out += "<hr/>";
            return true;
        default:
            return inlineEnter(node);
        }
        return false;
    }
    void leave(cmark_node* node) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
            if (!isTight(node)) m_out.body += "</p>";
            break;
        case CMARK_NODE_BLOCK_QUOTE:
        case CMARK_NODE_LIST:
        case CMARK_NODE_ITEM:
            if (m_flat > 0) {
                --m_flat;
            } else if (!m_open.empty()) {
                close();
            }
            break;
        case CMARK_NODE_EMPH:
            m_out.body += "</em>";
            break;
        case CMARK_NODE_STRONG:
            m_out.body += "</strong>";
            break;
        case CMARK_NODE_LINK:
            if (isShownAsLink(urlOf(node))) m_out.body += "</a>";
            break;
        default:
            break;
        }
    }
    void container(const char* tag) {
        if (m_flat > 0 || tooDeep()) {
            ++m_flat;
        } else {
            open(tag);
        }
    }
    void emphasis(const char* tag, int step) {
        if (step > 0) ++m_emphasis;
        if (m_emphasis <= kMostNesting) m_out.body += tag;
        if (step < 0) --m_emphasis;
    }
    bool heading(cmark_node* node) {
        Heading found;
        found.level = cmark_node_get_heading_level(node);
        found.title = textOfNode(node);
        found.line = lineOf(node);
        found.anchor = "h-" + std::to_string(found.line);
        const std::string tag = "h" + std::to_string(found.level);
        m_out.body += "<" + tag + "><a name=\"" + found.anchor + "\"></a>";
        anchor(node);
        inlines(node);
        m_out.body += "</" + tag + ">";
        m_out.outline.push_back(std::move(found));
        return true;
    }
    static bool isTight(cmark_node* paragraph) {
        cmark_node* item = cmark_node_parent(paragraph);
        cmark_node* list = item ? cmark_node_parent(item) : nullptr;
        return list && cmark_node_get_type(list) == CMARK_NODE_LIST &&
               cmark_node_get_list_tight(list);
    }
    bool paragraph(cmark_node* node) {
        cmark_node* parent = cmark_node_parent(node);
        if (parent && cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT && table(node))
            return true;
        if (!isTight(node)) m_out.body += "<p>";
        anchor(node);
        return false;
    }
    void inlines(cmark_node* node) {
        cmark_iter* walk = cmark_iter_new(node);
        for (cmark_event_type event; (event = cmark_iter_next(walk)) != CMARK_EVENT_DONE;) {
            cmark_node* here = cmark_iter_get_node(walk);
            if (here == node) continue;
            if (event == CMARK_EVENT_EXIT) {
                leave(here);
            } else if (inlineEnter(here)) {
                cmark_iter_reset(walk, here, CMARK_EVENT_EXIT);
            }
        }
        cmark_iter_free(walk);
    }
    bool inlineEnter(cmark_node* node) {
        std::string& out = m_out.body;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            out += htmlEscaped(literal(node));
            break;
        case CMARK_NODE_SOFTBREAK:
            out += ' ';
            break;
        case CMARK_NODE_LINEBREAK:
            out += "<br/>";
            break;
        case CMARK_NODE_CODE:
            out += "<code>" + htmlEscaped(literal(node)) + "</code>";
            break;
        case CMARK_NODE_HTML_INLINE:
            if (base::startsWithNoCase(literal(node), "<br")) out += "<br/>";
            if (base::startsWithNoCase(literal(node), "<img")) out += "[image]";
            break;
        case CMARK_NODE_EMPH:
            out += "<em>";
            break;
        case CMARK_NODE_STRONG:
            out += "<strong>";
            break;
        case CMARK_NODE_LINK:
            if (const std::string_view url = urlOf(node); isShownAsLink(url)) {
                const std::string shown = htmlEscaped(url);
                out += "<a href=\"" + shown + "\" title=\"" + shown + "\">";
            }
            break;
        case CMARK_NODE_IMAGE: {
            const std::string alt = textOfNode(node);
            out += alt.empty() ? "[image]" : "[image: " + htmlEscaped(alt) + "]";
            return cmark_node_first_child(node) != nullptr;
        }
        default:
            break;
        }
        return false;
    }
    void htmlBlock(cmark_node* node) {
        const std::string words = wordsOf(literal(node));
        const std::string_view said = base::trimmed(words);
        if (said.empty()) return;
        m_out.body += "<p>";
        anchor(node);
        m_out.body += htmlEscaped(said) + "</p>";
    }
    static std::string_view literal(cmark_node* node) {
        const char* text = cmark_node_get_literal(node);
        return text ? text : "";
    }
    static std::string_view urlOf(cmark_node* node) {
        const char* url = cmark_node_get_url(node);
        return url ? url : "";
    }

    // cmark sees a GFM table as a paragraph; its lines are looked at again here.
    bool table(cmark_node* node) {
        const auto first = static_cast<std::size_t>(cmark_node_get_start_line(node) - 1);
        const auto last =
            std::min(static_cast<std::size_t>(cmark_node_get_end_line(node)), m_lines.size());
        std::size_t rule = first + 1;
        while (rule < last &&
               !(isTableRule(m_lines[rule]) &&
                 tableCells(m_lines[rule]).size() == tableCells(m_lines[rule - 1]).size()))
            ++rule;
        if (rule >= last) return false;
        if (rule > first + 1) {
            std::string before;
            for (std::size_t i = first; i + 1 < rule; ++i)
                before += std::string(m_lines[i]) + "\n";
            m_out.body += "<p>";
            anchor(node);
            cell(before);
            m_out.body += "</p>";
        }
        rows(rule, last);
        return true;
    }
    void rows(std::size_t rule, std::size_t last) {
        const std::size_t columns = std::min(tableCells(m_lines[rule]).size(), kMostColumns);
        m_out.body += "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">";
        for (std::size_t i = rule - 1; i < last; ++i) {
            if (i == rule) continue;
            const auto cells = tableCells(m_lines[i]);
            m_cells += columns;
            if (m_cells > kMostCells || cells.size() > kMostColumns) {
                m_out.truncated = true;
                if (m_cells > kMostCells) break;
            }
            const char* tag = i < rule ? "th" : "td";
            m_out.body += "<tr>";
            for (std::size_t j = 0; j < columns; ++j) {
                m_out.body += std::string("<") + tag + ">";
                if (j == 0) {
                    m_out.body += "<a name=\"L" +
                                  std::to_string(static_cast<int>(i) + m_firstLine) + "\"></a>";
                }
                if (j < cells.size()) cell(cells[j]);
                if (cells.empty() && j == 0) cell(m_lines[i]);
                m_out.body += std::string("</") + tag + ">";
            }
            m_out.body += "</tr>";
        }
        m_out.body += "</table>";
    }
    // Most cells are plain words or numbers: only the others need the parser.
    void cell(std::string_view markdown) {
        if (markdown.find_first_of("*_`[<&\\!") == std::string_view::npos) {
            m_out.body += htmlEscaped(markdown);
            return;
        }
        const std::string text = tamed(markdown);
        const MarkdownTree tree(cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
        for (cmark_node* block = cmark_node_first_child(tree.get()); block;
             block = cmark_node_next(block)) {
            if (cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH) {
                inlines(block);
            } else {
                m_out.body += htmlEscaped(textOfNode(block));
            }
        }
    }

    std::string m_text;
    std::vector<std::string_view> m_lines;
    int m_firstLine;
    Html& m_out;
    std::vector<std::string> m_open;
    int m_flat = 0; // containers inside that are not opened, since they lie too deep
    int m_emphasis = 0;
    std::size_t m_cells = 0;
};

} // namespace html

Html renderMarkdown(std::string_view markdown, int firstLine) {
    Html out;
    html::Renderer(markdown, firstLine, out).render();
    return out;
}

// Control characters and bidirectional overrides would make a text look like another one.
std::string htmlEscaped(std::string_view text) {
    static constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const std::string_view three = text.substr(i, 3);
        const bool bidi = (three >= "\xE2\x80\xAA" && three <= "\xE2\x80\xAE") ||
                          (three >= "\xE2\x81\xA6" && three <= "\xE2\x81\xA9");
        if (c == 0xE2 && three.size() == 3 && bidi) {
            out += kReplacement;
            i += 2;
        } else if (c == '&') {
            out += "&amp;";
        } else if (c == '<') {
            out += "&lt;";
        } else if (c == '>') {
            out += "&gt;";
        } else if (c == '"') {
            out += "&quot;";
        } else if (c == '\'') {
            out += "&#39;";
        } else if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F) {
            out += kReplacement;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string plainText(std::string_view markdown) {
    std::string out;
    const MarkdownTree tree = parseMarkdown(markdown);
    for (cmark_node* block = cmark_node_first_child(tree.get()); block;
         block = cmark_node_next(block)) {
        const std::string text = textOfNode(block);
        if (text.empty()) continue;
        if (!out.empty()) out += ' ';
        out += text;
    }
    return out;
}

} // namespace countersign::format
