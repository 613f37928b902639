#include "ContentFixtures.h"

using namespace countersign;
using test::metricOf;
using test::resultsOf;

TEST_CASE("records keep n, interval, slice, window, time, model and version") {
    const auto read = resultsOf(test::fixture("good/records.json"), "results/ood.json");
    CHECK(read.value.format == "metric-json");
    REQUIRE(read.value.metrics.size() == 2);
    const model::Metric& recall = read.value.metrics[0];
    CHECK(recall.name == "ood_recall_7d");
    CHECK(recall.metricId == "ood_recall");
    CHECK(recall.value == 0.93);
    CHECK(recall.samples == 1200);
    CHECK(recall.lower == 0.91);
    CHECK(recall.upper == 0.95);
    CHECK(recall.sliceText() == "region=north");
    CHECK(recall.window == "7d");
    CHECK(recall.modelName == "claims-triage");
    CHECK(recall.modelVersion == "1.2");
    CHECK(recall.unit == "proportion");
    CHECK(recall.direction == model::Direction::Up);
    CHECK(recall.time->text() == "2026-11-20T08:00:00Z");
    CHECK(recall.source.place.pointer == "/metrics/0/value");
    CHECK(read.value.metrics[1].standardError == 0.002);
    CHECK(read.value.metrics[1].direction == model::Direction::Down);
}

TEST_CASE("numbers that are none stay metrics without a value and are said") {
    const auto read = resultsOf(test::fixture("good/odd-numbers.json"), "metrics.json");
    REQUIRE(read.value.metrics.size() == 4);
    for (int i = 0; i < 3; ++i) {
        CHECK_FALSE(read.value.metrics[static_cast<std::size_t>(i)].value);
        CHECK(test::findingOf(read.findings, "no-value", i + 2));
    }
    CHECK(read.value.metrics[1].raw == "1e400");
    CHECK(read.value.metrics[3].value == 0.5);
    CHECK(read.value.metrics[3].source.place.line == 5);
    CHECK(read.value.metrics[3].source.place.column == 9);
}

TEST_CASE("a number whose key stands twice has no value, whichever of the two was good") {
    const auto read = resultsOf(test::fixture("broken/duplicate.json"), "metrics.json");
    CHECK(test::findingOf(read.findings, "duplicate-key", 4));
    REQUIRE(read.value.metrics.size() == 3);
    CHECK_FALSE(read.value.metrics[0].value);
    CHECK(read.value.metrics[1].value == 0.8);
    CHECK_FALSE(read.value.metrics[2].value);
}

TEST_CASE("broken result files are findings at their place, not errors") {
    const auto json = resultsOf(test::fixture("broken/colon.json"), "metrics.json");
    CHECK(json.value.format.empty());
    CHECK(test::findingOf(json.findings, "unreadable", 3, 12));
    const auto csv = resultsOf(test::fixture("broken/quote.csv"), "metrics.csv");
    CHECK(csv.value.metrics.empty());
    CHECK(test::findingOf(csv.findings, "csv-quote", 2));
}

TEST_CASE("an LFS pointer, binary, oversized or non-UTF-8 result file is named, not read") {
    const auto code = [](const std::string& bytes) {
        const auto read = format::readResults(bytes, "metrics.json", {}, format::shippedRegistry());
        return read ? base::Sentence("read") : read.error().what;
    };
    CHECK_THAT(code(test::fixture("broken/pointer.json")), Catch::Contains("LFS pointer"));
    CHECK_THAT(code(std::string("{\0}", 3)), Catch::Contains("binary"));
    CHECK_THAT(code("{\"a\": \"\xff\"}"), Catch::Contains("UTF-8"));
    CHECK_THAT(code(std::string((32u << 20) + 1, ' ')), Catch::Contains("larger"));
    const auto pointer = format::lfsPointer(test::fixture("broken/pointer.json"));
    REQUIRE(pointer);
    CHECK(pointer->size == 12345);
}

