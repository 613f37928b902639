#include "core/base/Text.h"
#include "core/format/MetricReaders.h"

#include <array>

// One metric file of an MLflow file store: `<run>/metrics/<name>`, a line `epoch_ms value step` for
// each time it was logged; the last is the metric (METRICS.md).
namespace countersign::format {

namespace mlflow {

constexpr std::string_view kFolder = "/metrics/";

Value wordOf(std::string_view text, int line) {
    Value value;
    value.kind = Value::Kind::String;
    value.text = std::string(text);
    value.line = line;
    value.column = 1;
    return value;
}

} // namespace mlflow

bool isMlflowMetric(std::string_view path) {
    const std::size_t store = path.find("mlruns/");
    return (store == 0 || (store != std::string_view::npos && path[store - 1] == '/')) &&
           path.find(mlflow::kFolder, store) != std::string_view::npos;
}

bool isMlflowRun(std::string_view path) {
    constexpr std::string_view kStore = "mlruns/", kName = "/meta.yaml";
    const std::size_t store = path.find(kStore);
    if (store == std::string_view::npos || (store > 0 && path[store - 1] != '/')) return false;
    const auto parts = base::split(path.substr(store + kStore.size()), '/');
    return parts.size() == 3 && parts[0] != "models" && path.ends_with(kName);
}

void readMlflowRun(const Value& root, MetricSink& sink) {
    // https://mlflow.org/docs/latest/rest-api.html#runstatus; older stores write the number.
    const Value* status = root.find("status");
    const auto is = [&](std::string_view number, std::string_view word) {
        return status && (status->text == number || status->text == word);
    };
    base::Sentence why;
    if (is("1", "RUNNING")) why = base::said("is still running");
    if (is("2", "SCHEDULED")) why = base::said("has not begun");
    if (is("4", "FAILED")) why = base::said("failed");
    if (is("5", "KILLED")) why = base::said("was stopped");
    const Value* stage = root.find("lifecycle_stage");
    if (stage && stage->text == "deleted") why = base::said("was deleted");
    if (why.empty()) return;
    sink.remark(model::Level::Warning, "run-not-finished",
                base::said("This MLflow run %1: its numbers are no results", why),
                stage && stage->text == "deleted" ? *stage : *status,
                base::said("finish the run, or take its folder away"));
}

void readMlflowMetric(std::string_view text, MetricSink& sink) {
    const std::size_t folder = sink.path.rfind(mlflow::kFolder);
    if (folder == std::string::npos) return;
    const std::size_t run = sink.path.rfind('/', folder - 1);
    model::Metric metric;
    metric.name = sink.path.substr(folder + mlflow::kFolder.size());
    metric.task = sink.path.substr(run == std::string::npos ? 0 : run + 1,
                                   folder - (run == std::string::npos ? 0 : run + 1));
    int number = 0, last = 0;
    std::vector<std::string> fields;
    for (const std::string_view line : base::lines(text)) {
        ++number;
        const std::string_view trimmed = base::trimmed(line);
        if (trimmed.empty()) continue;
        std::vector<std::string> words;
        for (std::size_t at = 0; at < trimmed.size();) {
            const std::size_t end = std::min(trimmed.find(' ', at), trimmed.size());
            if (end > at) words.emplace_back(trimmed.substr(at, end - at));
            at = end + 1;
        }
        if (words.size() < 2 || words.size() > 4 || !base::parseInteger(words[0])) {
            sink.remark(model::Level::Warning, "unreadable",
                        base::said("This line is no `time value step` of MLflow"),
                        mlflow::wordOf({}, number));
            return;
        }
        fields = std::move(words);
        last = number;
    }
    if (fields.empty()) return;
    metric.time = base::UtcTime{*base::parseInteger(fields[0]) / 1000};
    const Value value = mlflow::wordOf(fields[1], last);
    setValue(metric, value);
    sink.add(std::move(metric), value, {});
}

} // namespace countersign::format
