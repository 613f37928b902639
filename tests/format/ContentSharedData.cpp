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
