#include "core/jobs/Sentences.h"

#include "core/base/Text.h"
#include "core/rules/Words.h"

#include <algorithm>

namespace countersign::jobs {

namespace sentence_detail {

// `about`: " claims-triage 1.1".
base::Sentence voted(const model::Vote& vote, const std::string& about) {
    switch (vote.vote) {
    case model::VoteValue::Approve:
        return base::said("approved%1", about);
    case model::VoteValue::ApproveWithConditions:
        return base::said("approved with conditions%1", about);
    case model::VoteValue::Abstain:
        return base::said("abstained on%1", about);
    case model::VoteValue::Recuse:
        return base::said("stood aside from%1", about);
    case model::VoteValue::Dissent:
        break;
    }
    if (vote.level == model::DissentLevel::Concern)
        return base::said("raised a concern about%1", about);
    if (vote.level == model::DissentLevel::Block)
        return base::said("objected, to block, against%1", about);
    return base::said("objected to%1", about);
}

base::Sentence ownerOf(const model::LedgerState& ledger, const model::RecordId& id) {
    const model::LogEntry* entry = ledger.entry(id);
    return entry && entry->record ? base::Sentence(entry->record->signer.name)
                                  : base::said("record %1", id.shortHex());
}

// What was done, with its object.
struct Deed {
    const model::LedgerState& ledger;
    const model::Record& record;

