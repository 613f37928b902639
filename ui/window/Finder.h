// Fills the search box: commands and models at once, then what the full text knows.
#pragma once

#include "ui/bridge/Session.h"
#include "ui/models/FindList.h"

#include <QObject>

#include <functional>

namespace countersign::widgets {
class SearchBox;
}

namespace countersign::window {

class Commands;

class Finder final : public QObject {
    Q_OBJECT

public:
    Finder(bridge::Session* session, const Commands* commands, QObject* parent);
    models::FindList* offers() { return &m_offers; }
    void serve(widgets::SearchBox* box);

signals:
    void releaseWanted(const QString& name);
    void recordWanted(const QString& id);

private:
    void ask(const QString& words);
    void offer(const std::vector<models::Found>& more);
    void choose(int row);

    bridge::Session* m_session;
    const Commands* m_commands;
    models::FindList m_offers;
    std::vector<models::Found> m_first;        // commands and releases
    std::vector<jobs::ReleaseSummary> m_known; // releases of the repository
    std::unique_ptr<QObject> m_asking;
    bool m_knownFresh = false;
};

} // namespace countersign::window
