#include "core/jobs/Sentences.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::jobs {

namespace sentence_detail {

std::string voteVerb(const model::Vote& vote) {
    switch (vote.vote) {
    case model::VoteValue::Approve:
        return "approved";
    case model::VoteValue::ApproveWithConditions:
        return "approved with conditions";
    case model::VoteValue::Abstain:
        return "abstained on";
    case model::VoteValue::Recuse:
        return "stood aside from";
    case model::VoteValue::Dissent:
        break;
    }
    if (vote.level == model::DissentLevel::Concern) return "raised a concern about";
    if (vote.level == model::DissentLevel::Block) return "objected, to block, against";
    return "objected to";
}

std::string outcomeWords(model::Outcome outcome) {
    switch (outcome) {
    case model::Outcome::Approved:
        return "approved";
    case model::Outcome::ApprovedWithConditions:
        return "approved with conditions";
    case model::Outcome::Deferred:
        return "deferred";
    case model::Outcome::Rejected:
        return "rejected";
    case model::Outcome::Withdrawn:
        return "withdrawn";
    }
    return "recorded";
}

std::string ownerOf(const model::LedgerState& ledger, const model::RecordId& id) {
    const model::LogEntry* entry = ledger.entry(id);
    return entry && entry->record ? entry->record->signer.name : "record " + id.shortHex();
}

// What was done, with its object.
struct Deed {
    const model::LedgerState& ledger;
    const model::Record& record;