    std::string about() const {
        return record.subject ? " " + releaseText(record.subject->release) : std::string();
    }
    base::Sentence operator()(const model::Open&) const {
        return base::said("opened the review of%1", about());
    }
    base::Sentence operator()(const model::Vote& vote) const { return voted(vote, about()); }
    base::Sentence operator()(const model::Withdraw& body) const {
        return ownerOf(ledger, body.record) == record.signer.name
                   ? base::said("withdrew an own signature on%1", about())
                   : base::said("withdrew a signature of %1 on%2", ownerOf(ledger, body.record),
                                about());
    }
    base::Sentence operator()(const model::Join& body) const {
        return base::said("joined the objection of %1 to%2", ownerOf(ledger, body.record), about());
    }
    base::Sentence operator()(const model::Answer& body) const {
        return base::said("answered the objection of %1 to%2", ownerOf(ledger, body.record),
                          about());
    }
    base::Sentence operator()(const model::Decide& body) const {
        return base::said("decided on%1: %2", about(), rules::outcomeWords(body.outcome));
    }
    base::Sentence operator()(const model::Retire& body) const {
        return base::said("retired the key %1… of %2", body.key.substr(0, 19), body.principal);
    }
    base::Sentence operator()(const model::Remark&) const {
        return base::said("remarked%1", about());
    }
    base::Sentence operator()(const model::Recuse&) const {
        return base::said("stood aside from%1", about());
    }
    base::Sentence operator()(const model::Spoken& body) const {
        const model::Person* person = ledger.roster.byPrincipal(body.by);
        return base::said("wrote down what %1 said about%2", person ? person->name : body.by,
                          about());
    }
    base::Sentence operator()(const model::Loosen& body) const {
        return base::said("accepted that %1 of%2 is loosened: %3 to %4", body.item, about(),
                          body.before, body.after);
    }
    base::Sentence operator()(const model::Raise& body) const {
        return base::said("raised the tier of%1 to %2", about(), body.tier);
    }
    base::Sentence operator()(const model::Lower& body) const {
        return base::said("lowered the tier of%1 to %2", about(), body.tier);
    }
    base::Sentence operator()(const model::Attest& body) const {
        return base::said("answered %1 for%2: %3", body.item, about(), body.answer);
    }
    base::Sentence operator()(const model::Waive& body) const {
        return base::said("skipped the check %1 of%2 until %3", body.check, about(), body.until);
    }
    base::Sentence operator()(const model::BreakGlass& body) const {
        return body.confirms ? base::said("confirmed the emergency release of%1", about())
                             : base::said("asked for an emergency release of%1", about());
    }
    base::Sentence operator()(const model::ObligationClose&) const {
        return base::said("closed the review owed for the emergency release of%1", about());
    }
    base::Sentence operator()(const model::Suspend& body) const {
        if (body.action == "return") return base::said("returned%1 to service", about());
        if (body.action == "narrow") return base::said("narrowed the scope of%1", about());
        if (body.action == "roll-back") return base::said("rolled%1 back to %2", about(), body.to);
        return base::said("suspended%1", about());
    }
    base::Sentence operator()(const model::Deployed& body) const {
        return base::said("reported%1 at stage %2", about(), body.stage);
    }
    base::Sentence operator()(const model::Deposit& body) const {
        return base::said("deposited %1 %2", body.what, body.path);
    }
    base::Sentence operator()(const model::Baseline& body) const {
        return base::said("marked %1 as live before this log",
                          releaseText({body.model, body.version}));
    }
    base::Sentence operator()(const model::NotUnderReview& body) const {
        return base::said("said why %1 is not under review until %2", body.model, body.until);
    }
    base::Sentence operator()(const model::Drill& body) const {
        return base::said("reported the drill %1 of %2 by %3: %4 in %5 s", body.drill, body.model,
                          body.person, body.result, body.seconds);
    }
    base::Sentence operator()(const model::Incident& body) const {
        return body.supersedes
                   ? base::said("updated the %1 incident: %2", body.severity, body.title)
                   : base::said("reported the %1 incident: %2", body.severity, body.title);
    }
    base::Sentence operator()(const model::Promote& body) const {
        return base::said("bound an incident to the scenario %1", body.scenario);
    }
    base::Sentence operator()(const model::Link& body) const {
        return base::said("linked a record to an earlier objection or condition: %1", body.finding);
    }
    base::Sentence operator()(const model::Action& body) const {
        return body.supersedes ? base::said("updated an action to %1, due %2: %3", body.owner,
                                            body.due, body.what)
                               : base::said("gave an action to %1, due %2: %3", body.owner,
                                            body.due, body.what);
    }
    base::Sentence operator()(const model::ActionClose& body) const {
        return base::said("closed an action of %1", ownerOf(ledger, body.record));
    }
    base::Sentence operator()(const model::Meeting& body) const {
        if (body.phase == "planned") return base::said("planned the meeting of %1", body.date);
        return body.phase == "started" ? base::said("opened the meeting of %1", body.date)
                                       : base::said("closed the meeting of %1", body.date);
    }
    base::Sentence operator()(const model::Preread& body) const {
        return body.question.empty()
                   ? base::said("has the papers of the meeting")
                   : base::said("asked about the papers of the meeting: %1", body.question);
    }
    base::Sentence operator()(const model::Minutes&) const {
        return base::said("signed the minutes");
    }
    base::Sentence operator()(const model::Ballot&) const {
        return base::said("cast a sealed ballot on%1", about());
    }
    base::Sentence operator()(const model::Reveal&) const {
        return base::said("revealed the own ballot on%1", about());
    }
    base::Sentence operator()(const model::PolicyPropose& body) const {
        return base::said("proposed version %1 of the policy", body.version);
    }
    base::Sentence operator()(const model::RosterPropose& body) const {
        return base::said("proposed version %1 of people and keys", body.version);
    }
    base::Sentence operator()(const model::ProposalAnswer& body) const {
        const base::Sentence owner = ownerOf(ledger, body.record);
        return body.disposition == "approve" ? base::said("approved the proposal of %1", owner)
                                             : base::said("rejected the proposal of %1", owner);
    }
    base::Sentence operator()(const model::Enactment& body) const {
        return base::said("put the proposal of %1 into force", ownerOf(ledger, body.record));
    }
    base::Sentence operator()(const model::Compromise& body) const {
        return base::said("declared the key %1… compromised", body.key.substr(0, 19));
    }
    base::Sentence operator()(const model::Acknowledge& body) const {
        return base::said("acknowledged the foreign commit %1", body.commit.hex().substr(0, 12));
    }
    base::Sentence operator()(const model::Delegate& body) const {
        return base::said("asked %1 to stand in until %2", body.to, body.until);
    }
    base::Sentence operator()(const model::ModelAlias& body) const {
        return body.relation == "same" ? base::said("joined %1 and %2", body.from, body.to)
                                       : base::said("kept apart %1 and %2", body.from, body.to);
    }
    base::Sentence operator()(const model::Checkpoint&) const {
        return base::said("set a checkpoint");
    }
    base::Sentence operator()(const model::Workpaper&) const {
        return base::said("filed a workpaper");
    }
    base::Sentence operator()(const model::OtherKind& body) const {
        return base::said("signed a record of kind %1", body.kind);
    }
};

} // namespace sentence_detail

std::string releaseText(const model::ReleaseId& release) {
    const std::size_t slash = release.model.rfind('/');
    const std::string last =
        slash == std::string::npos ? release.model : release.model.substr(slash + 1);
    return last + " " + release.version;
}

std::string roleName(const model::Policy& policy, const std::string& role) {
    const model::Role* known = policy.role(role);
    return known && !known->name.empty() ? known->name : role;
}

SignedBy signedBy(const model::Record& record, const model::Policy& policy) {
    return {record.signer.name, roleName(policy, record.signer.hat), record.signedAt.text(),
            record.meaning};
}

base::Sentence sentenceOf(const model::LogEntry& entry, const model::LedgerState& ledger) {
    if (entry.verdict == model::Verdict::Genesis)
        return base::said("%1 started this log: %2", ledger.start.signer.name, ledger.start.name);
    if (!entry.record) {
        if (entry.verdict == model::Verdict::ValidMerge ||
            entry.verdict == model::Verdict::ForgeJoin)
            return base::said("%1 joined two lines of the log", entry.committer);
        return base::said("an entry that could not be read, by %1", entry.committer);
    }
    const model::Record& record = *entry.record;
    const base::Sentence deed = std::visit(sentence_detail::Deed{ledger, record}, record.body);
    base::Sentence text =
        record.signer.hat.empty()
            ? base::said("%1 %2", record.signer.name, deed)
            : base::said("%1, as %2, %3", record.signer.name,
                         base::lowerAscii(roleName(ledger.policy, record.signer.hat)), deed);
    if (text.ends_with(",")) text.pop_back();
    return text;
}

std::string statusOf(const model::ReleaseHistory& history) {
    const model::DecisionEntry* live = history.liveDecision();
    const bool newer =
        live && !history.opens.empty() && history.opens.back().position > live->position;
    if (!live || newer) return history.opens.empty() ? "not announced" : "in review";
    const auto* body = live->record ? std::get_if<model::Decide>(&live->record->body) : nullptr;
    std::string word = body ? model::name(body->outcome) : "decided";
    std::replace(word.begin(), word.end(), '-', ' ');
    if (!live->supported) word += " (not supported)";
    if (live->contested) word += " (contested)";
    return word;
}

std::string gateWord(const model::GateReport& report) {
    if (report.pass && !report.wouldBlock) return "pass";
    if (report.pass) return report.mode == model::Mode::Warn ? "warned" : "observed";
    bool told = false;
    for (const model::Check& check : report.checks) {
        told |= check.blocks() && check.remedy != model::Remedy::CannotJudge;
    }
    return told ? "blocked" : "cannot tell";
}

} // namespace countersign::jobs
