#include "core/base/Text.h"
#include "core/format/FrontMatter.h"

// What in a card is more than prose (POLICY.md, "carry_over"). Rather too much than too little: a
// typo in a line with a figure counts as a claim.
namespace countersign::format {

namespace cardclaims {

void addLine(std::string& claims, std::string_view line) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t'))
        line.remove_suffix(1);
    claims.append(line).push_back('\n');
}

} // namespace cardclaims

std::string claimsOf(std::string_view text, const model::ModelCard& card) {
    std::string claims;
    int number = 0;
    for (const std::string_view line : base::lines(text)) {
        ++number;
        const bool head = number < card.bodyLine;
        if (head || line.find_first_of("0123456789") != std::string_view::npos)
            cardclaims::addLine(claims, line);
    }
    for (const model::Section& section : card.sections) {
        if (!headingHas(section, {"objective", "proxies", "never event"})) continue;
        cardclaims::addLine(claims, section.title);
        for (const std::string_view line : base::lines(section.markdown))
            cardclaims::addLine(claims, line);
    }
    return claims;
}

} // namespace countersign::format
