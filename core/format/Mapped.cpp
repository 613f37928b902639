#include "core/base/Text.h"
#include "core/format/Csv.h"
#include "core/format/EvidenceReaders.h"
#include "core/format/MetricReaders.h"

#include <algorithm>

// Files read by a mapping (MAPPING.md): pointers are followed, nothing is guessed.
namespace countersign::format {

namespace mapped {

constexpr std::size_t kMostRows = 20'000;

// A value on the way: the values above it, root first, and what the stars stood for.
struct Step {
    std::vector<const Value*> above;
    std::vector<std::string> stars;
    std::string pointer;
};

std::string unescaped(std::string_view step) {
    std::string name;
    for (std::size_t i = 0; i < step.size(); ++i) {
        if (step[i] == '~' && i + 1 < step.size() && (step[i + 1] == '0' || step[i + 1] == '1'))
            name += step[++i] == '0' ? '~' : '/';
        else
            name += step[i];
    }
    return name;
}

const Value* child(const Value& value, const std::string& name) {
    if (value.isObject()) return value.find(name);
    const auto at = base::parseInteger(name);
    if (!value.isArray() || !at || *at < 0 || *at >= static_cast<std::int64_t>(value.items.size()))
        return nullptr;
    return &value.items[static_cast<std::size_t>(*at)];
}

std::string textOf(const Value* value) {
    if (!value || value->isContainer()) return {};
    if (value->kind == Value::Kind::Bool) return value->boolean ? "true" : "false";
    return value->text;
}

class Mapped {
public:
    Mapped(const Value& root, MetricSink& sink) : m_root(root), m_sink(sink) {}

    void apply(const ResultMapping::Rule& rule) {
        const std::size_t before = m_sink.metrics.size();
        std::vector<std::string> way;
        for (const std::string_view step : base::split(std::string_view(rule.at).substr(1), '/'))
            way.push_back(unescaped(step));
        Step start;
        start.above.push_back(&m_root);
        follow(rule, way, 0, start);
        if (m_sink.metrics.size() != before) return;
        m_sink.findings.push_back(
            {model::Level::Warning, "mapping-empty",
             base::said("The mapping finds nothing at %1", base::escaped(rule.at)),
             base::Place{m_sink.path, 1, 0, {}},
             base::said("mend the rule at %1", rule.place.text())});
    }

private:
    void follow(const ResultMapping::Rule& rule, const std::vector<std::string>& way,
                std::size_t at, const Step& step) {
        if (m_sink.full) return;
        const Value& here = *step.above.back();
        if (at == way.size()) return found(rule, step);
        if (way[at] == "*") {
            if (!here.isContainer()) return;
            for (std::size_t i = 0; i < here.items.size(); ++i) {
                const std::string name = here.isArray() ? std::to_string(i) : here.items[i].key;
                Step next = step;
                next.above.push_back(&here.items[i]);
                next.stars.push_back(name);
                next.pointer += pointerStep(name);
                follow(rule, way, at + 1, next);
            }
        } else if (const Value* inner = child(here, way[at])) {
            Step next = step;
            next.above.push_back(inner);
            next.pointer += pointerStep(way[at]);
            follow(rule, way, at + 1, next);
        }
    }

    // From the root ("/a"), or from the object that holds the value ("a", "../a").
    const Value* at(const std::string& written, const Step& step) const {
        const std::string pointer = filled(written, step, true);
        if (pointer.empty()) return nullptr;
        const bool fromRoot = pointer.starts_with('/');
        std::size_t level = step.above.size() < 2 ? 0 : step.above.size() - 2;
        const Value* value = fromRoot ? &m_root : step.above[level];
        for (const std::string_view part :
             base::split(std::string_view(pointer).substr(fromRoot ? 1 : 0), '/')) {
            if (part == "..") {
                if (level == 0) return nullptr;
                value = step.above[--level];
            } else {
                value = child(*value, unescaped(part));
            }
            if (!value) return nullptr;
        }
        return value;
    }

