#include "core/rules/Conditions.h"

#include "core/base/Text.h"
#include "core/rules/StandingFacts.h"

#include <algorithm>
#include <cmath>

// Conditions of an approval: machine-checkable by the same engine, and lapsing by themselves.
namespace countersign::rules {

using model::ConditionState;

namespace conditions {

// "ood_recall_7d >= 0.90" as an SLO; nullopt for anything else.
std::optional<model::Slo> readCheck(const std::string& text) {
    const std::size_t sign = text.find_first_of("<>=");
    if (sign == std::string::npos) return std::nullopt;
    const bool two = sign + 1 < text.size() && text[sign + 1] == '=';
    const std::string op = text.substr(sign, two ? 2 : 1);
    model::Slo slo;
    slo.name = base::trimmed(std::string_view(text).substr(0, sign));
    slo.target.text = base::trimmed(std::string_view(text).substr(sign));
    const auto value =
        base::parseNumber(base::trimmed(std::string_view(text).substr(sign + op.size())));
    if (slo.name.empty() || !value || !std::isfinite(*value) || op == "=") return std::nullopt;
    slo.target.value = *value;
    slo.target.comparison = op == ">="   ? model::Comparison::AtLeast
                            : op == "<=" ? model::Comparison::AtMost
                            : op == "==" ? model::Comparison::Equal
                            : op == "<"  ? model::Comparison::Less
                                         : model::Comparison::Greater;
    return slo;
}

// A condition in both the decision and a signature it counts is one condition.
bool holdsText(const std::vector<model::Condition>& list, const model::Condition& one) {
    return std::any_of(list.begin(), list.end(), [&](const model::Condition& each) {
        return each.text == one.text && each.due == one.due && each.check == one.check;
    });
}

} // namespace conditions

base::Sentence whyNotACondition(const model::Condition& condition) {
    if (base::trimmed(condition.text).empty()) return base::said("a text");
    if (condition.owner.empty()) return base::said("an owner");
    if (condition.due.empty() && condition.check.empty())
        return base::said("a due date or a check");
    if (!condition.check.empty() && !conditions::readCheck(condition.check))
        return base::said("a check such as ood_recall_7d >= 0.90");
    return {};
}

model::ConditionStatus conditionStatus(const model::Condition& condition,
                                       const model::ReleaseSnapshot& release, base::UtcTime at) {
    model::ConditionStatus status;
    status.condition = condition;
    const bool over = !condition.due.empty() && isOver(at, condition.due);
    const bool waits = !condition.due.empty() && !over;
    const base::Sentence due =
        waits ? base::said("due on %1", condition.due) : base::said("was due on %1", condition.due);
    if (condition.check.empty()) {
        if (condition.due.empty()) {
            status.reason = base::said("it has neither a check nor a due date, so nobody can tell");
        } else {
            status.state = waits ? ConditionState::Open : ConditionState::Lapsed;
            status.reason = due;
        }
        return status;
    }
    const auto slo = conditions::readCheck(condition.check);
    if (!slo) {
        status.reason = base::said("'%1' is no comparison", base::escaped(condition.check));
        return status;
    }
    const model::SloStatus judged = sloStatus({*slo}, release, nullptr).front();
    if (judged.state == model::CheckState::Pass) {
        status.state = ConditionState::Holds;
        status.reason = judged.reason;
        return status;
    }
    status.reason = judged.reason;
    if (!condition.due.empty()) status.reason = base::said("%1, %2", status.reason, due);
    const bool told = judged.state == model::CheckState::Fail;
    status.state = waits          ? ConditionState::Open
                   : told || over ? ConditionState::Lapsed
                                  : ConditionState::CannotTell;
    return status;
}

std::vector<model::ConditionStatus> conditionsOf(const GateContext& gate,
                                                 const model::DecisionEntry& decision) {
    std::vector<model::ConditionStatus> all;
    const auto& body = std::get<model::Decide>(decision.record->body);
    const auto add = [&](const model::Condition& condition, const model::Record& record) {
        all.push_back(conditionStatus(condition, gate.release, gate.input.at));
        all.back().from = record.signer.name;
    };
    for (const model::Condition& condition : body.conditions)
        add(condition, *decision.record);
    for (const model::RecordId& id : body.counted) {
        for (const model::LiveVote& vote : gate.history->votes) {
            if (vote.id != id || !vote.record) continue;
            for (const auto& each : std::get<model::Vote>(vote.record->body).conditions) {
                if (!conditions::holdsText(body.conditions, each)) add(each, *vote.record);
            }
        }
    }
    return all;
}

} // namespace countersign::rules
