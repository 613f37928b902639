// What other tools' files hold beside results, or in place of them (tests/format/README.md).
#include "ContentFixtures.h"

#include <algorithm>

using namespace countersign;
using test::findingOf;
using test::metricOf;
using test::resultsOf;

TEST_CASE("A card whose model-index has no results gives no numbers and no complaint") {
    const std::string card =
        "---\nlicense: mit\ntags: [a]\nmodel-index:\n- name: tiny\n"
        "  results: []\n---\n# tiny\n\n| Step | Wer |\n|---|---|\n| 500 | 31.2 |\n";
    const auto index = format::readModelIndex(card, "README.md");
    REQUIRE(index);
    CHECK(index->value.empty()); // a table of training steps is no result either
    CHECK(index->findings.empty());
}

TEST_CASE("Placeholders of a card's template are counted, and an empty section answers nothing") {
    const auto read = format::readModelCard(
        "# M\n\n## Bias, Risks, and Limitations\n\n[More Information Needed]\n\n"
        "## Training Data\n\nMore information needed\n",
        "README.md");
    REQUIRE(read);
    CHECK(read->value.placeholders == 2);
    CHECK_FALSE(
        read->value.answers[static_cast<std::size_t>(model::CardQuestion::FailureModes)].answered);
    CHECK(findingOf(read->findings, "placeholders"));
}

TEST_CASE("An Inspect log of a later writer is read, and one declared invalid scores nothing") {
    const auto log = [](const std::string& more) {
        return R"({"version": 2, "status": "success", )" + more +
               R"("log_updates": [{"author": "a", "reason": "b"}],
"eval": {"eval_id": "x", "task": "t", "model": "m", "model_roles": {}, "created":
"2026-05-12T20:28:13Z", "dataset": {"name": "d"}}, "config_updates": [],
"results": {"total_samples": 4, "completed_samples": 4, "scores": [{"name": "s", "scorer": "s",
"params": {}, "metrics": {"accuracy": {"name": "accuracy", "value": 0.75, "params": {}}}}]},
"reductions": []})";
    };
    const auto fine = resultsOf(log("\"invalidated\": false, "), "logs/eval.json");
    REQUIRE(fine.value.metrics.size() == 1);
    CHECK(fine.value.metrics[0].value == 0.75);
    CHECK(fine.findings.empty());
    const auto invalid = resultsOf(log("\"invalidated\": true, "), "logs/eval.json");
    REQUIRE(invalid.value.metrics.size() == 1);
    CHECK_FALSE(invalid.value.metrics[0].value);
    CHECK(invalid.value.metrics[0].raw == "0.75");
    CHECK(findingOf(invalid.findings, "invalidated-run", 1));
}

TEST_CASE("A garak run cut between two probes says that probes are missing") {
    const std::string begun = "{\"entry_type\": \"start_run setup\"}\n{\"entry_type\": \"init\"}\n",
                      probe = "{\"entry_type\": \"eval\", \"probe\": \"a\", \"detector\": \"b\", "
                              "\"passed\": 3, \"total\": 4}\n",
                      end = "{\"entry_type\": \"completion\"}\n";
    const auto cut = resultsOf(begun + probe, "garak.report.jsonl");
    REQUIRE(cut.value.metrics.size() == 1);
    CHECK(cut.value.metrics[0].value == 0.75);
    CHECK(findingOf(cut.findings, "unfinished-run", 1));
    CHECK(resultsOf(begun + probe + end, "garak.report.jsonl").findings.empty());
    CHECK(resultsOf(probe, "garak.report.jsonl").findings.empty()); // an excerpt
}

TEST_CASE("A count that no run can have is no number of samples") {
    const auto read = resultsOf(test::fixture("broken/garak-count.jsonl"), "garak.report.jsonl");
    REQUIRE(read.value.metrics.size() == 3);
    CHECK_FALSE(read.value.metrics[0].samples);
    CHECK_FALSE(read.value.metrics[1].samples);
    CHECK(read.value.metrics[2].samples == 4);
    const auto prompts = resultsOf(
        R"({"evalId": "e", "results": {"version": 3, "timestamp": "2026-10-10T22:58:01.385Z",
"prompts": [{"provider": "http://x", "metrics": {"testPassCount": 1e104, "testFailCount": 1}}],
"results": [{"success": true, "failureReason": 0}], "stats": {}}})",
        "redteam/results.json");
    const model::Metric* rate = metricOf(prompts.value.metrics, "pass_rate");
    REQUIRE(rate);
    CHECK(rate->source.place.pointer == "/results/prompts/0/metrics/testPassCount");
    CHECK_FALSE(rate->samples);
}

TEST_CASE("Prompts of both ages are passed over, and a list of hits has no rate") {
    const auto report = resultsOf(
        "{\"entry_type\": \"attempt\", \"prompt\": \"say \\\"eval\\\" 0.5\"}\n"
        "{\"entry_type\": \"attempt\", \"prompt\": {\"turns\": [{\"role\": \"user\"}]}}\n"
        "{\"entry_type\": \"eval\", \"probe\": \"a\", \"detector\": \"b\", \"passed\": 1, "
        "\"total\": 2}\n",
        "garak.report.jsonl");
    CHECK(report.value.metrics.size() == 1);
    const auto hits =
        resultsOf("{\"goal\": \"g\", \"prompt\": \"p\", \"trigger\": null, \"score\": "
                  "1.0, \"probe\": \"a\", \"detector\": \"b\"}\n",
                  "results/garak.hitlog.jsonl");
    CHECK(hits.value.metrics.empty()); // successful attacks alone have no denominator
    CHECK(hits.value.format.empty());
    CHECK(findingOf(hits.findings, "other-format"));
}

