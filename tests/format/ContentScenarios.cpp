// Our own formats: scenarios, their results, telemetry; and files read in pieces.
#include "ContentFixtures.h"

#include "core/format/EvidenceReaders.h"
#include "core/format/LineFeed.h"
#include "core/format/Telemetry.h"

using namespace countersign;
using test::findingOf;
using test::fixture;
using test::listed;
using test::metricOf;
using test::resultsOf;

namespace {

const model::ScenarioResult* resultOf(const std::vector<model::ScenarioResult>& results,
                                      const std::string& scenario) {
    for (const auto& one : results) {
        if (one.scenario == scenario) return &one;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Scenarios are read with all their fields, one a file or a list") {
    const auto read = format::readScenarios(fixture("good/scenarios.yaml"), "s.yaml");
    REQUIRE(read);
    INFO(listed(read->findings));
    CHECK(read->findings.empty());
    REQUIRE(read->value.size() == 2);
    const model::Scenario& storm = read->value[0];
    CHECK(storm.id == "storm-week");
    CHECK(storm.category == model::ScenarioCategory::Tail);
    CHECK(storm.seed == "17");
    CHECK(storm.rollbackTrigger == "five settled");
    CHECK(storm.incident == "3f9c");
    CHECK(storm.place.line == 2);
    const auto one =
        format::readScenarios("id: a\nobjective: b\nexpected: c\nretired: merged\n", "s.yaml");
    REQUIRE(one);
    CHECK(one->value.size() == 1);
    CHECK(one->findings.empty()); // a retired scenario needs no seed
}

TEST_CASE("What is wrong with a scenario is said at its line") {
    const auto read = format::readScenarios(fixture("broken/scenarios.yaml"), "s.yaml");
    REQUIRE(read);
    INFO(listed(read->findings));
    CHECK(findingOf(read->findings, "duplicate-scenario", 5));
    CHECK(findingOf(read->findings, "missing-id", 8));
    CHECK(findingOf(read->findings, "bad-category", 11));
    CHECK(findingOf(read->findings, "bad-level", 12));
    CHECK(findingOf(read->findings, "unknown-key", 14));
    CHECK(findingOf(read->findings, "missing-expected"));
    CHECK(findingOf(read->findings, "scenario-without-seed", 2));
    CHECK(findingOf(read->findings, "scenario-without-replay", 2));
}

TEST_CASE("Scenario results give a pass rate of those that ran; not run is never a pass") {
    const auto read = resultsOf(fixture("good/scenario-results.csv"), "results/scenarios.csv");
    CHECK(read.value.format == "scenario-results");
    CHECK(read.value.scenarios.size() == 5);
    const auto* rate = metricOf(read.value.metrics, "scenario_pass_rate");
    REQUIRE(rate);
    CHECK(rate->raw == "2/3");
    CHECK(rate->samples == 3);
    CHECK(rate->modelVersion == "1.2");
    const auto* odd = resultOf(read.value.scenarios, "odd-one");
    REQUIRE(odd);
    CHECK(odd->outcome == model::ScenarioOutcome::NotRun);
    CHECK(findingOf(read.findings, "bad-outcome", 6));
    CHECK(findingOf(read.findings, "replay-differs", 3));
    CHECK(findingOf(read.findings, "environment-differs", 4));
    CHECK(findingOf(read.findings, "scenarios-not-run"));
    CHECK(resultOf(read.value.scenarios, "prompt-injection")->place.line == 4);
    CHECK(model::worstOf({}) == model::ScenarioOutcome::NotRun);
    CHECK(model::worstOf({odd, resultOf(read.value.scenarios, "storm-week")}) ==
          model::ScenarioOutcome::NotRun);
}

TEST_CASE("The same results as JSON, YAML and lines say the same") {
    const char* kJson = R"({"scenario_results": [{"scenario": "a", "outcome": "degraded"}]})";
    const char* kYaml = "- {scenario: a, outcome: degraded}\n";
    const char* kLines = "{\"scenario\": \"a\", \"outcome\": \"degraded\"}\n";
    for (const auto& [bytes, path] :
         {std::pair{kJson, "results/s.json"}, std::pair{kYaml, "results/s.yaml"},
          std::pair{kLines, "results/s.jsonl"}}) {
        INFO(path);
        const auto read = resultsOf(bytes, path);
        REQUIRE(read.value.scenarios.size() == 1);
        CHECK(read.value.scenarios[0].outcome == model::ScenarioOutcome::Degraded);
        CHECK(metricOf(read.value.metrics, "scenario_pass_rate")->value == 0.0);
    }
}

TEST_CASE("Cases of JUnit, garak and promptfoo are runs of the scenario with their name") {
    const auto junit =
        resultsOf("<testsuite name='s' tests='3'>"
                  "<testcase classname='pack' name='storm'/>"
                  "<testcase classname='pack' name='flood'><failure message='no'/>"
                  "</testcase><testcase name='dry'><skipped/></testcase></testsuite>",
                  "results/test-a.xml");
    REQUIRE(resultOf(junit.value.scenarios, "pack.storm"));
    CHECK(resultOf(junit.value.scenarios, "pack.storm")->outcome ==
          model::ScenarioOutcome::AsExpected);
    CHECK(resultOf(junit.value.scenarios, "pack.flood")->outcome == model::ScenarioOutcome::Failed);
    CHECK(resultOf(junit.value.scenarios, "pack.flood")->got == "no");
    CHECK(resultOf(junit.value.scenarios, "dry")->outcome == model::ScenarioOutcome::NotRun);
    const auto garak = resultsOf(
        R"({"entry_type": "eval", "probe": "dan", "detector": "d", "passed": 4, "total": 5})"
        "\n",
        "g/report.jsonl");
    REQUIRE(resultOf(garak.value.scenarios, "dan/d"));
    CHECK(resultOf(garak.value.scenarios, "dan/d")->outcome == model::ScenarioOutcome::Failed);
    const auto foo = resultsOf(R"({"results": {"version": 3, "stats": {}, "results": [
 {"success": true, "testCase": {"metadata": {"scenario": "inject"}}},
 {"success": false, "failureReason": 2, "error": "x", "testCase": {"description": "leak"}}]}})",
                               "results/p.json");
    CHECK(resultOf(foo.value.scenarios, "inject")->outcome == model::ScenarioOutcome::AsExpected);
    CHECK(resultOf(foo.value.scenarios, "leak")->outcome == model::ScenarioOutcome::NotRun);
}

