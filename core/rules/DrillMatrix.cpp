#include "core/rules/DrillMatrix.h"

namespace countersign::rules {

using model::DrillState;

DrillStanding standingOf(const std::vector<DrillFact>& drills, const std::set<std::string>& models,
                         const model::DrillRule& rule, const std::string& person,
                         base::UtcTime at) {
    DrillStanding standing;
    for (const DrillFact& each : drills) {
        if (!models.contains(each.body->model) || each.body->drill != rule.kind || each.at > at)
            continue;
        if (!person.empty() && each.body->person != person) continue;
        if (!standing.last || each.at >= standing.last->at) standing.last = &each;
    }
    if (!standing.last) return standing;
    standing.until = standing.last->at.plusDays(rule.withinDays);
    if (standing.last->body->result != "passed")
        standing.state = DrillState::Failed;
    else if (rule.maxSeconds &&
             standing.last->body->seconds > static_cast<std::uint64_t>(*rule.maxSeconds))
        standing.state = DrillState::TooSlow;
    else if (standing.until < at)
        standing.state = DrillState::Stale;
    else
        standing.state = DrillState::Current;
    return standing;
}

} // namespace countersign::rules
