#include "core/model/Slo.h"

namespace countersign::model {

const char* name(BreachAction action) {
    switch (action) {
    case BreachAction::DegradeToSafeMode:
        return "degrade_to_safe_mode";
    case BreachAction::RouteToHumanReview:
        return "route_to_human_review";
    case BreachAction::KillSwitch:
        return "kill_switch";
    }
    return "";
}

const char* name(Comparison comparison) {
    switch (comparison) {
    case Comparison::AtLeast:
        return ">=";
    case Comparison::AtMost:
        return "<=";
    case Comparison::Equal:
        return "==";
    case Comparison::Less:
        return "<";
    case Comparison::Greater:
        return ">";
    }
    return "";
}

const char* name(Direction direction) {
    switch (direction) {
    case Direction::Unknown:
        return "unknown";
    case Direction::Up:
        return "up";
    case Direction::Down:
        return "down";
    case Direction::Target:
        return "target";
    }
    return "unknown";
}

const char* name(JudgedOn on) {
    switch (on) {
    case JudgedOn::Value:
        return "value";
    case JudgedOn::LowerBound:
        return "lower_bound";
    case JudgedOn::UpperBound:
        return "upper_bound";
    }
    return "";
}

std::optional<BreachAction> breachAction(const std::string& text) {
    for (const BreachAction one : {BreachAction::DegradeToSafeMode,
                                   BreachAction::RouteToHumanReview, BreachAction::KillSwitch}) {
        if (text == name(one)) return one;
    }
    return std::nullopt;
}

// NaN meets nothing, since every comparison with it is false.
bool meets(const Target& target, double value) {
    if (target.relative) return false;
    switch (target.comparison) {
    case Comparison::AtLeast:
        return value >= target.value;
    case Comparison::AtMost:
        return value <= target.value;
    case Comparison::Equal:
        return value == target.value;
    case Comparison::Less:
        return value < target.value;
    case Comparison::Greater:
        return value > target.value;
    }
    return false;
}

} // namespace countersign::model
