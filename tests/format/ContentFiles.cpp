#include "ContentFixtures.h"

using namespace countersign;
using test::findingOf;
using test::fixture;

namespace {

struct Expected {
    const char* rule;
    int line, column;
};

void checkFindings(const model::Findings& findings, const std::vector<Expected>& table) {
    INFO(test::listed(findings));
    for (const Expected& one : table) {
        INFO(one.rule << " at " << one.line << ":" << one.column);
        const model::Finding* found = findingOf(findings, one.rule, one.line, one.column);
        REQUIRE(found);
        CHECK_FALSE(found->text.empty());
    }
    CHECK(findings.size() == table.size());
}

} // namespace

TEST_CASE("the SLO file of the article is read as it stands") {
    const auto read = format::readSlos(fixture("good/safety-slos.yaml"), "safety-slos.yaml");
    REQUIRE(read);
    CHECK(read->findings.empty());
    REQUIRE(read->value.slos.size() == 3);
    const model::Slo& first = read->value.slos[0];
    CHECK(first.name == "ood_recall_7d");
    CHECK(first.objective == "Detect distribution shift before harm.");
    CHECK(first.target.comparison == model::Comparison::AtLeast);
    CHECK(first.target.value == 0.90);
    CHECK(first.window == "7d");
    CHECK(first.action == model::BreachAction::DegradeToSafeMode);
    CHECK(first.targetPlace.line == 5);
    CHECK(first.targetPlace.column == 11);
    CHECK(read->value.slos[2].action == model::BreachAction::KillSwitch);
    CHECK(read->value.slos[2].target.comparison == model::Comparison::Equal);
}

TEST_CASE("every optional key of an SLO is read") {
    const auto read = format::readSlos(fixture("good/slos-all-keys.yaml"), "s.yaml");
    REQUIRE(read);
    INFO(test::listed(read->findings));
    CHECK(read->findings.empty());
    REQUIRE(read->value.slos.size() == 1);
    const model::Slo& slo = read->value.slos[0];
    CHECK(slo.metric == "latency_p95_ms");
    CHECK(slo.slice == "region=north");
    CHECK(slo.minN == 200);
    CHECK(slo.on == model::JudgedOn::UpperBound);
    CHECK(slo.direction == model::Direction::Down);
    CHECK(slo.clause == "monitoring");
    CHECK(slo.target.relative);
    CHECK(slo.target.value == 10);
    CHECK(slo.warn->value == 5);
    CHECK(slo.runbook == "docs/runbook.md");
}

TEST_CASE("targets: what is one and what is refused") {
    struct Row {
        const char* text;
        bool good;
        model::Comparison comparison;
        double value;
        bool relative;
    };
    using C = model::Comparison;
    const std::vector<Row> table = {
        {">= 0.90", true, C::AtLeast, 0.9, false},
        {"<=0.05", true, C::AtMost, 0.05, false},
        {"== 0", true, C::Equal, 0, false},
        {"= 0", true, C::Equal, 0, false},
        {"< 1", true, C::Less, 1, false},
        {"> -2", true, C::Greater, -2, false},
        {"<= +10%", true, C::AtMost, 10, true},
        {">= -5 %", true, C::AtLeast, -5, true},
        {" >= 1e-3 ", true, C::AtLeast, 1e-3, false},
        {"0.9", false, C::Equal, 0, false},
        {">= 0,9", false, C::Equal, 0, false},
        {"<= 10%", false, C::Equal, 0, false},
        {">= nan", false, C::Equal, 0, false},
        {">= inf", false, C::Equal, 0, false},
        {">= 1e400", false, C::Equal, 0, false},
        {">=", false, C::Equal, 0, false},
        {"=> 1", false, C::Equal, 0, false},
        {">= 0x10", false, C::Equal, 0, false},
        {">= +-1", false, C::Equal, 0, false},
        {"!= 1", false, C::Equal, 0, false},
        {"", false, C::Equal, 0, false},
    };
    for (const Row& row : table) {
        INFO(row.text);
        const auto target = format::parseTarget(row.text);
        REQUIRE(target.has_value() == row.good);
        if (!row.good) continue;
        CHECK(target->comparison == row.comparison);
        CHECK(target->value == row.value);
        CHECK(target->relative == row.relative);
    }
}

