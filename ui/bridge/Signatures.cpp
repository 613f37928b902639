#include "ui/bridge/Signatures.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <variant>

namespace countersign::bridge {
namespace signed_words {

using Kind = SignedEntry::Kind;

QString tr(const char* text) { return QCoreApplication::translate("Signatures", text); }

QString hex(const model::RecordId& id) { return QString::fromStdString(id.hex()); }

void addIf(QStringList& list, const QString& pattern, const std::string& value) {
    if (!value.empty()) list << pattern.arg(lines(value));
}

void addConditions(QStringList& list, const std::vector<model::Condition>& conditions) {
    for (const auto& condition : conditions) {
        QString line = tr("Condition: %1").arg(lines(condition.text));
        if (!condition.owner.empty()) line += tr(", owner %1").arg(text(condition.owner));
        if (!condition.due.empty()) line += tr(", due %1").arg(date(condition.due).text);
        list << line;
    }
}

QString voteHeadline(const model::Vote& vote) {
    switch (vote.vote) {
    case model::VoteValue::Approve:
        return tr("approves");
    case model::VoteValue::ApproveWithConditions:
        return tr("approves with conditions");
    case model::VoteValue::Dissent:
        switch (vote.level) {
        case model::DissentLevel::Concern:
            return tr("has a concern");
        case model::DissentLevel::Block:
            return tr("objects and wants the release stopped");
        default:
            return tr("objects");
        }
    case model::VoteValue::Abstain:
        return tr("abstains");
    case model::VoteValue::Recuse:
        return tr("stands aside");
    }
    return {};
}

QString outcomeHeadline(model::Outcome outcome) {
    switch (outcome) {
    case model::Outcome::Approved:
        return tr("decided: approved");
    case model::Outcome::ApprovedWithConditions:
        return tr("decided: approved with conditions");
    case model::Outcome::Deferred:
        return tr("decided: deferred");
    case model::Outcome::Rejected:
        return tr("decided: rejected");
    case model::Outcome::Withdrawn:
        return tr("decided: withdrawn");
    }
    return {};
}

struct Fill {
    SignedEntry& entry;

