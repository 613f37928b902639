// The YAML head of a markdown file, found as huggingface_hub's reader finds it. Private to this
// room.
#pragma once

#include "core/base/Error.h"
#include "core/format/Yaml.h"
#include "core/model/Finding.h"
#include "core/model/ModelCard.h"

#include <string>
#include <string_view>

namespace countersign::format {

struct FrontMatter {
    bool present = false;
    YamlNode root;    // a mapping, or Null where there is none or it could not be read
    std::string body; // the rest, LF only
    int bodyLine = 1;
};

// `^\s*---\n` … `\n---[ \t]*(\n|$)` over a text with CR, LF or CRLF. What is wrong with the YAML is
// a finding; the body is there all the same.
FrontMatter splitFrontMatter(std::string_view text, const std::string& path,
                             model::Findings& findings);

// The paragraph of a card (CARD.md): objective, proxies, never events, from front matter, sections
// or both.
void readParagraph(const FrontMatter& front, model::ModelCard& card, model::Findings& findings);
// Whether a heading's words hold one of `words`, compared in lower case.
bool headingHas(const model::Section& section, std::initializer_list<std::string_view> words);
// The text of a section without comments, headings and placeholders; empty: nothing is said.
std::string saidIn(std::string_view markdown);
// The lines of a card that are more than prose; `text` is the whole card, LF only.
std::string claimsOf(std::string_view text, const model::ModelCard& card);

} // namespace countersign::format
