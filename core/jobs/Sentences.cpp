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
    if (report.pass) return "pass";
    bool told = false;
    for (const model::Check& check : report.checks) {
        told |= check.blocks() && check.remedy != model::Remedy::CannotJudge;
    }
    return told ? "blocked" : "cannot tell";
}

} // namespace countersign::jobs
