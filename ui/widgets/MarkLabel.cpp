#include "ui/widgets/MarkLabel.h"

#include <QFontMetrics>
#include <QPainter>

namespace countersign::widgets {

using bridge::Theme;

void paintMark(QPainter& painter, const QRect& rect, const bridge::Mark& mark, const QColor& ink) {
    const QColor colour = ink.isValid() ? ink : Theme::ink(mark.tone);
    const int box = painter.fontMetrics().ascent();
    QRect words = rect;
    if (mark.shape != bridge::Shape::None) {
        const QRectF square(rect.left(), rect.top() + (rect.height() - box) / 2.0, box, box);
        bridge::paint(painter, square, mark.shape, colour);
        words.setLeft(rect.left() + box + Theme::grid(0.75));
    }
    painter.setPen(colour);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(mark.word, Qt::ElideRight, words.width()));
}

MarkLabel::MarkLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

MarkLabel::MarkLabel(const bridge::Mark& mark, QWidget* parent) : MarkLabel(parent) {
    setMark(mark);
}

void MarkLabel::setMark(const bridge::Mark& mark) {
    m_mark = mark;
    setAccessibleName(mark.word);
    updateGeometry();
    update();
}

void MarkLabel::setPlain(bool plain) {
    m_plain = plain;
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const {
    const int shape =
        m_mark.shape == bridge::Shape::None ? 0 : fontMetrics().ascent() + Theme::grid(0.75);
    const int margin = m_plain ? 0 : Theme::grid();
    return {fontMetrics().horizontalAdvance(m_mark.word) + shape + 2 * margin + 1,
            fontMetrics().height() + Theme::grid(m_plain ? 0 : 0.75)};
}

void MarkLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_plain) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Theme::appearance() >= bridge::Appearance::Contrast
                           ? QPen(Theme::ink(m_mark.tone))
                           : QPen(Qt::NoPen));
        painter.setBrush(Theme::wash(m_mark.tone));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const int margin = m_plain ? 0 : Theme::grid();
    paintMark(painter, rect().adjusted(margin, 0, -margin, 0), m_mark);
}

} // namespace countersign::widgets
