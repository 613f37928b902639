#include "core/rules/Gate.h"
#include "core/rules/SloBinding.h"

#include "core/base/Text.h"

#include <algorithm>
#include <set>

// Whether the evidence covers what it has to: several metrics, four clauses, digests, versions.
namespace countersign::rules {

using model::CheckState;
using model::Remedy;

namespace gatecomplete {

const std::vector<model::Slo>& slosOf(const GateContext& gate) {
    static const std::vector<model::Slo> none;
    return gate.release.slos ? gate.release.slos->slos : none;
}

base::Place slosPlace(const GateContext& gate) {
    return gate.release.slos ? base::Place{gate.release.slos->path, 1, 0, {}}
                             : gate.inFolder("safety-slos.yaml");
}

base::Place releasePlace(const GateContext& gate) {
    return gate.release.releaseFile ? base::Place{gate.release.releaseFile->path, 1, 0, {}}
                                    : gate.inFolder("release.yaml");
}

model::Check& verdict(GateContext& gate, const std::string& rule,
                      const std::vector<base::Sentence>& wrong, const base::Sentence& fine,
                      const base::Place& place) {
    model::Check& check = gate.add(rule, rule, wrong.empty() ? CheckState::Pass : CheckState::Fail,
                                   wrong.empty() ? fine : base::joined(wrong, "; "));
    check.place = place;
    const model::CheckRule* known = model::checkRule(rule);
    if (!check.holds() && known) check.help = known->help;
    return check;
}

bool hasDocument(const GateContext& gate, const std::string& kind) {
    base::Place ignored;
    return evidenceIsThere(gate, kind, ignored);
}

struct ClauseRow {
    const char* id;
    base::Sentence shown;
    bool there;
};

std::vector<ClauseRow> clausesOf(const GateContext& gate) {
    std::set<std::string> said;
    for (const model::SloStatus& status : gate.report.slos) {
        if (status.metric)
            said.insert(status.slo.clause.empty() ? "monitoring" : status.slo.clause);
    }
    const auto& card = gate.release.card;
    const bool stops =
        card && !card->neverEvents.empty() &&
        std::all_of(card->neverEvents.begin(), card->neverEvents.end(),
                    [](const auto& event) { return !base::trimmed(event.killSwitch).empty(); });
    return {
        {"robustness", base::said("robustness (scenarios, or an SLO of that clause)"),
         said.contains("robustness") || !gate.release.scenarioResults.empty()},
        {"monitoring", base::said("monitoring (an SLO with a result, or a monitoring document)"),
         said.contains("monitoring") || hasDocument(gate, "monitoring")},
        {"alignment",
         base::said("alignment (human objective and proxies, or an SLO of that clause)"),
         said.contains("alignment") || (card && card->humanObjective && !card->proxies.empty())},
        {"systemic-safety",
         base::said("systemic safety (kill switch of every never event, or an SLO of that clause)"),
         said.contains("systemic-safety") || stops}};
}

// Families by words in the metric's canonical id; a result for a group speaks for fairness.
const std::vector<std::pair<base::Sentence, std::vector<const char*>>>& families() {
    static const std::vector<std::pair<base::Sentence, std::vector<const char*>>> all{
        {base::said("accuracy"),
         {"accuracy",   "f1",         "recall",     "precision", "auroc", "auprc", "exact_match",
          "error_rate", "mae",        "rmse",       "mse",       "bleu",  "rouge", "pass_at",
          "ndcg",       "word_error", "perplexity", "iou",       "dice",  "mcc",   "acc_norm"}},
        {base::said("calibration"), {"ece", "calibration", "brier", "log_loss"}},
        {base::said("fairness"),
         {"parity", "odds", "opportunity", "disparate", "stereotype", "fairness"}},
        {base::said("latency"), {"latency", "_ms", "seconds", "duration"}},
        {base::said("resource use"),
         {"memory", "cost", "tokens", "energy", "throughput", "cpu", "gpu"}}};
    return all;
}

bool covers(const model::Metric& metric, const std::vector<const char*>& words) {
    const std::string name =
        base::lowerAscii(metric.metricId.empty() ? metric.name : metric.metricId);
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return name.find(word) != std::string::npos; });
}

} // namespace gatecomplete