    // {1}: a star; {pointer}: the text found there.
    std::string filled(std::string_view text, const Step& step, bool asPointer = false) const {
        std::string out;
        while (!text.empty()) {
            const std::size_t open = text.find('{');
            const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
            if (close == std::string_view::npos) break;
            out += text.substr(0, open);
            const std::string inner(text.substr(open + 1, close - open - 1));
            if (const auto star = base::parseInteger(inner)) {
                if (*star >= 1 && *star <= static_cast<std::int64_t>(step.stars.size())) {
                    const std::string& name = step.stars[static_cast<std::size_t>(*star) - 1];
                    out += asPointer ? pointerStep(name).substr(1) : name;
                }
            } else if (inner.find('{') == std::string::npos) {
                out += textOf(at(inner, step));
            }
            text.remove_prefix(close + 1);
        }
        return out + std::string(text);
    }

    void found(const ResultMapping::Rule& rule, const Step& step) {
        const Value& value = *step.above.back();
        if (value.isContainer()) return;
        model::Metric metric;
        metric.name = rule.name.empty() ? lastName(step) : filled(rule.name, step);
        if (metric.name.empty()) return;
        metric.unit = rule.unit;
        metric.direction = rule.direction;
        metric.targetValue = rule.targetValue;
        for (const auto& [text, into] :
             {std::pair{&rule.dataset, &metric.dataset}, std::pair{&rule.task, &metric.task},
              std::pair{&rule.filter, &metric.filter}, std::pair{&rule.window, &metric.window},
              std::pair{&rule.model, &metric.modelName},
              std::pair{&rule.version, &metric.modelVersion}})
            *into = filled(*text, step);
        for (const auto& [attribute, text] : rule.slice)
            metric.slice.emplace_back(attribute, filled(text, step));
        for (const auto& [pointer, field] :
             {std::pair{&rule.samples, MetricField::Samples},
              std::pair{&rule.lower, MetricField::Lower},
              std::pair{&rule.upper, MetricField::Upper},
              std::pair{&rule.standardError, MetricField::StandardError},
              std::pair{&rule.time, MetricField::Time}}) {
            const Value* about = pointer->empty() ? nullptr : at(*pointer, step);
            if (about) setField(metric, field, *about);
        }
        setValue(metric, value);
        if (!rule.of.empty()) divide(rule, step, metric);
        m_sink.add(std::move(metric), value, step.pointer);
    }

    // A count without its whole is no measurement.
    void divide(const ResultMapping::Rule& rule, const Step& step, model::Metric& metric) const {
        const Value* whole = at(rule.of, step);
        model::Metric total;
        if (whole) setValue(total, *whole);
        metric.raw = (metric.value ? base::numberText(*metric.value) : metric.raw) + "/" +
                     (whole ? textOf(whole) : "?");
        if (!metric.value || !total.value || *total.value <= 0) {
            metric.value.reset();
            return;
        }
        metric.value = *metric.value / *total.value;
        if (whole) setField(metric, MetricField::Samples, *whole);
    }

    static std::string lastName(const Step& step) {
        const std::size_t slash = step.pointer.rfind('/');
        return slash == std::string::npos ? std::string()
                                          : unescaped(step.pointer.substr(slash + 1));
    }

    const Value& m_root;
    MetricSink& m_sink;
};

} // namespace mapped

Value tableValue(std::string_view text) {
    const CsvTable table = parseCsv(text);
    Value root;
    root.kind = Value::Kind::Array;
    root.line = 1;
    const CsvRow* head = nullptr;
    for (const CsvRow& row : table.rows) {
        if (row.blank()) continue;
        if (!head) {
            head = &row;
            continue;
        }
        if (root.items.size() >= mapped::kMostRows) break;
        Value object;
        object.kind = Value::Kind::Object;
        object.line = row.line;
        for (std::size_t i = 0; i < std::min(row.cells.size(), head->cells.size()); ++i) {
            Value cell;
            cell.key = head->cells[i].text;
            cell.text = row.cells[i].text;
            cell.line = row.line;
            cell.column = row.cells[i].column;
            const auto number = base::parseNumber(cell.text);
            cell.kind = number ? Value::Kind::Number : Value::Kind::String;
            cell.finite = number.has_value();
            cell.number = number.value_or(0);
            object.items.push_back(std::move(cell));
        }
        root.items.push_back(std::move(object));
    }
    return root;
}

void readMapped(const Value& root, const ResultMapping& mapping, MetricSink& sink) {
    mapped::Mapped reading(root, sink);
    for (const ResultMapping::Rule& rule : mapping.rules)
        reading.apply(rule);
}

} // namespace countersign::format
