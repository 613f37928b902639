#include "core/format/Telemetry.h"

#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/Csv.h"
#include "core/format/LineFeed.h"
#include "core/format/Value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace countersign::format {

namespace telemetry {

constexpr std::size_t kMostPoints = 2'000'000;
constexpr std::uint64_t kCap = 64u << 20;

enum Column { Time, Metric, Measured, N, Slice, Version, Model, kColumns };
constexpr std::array<std::string_view, kColumns> kNames = {"time",  "metric",  "value", "n",
                                                           "slice", "version", "model"};
using Cells = std::array<std::string, kColumns>;

Column columnOf(std::string_view head) {
    std::string name = base::lowerAscii(base::trimmed(head));
    if (name == "timestamp") name = "time";
    if (name == "samples" || name == "count") name = "n";
    if (name == "model_version") name = "version";
    const auto at = std::find(kNames.begin(), kNames.end(), name);
    return static_cast<Column>(at - kNames.begin());
}

// The cells of a line of JSON, by the same names.
bool cellsOf(std::string_view line, const std::string& path, Cells& cells) {
    model::Findings ignored;
    const auto root = parseJson(line, path, ignored, ValueLimits{1u << 20, 8, 1'000});
    if (!root || !root->isObject()) return false;
    for (const Value& member : root->items) {
        const Column column = columnOf(member.key);
        if (column == kColumns) continue;
        if (column == Slice && member.isObject()) {
            for (const Value& part : member.items) {
                if (!cells[Slice].empty()) cells[Slice] += ", ";
                cells[Slice] += part.key + "=" + part.text;
            }
        } else if (!member.isContainer()) {
            cells[column] = member.text;
        }
    }
    return true;
}

} // namespace telemetry

struct TelemetryReader::Inner {
    std::string path, model;
    bool json = false, full = false;
    std::vector<telemetry::Column> columns; // of the head line; empty before it
    char separator = ',';
    std::map<std::tuple<std::string, std::string, std::string>, model::TelemetrySeries> series;
    std::size_t points = 0, bad = 0, backwards = 0;
    int firstBad = 0, firstBackwards = 0;
    LineFeed lines;

    Inner(std::string file, std::string name)
        : path(std::move(file)), model(std::move(name)),
          json(base::lowerAscii(path).ends_with(".jsonl")),
          lines(
              [this](std::string_view text, int number, bool whole) { line(text, number, whole); },
              64u << 10) {}

    void line(std::string_view text, int number, bool whole) {
        using namespace telemetry;
        if (base::trimmed(text).empty() || full) return;
        Cells cells;
        if (json) {
            if (!whole || !cellsOf(text, path, cells)) return wrong(number);
            return point(cells, number);
        }
        if (columns.empty()) return head(text);
        if (!whole) return wrong(number);
        const CsvTable table = separated(text);
        if (table.rows.empty()) return wrong(number);
        const auto& row = table.rows.front().cells;
        for (std::size_t i = 0; i < std::min(row.size(), columns.size()); ++i) {
            if (columns[i] != kColumns) cells[columns[i]] = row[i].text;
        }
        point(cells, number);
    }

    CsvTable separated(std::string_view text) const {
        CsvTable table;
        table.rows.emplace_back();
        std::string cell;
        bool quoted = false;
        for (std::size_t i = 0; i <= text.size(); ++i) {
            const bool end = i == text.size();
            const char c = end ? separator : text[i];
            if (!end && c == '"') {
                quoted = !quoted;
            } else if (end || (c == separator && !quoted)) {
                table.rows.back().cells.push_back({std::string(base::trimmed(cell)), 0});
                cell.clear();
            } else {
                cell += c;
            }
        }
        return table;
    }

    void head(std::string_view text) {
        std::ptrdiff_t most = 0;
        for (const char candidate : {',', ';', '\t', '|'}) {
            const auto count = std::count(text.begin(), text.end(), candidate);
            if (count > most) most = count, separator = candidate;
        }
        const CsvTable table = separated(text);
        for (const CsvCell& cell : table.rows.front().cells)
            columns.push_back(telemetry::columnOf(cell.text));
    }

    void wrong(int number) {
        if (bad++ == 0) firstBad = number;
    }

    void point(const telemetry::Cells& cells, int number) {
        using namespace telemetry;
        if (!model.empty() && !cells[Model].empty() && cells[Model] != model) return;
        const auto time = base::UtcTime::parse(cells[Time]);
        const auto value = base::parseNumber(cells[Measured]);
        if (!time || !value || !std::isfinite(*value) || cells[Metric].empty())
            return wrong(number);
        if (++points > kMostPoints) {
            full = true;
            return;
        }
        model::TelemetrySeries& one = series[{cells[Metric], cells[Slice], cells[Version]}];
        model::TelemetryPoint at{*time, *value, {}, number};
        if (const auto n = base::parseInteger(cells[N]); n && *n >= 0) at.samples = *n;
        if (!one.points.empty() && at.time < one.points.back().time && backwards++ == 0)
            firstBackwards = number;
        one.points.push_back(at);
    }
};

TelemetryReader::TelemetryReader(std::string path, std::string model)
    : m_inner(std::make_unique<Inner>(std::move(path), std::move(model))) {}
TelemetryReader::~TelemetryReader() = default;

void TelemetryReader::feed(std::string_view piece) { m_inner->lines.feed(piece); }

Read<std::vector<model::TelemetrySeries>> TelemetryReader::finish() {
    using model::Level;
    Inner& inner = *m_inner;
    inner.lines.finish();
    Read<std::vector<model::TelemetrySeries>> read;
    for (auto& [key, one] : inner.series) {
        std::tie(one.metric, one.slice, one.modelVersion) = key;
        one.path = inner.path;
        std::stable_sort(one.points.begin(), one.points.end(),
                         [](const auto& a, const auto& b) { return a.time < b.time; });
        read.value.push_back(std::move(one));
    }
    if (inner.bad > 0)
        read.findings.push_back(
            {Level::Warning, "bad-telemetry",
             base::said("%1 lines are no points: each needs time, metric and value", inner.bad),
             base::Place{inner.path, inner.firstBad, 1, {}},
             base::said("see `countersign schema telemetry`")});
    if (inner.backwards > 0)
        read.findings.push_back(
            {Level::Note, "telemetry-order",
             base::said("%1 points go back in time and were put in order", inner.backwards),
             base::Place{inner.path, inner.firstBackwards, 1, {}}, ""});
    if (inner.full)
        read.findings.push_back(
            {Level::Warning, "too-many-points",
             base::said("Only the first %1 points of this file are read", telemetry::kMostPoints),
             base::Place{inner.path, 0, 0, {}}, base::said("keep one file a month")});
    return read;
}

bool mayBeTelemetry(std::string_view path) {
    const std::string lower = base::lowerAscii(path);
    if (!lower.ends_with(".csv") && !lower.ends_with(".jsonl") && !lower.ends_with(".tsv"))
        return false;
    return lower.find("/telemetry/") != std::string::npos || lower.starts_with("telemetry/");
}

base::Result<Read<std::vector<model::TelemetrySeries>>>
readTelemetry(std::string_view bytes, const std::string& path, const std::string& model) {
    const auto text = checkedText(bytes, path, telemetry::kCap);
    if (!text) return base::fail(text.error());
    TelemetryReader reader(path, model);
    reader.feed(*text);
    return reader.finish();
}

} // namespace countersign::format
