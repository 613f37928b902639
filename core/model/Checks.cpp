#include "core/model/Checks.h"

namespace countersign::model {

// Default of every template: no SLO worse than its target or than the last approved release, the
// deliberation note with its four parts, and the signatures (decisions.md §2.2 of the design).
const std::vector<CheckRule>& checkRules() {
    static const std::vector<CheckRule> rules{
        {"log", false, Strictness::Block, "Is there a decision log?"},
        {"policy", false, Strictness::Block, "Is the written policy usable?"},
        {"tier", false, Strictness::Block, "Which risk tier is this, and may it be approved?"},
        {"announced", false, Strictness::Block, "Was a review of exactly this evidence opened?"},
        {"objective", true, Strictness::Warn, "Does the card state one human objective?"},
        {"proxies", true, Strictness::Warn, "Does every proxy say how it fails?"},
        {"never-events", true, Strictness::Warn,
         "Has every never event an owner, a detector and a kill switch?"},
        {"card-questions", true, Strictness::Warn, "Does the card answer its five questions?"},
        {"documents", false, Strictness::Block, "Are the documents of this tier there?"},
        {"note", true, Strictness::Block, "Has the deliberation note its four parts?"},
        {"slo", true, Strictness::Block, "Does every safety SLO meet its target?"},
        {"slo-worse", true, Strictness::Block,
         "Is no SLO worse than in the last approved release?"},
        {"slo-change", true, Strictness::Block, "Was no SLO loosened?"},
        {"steering", true, Strictness::Block,
         "Are the files that steer the judgement those of the last approved release?"},
        {"rollout", false, Strictness::Block,
         "Does the roll-out plan keep the stages of the tier?"},
        {"not-judged", false, Strictness::Block, "What does the policy ask that cannot be judged?"},
        {"findings", false, Strictness::Block, "Can every file be read as what it claims to be?"},
        {"seats", false, Strictness::Block, "Have the required people signed?"},
        {"dissent", false, Strictness::Block, "Has every objection an answer?"},
        {"content", false, Strictness::Block, "Is this what was decided about?"},
        {"approval", false, Strictness::Block, "Is there a decision that still stands?"},
    };
    return rules;
}

const CheckRule* checkRule(const std::string& id) {
    for (const CheckRule& rule : checkRules()) {
        if (id == rule.id) return &rule;
    }
    return nullptr;
}

} // namespace countersign::model
