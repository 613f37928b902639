// The bar at the bottom: the last error with its next step, or a passing note; and, at its right,
// what runs in the lane once it has taken 300 ms, with cancel.
#pragma once

#include "ui/bridge/Mark.h"
#include "ui/tasks/TaskRunner.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace countersign::widgets {

class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    void follow(tasks::TaskRunner* runner);
    // Stays until closed or replaced.
    void showError(const QString& sentence, const QString& next);
    // Goes by itself after some seconds, and never covers an error.
    void showNote(const QString& sentence);
    void clear();
    QString message() const; // what is shown, with the next step
    bool showsError() const { return m_error; }

signals:
    void activityWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showRunning();

    QLabel* m_shape;
    QLabel* m_text;
    QPushButton* m_dismiss;
    QLabel* m_step;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QToolButton* m_activity;
    QTimer m_noteEnds, m_patience;
    tasks::TaskRunner* m_runner = nullptr;
    tasks::TaskId m_shown = 0;
    bool m_error = false;
};

} // namespace countersign::widgets
