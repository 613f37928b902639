// The verdict for other programs: JUnit XML and SARIF 2.1.0, checked by their structure.
#include "tests/rules/GateSamples.h"

#include "core/format/Value.h"
#include "core/report/Text.h"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <set>

using namespace gatesamples;

namespace {

World spoiled() {
    World world;
    world.release.metrics = {metric("ood_recall_7d", 0.87), metric("never_events", 0)};
    world.release.metrics[0].source.place.path = "models/a b/<ood>&\x01.json";
    world.release.card->proxies.clear();
    world.tier().checks["proxies"] = model::Strictness::Warn;
    return world;
}

const format::Value& member(const format::Value& value, std::string_view name) {
    const format::Value* found = value.find(name);
    INFO(std::string(name));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("JUnit lists every check: what blocks fails, what holds passes, the rest is skipped") {
    const auto report = spoiled().judge();
    const auto good = World().judge();
    const std::string text = report::gateJUnit({report, good});
    pugi::xml_document document;
    const auto parsed = document.load_buffer(text.data(), text.size());
    INFO(parsed.description());
    REQUIRE(parsed);
    const auto suites = document.child("testsuites");
    REQUIRE(suites);
    std::vector<pugi::xml_node> all;
    for (const auto& suite : suites.children("testsuite"))
        all.push_back(suite);
    REQUIRE(all.size() == 2);
    int failures = 0, errors = 0, skipped = 0, cases = 0;
    for (const auto& one : all[0].children("testcase")) {
        ++cases;
        CHECK(std::string(one.attribute("classname").value()).rfind("countersign.", 0) == 0);
        failures += bool(one.child("failure"));
        errors += bool(one.child("error"));
        skipped += bool(one.child("skipped"));
    }
    CHECK(cases == static_cast<int>(report.checks.size()));
    CHECK(cases == all[0].attribute("tests").as_int());
    CHECK(failures == all[0].attribute("failures").as_int());
    CHECK(errors == all[0].attribute("errors").as_int());
    CHECK(skipped == all[0].attribute("skipped").as_int());
    int blocking = 0;
    for (const auto& check : report.checks)
        blocking += check.blocks();
    CHECK(failures + errors == blocking);
    CHECK(failures >= 1); // the SLO that does not hold
    CHECK(errors >= 1);   // the one that was not measured
    CHECK(all[1].attribute("failures").as_int() == 0);
    CHECK(all[1].attribute("errors").as_int() == 0);
    CHECK(text.find('\x01') == std::string::npos);
    const auto slo = all[0].find_child([](const pugi::xml_node& node) {
        return std::string(node.attribute("name").value()).ends_with("slo:ood_recall_7d");
    });
    REQUIRE(slo);
    CHECK(slo.attribute("line").as_int() == 14);
    CHECK(std::string(slo.child("failure").attribute("message").value()).find("0.87") !=
          std::string::npos);
}

TEST_CASE("SARIF 2.1.0 has the parts a reader of it needs") {
    const auto report = spoiled().judge();
    const std::string text = report::gateSarif({report}, "1.2.3");
    model::Findings findings;
    const auto root = format::parseJson(text, "x.sarif", findings);
    REQUIRE(root);
    CHECK(findings.empty());
    CHECK(member(*root, "version").text == "2.1.0");
    CHECK(member(*root, "$schema").text.find("sarif-schema-2.1.0") != std::string::npos);
    const auto& runs = member(*root, "runs");
    REQUIRE(runs.items.size() == 1);
    const auto& driver = member(member(runs.items[0], "tool"), "driver");
    CHECK(member(driver, "name").text == "countersign");
    CHECK(member(driver, "semanticVersion").text == "1.2.3");
    std::set<std::string> rules;
    for (const auto& rule : member(driver, "rules").items) {
        rules.insert(member(rule, "id").text);
        CHECK_FALSE(member(member(rule, "shortDescription"), "text").text.empty());
    }
    const auto& results = member(runs.items[0], "results");
    REQUIRE(results.items.size() == report.checks.size());
    const std::set<std::string> kinds{"pass", "fail", "notApplicable", "informational"};
    int errors = 0;
    for (std::size_t i = 0; i < results.items.size(); ++i) {
        const auto& result = results.items[i];
        CHECK(rules.count(member(result, "ruleId").text) == 1);
        CHECK(kinds.count(member(result, "kind").text) == 1);
        const std::string level = member(result, "level").text;
        CHECK((level == "error") == report.checks[i].blocks());
        if (member(result, "kind").text != "fail") CHECK(level == "none");
        errors += level == "error";
        CHECK_FALSE(member(member(result, "message"), "text").text.empty());
        if (const auto* locations = result.find("locations")) {
            const auto& physical = member(locations->items[0], "physicalLocation");
            const std::string uri = member(member(physical, "artifactLocation"), "uri").text;
            CHECK(uri.find_first_of(" <>&\x01") == std::string::npos);
        }
    }
    CHECK(errors >= 2);
    CHECK(text.find("models/a%20b/%3Cood%3E%26%01.json") != std::string::npos);
}

TEST_CASE("What is supposed is said on the verdict and in the line that gives it again") {
    World world;
    auto report = world.judge();
    report.supposed = {"tier=high", "ood recall=0.9"};
    const std::string text = report::gateText(report, false);
    CHECK(text.find("supposed: tier=high, ood recall=0.9") != std::string::npos);
    CHECK(text.find("--what-if tier=high --what-if 'ood recall=0.9'") != std::string::npos);
    CHECK(report::gateMarkdown(report).find("supposed") != std::string::npos);
    report.supposed.clear();
    report.modeSince = "2026-10-01";
    CHECK(report::gateText(report, false).find("mode: block since 2026-10-01") !=
          std::string::npos);
}
