#include "core/format/MetricFields.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace countersign::format {

namespace metricwords {

struct Word {
    std::string_view word;
    MetricField field;
};

constexpr std::array kWords = {
    Word{"name", MetricField::Name},
    Word{"metric", MetricField::Name},
    Word{"metric_name", MetricField::Name},
    Word{"metric_id", MetricField::Name},
    Word{"evaluation_name", MetricField::Name},
    Word{"value", MetricField::Value},
    Word{"score", MetricField::Value},
    Word{"metric_value", MetricField::Value},
    Word{"n", MetricField::Samples},
    Word{"samples", MetricField::Samples},
    Word{"sample_size", MetricField::Samples},
    Word{"num_samples", MetricField::Samples},
    Word{"n_samples", MetricField::Samples},
    Word{"samples_number", MetricField::Samples},
    Word{"count", MetricField::Samples},
    Word{"support", MetricField::Samples},
    Word{"lower", MetricField::Lower},
    Word{"lower_bound", MetricField::Lower},
    Word{"ci_lower", MetricField::Lower},
    Word{"ci_low", MetricField::Lower},
    Word{"confidence_lower", MetricField::Lower},
    Word{"upper", MetricField::Upper},
    Word{"upper_bound", MetricField::Upper},
    Word{"ci_upper", MetricField::Upper},
    Word{"ci_high", MetricField::Upper},
    Word{"confidence_upper", MetricField::Upper},
    Word{"ci", MetricField::Interval},
    Word{"ci95", MetricField::Interval},
    Word{"confidence_interval", MetricField::Interval},
    Word{"interval", MetricField::Interval},
    Word{"confidence", MetricField::Confidence},
    Word{"confidence_level", MetricField::Confidence},
    Word{"ci_level", MetricField::Confidence},
    Word{"stderr", MetricField::StandardError},
    Word{"std_err", MetricField::StandardError},
    Word{"std_error", MetricField::StandardError},
    Word{"standard_error", MetricField::StandardError},
    Word{"se", MetricField::StandardError},
    Word{"window", MetricField::Window},
    Word{"slice", MetricField::Slice},
    Word{"subgroup", MetricField::Slice},
    Word{"segment", MetricField::Slice},
    Word{"time", MetricField::Time},
    Word{"timestamp", MetricField::Time},
    Word{"date", MetricField::Time},
    Word{"measured_at", MetricField::Time},
    Word{"created_at", MetricField::Time},
    Word{"evaluation_timestamp", MetricField::Time},
    Word{"unit", MetricField::Unit},
    Word{"metric_unit", MetricField::Unit},
    Word{"direction", MetricField::Direction},
    Word{"higher_is_better", MetricField::HigherIsBetter},
    Word{"lower_is_better", MetricField::LowerIsBetter},
    Word{"dataset", MetricField::Dataset},
    Word{"dataset_name", MetricField::Dataset},
    Word{"split", MetricField::Split},
    Word{"model", MetricField::Model},
    Word{"model_name", MetricField::Model},
    Word{"model_id", MetricField::Model},
    Word{"version", MetricField::Version},
    Word{"model_version", MetricField::Version},
    Word{"task", MetricField::Task},
    Word{"suite", MetricField::Task},
    Word{"filter", MetricField::Filter},
};

constexpr std::array<std::string_view, 34> kBookkeeping = {"epoch",
                                                           "epochs",
                                                           "step",
                                                           "steps",
                                                           "global_step",
                                                           "max_steps",
                                                           "num_steps",
                                                           "iteration",
                                                           "iterations",
                                                           "seed",
                                                           "random_state",
                                                           "random_seed",
                                                           "batch_size",
                                                           "learning_rate",
                                                           "lr",
                                                           "num_epochs",
                                                           "num_train_epochs",
                                                           "total_flos",
                                                           "start_time",
                                                           "end_time",
                                                           "pid",
                                                           "port",
                                                           "year",
                                                           "schema_version",
                                                           "config_version",
                                                           "format_version",
                                                           "n_features",
                                                           "num_classes",
                                                           "n_classes",
                                                           "n_estimators",
                                                           "num_fewshot",
                                                           "fold",
                                                           "id",
                                                           "index"};

std::string textOf(const Value& value) {
    if (value.isString() || value.isNumber()) return value.text;
    return {};
}

std::optional<double> numberOf(const Value& value) {
    if (value.doubled) return std::nullopt;
    if (value.isString()) return base::parseNumber(base::trimmed(value.text));
    return value.finiteNumber();
}

void setSamples(model::Metric& metric, const Value& value) {
    const auto number = numberOf(value);
    if (const auto count = number ? countOf(*number) : std::nullopt) metric.samples = *count;
}

void setInterval(model::Metric& metric, const Value& value) {
    if (value.isArray() && value.items.size() == 2) {
        metric.lower = numberOf(value.items[0]);
        metric.upper = numberOf(value.items[1]);
    } else if (value.isObject()) {
        for (const Value& part : value.items) {
            std::string key = foldedName(part.key);
            if (key == "low") key = "lower";
            if (key == "high") key = "upper";
            if (key == "level") key = "confidence";
            const MetricField field = metricField(key);
            if (field == MetricField::Lower || field == MetricField::Upper ||
                field == MetricField::Confidence)
                setField(metric, field, part);
        }
    }
}

void setTime(model::Metric& metric, const Value& value) {
    constexpr double kEarliest = 946'684'800; // 2000-01-01: smaller numbers are no epoch seconds
    constexpr double kLatest = 4'102'444'800; // 2100-01-01
    if (value.isString()) {
        if (auto time = base::UtcTime::parse(base::trimmed(value.text))) metric.time = time;
    } else if (const auto number = value.finiteNumber();
               number && *number > kEarliest && *number < kLatest) {
        metric.time = base::UtcTime{static_cast<std::int64_t>(std::floor(*number))};
    }
}

void setBetter(model::Metric& metric, const Value& value, bool meansUp) {
    if (value.kind != Value::Kind::Bool) return;
    metric.direction = value.boolean == meansUp ? model::Direction::Up : model::Direction::Down;
}

void setDirection(model::Metric& metric, const Value& value) {
    const std::string word = base::lowerAscii(textOf(value));
    if (word == "up" || word == "higher" || word == "maximize") {
        metric.direction = model::Direction::Up;
    } else if (word == "down" || word == "lower" || word == "minimize") {
        metric.direction = model::Direction::Down;
    }
}

void setSlice(model::Metric& metric, const Value& value) {
    if (value.isString()) {
        for (auto& part : parseSlice(value.text))
            metric.slice.push_back(std::move(part));
    } else if (value.isObject()) {
        for (const Value& part : value.items) {
            if (!part.isContainer()) metric.slice.emplace_back(part.key, textOf(part));
        }
    }
}

void setDataset(model::Metric& metric, const Value& value) {
    if (value.isString()) metric.dataset = value.text;
    if (const Value* name = value.find("name"); name && name->isString()) {
        metric.dataset = name->text;
    }
}

} // namespace metricwords

