// The steps of the release check. Each adds its checks to the report in the fixed order of
// model::checkRules(); none looks at what another found.
#pragma once

#include "core/model/Checks.h"
#include "core/rules/Evaluate.h"

#include <set>
#include <string>
#include <vector>

namespace countersign::rules {

struct GateContext {
    const GateInput& input;
    const model::ReleaseSnapshot& release;
    const model::Policy* policy = nullptr;          // null without a log
    const model::TierRule& tier;                    // defaults where none could be told
    const model::ReleaseHistory* history = nullptr; // null if the log knows nothing of it
    const model::Library& library;
    model::GateReport& report;
    std::set<std::string> modelIds = {}; // this model's and those it was joined with

    // A new name sheds nothing that was signed under the old one.
    bool isThisModel(const std::string& id) const { return modelIds.contains(id); }
    model::Check& add(const std::string& rule, const std::string& id, model::CheckState state,
                      const base::Sentence& reason);
    // The file where something is missing: `name` in the release's folder.
    base::Place inFolder(const std::string& name) const;
    std::string modelName() const { return release.release.model; }
    std::string releaseName() const { return release.release.text(); }
};

void checkLog(GateContext& gate);
void checkWrittenPolicy(GateContext& gate);
void checkTier(GateContext& gate);
void checkAnnounced(GateContext& gate);
void checkCard(GateContext& gate);
void checkObjectiveChanged(GateContext& gate);
void checkNeverMeasured(GateContext& gate);
void checkDocuments(GateContext& gate);
void checkNote(GateContext& gate);
void checkSlos(GateContext& gate);
void checkWorse(GateContext& gate);
void checkLoosening(GateContext& gate);
void checkSteering(GateContext& gate);
void checkComplementary(GateContext& gate);
void checkAlerting(GateContext& gate);
void checkClauses(GateContext& gate);
void checkMetricFamilies(GateContext& gate);
void checkDigests(GateContext& gate);
void checkTraceable(GateContext& gate);
void checkFallback(GateContext& gate);
void checkRegulatoryClass(GateContext& gate);
void checkRobustnessPack(GateContext& gate);
void checkScenarios(GateContext& gate);
void checkScenarioFacts(GateContext& gate);
void checkRollout(GateContext& gate);
void checkIncidents(GateContext& gate);
void checkIncidentNote(GateContext& gate);
void checkDrills(GateContext& gate);
void checkActions(GateContext& gate);
void checkCorrectivePlan(GateContext& gate);
void checkNotJudged(GateContext& gate);
void checkFormerIds(GateContext& gate);
void checkClassification(GateContext& gate);
void checkFindings(GateContext& gate);
void checkObligation(GateContext& gate);
// After the checks that an item may point at.
void checkLists(GateContext& gate);
void checkSeats(GateContext& gate);
void checkDissent(GateContext& gate);
void checkContent(GateContext& gate);
void checkApproval(GateContext& gate);
void checkSuspended(GateContext& gate);
void checkDeployed(GateContext& gate);

// Whether evidence of that kind (of a document, or a class) is there and in order; where it is.
bool evidenceIsThere(const GateContext& gate, const std::string& kind, base::Place& place);
// Fills report.package, and the documents that open first with a signature.
void describePackage(GateContext& gate);
void addDocumentsToLookAt(GateContext& gate);
// Why a result cannot speak for the time of judging; empty if it can.
base::Sentence whyNotOfNow(const GateContext& gate, const model::Metric& metric);
// The decision the release stands on: newest not superseded, approving and supported; else null.
const model::DecisionEntry* standingApproval(const GateContext& gate);
bool isApproving(const model::DecisionEntry& decision);
// Skips what somebody who may has skipped on record; never what always counts.
void applyWaivers(GateContext& gate);
// Lets an emergency release of two people through, but for what no emergency excuses.
void applyEmergency(GateContext& gate);

} // namespace countersign::rules
