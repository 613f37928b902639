// What the policy asks for at one risk tier: checks, documents, signatures, freshness, dissent,
// independence, roll-out, exceptions. Keys and meanings: core/format/POLICY.md.
#pragma once

#include "core/base/Place.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

enum class Mode { Observe, Warn, Block };
const char* name(Mode mode); // "observe" "warn" "block"

// How a check counts at a tier.
enum class Strictness { Off, Warn, Block };
const char* name(Strictness strictness); // "off" "warn" "block"
std::optional<Strictness> strictness(const std::string& text);

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
    base::Place place;
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
    bool perPerson = false;       // every person on call, not the team
    std::string role = "on-call"; // whose holders are on call
};

struct Stage { // the roll-out plan passes these in order
    std::string name;
    double maxShare = 100; // percent
    std::string minSoak;   // "48h"
};

struct WaiverRights { // skipping one check, on record
    bool allowed = false;
    std::vector<std::string> roles;
    int maxDays = 30;
    std::vector<std::string> never; // check ids nobody may waive
};

struct EmergencyRights { // break-glass
    bool allowed = false;
    std::vector<std::string> roles;
    std::vector<std::string> secondRoles; // of the second person
    int maxHours = 72;
    int closeWithinDays = 14; // the obligation it opens
};

struct DelegationRights {
    bool allowed = false;
    int maxDays = 30;
    std::vector<std::string> roles; // seats that may be delegated
};

struct TierRule {
    static constexpr int kOnlyNamed = 2'000'000; // score of a tier that only `at_least` reaches

    std::string id; // "low" "medium" "high" "regulated"
    std::string name;
    int minScore = 0;          // classification score from which this tier applies
    bool unacceptable = false; // nobody can approve it
    Mode mode = Mode::Block;
    std::string modeSince; // date the mode took effect; printed, changes nothing
    std::map<std::string, std::string> meanings; // of vote values, where they differ at this tier
    std::vector<std::string> fills{"approve", "approve-with-conditions"}; // votes that fill a seat
    std::map<std::string, Strictness> checks; // check id → strictness; absent = the check's default
    double tolerateWorsePercent = 0; // how much worse than the last approved release is no worse
    std::vector<RequiredDocument> documents;
    std::vector<std::string> checklists;
    std::vector<std::string> questions; // sets of questions to be answered
    std::vector<std::string> packs;     // regulation packs this tier reports against
    std::vector<MatrixRow> matrix;
    std::vector<std::string> loosenRoles; // independent seat that decides a loosened SLO
    std::optional<int> maxResultAgeDays;
    std::optional<int> approvalDays; // an approval lapses after so many days
    std::optional<int> reevaluateMonths;
    std::vector<DrillRule> drills;
    DissentEffects dissent;
    std::vector<CarryOverRule> carryOver;
    std::vector<Stage> stages;
    // author committer co-author trailer contributor producer: none of them fills an independent
    // seat
    std::vector<std::string> excludeContributors{"author",  "committer",   "co-author",
                                                 "trailer", "contributor", "producer"};
    std::optional<int> lateSigningDays;
    WaiverRights waivers;
    EmergencyRights emergency;
    DelegationRights delegation;
    base::Place place;

    // Strictness of a check at this tier: as written, else the check's own default.
    Strictness strictnessOf(const std::string& checkId) const;
    // The sentence signed with a vote: this tier's, else empty.
    std::string meaning(const std::string& vote) const;
};

} // namespace countersign::model