    template <typename Body> void operator()(const Body&) const {
        entry.headline = kind(std::string(Body::kKind));
    }
    void operator()(const model::OtherKind& other) const {
        entry.headline = kind(other.kind.empty() ? std::string("remark") : other.kind);
    }
    void operator()(const model::Open& open) const {
        entry.kind = Kind::Opened;
        entry.mark = {Tone::Neutral, Shape::Ring, tr("review opened")};
        entry.headline = tr("opened the review");
        addIf(entry.details, tr("What changes: %1"), open.change);
        addIf(entry.details, tr("Summary: %1"), open.summary);
    }
    void operator()(const model::Vote& vote) const {
        entry.kind = vote.vote == model::VoteValue::Dissent ? Kind::Objection : Kind::Vote;
        entry.mark = mark(vote.vote);
        entry.headline = voteHeadline(vote);
        addIf(entry.details, tr("Would be removed by: %1"), vote.wouldRemove);
        addConditions(entry.details, vote.conditions);
        addIf(entry.details, tr("Reviewed: %1"), vote.reviewed);
        addIf(entry.details, tr("Not reviewed: %1"), vote.notReviewed);
        if (!vote.opened.empty()) {
            entry.details
                << tr("Evidence opened before signing: %1").arg(count(vote.opened.size()));
        }
    }
    void operator()(const model::Withdraw& withdraw) const {
        entry.kind = Kind::Withdrawn;
        entry.about = hex(withdraw.record);
        entry.mark = {Tone::Neutral, Shape::Dash, tr("withdrawn")};
        entry.headline = tr("withdraws the own signature");
    }
    void operator()(const model::Join& join) const {
        entry.kind = Kind::Joined;
        entry.about = hex(join.record);
        entry.mark = {Tone::Caution, Shape::Bang, tr("joins")};
        entry.headline = tr("joins this objection");
    }
    void operator()(const model::Answer& answer) const {
        entry.kind = Kind::Answer;
        entry.about = hex(answer.record);
        entry.mark = {Tone::Accent, Shape::Pen, tr("answer")};
        entry.headline = answer.disposition.empty()
                             ? tr("answers")
                             : tr("answers: %1").arg(disposition(answer.disposition));
    }
    void operator()(const model::Decide& decide) const {
        entry.kind = Kind::Decision;
        entry.mark = mark(decide.outcome);
        entry.headline = outcomeHeadline(decide.outcome);
        addIf(entry.details, tr("Context: %1"), decide.context);
        addIf(entry.details, tr("Options considered: %1"), decide.options);
        addIf(entry.details, tr("Consequences: %1"), decide.consequences);
        addConditions(entry.details, decide.conditions);
        addIf(entry.details, tr("Valid until %1"), decide.validUntil);
    }
    void operator()(const model::Retire&) const { entry.headline = tr("retires a key"); }
    void operator()(const model::Remark& remark) const {
        if (remark.record) entry.about = hex(*remark.record);
        entry.headline = tr("remarks");
    }
};

SignedEntry entryOf(const model::LogEntry& logged, const model::Policy& policy) {
    const model::Record& record = *logged.record;
    SignedEntry entry;
    entry.record = hex(logged.id);
    entry.principal = text(record.signer.principal);
    entry.person = text(record.signer.name);
    entry.role = roleName(policy, record.signer.hat);
    entry.meaning = lines(record.meaning);
    entry.reason = lines(record.reason);
    entry.at = record.signedAt;
    entry.when = moment(record.signedAt);
    entry.counted = model::isCounted(logged.verdict);
    if (!entry.counted) entry.refusal = lines(logged.reason);
    std::visit(Fill{entry}, record.body);
    return entry;
}

void strike(SignedEntry& entry, const model::LiveVote& vote, const model::LedgerState& ledger) {
    if (vote.live()) return;
    entry.struck = true;
    entry.struckWhy = vote.withdrawn ? tr("withdrawn") : tr("replaced by a later signature");
    if (!vote.by) return;
    if (const auto* by = ledger.entry(*vote.by); by && by->record) {
        entry.struckWhy += QStringLiteral(", ") + date(by->record->signedAt).text;
    }
}

void markFate(std::vector<SignedEntry>& entries, const jobs::ReleaseView& view) {
    std::map<QString, SignedEntry*> byId;
    for (auto& entry : entries)
        byId[entry.record] = &entry;
    for (const auto& vote : view.history.votes) {
        const auto found = byId.find(hex(vote.id));
        if (found != byId.end()) strike(*found->second, vote, view.target.log->ledger);
    }
    for (const auto& objection : view.history.objections) {
        const auto found = byId.find(hex(objection.id));
        if (found != byId.end()) found->second->openObjection = objection.open();
    }
    for (const auto& lapsed : view.gate.lapsedVotes) {
        const auto found = byId.find(hex(lapsed.vote));
        if (found != byId.end())
            found->second->details << tr("No longer counts: %1").arg(lines(lapsed.why));
    }
    for (const auto& seat : view.gate.seats) {
        const auto found = seat.vote ? byId.find(hex(*seat.vote)) : byId.end();
        if (found != byId.end() && !seat.carried.empty())
            found->second->details << tr("Still counts: %1").arg(lines(seat.carried));
    }
    for (const auto& decision : view.history.decisions) {
        const auto found = byId.find(hex(decision.id));
        if (found == byId.end()) continue;
        found->second->struck = decision.superseded;
        if (decision.superseded) found->second->struckWhy = tr("replaced by a later decision");
        if (!decision.supported && !decision.why.empty()) {
            found->second->details << tr("Not carried by signatures: %1").arg(text(decision.why));
        }
        if (decision.contested) {
            found->second->details << tr("Contested: an objection was signed at the same time");
        }
    }
}

void appendWithReplies(const std::vector<SignedEntry>& all, std::size_t index,
                       std::vector<bool>& placed, std::vector<SignedEntry>& result) {
    if (placed[index]) return;
    placed[index] = true;
    result.push_back(all[index]);
    for (std::size_t i = index + 1; i < all.size(); ++i) {
        if (all[i].about == all[index].record) appendWithReplies(all, i, placed, result);
    }
}

// What is about an entry moves right behind it; the rest keeps the log's order. A reply is always
// younger than what it is about, so nothing can be lost.
std::vector<SignedEntry> threaded(const std::vector<SignedEntry>& all) {
    std::vector<SignedEntry> result;
    std::vector<bool> placed(all.size(), false);
    for (std::size_t i = 0; i < all.size(); ++i)
        appendWithReplies(all, i, placed, result);
    return result;
}

} // namespace signed_words

std::vector<SignedEntry> signedEntries(const jobs::ReleaseView& view) {
    std::vector<SignedEntry> entries;
    if (!view.target.log) return entries;
    const model::LedgerState& ledger = view.target.log->ledger;
    for (const auto& id : view.history.records) {
        const model::LogEntry* logged = ledger.entry(id);
        if (logged && logged->record) {
            entries.push_back(signed_words::entryOf(*logged, ledger.policy));
        }
    }
    signed_words::markFate(entries, view);
    return signed_words::threaded(entries);
}

QString personAndRole(const SignedEntry& entry) {
    return entry.role.isEmpty() ? entry.person
                                : signed_words::tr("%1, %2").arg(entry.person, entry.role);
}

QString whoSaysWhat(const SignedEntry& entry) {
    return (entry.role.isEmpty() ? QStringLiteral("%1 %2") : QStringLiteral("%1, %2"))
        .arg(personAndRole(entry), entry.headline);
}

QString roleName(const model::Policy& policy, const std::string& role) {
    const model::Role* known = policy.role(role);
    return text(known && !known->name.empty() ? known->name : role);
}

const model::Policy* policyOf(const jobs::ReleaseView& view) {
    return view.target.log && view.target.log->ledger.present ? &view.target.log->ledger.policy
                                                              : nullptr;
}

} // namespace countersign::bridge
