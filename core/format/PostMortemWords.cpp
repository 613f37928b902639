#include "core/format/PostMortemWords.h"

#include "core/base/Text.h"

#include <array>
#include <string_view>

namespace countersign::format {

namespace blameless {

struct Phrase {
    std::string_view words;
    std::string_view instead;
};

// Of each the first that is found in a line is said.
constexpr std::array<Phrase, 24> kBlame{{
    {"human error", "say what let one slip do this"},
    {"operator error", "say what let one slip do this"},
    {"user error", "say what made the wrong step look right"},
    {"pilot error", "say what let one slip do this"},
    {"should have known", "say what was not to be seen then"},
    {"should have been more careful", "say which guard was missing"},
    {"should have", "say what would have made it happen"},
    {"to blame", "say what in the system allowed it"},
    {"blame for", "say what in the system allowed it"},
    {"at fault", "say what in the system allowed it"},
    {"whose fault", "say what in the system allowed it"},
    {"fault of", "say what in the system allowed it"},
    {"careless", "say which guard was missing"},
    {"negligen", "say which guard was missing"},
    {"incompeten", "say what was not known, and where it could have been"},
    {"sloppy", "say which guard was missing"},
    {"reckless", "say which guard was missing"},
    {"lazy", "say what made the short way the easy one"},
    {"stupid", "say what was not to be seen then"},
    {"forgot to", "say what would have reminded anybody"},
    {"failed to notice", "say why there was nothing to notice"},
    {"did not bother", "say what made the short way the easy one"},
    {"didn't bother", "say what made the short way the easy one"},
    {"menschliches versagen", "say what let one slip do this"},
}};

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

// Column (from 1) of `words` in the line as words of their own; 0: not there. Both lower case; a
// phrase may be the beginning of a longer word ("negligen").
std::size_t columnOf(std::string_view line, std::string_view words, bool whole) {
    for (std::size_t at = line.find(words); at != std::string_view::npos;
         at = line.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool begins = at == 0 || !isWordByte(line[at - 1]);
        const bool ends = !whole || end == line.size() || !isWordByte(line[end]);
        if (begins && ends) return at + 1;
    }
    return 0;
}

bool tellsCauses(const std::string& part) {
    return part == "Root cause" || part == "Contributing factors" || part == "What went poorly";
}

// The whole name, or a part of it of four letters and more ("Weiss" of "Tom Weiss").
std::size_t columnOfPerson(std::string_view line, const model::Person& person) {
    const std::string whole = base::lowerAscii(person.name);
    if (const std::size_t at = columnOf(line, whole, true)) return at;
    for (const std::string_view part : base::split(whole, ' ')) {
        if (part.size() < 4) continue;
        if (const std::size_t at = columnOf(line, part, true)) return at;
    }
    return 0;
}

} // namespace blameless

std::string endsInPerson(const std::string& why) {
    const std::string lower = base::lowerAscii(why);
    for (const std::string_view words :
         {"human error", "operator error", "user error", "mistake", "forgot", "careless",
          "did not know", "didn't know", "nobody realised", "nobody realized",
          "not realise this could happen", "not realize this could happen", "lack of attention",
          "inattention"}) {
        if (lower.find(words) != std::string::npos) return std::string(words);
    }
    return {};
}

void judgeWording(const model::Section& section, const std::string& part,
                  const model::Roster* people, model::Findings& findings) {
    using model::Level;
    int line = section.place.line;
    for (const std::string_view each : base::lines(section.markdown)) {
        ++line;
        const std::string lower = base::lowerAscii(each);
        if (lower.starts_with("<!--")) continue;
        for (const blameless::Phrase& phrase : blameless::kBlame) {
            const std::size_t column = blameless::columnOf(lower, phrase.words, false);
            if (column == 0) continue;
            findings.push_back({Level::Warning,
                                "blameless",
                                base::said("'%1' puts a person in the place of a cause",
                                           std::string(phrase.words)),
                                {section.place.path, line, static_cast<int>(column), {}},
                                std::string(phrase.instead)});
            break;
        }
        if (!people || !blameless::tellsCauses(part)) continue;
        for (const model::Person& person : people->people) {
            if (person.machine) continue;
            const std::size_t column = blameless::columnOfPerson(lower, person);
            if (column == 0) continue;
            findings.push_back(
                {Level::Warning,
                 "blameless-name",
                 base::said("%1 is named where causes are told", base::escaped(person.name)),
                 {section.place.path, line, static_cast<int>(column), {}},
                 base::said("name the role, the step or the tool: \"the on-call engineer\", "
                            "\"the deploy script\"")});
        }
    }
}

} // namespace countersign::format