void checkComplementary(GateContext& gate) {
    std::set<std::string> metrics;
    for (const model::Slo& slo : gatecomplete::slosOf(gate))
        metrics.insert(
            canonicalMetric(slo.metric.empty() ? slo.name : slo.metric, gate.release.registry));
    std::vector<base::Sentence> wrong;
    if (metrics.size() < 2)
        wrong.push_back(metrics.empty()
                            ? base::said("No metric decides")
                            : base::said("One metric decides alone: %1", *metrics.begin()));
    gatecomplete::verdict(gate, "complementary", wrong,
                          base::said("%1 different metrics decide", metrics.size()),
                          gatecomplete::slosPlace(gate));
}

void checkAlerting(GateContext& gate) {
    std::vector<base::Sentence> wrong;
    base::Place place = gatecomplete::slosPlace(gate);
    for (const model::Slo& slo : gatecomplete::slosOf(gate)) {
        const bool severity = !slo.severity.empty(), runbook = !slo.runbook.empty();
        if (severity && runbook) continue;
        if (wrong.empty()) place = slo.place;
        wrong.push_back(base::said("%1 has no %2", slo.name,
                                   severity  ? base::said("runbook")
                                   : runbook ? base::said("severity")
                                             : base::said("severity and no runbook")));
    }
    if (gatecomplete::slosOf(gate).empty()) wrong.push_back(base::said("There is no SLO"));
    gatecomplete::verdict(gate, "alerting", wrong,
                          base::said("Every SLO says its severity and its runbook"), place);
}

void checkClauses(GateContext& gate) {
    std::vector<base::Sentence> missing;
    for (const gatecomplete::ClauseRow& row : gatecomplete::clausesOf(gate)) {
        if (!row.there) missing.push_back(row.shown);
    }
    if (!missing.empty()) missing.front() = base::said("No evidence for %1", missing.front());
    gatecomplete::verdict(gate, "clauses", missing,
                          base::said("Each of the four clauses has evidence"),
                          gatecomplete::slosPlace(gate));
}

void checkMetricFamilies(GateContext& gate) {
    std::vector<base::Sentence> missing;
    for (const auto& [family, words] : gatecomplete::families()) {
        const bool there = std::any_of(
            gate.release.metrics.begin(), gate.release.metrics.end(), [&](const auto& metric) {
                return metric.value && (gatecomplete::covers(metric, words) ||
                                        (family == "fairness" && !metric.slice.empty()));
            });
        if (!there) missing.push_back(family);
    }
    std::vector<base::Sentence> wrong;
    if (!missing.empty())
        wrong.push_back(base::said("No result for %1", base::joined(missing, ", ")));
    gatecomplete::verdict(gate, "metric-families", wrong,
                          base::said("There are results of all five families"),
                          gate.inFolder("results"));
}

void checkDigests(GateContext& gate) {
    std::vector<base::Sentence> wrong;
    const auto& file = gate.release.releaseFile;
    base::Place place = gatecomplete::releasePlace(gate);
    const auto fault = [&](const base::Sentence& what, const base::Place& at) {
        if (wrong.empty() && !at.empty()) place = at;
        wrong.push_back(what);
    };
    if (!file || file->artifacts.empty())
        fault(base::said("No artifact of the model is named"), {});
    if (!file || file->data.empty()) fault(base::said("No data set is named"), {});
    if (file) {
        for (const model::Artifact& artifact : file->artifacts) {
            if (!artifact.sha256)
                fault(base::said("The artifact %1 has no digest", base::escaped(artifact.path)),
                      artifact.place);
        }
        for (const model::Located& data : file->data) {
            const std::size_t at = data.text.find(" sha256:");
            if (at == std::string::npos || !base::Sha256::fromHex(data.text.substr(at + 8)))
                fault(base::said("The data set %1 has no digest",
                                 base::escaped(data.text.substr(0, at))),
                      data.place);
        }
    }
    gatecomplete::verdict(gate, "digests", wrong,
                          base::said("Model and data are named with their digests"), place);
}

