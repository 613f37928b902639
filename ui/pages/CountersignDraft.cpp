#include "ui/pages/CountersignDraft.h"

#include "core/jobs/Drafts.h"
#include "ui/bridge/Words.h"

#include <QCoreApplication>

namespace countersign::pages {
namespace draft {

using Kind = jobs::Statement::Kind;

QString tr(const char* text) { return QCoreApplication::translate("CountersignDraft", text); }

const char* kindName(Kind kind) {
    switch (kind) {
    case Kind::Answer:
        return "answer";
    case Kind::Join:
        return "join";
    case Kind::Withdraw:
        return "withdraw";
    case Kind::Decide:
        return "decide";
    default:
        return "vote";
    }
}

Kind kindOf(const std::string& name) {
    for (const Kind kind : {Kind::Answer, Kind::Join, Kind::Withdraw, Kind::Decide}) {
        if (name == kindName(kind)) return kind;
    }
    return Kind::Vote;
}

std::string value(const std::map<std::string, std::string>& fields, const char* key) {
    const auto found = fields.find(key);
    return found == fields.end() ? std::string() : found->second;
}

QString lineText(const QString& text) { return text.trimmed(); }

// "what to do; owner: li; due: 2026-12-01; check: ood_recall_7d >= 0.90" – all but the first are
// optional.
model::Condition condition(const QString& line) {
    model::Condition made;
    QStringList text;
    for (const QString& part : line.split(';')) {
        const QString trimmed = part.trimmed();
        if (trimmed.startsWith(QLatin1String("owner:"), Qt::CaseInsensitive)) {
            made.owner = bridge::utf8(trimmed.mid(6).trimmed());
        } else if (trimmed.startsWith(QLatin1String("due:"), Qt::CaseInsensitive)) {
            made.due = bridge::utf8(trimmed.mid(4).trimmed());
        } else if (trimmed.startsWith(QLatin1String("check:"), Qt::CaseInsensitive)) {
            made.check = bridge::utf8(trimmed.mid(6).trimmed());
        } else if (!trimmed.isEmpty()) {
            text << trimmed;
        }
    }
    made.text = bridge::utf8(text.join(QStringLiteral("; ")));
    return made;
}

std::string joinedLines(const QStringList& parts) {
    QStringList kept;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty()) kept << part.trimmed();
    }
    return bridge::utf8(kept.join('\n'));
}

} // namespace draft

bool CountersignDraft::empty() const {
    for (const QString* text : {&reason, &conditions, &wouldRemove, &alsoReviewed, &notReviewed,
                                &context, &options, &consequences, &validUntil}) {
        if (!text->trimmed().isEmpty()) return false;
    }
    return ticked.empty() && !chosen;
}

QStringList CountersignDraft::missing() const {
    using draft::Kind;
    QStringList list;
    if (kind == Kind::Vote && !chosen) {
        list << draft::tr("Choose what you say: approve, object, abstain or stand aside.");
    }
    if (kind == Kind::Decide && !chosen) list << draft::tr("Choose what is decided.");
    if (role.isEmpty()) list << draft::tr("Choose the role you sign as.");
    if (reason.trimmed().isEmpty()) {
        list << (kind == Kind::Answer ? draft::tr("Write the answer.")
                                      : draft::tr("Write the reason: one sentence is enough."));
    }
    if (kind == Kind::Vote && chosen && vote == model::VoteValue::ApproveWithConditions &&
        conditions.trimmed().isEmpty()) {
        list << draft::tr("Write at least one condition.");
    }
    if (kind == Kind::Decide && chosen && outcome == model::Outcome::ApprovedWithConditions &&
        conditions.trimmed().isEmpty()) {
        list << draft::tr("Write at least one condition.");
    }
    return list;
}

