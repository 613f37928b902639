#include "core/base/Text.h"
#include "core/format/MetricReaders.h"

#include <algorithm>
#include <array>

namespace countersign::format {

namespace metrictree {

// What every number below a point of the tree has in common.
struct Context {
    model::Metric common;
    std::string name; // dotted, wrappers left out
    std::string pointer;
};

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// Objects that only wrap the numbers: they add nothing to a name.
bool isWrapper(std::string_view folded) {
    static constexpr std::array<std::string_view, 9> kWords = {
        "metrics", "results", "result",    "scores",     "evaluation",
        "summary", "overall", "aggregate", "performance"};
    return isOneOf(folded, kWords);
}

// Settings, not measurements.
bool isConfiguration(std::string_view folded) {
    static constexpr std::array<std::string_view, 19> kWords = {
        "config",      "configs",         "configuration", "params",
        "parameters",  "hparams",         "args",          "versions",
        "env",         "hyperparameters", "schema",        "metadata",
        "environment", "pretty_env_info", "classes",       "labels",
        "label_map",   "label2id",        "id2label"};
    return isOneOf(folded, kWords);
}

// Texts that stand where a number should: a metric without value. Other texts are no metric.
bool isFailedNumber(std::string_view text) {
    static constexpr std::array<std::string_view, 12> kWords = {
        "nan",       "n/a",  "na",   "inf", "-inf", "infinity",
        "-infinity", "none", "null", "-",   "",     "failed"};
    const std::string lower = base::lowerAscii(base::trimmed(text));
    return isOneOf(lower, kWords);
}

bool statesNumber(const Value& value) {
    if (value.isNumber()) return true;
    if (!value.isString()) return false;
    model::Metric metric;
    setValue(metric, value);
    return metric.value || isFailedNumber(value.text);
}

// Whose children are groups of people, regions, …
bool isGrouping(std::string_view folded) {
    static constexpr std::array<std::string_view, 6> kWords = {
        "slices", "by_slice", "subgroups", "by_subgroup", "segments", "by_segment"};
    return isOneOf(folded, kWords);
}

// What a list of objects without a metric name is told apart by.
const Value* labelOf(const Value& object) {
    static constexpr std::array<std::string_view, 10> kWords = {
        "slice", "subgroup", "segment", "group", "arm", "bin", "label", "class", "name", "dataset"};
    for (const std::string_view word : kWords) {
        for (const Value& member : object.items) {
            if (member.isString() && foldedName(member.key) == word) return &member;
        }
    }
    return nullptr;
}

// {"value": 0.9, "n": 100, …}: one number and only words about it.
const Value* recordValue(const Value& object) {
    const Value* value = nullptr;
    for (const Value& member : object.items) {
        const MetricField field = metricField(member.key);
        if (field == MetricField::Value) {
            if (value || member.isContainer()) return nullptr;
            value = &member;
        } else if (field == MetricField::None && (member.isNumber() || member.isContainer()) &&
                   !isBookkeeping(foldedName(member.key))) {
            return nullptr;
        }
    }
    return value;
}

// "acc_stderr" beside "acc", "eval_samples" beside "eval_wer": said of another number.
struct Companion {
    std::string base;
    MetricField field = MetricField::None;
};
Companion companion(std::string_view folded) {
    static constexpr std::array<std::pair<std::string_view, MetricField>, 11> kEndings = {{
        {"_stderr", MetricField::StandardError},
        {"_std_err", MetricField::StandardError},
        {"_se", MetricField::StandardError},
        {"_ci_lower", MetricField::Lower},
        {"_ci_upper", MetricField::Upper},
        {"_lower", MetricField::Lower},
        {"_upper", MetricField::Upper},
        {"_ci", MetricField::Interval},
        {"_n", MetricField::Samples},
        {"_count", MetricField::Samples},
        {"_samples", MetricField::Samples},
    }};
    for (const auto& [ending, field] : kEndings) {
        if (folded.size() > ending.size() && folded.ends_with(ending)) {
            return {std::string(folded.substr(0, folded.size() - ending.size())), field};
        }
    }
    return {};
}

class Walk {
public:
    explicit Walk(MetricSink& sink) : m_sink(sink) {}

    // The depth of a value tree is bounded by its reader.
    void enter(const Value& value, const Context& context) {
        if (m_sink.full) return;
        if (value.isObject()) {
            enterObject(value, context);
        } else if (value.isArray()) {
            enterArray(value, context);
        }
    }

private:
    void enterObject(const Value& object, Context context) {
        if (const Value* value = recordValue(object)) return record(object, *value, context);
        for (const Value& member : object.items) {
            const MetricField field = metricField(member.key);
            const bool about = field != MetricField::None && field != MetricField::Name &&
                               field != MetricField::Value;
            // Beside a model's name "version" is the model's; alone it may be a file format's.
            if (foldedName(member.key) == "version" && !namesModel(object)) continue;
            if (about && (member.isString() || field == MetricField::Samples)) {
                setField(context.common, field, member);
            }
        }
        if (const Value* groups = object.find("by_group"); groups && groups->isObject()) {
            return fairlearn(object, *groups, context);
        }
        for (const Value& member : object.items)
            enterMember(object, member, context);
    }

