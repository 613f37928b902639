// A state in a line of text: shape, word and tone on a faint wash.
#pragma once

#include "ui/bridge/Mark.h"

#include <QWidget>

namespace countersign::widgets {

class MarkLabel final : public QWidget {
    Q_OBJECT

public:
    explicit MarkLabel(QWidget* parent = nullptr);
    explicit MarkLabel(const bridge::Mark& mark, QWidget* parent = nullptr);
    void setMark(const bridge::Mark& mark);
    const bridge::Mark& mark() const { return m_mark; }
    // Without the wash behind it, for tables and dense lists.
    void setPlain(bool plain);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bridge::Mark m_mark;
    bool m_plain = false;
};

// Paints a mark (shape, then word) left-aligned and vertically centred into `rect`; `ink`
// overrides the tone's colour where it is valid (selected rows).
void paintMark(QPainter& painter, const QRect& rect, const bridge::Mark& mark,
               const QColor& ink = {});

} // namespace countersign::widgets
