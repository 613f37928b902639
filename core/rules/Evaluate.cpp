#include "core/rules/Evaluate.h"

#include "core/base/Text.h"
#include "core/model/Checks.h"
#include "core/rules/Alias.h"
#include "core/rules/StandingFacts.h"

#include <algorithm>
#include <set>

namespace countersign::rules {

using model::CheckState;
using model::Purpose;

base::Place GateContext::inFolder(const std::string& name) const {
    if (release.folder.empty() || name.empty()) return {release.folder + name, 0, 0, {}};
    return {release.folder + "/" + name, 0, 0, {}};
}

model::Check& GateContext::add(const std::string& rule, const std::string& id, CheckState state,
                               const base::Sentence& reason) {
    model::Check& check = report.checks.emplace_back();
    check.id = id;
    check.rule = rule;
    check.clause = "decision";
    check.state = state;
    check.reason = reason;
    check.strictness = tier.strictnessOf(rule);
    const model::CheckRule* known = model::checkRule(rule);
    check.title = known ? known->asks : rule;
    return check;
}

namespace evaluation {

// Without these nothing can be said to pass, whatever the mode of the tier.
bool isFoundation(const model::Check& check) {
    return check.rule == "log" || check.rule == "policy" || check.rule == "tier";
}

bool isAnnounced(const model::ReleaseHistory* history, const base::Sha256& manifest) {
    if (!history) return false;
    return std::any_of(history->opens.begin(), history->opens.end(), [&](const auto& entry) {
        return model::isCounted(entry.verdict) && entry.record && entry.record->subject &&
               entry.record->subject->manifest == manifest;
    });
}

void fillInputs(const GateInput& input, model::GateReport& report) {
    const model::ReleaseSnapshot& candidate = *input.candidate;
    const model::LedgerState& ledger = *input.ledger;
    report.release = candidate.release;
    report.folder = candidate.folder;
    report.purpose = input.purpose;
    report.at = input.at;
    report.commit = candidate.commit;
    report.manifest = candidate.manifestDigest;
    report.trust = input.trust;
    report.supposed = input.supposed;
    if (input.library) report.library = input.library->digest;
    if (input.baseline) report.baseline = input.baseline->release;
    if (!ledger.present) return;
    report.logId = ledger.logId;
    report.logHead = ledger.head;
    report.policy = ledger.policyDigest;
    report.roster = ledger.rosterDigest;
}

// Somebody who may put on record that this model is not reviewed, and for how long. It passes
// nothing; whoever looks at all models leaves it aside.
base::Sentence whyNotUnderReview(const GateInput& input) {
    for (const model::Fact& fact : input.ledger->facts) {
        const auto* body = fact.live() ? fact.as<model::NotUnderReview>() : nullptr;
        if (!body || body->model != input.candidate->release.model ||
            fact.record->signedAt > input.at.plusDays(1) || isOver(input.at, body->until))
            continue;
        return base::said("not under review until %1, by %2: %3", body->until, signedBy(fact),
                          base::escaped(fact.record->reason));
    }
    return {};
}

void runAll(GateContext& gate) {
    const Purpose purpose = gate.input.purpose;
    const bool merge = purpose == Purpose::Merge;
    checkLog(gate);
    checkWrittenPolicy(gate);
    checkTier(gate);
    if (!merge) checkAnnounced(gate);
    checkCard(gate);
    checkObjectiveChanged(gate);
    checkNeverMeasured(gate);
    checkDocuments(gate);
    checkNote(gate);
    checkSlos(gate);
    checkWorse(gate);
    checkLoosening(gate);
    checkSteering(gate);
    checkComplementary(gate);
    checkAlerting(gate);
    checkClauses(gate);
    checkMetricFamilies(gate);
    checkDigests(gate);
    checkTraceable(gate);
    checkFallback(gate);
    checkRegulatoryClass(gate);
    checkRobustnessPack(gate);
    checkScenarios(gate);
    checkScenarioFacts(gate);
    checkRollout(gate);
    checkIncidents(gate);
    checkIncidentNote(gate);
    if (!merge) {
        checkDrills(gate);
        checkActions(gate);
        checkCorrectivePlan(gate);
    }
    checkNotJudged(gate);
    checkFormerIds(gate);
    checkClassification(gate);
    checkFindings(gate);
    describePackage(gate);
    if (!merge) {
        checkObligation(gate);
        checkLists(gate);
        checkSeats(gate);
        addDocumentsToLookAt(gate);
        checkDissent(gate);
    }
    if (!merge && purpose != Purpose::Decision) {
        checkContent(gate);
        checkApproval(gate);
        checkSuspended(gate);
    }
    applyWaivers(gate);
    applyEmergency(gate);
    if (!merge && purpose != Purpose::Decision) checkDeployed(gate);
}

// Going back to what was approved is always open: only what makes it not that is in the way.
void openTheWayBack(model::GateReport& report) {
    for (model::Check& check : report.checks) {
        const bool counts = check.rule == "log" || check.rule == "approval" ||
                            check.rule == "content" || check.rule == "suspended" ||
                            check.id.starts_with("not-judged:suspend");
        if (!counts && check.strictness == model::Strictness::Block)
            check.strictness = model::Strictness::Warn;
    }
}

// Ids are unique, so that a machine can compare two reports: the second "slo:x" is "slo:x~2".
void makeIdsUnique(model::GateReport& report) {
    std::set<std::string> seen;
    for (model::Check& check : report.checks) {
        const std::string id = check.id;
        for (int n = 2; !seen.insert(check.id).second; ++n)
            check.id = id + "~" + std::to_string(n);
    }
}

// The help of a rule names a model and a release where this one stands.
void nameInHelp(const GateContext& gate) {
    const auto put = [](std::string& text, const std::string& word, const std::string& by) {
        if (const std::size_t at = text.find(word); at != std::string::npos)
            text.replace(at, word.size(), by);
    };
    for (model::Check& check : gate.report.checks) {
        const model::CheckRule* rule = model::checkRule(check.rule);
        if (!rule || check.help != rule->help) continue;
        put(check.help, "MODEL", gate.modelName());
        put(check.help, "RELEASE", gate.releaseName());
    }
}

const model::Check* mostTelling(const model::GateReport& report) {
    const model::Check* first = nullptr;
    for (const model::Check& check : report.checks) {
        if (!check.blocks()) continue;
        if (isFoundation(check)) return &check;
        if (!first) first = &check;
        const bool words = check.rule == "slo" && check.state == CheckState::Fail;
        if (words && !(first->rule == "slo" && first->state == CheckState::Fail)) first = &check;
    }
    return first;
}

base::Sentence passSentence(const model::GateReport& report) {
    switch (report.purpose) {
    case Purpose::Merge:
        return base::said("Nothing the author could mend stands against this");
    case Purpose::Decision:
        return base::said("This may be approved");
    case Purpose::Rollback:
        return base::said("This may be returned to");
    case Purpose::Release:
        break;
    }
    if (report.emergency)
        return base::said(
            "This may be released in an emergency until %1, by %2, confirmed by %3: %4",
            report.emergency->until, base::escaped(report.emergency->person),
            base::escaped(report.emergency->second), base::escaped(report.emergency->reason));
    for (const model::Check& check : report.checks) {
        if (check.rule == "approval" && check.state == CheckState::Pass)
            return base::said("This may be released. %1", check.reason);
    }
    return base::said("This may be released");
}

void conclude(model::GateReport& report) {
    std::size_t blocking = 0;
    bool foundation = true;
    for (const model::Check& check : report.checks) {
        blocking += check.blocks();
        if (check.blocks() && isFoundation(check)) foundation = false;
    }
    report.wouldBlock = blocking > 0;
    report.pass = blocking == 0 || (foundation && report.mode != model::Mode::Block);
    const model::Check* check = mostTelling(report);
    if (!check) {
        report.sentence = passSentence(report);
        return;
    }
    report.sentence = check->sentence();
    if (blocking > 1) report.sentence += base::said("; and %1 more", blocking - 1);
    if (report.pass)
        report.sentence = base::said("Not blocked, because this tier is in mode %1. %2",
                                     model::name(report.mode), report.sentence);
}

} // namespace evaluation

model::GateReport evaluate(const GateInput& input) {
    using namespace evaluation;
    model::GateReport report;
    fillInputs(input, report);
    const model::LedgerState& ledger = *input.ledger;
    const model::Policy* policy = ledger.present ? &ledger.policy : nullptr;
    if (policy) report.tier = judgedTier(input, *policy);
    static const model::TierRule defaults;
    static const model::Library nothing;
    const model::TierRule* tier = policy ? policy->tier(report.tier.tier) : nullptr;
    const auto history = ledger.releases.find(input.candidate->release);
    GateContext gate{input,
                     *input.candidate,
                     policy,
                     tier ? *tier : defaults,
                     ledger.present && history != ledger.releases.end() ? &history->second
                                                                        : nullptr,
                     input.library ? *input.library : nothing,
                     report,
                     sameModel(ledger, input.candidate->release.model)};
    report.mode = gate.tier.mode;
    report.modeSince = gate.tier.modeSince;
    report.notUnderReview = whyNotUnderReview(input);
    report.announced = isAnnounced(gate.history, report.manifest);
    runAll(gate);
    // A check that is switched off is not shown, and decides nothing.
    std::erase_if(report.checks, [](const model::Check& check) {
        return check.strictness == model::Strictness::Off;
    });
    if (input.purpose == Purpose::Rollback) openTheWayBack(report);
    makeIdsUnique(report);
    nameInHelp(gate);
    conclude(report);
    return report;
}

} // namespace countersign::rules
