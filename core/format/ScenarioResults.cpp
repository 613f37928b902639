#include "core/base/Text.h"
#include "core/format/MetricReaders.h"

#include <map>
#include <set>

// Scenario results in our own shape (SCENARIO.md).
namespace countersign::format {

namespace scenarioresults {

const Value* listOf(const Value& root) {
    if (root.isArray()) return &root;
    for (const std::string_view key : {"scenario_results", "scenarios", "results"}) {
        const Value* list = root.find(key);
        if (list && list->isArray()) return list;
    }
    return nullptr;
}

bool isEntry(const Value& entry) { return entry.find("scenario") && entry.find("outcome"); }

std::string textAt(const Value& entry, std::string_view key) {
    const Value* value = entry.find(key);
    return value && (value->isString() || value->isNumber()) ? value->text : std::string();
}

struct Tally {
    std::int64_t good = 0, ran = 0, notRun = 0;
    const Value* first = nullptr;
};

class Reading {
public:
    explicit Reading(MetricSink& sink) : m_sink(sink) {}

    void entry(const Value& value, const std::string& pointer) {
        model::ScenarioResult result;
        result.scenario = textAt(value, "scenario");
        result.seed = textAt(value, "seed");
        result.level = textAt(value, "level");
        result.environment = textAt(value, "environment");
        result.replay = textAt(value, "replay");
        result.got = textAt(value, "got");
        for (const char* key : {"version", "model_version"}) {
            if (result.modelVersion.empty()) result.modelVersion = textAt(value, key);
        }
        result.time = base::UtcTime::parse(textAt(value, "time"));
        std::string word = foldedName(textAt(value, "outcome"));
        for (char& c : word) {
            if (c == '_') c = '-';
        }
        if (const auto outcome = model::scenarioOutcome(word)) {
            result.outcome = *outcome;
        } else {
            m_sink.remark(model::Level::Warning, "bad-outcome",
                          base::said("'%1' is no outcome of a scenario, so it counts as not run",
                                     base::escaped(textAt(value, "outcome"))),
                          *value.find("outcome"),
                          base::said("write as-expected, degraded, failed or not-run"));
        }
        compare(result, value);
        count(result, value);
        m_sink.addScenario(std::move(result), value, pointer);
    }

    void finish() {
        for (const auto& [version, tally] : m_tallies) {
            model::Metric metric;
            metric.name = "scenario_pass_rate";
            metric.modelVersion = version;
            metric.unit = "proportion";
            metric.direction = model::Direction::Up;
            metric.raw = std::to_string(tally.good) + "/" + std::to_string(tally.ran);
            if (tally.ran > 0) {
                metric.value = static_cast<double>(tally.good) / static_cast<double>(tally.ran);
                metric.samples = tally.ran;
            }
            m_sink.add(std::move(metric), *tally.first, {});
            if (tally.notRun > 0)
                m_sink.remark(
                    model::Level::Note, "scenarios-not-run",
                    base::said("%1 scenarios were not run and are in no rate", tally.notRun),
                    *tally.first, base::said("run them"));
        }
    }

private:
    void count(const model::ScenarioResult& result, const Value& value) {
        Tally& tally = m_tallies[result.modelVersion];
        if (!tally.first) tally.first = &value;
        if (result.outcome == model::ScenarioOutcome::NotRun) {
            ++tally.notRun;
            return;
        }
        ++tally.ran;
        if (result.outcome == model::ScenarioOutcome::AsExpected) ++tally.good;
    }

    void compare(const model::ScenarioResult& result, const Value& value) {
        if (!result.environment.empty()) {
            m_environments.insert(result.environment);
            if (m_environments.size() == 2 && !m_saidEnvironment) {
                m_saidEnvironment = true;
                m_sink.remark(model::Level::Note, "environment-differs",
                              base::said("These results come from more than one environment"),
                              value, base::said("run them all in one"));
            }
        }
        if (result.replay.empty() || result.seed.empty()) return;
        const std::string key = result.scenario + '\n' + result.seed + '\n' + result.environment +
                                '\n' + result.modelVersion;
        const auto [known, isNew] = m_replays.try_emplace(key, result.replay);
        if (isNew || known->second == result.replay) return;
        m_sink.remark(
            model::Level::Warning, "replay-differs",
            base::said("The scenario %1 took another course with the same seed and environment",
                       base::escaped(result.scenario)),
            value, base::said("find what is not fixed by the seed"));
    }

    MetricSink& m_sink;
    std::map<std::string, Tally> m_tallies;
    std::map<std::string, std::string> m_replays;
    std::set<std::string> m_environments;
    bool m_saidEnvironment = false;
};

} // namespace scenarioresults

bool isScenarioResults(const Value& root) {
    const Value* list = scenarioresults::listOf(root);
    return list && !list->items.empty() && scenarioresults::isEntry(list->items.front());
}

void readScenarioResults(const Value& root, MetricSink& sink) {
    using namespace scenarioresults;
    const Value* list = listOf(root);
    if (!list) return;
    const std::string above = list == &root ? std::string() : pointerStep(list->key);
    Reading reading(sink);
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        if (isEntry(list->items[i])) reading.entry(list->items[i], above + "/" + std::to_string(i));
    }
    reading.finish();
}

} // namespace countersign::format
