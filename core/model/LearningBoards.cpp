#include "core/model/LearningBoards.h"

namespace countersign::model {

std::optional<int> ActionTally::completionPercent() const {
    const int asked = done + overdue;
    if (asked == 0) return std::nullopt;
    return done * 100 / asked;
}

const char* name(DrillState state) {
    switch (state) {
    case DrillState::Current:
        return "current";
    case DrillState::Stale:
        return "stale";
    case DrillState::Failed:
        return "failed";
    case DrillState::TooSlow:
        return "too slow";
    case DrillState::Never:
        break;
    }
    return "never";
}

} // namespace countersign::model
