// The written policy: tiers, approver matrix, gate rules, rights. The whole grammar stands in
// core/format/POLICY.md; it lives in the log only and changes only by enacted records.
#pragma once

#include "core/model/Tier.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace countersign::model {

struct Role {
    std::string id;   // "legal"
    std::string name; // "Legal counsel"
    base::Place place;
};

struct ClassificationMethod {
    std::string id; // "sum-1"; versioned, printed on the verdict
    // dimension → value → points
    std::vector<std::pair<std::string, std::vector<std::pair<std::string, int>>>> dimensions;
    struct Override {
        std::string dimension, value, tier; // this value alone means at least this tier
        base::Place place;
    };
    std::vector<Override> overrides;
};

// Who may sign which record kind: kind → roles; "*" is everybody on the roster who is no machine.
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
    std::vector<std::string> changes;            // change kinds releases may name; empty = any
    ClassificationMethod classification;
    std::vector<TierRule> tiers; // ascending
    Rights rights;
    Threshold enact;
    bool joinsAny = false;              // FORGE_JOIN counts (decisions.md §3.5)
    std::vector<std::string> sensitive; // evidence classes bound by digest, not pinned
    int maxResultMib = 32;
    std::vector<std::string> unreviewedRoles; // who may say "not under review, because…"
    int unreviewedDays = 365;                 // and for how long it holds

    const TierRule* tier(const std::string& id) const;
    int tierRank(const std::string& id) const; // -1 unknown
    const Role* role(const std::string& id) const;
    // Roles that may sign a kind of record: as written under `rights`, else the default of LOG.md's
    // table. "*" stands for everybody on the roster who is no machine; none: machines alone.
    std::vector<std::string> rolesFor(const std::string& kind) const;
    // The sentence signed: the tier's, else the policy's, else a plain default.
    std::string meaning(const std::string& tierId, const std::string& word) const;
};

} // namespace countersign::model
