#include "core/rules/Gate.h"

#include "core/base/Text.h"
#include "core/model/Duration.h"
#include "core/rules/Words.h"

#include <algorithm>
#include <cmath>

// SLOs against their targets and against the last approved release; roll-out; findings.
namespace countersign::rules {

using model::CheckState;
using model::Remedy;

namespace gateslos {

std::string titleOf(const model::Slo& slo) {
    const std::string objective = withoutFullStop(slo.objective);
    return objective.empty() ? slo.name : objective;
}

// Nothing was measured tomorrow, whatever the tier says of age: of several results the newest is
// taken, and a wrong date would make any number the newest.
void judgeAge(const GateContext& gate, model::SloStatus& status) {
    if (status.state != CheckState::Pass || !status.metric) return;
    const base::Sentence why = whyNotOfNow(gate, *status.metric);
    if (why.empty()) return;
    const bool stale = status.metric->time && *status.metric->time <= gate.input.at;
    status.state = stale ? CheckState::Stale : CheckState::Inconclusive;
    status.reason = stale ? base::said("%1; %2", status.reason, why) : why;
}

void one(GateContext& gate, const model::SloStatus& status) {
    const model::Slo& slo = status.slo;
    model::Check& check = gate.add("slo", "slo:" + slo.name, status.state, status.reason);
    check.title = titleOf(slo);
    check.clause = slo.clause.empty() ? "monitoring" : slo.clause;
    check.place = status.metric ? status.metric->source.place : slo.place;
    if (status.state != CheckState::Inconclusive) return;
    check.remedy = Remedy::CannotJudge;
    check.place = status.metric ? status.metric->source.place : base::Place{};
    if (!status.nearest.empty())
        check.help = base::said("write metric: %1 in %2", status.nearest.front(), slo.place.path);
}

const model::Slo* ofName(const model::ReleaseSnapshot& release, const std::string& name) {
    if (!release.slos) return nullptr;
    const auto& slos = release.slos->slos;
    const auto found = std::find_if(slos.begin(), slos.end(),
                                    [&](const model::Slo& slo) { return slo.name == name; });
    return found == slos.end() ? nullptr : &*found;
}

bool beyondTolerance(const model::SloStatus& status, double percent) {
    const double change = std::fabs(*status.value - *status.baseline);
    return status.worseThanBaseline && change > std::fabs(*status.baseline) * percent / 100;
}

const model::Stage* stageOf(const std::vector<model::Stage>& stages, std::size_t i) {
    return i < stages.size() ? &stages[i] : nullptr;
}

base::Sentence stageProblem(const model::Stage& rule, const model::RolloutStage& plan) {
    if (!std::isfinite(plan.share) || plan.share > rule.maxShare)
        return base::said("takes %1 % of traffic, at most %2 % is allowed",
                          base::numberText(plan.share), base::numberText(rule.maxShare));
    if (rule.minSoak.empty()) return {};
    const auto soak = model::durationSeconds(plan.soak);
    if (soak && *soak >= model::durationSeconds(rule.minSoak).value_or(0)) return {};
    return base::said("lasts %1, at least %2 is asked for",
                      plan.soak.empty() ? base::said("an unstated time")
                                        : base::Sentence(base::escaped(plan.soak)),
                      rule.minSoak);
}

// A missing part of the note is one fault and one line where the check of the note blocks for it
// already; where a tier only warns of the note, the finding still stands.
bool isSaidByTheNote(const GateContext& gate, const std::string& rule) {
    if (rule != "note-change" && rule != "note-alternatives" && rule != "note-affected" &&
        rule != "note-feedback")
        return false;
    const auto& checks = gate.report.checks;
    return std::any_of(checks.begin(), checks.end(), [](const model::Check& check) {
        return check.id == "note" && check.blocks();
    });
}

} // namespace gateslos

void checkSlos(GateContext& gate) {
    const auto& slos = gate.release.slos;
    if (!slos || slos->slos.empty()) {
        model::Check& check =
            gate.add("slo", "slo", CheckState::Fail, base::said("The release has no safety SLO"));
        check.place = slos ? base::Place{slos->path, 1, 0, {}} : gate.inFolder("safety-slos.yaml");
        check.help = "countersign new slos " + gate.modelName();
        return;
    }
    gate.report.slos = sloStatus(gate.release, gate.input.baseline);
    for (model::SloStatus& status : gate.report.slos) {
        gateslos::judgeAge(gate, status);
        gateslos::one(gate, status);
    }
}

void checkWorse(GateContext& gate) {
    const model::ReleaseSnapshot* baseline = gate.input.baseline;
    if (!baseline) {
        gate.add("slo-worse", "slo-worse", CheckState::NotApplicable,
                 base::said("There is no approved release to compare with"));
        return;
    }
    const bool sloBlocks = gate.tier.strictnessOf("slo") == model::Strictness::Block;
    bool fine = true;
    for (const model::SloStatus& status : gate.report.slos) {
        if (status.state != CheckState::Pass && sloBlocks) continue; // told by the SLO itself
        const std::string name = baseline->release.text();
        const std::string id = "slo-worse:" + status.slo.name;
        const bool known = gateslos::ofName(*baseline, status.slo.name) != nullptr;
        if (!status.baseline && !known) continue;
        if (!status.baseline || !status.effectiveTarget) {
            model::Check& check = gate.add("slo-worse", id, CheckState::Inconclusive,
                                           base::said("cannot be compared with %1", name));
            check.title = gateslos::titleOf(status.slo);
            check.remedy = Remedy::CannotJudge;
            fine = false;
        } else if (gateslos::beyondTolerance(status, gate.tier.tolerateWorsePercent)) {
            model::Check& check =
                gate.add("slo-worse", id, CheckState::Fail,
                         base::said("%1, worse than in %2 (was %3)",
                                    shownNumber(*status.value, *status.baseline), name,
                                    shownNumber(*status.baseline, *status.value)));
            check.title = gateslos::titleOf(status.slo);
            check.place = status.metric->source.place;
            fine = false;
        }
    }
    if (fine)
        gate.add("slo-worse", "slo-worse", CheckState::Pass,
                 base::said("No SLO that holds is worse than in %1", baseline->release.text()));
}

void checkRollout(GateContext& gate) {
    const auto& stages = gate.tier.stages;
    if (stages.empty()) {
        gate.add("rollout", "rollout", CheckState::NotApplicable,
                 base::said("This tier asks for no stages of roll-out"));
        return;
    }
    std::vector<model::RolloutStage> plan;
    if (gate.release.releaseFile) plan = gate.release.releaseFile->rollout;
    base::Sentence problem;
    base::Place place = gate.inFolder("release.yaml");
    std::size_t next = 0;
    for (const model::RolloutStage& step : plan) {
        const model::Stage* wanted = gateslos::stageOf(stages, next);
        if (!wanted || !problem.empty()) break;
        if (base::lowerAscii(step.name) != base::lowerAscii(wanted->name)) continue;
        ++next;
        place = step.place;
        if (const base::Sentence why = gateslos::stageProblem(*wanted, step); !why.empty())
            problem = base::said("The stage %1 %2", base::escaped(step.name), why);
    }
    if (problem.empty() && next < stages.size())
        problem =
            base::said("The roll-out plan does not reach the stage %1 in the order of the tier",
                       stages[next].name);
    model::Check& check = gate.add(
        "rollout", "rollout", problem.empty() ? CheckState::Pass : CheckState::Fail,
        problem.empty() ? base::said("The roll-out plan keeps the stages of the tier") : problem);
    check.place = place;
}

void checkFindings(GateContext& gate) {
    std::vector<const model::Finding*> errors;
    for (const model::Finding& finding : gate.release.findings) {
        if (finding.level == model::Level::Error && !gateslos::isSaidByTheNote(gate, finding.rule))
            errors.push_back(&finding);
    }
    std::sort(errors.begin(), errors.end(), [](const auto* a, const auto* b) {
        return std::tie(a->place.path, a->place.line, a->place.column, a->place.pointer, a->rule,
                        a->text) < std::tie(b->place.path, b->place.line, b->place.column,
                                            b->place.pointer, b->rule, b->text);
    });
    for (const model::Finding* finding : errors) {
        model::Check& check =
            gate.add("findings", "finding:" + finding->rule + ":" + finding->place.text(),
                     CheckState::Error, finding->text);
        check.place = finding->place;
        check.help = finding->help;
    }
    if (errors.empty())
        gate.add("findings", "findings", CheckState::Pass,
                 base::said("Every file could be read as what it claims to be"));
}

} // namespace countersign::rules
