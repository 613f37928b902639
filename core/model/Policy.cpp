#include "core/model/Policy.h"

namespace countersign::model {

const char* name(Mode mode) {
    switch (mode) {
    case Mode::Observe:
        return "observe";
    case Mode::Warn:
        return "warn";
    case Mode::Block:
        return "block";
    }
    return "block";
}

int Policy::tierRank(const std::string& id) const {
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        if (tiers[i].id == id) return static_cast<int>(i);
    }
    return -1;
}

const TierRule* Policy::tier(const std::string& id) const {
    const int rank = tierRank(id);
    return rank < 0 ? nullptr : &tiers[static_cast<std::size_t>(rank)];
}

const Role* Policy::role(const std::string& id) const {
    for (const Role& one : roles) {
        if (one.id == id) return &one;
    }
    return nullptr;
}

std::vector<std::string> Policy::rolesFor(const std::string& kind) const {
    if (const auto written = rights.find(kind); written != rights.end()) return written->second;
    for (const char* open :
         {"open", "vote", "withdraw", "join", "recuse", "remark", "attest", "incident", "action",
          "drill", "preread", "ballot", "reveal", "delegate", "policy-propose", "roster-propose",
          "checkpoint", "workpaper"}) {
        if (kind == open) return {"*"};
    }
    if (kind == "deployed" || kind == "deposit") return {}; // a machine
    for (const char* chaired :
         {"answer", "decide", "raise", "lower", "loosen", "spoken", "suspend", "baseline",
          "promote", "link", "action-close", "meeting", "minutes", "obligation-close"}) {
        if (kind == chaired) return {"chair"};
    }
    return {enact.role};
}

std::string Policy::meaning(const std::string& tierId, const std::string& word) const {
    if (const TierRule* rule = tier(tierId)) {
        if (const std::string own = rule->meaning(word); !own.empty()) return own;
    }
    if (const auto written = meanings.find(word); written != meanings.end()) return written->second;
    if (word == "approve") return "I reviewed the evidence bound here and approve this release";
    if (word == "approve-with-conditions")
        return "I reviewed the evidence bound here and approve this release under my conditions";
    if (word == "dissent") return "I object to this release for the reason given";
    if (word == "abstain") return "I looked at this release and take no side";
    if (word == "recuse") return "I take no part in judging this release";
    if (word == "decide") return "I record the outcome of this review";
    return "I sign this entry of the decision log";
}

} // namespace countersign::model