jobs::Statement CountersignDraft::statement(const std::string& release,
                                            const QStringList& questions) const {
    using draft::Kind;
    jobs::Statement made;
    made.kind = kind;
    made.release = kind == Kind::Vote || kind == Kind::Decide ? release : std::string();
    made.hat = bridge::utf8(role);
    made.reason = bridge::utf8(reason.trimmed());
    made.record = bridge::utf8(record);
    if (kind == Kind::Answer) made.disposition = bridge::utf8(disposition);
    if (kind != Kind::Vote && kind != Kind::Decide) return made;
    for (const QString& line : conditions.split('\n')) {
        if (!line.trimmed().isEmpty()) made.conditions.push_back(draft::condition(line));
    }
    if (kind == Kind::Decide) {
        made.outcome = outcome;
        made.context = bridge::utf8(draft::lineText(context));
        made.options = bridge::utf8(draft::lineText(options));
        made.consequences = bridge::utf8(draft::lineText(consequences));
        made.validUntil = bridge::utf8(draft::lineText(validUntil));
        if (outcome != model::Outcome::ApprovedWithConditions) made.conditions.clear();
        return made;
    }
    made.vote = vote;
    if (vote != model::VoteValue::ApproveWithConditions) made.conditions.clear();
    if (vote == model::VoteValue::Dissent) {
        made.level = level;
        made.wouldRemove = bridge::utf8(draft::lineText(wouldRemove));
    }
    QStringList yes, no;
    for (const QString& question : questions)
        (ticked.count(question) ? yes : no) << question;
    made.reviewed = draft::joinedLines(yes + QStringList{alsoReviewed});
    made.notReviewed = draft::joinedLines(no + QStringList{notReviewed});
    for (const std::string& hex : openedBlobs) {
        if (const auto blob = base::BlobId::fromHex(hex)) made.opened.push_back(*blob);
    }
    return made;
}

std::map<std::string, std::string> CountersignDraft::fields() const {
    QStringList ticks(ticked.begin(), ticked.end());
    std::string opened;
    for (const auto& hex : openedBlobs)
        opened += hex + '\n';
    return {{"kind", draft::kindName(kind)},
            {"record", bridge::utf8(record)},
            {"chosen", chosen ? "yes" : "no"},
            {"vote", model::name(vote)},
            {"level", model::name(level)},
            {"outcome", model::name(outcome)},
            {"role", bridge::utf8(role)},
            {"reason", bridge::utf8(reason)},
            {"conditions", bridge::utf8(conditions)},
            {"would-remove", bridge::utf8(wouldRemove)},
            {"also-reviewed", bridge::utf8(alsoReviewed)},
            {"not-reviewed", bridge::utf8(notReviewed)},
            {"disposition", bridge::utf8(disposition)},
            {"context", bridge::utf8(context)},
            {"options", bridge::utf8(options)},
            {"consequences", bridge::utf8(consequences)},
            {"valid-until", bridge::utf8(validUntil)},
            {"ticked", bridge::utf8(ticks.join('\n'))},
            {"opened", opened}};
}

CountersignDraft CountersignDraft::from(const std::map<std::string, std::string>& fields) {
    const auto text = [&](const char* key) {
        return QString::fromStdString(draft::value(fields, key));
    };
    CountersignDraft made;
    made.kind = draft::kindOf(draft::value(fields, "kind"));
    made.record = text("record");
    made.chosen = draft::value(fields, "chosen") == "yes";
    made.vote = model::voteValue(draft::value(fields, "vote")).value_or(made.vote);
    made.level = model::dissentLevel(draft::value(fields, "level")).value_or(made.level);
    made.outcome = model::outcome(draft::value(fields, "outcome")).value_or(made.outcome);
    made.role = text("role");
    made.reason = text("reason");
    made.conditions = text("conditions");
    made.wouldRemove = text("would-remove");
    made.alsoReviewed = text("also-reviewed");
    made.notReviewed = text("not-reviewed");
    if (!text("disposition").isEmpty()) made.disposition = text("disposition");
    made.context = text("context");
    made.options = text("options");
    made.consequences = text("consequences");
    made.validUntil = text("valid-until");
    for (const QString& tick : text("ticked").split('\n', Qt::SkipEmptyParts))
        made.ticked.insert(tick);
    for (const QString& blob : text("opened").split('\n', Qt::SkipEmptyParts)) {
        if (base::BlobId::fromHex(blob.toStdString())) made.openedBlobs.insert(blob.toStdString());
    }
    return made;
}

QString CountersignDraft::key(const QString& release, const QString& who) const {
    std::string what = draft::kindName(kind);
    if (!record.isEmpty()) what += "-" + record.left(16).toStdString();
    return QString::fromStdString(jobs::draftKey(what, release.toStdString(), who.toStdString()));
}

} // namespace countersign::pages
