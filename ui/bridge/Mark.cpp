#include "ui/bridge/Mark.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace countersign::bridge {

namespace {

struct MarkText {
    Q_DECLARE_TR_FUNCTIONS(Mark)
};

} // namespace

Mark mark(model::CheckState state) {
    using S = model::CheckState;
    switch (state) {
    case S::Pass:
        return {Tone::Good, Shape::Check, MarkText::tr("Fine")};
    case S::Fail:
        return {Tone::Bad, Shape::Cross, MarkText::tr("Not met")};
    case S::Inconclusive:
        return {Tone::Caution, Shape::Question, MarkText::tr("Cannot tell")};
    case S::Stale:
        return {Tone::Caution, Shape::Bang, MarkText::tr("Too old")};
    case S::Waived:
        return {Tone::Caution, Shape::Dash, MarkText::tr("Skipped, on record")};
    case S::Bypassed:
        return {Tone::Caution, Shape::Bang, MarkText::tr("Emergency release")};
    case S::NotApplicable:
        return {Tone::Neutral, Shape::Dash, MarkText::tr("Does not apply")};
    case S::Error:
        break;
    }
    return {Tone::Bad, Shape::Bang, MarkText::tr("Could not be read")};
}

Mark mark(const model::Check& check) {
    Mark made = mark(check.state);
    if (made.tone == Tone::Bad && !check.blocks()) made.tone = Tone::Caution;
    return made;
}

Mark mark(model::Verdict verdict) {
    using V = model::Verdict;
    if (model::isCounted(verdict))
        return {Tone::Good, Shape::Check,
                verdict == V::Genesis      ? MarkText::tr("Start of this log")
                : verdict == V::ValidMerge ? MarkText::tr("Signed, joins two lines")
                                           : MarkText::tr("Signed and in order")};
    if (model::isHarmless(verdict))
        return {Tone::Caution, Shape::Dash, MarkText::tr("Listed, not counted")};
    return {Tone::Bad, Shape::Cross, MarkText::tr("Wrong")};
}

Mark mark(model::LogState state) {
    using S = model::LogState;
    switch (state) {
    case S::Complete:
        return {Tone::Good, Shape::Check, MarkText::tr("In order")};
    case S::Missing:
        return {Tone::Neutral, Shape::Dash, MarkText::tr("No log")};
    case S::Incomplete:
        return {Tone::Bad, Shape::Bang, MarkText::tr("Incomplete")};
    case S::Behind:
        return {Tone::Bad, Shape::Bang, MarkText::tr("Older than seen before")};
    case S::Rewritten:
        return {Tone::Bad, Shape::Cross, MarkText::tr("Rewritten")};
    case S::Forked:
        return {Tone::Bad, Shape::Cross, MarkText::tr("Two different logs")};
    case S::UnknownGenesis:
        return {Tone::Bad, Shape::Question, MarkText::tr("Unknown start")};
    case S::Unsupported:
        return {Tone::Bad, Shape::Question, MarkText::tr("Cannot be read")};
    case S::Corrupt:
        break;
    }
    return {Tone::Bad, Shape::Cross, MarkText::tr("Damaged")};
}

Mark mark(model::Outcome outcome) {
    using O = model::Outcome;
    switch (outcome) {
    case O::Approved:
        return {Tone::Good, Shape::Check, MarkText::tr("Approved")};
    case O::ApprovedWithConditions:
        return {Tone::Good, Shape::Check, MarkText::tr("Approved with conditions")};
    case O::Deferred:
        return {Tone::Caution, Shape::Dash, MarkText::tr("Deferred")};
    case O::Rejected:
        return {Tone::Bad, Shape::Cross, MarkText::tr("Rejected")};
    case O::Withdrawn:
        break;
    }
    return {Tone::Neutral, Shape::Dash, MarkText::tr("Withdrawn")};
}

Mark mark(model::VoteValue vote) {
    using V = model::VoteValue;
    switch (vote) {
    case V::Approve:
        return {Tone::Good, Shape::Check, MarkText::tr("Approves")};
    case V::ApproveWithConditions:
        return {Tone::Good, Shape::Check, MarkText::tr("Approves with conditions")};
    case V::Dissent:
        return {Tone::Bad, Shape::Bang, MarkText::tr("Objects")};
    case V::Abstain:
        return {Tone::Neutral, Shape::Dash, MarkText::tr("Abstains")};
    case V::Recuse:
        break;
    }
    return {Tone::Neutral, Shape::Dash, MarkText::tr("Stands aside")};
}

