#include "core/rules/StandingFacts.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::rules {

namespace standingfacts {

double shareOf(const model::ReleaseScope& scope) {
    return base::parseNumber(scope.share).value_or(100);
}

// Nothing named means all.
bool named(const std::vector<std::string>& inner, const std::vector<std::string>& outer) {
    if (outer.empty()) return true;
    return !inner.empty() && std::all_of(inner.begin(), inner.end(), [&](const auto& each) {
        return std::find(outer.begin(), outer.end(), each) != outer.end();
    });
}

std::vector<std::string> common(const std::vector<std::string>& a,
                                const std::vector<std::string>& b) {
    if (a.empty() || b.empty()) return a.empty() ? b : a;
    std::vector<std::string> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    if (both.empty()) both.push_back("nowhere");
    return both;
}

} // namespace standingfacts

bool isOver(base::UtcTime at, const std::string& date) {
    const auto last = base::UtcTime::parse(date);
    return !last || at >= last->plusDays(1);
}

base::Sentence signedBy(const model::Fact& fact) {
    return base::said("%1 on %2", base::escaped(fact.record->signer.name),
                      fact.record->signedAt.date());
}

bool contributed(const GateContext& gate, const model::Fact& fact) {
    const model::Person* person =
        gate.input.ledger->roster.byPrincipal(fact.record->signer.principal);
    return !person || isContributor(*person, contributorsOf(gate), gate.tier.excludeContributors);
}

base::Sentence scopeText(const model::ReleaseScope& scope) {
    std::vector<base::Sentence> parts;
    if (!scope.tenants.empty())
        parts.push_back(base::said("tenants %1", base::joined(scope.tenants, ", ")));
    if (!scope.regions.empty())
        parts.push_back(base::said("regions %1", base::joined(scope.regions, ", ")));
    if (!scope.share.empty()) parts.push_back(base::said("%1 % of traffic", scope.share));
    return parts.empty() ? base::said("everywhere") : base::joined(parts, "; ").escaped();
}

bool isWithin(const model::ReleaseScope& inner, const model::ReleaseScope& outer) {
    return standingfacts::named(inner.tenants, outer.tenants) &&
           standingfacts::named(inner.regions, outer.regions) &&
           standingfacts::shareOf(inner) <= standingfacts::shareOf(outer);
}

model::ReleaseScope withinBoth(const model::ReleaseScope& a, const model::ReleaseScope& b) {
    return {standingfacts::common(a.tenants, b.tenants),
            standingfacts::common(a.regions, b.regions),
            a.share.empty() ||
                    (!b.share.empty() && standingfacts::shareOf(b) < standingfacts::shareOf(a))
                ? b.share
                : a.share};
}

} // namespace countersign::rules
