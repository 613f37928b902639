#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/FrontMatter.h"
#include "core/format/Html.h"
#include "core/format/Markdown.h"
#include "core/format/Readers.h"

#include <array>

namespace countersign::format {

namespace notefile {

using model::Level;

struct Part {
    std::optional<model::NotePart> model::DeliberationNote::*member;
    const char* rule;
    base::Sentence missing; // "The note does not say …"
    const char* heading;    // what to write
    std::initializer_list<std::string_view> words;
};

const std::array<Part, 4>& parts() {
    static const std::array<Part, 4> kParts = {{
        {&model::DeliberationNote::feedback,
         "note-feedback",
         base::said("what feedback changed the plan"),
         "## Feedback that changed the plan",
         {"feedback", "what we heard", "what changed the plan"}},
        {&model::DeliberationNote::alternatives,
         "note-alternatives",
         base::said("which alternatives were considered"),
         "## Alternatives considered",
         {"alternative", "options considered", "other options"}},
        {&model::DeliberationNote::affected,
         "note-affected",
         base::said("who might be affected"),
         "## Who might be affected",
         {"affected", "stakeholder", "impact on people", "who is affected"}},
        {&model::DeliberationNote::change,
         "note-change",
         base::said("what changes"),
         "## The change",
         {"change", "what is new", "what and why", "proposal", "summary"}},
    }};
    return kParts;
}

// "Non-users" in the words people use for them.
bool speaksOfNonUsers(std::string_view text) {
    for (const std::string_view word :
         {"non-user", "non user", "nonuser", "non‑user", "not use", "bystander", "third part",
          "people who never", "not users", "not a user", "do not themselves use"}) {
        if (base::containsNoCase(text, word)) return true;
    }
    return false;
}

void assign(model::DeliberationNote& note) {
    std::vector<bool> taken(note.sections.size(), false);
    for (const Part& part : parts()) {
        for (std::size_t i = 0; i < note.sections.size(); ++i) {
            const model::Section& section = note.sections[i];
            // The title of the whole note is no part of it.
            const bool isTitle = i == 0 && section.level == 1 && note.sections.size() > 1;
            if (taken[i] || isTitle || !headingHas(section, part.words)) continue;
            const bool written = !saidIn(section.markdown).empty();
            auto& member = note.*part.member;
            if (member && (member->written || !written)) continue;
            member = model::NotePart{section.title, section.markdown, section.place, written};
            taken[i] = true;
        }
    }
}

void judge(const model::DeliberationNote& note, model::Findings& findings) {
    for (const Part& part : parts()) {
        const auto& member = note.*part.member;
        if (member && member->written) continue;
        findings.push_back({Level::Error, part.rule,
                            base::said("The note does not say %1", part.missing),
                            member ? member->place : base::Place{note.path, 1, 0, {}},
                            member ? base::said("write it below this heading")
                                   : base::said("add a section \"%1\"", part.heading)});
    }
    if (note.affected && note.affected->written && !speaksOfNonUsers(note.affected->markdown)) {
        findings.push_back(
            {Level::Warning, "note-non-users",
             base::said("The note does not speak of non-users among those affected"),
             note.affected->place,
             base::said("say which people are affected without using it, or that there are no "
                        "such non-users")});
    }
}

} // namespace notefile

base::Result<Read<model::DeliberationNote>> readNote(std::string_view bytes,
                                                     const std::string& path) {
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<model::DeliberationNote> read;
    model::DeliberationNote& note = read.value;
    note.path = path;
    FrontMatter front = splitFrontMatter(*text, path, read.findings);
    note.bodyLine = front.bodyLine;
    note.markdown = std::move(front.body);
    note.sections = sectionsOf(note.markdown, path, note.bodyLine);
    if (!note.sections.empty() && note.sections.front().level == 1) {
        note.title = note.sections.front().title;
    }
    notefile::assign(note);
    notefile::judge(note, read.findings);
    return read;
}

} // namespace countersign::format
