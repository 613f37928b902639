// A state as the person meets it: tone, shape and word together, never colour alone.
#pragma once

#include "core/model/Gate.h"
#include "core/model/Ledger.h"
#include "ui/bridge/Theme.h"

#include <QMetaType>
#include <QRectF>
#include <QString>

#include <string>

class QPainter;

namespace countersign::bridge {

enum class Shape { None, Check, Cross, Bang, Question, Ring, Dash, Pen };

struct Mark {
    Tone tone = Tone::Neutral;
    Shape shape = Shape::None;
    QString word; // tr()
};

// Item models hand out a Mark under this role; widgets::MarkDelegate paints it.
inline constexpr int kMarkRole = Qt::UserRole + 40;

Mark mark(model::CheckState state);
Mark mark(const model::Check& check); // a failed check that only warns is a Caution
Mark mark(model::Verdict verdict);
Mark mark(model::LogState state);
Mark mark(model::Outcome outcome);
Mark mark(model::VoteValue vote);
Mark mark(const model::GateReport& report); // "May be released" | "Blocked" | "Cannot tell"
Mark mark(const model::SeatStatus& seat);
Mark markOfGate(const std::string& gate);     // ModelSummary::gate
Mark markOfStatus(const std::string& status); // ReleaseSummary::status

// Paints the shape into `box` (square), legible from 10 px upwards.
void paint(QPainter& painter, const QRectF& box, Shape shape, const QColor& ink);

} // namespace countersign::bridge

Q_DECLARE_METATYPE(countersign::bridge::Mark)
