#include "core/base/Resources.h"
#include "core/format/Documents.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace countersign;

namespace {

format::PolicyRead readGood(const std::string& text) {
    const auto read = format::readPolicy(text, "policy.yaml");
    if (!read) FAIL(read.error().sentence());
    return *read;
}

std::string edited(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    INFO(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

int lineOf(const std::string& text, const std::string& part) {
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + long(at), '\n'));
}

const std::string kSmall = R"(countersign: 1
kind: "policy"
name: "Test"
version: 1
roles: {root: "Root", chair: "Chair", peer: "Peer", legal: "Legal", board: "Board"}
changes: [weights, data]
classification:
  method: "sum-1"
  dimensions:
    stakes: {low: 0, high: 3}
    scale: {few: 0, many: 2}
  at_least:
    - {dimension: scale, value: many, tier: high}
tiers:
  - id: low
    from_score: 0
    signatures:
      - require: [{role: peer}]
  - id: high
    name: "High"
    from_score: 4
    mode: warn
    since: "2026-10-01"
    fills: [approve]
    checks: {note: warn, slo-worse: block}
    meanings: {approve: "I approve"}
    tolerate_worse_percent: 1.5
    documents: [{kind: runbook, strictness: warn, max_age_days: 30}]
    max_result_age_days: 30
    approval_days: 90
    reevaluate_months: 6
    signatures:
      - require:
          - {role: peer, asks: ["Why?"], documents: [card]}
          - any: [{role: legal}, {all: [{role: board, count: 2}, {role: chair, independent: false}]}]
      - changes: [data]
        require: [{role: legal, external: true}]
    loosening: [legal]
    drills: [{kind: kill-switch, within_days: 30, max_seconds: 60, per_person: true, role: board}]
    dissent: {concern: "off", object: warn, block: block, override: [board]}
    carry_over: [{changed: [card-prose], keeps: ["*"]}]
    stages: [{name: shadow, max_share: 0, soak: 24h}, {name: canary, max_share: 5.5, soak: 2d}]
    independence: [author]
    late_signing_days: 7
    waivers: {roles: [chair], max_days: 10, never: [slo]}
    break_glass: {roles: [chair], second: [board], max_hours: 24, close_within_days: 7}
    delegation: {roles: [legal], max_days: 5}
rights: {decide: [chair], open: ["*"]}
enact: {role: root, count: 2}
joins: any
sensitive: [data]
max_result_mib: 8
not_under_review: {roles: [chair], max_days: 100}
)";

} // namespace

TEST_CASE("The policies that come with the program are without findings") {
    for (const char* path : {"templates/policy/default.yaml", "templates/policy/small-team.yaml"}) {
        INFO(path);
        const std::string text(base::resource(path));
        REQUIRE_FALSE(text.empty());
        const auto read = readGood(text);
        for (const auto& finding : read.findings)
            FAIL(finding.place.text() + " " + finding.text);
    }
    const auto four = readGood(std::string(base::resource("templates/policy/default.yaml"))).policy;
    REQUIRE(four.tiers.size() == 5);
    CHECK(four.tiers[4].unacceptable);
    CHECK(four.tiers[2].matrix.at(0).seats.parts.size() == 3);
    CHECK(four.tiers[3].matrix.at(0).seats.parts.at(3).external);
    CHECK(four.rolesFor("decide") == std::vector<std::string>{"chair"});
    CHECK(four.rolesFor("open") == std::vector<std::string>{"*"});
    CHECK(four.rolesFor("policy-enact") == std::vector<std::string>{"root"});
}