    std::string about() const {
        return record.subject ? " " + releaseText(record.subject->release) : std::string();
    }
    std::string operator()(const model::Open&) const { return "opened the review of" + about(); }
    std::string operator()(const model::Vote& vote) const { return voteVerb(vote) + about(); }
    std::string operator()(const model::Withdraw& body) const {
        return ownerOf(ledger, body.record) == record.signer.name
                   ? "withdrew an own signature on" + about()
                   : "withdrew a signature of " + ownerOf(ledger, body.record) + " on" + about();
    }
    std::string operator()(const model::Join& body) const {
        return "joined the objection of " + ownerOf(ledger, body.record) + " to" + about();
    }
    std::string operator()(const model::Answer& body) const {
        return "answered the objection of " + ownerOf(ledger, body.record) + " to" + about();
    }
    std::string operator()(const model::Decide& body) const {
        return "decided on" + about() + ": " + outcomeWords(body.outcome);
    }
    std::string operator()(const model::Retire& body) const {
        return "retired the key " + body.key.substr(0, 19) + "… of " + body.principal;
    }
    std::string operator()(const model::Remark&) const { return "remarked" + about(); }
    std::string operator()(const model::Recuse&) const { return "stood aside from" + about(); }
    std::string operator()(const model::Spoken& body) const {
        const model::Person* person = ledger.roster.byPrincipal(body.by);
        return "wrote down what " + (person ? person->name : body.by) + " said about" + about();
    }
    std::string operator()(const model::Loosen& body) const {
        return "accepted that " + body.item + " of" + about() + " is loosened: " + body.before +
               " to " + body.after;
    }
    std::string operator()(const model::Raise& body) const {
        return "raised the tier of" + about() + " to " + body.tier;
    }
    std::string operator()(const model::Lower& body) const {
        return "lowered the tier of" + about() + " to " + body.tier;
    }
    std::string operator()(const model::Attest& body) const {
        return "answered " + body.item + " for" + about() + ": " + body.answer;
    }
    std::string operator()(const model::Waive& body) const {
        return "skipped the check " + body.check + " of" + about() + " until " + body.until;
    }
    std::string operator()(const model::BreakGlass& body) const {
        return (body.confirms ? "confirmed the emergency release of"
                              : "asked for an emergency "
                                "release of") +
               about();
    }
    std::string operator()(const model::ObligationClose&) const {
        return "closed the review owed for the emergency release of" + about();
    }
    std::string operator()(const model::Suspend& body) const {
        if (body.action == "return") return "returned" + about() + " to service";
        if (body.action == "narrow") return "narrowed the scope of" + about();
        if (body.action == "roll-back") return "rolled" + about() + " back to " + body.to;
        return "suspended" + about();
    }
    std::string operator()(const model::Deployed& body) const {
        return "reported" + about() + " at stage " + body.stage;
    }
    std::string operator()(const model::Deposit& body) const {
        return "deposited " + body.what + " " + body.path;
    }
    std::string operator()(const model::Baseline& body) const {
        return "marked " + releaseText({body.model, body.version}) + " as live before this log";
    }
    std::string operator()(const model::NotUnderReview& body) const {
        return "said why " + body.model + " is not under review until " + body.until;
    }
    std::string operator()(const model::Drill& body) const {
        return "reported the drill " + body.drill + " of " + body.model + " by " + body.person +
               ": " + body.result + " in " + std::to_string(body.seconds) + " s";
    }
    std::string operator()(const model::Incident& body) const {
        return std::string(body.supersedes ? "updated" : "reported") + " the " + body.severity +
               " incident: " + body.title;
    }
    std::string operator()(const model::Promote& body) const {
        return "bound an incident to the scenario " + body.scenario;
    }
    std::string operator()(const model::Link& body) const {
        return "linked a record to an earlier objection or condition: " + body.finding;
    }
    std::string operator()(const model::Action& body) const {
        return std::string(body.supersedes ? "updated" : "gave") + " an action to " + body.owner +
               ", due " + body.due + ": " + body.what;
    }
    std::string operator()(const model::ActionClose& body) const {
        return "closed an action of " + ownerOf(ledger, body.record);
    }
    std::string operator()(const model::Meeting& body) const {
        if (body.phase == "planned") return "planned the meeting of " + body.date;
        return (body.phase == "started" ? "opened" : "closed") + (" the meeting of " + body.date);
    }
    std::string operator()(const model::Preread& body) const {
        return body.question.empty() ? "has the papers of the meeting"
                                     : "asked about the papers of the meeting: " + body.question;
    }
    std::string operator()(const model::Minutes&) const { return "signed the minutes"; }
    std::string operator()(const model::Ballot&) const {
        return "cast a sealed ballot on" + about();
    }
    std::string operator()(const model::Reveal&) const {
        return "revealed the own ballot on" + about();
    }
    std::string operator()(const model::PolicyPropose& body) const {
        return "proposed version " + std::to_string(body.version) + " of the policy";
    }
    std::string operator()(const model::RosterPropose& body) const {
        return "proposed version " + std::to_string(body.version) + " of people and keys";
    }
    std::string operator()(const model::ProposalAnswer& body) const {
        return (body.disposition == "approve" ? "approved the proposal of "
                                              : "rejected the proposal of ") +
               ownerOf(ledger, body.record);
    }
    std::string operator()(const model::Enactment& body) const {
        return "put the proposal of " + ownerOf(ledger, body.record) + " into force";
    }
    std::string operator()(const model::Compromise& body) const {
        return "declared the key " + body.key.substr(0, 19) + "… compromised";
    }
    std::string operator()(const model::Acknowledge& body) const {
        return "acknowledged the foreign commit " + body.commit.hex().substr(0, 12);
    }
    std::string operator()(const model::Delegate& body) const {
        return "asked " + body.to + " to stand in until " + body.until;
    }
    std::string operator()(const model::ModelAlias& body) const {
        return (body.relation == "same" ? "joined " : "kept apart ") + body.from + " and " +
               body.to;
    }
    std::string operator()(const model::Checkpoint&) const { return "set a checkpoint"; }
    std::string operator()(const model::Workpaper&) const { return "filed a workpaper"; }
    std::string operator()(const model::OtherKind& body) const {
        return "signed a record of kind " + body.kind;
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

std::string sentenceOf(const model::LogEntry& entry, const model::LedgerState& ledger) {
    if (entry.verdict == model::Verdict::Genesis)
        return ledger.start.signer.name + " started this log: " + ledger.start.name;
    if (!entry.record) {
        if (entry.verdict == model::Verdict::ValidMerge ||
            entry.verdict == model::Verdict::ForgeJoin)
            return entry.committer + " joined two lines of the log";
        return "an entry that could not be read, by " + entry.committer;
    }
    const model::Record& record = *entry.record;
    std::string text = record.signer.name;
    if (!record.signer.hat.empty())
        text += ", as " + base::lowerAscii(roleName(ledger.policy, record.signer.hat)) + ",";
    text += " " + std::visit(sentence_detail::Deed{ledger, record}, record.body);
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
