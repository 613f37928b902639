#include "ui/window/Commands.h"

#include <QWidget>

#include <algorithm>

namespace countersign::window {

Commands::Commands(QWidget* window) : QObject(window), m_window(window) {}

QAction* Commands::add(const char* name, const QString& title, const QKeySequence& keys,
                       std::function<void()> run) {
    auto* action = new QAction(title, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_window->addAction(action);
    m_actions.push_back(action);
    return action;
}

void Commands::clear() {
    for (QAction* action : m_actions) {
        m_window->removeAction(action);
        action->deleteLater(); // the one that is running asked for this
    }
    m_actions.clear();
}

std::vector<models::Found> Commands::matching(const QString& typed) const {
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<models::Found> found;
    for (const QAction* action : m_actions) {
        const QString title = action->text();
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return title.contains(word, Qt::CaseInsensitive);
        });
        if (fits && action->isEnabled())
            found.push_back({models::Found::Kind::Command,
                             action->objectName(),
                             title,
                             action->shortcut().toString(QKeySequence::NativeText),
                             {}});
    }
    return found;
}

void Commands::run(const QString& name) const {
    for (QAction* action : m_actions)
        if (action->objectName() == name) return action->trigger();
}

} // namespace countersign::window
