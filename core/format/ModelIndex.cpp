#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/FrontMatter.h"
#include "core/format/MetricReaders.h"

namespace countersign::format {

namespace modelindex {

using model::Level;

std::string textAt(const Value* object, std::string_view key) {
    const Value* value = object ? object->find(key) : nullptr;
    return value && !value->isContainer() ? value->text : std::string();
}

void addMetric(const Value& node, const Value& result, const std::string& modelName,
               const std::string& pointer, MetricSink& sink) {
    const Value* dataset = result.find("dataset");
    const std::string type = textAt(&node, "type");
    const Value* value = node.find("value");
    if (type.empty() || !value) {
        sink.remark(Level::Warning, "model-index",
                    base::said("A metric of the model-index has no type or value"), node,
                    base::said("write type: and value:"));
        return;
    }
    model::Metric metric;
    // The same type may stand twice (a model and a constant baseline): the name tells them apart.
    metric.name = textAt(&node, "name");
    if (metric.name.empty()) metric.name = type;
    if (const auto* known = sink.registry.find(type)) metric.metricId = known->id;
    metric.modelName = modelName;
    metric.task = textAt(result.find("task"), "type");
    for (const char* part : {"name", "config", "split"}) {
        const std::string word = textAt(dataset, part);
        if (!word.empty()) metric.dataset += metric.dataset.empty() ? word : " " + word;
    }
    if (value->isContainer()) {
        sink.remark(Level::Warning, "no-value", base::said("A metric's value must be a number"),
                    *value);
        return;
    }
    setValue(metric, *value);
    sink.add(std::move(metric), *value, pointer + "/value");
}

void addResult(const Value& result, const std::string& modelName, const std::string& pointer,
               MetricSink& sink) {
    const Value* dataset = result.find("dataset");
    if (!dataset || textAt(dataset, "name").empty() || textAt(dataset, "type").empty()) {
        sink.remark(
            Level::Warning, "model-index",
            base::said(
                "A result of the model-index names no dataset with type and name, so the Hub "
                "drops the whole index"),
            result, base::said("write dataset: {type: …, name: …}"));
    }
    if (textAt(result.find("task"), "type").empty()) {
        sink.remark(Level::Warning, "model-index",
                    base::said("A result of the model-index names no task type"), result,
                    base::said("write task: {type: …}"));
    }
    const Value* metrics = result.find("metrics");
    if (!metrics || !metrics->isArray()) return;
    for (std::size_t i = 0; i < metrics->items.size(); ++i) {
        addMetric(metrics->items[i], result, modelName, pointer + "/metrics/" + std::to_string(i),
                  sink);
    }
}

} // namespace modelindex

base::Result<Read<model::Metrics>> readModelIndex(std::string_view bytes, const std::string& path) {
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<model::Metrics> read;
    model::Findings alreadySaid; // by the reader of the card
    const FrontMatter front = splitFrontMatter(*text, path, alreadySaid);
    const YamlNode* node = front.root.find("model-index");
    if (!node) return read;
    const Value index = fromYaml(*node);
    const base::BlobId none;
    MetricSink sink{path, none, shippedRegistry(), "model-index", read.value, read.findings};
    if (!index.isArray()) {
        sink.remark(model::Level::Warning, "model-index", base::said("model-index must be a list"),
                    index, base::said("write - name: and results: below it"));
    }
    for (std::size_t i = 0; index.isArray() && i < index.items.size(); ++i) {
        const Value& entry = index.items[i];
        const Value* results = entry.find("results");
        if (!results || !results->isArray()) continue;
        for (std::size_t j = 0; j < results->items.size(); ++j) {
            modelindex::addResult(
                results->items[j], modelindex::textAt(&entry, "name"),
                "/model-index/" + std::to_string(i) + "/results/" + std::to_string(j), sink);
        }
    }
    resolve(read.value, shippedRegistry());
    return read;
}

} // namespace countersign::format