TEST_CASE("the Trainer's prefixes are splits, its counts belong to their split") {
    const auto read = resultsOf(test::fixture("good/trainer.json"), "all_results.json");
    CHECK_FALSE(metricOf(read.value.metrics, "epoch"));
    CHECK_FALSE(metricOf(read.value.metrics, "eval_samples"));
    const model::Metric* wer = metricOf(read.value.metrics, "eval_wer");
    REQUIRE(wer);
    CHECK(wer->metricId == "word_error_rate");
    CHECK(wer->samples == 2894);
    CHECK(wer->unit.empty()); // 24.878 is no proportion
    CHECK(wer->direction == model::Direction::Down);
    CHECK(test::findingOf(read.findings, "unit-unclear"));
    CHECK_FALSE(metricOf(read.value.metrics, "train_loss")->samples);
}

TEST_CASE("a Fairlearn dump gives every group with its own n") {
    const auto read = resultsOf(test::fixture("good/fairlearn.json"), "fairness.json");
    const model::Metric* female = metricOf(read.value.metrics, "accuracy", "Gender=Female");
    REQUIRE(female);
    CHECK(female->value == 0.79);
    CHECK(female->samples == 116);
    CHECK(female->source.place.pointer == "/Gender/by_group/accuracy/Female");
    const model::Metric* all = metricOf(read.value.metrics, "Gender.accuracy");
    REQUIRE(all);
    CHECK(all->samples == 294);
    const model::Metric* gap = metricOf(read.value.metrics, "Gender.difference_overall.accuracy");
    REQUIRE(gap); // and no accuracy, of which more would be better
    CHECK(gap->metricId.empty());
    CHECK(gap->direction == model::Direction::Unknown);
    CHECK(all->metricId == "accuracy");
    CHECK_FALSE(metricOf(read.value.metrics, "count"));
}

TEST_CASE("lm-evaluation-harness: filters, N/A, NaN, direction, n, date, groups once, limit said") {
    const auto read = resultsOf(test::fixture("good/lm-eval-new.json"), "results.json");
    CHECK(read.value.format == "lm-eval");
    REQUIRE(read.value.metrics.size() == 4);
    const model::Metric& acc = read.value.metrics[0];
    CHECK(acc.name == "acc");
    CHECK(acc.filter == "none");
    CHECK(acc.task == "nli");
    CHECK(acc.standardError == 0.012);
    CHECK(acc.samples == 1422);
    CHECK(acc.direction == model::Direction::Up);
    CHECK(acc.time->date() == "2026-02-23");
    CHECK(acc.modelName == "unsloth/Qwen3-8B");
    CHECK(acc.source.place.pointer == "/results/nli/acc,none");
    CHECK_FALSE(read.value.metrics[1].standardError);
    CHECK_FALSE(read.value.metrics[2].value);
    CHECK(read.value.metrics[2].direction == model::Direction::Down);
    CHECK(test::findingOf(read.findings, "limited-run"));
    const auto table = resultsOf(test::fixture("good/lm-eval-table.json"), "eval_results.json");
    CHECK(table.value.format == "lm-eval-old");
    REQUIRE(table.value.metrics.size() == 1);
    CHECK(table.value.metrics[0].standardError == 0.015);
}

TEST_CASE("stereotype shares are best at one half, neither up nor down") {
    const auto read = resultsOf(
        R"({"results": {"crows": {"pct_stereotype": 0.6}}, "versions": {}, "config": {}})",
        "eval_results.json");
    REQUIRE(read.value.metrics.size() == 1);
    CHECK(read.value.format == "lm-eval-old");
    CHECK(read.value.metrics[0].direction == model::Direction::Target);
    CHECK(read.value.metrics[0].targetValue == 0.5);
}

