#include "core/format/FrontMatter.h"

#include "core/base/Text.h"
#include "core/format/Fields.h"
#include "core/format/Markdown.h"

#include <algorithm>

namespace countersign::format {

namespace frontmatter {

std::string withLineFeeds(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            out += text[i];
        } else {
            out += '\n';
            if (i + 1 < text.size() && text[i + 1] == '\n') ++i;
        }
    }
    return out;
}

// Offset of the "\n---" line that closes, or npos; `after` is where the body begins.
std::size_t closingLine(const std::string& text, std::size_t from, std::size_t& after) {
    for (std::size_t at = text.find("\n---", from); at != std::string::npos;
         at = text.find("\n---", at + 1)) {
        std::size_t end = at + 4;
        while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
            ++end;
        if (end == text.size() || text[end] == '\n') {
            after = end == text.size() ? end : end + 1;
            return at;
        }
    }
    return std::string::npos;
}

int lineAt(const std::string& text, std::size_t offset) {
    return 1 + static_cast<int>(std::count(
                   text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

} // namespace frontmatter

FrontMatter splitFrontMatter(std::string_view text, const std::string& path,
                             model::Findings& findings) {
    FrontMatter front;
    front.body = frontmatter::withLineFeeds(text);
    const std::size_t open = front.body.find_first_not_of(" \t\n\f\v");
    if (open == std::string::npos || front.body.compare(open, 4, "---\n") != 0) return front;
    std::size_t after = 0;
    const std::size_t begin = open + 4;
    const std::size_t close = frontmatter::closingLine(front.body, begin, after);
    if (close == std::string::npos) return front;
    front.present = true;
    const std::string yaml = front.body.substr(begin, close - begin);
    const int firstLine = frontmatter::lineAt(front.body, begin);
    auto root = parseYaml(yaml, path, YamlLimits{1u << 20, 32, 200'000}, firstLine);
    if (!root) {
        findings.push_back(asFinding(root.error()));
        findings.back().rule = "front-matter";
    } else if (!root->isMapping() && root->kind != YamlNode::Kind::Null) {
        findings.push_back({model::Level::Error, "front-matter",
                            base::said("The front matter is no mapping"), root->place,
                            base::said("write key: value lines between the --- lines")});
    } else {
        front.root = std::move(*root);
    }
    front.bodyLine = frontmatter::lineAt(front.body, after);
    front.body.erase(0, after);
    return front;
}

bool headingHas(const model::Section& section, std::initializer_list<std::string_view> words) {
    const std::string title = base::lowerAscii(section.title);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return title.find(word) != std::string::npos;
    });
}

std::string saidIn(std::string_view markdown) {
    std::string bare;
    for (std::size_t from = 0; from < markdown.size();) {
        const std::size_t open = markdown.find("<!--", from);
        bare += markdown.substr(from, open == std::string_view::npos ? open : open - from);
        if (open == std::string_view::npos) break;
        const std::size_t close = markdown.find("-->", open);
        from = close == std::string_view::npos ? markdown.size() : close + 3;
    }
    std::string said;
    for (std::string_view line : base::lines(bare)) {
        line = base::trimmed(line);
        if (line.empty() || line[0] == '#' || isPlaceholder(line)) continue;
        // "- **Developed by:** [More Information Needed]" says nothing either.
        const std::size_t colon = line.rfind(':');
        if (countPlaceholders(line) > 0 && colon != std::string_view::npos &&
            isPlaceholder(line.substr(colon + 1)))
            continue;
        said += line;
        said += '\n';
    }
    return said;
}

} // namespace countersign::format
