// Who must sign, who signed, who objects, what was answered, what was decided.
#pragma once

#include "ui/pages/ReleaseContext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace countersign::widgets {
class SeatBoard;
class StandingList;
class Thread;
} // namespace countersign::widgets

namespace countersign::pages {

class DecisionTab : public QWidget {
    Q_OBJECT
public:
    explicit DecisionTab(QWidget* parent = nullptr);
    void show(const ReleaseContext& context);
    using QWidget::show;
    void showRecord(const QString& record);
    widgets::Thread* thread() const { return m_thread; }

signals:
    void signRequested(const QString& role);
    void answerRequested(const QString& record);
    void joinRequested(const QString& record);
    void withdrawRequested(const QString& record);
    void decideRequested();

private:
    QLabel* m_boardTitle;
    QLabel* m_boardState;
    widgets::SeatBoard* m_board;
    widgets::StandingList* m_standing;
    QLabel* m_threadTitle;
    QPushButton* m_decide;
    widgets::Thread* m_thread;
    QScrollArea* m_scroll;
};

} // namespace countersign::pages
