#include "core/base/Text.h"
#include "core/format/LineFeed.h"
#include "core/format/MetricFields.h"
#include "core/format/MetricReaders.h"

// garak reports: JSONL by `entry_type`, before and after 0.14 (METRICS.md). Nearly all bytes are
// attempts, which are looked at only for their type.
namespace countersign::format {

namespace garak {

struct Run {
    model::Metric base;
    bool evaluated = false;
    int begun = 0;      // line of the first entry that opens a run
    bool ended = false; // its last entry was written
};

std::string textAt(const Value& entry, std::string_view key) {
    const Value* value = entry.find(key);
    return value && (value->isString() || value->isNumber()) ? value->text : std::string();
}

void addEvaluation(const Value& entry, Run& run, MetricSink& sink) {
    const Value* passed = entry.find("passed");
    const Value* total = entry.find("total_evaluated");
    if (!total) total = entry.find("total");
    const auto good = passed ? passed->finiteNumber() : std::nullopt;
    const auto of = total ? total->finiteNumber() : std::nullopt;
    if (!good || !of) return;
    model::Metric metric = run.base;
    metric.task = textAt(entry, "probe");
    metric.name = metric.task + "/" + textAt(entry, "detector");
    metric.unit = "proportion";
    metric.direction = model::Direction::Up; // passed means the attack did not work
    metric.raw = passed->text + "/" + total->text;
    if (*of > 0) {
        metric.value = *good / *of;
        metric.samples = countOf(*of);
    }
    for (const auto& [key, field] : {std::pair{"confidence_lower", MetricField::Lower},
                                     std::pair{"confidence_upper", MetricField::Upper},
                                     std::pair{"confidence", MetricField::Confidence}}) {
        if (const Value* value = entry.find(key)) setField(metric, field, *value);
    }
    run.evaluated = true;
    if (sink.scenarios && sink.scenarios->size() < MetricSink::kMostMetrics) {
        model::ScenarioResult result;
        result.scenario = metric.name;
        result.outcome = *of <= 0       ? model::ScenarioOutcome::NotRun
                         : *good >= *of ? model::ScenarioOutcome::AsExpected
                                        : model::ScenarioOutcome::Failed;
        result.got = metric.raw + " defended";
        result.time = metric.time;
        sink.addScenario(std::move(result), *passed, "/passed");
    }
    sink.add(std::move(metric), *passed, "/passed");
}

void readEntry(std::string_view line, int number, Run& run, MetricSink& sink) {
    model::Findings findings;
    auto parsed = parseJson(line, sink.path, findings);
    if (!parsed) {
        sink.findings.push_back(
            {model::Level::Warning, "unreadable", base::said("This line is no JSON"),
             base::Place{sink.path, number, 0, {}}, base::said("export the report again")});
        return;
    }
    Value& entry = *parsed;
    const std::string type = textAt(entry, "entry_type");
    const auto place = [&](Value& value, auto&& self) -> void {
        value.line = number;
        for (Value& each : value.items)
            self(each, self);
    };
    place(entry, place);
    if (type == "start_run setup") {
        for (const char* key : {"plugins.target_name", "plugins.model_name"}) {
            if (run.base.modelName.empty()) run.base.modelName = textAt(entry, key);
        }
    } else if (type == "config" && run.base.modelName.empty()) {
        run.base.modelName = textAt(entry, "model_name");
    } else if (type == "init") {
        if (const Value* start = entry.find("start_time"))
            setField(run.base, MetricField::Time, *start);
    } else if (type == "eval") {
        addEvaluation(entry, run, sink);
    }
    if (run.begun == 0 && (type == "start_run setup" || type == "init")) run.begun = number;
    run.ended = run.ended || type == "completion";
}

bool isWanted(std::string_view line) {
    const std::string_view head = line.substr(0, 400);
    for (const std::string_view type :
         {"\"start_run setup\"", "\"init\"", "\"eval\"", "\"config\"", "\"completion\""}) {
        if (head.find(type) != std::string_view::npos) return true;
    }
    return false;
}

} // namespace garak

bool isGarakReport(std::string_view text) {
    const std::string_view first = text.substr(0, std::min(text.find('\n'), std::size_t{4096}));
    return first.starts_with('{') && first.find("\"entry_type\"") != std::string_view::npos;
}

struct GarakReport::Inner {
    explicit Inner(MetricSink& into)
        : sink(into), lines([this](std::string_view line, int number, bool whole) {
              if (whole && garak::isWanted(line)) garak::readEntry(line, number, run, sink);
          }) {}
    MetricSink& sink;
    garak::Run run;
    LineFeed lines;
};

GarakReport::GarakReport(MetricSink& sink) : m_inner(std::make_unique<Inner>(sink)) {}
GarakReport::~GarakReport() = default;

void GarakReport::feed(std::string_view piece) { m_inner->lines.feed(piece); }

void GarakReport::finish() {
    m_inner->lines.finish();
    MetricSink& sink = m_inner->sink;
    const garak::Run& run = m_inner->run;
    if (run.evaluated && run.begun > 0 && !run.ended)
        sink.findings.push_back(
            {model::Level::Warning, "unfinished-run",
             base::said("The run did not write its end: probes that it had not reached "
                        "are missing"),
             base::Place{sink.path, run.begun, 1, {}}, base::said("run it to the end")});
    if (run.evaluated) return;
    sink.findings.push_back(
        {model::Level::Warning, "unfinished-run",
         base::said("The run ended before anything was evaluated: its attempts alone are "
                    "no result"),
         base::Place{sink.path, 1, 1, {}}, base::said("run it to the end")});
}

void readGarakReport(std::string_view text, MetricSink& sink) {
    GarakReport report(sink);
    report.feed(text);
    report.finish();
}

} // namespace countersign::format
