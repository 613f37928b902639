// In the top bar: how much was signed here and not sent, and the roads by which entries come and
// go.
#pragma once

#include <QToolButton>

namespace countersign::window {

class Sending;

class NotSent final : public QToolButton {
    Q_OBJECT

public:
    NotSent(Sending* sending, QWidget* parent);

private:
    void refresh();

    Sending* m_sending;
};

} // namespace countersign::window