Mark mark(const model::GateReport& report) {
    if (!report.pass) return {Tone::Bad, Shape::Cross, MarkText::tr("Blocked")};
    // Nothing is stopped at this risk yet: what would be is no approval, and is not green.
    if (report.wouldBlock)
        return {Tone::Caution, Shape::Bang,
                report.mode == model::Mode::Warn ? MarkText::tr("Warned only")
                                                 : MarkText::tr("Observed only")};
    switch (report.purpose) {
    case model::Purpose::Merge:
        return {Tone::Good, Shape::Check, MarkText::tr("May be merged")};
    case model::Purpose::Decision:
        return {Tone::Good, Shape::Check, MarkText::tr("May be approved")};
    case model::Purpose::Rollback:
        return {Tone::Good, Shape::Check, MarkText::tr("May be returned to")};
    case model::Purpose::Release:
        break;
    }
    return {Tone::Good, Shape::Check, MarkText::tr("May be released")};
}

Mark mark(const model::SeatStatus& seat) {
    if (seat.filled) return {Tone::Good, Shape::Check, MarkText::tr("Signed")};
    if (seat.optional) return {Tone::Neutral, Shape::Dash, MarkText::tr("Not needed")};
    return {Tone::Caution, Shape::Pen, MarkText::tr("Missing")};
}

Mark markOfGate(const std::string& gate) {
    if (gate == "pass") return {Tone::Good, Shape::Check, MarkText::tr("Passes")};
    if (gate == "blocked") return {Tone::Bad, Shape::Cross, MarkText::tr("Blocked")};
    if (gate == "observed") return {Tone::Caution, Shape::Bang, MarkText::tr("Observed only")};
    if (gate == "warned") return {Tone::Caution, Shape::Bang, MarkText::tr("Warned only")};
    if (gate == "cannot tell") return {Tone::Caution, Shape::Question, MarkText::tr("Cannot tell")};
    return {Tone::Neutral, Shape::None, MarkText::tr("Not checked yet")};
}

Mark markOfStatus(const std::string& status) {
    if (status == "approved") return mark(model::Outcome::Approved);
    if (status == "approved with conditions") return mark(model::Outcome::ApprovedWithConditions);
    if (status == "deferred") return mark(model::Outcome::Deferred);
    if (status == "rejected") return mark(model::Outcome::Rejected);
    if (status == "withdrawn") return mark(model::Outcome::Withdrawn);
    if (status == "in review") return {Tone::Accent, Shape::Ring, MarkText::tr("In review")};
    if (status == "not announced")
        return {Tone::Neutral, Shape::Ring, MarkText::tr("No review opened")};
    // As jobs::statusOf() appends it.
    const auto open = status.rfind(" (");
    const std::string mark = open == status.npos ? std::string() : status.substr(open);
    if (mark == " (contested)" || mark == " (not supported)") {
        const QString before = markOfStatus(status.substr(0, open)).word;
        return {Tone::Caution, Shape::Bang,
                mark == " (contested)" ? MarkText::tr("%1 (contested)").arg(before)
                                       : MarkText::tr("%1 (not supported)").arg(before)};
    }
    return {Tone::Neutral, Shape::None, QString::fromStdString(status)};
}

void paint(QPainter& painter, const QRectF& box, Shape shape, const QColor& ink) {
    if (shape == Shape::None) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16.0, box.height() / 16.0);
    painter.setPen(QPen(ink, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    switch (shape) {
    case Shape::Check:
        path.moveTo(3, 8.5);
        path.lineTo(6.5, 12);
        path.lineTo(13, 4.5);
        break;
    case Shape::Cross:
        path.moveTo(4, 4);
        path.lineTo(12, 12);
        path.moveTo(12, 4);
        path.lineTo(4, 12);
        break;
    case Shape::Bang:
        path.moveTo(8, 2.5);
        path.lineTo(8, 9.5);
        path.moveTo(8, 13.2);
        path.lineTo(8, 13.3);
        break;
    case Shape::Question:
        path.moveTo(5, 5.2);
        path.cubicTo(5, 1.5, 11.2, 1.5, 11.2, 5.2);
        path.cubicTo(11.2, 7.4, 8, 7.4, 8, 9.8);
        path.moveTo(8, 13.4);
        path.lineTo(8, 13.5);
        break;
    case Shape::Ring:
        path.addEllipse(QRectF(3, 3, 10, 10));
        break;
    case Shape::Dash:
        path.moveTo(3.5, 8);
        path.lineTo(12.5, 8);
        break;
    case Shape::Pen:
        path.moveTo(3.5, 12.5);
        path.lineTo(4.5, 9);
        path.lineTo(11, 2.8);
        path.lineTo(13.2, 5);
        path.lineTo(7, 11.5);
        path.closeSubpath();
        break;
    case Shape::None:
        break;
    }
    painter.drawPath(path);
    painter.restore();
}

} // namespace countersign::bridge
