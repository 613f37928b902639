#include "core/ledger/Authority.h"

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

namespace {

bool holds(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

class AuthorityCheck {
public:
    AuthorityCheck(const model::Record& record, const model::Person& person,
                   const model::Policy& policy, const model::Roster& roster,
                   const Precedent& precedent)
        : m_record(record), m_person(person), m_policy(policy), m_roster(roster),
          m_precedent(precedent) {}

    std::string why() const {
        if (std::string wrong = whyNotTheHat(); !wrong.empty()) return wrong;
        return std::visit(*this, m_record.body);
    }

    template <typename Body> std::string operator()(const Body&) const { return {}; }
    std::string operator()(const model::Vote& vote) const {
        if (isApproval(vote) && !meansWhatThePolicySays(vote))
            return "it approves with another meaning than the sentence of the policy";
        if (!vote.supersedes) return {};
        const model::Record* old = m_precedent(*vote.supersedes);
        if (!old || !std::holds_alternative<model::Vote>(old->body) || !isOwn(*old))
            return "it replaces a vote that is not an earlier one of " + m_person.name;
        return whyNotTheRelease(*old);
    }
    std::string operator()(const model::Withdraw& withdraw) const {
        const model::Record* old = m_precedent(withdraw.record);
        const bool fits = old && (std::holds_alternative<model::Vote>(old->body) ||
                                  std::holds_alternative<model::Join>(old->body));
        if (!fits || !isOwn(*old))
            return "it withdraws what is not an earlier vote of " + m_person.name;
        return whyNotTheRelease(*old);
    }
    std::string operator()(const model::Join& join) const {
        const model::Record* old = m_precedent(join.record);
        if (!old || !dissentOf(*old)) return "it joins what is not an earlier objection";
        if (isOwn(*old)) return "nobody can join an objection of one's own";
        return whyNotTheRelease(*old);
    }
    std::string operator()(const model::Answer& answer) const {
        const model::Record* old = m_precedent(answer.record);
        const model::Vote* dissent = old ? dissentOf(*old) : nullptr;
        if (!dissent) return "it answers what is not an earlier objection";
        if (answer.disposition == "noted" && dissent->level != model::DissentLevel::Concern)
            return "only a concern can be closed by noting it";
        return whyNotTheRelease(*old);
    }
    std::string operator()(const model::Retire& retire) const {
        const model::Person* owner = m_roster.byKey(retire.key);
        if (!owner || owner->principal != retire.principal)
            return "it retires a key that " + retire.principal + " does not have";
        return {};
    }
    std::string operator()(const model::Remark& remark) const {
        if (remark.record && !m_precedent(*remark.record))
            return "it remarks on what is not an earlier record";
        return {};
    }

private:
    // An approval that says something else must not fill a required place; an objection is heard
    // whatever its words.
    bool meansWhatThePolicySays(const model::Vote& vote) const {
        const std::string tier = m_record.subject ? m_record.subject->tier : std::string();
        return m_record.meaning == m_policy.meaning(tier, model::name(vote.vote));
    }
    bool isOwn(const model::Record& old) const {
        return old.signer.principal == m_person.principal;
    }
    std::string whyNotTheRelease(const model::Record& old) const {
        if (m_record.subject && old.subject && m_record.subject->release == old.subject->release)
            return {};
        return "it names another release than the record it is about";
    }
    // What a person may always say: an objection, joining one, taking back the own word, retiring
    // the own key.
    bool isEverybodysRight() const {
        if (const auto* retire = std::get_if<model::Retire>(&m_record.body))
            return retire->principal == m_person.principal;
        return dissentOf(m_record) || std::holds_alternative<model::Join>(m_record.body) ||
               std::holds_alternative<model::Withdraw>(m_record.body);
    }
    std::string whyNotTheHat() const {
        const std::string& hat = m_record.signer.hat;
        const std::vector<std::string> roles = m_policy.rolesFor(m_record.kind);
        const bool judging = std::holds_alternative<model::Vote>(m_record.body) ||
                             std::holds_alternative<model::Decide>(m_record.body);
        if (m_person.machine && (judging || holds(roles, "*")))
            return m_person.name + " is a machine and cannot sign this";
        if (!hat.empty() && !holds(m_person.roles, hat)) return m_person.name + " is not " + hat;
        if (isEverybodysRight() || holds(roles, "*")) return {};
        if (!holds(roles, hat))
            return "signing as " + (hat.empty() ? "nobody in particular" : hat) +
                   " gives no right to " + m_record.kind;
        return {};
    }

    const model::Record& m_record;
    const model::Person& m_person;
    const model::Policy& m_policy;
    const model::Roster& m_roster;
    const Precedent& m_precedent;
};

} // namespace

std::string whyNotAuthorised(const model::Record& record, const model::Person& person,
                             const model::Policy& policy, const model::Roster& roster,
                             const Precedent& precedent) {
    return AuthorityCheck(record, person, policy, roster, precedent).why();
}

} // namespace countersign::ledger
