// The readers behind readResults, one a family of files. Each appends what it finds; a tree in
// which none of its own is found is left alone. Private to this room.
#pragma once

#include "core/format/MetricFields.h"
#include "core/format/Readers.h"
#include "core/format/Value.h"

#include <memory>
#include <string>
#include <string_view>

namespace countersign::format {

// What one result file is read with and into.
struct MetricSink {
    const std::string& path;
    const base::BlobId& blob;
    const model::MetricRegistry& registry;
    std::string format;
    model::Metrics& metrics;
    model::Findings& findings;
    bool full = false;                                       // the cap was reached and said
    std::vector<model::ScenarioResult>* scenarios = nullptr; // null: not wanted

    static constexpr std::size_t kMostMetrics = 20'000;
    // Completes place, blob and format and keeps it; says once when the cap is reached.
    void add(model::Metric metric, const Value& at, const std::string& pointer);
    void addScenario(model::ScenarioResult result, const Value& at, const std::string& pointer);
    void remark(model::Level level, std::string rule, base::Sentence text, const Value& at,
                base::Sentence help = {});
};

// What is said of metrics once they are resolved: no usable number, a value outside its range.
void remarkOnMetrics(const model::Metrics& metrics, const model::MetricRegistry& registry,
                     model::Findings& findings);
// Generic metric trees: nested numbers, records, groups, Fairlearn dumps (METRICS.md).
void readMetricTree(const Value& root, MetricSink& sink);
// lm-evaluation-harness. Empty if `root` is not such a file, else "lm-eval" or "lm-eval-old".
std::string lmEvalFormat(const Value& root);
void readLmEval(const Value& root, MetricSink& sink);
// Logs of Inspect AI; a run that did not succeed has metrics without values.
bool isInspectLog(const Value& root);
void readInspectLog(const Value& root, MetricSink& sink);
// Every Eval Ever aggregates; Hugging Face `.eval_results` lists.
bool isEveryEval(const Value& root);
void readEveryEval(const Value& root, MetricSink& sink);
bool isHubResults(const Value& root);
void readHubResults(const Value& root, MetricSink& sink);
// promptfoo outputs: rates without provider errors.
bool isPromptfoo(const Value& root);
void readPromptfoo(const Value& root, MetricSink& sink);
// garak reports (JSONL), line by line.
bool isGarakReport(std::string_view text);
void readGarakReport(std::string_view text, MetricSink& sink);
// The same in pieces of any size: memory follows the longest line of interest, not the file.
class GarakReport {
public:
    explicit GarakReport(MetricSink& sink);
    ~GarakReport();
    void feed(std::string_view piece);
    void finish();

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};
// JUnit XML: one pass rate a suite, cases counted here. Invalid with file:line if it is no XML.
bool isJUnit(std::string_view text);
base::Result<void> readJUnit(std::string_view text, MetricSink& sink);
// `mlruns/…/<run>/metrics/<name>`.
bool isMlflowMetric(std::string_view path);
void readMlflowMetric(std::string_view text, MetricSink& sink);
// `mlruns/<experiment>/<run>/meta.yaml`: a finding `run-not-finished` where the run did not finish
// or was deleted; whoever holds its numbers takes their values away.
bool isMlflowRun(std::string_view path);
void readMlflowRun(const Value& root, MetricSink& sink);
// Our own scenario results (SCENARIO.md): a list, a table or lines.
bool isScenarioResults(const Value& root);
void readScenarioResults(const Value& root, MetricSink& sink);
// What a mapping says (MAPPING.md); a table as a list of its rows.
void readMapped(const Value& root, const ResultMapping& mapping, MetricSink& sink);
Value tableValue(std::string_view text);
// Lines of JSON as a list; a line that is none is a finding.
Value linesValue(std::string_view text, MetricSink& sink);
// Formats that are told by their marks and not read for metrics: the words to say, else empty.
std::string otherFormat(const Value& root);
// Tables: long (metric, value), wide (a row a group), sections headed "# --- attribute ---".
void readMetricTable(std::string_view text, MetricSink& sink);

} // namespace countersign::format
