#include "ContentFixtures.h"

#include "core/base/Text.h"
#include "core/format/Html.h"

#include "tests/support/Samples.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

using namespace countersign;
using support::sampleData;
namespace fs = std::filesystem;

namespace {

bool absent(const fs::path& data) {
    if (!data.empty() && fs::exists(data)) return false;
    WARN("SKIPPED: no sample data; set COUNTERSIGN_DATA to their folder");
    return true;
}

std::string bytesOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

struct Stated {
    const char* file;
    const char* name;
    const char* task;
    const char* slice;
    double value;
    int line;
};

// Read off the files by eye.
const std::vector<Stated> kStated = {
    {"lm_eval_old/EleutherAI__pythia__evals_bias-evals_intervention-1.3b-deduped-step67000_eval_"
     "results_01-21-2023-20-16-29.json",
     "acc", "sciq", "", 0.871, 4},
    {"lm_eval_old/EleutherAI__pythia__evals_bias-evals_intervention-1.3b-deduped-step67000_eval_"
     "results_01-21-2023-20-16-29.json",
     "acc_norm", "sciq", "", 0.795, 6},
    {"lm_eval_old/EleutherAI__lm-evaluation-harness__results_bloom_bloom-1b7_bloom-1b7_gsm8k_8-shot"
     ".json",
     "acc", "gsm8k", "", 0.01288855193328279, 4},
    {"lm_eval_old/EleutherAI__pythia__evals_pythia-v1_pythia-1.4b-deduped_baseline_baseline-1.4b-"
     "deduped_step139000.json",
     "pct_stereotype", "crows_pairs_english_autre", "", 0.6363636363636364, 6},
    {"lm_eval_old/EleutherAI__pythia__evals_pythia-v1_pythia-2.8b_zero-shot_2.8b_step93000.json",
     "acc", "hendrycksTest-abstract_algebra", "", 0.23, 4},
    {"lm_eval_old/EleutherAI__lm-evaluation-harness__tests_testdata_arc_challenge-v2.0-res.json",
     "acc", "arc_challenge", "", 0.26621160409556316, 0},
    {"lm_eval_new/araag2__lm-evaluation-harness__outputs_post_revamp_bench_26_single-turn_0-shot_"
     "unsloth_Qwen3-8B_results_2026-02-23T17-15-07.426532.json",
     "acc", "NLI4PR_0-shot", "", 0.6726869455006337, 20},
    {"lm_eval_new/araag2__lm-evaluation-harness__outputs_post_revamp_bench_26_single-turn_0-shot_"
     "unsloth_Qwen3-8B_results_2026-02-23T17-15-07.426532.json",
     "f1", "MedNLI_0-shot", "", 0.9120077783179388, 0},
    {"hf_trainer/CoralReefFish__whisper-tiny-nbaiLab__all_results.json", "eval_wer", "", "",
     24.878197320341048, 7},
    {"hf_trainer/Merlinmy__Whisper_small_hi__all_results.json", "eval_loss", "", "",
     0.45190635323524475, 3},
    {"metrics_json/codernate92__frontier-ai-risk-pomg-dsd__all_results.json", "exp2.agg_edge", "",
     "", 0.8966559230930748, 8},
    {"metrics_json/codernate92__frontier-ai-risk-pomg-dsd__all_results.json", "exp1.composite_full",
     "", "", 0.7603731327134876, 3},
    {"dvc/14harshaldhote__DeepLearning-Cancer-disease-classification-MLFlow-DVC/scores.json",
     "loss", "", "", 4.364851065474795e-06, 2},
    {"dvc/2003HARSH__Emotion-Detection-using-MLOps/dvclive/metrics.json", "auc", "", "",
     0.8197316294774559, 5},
    {"dvc/1BaEdeV__wildlife-identification-kamchatka/ml/metrics.json", "val_accuracy", "", "",
     0.8238636255264282, 2},
    {"fairness/JorgeSPereira__credit-scoring-shap__reports_fairness_metrics.csv",
     "Demographic Parity Ratio", "", "Atributo=gender", 0.7789384528514963, 3},
    {"fairness/JorgeSPereira__credit-scoring-shap__reports_model_comparison.csv", "ROC-AUC", "", "",
     0.7879285714285713, 2},
    {"fairness/richardelchaar__Employee-Attrition-MLOps__reports_fairness_report_"
     "05c9b38c261744cf8e12edb8be6d6da0.json",
     "recall", "", "Gender=Female", 0.625, 22},
    {"fairness/richardelchaar__Employee-Attrition-MLOps__reports_fairness_report_"
     "05c9b38c261744cf8e12edb8be6d6da0.json",
     "precision", "", "Gender=Male", 0.40425531914893614, 19},
    {"fairness/richardelchaar__Employee-Attrition-MLOps__reports_fairness_report_"
     "05c9b38c261744cf8e12edb8be6d6da0.json",
     "Gender.accuracy", "", "", 0.7789115646258503, 4},
    {"every_eval_ever/evaleval__every_eval_ever__tests_data_98ea850e-7019-4728-a558-8b1819ec47c2."
     "json",
     "IFEval", "IFEval", "", 0.4486, 38},
    {"inspect_ai/UKGovernmentBEIS__inspect_ai__tests_analysis_test_logs_2025-05-12T20-28-26-04-00_"
     "security-guide.json",
     "accuracy", "security_guide", "", 1.0, 97},
    {"promptfoo/prane-eth__promptfoo-harmactionseval__examples_redteam-tracing-example_redteam_"
     "tracing_results.json",
     "pass_rate", "promptfoo", "", 1.0, 14},
    {"garak/trustyai-explainability__llama-stack-provider-trustyai-garak__tests_fixtures_sample_"
     "report.jsonl",
     "encoding.InjectBase64/always.Pass", "encoding.InjectBase64", "", 1.0, 3},
    {"mlflow/richardelchaar__Employee-Attrition-MLOps/mlruns/226317363796254688/"
     "32928b0a3f824bb297f97c1efc2fd80e/metrics/Gender_f1_diff",
     "Gender_f1_diff", "32928b0a3f824bb297f97c1efc2fd80e", "", 0.03656821378340369, 1},
    {"junit_xml/jenkinsci__junit-plugin__src_test_resources_hudson_tasks_junit_junit-report-with-"
     "properties.xml",
     "pass_rate", "io.jenkins.example.with.properties", "", 0.5, 3},
};

} // namespace

