// One release at a time in large type, for a projector: a window of its own on the second screen
// where there is one. Left and Right go from release to release; Page up, Page down and the space
// bar, which a remote control sends, first through what one screen does not hold. F11 fills the
// screen, Esc closes.
#pragma once

#include "ui/pages/MeetingDesk.h"

#include <QWidget>

class QLabel;
class QScrollArea;

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
    void turn(int by); // a page of the release on the table, else the next release

    MeetingDesk* m_desk;
    int m_item = 0;
    QLabel* m_title;
    QLabel* m_place;
    QLabel* m_text;
    QScrollArea* m_scroll;
    QLabel* m_people;
};

} // namespace countersign::pages
