// Safety SLOs, read exactly as the first seed article writes them (safety-slos.yaml).
#pragma once

#include "core/base/Place.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

enum class Comparison { AtLeast, AtMost, Equal, Less, Greater }; // >= <= == < >

// ">= 0.90", "== 0", "< 1", "<= +10%" (relative to the baseline's value, as Keptn writes it).
struct Target {
    Comparison comparison = Comparison::AtLeast;
    double value = 0; // for a relative target: the change in percent
    bool relative = false;
    std::string text; // as written, trimmed
};

// Ordered by strength, so that a weakening can be seen.
enum class BreachAction { DegradeToSafeMode, RouteToHumanReview, KillSwitch };

// Which number of the metric is held against the target.
enum class JudgedOn { Value, LowerBound, UpperBound };

enum class Direction { Unknown, Up, Down, Target };

struct Slo {
    std::string name;
    std::string objective; // plain words; the first sentence of a verdict
    Target target;
    std::string window; // "7d" "24h" "rolling"
    BreachAction action = BreachAction::DegradeToSafeMode;
    std::string metric; // metric name if it differs from `name`
    std::string source; // result file, if it must be that one
    std::string slice;  // "attribute=value"
    std::optional<int> minN;
    JudgedOn on = JudgedOn::Value;
    Direction direction = Direction::Unknown; // as stated here; Unknown = from registry
    std::string clause;   // robustness | monitoring | alignment | systemic-safety
    std::string severity; // "SEV-1" …
    std::string owner;
    std::string runbook;
    std::optional<Target> warn;
    base::Place place;       // of the entry
    base::Place targetPlace; // of the target's value
};

struct SloSet {
    std::string path;
    std::vector<Slo> slos;
};

const char* name(BreachAction action);
const char* name(Comparison comparison); // ">="
const char* name(Direction direction);   // "up" "down" "target" "unknown"
const char* name(JudgedOn on);
std::optional<BreachAction> breachAction(const std::string& text);
// Whether `value` meets an absolute target. Not for relative ones.
bool meets(const Target& target, double value);

} // namespace countersign::model