TEST_CASE("every sample file of the public data is read without a crash, damage said") {
    const fs::path data = sampleData();
    if (absent(data)) return;
    std::size_t cards = 0, results = 0, metrics = 0;
    for (const auto& entry : fs::recursive_directory_iterator(data)) {
        if (!entry.is_regular_file()) continue;
        const std::string path = entry.path().string();
        const std::string bytes = bytesOf(entry.path());
        INFO(path);
        if (path.ends_with(".md")) {
            ++cards;
            const auto card = format::readModelCard(bytes, path);
            REQUIRE(card);
            CHECK(format::readNote(bytes, path));
            CHECK(format::readModelIndex(bytes, path));
            const auto html = format::renderMarkdown(card->value.markdown, card->value.bodyLine);
            const bool blank = base::trimmed(card->value.markdown).empty();
            CHECK(html.body.empty() == blank);
        } else {
            const auto read = format::readResults(bytes, path, {}, format::shippedRegistry());
            REQUIRE(read);
            results += read->value.format.empty() ? 0 : 1;
            metrics += read->value.metrics.size();
            for (const model::Metric& metric : read->value.metrics) {
                CHECK(metric.source.place.line > 0);
                CHECK_FALSE(metric.name.empty());
            }
        }
        if (path.ends_with(".yaml") || path.ends_with(".yml")) {
            CHECK(format::readSlos(bytes, path));
            CHECK(format::readRelease(bytes, path));
        }
    }
    CHECK(cards > 50);
    CHECK(results > 25);
    CHECK(metrics > 1'000);
}

TEST_CASE("every sample file is taken for what it is, and for nothing else") {
    const fs::path data = sampleData();
    if (absent(data)) return;
    struct Kind {
        const char* folder;
        const char* part; // of the name; the first row that fits holds
        const char* is;   // format; words of what it is named; "nothing", "elsewhere"
    };
    static const std::vector<Kind> kKinds = {
        {"MANIFEST.tsv", "", "nothing"},
        {"accuracy_gates/", "", "accuracy gate"},
        {"attestations/", "", "attestation"},
        {"avid/", "", "AVID"},
        {"codeowners/", "", "elsewhere"},
        {"cyclonedx_mlbom/", "", "CycloneDX"},
        {"drift/", "", "metric-json"},
        {"dvc/", "/dvc.", "elsewhere"},
        {"dvc/", "/params.yaml", "elsewhere"},
        {"dvc/", "", "metric-json"},
        {"every_eval_ever/", ".schema.json", "elsewhere"},
        {"every_eval_ever/", "", "every-eval-ever"},
        {"fairness/", "confusion_matrix", "nothing"},
        {"fairness/", ".csv", "metric-csv"},
        {"fairness/", "", "metric-json"},
        {"garak/", "calibration", "calibration"},
        {"garak/", "earlystop", "nothing"},
        {"garak/", "", "garak"},
        {"helm/", "_scenario.json", "nothing"},
        {"helm/", "schema_", "nothing"},
        {"helm/", "", "HELM"},
        {"hf_specs/", "", "nothing"},
        {"hf_trainer/", "trainer_state", "trainer's log"},
        {"hf_trainer/", "", "metric-json"},
        {"inspect_ai/", "", "inspect"},
        {"junit_xml/", "Xxe", "nothing"},
        {"junit_xml/", "", "junit"},
        {"keptn_slo/", "", "Keptn"},
        {"lm_eval_new/", "", "lm-eval"},
        {"lm_eval_old/", "", "lm-eval-old"},
        {"mct_json/", ".schema.json", "elsewhere"},
        {"mct_json/", "", "Model Card Toolkit"},
        {"metrics_json/", "", "metric-json"},
        {"mlcommons_standards/", "", "MLCommons"},
        {"mlflow/", "/metrics/", "mlflow"},
        {"mlflow/", "/models/", "elsewhere"},
        {"mlflow/", "/params/", "elsewhere"},
        {"mlflow/", "/tags/", "elsewhere"},
        {"mlflow/", "meta.yaml", ""}, // of a run: read for its state; of an experiment: not
        {"monai_metadata/", "", "MONAI"},
        {"openslo/", "", "OpenSLO"},
        {"oscal/", "", "OSCAL"},
        {"prometheus_rules/", "", "Prometheus"},
        {"promptfoo/", "05_redteam.yaml", "promptfoo configuration"},
        {"promptfoo/", "config-node-package", "nothing"},
        {"promptfoo/", "", "promptfoo"},
        {"pyrra/", "", "Pyrra"},
        {"sarif/", "", "SARIF"},
        {"sloth/", "_openslo-", "OpenSLO"},
        {"sloth/", "", "Sloth"},
    };
    std::vector<int> met(kKinds.size());
    for (const auto& entry : fs::recursive_directory_iterator(data)) {
        const std::string name = fs::relative(entry.path(), data).string();
        if (!entry.is_regular_file() || name.ends_with(".md")) continue;
        INFO(name);
        const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& one) {
            return name.starts_with(one.folder) && name.find(one.part) != std::string::npos;
        });
        REQUIRE(kind != kKinds.end());
        ++met[static_cast<std::size_t>(kind - kKinds.begin())];
        const std::string path = "results/" + name;
        std::string is = "elsewhere", named;
        if (format::mayBeResults(path)) {
            const auto read =
                format::readResults(bytesOf(entry.path()), path, {}, format::shippedRegistry());
            REQUIRE(read);
            is = read->value.format.empty() ? "nothing" : read->value.format;
            if (const auto* said = test::findingOf(read->findings, "other-format")) {
                named = said->text;
                CHECK(read->value.metrics.empty());
            }
        }
        INFO(is << " " << named);
        CHECK((is == kind->is || named.find(kind->is) != std::string::npos));
    }
    for (std::size_t i = 0; i < met.size(); ++i) {
        INFO(kKinds[i].folder << " " << kKinds[i].part);
        CHECK(met[i] > 0);
    }
}

