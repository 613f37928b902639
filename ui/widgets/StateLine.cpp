#include "ui/widgets/StateLine.h"

#include "ui/bridge/MarkIcon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace countersign::widgets {

StateLine::StateLine(const QString& name, QWidget* parent)
    : QWidget(parent), m_shape(new QLabel), m_word(new QLabel) {
    setObjectName(name);
    m_shape->setObjectName(name + QStringLiteral("Shape"));
    m_word->setObjectName(name + QStringLiteral("Word"));
    m_word->setTextFormat(Qt::PlainText);
    m_word->setWordWrap(true);
    m_word->setMinimumWidth(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(bridge::kGrid - 2);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addWidget(m_word, 1, Qt::AlignTop);
}

void StateLine::setMark(const bridge::Mark& mark) { setMark(mark, mark.word); }

void StateLine::setMark(const bridge::Mark& mark, const QString& words) {
    m_mark = mark;
    m_word->setText(words);
    setAccessibleName(words);
    draw();
}

void StateLine::setTextFont(const QFont& font) {
    m_word->setFont(font);
    draw();
}

QString StateLine::words() const { return m_word->text(); }

void StateLine::draw() {
    const int size = m_word->fontMetrics().height();
    m_shape->setPixmap(bridge::markPixmap(m_mark, size, devicePixelRatioF()));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, bridge::Theme::ink(m_mark.tone));
    m_word->setPalette(colours);
}

void StateLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) draw();
}

} // namespace countersign::widgets
