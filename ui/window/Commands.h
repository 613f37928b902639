// Every action of the window in one list: the command palette, the sheet of keys and the shortcuts
// all read it.
#pragma once

#include "ui/models/FindList.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace countersign::window {

class Commands final : public QObject {
    Q_OBJECT

public:
    explicit Commands(QWidget* window);

    // `name` is the object name; `title` what the person reads.
    QAction* add(const char* name, const QString& title, const QKeySequence& keys,
                 std::function<void()> run);
    void clear(); // before all are added again, in another language
    const std::vector<QAction*>& all() const { return m_actions; }
    // Enabled commands in whose title every typed word occurs.
    std::vector<models::Found> matching(const QString& words) const;
    void run(const QString& name) const;

private:
    QWidget* m_window;
    std::vector<QAction*> m_actions;
};

} // namespace countersign::window