void checkTraceable(GateContext& gate) {
    if (gate.release.metrics.empty()) {
        gate.add("traceable", "traceable", CheckState::NotApplicable,
                 base::said("There is no result"));
        return;
    }
    std::map<std::string, base::Place> files;
    for (const model::Metric& metric : gate.release.metrics) {
        if (metric.modelVersion.empty())
            files.try_emplace(metric.source.place.path, metric.source.place);
    }
    std::vector<base::Sentence> wrong;
    for (const auto& [path, place] : files)
        wrong.push_back(
            base::said("%1 does not say which version it measured", base::escaped(path)));
    gatecomplete::verdict(gate, "traceable", wrong,
                          base::said("Every result says which version it measured"),
                          files.empty() ? base::Place{} : files.begin()->second);
}

void checkFallback(GateContext& gate) {
    const auto& file = gate.release.releaseFile;
    std::vector<base::Sentence> wrong;
    base::Place place = gatecomplete::releasePlace(gate);
    if (!file || !file->fallback) {
        wrong.push_back(base::said("Nothing says what happens when it fails"));
    } else {
        place = file->fallback->place;
        if (file->fallback->text == "hard-failure")
            wrong.push_back(base::said("When it fails, it fails hard"));
        else if (std::none_of(std::begin(model::kFallbacks), std::end(model::kFallbacks),
                              [&](const char* known) { return file->fallback->text == known; }))
            wrong.push_back(
                base::said("'%1' is no way to fall back", base::escaped(file->fallback->text)));
    }
    gatecomplete::verdict(gate, "fallback", wrong,
                          file && file->fallback
                              ? base::said("When it fails: %1", file->fallback->text)
                              : base::Sentence(),
                          place);
}

void checkRegulatoryClass(GateContext& gate) {
    bool any = false;
    const auto& file = gate.release.releaseFile;
    for (const std::string& id : gate.tier.packs) {
        const model::FrameworkPack* pack = gate.library.pack(id);
        if (pack && pack->classes.empty()) continue;
        any = true;
        const std::string check = "regulatory-class:" + id;
        if (!pack) {
            gate.add(
                    "regulatory-class", check, CheckState::Error,
                    base::said("The policy names the regulation pack %1, which does not exist", id))
                .remedy = Remedy::CannotJudge;
            continue;
        }
        const model::Located* stated = nullptr;
        if (file) {
            const auto found = file->regulation.find(id);
            if (found != file->regulation.end()) stated = &found->second;
        }
        const bool prohibited =
            stated && std::find(pack->prohibited.begin(), pack->prohibited.end(), stated->text) !=
                          pack->prohibited.end();
        model::Check& added = gate.add(
            "regulatory-class", check, stated && !prohibited ? CheckState::Pass : CheckState::Fail,
            !stated      ? base::said("It is not stated which class of %1 this is", pack->title)
            : prohibited ? base::said("It is stated to be %1, which is prohibited: %2",
                                      stated->text, pack->title)
                         : base::said("Stated to be %1: %2", stated->text, pack->title));
        added.place = stated ? stated->place : gatecomplete::releasePlace(gate);
        if (prohibited) added.strictness = model::Strictness::Block;
        if (!stated)
            added.help = base::said("write regulation: {%1: …} in release.yaml, one of %2", id,
                                    base::joined(pack->classes, ", "));
    }
    if (!any)
        gate.add("regulatory-class", "regulatory-class", CheckState::NotApplicable,
                 base::said("This tier reports against no regulation with classes"));
}

void checkObjectiveChanged(GateContext& gate) {
    const model::ReleaseSnapshot* before = gate.input.baseline;
    const auto objective = [](const model::ReleaseSnapshot& release) {
        return release.card && release.card->humanObjective
                   ? std::string(base::trimmed(release.card->humanObjective->text))
                   : std::string();
    };
    if (!before || objective(*before).empty()) {
        gate.add("objective-changed", "objective-changed", CheckState::NotApplicable,
                 base::said("There is no approved release with an objective to compare with"));
        return;
    }
    const std::string now = objective(gate.release), was = objective(*before);
    model::Check& check = gate.add(
        "objective-changed", "objective-changed", now == was ? CheckState::Pass : CheckState::Fail,
        now == was ? base::said("The human objective is that of %1", before->release.text())
                   : base::said("The human objective changed since %1, where it was: %2",
                                before->release.text(), base::escaped(was)));
    check.clause = "alignment";
    if (gate.release.card && gate.release.card->humanObjective)
        check.place = gate.release.card->humanObjective->place;
    if (!check.holds()) check.help = base::said("say in the note why the objective changed");
}

} // namespace countersign::rules
