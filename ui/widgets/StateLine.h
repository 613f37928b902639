// A state in a row: shape, then word, in the ink of its tone.
#pragma once

#include "ui/bridge/Mark.h"

#include <QWidget>

class QLabel;

namespace countersign::widgets {

class StateLine : public QWidget {
    Q_OBJECT
public:
    explicit StateLine(const QString& name, QWidget* parent = nullptr);
    void setMark(const bridge::Mark& mark);
    // The same mark with other words than its own.
    void setMark(const bridge::Mark& mark, const QString& words);
    void setTextFont(const QFont& font);
    QString words() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    bridge::Mark m_mark;
    QLabel* m_shape;
    QLabel* m_word;
};

} // namespace countersign::widgets
