// What this computer signed and nobody else has, and the roads by which it gets to others: a
// server, a stick or folder, a file. Nothing goes anywhere before somebody asks for it.
#pragma once

#include "core/jobs/Exchange.h"
#include "ui/bridge/Session.h"
#include "ui/tasks/Question.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QWidget;

namespace countersign::window {

class Sending final : public QObject {
    Q_OBJECT

public:
    Sending(bridge::Session* session, QWidget* window);

    int unsent() const { return int(m_unsent.size()); }
    // Whose knowledge it is held against; empty: no other copy is known of.
    const QString& where() const { return m_where; }
    const QStringList& sentences() const { return m_unsent; }
    // Signed here since the window opened, and not sent.
    int signedHere() const { return m_signedHere; }

    void sendTo(const QString& where); // name of a remote, folder; empty: origin, or the only one
    void askFolder();
    void askFile();
    void askTaken();                    // for a file that somebody saved so
    void takeFile(const QString& file); // its entries, checked first; sends nothing
    bool possible() const;              // there is a log, and nothing is switched off

signals:
    void changed();

private:
    struct Arrived { // what came, on its way to the person
        jobs::News news;
        tasks::Question<jobs::GoOn> question;
    };
    void look();
    void ask(const std::shared_ptr<Arrived>& arrived);
    // What is asked of core, with the questions it may have for the person; called in the lane.
    jobs::SyncRequest asking(jobs::SyncRequest request, const base::CancelToken& cancel);
    jobs::SyncRequest request() const;
    bool refused(const QString& doing);
    void sent(const base::Result<jobs::SyncResult>& result, const QString& doing);
    void saveFile(const QString& file);

    bridge::Session* m_session;
    QWidget* m_window;
    QStringList m_unsent;
    QString m_where;
    int m_signedHere = 0;
    std::unique_ptr<QObject> m_looking;
};

} // namespace countersign::window
