// Above every page while one looks at the past: which past, and the way back to now.
#pragma once

#include "ui/bridge/Session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace countersign::window {

class PastBanner final : public QFrame {
    Q_OBJECT

public:
    PastBanner(bridge::Session* session, QWidget* parent);

private:
    void refresh();
    void say(const QString& sentence);

    bridge::Session* m_session;
    QLabel* m_sentence;
    QPushButton* m_now;
};

} // namespace countersign::window
