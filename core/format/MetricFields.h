// The words files use around one number (n, ci, stderr, window…) and what they mean for a Metric.
// Shared by the readers of trees, tables and lm-evaluation-harness. Private to this room.
#pragma once

#include "core/format/Value.h"
#include "core/model/Metric.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::format {

enum class MetricField {
    None,
    Name,
    Value,
    Samples,
    Lower,
    Upper,
    Interval,
    Confidence,
    StandardError,
    Window,
    Slice,
    Time,
    Unit,
    Direction,
    HigherIsBetter,
    LowerIsBetter,
    Dataset,
    Split,
    Model,
    Version,
    Task,
    Filter
};

// ASCII lower case, '-' and ' ' as '_': how names are compared.
std::string foldedName(std::string_view name);
// What a key of a record, a column's head or a member beside the numbers means.
MetricField metricField(std::string_view key);
// Sets the field from a value; values that make no sense for it ("N/A") leave the metric as it was.
void setField(model::Metric& metric, MetricField field, const Value& value);
// A count as JSON gives it: whole, not negative, and small enough to be exact; else nullopt.
std::optional<std::int64_t> countOf(double number);
// The number a metric states: a finite number, or a text that is exactly one ("0.93", "93 %").
// Anything else leaves the metric without a value and keeps what stood there.
void setValue(model::Metric& metric, const Value& value);
// "region=north, age=65+"; a text without '=' is the value of attribute "slice".
std::vector<std::pair<std::string, std::string>> parseSlice(std::string_view text);
// A number that is counted or configured, not measured: epoch, step, seed, learning_rate…
bool isBookkeeping(std::string_view foldedKey);

} // namespace countersign::format
