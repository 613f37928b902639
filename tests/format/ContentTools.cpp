// Result files that other tools wrote: Inspect AI, Every Eval Ever, Hugging Face, promptfoo, garak,
// JUnit, MLflow.
#include "ContentFixtures.h"

using namespace countersign;
using test::findingOf;
using test::metricOf;
using test::resultsOf;

namespace {

std::string inspectLog(const std::string& status, const std::string& value = "0.75") {
    return R"({"version": 2, "status": ")" + status +
           R"(", "eval": {"task": "popularity", "model": "openai/gpt-4o", "created":
 "2026-05-12T20:28:13-04:00", "dataset": {"name": "pop", "samples": 100},
 "revision": {"type": "git", "commit": "e9a9d71"}, "config": {"limit": null}},
 "results": {"total_samples": 12, "completed_samples": 12, "scores": [
  {"name": "match", "scorer": "match", "metrics": {
   "accuracy": {"name": "accuracy", "value": )" +
           value + R"(, "options": {}},
   "stderr": {"name": "stderr", "value": 0.125}}}]}})";
}

std::string junit(const std::string& body) {
    return "<?xml version=\"1.0\"?>\n<testsuites>\n" + body + "</testsuites>\n";
}

} // namespace

TEST_CASE("An Inspect log gives its scores with error, count, task, time and model") {
    const auto read = resultsOf(inspectLog("success"), "logs/eval.json");
    CHECK(read.value.format == "inspect");
    REQUIRE(read.value.metrics.size() == 1);
    const model::Metric& metric = read.value.metrics[0];
    CHECK(metric.name == "accuracy");
    CHECK(metric.value == 0.75);
    CHECK(metric.standardError == 0.125);
    CHECK(metric.samples == 12);
    CHECK(metric.task == "popularity");
    CHECK(metric.filter == "match");
    CHECK(metric.dataset == "pop");
    CHECK(metric.modelName == "openai/gpt-4o");
    CHECK(metric.modelVersion.empty()); // eval.revision is that of the task's code
    CHECK(metric.time->text() == "2026-05-13T00:28:13Z");
    CHECK(metric.source.place.pointer == "/results/scores/0/metrics/accuracy/value");
    CHECK(read.findings.empty());
}

TEST_CASE("A cancelled Inspect log scores nothing, whatever it had reached") {
    for (const char* status : {"cancelled", "error", "started"}) {
        INFO(status);
        const auto read = resultsOf(inspectLog(status), "logs/eval.json");
        REQUIRE(read.value.metrics.size() == 1);
        CHECK_FALSE(read.value.metrics[0].value);
        CHECK(read.value.metrics[0].raw == "0.75");
        CHECK(findingOf(read.findings, "unfinished-run"));
    }
    const auto odd = resultsOf(inspectLog("success", "NaN"), "logs/eval.json");
    CHECK_FALSE(odd.value.metrics.at(0).value);
}

TEST_CASE("A limited or half-done Inspect run says so") {
    std::string log = inspectLog("success");
    log.replace(log.find("\"limit\": null"), 13, "\"limit\": 3");
    log.replace(log.find("\"completed_samples\": 12"), 23, "\"completed_samples\": 9");
    const auto read = resultsOf(log, "logs/eval.json");
    CHECK(findingOf(read.findings, "limited-run"));
    CHECK(findingOf(read.findings, "unfinished-run"));
}

TEST_CASE("Every Eval Ever states direction, unit and uncertainty itself") {
    const auto read = resultsOf(R"({"schema_version": "0.3.0", "model_info": {"id": "acme/triage"},
"evaluation_results": [
 {"evaluation_name": "Toxic", "source_data": {"dataset_name": "rtp", "samples_number": 50},
  "metric_config": {"metric_id": "toxicity", "metric_unit": "proportion", "lower_is_better": true},
  "score_details": {"score": 0.04, "uncertainty": {"standard_error": {"value": 0.01},
   "confidence_interval": {"lower": 0.02, "upper": 0.06, "confidence_level": 0.95},
   "num_samples": 48}}},
 {"evaluation_name": "Broken", "score_details": {}}]})",
                                "eval/agg.json");
    CHECK(read.value.format == "every-eval-ever");
    REQUIRE(read.value.metrics.size() == 1);
    const model::Metric& metric = read.value.metrics[0];
    CHECK(metric.name == "toxicity");
    CHECK(metric.direction == model::Direction::Down);
    CHECK(metric.unit == "proportion");
    CHECK(metric.samples == 48);
    CHECK(metric.lower == 0.02);
    CHECK(metric.upper == 0.06);
    CHECK(metric.confidence == 0.95);
    CHECK(metric.modelName == "acme/triage");
    CHECK(findingOf(read.findings, "no-value"));
}