TEST_CASE("Telemetry makes series by metric, slice and version, in order, bad lines counted") {
    const auto csv = format::readTelemetry(fixture("good/telemetry.csv"), "telemetry/a.csv", "");
    REQUIRE(csv);
    REQUIRE(csv->value.size() == 2);
    const auto& all = csv->value[0];
    CHECK(all.metric == "ood_recall_7d");
    CHECK(all.modelVersion == "1.1");
    REQUIRE(all.points.size() == 3);
    CHECK(all.points[1].value == 0.92);
    CHECK(all.points[1].line == 4);
    CHECK(all.points[1].samples == 710);
    CHECK(csv->value[1].slice == "region=north");
    CHECK(findingOf(csv->findings, "bad-telemetry", 6));
    CHECK(findingOf(csv->findings, "telemetry-order", 4));
    const auto lines =
        format::readTelemetry(fixture("good/telemetry.jsonl"), "telemetry/a.jsonl", "triage");
    REQUIRE(lines);
    REQUIRE(lines->value.size() == 2);
    CHECK(lines->value[0].points.at(0).value == 137);
    CHECK(lines->value[1].slice == "tenant=acme");
    CHECK(findingOf(lines->findings, "bad-telemetry", 4));
}

TEST_CASE("Telemetry read in pieces of any size is what it is read at once") {
    for (const char* name : {"good/telemetry.csv", "good/telemetry.jsonl"}) {
        const std::string bytes = fixture(name);
        const std::string path = std::string("telemetry/") + (name + 5);
        const auto whole = format::readTelemetry(bytes, path, "");
        REQUIRE(whole);
        for (std::size_t piece = 1; piece < 40; piece += 3) {
            format::TelemetryReader reader(path, "");
            for (std::size_t at = 0; at < bytes.size(); at += piece)
                reader.feed(std::string_view(bytes).substr(at, piece));
            const auto read = reader.finish();
            REQUIRE(read.value.size() == whole->value.size());
            CHECK(read.findings == whole->findings);
            for (std::size_t i = 0; i < read.value.size(); ++i)
                CHECK(read.value[i].points.size() == whole->value[i].points.size());
        }
    }
}

TEST_CASE("Lines are the same in pieces of any size; overlong ones are cut and said") {
    const std::string text = "\xEF\xBB\xBF"
                             "one\r\ntwo\n\n" +
                             std::string(50, 'x') + "\nlast";
    for (std::size_t piece = 1; piece < 70; ++piece) {
        std::vector<std::string> lines;
        format::LineFeed feed(
            [&](std::string_view line, int number, bool whole) {
                lines.push_back(std::to_string(number) + (whole ? ":" : "!") + std::string(line));
            },
            20);
        for (std::size_t at = 0; at < text.size(); at += piece)
            feed.feed(std::string_view(text).substr(at, piece));
        feed.finish();
        CHECK(lines == std::vector<std::string>{"1:one", "2:two", "3:", "4!" + std::string(20, 'x'),
                                                "5:last"});
    }
}
