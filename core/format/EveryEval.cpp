#include "core/base/Text.h"
#include "core/format/MetricReaders.h"

// Every Eval Ever aggregates (schema 0.2 and 0.3) and Hugging Face `.eval_results` lists
// (METRICS.md).
namespace countersign::format {

namespace everyeval {

const Value* at(const Value* value, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys)
        value = value ? value->find(key) : nullptr;
    return value;
}

std::string textOf(const Value* value) {
    return value && (value->isString() || value->isNumber()) ? value->text : std::string();
}

void set(model::Metric& metric, MetricField field, const Value* value) {
    if (value) setField(metric, field, *value);
}

model::Metric resultOf(const Value& result, const model::Metric& base) {
    model::Metric metric = base;
    metric.task = textOf(result.find("evaluation_name"));
    for (const char* key : {"metric_id", "metric_name", "metric_kind"}) {
        if (metric.name.empty()) metric.name = textOf(at(&result, {"metric_config", key}));
    }
    if (metric.name.empty()) metric.name = metric.task;
    metric.dataset = textOf(at(&result, {"source_data", "dataset_name"}));
    set(metric, MetricField::Time, result.find("evaluation_timestamp"));
    set(metric, MetricField::LowerIsBetter, at(&result, {"metric_config", "lower_is_better"}));
    metric.unit = textOf(at(&result, {"metric_config", "metric_unit"}));
    const Value* doubt = at(&result, {"score_details", "uncertainty"});
    set(metric, MetricField::StandardError, at(doubt, {"standard_error", "value"}));
    set(metric, MetricField::Lower, at(doubt, {"confidence_interval", "lower"}));
    set(metric, MetricField::Upper, at(doubt, {"confidence_interval", "upper"}));
    set(metric, MetricField::Confidence, at(doubt, {"confidence_interval", "confidence_level"}));
    set(metric, MetricField::Samples, at(&result, {"source_data", "samples_number"}));
    set(metric, MetricField::Samples, at(doubt, {"num_samples"}));
    return metric;
}

} // namespace everyeval

bool isEveryEval(const Value& root) {
    const Value* results = root.find("evaluation_results");
    return root.find("schema_version") && root.find("model_info") && results && results->isArray();
}

void readEveryEval(const Value& root, MetricSink& sink) {
    using namespace everyeval;
    model::Metric base;
    base.modelName = textOf(at(&root, {"model_info", "id"}));
    set(base, MetricField::Time, root.find("evaluation_timestamp"));
    std::size_t index = 0;
    for (const Value& result : root.find("evaluation_results")->items) {
        const std::string pointer = "/evaluation_results/" + std::to_string(index++);
        const Value* score = at(&result, {"score_details", "score"});
        if (!score) {
            sink.remark(model::Level::Warning, "no-value",
                        base::said("This result states no score"), result,
                        base::said("write score_details.score"));
            continue;
        }
        model::Metric metric = resultOf(result, base);
        setValue(metric, *score);
        sink.add(std::move(metric), *score, pointer + "/score_details/score");
    }
}

bool isHubResults(const Value& root) {
    if (!root.isArray() || root.items.empty()) return false;
    for (const Value& each : root.items) {
        const Value* dataset = each.find("dataset");
        const Value* task = dataset ? dataset->find("task_id") : nullptr;
        const Value* value = each.find("value");
        if (!task || !task->isString() || task->text.empty() || !value || value->isContainer())
            return false;
    }
    return true;
}

void readHubResults(const Value& root, MetricSink& sink) {
    using namespace everyeval;
    std::size_t index = 0;
    for (const Value& each : root.items) {
        model::Metric metric;
        metric.task = metric.name = textOf(at(&each, {"dataset", "task_id"}));
        metric.dataset = textOf(at(&each, {"dataset", "id"}));
        set(metric, MetricField::Time, each.find("date"));
        const Value& value = *each.find("value");
        setValue(metric, value);
        sink.add(std::move(metric), value, "/" + std::to_string(index++) + "/value");
    }
}

} // namespace countersign::format
