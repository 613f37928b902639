#include "ui/bridge/TurnWords.h"

#include "ui/bridge/Words.h"

#include <QCoreApplication>

namespace countersign::bridge {

namespace {

struct Turn {
    Q_DECLARE_TR_FUNCTIONS(countersign::bridge::Turn)
};

} // namespace

Mark mark(const jobs::Turn& turn) {
    switch (turn.kind) {
    case jobs::Turn::Kind::Sign:
        return {Tone::Accent, Shape::Pen, Turn::tr("Sign")};
    case jobs::Turn::Kind::SignAgain:
        return {Tone::Bad, Shape::Pen, Turn::tr("Sign again")};
    case jobs::Turn::Kind::Counts:
        return {Tone::Good, Shape::Check, Turn::tr("Still counts")};
    case jobs::Turn::Kind::Answer:
        return {Tone::Caution, Shape::Bang, Turn::tr("Answer")};
    case jobs::Turn::Kind::Decide:
        return {Tone::Accent, Shape::Check, Turn::tr("Decide")};
    case jobs::Turn::Kind::Condition:
        return {Tone::Caution, Shape::Ring, Turn::tr("Condition")};
    case jobs::Turn::Kind::Papers:
        return {Tone::Caution, Shape::Ring, Turn::tr("Read first")};
    case jobs::Turn::Kind::Waits:
        break;
    }
    return {Tone::Neutral, Shape::Ring, Turn::tr("In review")};
}

QString changedParts(const jobs::SinceThen& since) {
    QStringList parts;
    for (const auto cls : since.changed)
        parts << bridge::name(cls);
    return parts.isEmpty() ? Turn::tr("the evidence") : parts.join(QStringLiteral(", "));
}

QString sentence(const jobs::SinceThen& since) {
    if (since.date.empty()) return Turn::tr("not opened here yet");
    QString changed = since.differs ? Turn::tr("changed: %1").arg(changedParts(since)) : QString();
    QString entries;
    if (since.newRecords == 1) entries = Turn::tr("1 new entry");
    if (since.newRecords > 1) entries = Turn::tr("%1 new entries").arg(since.newRecords);
    if (changed.isEmpty() && entries.isEmpty()) return Turn::tr("nothing new");
    if (changed.isEmpty()) return entries;
    return entries.isEmpty() ? changed : Turn::tr("%1; %2").arg(changed, entries);
}

// What is needed first: "Your signature as… You said “Fine by me” in the meeting of 31 Oct 2026"
QString afterMeeting(const jobs::Turn& turn, const QString& wanted) {
    if (turn.meeting.empty()) return wanted;
    const QString day = date(turn.meetingDate).text;
    QString said =
        turn.said.empty()
            ? Turn::tr("%1. Left open by the meeting of %2").arg(wanted, day)
            : Turn::tr("%1. You said “%2” in the meeting of %3").arg(wanted, text(turn.said), day);
    if (turn.late) said += Turn::tr(" · the time for it is over; saying nothing is not agreeing");
    return said;
}

QString sentence(const jobs::Turn& turn) {
    const QString role = text(turn.roleName.empty() ? turn.role : turn.roleName);
    switch (turn.kind) {
    case jobs::Turn::Kind::Sign:
        return afterMeeting(turn, Turn::tr("Your signature as %1 is required").arg(role));
    case jobs::Turn::Kind::SignAgain:
        return afterMeeting(turn,
                            Turn::tr("Your signature as %1 no longer counts, changed since: %2")
                                .arg(role, changedParts(turn.sinceSigned)));
    case jobs::Turn::Kind::Counts:
        return Turn::tr("Your signature as %1 still counts, changed since: %2")
            .arg(role, changedParts(turn.sinceSigned));
    case jobs::Turn::Kind::Answer:
        return turn.openObjections == 1
                   ? Turn::tr("An objection waits for an answer")
                   : Turn::tr("%1 objections wait for an answer").arg(turn.openObjections);
    case jobs::Turn::Kind::Decide:
        return Turn::tr("Everything is there: the decision can be written");
    case jobs::Turn::Kind::Condition:
        return Turn::tr("A condition you own: %1").arg(text(turn.text));
    case jobs::Turn::Kind::Papers:
        return Turn::tr("Papers for the meeting of %1").arg(date(turn.meetingDate).text);
    case jobs::Turn::Kind::Waits:
        break;
    }
    if (turn.waitsFor.empty()) return Turn::tr("No signature is missing; the decision is");
    QStringList roles;
    for (const auto& wanted : turn.waitsFor)
        roles << text(wanted);
    return Turn::tr("Waits for %1").arg(roles.join(QStringLiteral("; ")));
}

} // namespace countersign::bridge
