// What the window knows of a page: its title, what it asks the window to open, and a way to walk
// through its parts (tabs) for the command palette and the pictures of the tour.
#pragma once

#include "ui/bridge/Session.h"

#include <QString>
#include <QStringList>
#include <QWidget>

namespace countersign::pages {

class Page : public QWidget {
    Q_OBJECT

public:
    // `session` outlives every page. A page listens to logChanged, sourceChanged and asOfChanged
    // itself and reports errors by Session::report().
    Page(bridge::Session* session, QWidget* parent) : QWidget(parent), m_session(session) {}

    virtual QString title() const = 0;
    // Where the keyboard begins when the page is shown.
    virtual QWidget* firstFocus() { return this; }
    // Tabs in order, empty when the page has none; `showPart` takes their position.
    virtual QStringList parts() const { return {}; }
    virtual void showPart(int) {}
    // The field that narrows what is shown, for Ctrl+F; null: there is none.
    virtual QWidget* filterField() { return nullptr; }
    bridge::Session* session() const { return m_session; }

signals:
    void releaseWanted(const QString& name); // "claims-triage@1.2"
    void recordWanted(const QString& id);    // hex
    void commandWanted(const QString& name); // of the window's list of commands
    void titleChanged();
    void settled();     // everything asked for is on screen
    void rowsPainted(); // of the pages a repository opens on: once for each, its first rows

private:
    bridge::Session* m_session;
};

} // namespace countersign::pages