    void enterMember(const Value& object, const Value& member, const Context& context) {
        const std::string folded = foldedName(member.key);
        const std::string pointer = context.pointer + pointerStep(member.key);
        if (member.isContainer()) {
            if (isConfiguration(folded)) return;
            Context inner = context;
            inner.pointer = pointer;
            if (member.isObject() && (isGrouping(folded) || folded.starts_with("by_"))) {
                return groups(member, isGrouping(folded) ? "" : member.key.substr(3), inner);
            }
            if (const auto cut = cutOf(member, folded)) {
                addName(inner, cut->metric);
                return groups(member, cut->attribute, inner, countsOf(object));
            }
            if (&member == countsOf(object) && isCutAnywhere(object)) return;
            if (!isWrapper(folded)) addName(inner, member.key);
            return enter(member, inner);
        }
        const MetricField field = metricField(member.key);
        if (field != MetricField::None && field != MetricField::Value && !isKnown(member.key))
            return;
        if (isBookkeeping(folded) || isSaidOfAnother(object, folded)) return;
        if (!member.isNumber() && !(isKnown(member.key) && statesNumber(member))) return;
        Context leaf = context;
        addName(leaf, member.key);
        leaf.common.name = leaf.name;
        attachCompanions(object, folded, leaf.common);
        setValue(leaf.common, member);
        m_sink.add(std::move(leaf.common), member, pointer);
    }

    // "fnr_by_quartile": {…}, "per_lang_f1": {…}: a metric cut by an attribute, in one key.
    struct Cut {
        std::string metric, attribute;
    };
    std::optional<Cut> cutOf(const Value& member, const std::string& folded) const {
        const bool numbers = member.isObject() && !member.items.empty() &&
                             std::all_of(member.items.begin(), member.items.end(),
                                         [](const Value& one) { return one.isNumber(); });
        if (!numbers) return std::nullopt;
        const std::size_t by = folded.find("_by_");
        if (by != std::string::npos && by > 0 && isKnown(folded.substr(0, by)))
            return Cut{member.key.substr(0, by), member.key.substr(by + 4)};
        if (!folded.starts_with("per_")) return std::nullopt;
        for (std::size_t at = folded.find('_', 4); at != std::string::npos;
             at = folded.find('_', at + 1)) {
            if (isKnown(folded.substr(at + 1)))
                return Cut{member.key.substr(at + 1), member.key.substr(4, at - 4)};
        }
        return std::nullopt;
    }
    bool isCutAnywhere(const Value& object) const {
        return std::any_of(object.items.begin(), object.items.end(), [&](const Value& member) {
            return cutOf(member, foldedName(member.key)).has_value();
        });
    }
    // {"sample_counts": {"de": 120, …}} beside cuts: how many each group has.
    static const Value* countsOf(const Value& object) {
        for (const Value& member : object.items) {
            const std::string folded = foldedName(member.key);
            if (member.isObject() && (folded == "sample_counts" || folded == "group_counts" ||
                                      folded == "counts" || folded == "group_sizes"))
                return &member;
        }
        return nullptr;
    }

    static bool namesModel(const Value& object) {
        return std::any_of(object.items.begin(), object.items.end(), [](const Value& member) {
            return metricField(member.key) == MetricField::Model && member.isString();
        });
    }
    bool isKnown(const std::string& key) const { return m_sink.registry.find(key) != nullptr; }

    static void addName(Context& context, const std::string& key) {
        context.name += context.name.empty() ? key : "." + key;
    }

    // "eval_samples" belongs to every "eval_…"; "acc_stderr" to "acc" alone.
    static bool belongs(const Companion& about, std::string_view folded) {
        return about.field != MetricField::None &&
               (about.base == folded ||
                (about.field == MetricField::Samples && folded.starts_with(about.base + "_")));
    }
    static bool isSaidOfAnother(const Value& object, const std::string& folded) {
        const Companion about = companion(folded);
        if (about.field == MetricField::None) return false;
        return std::any_of(object.items.begin(), object.items.end(), [&](const Value& other) {
            const std::string name = foldedName(other.key);
            return name != folded && belongs(about, name);
        });
    }
    static void attachCompanions(const Value& object, const std::string& folded,
                                 model::Metric& metric) {
        for (const Value& other : object.items) {
            const std::string name = foldedName(other.key);
            const Companion about = companion(name);
            if (name != folded && belongs(about, folded)) setField(metric, about.field, other);
        }
    }

    void record(const Value& object, const Value& value, const Context& context) {
        model::Metric metric = context.common;
        std::string own;
        for (const Value& member : object.items) {
            const MetricField field = metricField(member.key);
            if (field == MetricField::Slice && member.isObject()) metric.slice.clear();
            if (field == MetricField::Name && member.isString()) own = member.text;
            const bool type = member.isString() && foldedName(member.key) == "type";
            if (type && own.empty() && isKnown(member.text)) own = member.text;
            if (field != MetricField::Name) setField(metric, field, member);
        }
        metric.name = own.empty() ? context.name : own;
        if (metric.name.empty()) return;
        if (!statesNumber(value) && !isKnown(metric.name)) return;
        std::string unit = metric.unit;
        setValue(metric, value);
        if (!unit.empty()) metric.unit = unit;
        m_sink.add(std::move(metric), value, context.pointer + pointerStep(value.key));
    }

