#include "core/model/Gate.h"

namespace countersign::model {

const char* name(CheckState state) {
    switch (state) {
    case CheckState::Pass:
        return "pass";
    case CheckState::Fail:
        return "fail";
    case CheckState::Inconclusive:
        return "inconclusive";
    case CheckState::Stale:
        return "stale";
    case CheckState::Waived:
        return "waived";
    case CheckState::Bypassed:
        return "bypassed";
    case CheckState::NotApplicable:
        return "not-applicable";
    case CheckState::Error:
        return "error";
    }
    return "error";
}

const char* name(Purpose purpose) {
    switch (purpose) {
    case Purpose::Merge:
        return "merge";
    case Purpose::Decision:
        return "decision";
    case Purpose::Release:
        return "release";
    case Purpose::Rollback:
        return "rollback";
    }
    return "release";
}

std::optional<Purpose> purpose(const std::string& text) {
    for (const Purpose one :
         {Purpose::Merge, Purpose::Decision, Purpose::Release, Purpose::Rollback}) {
        if (text == name(one)) return one;
    }
    return std::nullopt;
}

const char* name(SloChange change) {
    switch (change) {
    case SloChange::Same:
        return "same";
    case SloChange::Added:
        return "added";
    case SloChange::Removed:
        return "removed";
    case SloChange::Tightened:
        return "tightened";
    case SloChange::Loosened:
        return "loosened";
    case SloChange::WindowChanged:
        return "window-changed";
    case SloChange::ActionWeakened:
        return "action-weakened";
    case SloChange::ActionStrengthened:
        return "action-strengthened";
    case SloChange::Renamed:
        return "renamed";
    case SloChange::MetaChanged:
        return "meta-changed";
    }
    return "meta-changed";
}

const char* name(ConditionState state) {
    switch (state) {
    case ConditionState::Holds:
        return "holds";
    case ConditionState::Open:
        return "open";
    case ConditionState::Lapsed:
        return "lapsed";
    case ConditionState::CannotTell:
        return "cannot-tell";
    }
    return "cannot-tell";
}

// A state this switch does not know does not hold.
bool Check::holds() const {
    switch (state) {
    case CheckState::Pass:
    case CheckState::Waived:
    case CheckState::Bypassed:
    case CheckState::NotApplicable:
        return true;
    default:
        return false;
    }
}

bool Check::blocks() const { return strictness == Strictness::Block && !holds(); }

base::Sentence Check::sentence() const {
    const bool named = rule == "slo" || rule == "slo-worse" || rule == "seats";
    if (!named || title.empty() || id.find(':') == std::string::npos) return reason;
    const bool unbound = rule == "slo" && state == CheckState::Inconclusive;
    return unbound ? base::said("%1: %2", id.substr(id.find(':') + 1), reason)
                   : base::said("%1: %2", title, reason);
}

} // namespace countersign::model
