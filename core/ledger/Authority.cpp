#include "core/ledger/Authority.h"

#include "core/ledger/AuthorityKinds.h"

#include <algorithm>

namespace countersign::ledger {

const model::Vote* dissentOf(const model::Record& record) {
    const auto* vote = std::get_if<model::Vote>(&record.body);
    return vote && vote->vote == model::VoteValue::Dissent ? vote : nullptr;
}

bool isApproval(const model::Vote& vote) {
    return vote.vote == model::VoteValue::Approve ||
           vote.vote == model::VoteValue::ApproveWithConditions;
}

bool holdsWord(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

base::Sentence Standing::whyNotTheRelease(const model::Record& old) const {
    if (!record.subject && !old.subject) return {};
    if (record.subject && old.subject && record.subject->release == old.subject->release) return {};
    return base::said("it names another release than the record it is about");
}

bool isFact(const model::RecordBody& body) {
    return std::holds_alternative<model::Deployed>(body) ||
           std::holds_alternative<model::Deposit>(body) ||
           std::holds_alternative<model::Drill>(body);
}

bool isEverybodysRight(const Standing& standing) {
    const model::RecordBody& body = standing.record.body;
    if (const auto* retire = std::get_if<model::Retire>(&body))
        return retire->principal == standing.person.principal;
    if (const auto* compromise = std::get_if<model::Compromise>(&body)) {
        const model::Person* owner = standing.roster.byKey(compromise->key);
        return owner && owner->principal == standing.person.principal;
    }
    return dissentOf(standing.record) || std::holds_alternative<model::Join>(body) ||
           std::holds_alternative<model::Withdraw>(body);
}

namespace {

// Whoever signs in somebody's place wears that person's hat; whether a delegation covers it is
// judged where seats are filled.
const model::Person* whoseHat(const Standing& standing) {
    const auto* vote = std::get_if<model::Vote>(&standing.record.body);
    if (!vote || vote->onBehalfOf.empty()) return &standing.person;
    return standing.roster.byPrincipal(vote->onBehalfOf);
}

base::Sentence whyNotTheHat(const Standing& standing) {
    const std::string& hat = standing.record.signer.hat;
    const model::Person& person = standing.person;
    if (person.machine)
        return isFact(standing.record.body)
                   ? base::Sentence()
                   : base::said("%1 is a machine: it deposits facts and signs nothing else",
                                person.name);
    const model::Person* named = whoseHat(standing);
    if (!named) return base::said("it is signed on behalf of nobody who is on the roster");
    if (!hat.empty() && !holdsWord(named->roles, hat))
        return base::said("%1 is not %2", named->name, hat);
    const std::vector<std::string> roles = rolesThatMay(standing.record, standing.policy);
    if (isEverybodysRight(standing) || holdsWord(roles, "*") || holdsWord(roles, hat)) return {};
    return base::said("signing as %1 gives no right to %2",
                      hat.empty() ? base::said("nobody in particular") : base::Sentence(hat),
                      standing.record.kind);
}

} // namespace

Refusal whyNotAuthorised(const Standing& standing) {
    if (base::Sentence wrong = whyNotTheHat(standing); !wrong.empty()) return wrong;
    return std::visit([&](const auto& body) { return ruleOf(standing, body); },
                      standing.record.body);
}

} // namespace countersign::ledger
