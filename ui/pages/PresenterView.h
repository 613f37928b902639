// One release at a time in large type, for a projector: a window of its own on the second screen
// where there is one. Left and Right move, F11 fills the screen, Esc closes.
#pragma once

#include "ui/pages/MeetingDesk.h"

#include <QWidget>

class QLabel;

namespace countersign::pages {

class PresenterView final : public QWidget {
    Q_OBJECT

public:
    PresenterView(MeetingDesk* desk, QWidget* parent);
    void showItem(int item);
    int item() const { return m_item; }
    // On the other screen, if there is one, as large as it is.
    void present();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showNow();

    MeetingDesk* m_desk;
    int m_item = 0;
    QLabel* m_title;
    QLabel* m_place;
    QLabel* m_text;
    QLabel* m_people;
};

} // namespace countersign::pages
