// Departures from the rules of a tier: how far and for how long, where that decides whether a
// record counts at all. What depends on the release itself, such as whether the signer contributed
// to it, is judged by the release check.
#include "core/ledger/AuthorityKinds.h"

#include <algorithm>

namespace countersign::ledger {

namespace authorityexceptions {

constexpr std::int64_t kHour = 3600, kDay = 86400;

const model::TierRule& tierOf(const Standing& standing) {
    static const model::TierRule none;
    const auto& subject = standing.record.subject;
    const model::TierRule* tier = subject ? standing.policy.tier(subject->tier) : nullptr;
    return tier ? *tier : none;
}

bool endsLater(const Standing& standing, const std::string& until, std::int64_t seconds) {
    const auto end = base::UtcTime::parse(until);
    return !end || end->seconds > standing.record.signedAt.seconds + seconds;
}

Refusal whyUnknown(const Standing& standing, const std::string& principal) {
    const model::Person* person = standing.roster.byPrincipal(principal);
    if (person && !person->machine) return {};
    return base::said("nobody on the roster is called %1", principal);
}

Refusal whyNoTier(const Standing& standing, const std::string& tier) {
    if (standing.policy.tier(tier)) return {};
    return base::said("the policy has no tier %1", tier);
}

Refusal confirmation(const Standing& standing, const model::BreakGlass& glass) {
    const model::Record* first = standing.before.record(*glass.confirms);
    const auto* asked = first ? std::get_if<model::BreakGlass>(&first->body) : nullptr;
    if (!asked || asked->confirms)
        return base::said("it confirms what is no earlier emergency release");
    if (standing.isOwn(*first))
        return base::said("an emergency release is confirmed by another person");
    if (base::Sentence wrong = standing.whyNotTheRelease(*first); !wrong.empty()) return wrong;
    if (asked->until != glass.until || asked->scope != glass.scope ||
        first->subject->manifest != standing.record.subject->manifest)
        return base::said("it confirms another end, scope or evidence than was asked for");
    return {};
}

} // namespace authorityexceptions

using namespace authorityexceptions;

Refusal ruleOf(const Standing& standing, const model::Spoken& spoken) {
    return whyUnknown(standing, spoken.by);
}

Refusal ruleOf(const Standing& standing, const model::Raise& raise) {
    return whyNoTier(standing, raise.tier);
}

Refusal ruleOf(const Standing& standing, const model::Lower& lower) {
    return whyNoTier(standing, lower.tier);
}

Refusal ruleOf(const Standing& standing, const model::Waive& waive) {
    const model::WaiverRights& rights = tierOf(standing).waivers;
    if (!rights.allowed) return base::said("the tier lets nobody skip a check");
    if (holdsWord(rights.never, waive.check))
        return base::said("nobody may skip the check %1", waive.check);
    if (endsLater(standing, waive.until, rights.maxDays * kDay))
        return base::said("a check can be skipped for at most %1 days", rights.maxDays);
    return whyUnknown(standing, waive.owner);
}

Refusal ruleOf(const Standing& standing, const model::BreakGlass& glass) {
    const model::EmergencyRights& rights = tierOf(standing).emergency;
    if (!rights.allowed) return base::said("the tier knows no emergency release");
    if (glass.confirms) return confirmation(standing, glass);
    if (endsLater(standing, glass.until, rights.maxHours * kHour))
        return base::said("an emergency release lasts at most %1 hours", rights.maxHours);
    return {};
}

Refusal ruleOf(const Standing& standing, const model::ObligationClose& close) {
    const model::Record* second = standing.before.record(close.record);
    const auto* glass = second ? std::get_if<model::BreakGlass>(&second->body) : nullptr;
    const model::Record* first =
        glass && glass->confirms ? standing.before.record(*glass->confirms) : nullptr;
    if (!first) return base::said("it names no record that confirmed an emergency release");
    if (standing.isOwn(*first) || standing.isOwn(*second))
        return base::said("an emergency release is reviewed by neither of the two who signed it");
    return standing.whyNotTheRelease(*first);
}

Refusal ruleOf(const Standing& standing, const model::NotUnderReview& unreviewed) {
    if (endsLater(standing, unreviewed.until, standing.policy.unreviewedDays * kDay))
        return base::said("a model can be left unreviewed for at most %1 days",
                          standing.policy.unreviewedDays);
    return {};
}

Refusal ruleOf(const Standing& standing, const model::Delegate& delegate) {
    if (delegate.to == standing.person.principal)
        return base::said("nobody can stand in for oneself");
    if (delegate.until < delegate.from) return base::said("it ends before it begins");
    for (const std::string& role : delegate.roles)
        if (!holdsWord(standing.person.roles, role))
            return base::said("%1 is not %2", standing.person.name, role);
    return whyUnknown(standing, delegate.to);
}

std::vector<std::string> rolesThatMay(const model::Record& record, const model::Policy& policy) {
    if (policy.rights.contains(record.kind)) return policy.rolesFor(record.kind);
    static const model::TierRule none;
    const model::TierRule* known = record.subject ? policy.tier(record.subject->tier) : nullptr;
    const model::TierRule& tier = known ? *known : none;
    if (std::holds_alternative<model::Loosen>(record.body)) return tier.loosenRoles;
    if (std::holds_alternative<model::Waive>(record.body)) return tier.waivers.roles;
    if (const auto* glass = std::get_if<model::BreakGlass>(&record.body))
        return glass->confirms ? tier.emergency.secondRoles : tier.emergency.roles;
    if (std::holds_alternative<model::NotUnderReview>(record.body) &&
        !policy.unreviewedRoles.empty())
        return policy.unreviewedRoles;
    return policy.rolesFor(record.kind);
}

bool mayBeWithdrawn(const model::Record& record) {
    static constexpr std::string_view kKinds[] = {
        "vote",  "join",     "recuse",           "spoken",   "loosen",
        "waive", "delegate", "not-under-review", "baseline", "ballot"};
    return std::find(std::begin(kKinds), std::end(kKinds), record.kind) != std::end(kKinds);
}

} // namespace countersign::ledger
