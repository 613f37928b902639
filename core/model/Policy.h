// The written policy: tiers, approver matrix, gate rules, rights. The whole grammar stands in
// core/format/POLICY.md; it lives in the log only and changes only by enacted records.
#pragma once

#include "core/base/Place.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

enum class Mode { Observe, Warn, Block };

// How a check counts at a tier.
enum class Strictness { Off, Warn, Block };

struct Role {
    std::string id;   // "legal"
    std::string name; // "Legal counsel"
};

// A required signature, or a group of them.
struct SeatRule {
    enum class Kind { Seat, All, Any };
    Kind kind = Kind::Seat;
    // Kind::Seat
    std::string role;
    int count = 1;                      // this many different people; quorum of a board
    bool external = false;              // must be a person marked external
    bool independent = true;            // must not be a contributor
    std::vector<std::string> asks;      // seat questions, in order
    std::vector<std::string> documents; // evidence classes or kinds that open first
    // Kind::All, Kind::Any
    std::vector<SeatRule> parts;
    base::Place place;
};

struct MatrixRow {
    std::vector<std::string> changes; // change kinds it applies to; empty = every change
    SeatRule seats;                   // a tree whose root is All
};

struct RequiredDocument {
    std::string kind; // "card" "note" "slos" "results" "runbook"…
    Strictness strictness = Strictness::Block;
    std::optional<int> maxAgeDays;
};

struct CarryOverRule {
    std::vector<std::string> changed; // content classes: weights data card-prose card-claims note…
    std::vector<std::string> keepsRoles; // seats that still count; "*" = all
};

struct DissentEffects { // what each level does at this tier
    Strictness concern = Strictness::Warn;
    Strictness object = Strictness::Block;
    Strictness block = Strictness::Block;
    std::vector<std::string> overrideRoles; // who may decide over an undisposed block, with reason
};

struct DrillRule {
    std::string kind; // "kill-switch" "rollback" "game-day"
    int withinDays = 90;
    std::optional<int> maxSeconds;
};

struct Stage {
    std::string name;
    double maxShare = 100; // percent
    std::string minSoak;   // "48h"
};

struct TierRule {
    std::string id; // "low" "medium" "high" "regulated"
    std::string name;
    int minScore = 0;          // classification score from which this tier applies
    bool unacceptable = false; // nobody can approve it
    Mode mode = Mode::Block;
    std::string modeSince;                    // date the mode took effect
    std::map<std::string, Strictness> checks; // check id → strictness; absent = the check's default
    std::vector<RequiredDocument> documents;
    std::vector<std::string> checklists;
    std::vector<MatrixRow> matrix;
    std::optional<int> maxResultAgeDays;
    std::optional<int> approvalDays; // an approval lapses after so many days
    std::optional<int> reevaluateMonths;
    std::vector<DrillRule> drills;
    DissentEffects dissent;
    std::vector<CarryOverRule> carryOver;
    std::vector<Stage> stages;
    std::vector<std::string> excludeContributors; // author committer co-author contributor producer
    std::optional<int> lateSigningDays;
    base::Place place;
};

struct ClassificationMethod {
    std::string id; // "sum-1"; versioned, printed on the verdict
    // dimension → value → points
    std::vector<std::pair<std::string, std::vector<std::pair<std::string, int>>>> dimensions;
    struct Override {
        std::string dimension, value, tier; // this value alone means at least this tier
    };
    std::vector<Override> overrides;
};

// Who may sign which record kind: kind → roles. The table of kinds gives the defaults.
using Rights = std::map<std::string, std::vector<std::string>>;

struct Threshold {
    std::string role = "root";
    int count = 1;
};

struct Policy {
    int version = 1;
    std::string previousSha256;
    std::string name;
    std::vector<Role> roles;
    std::map<std::string, std::string> meanings; // "approve" → the fixed sentence that is signed
    ClassificationMethod classification;
    std::vector<TierRule> tiers; // ascending
    Rights rights;
    Threshold enact;
    bool joinsAny = false;              // FORGE_JOIN counts (decisions.md §3.5)
    std::vector<std::string> sensitive; // evidence classes bound by digest, not pinned
    int maxResultMib = 32;

    const TierRule* tier(const std::string& id) const;
    int tierRank(const std::string& id) const; // -1 unknown
    const Role* role(const std::string& id) const;
};

} // namespace countersign::model
