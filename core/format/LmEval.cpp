#include "core/base/Text.h"
#include "core/format/MetricReaders.h"

#include <set>

namespace countersign::format {

namespace lmeval {

bool isStandardError(std::string_view name) { return name.ends_with("_stderr"); }

// "acc,none" → metric and filter; old files have no filter.
std::pair<std::string, std::string> parts(const std::string& key) {
    const std::size_t comma = key.find(',');
    if (comma == std::string::npos) return {key, {}};
    return {key.substr(0, comma), key.substr(comma + 1)};
}

std::string textAt(const Value& root, std::string_view outer, std::string_view inner = {}) {
    const Value* value = root.find(outer);
    if (value && !inner.empty()) value = value->find(inner);
    return value && (value->isString() || value->isNumber()) ? value->text : std::string();
}

model::Metric common(const Value& root) {
    model::Metric metric;
    metric.modelName = textAt(root, "model_name");
    if (metric.modelName.empty()) metric.modelName = textAt(root, "config", "model_args");
    if (metric.modelName.empty()) metric.modelName = textAt(root, "model_args");
    // start_time and end_time are readings of a monotonic clock, not dates.
    if (const Value* date = root.find("date")) setField(metric, MetricField::Time, *date);
    return metric;
}

void addTask(const Value& root, const Value& task, const std::string& pointer, MetricSink& sink,
             const model::Metric& base, std::set<std::string>& seen) {
    const Value* better = root.find("higher_is_better");
    if (better) better = better->find(task.key);
    const Value* counts = root.find("n-samples");
    if (counts) counts = counts->find(task.key);
    for (const Value& member : task.items) {
        const auto [name, filter] = parts(member.key);
        if (isStandardError(name) || name == "alias" || name == "sample_len") continue;
        if (member.isContainer() || member.kind == Value::Kind::Bool) continue;
        if (member.isString() && filter.empty() && !sink.registry.find(name)) continue;
        if (!seen.insert(task.key + '\n' + member.key).second && !member.doubled) continue;
        model::Metric metric = base;
        metric.name = name;
        metric.filter = filter;
        metric.task = task.key;
        metric.dataset = task.key;
        setValue(metric, member);
        const std::string error = name + "_stderr" + (filter.empty() ? "" : "," + filter);
        if (const Value* found = task.find(error)) {
            setField(metric, MetricField::StandardError, *found);
        }
        if (better) {
            if (const Value* up = better->find(name)) {
                setField(metric, MetricField::HigherIsBetter, *up);
            }
        }
        if (counts) {
            if (const Value* n = counts->find("effective")) {
                setField(metric, MetricField::Samples, *n);
            }
        }
        sink.add(std::move(metric), member, pointer + pointerStep(member.key));
    }
}

// Only {model_args, table_results}: the same numbers as a table for people, a row a task and
// metric.
void addTable(const Value& table, MetricSink& sink, const model::Metric& base) {
    for (const Value& task : table.items) {
        for (const Value& member : task.items) {
            if (!member.isNumber() || isStandardError(member.key)) continue;
            model::Metric metric = base;
            metric.name = member.key;
            metric.task = metric.dataset = task.key;
            setValue(metric, member);
            if (const Value* error = task.find(member.key + "_stderr")) {
                setField(metric, MetricField::StandardError, *error);
            }
            sink.add(std::move(metric), member,
                     "/table_results" + pointerStep(task.key) + pointerStep(member.key));
        }
    }
}

bool isLimited(const Value& root, const Value** at) {
    for (const Value* holder : {root.find("config"), &root}) {
        const Value* limit = holder ? holder->find("limit") : nullptr;
        if (limit && limit->kind != Value::Kind::Null && limit->kind != Value::Kind::Bool) {
            *at = limit;
            return true;
        }
    }
    return false;
}

bool hasObjects(const Value* value) {
    if (!value || !value->isObject() || value->items.empty()) return false;
    for (const Value& item : value->items) {
        if (!item.isObject()) return false;
    }
    return true;
}

} // namespace lmeval

std::string lmEvalFormat(const Value& root) {
    const Value* results = root.find("results");
    if (lmeval::hasObjects(results) && root.find("versions")) {
        for (const char* key :
             {"n-shot", "configs", "higher_is_better", "n-samples", "group_subtasks"}) {
            if (root.find(key)) return "lm-eval";
        }
        return "lm-eval-old";
    }
    if (!results && root.find("model_args") && lmeval::hasObjects(root.find("table_results"))) {
        return "lm-eval-old";
    }
    return {};
}

void readLmEval(const Value& root, MetricSink& sink) {
    const model::Metric base = lmeval::common(root);
    std::set<std::string> seen; // a group's row stands in `results` and in `groups`
    for (const char* part : {"results", "groups"}) {
        const Value* tasks = root.find(part);
        if (!tasks || !tasks->isObject()) continue;
        for (const Value& task : tasks->items) {
            if (!task.isObject()) continue;
            lmeval::addTask(root, task, std::string("/") + part + pointerStep(task.key), sink, base,
                            seen);
        }
    }
    if (const Value* table = root.find("table_results"); table && !root.find("results")) {
        lmeval::addTable(*table, sink, base);
    }
    if (const Value* at = nullptr; lmeval::isLimited(root, &at)) {
        sink.remark(model::Level::Warning, "limited-run",
                    base::said("The run was limited to %1 samples a task, so its numbers cannot be "
                               "compared with a whole run",
                               base::escaped(at->text)),
                    *at, base::said("run it without --limit"));
    }
}

} // namespace countersign::format
