#include "core/base/Text.h"
#include "core/format/MetricReaders.h"

#include <algorithm>
#include <array>

// Unit and direction from the registry, where a file does not state them (METRICS.md).
namespace countersign::format {

namespace results {

// "Gender.difference_overall.accuracy" is a difference, and no accuracy.
bool speaksOfAnother(std::string_view path) {
    static constexpr std::array<std::string_view, 12> kWords = {
        "difference", "diff",   "ratio",  "gap",      "disparity",   "delta",
        "std",        "stddev", "stderr", "variance", "improvement", "drop"};
    std::string folded = foldedName(path);
    std::replace(folded.begin(), folded.end(), '.', '_');
    for (const std::string_view word : base::split(folded, '_')) {
        if (std::find(kWords.begin(), kWords.end(), word) != kWords.end()) return true;
    }
    return false;
}

// The words a number may be known by: itself, its last part, without the split, without the window.
std::vector<std::string> candidates(const std::string& name) {
    std::vector<std::string> found{name};
    const std::size_t dot = name.rfind('.');
    if (dot != std::string::npos && speaksOfAnother(std::string_view(name).substr(0, dot)))
        return found;
    std::string leaf = dot == std::string::npos ? name : name.substr(dot + 1);
    found.push_back(leaf);
    const std::string folded = foldedName(leaf);
    static constexpr std::array<std::string_view, 9> kSplits = {"eval_",    "train_", "test_",
                                                                "val_",     "valid_", "validation_",
                                                                "predict_", "dev_",   "holdout_"};
    for (const std::string_view split : kSplits) {
        if (folded.starts_with(split)) {
            leaf = folded.substr(split.size());
            found.push_back(leaf);
            break;
        }
    }
    // ood_recall_7d, decision_ece_p95_24h
    std::string_view rest = leaf;
    for (int i = 0; i < 2; ++i) {
        const std::size_t at = rest.rfind('_');
        if (at == std::string_view::npos || at + 2 >= rest.size()) break;
        const std::string_view last = rest.substr(at + 1);
        const bool window = std::string_view("dhms").find(last.back()) != std::string_view::npos &&
                            base::parseInteger(last.substr(0, last.size() - 1)).has_value();
        const bool percentile = last[0] == 'p' && base::parseInteger(last.substr(1)).has_value();
        if (!window && !percentile) break;
        rest = rest.substr(0, at);
        found.emplace_back(rest);
    }
    return found;
}

const model::MetricDefinition* definitionOf(const std::string& name,
                                            const model::MetricRegistry& registry) {
    for (const std::string& candidate : candidates(name)) {
        if (const auto* found = registry.find(candidate)) return found;
    }
    return nullptr;
}

bool isOutside(const model::MetricDefinition& definition, double value) {
    return (definition.low && value < *definition.low) ||
           (definition.high && value > *definition.high);
}

// The same name is a fraction in one file and percent in the next: what does not fit the range has
// no unit here rather than a guessed one.
void resolveOne(model::Metric& metric, const model::MetricRegistry& registry) {
    const auto* definition = registry.find(metric.metricId);
    if (!definition) definition = definitionOf(metric.name, registry);
    if (!definition) return;
    metric.metricId = definition->id;
    const bool outside = metric.value && isOutside(*definition, *metric.value);
    if (metric.unit.empty() && !outside) metric.unit = definition->unit;
    if (metric.direction == model::Direction::Unknown) metric.direction = definition->direction;
    if (metric.direction == model::Direction::Target && !metric.targetValue && !outside) {
        metric.targetValue = definition->targetValue;
    }
}

} // namespace results

void resolve(model::Metrics& metrics, const model::MetricRegistry& registry) {
    for (model::Metric& metric : metrics)
        results::resolveOne(metric, registry);
}

void remarkOnMetrics(const model::Metrics& metrics, const model::MetricRegistry& registry,
                     model::Findings& findings) {
    constexpr std::size_t kMost = 100;
    std::size_t said = 0;
    for (const model::Metric& metric : metrics) {
        if (said >= kMost) return;
        const std::string shown = base::escaped(metric.name);
        if (!metric.value) {
            ++said;
            findings.push_back({model::Level::Warning, "no-value",
                                base::said("\"%1\" holds no usable number: \"%2\"", shown,
                                           base::escaped(metric.raw.substr(0, 40))),
                                metric.source.place,
                                base::said("measure it again, or take the entry out")});
        } else if (const auto* definition = results::definitionOf(metric.name, registry);
                   definition && metric.unit.empty() &&
                   results::isOutside(*definition, *metric.value)) {
            ++said;
            findings.push_back(
                {model::Level::Warning, "unit-unclear",
                 base::said("\"%1\" is %2, outside what %3 can be as %4", shown,
                            base::numberText(*metric.value), definition->id, definition->unit),
                 metric.source.place, base::said("state the unit beside the number")});
        }
    }
}

} // namespace countersign::format