std::string foldedName(std::string_view name) {
    std::string folded = base::lowerAscii(name);
    for (char& c : folded) {
        if (c == '-' || c == ' ') c = '_';
    }
    return folded;
}

std::optional<std::int64_t> countOf(double number) {
    constexpr double kMost = 9e15; // exactly representable
    if (!(number >= 0 && number < kMost && number == std::floor(number))) return std::nullopt;
    return static_cast<std::int64_t>(number);
}

MetricField metricField(std::string_view key) {
    const std::string folded = foldedName(base::trimmed(key));
    for (const auto& word : metricwords::kWords) {
        if (word.word == folded) return word.field;
    }
    return MetricField::None;
}

void setField(model::Metric& metric, MetricField field, const Value& value) {
    using namespace metricwords;
    const auto text = [&](std::string& into) {
        if (std::string words = textOf(value); !words.empty()) into = std::move(words);
    };
    const auto number = [&](std::optional<double>& into) {
        if (const auto found = numberOf(value)) into = found;
    };
    switch (field) {
    case MetricField::None:
        break;
    case MetricField::Name:
        text(metric.name);
        break;
    case MetricField::Value:
        setValue(metric, value);
        break;
    case MetricField::Samples:
        setSamples(metric, value);
        break;
    case MetricField::Lower:
        number(metric.lower);
        break;
    case MetricField::Upper:
        number(metric.upper);
        break;
    case MetricField::Interval:
        setInterval(metric, value);
        break;
    case MetricField::Confidence:
        number(metric.confidence);
        break;
    case MetricField::StandardError:
        number(metric.standardError);
        break;
    case MetricField::Window:
        text(metric.window);
        break;
    case MetricField::Slice:
        setSlice(metric, value);
        break;
    case MetricField::Time:
        setTime(metric, value);
        break;
    case MetricField::Unit:
        text(metric.unit);
        if (metric.unit == "%") metric.unit = "percent";
        break;
    case MetricField::Direction:
        setDirection(metric, value);
        break;
    case MetricField::HigherIsBetter:
        setBetter(metric, value, true);
        break;
    case MetricField::LowerIsBetter:
        setBetter(metric, value, false);
        break;
    case MetricField::Dataset:
        setDataset(metric, value);
        break;
    case MetricField::Split:
        if (const std::string split = textOf(value); !split.empty()) {
            metric.dataset += metric.dataset.empty() ? split : " " + split;
        }
        break;
    case MetricField::Model:
        text(metric.modelName);
        break;
    case MetricField::Version:
        text(metric.modelVersion);
        break;
    case MetricField::Task:
        text(metric.task);
        break;
    case MetricField::Filter:
        text(metric.filter);
        break;
    }
}

void setValue(model::Metric& metric, const Value& value) {
    metric.value.reset();
    metric.raw = value.kind == Value::Kind::Null ? "null" : value.text;
    if (value.doubled) return;
    if (value.isNumber()) {
        metric.value = value.finiteNumber();
    } else if (value.isString()) {
        std::string_view text = base::trimmed(value.text);
        const bool percent = text.ends_with('%');
        if (percent) text = base::trimmed(text.substr(0, text.size() - 1));
        metric.value = base::parseNumber(text);
        if (percent && metric.value) metric.unit = "percent";
    }
}

std::vector<std::pair<std::string, std::string>> parseSlice(std::string_view text) {
    std::vector<std::pair<std::string, std::string>> slice;
    for (std::string_view part : base::split(text, ',')) {
        part = base::trimmed(part);
        if (part.empty()) continue;
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos) {
            slice.emplace_back("slice", part);
        } else {
            slice.emplace_back(base::trimmed(part.substr(0, equals)),
                               base::trimmed(part.substr(equals + 1)));
        }
    }
    return slice;
}

bool isBookkeeping(std::string_view foldedKey) {
    return std::find(metricwords::kBookkeeping.begin(), metricwords::kBookkeeping.end(),
                     foldedKey) != metricwords::kBookkeeping.end();
}

} // namespace countersign::format
