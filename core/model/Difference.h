// What changed between two releases, in meaning and in text.
#pragma once

#include "core/base/Place.h"
#include "core/base/Sentence.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

enum class ChangeArea {
    Artifacts,
    Classification,
    Slos,
    Measured,
    Scenarios,
    Card,
    Note,
    Data,
    Rollout,
    Documents
};
inline constexpr int kChangeAreas = 10;
const char* name(ChangeArea area); // "artifacts" "classification" …

enum class ChangeKind { Added, Removed, Changed };
const char* name(ChangeKind kind); // "added" "removed" "changed"

struct Change {
    ChangeArea area = ChangeArea::Documents;
    ChangeKind kind = ChangeKind::Changed;
    base::Sentence what; // the section, metric, SLO, file…
    base::Sentence before, after;
    base::Sentence sentence;   // plain words; empty where before and after say it
    std::optional<bool> worse; // known only where a direction is
    bool loosening = false;    // a bar was lowered, or a scenario taken away
    base::Place place;         // in the newer release; in the older where it was removed
};
using Changes = std::vector<Change>;

struct DiffLine {
    char kind = ' '; // ' ' both, '-' before, '+' after, '@' between two stretches
    std::string text;
    int before = 0, after = 0; // line numbers; 0: not in that text
};
struct TextDifference {
    std::string path;
    std::vector<DiffLine> lines;
    base::Sentence refusal; // why there is no text to show; empty if there is
};

} // namespace countersign::model
