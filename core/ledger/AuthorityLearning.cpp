// Facts, incidents, actions: what each may say about what was said before.
#include "core/ledger/AuthorityKinds.h"

#include <algorithm>

namespace countersign::ledger {

namespace {

template <typename Body>
const Body* earlier(const Standing& standing, const model::RecordId& id,
                    const model::Record** record = nullptr) {
    const model::Record* old = standing.before.record(id);
    if (record) *record = old;
    return old ? std::get_if<Body>(&old->body) : nullptr;
}

// The right that weighs what others only report: of the kind named.
bool maySign(const Standing& standing, const char* kind) {
    const std::vector<std::string> roles = standing.policy.rolesFor(kind);
    return holdsWord(roles, "*") || holdsWord(roles, standing.record.signer.hat);
}

bool isPerson(const Standing& standing, const std::string& principal) {
    const model::Person* person = standing.roster.byPrincipal(principal);
    return person && !person->machine;
}

bool isLater(const std::string& time, const base::UtcTime& than) {
    const auto at = base::UtcTime::parse(time);
    return !at || *at > than;
}

int rankOf(const std::string& severity) { // higher is graver
    return severity == "high" ? 2 : severity == "medium" ? 1 : 0;
}

} // namespace

Refusal ruleOf(const Standing& standing, const model::Drill& drill) {
    if (!isPerson(standing, drill.person))
        return base::said("it names %1, who is no person on the roster", drill.person);
    if (isLater(drill.at, standing.record.signedAt))
        return base::said("it says that the drill was after it was signed");
    return {};
}

Refusal ruleOf(const Standing& standing, const model::Incident& incident) {
    if (isLater(incident.started, standing.record.signedAt))
        return base::said("it says that the incident started after it was signed");
    if (!incident.commander.empty() && !isPerson(standing, incident.commander))
        return base::said("it names %1, who is no person on the roster", incident.commander);
    if (!incident.supersedes) return {};
    const auto* old = earlier<model::Incident>(standing, *incident.supersedes);
    if (!old) return base::said("it replaces what is not an earlier incident");
    // "SEV-1" is graver than "SEV-2".
    const bool graver = incident.severity <= old->severity;
    const bool keeps =
        std::all_of(old->releases.begin(), old->releases.end(), [&](const model::ReleaseId& each) {
            return std::find(incident.releases.begin(), incident.releases.end(), each) !=
                   incident.releases.end();
        });
    if ((graver && keeps && incident.started >= old->started) || maySign(standing, "promote"))
        return {};
    return base::said("it makes an incident smaller, which takes the right to promote");
}

Refusal ruleOf(const Standing& standing, const model::Promote& promote) {
    return earlier<model::Incident>(standing, promote.incident)
               ? Refusal()
               : Refusal(base::said("it promotes what is not an earlier incident"));
}

Refusal ruleOf(const Standing& standing, const model::Link& link) {
    if (!earlier<model::Incident>(standing, link.from))
        return base::said("it links what is not an earlier incident");
    const model::Record* to = standing.before.record(link.to);
    const auto* vote = to ? std::get_if<model::Vote>(&to->body) : nullptr;
    const auto* decide = to ? std::get_if<model::Decide>(&to->body) : nullptr;
    const bool fits = (to && dissentOf(*to)) || (vote && !vote->conditions.empty()) ||
                      (decide && !decide->conditions.empty());
    return fits ? Refusal()
                : Refusal(base::said("it links to what is no earlier objection or condition"));
}

Refusal ruleOf(const Standing& standing, const model::Action& action) {
    if (!isPerson(standing, action.owner))
        return base::said("it names %1, who is no person on the roster", action.owner);
    if (action.source && !standing.before.record(*action.source))
        return base::said("its source is not an earlier record");
    if (!action.supersedes) return {};
    const model::Record* old = nullptr;
    const auto* before = earlier<model::Action>(standing, *action.supersedes, &old);
    if (!before) return base::said("it replaces what is not an earlier action");
    if (old->subject && standing.record.subject != old->subject &&
        (!standing.record.subject ||
         standing.record.subject->release.model != old->subject->release.model))
        return base::said("it names another model than the action it replaces");
    if (!standing.isOwn(*old) && !maySign(standing, "action-close"))
        return base::said(
            "it changes an action of somebody else, which takes the right to close it");
    const bool easier =
        rankOf(action.severity) < rankOf(before->severity) || action.due > before->due;
    if (before->owner == standing.person.principal && easier)
        return base::said("nobody makes an own action easier or later");
    return {};
}

Refusal ruleOf(const Standing& standing, const model::ActionClose& close) {
    const auto* action = earlier<model::Action>(standing, close.record);
    if (!action) return base::said("it closes what is not an earlier action");
    if (action->owner == standing.person.principal)
        return base::said("nobody closes an own action: a second person looks at the evidence");
    return {};
}

} // namespace countersign::ledger