TEST_CASE("A list of hub results has tasks and no guessed unit") {
    const auto read = resultsOf("- dataset: {id: cais/hle, task_id: hle_default}\n  value: 20.9\n"
                                "  date: \"2026-01-15\"\n",
                                ".eval_results/hle.yaml");
    CHECK(read.value.format == "hub-results");
    REQUIRE(read.value.metrics.size() == 1);
    CHECK(read.value.metrics[0].value == 20.9);
    CHECK(read.value.metrics[0].task == "hle_default");
    CHECK(read.value.metrics[0].unit.empty());
    CHECK(read.value.metrics[0].direction == model::Direction::Unknown);
}

TEST_CASE("promptfoo's named scores are sums and are divided by their counts") {
    const auto read = resultsOf(R"({"evalId": "e", "results": {"version": 3,
"timestamp": "2026-10-10T22:58:01.385Z", "prompts": [{"provider": "http://x",
 "metrics": {"testPassCount": 9, "testFailCount": 1, "testErrorCount": 2,
  "namedScores": {"Harmful": 5, "Lone": 3}, "namedScoresCount": {"Harmful": 10}}}],
"results": [
 {"success": true, "failureReason": 0, "testCase": {"metadata": {"pluginId": "pii",
  "severity": "high"}}},
 {"success": false, "failureReason": 1, "testCase": {"metadata": {"pluginId": "pii",
  "severity": "high"}}},
 {"success": false, "failureReason": 2, "testCase": {"metadata": {"pluginId": "pii",
  "severity": "high"}}}],
"stats": {}}})",
                                "redteam/results.json");
    CHECK(read.value.format == "promptfoo");
    REQUIRE(metricOf(read.value.metrics, "pass_rate"));
    CHECK(metricOf(read.value.metrics, "pass_rate")->value == 0.9);
    CHECK(metricOf(read.value.metrics, "pass_rate")->samples == 10);
    CHECK(metricOf(read.value.metrics, "Harmful")->value == 0.5);
    CHECK_FALSE(metricOf(read.value.metrics, "Lone"));
    CHECK(findingOf(read.findings, "no-value"));
    const auto* cut = metricOf(read.value.metrics, "pass_rate", "plugin=pii, severity=high");
    REQUIRE(cut);
    CHECK(cut->value == 0.5); // the provider's error is in neither
    CHECK(cut->samples == 2);
    CHECK(findingOf(read.findings, "provider-errors"));
}

TEST_CASE("promptfoo's older outputs are counted case by case, a dump without results is said") {
    const auto flat = resultsOf(
        R"({"version": 1, "results": [{"success": true}, {"success": true}, {"success": false}],
"stats": {}, "table": {}})",
        "eval/output.json");
    CHECK(flat.value.format == "promptfoo");
    CHECK(flat.value.metrics.at(0).samples == 3);
    CHECK(flat.value.metrics.at(0).raw == "2/3");
    const auto dump = resultsOf(
        R"({"_resultsLoaded": false, "id": "e", "config": {"a": 1}, "prompts": [], "results": []})",
        "eval/output.json");
    CHECK(dump.value.metrics.empty());
    CHECK(findingOf(dump.findings, "no-results"));
}

TEST_CASE("A garak report gives each evaluation with its count, of both ages of the format") {
    const auto read = resultsOf(
        "{\"entry_type\": \"start_run setup\", \"plugins.target_name\": \"m\"}\n"
        "{\"entry_type\": \"init\", \"start_time\": \"2026-02-19T13:18:32Z\"}\n"
        "{\"entry_type\": \"attempt\", \"prompt\": \"\\\"eval\\\"\"}\n"
        "{\"entry_type\": \"eval\", \"probe\": \"enc.B64\", \"detector\": \"d\", \"passed\": 3, "
        "\"total\": 4}\n"
        "{\"entry_type\": \"eval\", \"probe\": \"dan.X\", \"detector\": \"d\", \"passed\": 8, "
        "\"fails\": 1, \"nones\": 1, \"total_evaluated\": 9, \"total_processed\": 10, "
        "\"confidence_lower\": 0.7}\n",
        "garak.report.jsonl");
    CHECK(read.value.format == "garak");
    REQUIRE(read.value.metrics.size() == 2);
    CHECK(read.value.metrics[0].name == "enc.B64/d");
    CHECK(read.value.metrics[0].value == 0.75);
    CHECK(read.value.metrics[0].modelName == "m");
    CHECK(read.value.metrics[0].source.place.line == 4);
    CHECK(read.value.metrics[1].samples == 9);
    CHECK(read.value.metrics[1].lower == 0.7);
}

TEST_CASE("A garak run that was stopped early is no result") {
    const auto read = resultsOf("{\"entry_type\": \"init\"}\n{\"entry_type\": \"attempt\"}\n",
                                "garak.report.jsonl");
    CHECK(read.value.metrics.empty());
    CHECK(findingOf(read.findings, "unfinished-run"));
    const auto zero = resultsOf("{\"entry_type\": \"eval\", \"probe\": \"a\", \"detector\": \"b\", "
                                "\"passed\": 0, \"total\": 0}\n",
                                "garak.report.jsonl");
    REQUIRE(zero.value.metrics.size() == 1);
    CHECK_FALSE(zero.value.metrics[0].value);
}

