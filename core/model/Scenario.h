// Scenarios that a model is tried on, and what came of each run. Texts: core/format/SCENARIO.md.
#pragma once

#include "core/base/Ids.h"
#include "core/base/Place.h"
#include "core/base/Time.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

// The kinds a robustness pack is made of; the last is what nobody named.
enum class ScenarioCategory {
    Tail,
    Adversarial,
    HiddenFunctionality,
    RedTeam,
    OnceAYear,
    Regression,
    Other
};
inline constexpr int kScenarioCategories = 7;
const char* name(ScenarioCategory category); // "tail" "adversarial" "hidden-functionality"…
std::optional<ScenarioCategory> scenarioCategory(const std::string& text);

struct Scenario {
    std::string id;
    std::string title;
    std::string author;
    std::string version;
    std::string objective;
    ScenarioCategory category = ScenarioCategory::Other;
    std::string provenance; // "incident", "red team 2026-03", "synthetic"…
    std::string seed;
    std::string level; // "unit" or "end-to-end"
    std::string expected;
    std::string rollbackTrigger;
    std::string replay;   // command that plays it again; shown, never run
    std::string incident; // id of the incident it was promoted from
    std::string retired;  // reason; empty = in use
    base::Place place;
};

enum class ScenarioOutcome { AsExpected, Degraded, Failed, NotRun };
const char* name(ScenarioOutcome outcome); // "as-expected" "degraded" "failed" "not-run"
std::optional<ScenarioOutcome> scenarioOutcome(const std::string& text);

// One run of one scenario. Results of JUnit, garak and promptfoo are brought into this shape, with
// the name of the case as the scenario's id.
struct ScenarioResult {
    std::string scenario;
    std::string seed;
    std::string environment; // digest of what it ran in
    std::string level;
    ScenarioOutcome outcome = ScenarioOutcome::NotRun;
    std::string got;    // in words, as the file says
    std::string replay; // digest of the replay; equal digests = same course
    std::string modelVersion;
    std::optional<base::UtcTime> time;
    std::string format;
    base::BlobId blob;
    base::Place place;
};

// The worst of them; NotRun without any.
ScenarioOutcome worstOf(const std::vector<const ScenarioResult*>& results);

} // namespace countersign::model
