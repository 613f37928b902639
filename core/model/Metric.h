// One measured number and where it was found. Field names follow Every Eval Ever 0.3.0; slice,
// source and artifact digest are ours (formats.md is the design; core/format/METRICS.md the text).
#pragma once

#include "core/base/Ids.h"
#include "core/base/Place.h"
#include "core/base/Time.h"
#include "core/model/Slo.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace countersign::model {

struct MetricSource {
    base::BlobId blob;
    base::Place place; // path, and JSON pointer and/or line:column
};

struct Metric {
    std::string name;     // as in the file: "acc", "ood_recall_7d"
    std::string metricId; // canonical id of the registry, empty if unknown
    std::string task;     // lm-eval task, test suite…; may be empty
    std::string filter;   // lm-eval filter; may be empty
    std::optional<double>
        value; // absent or non-finite in the file: no value, `raw` says what stood there
    std::string raw;
    std::string unit; // "proportion" "percent" "ms"…; empty = unknown
    Direction direction = Direction::Unknown;
    std::optional<double> targetValue;                      // for Direction::Target
    std::vector<std::pair<std::string, std::string>> slice; // attribute, value
    std::string dataset;
    std::optional<std::int64_t> samples; // n
    std::optional<double> standardError;
    std::optional<double> lower; // confidence interval
    std::optional<double> upper;
    std::optional<double> confidence;  // 0.95
    std::string window;                // "7d" if the file says so
    std::optional<base::UtcTime> time; // when measured, as the file says
    std::string modelName;
    std::string modelVersion;
    std::string format; // reader that found it: "lm-eval", "metric-json"…
    MetricSource source;

    std::string sliceText() const; // "region=north, age=65+"
};
using Metrics = std::vector<Metric>;

// One row of the metric registry (resources/metrics/registry.yaml and a repository's overrides).
struct MetricDefinition {
    std::string id;
    std::string title;
    std::vector<std::string> aliases;
    std::string unit;
    std::optional<double> low, high; // range a sane value lies in
    Direction direction = Direction::Unknown;
    bool directionOpen =
        false; // "unknown" is written: it depends, and nobody is asked to settle it
    std::optional<double> targetValue;
    std::string definition;
    std::string startingTarget;
    std::string gotcha;
    base::Place place;
};

struct MetricRegistry {
    std::vector<MetricDefinition> definitions;
    // Exact id or alias, ASCII case and '-', ' ' against '_' folded. Null if unknown.
    const MetricDefinition* find(const std::string& nameInFile) const;
};

} // namespace countersign::model