TEST_CASE("JUnit suites are counted by their cases, skipped ones say nothing") {
    const auto read = resultsOf(
        junit("<testsuite name=\"robust\" tests=\"9\" timestamp=\"2026-07-22T13:12:19Z\">\n"
              "<testcase name=\"a\"/><testcase name=\"b\"><failure/></testcase>\n"
              "<testcase name=\"c\"><error/></testcase><testcase><skipped/></testcase>\n"
              "<testcase name=\"d\" time=\"1,234.5\"><flakyFailure/></testcase>\n"
              "<testsuite name=\"deep\"><testcase name=\"e\"/></testsuite></testsuite>\n"),
        "reports/junit.xml");
    CHECK(read.value.format == "junit");
    REQUIRE(read.value.metrics.size() == 3);
    const auto& deep = read.value.metrics[0];
    CHECK(deep.task == "robust/deep");
    CHECK(deep.value == 1.0);
    const auto& robust = read.value.metrics[1];
    CHECK(robust.task == "robust");
    CHECK(robust.value == 0.5);
    CHECK(robust.samples == 4);
    CHECK(robust.raw == "2/4");
    CHECK(robust.source.place.line == 3);
    CHECK(robust.time->text() == "2026-07-22T13:12:19Z");
    CHECK(read.value.metrics[2].task.empty());
    CHECK(read.value.metrics[2].samples == 5);
    CHECK(findingOf(read.findings, "skipped-tests"));
    CHECK(findingOf(read.findings, "count-differs", 3));
}

TEST_CASE("A suite in which nothing ran has no rate") {
    const auto read = resultsOf(
        junit("<testsuite name=\"s\"><testcase><skipped/></testcase></testsuite>"), "junit.xml");
    REQUIRE(read.value.metrics.size() == 1);
    CHECK_FALSE(read.value.metrics[0].value);
    CHECK(findingOf(read.findings, "no-value"));
}

TEST_CASE("JUnit's XML follows no entity and bears damage") {
    const auto xxe = resultsOf("<?xml version=\"1.0\"?>\n<!DOCTYPE t [<!ENTITY x SYSTEM "
                               "\"file:///etc/passwd\">]>\n<testsuite name=\"&x;\">"
                               "<testcase name=\"&x;\"/></testsuite>",
                               "junit.xml");
    for (const auto& metric : xxe.value.metrics)
        CHECK(metric.task.find("root") == std::string::npos);
    const auto cut =
        resultsOf("<testsuite name=\"a\">\n<testcase name=\"b\">\n<failu", "junit.xml");
    CHECK(cut.value.metrics.empty());
    CHECK(findingOf(cut.findings, "unreadable", 3));
    std::string deep = "<testsuites>";
    for (int i = 0; i < 20000; ++i)
        deep += "<testsuite>";
    CHECK(resultsOf(deep, "junit.xml").value.metrics.empty());
    CHECK(resultsOf("<html><testsuite-like/></html>", "junit.xml").value.metrics.empty());
}

TEST_CASE("An MLflow metric is its last line, at its time, of its run") {
    const std::string path = "mlruns/123456789012345678/eb5a/metrics/val/accuracy";
    CHECK(format::mayBeResults(path));
    const auto read = resultsOf("1740000000000 0.5 0\n1740000060000 0.75 1\n", path);
    CHECK(read.value.format == "mlflow");
    REQUIRE(read.value.metrics.size() == 1);
    CHECK(read.value.metrics[0].name == "val/accuracy");
    CHECK(read.value.metrics[0].task == "eb5a");
    CHECK(read.value.metrics[0].value == 0.75);
    CHECK(read.value.metrics[0].source.place.line == 2);
    CHECK(read.value.metrics[0].time->text() == "2025-02-19T21:21:00Z");
    const auto odd = resultsOf("1740000000000 nan 0\n", path);
    CHECK_FALSE(odd.value.metrics.at(0).value);
    CHECK(findingOf(resultsOf("accuracy=0.5\n", path).findings, "unreadable", 1));
    CHECK_FALSE(format::mayBeResults("mlruns/1/eb5a/params/depth"));
    CHECK_FALSE(format::mayBeResults("notmlruns/1/eb5a/metrics/depth"));
}

TEST_CASE("Each tool's files are told by their own marks, near misses are trees of numbers") {
    CHECK(resultsOf(R"({"version": 2, "status": "success", "accuracy": 0.5})", "metrics.json")
              .value.format == "metric-json");
    CHECK(resultsOf(R"({"results": {"a": 0.5}, "version": 3})", "metrics.json").value.format ==
          "metric-json");
    CHECK(resultsOf("{\"a\": 1}\n{\"a\": 2}\n", "results.jsonl").value.metrics.empty());
}