TEST_CASE("a broken SLO file is all findings, each at its place with what to write") {
    const auto read = format::readSlos(fixture("broken/slos.yaml"), "slos.yaml");
    REQUIRE(read);
    checkFindings(read->findings, {{"bad-target", 4, 11},
                                   {"bad-window", 5, 11},
                                   {"bad-action", 6, 21},
                                   {"unknown-key", 8, 3},
                                   {"bad-target", 10, 11},
                                   {"duplicate-slo", 18, 3}});
    CHECK(findingOf(read->findings, "unknown-key")->help == "did you mean 'objective'?");
    CHECK(read->value.slos.size() == 1);
    const auto doubled = format::readSlos(fixture("broken/slos-duplicate-key.yaml"), "s.yaml");
    REQUIRE(doubled);
    checkFindings(doubled->findings, {{"unreadable", 3, 3}});
}

TEST_CASE("release.yaml is read whole") {
    const auto read = format::readRelease(fixture("good/release.yaml"), "release.yaml");
    REQUIRE(read);
    INFO(test::listed(read->findings));
    CHECK(read->findings.empty());
    const model::ReleaseFile& release = read->value;
    CHECK(release.model == "claims-triage");
    CHECK(release.version == "1.2");
    CHECK(release.change == "weights");
    CHECK(release.classification.values.at("domain").text == "insurance");
    REQUIRE(release.artifacts.size() == 1);
    CHECK(release.artifacts[0].sha256);
    REQUIRE(release.data.size() == 2);
    CHECK(release.data[1].text.starts_with("suppliers-2025 sha256:"));
    REQUIRE(release.rollout.size() == 2);
    CHECK(release.rollout[1].share == 10);
    REQUIRE(release.contributors.size() == 2);
    CHECK(release.contributors[1].text == "Sam Okafor <sam@example.invalid>");
    CHECK(release.lineage.size() == 2);
}

TEST_CASE("a broken release file, registry or configuration says where and what") {
    const auto release = format::readRelease(fixture("broken/release.yaml"), "release.yaml");
    REQUIRE(release);
    INFO(test::listed(release->findings));
    CHECK(findingOf(release->findings, "bad-model", 1, 8));
    CHECK(findingOf(release->findings, "unknown-key", 2, 1)->help == "did you mean 'version'?");
    CHECK(findingOf(release->findings, "missing-version"));
    CHECK(findingOf(release->findings, "missing-domain"));
    CHECK(findingOf(release->findings, "bad-digest", 7, 11));
    CHECK(findingOf(release->findings, "artifact-without-digest", 6));
    CHECK(findingOf(release->findings, "bad-share", 9, 25));
    CHECK(release->value.model.empty());

    const auto registry = format::readRegistry(fixture("broken/registry.yaml"), "r.yaml");
    REQUIRE(registry);
    checkFindings(
        registry->findings,
        {{"bad-direction", 3, 14}, {"duplicate-metric-name", 4, 3}, {"target-value", 7, 14}});

    const auto config = format::readConfig(fixture("broken/countersign.yaml"), "countersign.yaml");
    REQUIRE(config);
    checkFindings(config->findings, {{"bad-path", 2, 17},
                                     {"missing-path", 3, 3},
                                     {"missing-model", 5, 3},
                                     {"unknown-key", 6, 1}});
    CHECK(config->value.results.empty());
}

TEST_CASE("a note has four written parts, one of which speaks of non-users") {
    const auto read = format::readNote(fixture("good/note.md"), "deliberation-note.md");
    REQUIRE(read);
    INFO(test::listed(read->findings));
    CHECK(read->findings.empty());
    CHECK(read->value.complete());
    CHECK(read->value.feedback->place.line == 15);
    CHECK(read->value.change->title == "The change");
    const auto broken = format::readNote(fixture("broken/note.md"), "deliberation-note.md");
    REQUIRE(broken);
    CHECK_FALSE(broken->value.complete());
    CHECK_FALSE(broken->value.change->written);
    checkFindings(broken->findings,
                  {{"note-change", 3, 1}, {"note-feedback", 1, 0}, {"note-non-users", 11, 1}});
    const auto empty = format::readNote("", "deliberation-note.md");
    REQUIRE(empty);
    CHECK(empty->findings.size() == 4);
}
