#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/EvidenceReaders.h"
#include "core/format/Fields.h"

#include <cmath>

// Accuracy gates kept as code: vLLM's `tasks: [{name, metrics: [{name, value}]}]` with `rtol`, and
// llm-compressor's `lmeval: {metrics, recovery_threshold}`. They are targets, and look like
// results.
namespace countersign::format {

namespace gatefile {

void add(const YamlNode& value, const std::string& task, const std::string& metric, double limit,
         model::SloSet& set) {
    model::Slo slo;
    slo.metric = metric;
    slo.name = task.empty() ? metric : task + "/" + metric;
    slo.objective = "Keep the accuracy the tests ask for: " + slo.name;
    slo.target = {model::Comparison::AtLeast, limit, false, ">= " + base::numberText(limit)};
    slo.window = "rolling";
    slo.action = model::BreachAction::RouteToHumanReview;
    slo.place = slo.targetPlace = value.place;
    set.slos.push_back(std::move(slo));
}

// A value minus its tolerance, rounded to what a person would write.
double limitOf(double value, double tolerance) {
    return std::round((value - std::fabs(value) * tolerance) * 1e6) / 1e6;
}

void vllm(const YamlNode& root, const YamlNode& tasks, Read<model::SloSet>& read) {
    const YamlNode* stated = root.find("rtol");
    const double tolerance = stated && stated->number() ? *stated->number() : 0;
    for (const YamlNode& task : tasks.items) {
        const YamlNode* name = task.find("name");
        const YamlNode* metrics = task.find("metrics");
        for (std::size_t i = 0; metrics && i < metrics->items.size(); ++i) {
            const YamlNode* metric = metrics->items[i].find("name");
            const YamlNode* value = metrics->items[i].find("value");
            if (!metric || !value || !value->number()) continue;
            add(*value, name ? name->text : "", metric->text, limitOf(*value->number(), tolerance),
                read.value);
        }
    }
    if (!stated && !read.value.slos.empty())
        read.findings.push_back(
            {model::Level::Note,
             "no-tolerance",
             base::said("The gate states no rtol, so its values are taken as they stand; "
                        "the test that reads it may allow more"),
             {read.value.path, 1, 1, {}},
             base::said("write rtol: with the tolerance that is meant")});
}

void compressor(const YamlNode& lmeval, Read<model::SloSet>& read) {
    const YamlNode* task = lmeval.find("task");
    if (const YamlNode* metrics = lmeval.find("metrics")) {
        for (std::size_t i = 0; i < metrics->items.size(); ++i) {
            const YamlNode& value = metrics->items[i];
            if (metrics->isMapping() && value.number())
                add(value, task ? task->text : "", metrics->keys[i], *value.number(), read.value);
        }
    }
    if (const YamlNode* recovery = lmeval.find("recovery_threshold"))
        read.findings.push_back(
            {model::Level::Note, "relative-gate",
             base::said(
                 "The gate also asks for a share of the unchanged model's score, which needs its "
                 "results"),
             recovery->place,
             base::said("write a relative target, \"<= -6%\", against the last approved release")});
}

} // namespace gatefile

base::Result<Read<model::SloSet>> readAccuracyGate(std::string_view bytes,
                                                   const std::string& path) {
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<model::SloSet> read;
    read.value.path = path;
    const auto root = parseYaml(*text, path, YamlLimits{1u << 20, 16, 100'000});
    if (!root) {
        read.findings.push_back(asFinding(root.error()));
        return read;
    }
    if (const YamlNode* lmeval = root->find("lmeval"))
        gatefile::compressor(*lmeval, read);
    else if (const YamlNode* tasks = root->find("tasks"))
        gatefile::vllm(*root, *tasks, read);
    return read;
}

} // namespace countersign::format
