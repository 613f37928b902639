#include "tests/rules/GateSamples.h"

#include <catch2/catch.hpp>

using namespace gatesamples;

TEST_CASE("A tier is the sum of its answers, raised by some, missing ones counted as the highest") {
    using Values = std::map<std::string, std::string>;
    struct Case {
        Values values;
        std::string tier;
        int score;
        bool complete;
        std::string says;
    };
    const std::vector<Case> cases{
        {{{"stakes", "low"}, {"scale", "few"}}, "low", 0, true, "low: score 0"},
        {{{"stakes", "high"}, {"scale", "few"}}, "low", 3, true, "low: score 3"},
        {{{"stakes", "high"}, {"scale", "some"}}, "high", 4, true, "high: score 4"},
        {{{"stakes", "low"}, {"scale", "many"}}, "high", 2, true, "because scale is many"},
        {{{"stakes", "low"}}, "high", 2, false, "not stated: counted as the highest"},
        {{{"scale", "few"}}, "low", 3, false, "stakes not stated"},
        {{{"stakes", "tiny"}, {"scale", "some"}}, "high", 4, false, "'tiny' is not one of"},
        {{}, "high", 5, false, "scale not stated"},
        {{{"stakes", ""}, {"scale", "few"}}, "low", 3, false, "not stated"},
    };
    const model::Policy policy = samplePolicy();
    for (const Case& each : cases) {
        model::ReleaseSnapshot release = sampleRelease();
        release.releaseFile->classification.values.clear();
        for (const auto& [key, value] : each.values)
            release.releaseFile->classification.values[key] = {value, {}};
        const auto tier = rules::tierOf(release, policy);
        INFO(tier.sentence);
        CHECK(tier.tier == each.tier);
        CHECK(tier.score == each.score);
        CHECK(tier.complete == each.complete);
        CHECK(tier.sentence.find(each.says) != std::string::npos);
        CHECK(tier.method == "sum-1");
        CHECK(tier.points.size() == 2);
    }
    model::ReleaseSnapshot bare = sampleRelease();
    bare.releaseFile.reset();
    CHECK(rules::tierOf(bare, policy).tier == "high");
    model::Policy none = policy;
    none.tiers.clear();
    CHECK(rules::tierOf(bare, none).tier.empty());
    CHECK_FALSE(rules::tierOf(bare, none).complete);
}

TEST_CASE("A policy that cannot work is found out together with its people") {
    struct Case {
        std::string label;
        std::function<void(model::Policy&, model::Roster&)> spoil;
        std::string rule;
        model::Level level;
    };
    using model::Level;
    const std::vector<Case> cases{
        {"no tier", [](auto& p, auto&) { p.tiers.clear(); }, "no-tier", Level::Error},
        {"no signature", [](auto& p, auto&) { p.tiers[0].matrix.clear(); }, "tier-without-rule",
         Level::Error},
        {"role unknown",
         [](auto& p, auto&) { p.tiers[0].matrix[0].seats.parts[0].role = "wizard"; },
         "unknown-role", Level::Error},
        {"empty group", [](auto& p, auto&) { p.tiers[0].matrix[0].seats.parts.push_back(any({})); },
         "empty-group", Level::Error},
        {"no way to tell the tier", [](auto& p, auto&) { p.classification.dimensions.clear(); },
         "no-classification", Level::Error},
        {"nobody has the role",
         [](auto&, auto& r) {
             for (auto& each : r.people)
                 std::erase(each.roles, "legal");
         },
         "seat-nobody-can-fill", Level::Warning},
        {"not enough people", [](auto& p, auto&) { p.tiers[1].matrix[0].seats.parts[0].count = 3; },
         "seat-nobody-can-fill", Level::Warning},
        {"one person for two signatures",
         [](auto&, auto& r) {
             r.people[0].roles = {"legal", "peer"};
             for (std::size_t i = 1; i < r.people.size(); ++i)
                 r.people[i].roles = {"chair", "root"};
         },
         "seat-nobody-can-fill", Level::Warning},
        {"nobody decides",
         [](auto&, auto& r) {
             for (auto& each : r.people)
                 std::erase(each.roles, "chair");
         },
         "right-nobody-has", Level::Warning},
        {"threshold too high", [](auto& p, auto&) { p.enact.count = 9; }, "enact-out-of-reach",
         Level::Warning},
        {"an emergency of the only two people",
         [](auto& p, auto&) {
             p.tiers[1].emergency = {true, {"peer"}, {"chair"}, 72, 14};
         },
         "review-nobody-can-sign", Level::Warning},
        {"role of a person unknown", [](auto&, auto& r) { r.people[0].roles.push_back("wizard"); },
         "unknown-role", Level::Warning},
    };
    for (const Case& each : cases) {
        INFO(each.label);
        model::Policy policy = samplePolicy();
        model::Roster roster = sampleRoster();
        CHECK(rules::checkPolicy(policy, roster).empty());
        each.spoil(policy, roster);
        const auto findings = rules::checkPolicy(policy, roster);
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const auto& f) {
            return f.rule == each.rule && f.level == each.level;
        });
        for (const auto& finding : findings)
            UNSCOPED_INFO(finding.rule + ": " + finding.text);
        CHECK(found != findings.end());
    }
}