TEST_CASE("Every key of the grammar is read") {
    const auto read = readGood(kSmall);
    for (const auto& finding : read.findings)
        FAIL(finding.place.text() + " " + finding.text);
    const model::Policy& policy = read.policy;
    CHECK(policy.roles.size() == 5);
    CHECK(policy.changes == std::vector<std::string>{"weights", "data"});
    REQUIRE(policy.classification.dimensions.size() == 2);
    CHECK(policy.classification.dimensions[0].second[1] == std::pair<std::string, int>{"high", 3});
    CHECK(policy.classification.overrides.at(0).tier == "high");
    const model::TierRule& high = policy.tiers.at(1);
    CHECK(high.mode == model::Mode::Warn);
    CHECK(high.modeSince == "2026-10-01");
    CHECK(high.fills == std::vector<std::string>{"approve"});
    CHECK(high.strictnessOf("note") == model::Strictness::Warn);
    CHECK(high.strictnessOf("slo") == model::Strictness::Block);
    CHECK(high.strictnessOf("seats") == model::Strictness::Block);
    CHECK(high.tolerateWorsePercent == 1.5);
    CHECK(high.documents.at(0).maxAgeDays == 30);
    CHECK(high.documents.at(0).strictness == model::Strictness::Warn);
    CHECK(high.maxResultAgeDays == 30);
    CHECK(high.approvalDays == 90);
    CHECK(high.reevaluateMonths == 6);
    REQUIRE(high.matrix.size() == 2);
    const auto& parts = high.matrix[0].seats.parts;
    CHECK(parts.at(0).asks == std::vector<std::string>{"Why?"});
    REQUIRE(parts.at(1).kind == model::SeatRule::Kind::Any);
    CHECK(parts[1].parts.at(1).kind == model::SeatRule::Kind::All);
    CHECK(parts[1].parts[1].parts.at(0).count == 2);
    CHECK_FALSE(parts[1].parts[1].parts.at(1).independent);
    CHECK(high.matrix[1].changes == std::vector<std::string>{"data"});
    CHECK(high.drills.at(0).perPerson);
    CHECK(high.drills.at(0).role == "board");
    CHECK(high.drills.at(0).maxSeconds == 60);
    CHECK(high.dissent.concern == model::Strictness::Off);
    CHECK(high.dissent.object == model::Strictness::Warn);
    CHECK(high.dissent.overrideRoles.at(0) == "board");
    CHECK(high.carryOver.at(0).keepsRoles.at(0) == "*");
    CHECK(high.stages.at(1).maxShare == 5.5);
    CHECK(high.excludeContributors == std::vector<std::string>{"author"});
    CHECK(high.waivers.allowed);
    CHECK(high.emergency.maxHours == 24);
    CHECK(high.delegation.maxDays == 5);
    CHECK(policy.enact.count == 2);
    CHECK(policy.joinsAny);
    CHECK(policy.unreviewedDays == 100);
    CHECK(policy.meaning("high", "approve") == "I approve");
    CHECK(policy.meaning("low", "approve") != "I approve");
}

