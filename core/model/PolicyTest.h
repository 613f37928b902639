// A test of a policy: given a release and people, when this was signed, then that is the verdict.
// Text: core/format/POLICY-TEST.md.
#pragma once

#include "core/base/Place.h"
#include "core/base/Time.h"
#include "core/model/Gate.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace countersign::model {

struct PolicyCase {
    std::string name;
    base::Place place;
    // given: a complete release, spoiled
    std::map<std::string, std::string> classification;
    std::string change;
    std::set<std::string> without;                              // parts taken out of it
    std::vector<std::pair<std::string, std::string>> documents; // kind, date looked at
    struct Number {
        std::string name, target;
        std::optional<double> value, before;
    };
    std::vector<Number> slos;
    std::vector<std::string> authors; // principals who worked on it
    std::string fallback, measured;   // measured: date of the results
    std::map<std::string, std::string> regulation;
    std::map<std::string, std::vector<std::string>>
        people; // principal → roles, "external" among them
    // when
    base::UtcTime at;
    Purpose purpose = Purpose::Decision;
    struct Signed {
        std::string who, as, vote;
    };
    std::vector<Signed> votes;
    struct Objecting {
        std::string who, level;
        bool answered = false;
    };
    std::vector<Objecting> objections;
    struct Drilled {
        std::string kind, who, at, result;
        int seconds = 0;
    };
    std::vector<Drilled> drills;
    std::vector<std::pair<std::string, std::string>> incidents; // severity, started
    std::vector<std::pair<std::string, std::string>> actions;   // severity, due
    std::map<std::string, std::string> answers; // LIST/ITEM → yes, no, not-applicable
    std::string decision, decidedOn;            // outcome; empty: none
    // then
    std::string tier;
    std::optional<bool> pass;
    std::vector<std::string> blocks, holds;       // ids of checks, or names of rules
    std::optional<std::vector<std::string>> open; // roles still to sign, exactly these
};

struct PolicyTestFile {
    std::string policy; // path beside it; empty: the policy in force
    std::vector<PolicyCase> cases;
};

} // namespace countersign::model
