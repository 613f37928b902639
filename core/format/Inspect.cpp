#include "core/base/Text.h"
#include "core/format/MetricReaders.h"

// Inspect AI logs as JSON, version 2 (METRICS.md). Unknown fields are left alone: the format grew
// within its version.
namespace countersign::format {

namespace inspectlog {

std::string textAt(const Value* value, std::string_view key) {
    value = value ? value->find(key) : nullptr;
    return value && (value->isString() || value->isNumber()) ? value->text : std::string();
}

model::Metric common(const Value& root) {
    model::Metric metric;
    const Value* eval = root.find("eval");
    metric.task = textAt(eval, "task");
    metric.modelName = textAt(eval, "model");
    const Value* dataset = eval ? eval->find("dataset") : nullptr;
    metric.dataset = textAt(dataset, "name");
    if (const Value* created = eval ? eval->find("created") : nullptr)
        setField(metric, MetricField::Time, *created);
    return metric;
}

void addScore(const Value& score, const std::string& pointer, const model::Metric& base,
              bool finished, MetricSink& sink) {
    const Value* metrics = score.find("metrics");
    if (!metrics || !metrics->isObject()) return;
    for (const Value& each : metrics->items) {
        const Value* value = each.find("value");
        if (!value || each.key == "stderr" || each.key == "bootstrap_stderr") continue;
        model::Metric metric = base;
        metric.name = textAt(&each, "name");
        if (metric.name.empty()) metric.name = each.key;
        metric.filter = textAt(&score, "name");
        if (const std::string reducer = textAt(&score, "reducer"); !reducer.empty())
            metric.filter += "/" + reducer;
        setValue(metric, *value);
        for (const char* error : {"stderr", "bootstrap_stderr"}) {
            const Value* found = metrics->find(error);
            if (found) found = found->find("value");
            if (found) setField(metric, MetricField::StandardError, *found);
        }
        if (!finished) {
            metric.raw = value->text;
            metric.value.reset();
        }
        sink.add(std::move(metric), *value,
                 pointer + "/metrics" + pointerStep(each.key) + "/value");
    }
}

void remarkOnRun(const Value& root, const Value& results, MetricSink& sink) {
    const Value* eval = root.find("eval");
    const Value* config = eval ? eval->find("config") : nullptr;
    const Value* limit = config ? config->find("limit") : nullptr;
    if (limit && limit->kind != Value::Kind::Null)
        sink.remark(model::Level::Warning, "limited-run",
                    base::said("The run was limited to %1 samples, so its numbers cannot be "
                               "compared with a whole run",
                               limit->text.empty() ? base::said("a part of the")
                                                   : base::Sentence(base::escaped(limit->text))),
                    *limit, base::said("run it without a limit"));
    const Value* total = results.find("total_samples");
    const Value* done = results.find("completed_samples");
    if (total && done && total->finiteNumber() && done->finiteNumber() &&
        *done->finiteNumber() < *total->finiteNumber())
        sink.remark(model::Level::Warning, "unfinished-run",
                    base::said("Only %1 of %2 samples were completed", base::escaped(done->text),
                               base::escaped(total->text)),
                    *done, base::said("run it to the end"));
}

} // namespace inspectlog

bool isInspectLog(const Value& root) {
    const Value* eval = root.find("eval");
    return root.find("version") && root.find("status") && eval && eval->isObject() &&
           eval->find("task") && eval->find("model");
}

void readInspectLog(const Value& root, MetricSink& sink) {
    const Value* status = root.find("status");
    bool finished = status && status->isString() && status->text == "success";
    const Value* invalidated = root.find("invalidated");
    if (finished && invalidated && invalidated->kind == Value::Kind::Bool && invalidated->boolean) {
        finished = false;
        sink.remark(
            model::Level::Warning, "invalidated-run",
            base::said(
                "Samples of this run were declared invalid after it was scored: what it scored "
                "is no result"),
            *invalidated, base::said("run it again: inspect eval-retry"));
    } else if (!finished)
        sink.remark(model::Level::Warning, "unfinished-run",
                    base::said("The run ended as \"%1\": what it scored until then is no result",
                               base::escaped(status ? status->text : "")),
                    status ? *status : root, base::said("run it to the end"));
    const Value* results = root.find("results");
    const Value* scores = results ? results->find("scores") : nullptr;
    if (!scores || !scores->isArray()) return;
    model::Metric base = inspectlog::common(root);
    if (const Value* done = results->find("completed_samples"))
        setField(base, MetricField::Samples, *done);
    std::size_t at = 0;
    for (const Value& score : scores->items)
        inspectlog::addScore(score, "/results/scores/" + std::to_string(at++), base, finished,
                             sink);
    inspectlog::remarkOnRun(root, *results, sink);
}

} // namespace countersign::format
