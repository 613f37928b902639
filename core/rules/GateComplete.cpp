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
                      const std::vector<std::string>& wrong, const std::string& fine,
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
    const char* shown;
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
        {"robustness", "robustness (scenarios, or an SLO of that clause)",
         said.contains("robustness") || !gate.release.scenarioResults.empty()},
        {"monitoring", "monitoring (an SLO with a result, or a monitoring document)",
         said.contains("monitoring") || hasDocument(gate, "monitoring")},
        {"alignment", "alignment (human objective and proxies, or an SLO of that clause)",
         said.contains("alignment") || (card && card->humanObjective && !card->proxies.empty())},
        {"systemic-safety",
         "systemic safety (kill switch of every never event, or an SLO of that clause)",
         said.contains("systemic-safety") || stops}};
}

// Families by words in the metric's canonical id; a result for a group speaks for fairness.
const std::vector<std::pair<const char*, std::vector<const char*>>>& families() {
    static const std::vector<std::pair<const char*, std::vector<const char*>>> all{
        {"accuracy",
         {"accuracy",   "f1",         "recall",     "precision", "auroc", "auprc", "exact_match",
          "error_rate", "mae",        "rmse",       "mse",       "bleu",  "rouge", "pass_at",
          "ndcg",       "word_error", "perplexity", "iou",       "dice",  "mcc",   "acc_norm"}},
        {"calibration", {"ece", "calibration", "brier", "log_loss"}},
        {"fairness", {"parity", "odds", "opportunity", "disparate", "stereotype", "fairness"}},
        {"latency", {"latency", "_ms", "seconds", "duration"}},
        {"resource use", {"memory", "cost", "tokens", "energy", "throughput", "cpu", "gpu"}}};
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
    std::vector<std::string> wrong;
    if (metrics.size() < 2)
        wrong.push_back(metrics.empty() ? "No metric decides"
                                        : "One metric decides alone: " + *metrics.begin());
    gatecomplete::verdict(gate, "complementary", wrong,
                          std::to_string(metrics.size()) + " different metrics decide",
                          gatecomplete::slosPlace(gate));
}

void checkAlerting(GateContext& gate) {
    std::vector<std::string> wrong;
    base::Place place = gatecomplete::slosPlace(gate);
    for (const model::Slo& slo : gatecomplete::slosOf(gate)) {
        const bool severity = !slo.severity.empty(), runbook = !slo.runbook.empty();
        if (severity && runbook) continue;
        if (wrong.empty()) place = slo.place;
        wrong.push_back(slo.name + " has no " +
                        (severity  ? "runbook"
                         : runbook ? "severity"
                                   : "severity and no runbook"));
    }
    if (gatecomplete::slosOf(gate).empty()) wrong.push_back("There is no SLO");
    gatecomplete::verdict(gate, "alerting", wrong, "Every SLO says its severity and its runbook",
                          place);
}

void checkClauses(GateContext& gate) {
    std::vector<std::string> missing;
    for (const gatecomplete::ClauseRow& row : gatecomplete::clausesOf(gate)) {
        if (!row.there) missing.push_back(row.shown);
    }
    if (!missing.empty()) missing.front() = "No evidence for " + missing.front();
    gatecomplete::verdict(gate, "clauses", missing, "Each of the four clauses has evidence",
                          gatecomplete::slosPlace(gate));
}

void checkMetricFamilies(GateContext& gate) {
    std::vector<std::string> missing;
    for (const auto& [family, words] : gatecomplete::families()) {
        const bool there = std::any_of(
            gate.release.metrics.begin(), gate.release.metrics.end(), [&](const auto& metric) {
                return metric.value &&
                       (gatecomplete::covers(metric, words) ||
                        (std::string(family) == "fairness" && !metric.slice.empty()));
            });
        if (!there) missing.push_back(family);
    }
    std::vector<std::string> wrong;
    if (!missing.empty()) wrong.push_back("No result for " + base::joined(missing, ", "));
    gatecomplete::verdict(gate, "metric-families", wrong, "There are results of all five families",
                          gate.inFolder("results"));
}

