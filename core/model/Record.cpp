#include "core/model/Record.h"

namespace countersign::model {

const char* name(VoteValue value) {
    switch (value) {
    case VoteValue::Approve:
        return "approve";
    case VoteValue::ApproveWithConditions:
        return "approve-with-conditions";
    case VoteValue::Dissent:
        return "dissent";
    case VoteValue::Abstain:
        return "abstain";
    case VoteValue::Recuse:
        return "recuse";
    }
    return "";
}

const char* name(DissentLevel level) {
    switch (level) {
    case DissentLevel::None:
        return "none";
    case DissentLevel::Concern:
        return "concern";
    case DissentLevel::Object:
        return "object";
    case DissentLevel::Block:
        return "block";
    }
    return "";
}

const char* name(Outcome outcome) {
    switch (outcome) {
    case Outcome::Approved:
        return "approved";
    case Outcome::ApprovedWithConditions:
        return "approved-with-conditions";
    case Outcome::Deferred:
        return "deferred";
    case Outcome::Rejected:
        return "rejected";
    case Outcome::Withdrawn:
        return "withdrawn";
    }
    return "";
}

std::optional<VoteValue> voteValue(const std::string& text) {
    for (const VoteValue one : {VoteValue::Approve, VoteValue::ApproveWithConditions,
                                VoteValue::Dissent, VoteValue::Abstain, VoteValue::Recuse}) {
        if (text == name(one)) return one;
    }
    return std::nullopt;
}

std::optional<DissentLevel> dissentLevel(const std::string& text) {
    for (const DissentLevel one :
         {DissentLevel::None, DissentLevel::Concern, DissentLevel::Object, DissentLevel::Block}) {
        if (text == name(one)) return one;
    }
    return std::nullopt;
}

std::optional<Outcome> outcome(const std::string& text) {
    for (const Outcome one : {Outcome::Approved, Outcome::ApprovedWithConditions, Outcome::Deferred,
                              Outcome::Rejected, Outcome::Withdrawn}) {
        if (text == name(one)) return one;
    }
    return std::nullopt;
}

} // namespace countersign::model
