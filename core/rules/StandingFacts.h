// What was signed about a release beside votes and decisions, asked by the steps of the check.
#pragma once

#include "core/rules/Gate.h"

#include <string>
#include <vector>

namespace countersign::rules {

// Facts of one kind about the release judged that stand and are not dated after the moment judged.
template <typename Body> std::vector<const model::Fact*> standing(const GateContext& gate) {
    std::vector<const model::Fact*> found;
    if (!gate.history) return found;
    for (const model::Fact& fact : gate.history->facts) {
        if (fact.live() && fact.template as<Body>() &&
            fact.record->signedAt <= gate.input.at.plusDays(1))
            found.push_back(&fact);
    }
    return found;
}

// Whether the day named is over at `at`; a date holds through the whole of its day.
bool isOver(base::UtcTime at, const std::string& date);
// "Ana Ruiz on 2026-11-20"
base::Sentence signedBy(const model::Fact& fact);
// Whoever signed helped to make what is judged, as recorded.
bool contributed(const GateContext& gate, const model::Fact& fact);
// As the review announced them and as the release file names them: both can only exclude.
std::vector<model::Contributor> contributorsOf(const GateContext& gate);
// "tenants acme; 10 % of traffic", "everywhere"
base::Sentence scopeText(const model::ReleaseScope& scope);
// Whether all of `inner` lies within `outer`.
bool isWithin(const model::ReleaseScope& inner, const model::ReleaseScope& outer);

// What lies within both; "nowhere" stands for a tenant or region where they have none in common.
model::ReleaseScope withinBoth(const model::ReleaseScope& a, const model::ReleaseScope& b);

} // namespace countersign::rules
