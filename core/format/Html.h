// Markdown → HTML of a small safe subset: cmark's tree, our own renderer, tables by our own bounded
// pass. No raw HTML, no images (alt text in brackets), no URLs but https and mailto, no styles.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

struct Heading {
    int level = 1;
    std::string title;
    std::string anchor; // "h-12": by line of the file
    int line = 0;
};

struct Html {
    std::string body; // for a rich text view; every block carries <a name="L12"> of its line
    std::vector<Heading> outline;
    bool truncated = false; // limits reached; said at the end of the body
};

// `firstLine` is the line of the file on which the markdown begins.
Html renderMarkdown(std::string_view markdown, int firstLine = 1);
std::string htmlEscaped(std::string_view text);
// The plain text of some markdown (search, sentences).
std::string plainText(std::string_view markdown);

} // namespace countersign::format