TEST_CASE("What is wrong in a policy is found where it stands and says what to write") {
    struct Case {
        std::string from, to, says, at;
    };
    const std::vector<Case> cases{
        {"joins: any", "join: any", "unknown key 'join'", "join: any"},
        {"approval_days: 90", "aproval_days: 90", "unknown key 'aproval_days'", "aproval_days"},
        {"approval_days: 90", "approval_days: \"90\"", "'approval_days' must be a whole number",
         "approval_days"},
        {"approval_days: 90", "approval_days: 0", "from 1 to 3650", "approval_days"},
        {"mode: warn", "mode: blocking", "'mode' is 'blocking'", "mode: blocking"},
        {"\"2026-10-01\"", "\"2026-13-01\"", "'since' must be a date", "since"},
        {"fills: [approve]", "fills: [dissent]", "'dissent' is not known", "fills"},
        {"fills: [approve]", "fills: []", "no vote fills", "fills"},
        {"note: warn", "notes: warn", "unknown key 'notes'", "checks: {notes"},
        {"note: warn", "seats: warn", "always counts", "checks: {seats"},
        {"note: warn", "note: maybe", "'note' is 'maybe'", "checks: {note"},
        {"{role: peer}]", "{rolle: peer}]", "exactly one of role, any, all", "rolle"},
        {"{role: peer}]", "{role: pier}]", "there is no role 'pier'", "pier"},
        {"{role: peer}]", "{role: peer, any: []}]", "exactly one of role, any, all", "any: []"},
        {"any: [{role: legal}, {all", "any: [{role: legal}, {al", "unknown key 'al'", "{al:"},
        {"count: 2}, {role: chair", "count: 0}, {role: chair", "'count' must be", "count: 0"},
        {"block: block, override", "block: warn, override", "always blocks", "block: warn"},
        {"changes: [data]\n", "changes: [date]\n", "no release can name the change 'date'",
         "- changes: [date]"},
        {"value: many, tier", "value: lots, tier", "which no release can state", "value: lots"},
        {"value: many, tier: high", "value: many, tier: hihg", "does not exist", "hihg"},
        {"from_score: 0\n", "from_score: 1\n", "would belong to no tier", "- id: low"},
        {"from_score: 4\n", "from_score: 0\n", "must begin at a higher score", "- id: high"},
        {"soak: 24h", "soak: 24 hours", "'soak' must be a length of time", "24 hours"},
        {"changed: [card-prose]", "changed: [prose]", "'prose' is not known", "[prose]"},
        {"independence: [author]", "independence: [boss]", "'boss' is not known", "[boss]"},
        {"never: [slo]", "never: [slos]", "there is no check 'slos'", "never: [slos]"},
        {"{roles: [chair], max_days: 10", "{max_days: 10", "names nobody", "waivers"},
        {"sensitive: [data]", "sensitive: [secrets]", "no class of evidence", "[secrets]"},
        {"rights: {decide", "rights: {decides", "no kind of record 'decides'", "rights"},
        {"method: \"sum-1\"", "method: \"sum-2\"", "'method' is 'sum-2'", "sum-2"},
        {"stakes: {low: 0, high: 3}", "stakes: {}", "has no value", "stakes: {}"},
        {"high: 3}", "high: three}", "'high' must be a whole number", "three"},
        {"version: 1", "version: 2", "must name the version before", "countersign: 1"},
        {"countersign: 1", "countersign: 0", "was a draft of the format", "countersign: 0"},
        {"countersign: 1", "countersign: 2", "newer version", "countersign: 2"},
        {"name: \"Test\"", "name: \"T\xE2\x80\xAEst\"", "one line of text", "name:"},
        {"asks: [\"Why?\"]", "asks: \"Why?\"", "'asks' must be a list", "asks: \"Why"},
    };
    for (const Case& each : cases) {
        INFO(each.to);
        const std::string text = edited(kSmall, each.from, each.to);
        const auto read = format::readPolicy(text, "policy.yaml");
        if (!read) FAIL(read.error().sentence());
        for (const auto& finding : read->findings)
            UNSCOPED_INFO(finding.place.text() + " " + finding.text);
        const auto found =
            std::find_if(read->findings.begin(), read->findings.end(), [&](const auto& finding) {
                return finding.text.find(each.says) != std::string::npos;
            });
        REQUIRE(found != read->findings.end());
        CHECK(found->level == model::Level::Error);
        CHECK(found->place.path == "policy.yaml");
        CHECK(found->place.line == lineOf(text, each.at));
    }
}

TEST_CASE("A tier nobody signs for and a tier nobody can reach are found") {
    const auto has = [](const std::string& text, const std::string& says) {
        const auto read = readGood(text);
        return std::any_of(read.findings.begin(), read.findings.end(), [&](const auto& finding) {
            return finding.text.find(says) != std::string::npos;
        });
    };
    const std::string noSeat =
        edited(kSmall, "    signatures:\n      - require: [{role: peer}]\n", "");
    CHECK(has(noSeat, "tier low asks for no signature"));
    CHECK(has(edited(kSmall, "      - require: [{role: peer}]\n",
                     "      - {changes: [data], require: [{role: peer}]}\n"),
              "when the change is not one of those"));
    const std::string noName =
        edited(kSmall, "  at_least:\n    - {dimension: scale, value: many, tier: high}\n", "");
    CHECK(has(edited(noName, "from_score: 4", "from_score: 9"),
              "can never be reached: the highest score is 5"));
    CHECK(has(edited(noName, "    from_score: 4\n", ""), "tier high can never be reached"));
    CHECK_FALSE(has(edited(kSmall, "    from_score: 4\n", ""), "can never be reached"));
    CHECK_FALSE(format::readPolicy("countersign: 1\ncountersign: 1\n", "p"));
    CHECK_FALSE(format::readPolicy(std::string(2u << 20, ' '), "p"));
}