void checkDigests(GateContext& gate) {
    std::vector<std::string> wrong;
    const auto& file = gate.release.releaseFile;
    base::Place place = gatecomplete::releasePlace(gate);
    const auto fault = [&](const std::string& what, const base::Place& at) {
        if (wrong.empty() && !at.empty()) place = at;
        wrong.push_back(what);
    };
    if (!file || file->artifacts.empty()) fault("No artifact of the model is named", {});
    if (!file || file->data.empty()) fault("No data set is named", {});
    if (file) {
        for (const model::Artifact& artifact : file->artifacts) {
            if (!artifact.sha256)
                fault("The artifact " + base::escaped(artifact.path) + " has no digest",
                      artifact.place);
        }
        for (const model::Located& data : file->data) {
            const std::size_t at = data.text.find(" sha256:");
            if (at == std::string::npos || !base::Sha256::fromHex(data.text.substr(at + 8)))
                fault("The data set " + base::escaped(data.text.substr(0, at)) + " has no digest",
                      data.place);
        }
    }
    gatecomplete::verdict(gate, "digests", wrong, "Model and data are named with their digests",
                          place);
}

void checkTraceable(GateContext& gate) {
    if (gate.release.metrics.empty()) {
        gate.add("traceable", "traceable", CheckState::NotApplicable, "There is no result");
        return;
    }
    std::map<std::string, base::Place> files;
    for (const model::Metric& metric : gate.release.metrics) {
        if (metric.modelVersion.empty())
            files.try_emplace(metric.source.place.path, metric.source.place);
    }
    std::vector<std::string> wrong;
    for (const auto& [path, place] : files)
        wrong.push_back(base::escaped(path) + " does not say which version it measured");
    gatecomplete::verdict(gate, "traceable", wrong, "Every result says which version it measured",
                          files.empty() ? base::Place{} : files.begin()->second);
}

void checkFallback(GateContext& gate) {
    const auto& file = gate.release.releaseFile;
    std::vector<std::string> wrong;
    base::Place place = gatecomplete::releasePlace(gate);
    if (!file || !file->fallback) {
        wrong.push_back("Nothing says what happens when it fails");
    } else {
        place = file->fallback->place;
        if (file->fallback->text == "hard-failure")
            wrong.push_back("When it fails, it fails hard");
        else if (std::none_of(std::begin(model::kFallbacks), std::end(model::kFallbacks),
                              [&](const char* known) { return file->fallback->text == known; }))
            wrong.push_back("'" + base::escaped(file->fallback->text) + "' is no way to fall back");
    }
    gatecomplete::verdict(gate, "fallback", wrong,
                          file && file->fallback ? "When it fails: " + file->fallback->text : "",
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
            gate.add("regulatory-class", check, CheckState::Error,
                     "The policy names the regulation pack " + id + ", which does not exist")
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
            !stated ? "It is not stated which class of " + pack->title + " this is"
            : prohibited
                ? "It is stated to be " + stated->text + ", which is prohibited: " + pack->title
                : "Stated to be " + stated->text + ": " + pack->title);
        added.place = stated ? stated->place : gatecomplete::releasePlace(gate);
        if (prohibited) added.strictness = model::Strictness::Block;
        if (!stated)
            added.help = "write regulation: {" + id + ": …} in release.yaml, one of " +
                         base::joined(pack->classes, ", ");
    }
    if (!any)
        gate.add("regulatory-class", "regulatory-class", CheckState::NotApplicable,
                 "This tier reports against no regulation with classes");
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
                 "There is no approved release with an objective to compare with");
        return;
    }
    const std::string now = objective(gate.release), was = objective(*before);
    model::Check& check = gate.add(
        "objective-changed", "objective-changed", now == was ? CheckState::Pass : CheckState::Fail,
        now == was ? "The human objective is that of " + before->release.text()
                   : "The human objective changed since " + before->release.text() +
                         ", where it was: " + base::escaped(was));
    check.clause = "alignment";
    if (gate.release.card && gate.release.card->humanObjective)
        check.place = gate.release.card->humanObjective->place;
    if (!check.holds()) check.help = "say in the note why the objective changed";
}

} // namespace countersign::rules