TEST_CASE("values of the public data are what their files say, at the line that says it") {
    const fs::path data = sampleData();
    if (absent(data)) return;
    REQUIRE(kStated.size() >= 20);
    for (const Stated& one : kStated) {
        INFO(one.file << " " << one.task << " " << one.name);
        const auto read =
            format::readResults(bytesOf(data / one.file), one.file, {}, format::shippedRegistry());
        REQUIRE(read);
        const auto& all = read->value.metrics;
        const auto found = std::find_if(all.begin(), all.end(), [&](const model::Metric& metric) {
            return metric.name == one.name && metric.task == one.task &&
                   metric.sliceText() == one.slice;
        });
        REQUIRE(found != all.end());
        CHECK(found->value == one.value);
        if (one.line) CHECK(found->source.place.line == one.line);
    }
}

TEST_CASE("the public cards: the two word error rates, the Norwegian language, CRLF") {
    const fs::path data = sampleData();
    if (absent(data)) return;
    const auto index = format::readModelIndex(
        bytesOf(data / "model_cards/CoralReefFish__whisper-tiny-nbaiLab__README.md"), "README.md");
    REQUIRE(index);
    REQUIRE(index->value.size() == 1);
    CHECK(index->value[0].value == 24.878197320341048);
    CHECK(index->value[0].unit.empty());
    const auto card = format::readModelCard(
        bytesOf(data / "model_cards/huggingface__transformers__model_cards_ViktorAlm_electra-base-"
                       "norwegian-uncased-discriminator_README.md"),
        "README.md");
    REQUIRE(card);
    REQUIRE(card->value.field("language"));
    CHECK(card->value.field("language")->text == "no");
    const auto windows = format::readModelCard(
        bytesOf(data /
                "model_cards/huggingface__huggingface_hub__tests_fixtures_cards_sample_windows"
                "_line_breaks.md"),
        "README.md");
    REQUIRE(windows);
    CHECK_FALSE(windows->value.frontMatter.empty());
}
