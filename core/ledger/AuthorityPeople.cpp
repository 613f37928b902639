// Policy, people, keys and the log itself.
#include "core/ledger/AuthorityKinds.h"
#include "core/rules/Enactment.h"

namespace countersign::ledger {

namespace {

using model::Verdict;

// Why a document cannot follow what is in force where the record stands.
Refusal whyNotNext(const Standing& standing, const model::Document& document, Verdict outOfTurn) {
    const model::VersionDigest* digest = document.digest();
    if (!digest || !document.broken.empty())
        return {outOfTurn, base::said("the proposed file cannot be used: %1", document.broken)};
    const model::VersionDigest& now =
        document.policy ? standing.record.policy : standing.record.roster;
    const std::string& previous = document.policy ? document.policy->policy.previousSha256
                                                  : document.roster->roster.previousSha256;
    const base::Sentence is =
        base::said("it is version %1; version %2 is in force", digest->version, now.version);
    if (digest->version <= now.version)
        return {outOfTurn == Verdict::PolicyViolation ? Verdict::PolicyRollback : outOfTurn, is};
    if (digest->version != now.version + 1) return {outOfTurn, is};
    if (previous != now.sha256.hex())
        return {outOfTurn, base::said("it does not follow the version in force but another one")};
    if (!document.roster) return {};
    return {outOfTurn, rules::whyNotAfter(standing.roster, document.roster->roster)};
}

Refusal proposal(const Standing& standing) {
    const model::Document* document = standing.before.document({});
    if (!document) return base::said("the file it proposes is not in the log");
    return whyNotNext(standing, *document, Verdict::NotAuthorised);
}

template <typename Propose>
Refusal answer(const Standing& standing, const model::ProposalAnswer& body) {
    const model::Record* proposed = standing.before.record(body.record);
    const model::Document* document = standing.before.document(body.record);
    if (!proposed || !document || !std::holds_alternative<Propose>(proposed->body))
        return base::said("it answers what is not an earlier proposal");
    return whyNotNext(standing, *document, Verdict::NotAuthorised);
}

template <typename Propose>
Refusal enactment(const Standing& standing, const model::Enactment& body) {
    const model::Record* proposed = standing.before.record(body.record);
    const model::Document* document = standing.before.document(body.record);
    if (!proposed || !document || !std::holds_alternative<Propose>(proposed->body))
        return base::said("it puts into force what is not an earlier proposal");
    if (Refusal refusal = whyNotNext(standing, *document, Verdict::PolicyViolation);
        !refusal.none())
        return refusal;
    rules::People people = standing.before.approving(body.approvals, body.record);
    people.insert(standing.person.principal);
    return {Verdict::PolicyViolation,
            rules::whyNotEnough(people, standing.policy, standing.roster, *document)};
}

} // namespace

Refusal ruleOf(const Standing& standing, const model::PolicyPropose&) { return proposal(standing); }
Refusal ruleOf(const Standing& standing, const model::RosterPropose&) { return proposal(standing); }

Refusal ruleOf(const Standing& standing, const model::PolicyApprove& body) {
    return answer<model::PolicyPropose>(standing, body);
}
Refusal ruleOf(const Standing& standing, const model::RosterApprove& body) {
    return answer<model::RosterPropose>(standing, body);
}

Refusal ruleOf(const Standing& standing, const model::PolicyEnact& body) {
    return enactment<model::PolicyPropose>(standing, body);
}
Refusal ruleOf(const Standing& standing, const model::RosterEnact& body) {
    return enactment<model::RosterPropose>(standing, body);
}

Refusal ruleOf(const Standing& standing, const model::Retire& retire) {
    const model::Person* owner = standing.roster.byKey(retire.key);
    if (!owner || owner->principal != retire.principal)
        return base::said("it retires a key that %1 does not have", retire.principal);
    return {};
}

Refusal ruleOf(const Standing& standing, const model::Compromise& compromise) {
    if (!standing.roster.byKey(compromise.key))
        return base::said("the key it names belongs to nobody");
    if (compromise.since && !standing.before.record(*compromise.since))
        return base::said("the record it names as the last genuine one is not an earlier record");
    return {};
}

Refusal ruleOf(const Standing& standing, const model::Acknowledge& acknowledge) {
    return standing.before.whyNotAcknowledged(acknowledge.commit);
}

Refusal ruleOf(const Standing&, const model::ModelAlias& alias) {
    if (alias.from == alias.to) return base::said("a model is always the same as itself");
    return {};
}

} // namespace countersign::ledger
