#include "ui/widgets/ShieldLabel.h"

#include "ui/widgets/MarkLabel.h"

#include <QPainter>
#include <QPainterPath>

namespace countersign::widgets {

using bridge::Theme;

namespace {

QPainterPath shieldOutline(const QRectF& box) {
    const qreal w = box.width(), h = box.height(), x = box.left(), y = box.top();
    QPainterPath path;
    path.moveTo(x + w / 2, y);
    path.lineTo(x + w * 0.93, y + h * 0.16);
    path.lineTo(x + w * 0.93, y + h * 0.5);
    path.cubicTo(x + w * 0.93, y + h * 0.78, x + w * 0.7, y + h * 0.93, x + w / 2, y + h);
    path.cubicTo(x + w * 0.3, y + h * 0.93, x + w * 0.07, y + h * 0.78, x + w * 0.07, y + h * 0.5);
    path.lineTo(x + w * 0.07, y + h * 0.16);
    path.closeSubpath();
    return path;
}

} // namespace

ShieldLabel::ShieldLabel(QWidget* parent) : QAbstractButton(parent) {
    setObjectName(QStringLiteral("logShield"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWaiting(tr("Log"));
}

void ShieldLabel::setShield(const bridge::Shield& shield) {
    m_shield = shield;
    setAccessibleName(tr("State of the log: %1").arg(shield.mark.word));
    setAccessibleDescription(shield.sentence);
    setToolTip(shield.sentence.toHtmlEscaped());
    updateGeometry();
    update();
}

void ShieldLabel::setWaiting(const QString& word) {
    bridge::Shield shield;
    shield.mark = {bridge::Tone::Neutral, bridge::Shape::None, word};
    setShield(shield);
}

QSize ShieldLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_shield.mark.word) + Theme::grid(5),
            std::max(Theme::grid(3.75), fontMetrics().height() + Theme::grid())};
}

void ShieldLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Theme::ink(m_shield.mark.tone);
    const bool edge = hasFocus() || Theme::appearance() >= bridge::Appearance::Contrast;
    painter.setPen(edge ? QPen(hasFocus() ? Theme::ink(bridge::Tone::Accent) : ink, 1.5)
                        : QPen(Qt::NoPen));
    painter.setBrush(Theme::wash(m_shield.mark.tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const qreal side = Theme::grid(2);
    const QRectF box(Theme::grid(1), (height() - side) / 2.0, side, side);
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shieldOutline(box));
    bridge::paint(painter, box.adjusted(side * 0.24, side * 0.22, -side * 0.24, -side * 0.26),
                  m_shield.mark.shape, ink);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(Theme::grid(3.75), 0, -Theme::grid(0.5), 0),
                     Qt::AlignLeft | Qt::AlignVCenter, m_shield.mark.word);
}

} // namespace countersign::widgets
