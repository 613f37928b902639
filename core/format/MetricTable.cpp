#include "core/base/Text.h"
#include "core/format/Csv.h"
#include "core/format/MetricReaders.h"

#include <algorithm>

namespace countersign::format {

namespace metrictable {

// More rows than this are data (predictions, telemetry), not a table of results.
constexpr std::size_t kMostWideRows = 2'000;

Value asValue(const CsvCell& cell, int line) {
    Value value;
    value.line = line;
    value.column = cell.column;
    value.text = cell.text;
    value.kind = cell.text.empty() ? Value::Kind::Null : Value::Kind::String;
    const std::string lower = base::lowerAscii(cell.text);
    if (const auto number = base::parseNumber(cell.text)) {
        value.kind = Value::Kind::Number;
        value.finite = true;
        value.number = *number;
    } else if (lower == "nan" || lower == "inf" || lower == "-inf" || lower == "infinity") {
        value.kind = Value::Kind::Number;
    } else if (lower == "true" || lower == "false") {
        value.kind = Value::Kind::Bool;
        value.boolean = lower == "true";
    }
    return value;
}

// One table of the file: a head and its rows.
class Section {
public:
    Section(const CsvRow& head, std::string title, MetricSink& sink)
        : m_head(head), m_title(std::move(title)), m_sink(sink) {
        for (const CsvCell& cell : head.cells) {
            m_fields.push_back(metricField(cell.text));
            m_named = m_named || m_fields.back() == MetricField::Name;
            m_valued = m_valued || m_fields.back() == MetricField::Value;
        }
    }
    bool isLong() const { return m_named && m_valued; }

    void read(const std::vector<const CsvRow*>& rows) {
        if (isLong()) {
            for (const CsvRow* row : rows)
                longRow(*row);
            return;
        }
        if (rows.size() > kMostWideRows) {
            Value at;
            at.line = m_head.line;
            at.column = 1;
            m_sink.remark(
                model::Level::Note, "data-not-metrics",
                base::said("A table of %1 rows is taken for data, not for metrics", rows.size()),
                at);
            return;
        }
        findTextColumns(rows);
        for (const CsvRow* row : rows)
            wideRow(*row);
    }

private:
    void longRow(const CsvRow& row) {
        model::Metric metric;
        Value value;
        for (std::size_t i = 0; i < row.cells.size() && i < m_fields.size(); ++i) {
            const Value cell = asValue(row.cells[i], row.line);
            if (m_fields[i] == MetricField::Value) {
                value = cell;
            } else if (m_fields[i] != MetricField::None) {
                setField(metric, m_fields[i], cell);
            } else if (cell.isString()) {
                metric.slice.emplace_back(m_head.cells[i].text, cell.text);
            }
        }
        if (metric.name.empty() || value.line == 0) return;
        const std::string unit = metric.unit;
        setValue(metric, value);
        if (!unit.empty()) metric.unit = unit;
        m_sink.add(std::move(metric), value, {});
    }

    // A column is text, and names the row's group, unless every cell of it is a number or empty.
    void findTextColumns(const std::vector<const CsvRow*>& rows) {
        m_isText.assign(m_head.cells.size(), false);
        for (const CsvRow* row : rows) {
            for (std::size_t i = 0; i < row->cells.size() && i < m_isText.size(); ++i) {
                const Value cell = asValue(row->cells[i], row->line);
                const bool known = m_sink.registry.find(m_head.cells[i].text) != nullptr;
                if (!known && (cell.isString() || cell.kind == Value::Kind::Bool)) {
                    m_isText[i] = true;
                }
            }
        }
        // A table cut by an attribute lists its groups first, even where they are numbers (0, 1).
        if (!m_title.empty() && !m_isText.empty()) m_isText[0] = true;
    }

    void wideRow(const CsvRow& row) {
        model::Metric common;
        for (std::size_t i = 0; i < row.cells.size() && i < m_fields.size(); ++i) {
            const Value cell = asValue(row.cells[i], row.line);
            if (m_fields[i] != MetricField::None && m_fields[i] != MetricField::Name &&
                m_fields[i] != MetricField::Value &&
                (m_isText[i] || m_fields[i] == MetricField::Samples)) {
                setField(common, m_fields[i], cell);
            } else if (m_isText[i] && !cell.text.empty()) {
                const bool first = i == 0 && !m_title.empty();
                common.slice.emplace_back(first ? m_title : head(i), cell.text);
            }
        }
        for (std::size_t i = 0; i < row.cells.size() && i < m_fields.size(); ++i) {
            const bool about = m_fields[i] != MetricField::None &&
                               m_fields[i] != MetricField::Value &&
                               !m_sink.registry.find(m_head.cells[i].text);
            if (m_isText[i] || about || isBookkeeping(foldedName(m_head.cells[i].text))) continue;
            const Value cell = asValue(row.cells[i], row.line);
            if (cell.kind == Value::Kind::Null || m_head.cells[i].text.empty()) continue;
            model::Metric metric = common;
            metric.name = m_head.cells[i].text;
            setValue(metric, cell);
            m_sink.add(std::move(metric), cell, {});
        }
    }

    std::string head(std::size_t i) const {
        return m_head.cells[i].text.empty() ? "group" : m_head.cells[i].text;
    }

    const CsvRow& m_head;
    std::string m_title;
    MetricSink& m_sink;
    std::vector<MetricField> m_fields;
    std::vector<bool> m_isText;
    bool m_named = false;
    bool m_valued = false;
};

} // namespace metrictable

void readMetricTable(std::string_view text, MetricSink& sink) {
    const CsvTable table = parseCsv(text);
    Value at;
    at.line = table.problem.empty() ? 1 : table.problemLine;
    at.column = 1;
    if (!table.problem.empty()) {
        sink.remark(model::Level::Error, "csv-quote", base::said("In this table %1", table.problem),
                    at, base::said("close the quote"));
        return;
    }
    if (table.truncated) {
        sink.remark(model::Level::Warning, "table-truncated",
                    base::said("The table is larger than what is read; the rest is left out"), at);
    }
    std::string title;
    for (std::size_t i = 0; i < table.rows.size();) {
        const CsvRow& row = table.rows[i++];
        if (row.blank()) continue;
        if (const std::string comment = row.comment(); !comment.empty()) {
            title = comment;
            continue;
        }
        std::vector<const CsvRow*> rows;
        while (i < table.rows.size() && !table.rows[i].blank() && table.rows[i].comment().empty()) {
            rows.push_back(&table.rows[i++]);
        }
        const bool headless =
            std::any_of(row.cells.begin(), row.cells.end(),
                        [](const CsvCell& one) { return base::parseNumber(one.text).has_value(); });
        if (!headless) metrictable::Section(row, title, sink).read(rows);
    }
}

} // namespace countersign::format