TEST_CASE("tables: sections, groups with n, other separators, quotes") {
    const auto sections = resultsOf(test::fixture("good/sections.csv"), "fairness_metrics.csv");
    REQUIRE(sections.value.metrics.size() == 4);
    const model::Metric* old = metricOf(sections.value.metrics, "recall", "age=65+");
    REQUIRE(old);
    CHECK(old->samples == 1);
    CHECK(old->source.place.line == 9);
    CHECK(old->source.place.column == 7);
    const auto semicolons = resultsOf(test::fixture("good/semicolons.csv"), "metrics.csv");
    REQUIRE(semicolons.value.metrics.size() == 3);
    CHECK_FALSE(semicolons.value.metrics[0].value); // a decimal comma is no number
    CHECK(semicolons.value.metrics[1].value == 0.91);
    CHECK(semicolons.value.metrics[1].sliceText() == "region=south");
    CHECK(semicolons.value.metrics[2].name == "a;b");
    CHECK(semicolons.value.metrics[2].sliceText() == "region=x \"y\"");
}

TEST_CASE("YAML metrics and nested trees keep dotted names; settings are no metrics") {
    const auto read =
        resultsOf("test:\n  accuracy: 0.8\n  by_region:\n    north: {recall: 0.7, n: 12}\n"
                  "train: {accuracy: .nan}\nparams: {depth: 3}\nseed: 7\n",
                  "metrics.yaml");
    CHECK(read.value.format == "metric-yaml");
    CHECK(metricOf(read.value.metrics, "test.accuracy")->value == 0.8);
    CHECK_FALSE(metricOf(read.value.metrics, "train.accuracy")->value);
    const model::Metric* north = metricOf(read.value.metrics, "test.recall", "region=north");
    REQUIRE(north);
    CHECK(north->samples == 12);
    CHECK(read.value.metrics.size() == 3);
}

TEST_CASE("a file without metrics has no format, and only likely paths are looked at") {
    CHECK(resultsOf("{\"name\": \"x\"}", "results/a.json").value.format.empty());
    CHECK(resultsOf("text", "results/a.txt").value.format.empty());
    for (const char* path :
         {"metrics.json", "reports/x.yaml", "a/results/deep/b.csv", "all_results.json",
          "eval_results.json", "testresults.xml", "lm-eval/a.json"}) {
        INFO(path);
        CHECK(format::mayBeResults(path));
    }
    for (const char* path : {"package.json", "results/config.json", "a.json", "safety-slos.yaml",
                             "results/plot.png", "results/a/b/c/x.json", "metrics.schema.json",
                             "models/image-retrieval/model.yml", "underscore.json"}) {
        INFO(path);
        CHECK_FALSE(format::mayBeResults(path));
    }
}

TEST_CASE("the shipped registry has no finding and knows its metrics by any spelling") {
    const auto& registry = format::shippedRegistry();
    CHECK(registry.definitions.size() >= 60);
    CHECK(registry.find("ROC-AUC")->id == "auroc");
    CHECK(registry.find("F1 score")->id == "f1");
    CHECK(registry.find("never_event_violations")->unit == "count");
    CHECK_FALSE(registry.find("nonsense"));
    const auto read = format::readRegistry(test::fixture("../../resources/metrics/registry.yaml"),
                                           "registry.yaml");
    REQUIRE(read);
    INFO(test::listed(read->findings));
    CHECK(read->findings.empty());
    CHECK(read->value.definitions.size() == registry.definitions.size());
}

TEST_CASE("a repository's registry overrides by id, takes names and leaves the rest") {
    const auto own = format::readRegistry("metrics:\n- {id: accuracy, unit: percent, low: 0, high: "
                                          "100}\n- {id: lift, aliases: [auc], "
                                          "direction: up}\n",
                                          "own.yaml");
    REQUIRE(own);
    const auto registry = format::overlaid(format::shippedRegistry(), own->value);
    CHECK(registry.find("acc")->unit == "percent");
    CHECK(registry.find("acc")->direction == model::Direction::Up);
    CHECK(registry.find("acc")->high == 100);
    CHECK(registry.find("AUC")->id == "lift");
    CHECK(registry.find("roc_auc")->id == "auroc");
}
