// Bad input as real files hold it: each pitfall with the finding it must give, and no number made
// of it. And the metric library of the seeds.
#include "ContentFixtures.h"

#include "core/format/EvidenceReaders.h"
#include "core/format/MetricRegistryText.h"

#include <algorithm>

using namespace countersign;
using test::findingOf;
using test::fixture;
using test::listed;
using test::metricOf;
using test::resultsOf;

TEST_CASE("No entity of an XML file is ever followed, and a cut file is said [threat]") {
    const auto xxe = resultsOf(fixture("broken/xxe.xml"), "results/test-xxe.xml");
    for (const model::Metric& metric : xxe.value.metrics)
        CHECK(metric.task.find("root:") == std::string::npos);
    for (const model::ScenarioResult& one : xxe.value.scenarios)
        CHECK(one.scenario.find("root:") == std::string::npos);
    const auto cut = resultsOf(fixture("broken/cut.xml"), "results/test-cut.xml");
    CHECK(cut.value.metrics.empty());
    CHECK(findingOf(cut.findings, "unreadable"));
}

TEST_CASE("What is no number never becomes one, in any syntax") {
    for (const char* text :
         {"NaN", "Infinity", "-Infinity", "1e999", "\"N/A\"", "\"nan\"", "null"}) {
        INFO(text);
        const auto read =
            resultsOf("{\"accuracy\": " + std::string(text) + "}", "results/metrics.json");
        const auto* metric = metricOf(read.value.metrics, "accuracy");
        if (metric) CHECK_FALSE(metric->value);
        if (metric) CHECK(findingOf(read.findings, "no-value"));
    }
    const auto yaml = resultsOf("accuracy: .nan\n", "results/metrics.yaml");
    REQUIRE(metricOf(yaml.value.metrics, "accuracy"));
    CHECK_FALSE(metricOf(yaml.value.metrics, "accuracy")->value);
    const auto csv = resultsOf("metric,value\naccuracy,N/A\nrecall,\"0,93\"\n", "results/m.csv");
    for (const model::Metric& metric : csv.value.metrics)
        CHECK_FALSE(metric.value); // a decimal comma is no number either
}

TEST_CASE("A text that is exactly a number counts, a percentage says its unit") {
    const auto read =
        resultsOf(R"({"accuracy": "0.93", "recall": {"value": "93 %"}})", "results/metrics.json");
    CHECK(metricOf(read.value.metrics, "accuracy")->value == 0.93);
    REQUIRE(metricOf(read.value.metrics, "recall"));
    CHECK(metricOf(read.value.metrics, "recall")->unit == "percent");
}

TEST_CASE("A metric that stands twice in an object is an error and neither is used") {
    const auto read = resultsOf("{\"accuracy\": 0.9,\n \"accuracy\": 0.99}", "results/m.json");
    CHECK(model::hasError(read.findings));
    for (const model::Metric& metric : read.value.metrics)
        CHECK_FALSE(metric.value);
}

TEST_CASE("The same metric in percent and as a fraction gets no guessed unit") {
    const auto drift = resultsOf("{\"wer\": 24.878}", "results/m.json");
    CHECK(metricOf(drift.value.metrics, "wer")->unit.empty());
    CHECK(findingOf(drift.findings, "unit-unclear"));
    const auto fraction = resultsOf("{\"wer\": 0.7449}", "results/m.json");
    CHECK(metricOf(fraction.value.metrics, "wer")->unit == "proportion");
}

TEST_CASE("CRLF and a byte order mark change no value and no line") {
    const std::string plain = "{\n  \"accuracy\": 0.9\n}\n";
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : plain)
        windows += c == '\n' ? "\r\n" : std::string(1, c);
    const auto a = resultsOf(plain, "results/m.json"), b = resultsOf(windows, "results/m.json");
    REQUIRE(metricOf(b.value.metrics, "accuracy"));
    CHECK(metricOf(b.value.metrics, "accuracy")->value == 0.9);
    CHECK(metricOf(b.value.metrics, "accuracy")->source.place.line ==
          metricOf(a.value.metrics, "accuracy")->source.place.line);
}

TEST_CASE("Billions of laughs, deep nests and pointers are refused, not read") {
    const auto laughs = resultsOf("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "results/m.yaml");
    CHECK(laughs.value.metrics.empty());
    CHECK(findingOf(laughs.findings, "unreadable"));
    const auto deep = resultsOf(std::string(5000, '[') + std::string(5000, ']'), "results/m.json");
    CHECK(findingOf(deep.findings, "unreadable"));
    const auto pointer = format::readResults(
        "version https://git-lfs.github.com/spec/v1\noid sha256:" + std::string(64, 'a') +
            "\nsize 12\n",
        "results/metrics.json", {}, format::shippedRegistry());
    CHECK_FALSE(pointer); // named as a pointer, never as an empty result
}

TEST_CASE("The ten metrics of the second seed and the three of the first are in the library") {
    const model::MetricRegistry& registry = format::shippedRegistry();
    for (const char* id :
         {"policy_violation_rate", "hallucination_rate", "pii_leakage_incidents", "drift_score",
          "safety_latency_p95_ms", "false_positive_block_rate", "canary_regression_rate",
          "retrain_trigger_frequency", "human_escalation_rate", "audit_completeness", "ood_recall",
          "decision_ece", "never_event_violations"}) {
        INFO(id);
        const model::MetricDefinition* metric = registry.find(id);
        REQUIRE(metric);
        CHECK_FALSE(metric->title.empty());
        CHECK_FALSE(metric->definition.empty());
        CHECK_FALSE(metric->unit.empty());
        CHECK_FALSE(metric->gotcha.empty());
        // How often retraining should be triggered depends on the domain.
        const bool open = std::string(id) == "retrain_trigger_frequency";
        CHECK((open || metric->direction != model::Direction::Unknown));
        CHECK((open || format::parseTarget(metric->startingTarget).has_value()));
    }
}

TEST_CASE("A result file that names a home folder says so once, at its line", "[privacy]") {
    const auto read =
        resultsOf("{\n  \"accuracy\": 0.9,\n  \"artifact\": \"file:///home/aayus/x\",\n"
                  "  \"again\": \"/home/aayus/y\"\n}\n",
                  "results/m.json");
    CHECK(metricOf(read.value.metrics, "accuracy")->value == 0.9);
    const model::Finding* said = findingOf(read.findings, "home-folder");
    REQUIRE(said);
    CHECK(said->place.line == 3);
    CHECK(std::count_if(read.findings.begin(), read.findings.end(),
                        [](const auto& one) { return one.rule == "home-folder"; }) == 1);
    CHECK_FALSE(
        findingOf(resultsOf("{\"accuracy\": 0.9}", "results/m.json").findings, "home-folder"));
}

TEST_CASE("A registry is written as it is read, whatever its names hold") {
    model::MetricRegistry registry = format::shippedRegistry();
    model::MetricDefinition odd;
    odd.id = "a \"quoted\": {odd} \\ name";
    odd.direction = model::Direction::Target;
    odd.targetValue = 0.5;
    odd.unit = "proportion";
    registry.definitions.push_back(odd);
    const std::string text = format::registryText(registry);
    const auto read = format::readRegistry(text, "r.yaml");
    REQUIRE(read);
    CHECK(read->findings.empty());
    REQUIRE(read->value.definitions.size() == registry.definitions.size());
    CHECK(read->value.definitions.back().id == odd.id);
    CHECK(format::registryText(read->value) == text);
}