    // {"north": {"recall": 0.9}} below "by_region", or {"region=north": …} below "slices".
    void groups(const Value& object, const std::string& attribute, const Context& context,
                const Value* counts = nullptr) {
        for (const Value& member : object.items) {
            Context inner = context;
            inner.pointer += pointerStep(member.key);
            if (const Value* n = counts ? counts->find(member.key) : nullptr)
                setField(inner.common, MetricField::Samples, *n);
            if (attribute.empty()) {
                for (auto& part : parseSlice(member.key))
                    inner.common.slice.push_back(part);
            } else {
                inner.common.slice.emplace_back(attribute, member.key);
            }
            if (member.isContainer()) {
                enter(member, inner);
            } else if (member.isNumber() && !inner.name.empty()) {
                inner.common.name = inner.name;
                setValue(inner.common, member);
                m_sink.add(std::move(inner.common), member, inner.pointer);
            }
        }
    }

    // A Fairlearn MetricFrame: {attribute: {overall: {…}, by_group: {metric: {group: value}}, …}}.
    void fairlearn(const Value& frame, const Value& byGroup, const Context& context) {
        const std::string attribute = context.name.empty() ? "group" : context.name;
        const Value* counts = byGroup.find("count");
        for (const Value& metric : byGroup.items) {
            if (&metric == counts || !metric.isObject()) continue;
            for (const Value& group : metric.items) {
                if (!group.isNumber()) continue;
                Context leaf = context;
                leaf.common.name = metric.key;
                leaf.common.slice.emplace_back(attribute, group.key);
                if (const Value* n = counts ? counts->find(group.key) : nullptr) {
                    setField(leaf.common, MetricField::Samples, *n);
                }
                setValue(leaf.common, group);
                m_sink.add(std::move(leaf.common), group,
                           context.pointer + "/by_group" + pointerStep(metric.key) +
                               pointerStep(group.key));
            }
        }
        for (const Value& part : frame.items) {
            if (&part == &byGroup || !part.isObject()) continue;
            Context inner = context;
            inner.pointer += pointerStep(part.key);
            inner.name = context.name;
            if (part.key != "overall") addName(inner, part.key);
            enterObject(part, inner);
        }
    }

    void enterArray(const Value& array, const Context& context) {
        for (std::size_t i = 0; i < array.items.size() && !m_sink.full; ++i) {
            const Value& item = array.items[i];
            if (!item.isObject()) continue;
            Context inner = context;
            inner.pointer += "/" + std::to_string(i);
            if (recordValue(item)) {
                enterObject(item, inner);
            } else if (const Value* label = labelOf(item)) {
                const std::string folded = foldedName(label->key);
                if (folded == "dataset") {
                    inner.common.dataset = label->text;
                } else {
                    inner.common.slice.emplace_back(label->key, label->text);
                }
                enterLabelled(item, *label, inner);
            }
        }
    }

    void enterLabelled(const Value& object, const Value& label, Context context) {
        for (const Value& member : object.items) {
            const MetricField field = metricField(member.key);
            if (&member != &label && field != MetricField::Slice &&
                (member.isString() || field == MetricField::Samples))
                setField(context.common, field == MetricField::Name ? MetricField::None : field,
                         member);
        }
        for (const Value& member : object.items) {
            if (&member != &label) enterMember(object, member, context);
        }
    }

    MetricSink& m_sink;
};

} // namespace metrictree

void MetricSink::add(model::Metric metric, const Value& at, const std::string& pointer) {
    if (full) return;
    if (metrics.size() >= kMostMetrics) {
        full = true;
        remark(model::Level::Warning, "too-many-metrics",
               base::said("Only the first %1 numbers of this file are read", kMostMetrics), at,
               base::said("split the file, or keep series in a file of their own"));
        return;
    }
    metric.format = format;
    metric.source.blob = blob;
    metric.source.place = base::Place{path, at.line, at.column, pointer};
    metrics.push_back(std::move(metric));
}

void MetricSink::addScenario(model::ScenarioResult result, const Value& at,
                             const std::string& pointer) {
    if (!scenarios || scenarios->size() >= kMostMetrics) return;
    result.format = format;
    result.blob = blob;
    result.place = base::Place{path, at.line, at.column, pointer};
    scenarios->push_back(std::move(result));
}

void MetricSink::remark(model::Level level, std::string rule, base::Sentence text, const Value& at,
                        base::Sentence help) {
    findings.push_back({level, std::move(rule), std::move(text),
                        base::Place{path, at.line, at.column, {}}, std::move(help)});
}

void readMetricTree(const Value& root, MetricSink& sink) { metrictree::Walk(sink).enter(root, {}); }

} // namespace countersign::format
