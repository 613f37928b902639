#include "core/base/Text.h"
#include "core/format/MetricFields.h"
#include "core/format/MetricReaders.h"

#include <map>

// promptfoo outputs, versions 1 to 3 and the dump of its node package (METRICS.md). A provider's
// error is no failed assertion: errors are left out of every rate and said.
namespace countersign::format {

namespace promptfoo {

struct Tally {
    std::int64_t passed = 0, failed = 0;
    const Value* first = nullptr;
    std::string pointer;
};

std::string textAt(const Value* value, std::string_view key) {
    value = value ? value->find(key) : nullptr;
    return value && (value->isString() || value->isNumber()) ? value->text : std::string();
}

std::optional<double> numberAt(const Value* value, std::string_view key) {
    value = value ? value->find(key) : nullptr;
    return value ? value->finiteNumber() : std::nullopt;
}

void addRate(std::string name, double passed, double of, const Value& at,
             const std::string& pointer, model::Metric metric, MetricSink& sink) {
    metric.name = std::move(name);
    if (of > 0) {
        metric.value = passed / of;
        metric.samples = countOf(of);
    }
    metric.raw = base::numberText(passed) + "/" + base::numberText(of);
    metric.unit = "proportion";
    metric.direction = model::Direction::Up; // passed means defended
    sink.add(std::move(metric), at, pointer);
}

// Version 3: counts and sums of named scores beside each prompt.
void addPrompts(const Value& prompts, const std::string& pointer, const model::Metric& base,
                MetricSink& sink) {
    std::size_t index = 0;
    for (const Value& prompt : prompts.items) {
        const std::string here = pointer + "/" + std::to_string(index++) + "/metrics";
        const Value* metrics = prompt.find("metrics");
        const auto passed = numberAt(metrics, "testPassCount");
        const auto failed = numberAt(metrics, "testFailCount");
        if (!passed || !failed) continue;
        model::Metric metric = base;
        metric.modelName = textAt(&prompt, "provider");
        if (prompts.items.size() > 1) metric.slice.emplace_back("prompt", std::to_string(index));
        addRate("pass_rate", *passed, *passed + *failed, *metrics->find("testPassCount"),
                here + "/testPassCount", metric, sink);
        const Value* sums = metrics->find("namedScores");
        const Value* counts = metrics->find("namedScoresCount");
        if (!sums || !sums->isObject()) continue;
        for (const Value& sum : sums->items) {
            const auto count = numberAt(counts, sum.key);
            const auto total = sum.finiteNumber();
            if (!count || !total || *count <= 0) {
                sink.remark(
                    model::Level::Warning, "no-value",
                    base::said(
                        "The score \"%1\" is a sum without its count, so no rate can be told",
                        base::escaped(sum.key)),
                    sum, base::said("export it with a version that writes namedScoresCount"));
                continue;
            }
            addRate(sum.key, *total, *count, sum, here + "/namedScores" + pointerStep(sum.key),
                    metric, sink);
        }
    }
}

// A case that names its scenario is a run of it (SCENARIO.md).
void addScenario(const Value& row, const Value& success, bool failedToRun, const std::string& here,
                 const model::Metric& base, MetricSink& sink) {
    const Value* test = row.find("testCase");
    model::ScenarioResult result;
    result.scenario = textAt(test ? test->find("metadata") : nullptr, "scenario");
    if (result.scenario.empty()) result.scenario = textAt(test, "description");
    if (result.scenario.empty()) return;
    result.outcome = failedToRun       ? model::ScenarioOutcome::NotRun
                     : success.boolean ? model::ScenarioOutcome::AsExpected
                                       : model::ScenarioOutcome::Failed;
    if (!success.boolean) result.got = textAt(row.find("gradingResult"), "reason").substr(0, 200);
    result.time = base.time;
    sink.addScenario(std::move(result), success, here + "/success");
}

// One row a test case: cut by plugin and severity where it is a red-team run.
void addCases(const Value& cases, const std::string& pointer, bool whole, const model::Metric& base,
              MetricSink& sink) {
    using Slice = std::vector<std::pair<std::string, std::string>>;
    std::map<Slice, Tally> tallies;
    std::int64_t errors = 0;
    const Value* firstError = nullptr;
    std::size_t index = 0;
    for (const Value& each : cases.items) {
        const std::string here = pointer + "/" + std::to_string(index++);
        const Value* success = each.find("success");
        if (!success || success->kind != Value::Kind::Bool) continue;
        const auto reason = numberAt(&each, "failureReason");
        const Value* error = each.find("error");
        const bool failedToRun =
            reason ? *reason == 2
                   : !success->boolean && error && error->isString() && !each.find("gradingResult");
        addScenario(each, *success, failedToRun, here, base, sink);
        if (failedToRun) {
            ++errors;
            if (!firstError) firstError = success;
            continue;
        }
        Slice slice;
        const Value* test = each.find("testCase");
        const Value* facts = test ? test->find("metadata") : nullptr;
        if (const std::string plugin = textAt(facts, "pluginId"); !plugin.empty())
            slice.emplace_back("plugin", plugin);
        if (const std::string severity = textAt(facts, "severity"); !severity.empty())
            slice.emplace_back("severity", severity);
        std::vector<Slice> wanted;
        if (whole) wanted.push_back({});
        if (!slice.empty()) wanted.push_back(slice);
        for (const Slice& key : wanted) {
            Tally& tally = tallies[key];
            if (!tally.first) tally.first = success, tally.pointer = here + "/success";
            ++(success->boolean ? tally.passed : tally.failed);
        }
    }
    for (const auto& [slice, tally] : tallies) {
        model::Metric metric = base;
        metric.slice = slice;
        addRate("pass_rate", static_cast<double>(tally.passed),
                static_cast<double>(tally.passed + tally.failed), *tally.first, tally.pointer,
                metric, sink);
    }
    if (errors > 0)
        sink.remark(
            model::Level::Warning, "provider-errors",
            base::said("%1 of %2 test cases ended in an error of the provider and say nothing",
                       errors, cases.items.size()),
            *firstError, base::said("run them again"));
}

const Value* body(const Value& root) {
    const Value* results = root.find("results");
    return results && results->isObject() ? results : &root;
}

} // namespace promptfoo

bool isPromptfoo(const Value& root) {
    const Value* results = root.find("results");
    if (root.find("_resultsLoaded") && root.find("config")) return true;
    if (!results) return false;
    const Value& inner = *promptfoo::body(root);
    const Value* rows = inner.find("results");
    return inner.find("version") && inner.find("stats") && rows && rows->isArray();
}

void readPromptfoo(const Value& root, MetricSink& sink) {
    using namespace promptfoo;
    const Value& inner = *body(root);
    const std::string pointer = &inner == &root ? "" : "/results";
    const Value* rows = inner.find("results");
    if (!rows || !rows->isArray() || rows->items.empty()) {
        sink.remark(model::Level::Warning, "no-results",
                    base::said("This promptfoo file holds a configuration and no results"),
                    rows ? *rows : root, base::said("export the results, too"));
        return;
    }
    model::Metric base;
    base.task = "promptfoo";
    if (const Value* time = inner.find("timestamp")) setField(base, MetricField::Time, *time);
    const Value* prompts = inner.find("prompts");
    const bool counted = prompts && prompts->isArray() && !prompts->items.empty();
    if (counted) addPrompts(*prompts, pointer + "/prompts", base, sink);
    addCases(*rows, pointer + "/results", !counted, base, sink);
}

} // namespace countersign::format
