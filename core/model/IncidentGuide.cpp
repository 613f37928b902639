#include "core/model/IncidentGuide.h"

#include <algorithm>

namespace countersign::model {

const IncidentKind* IncidentGuide::kind(const std::string& id) const {
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto& each) { return each.id == id; });
    return found == kinds.end() ? nullptr : &*found;
}

const SeverityClass* IncidentGuide::severity(const std::string& id) const {
    const auto found = std::find_if(severities.begin(), severities.end(),
                                    [&](const auto& each) { return each.id == id; });
    return found == severities.end() ? nullptr : &*found;
}

std::string IncidentGuide::groupTitle(const std::string& id) const {
    for (const auto& [group, title] : groups) {
        if (group == id) return title;
    }
    return id;
}

const char* name(ClockState state) {
    switch (state) {
    case ClockState::NotStarted:
        return "not started";
    case ClockState::Running:
        return "running";
    case ClockState::Met:
        return "met";
    case ClockState::Late:
        return "late";
    case ClockState::Missed:
        return "missed";
    case ClockState::Ended:
        break;
    }
    return "ended";
}

} // namespace countersign::model