TEST_CASE("A list, lines and several documents are named by their first") {
    struct Named {
        const char* bytes;
        const char* path;
        const char* said;
    };
    static const std::vector<Named> kNamed = {
        {"- apiVersion: openslo/v1\n  kind: SLI\n  target: 0.9\n", "results/a.yaml", "OpenSLO"},
        {"apiVersion: sloth.slok.dev/v1\nspec: {objective: 99.9}\n---\napiVersion: v1\n",
         "results/a.yaml", "Sloth"},
        {"{\"data_type\": \"AVID\", \"data_version\": null, \"metrics\": [1]}\n{}\n",
         "results/a.jsonl", "AVID"},
        {"{\"payload\": \"eyJ9\", \"payloadType\": \"application/vnd.in-toto+json\"}\n",
         "results/a.jsonl", "attestation"}};
    for (const Named& one : kNamed) {
        INFO(one.bytes);
        const auto read = resultsOf(one.bytes, one.path);
        CHECK(read.value.metrics.empty());
        REQUIRE(findingOf(read.findings, "other-format"));
        CHECK(findingOf(read.findings, "other-format")->text.find(one.said) != std::string::npos);
    }
    const auto two = resultsOf("accuracy: 0.9\n---\naccuracy: 0.8\n", "results/a.yaml");
    CHECK(two.value.metrics.empty());
    CHECK(findingOf(two.findings, "unreadable", 2));
}

TEST_CASE("JUnit: a run's time without a zone is not guessed, odd times and names are borne") {
    const auto read =
        resultsOf("<testsuite name=\"s\" time=\"1,234.5\" timestamp=\"2026-07-22T13:12:19\">"
                  "<testcase name=\"\" time=\"NaN\"/><testcase classname=\"c\"><failure/>"
                  "<rerunFailure/></testcase></testsuite>",
                  "junit.xml");
    REQUIRE(read.value.metrics.size() == 1);
    CHECK(read.value.metrics[0].value == 0.5);
    CHECK_FALSE(read.value.metrics[0].time);
}

TEST_CASE("MLflow: lines that stand twice, a fourth column, states as words, numbers and texts") {
    const std::string path = "mlruns/965571450743552747/eb5a/metrics/accuracy";
    const auto twice = resultsOf("1740000000000 0.5 0\n1740000000000 0.5 0\n", path);
    REQUIRE(twice.value.metrics.size() == 1);
    CHECK(twice.value.metrics[0].value == 0.5);
    const auto newer = resultsOf("1740000000000 0.5 0 eb5a77\n", path);
    REQUIRE(newer.value.metrics.size() == 1);
    CHECK(newer.value.metrics[0].value == 0.5);
    const std::string meta = "mlruns/965571450743552747/eb5a/meta.yaml";
    const std::string common = "artifact_uri: file:///E:/x\nend_time: null\nexperiment_id: "
                               "'965571450743552747'\n";
    for (const char* state : {"status: 4\n", "status: FAILED\n", "status: 1\n",
                              "status: 3\nlifecycle_stage: deleted\n"}) {
        INFO(state);
        CHECK(findingOf(resultsOf(common + state, meta).findings, "run-not-finished"));
    }
    CHECK(resultsOf(common + "status: 3\nlifecycle_stage: active\n", meta).findings.empty());
    // The registry's own files are no runs, whatever text their stage holds.
    CHECK_FALSE(format::mayBeResults("mlruns/models/m/version-1/meta.yaml"));
}

TEST_CASE("A text among DVC's metrics is shown as no number, not passed over") {
    const auto read = resultsOf("{\"auc\": \"n/a\", \"f1\": 0.5, \"note\": \"good run\"}\n",
                                "dvclive/metrics.json");
    REQUIRE(metricOf(read.value.metrics, "auc"));
    CHECK_FALSE(metricOf(read.value.metrics, "auc")->value);
    CHECK(metricOf(read.value.metrics, "f1")->value == 0.5);
    CHECK_FALSE(metricOf(read.value.metrics, "note"));
}

TEST_CASE("Times of a monotonic clock, versions and the host's own facts are no metrics") {
    const auto read =
        resultsOf(R"({"results": {"t": {"alias": "t", "acc,none": 0.5, "acc_stderr,none": 0.1}},
"configs": {"t": {}}, "versions": {"t": 1.0}, "n-shot": {"t": 5},
"start_time": 2859848.04, "end_time": 2860700.1, "total_evaluation_time_seconds": "851.7",
"pretty_env_info": "host gpu-7 at /home/aayus/x", "lm_eval_version": "0.4.9"})",
                  "results_2026-02-23T17:15:07.json");
    REQUIRE(read.value.metrics.size() == 1);
    CHECK(read.value.metrics[0].name == "acc");
    CHECK_FALSE(read.value.metrics[0].time); // nothing here says when
    CHECK(findingOf(read.findings, "home-folder", 4));
}
