// A model card: YAML front matter as on the Hugging Face Hub, then markdown; plus the paragraph of
// "Shipping Responsible AI Without Slowing Down": human objective, proxies, never events.
#pragma once

#include "core/base/Place.h"
#include "core/base/Sentence.h"
#include "core/model/Finding.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

struct Located {
    std::string text;
    base::Place place;
};

struct Proxy {
    std::string name;
    std::string metric;    // may be empty
    std::string failsWhen; // how it fails when over-optimised; may be empty (a finding)
    base::Place place;
};

struct NeverEvent {
    std::string name;
    std::string statement;
    std::string detector; // metric or check that sees it
    std::string owner;
    std::string killSwitch;
    base::Place place;
};

struct Section {
    int level = 1;        // heading level
    std::string title;    // plain text
    std::string markdown; // body without its heading, sub-sections included
    base::Place place;    // of the heading
    int lastLine = 0;
};

// The five questions every card answers (second seed article).
enum class CardQuestion { WhoShouldUse, TrainedOn, Performance, FailureModes, Contact };
inline constexpr int kCardQuestions = 5;
base::Sentence sentence(CardQuestion question); // "Who should use it?"

struct CardAnswer {
    bool answered = false; // placeholders such as "[More Information Needed]" do not answer
    base::Place place;     // where it is answered, or where the empty section stands
};

struct ModelCard {
    std::string path;
    std::string title;
    std::vector<std::pair<std::string, Located>>
        frontMatter; // top-level scalars, lists joined ", "
    std::optional<Located> humanObjective;
    std::vector<Proxy> proxies;
    std::vector<NeverEvent> neverEvents;
    std::array<CardAnswer, kCardQuestions> answers;
    std::vector<Section> sections;
    std::string owner; // front matter owner/maintainer/authors, or the contact section's first line
    std::string markdown; // body, front matter removed, UTF-8, LF
    int bodyLine = 1;     // line of the file on which the body begins
    int placeholders = 0; // "[More Information Needed]" and the like
    // What a change of which is more than a change of words (POLICY.md, "carry_over"): front
    // matter, lines with a digit, objective, proxies, never events; a line each.
    std::string claims;

    const Located* field(std::string_view key) const;
};

struct NotePart {
    std::string title;
    std::string markdown;
    base::Place place;
    bool written = false; // false: heading there but empty or a placeholder
};

// deliberation-note.md: four required parts (first seed article).
struct DeliberationNote {
    std::string path;
    std::string title;
    std::optional<NotePart> change;
    std::optional<NotePart> alternatives;
    std::optional<NotePart> affected; // must speak of non-users too
    std::optional<NotePart> feedback; // what feedback changed the plan; shown first
    std::vector<Section> sections;
    std::string markdown;
    int bodyLine = 1;
    bool complete() const;
};

} // namespace countersign::model
