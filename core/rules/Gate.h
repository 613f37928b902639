// The steps of the release check. Each adds its checks to the report in the fixed order of
// model::checkRules(); none looks at what another found.
#pragma once

#include "core/rules/Evaluate.h"

#include <string>
#include <vector>

namespace countersign::rules {

struct GateContext {
    const GateInput& input;
    const model::ReleaseSnapshot& release;
    const model::Policy* policy = nullptr;          // null without a log
    const model::TierRule& tier;                    // defaults where none could be told
    const model::ReleaseHistory* history = nullptr; // null if the log knows nothing of it
    model::GateReport& report;

    model::Check& add(const std::string& rule, const std::string& id, model::CheckState state,
                      const std::string& reason);
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
void checkDocuments(GateContext& gate);
void checkNote(GateContext& gate);
void checkSlos(GateContext& gate);
void checkWorse(GateContext& gate);
void checkLoosening(GateContext& gate);
void checkSteering(GateContext& gate);
void checkRollout(GateContext& gate);
void checkNotJudged(GateContext& gate);
void checkFindings(GateContext& gate);
void checkSeats(GateContext& gate);
void checkDissent(GateContext& gate);
void checkContent(GateContext& gate);
void checkApproval(GateContext& gate);

// The decision the release stands on: newest not superseded, approving and supported; else null.
const model::DecisionEntry* standingApproval(const GateContext& gate);
bool isApproving(const model::DecisionEntry& decision);
// Tier the release is judged at, never below that of the last approved release.
model::TierResult judgedTier(const GateInput& input, const model::Policy& policy);

} // namespace countersign::rules
