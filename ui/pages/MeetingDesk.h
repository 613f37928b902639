// One meeting as its tabs and the presenter view show it, and the one way to sign something of it.
#pragma once

#include "core/jobs/Meetings.h"
#include "core/jobs/Render.h"
#include "ui/bridge/Session.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace countersign::pages {

struct MeetingData {
    std::optional<model::MeetingView> view; // nullopt: none is planned and none was held
    std::vector<model::MeetingRow> all;     // every meeting, newest first
    jobs::RenderedText minutes;     // as signed, else as they would be; empty before it began
    jobs::MeetingProposal proposal; // what the next one would be about
};

class MeetingDesk final : public QObject {
    Q_OBJECT

public:
    using Make =
        std::function<base::Result<jobs::Statement>(jobs::Workspace&, const base::CancelToken&)>;
    using Then = std::function<void()>;

    MeetingDesk(bridge::Session* session, QWidget* page);
    bridge::Session* session() const { return m_session; }
    const MeetingData& data() const { return *m_data; }
    const model::MeetingView* meeting() const { return m_data->view ? &*m_data->view : nullptr; }
    std::string id() const; // of the plan, hex; empty: none

    // Shows that meeting from now on; empty: the one that matters next. changed() follows.
    void choose(const std::string& meeting);
    // Reads it again; changed() follows.
    void load();
    // Shows exactly what will be signed; `then` once it was. A refusal goes to `refused`, else to
    // the message bar.
    void offer(const QString& title, Make make, Then then = {},
               std::function<void(const base::Error&)> refused = {});
    void attend(const std::string& principal, const std::string& how);

signals:
    void changed();

private:
    bridge::Session* m_session;
    QPointer<QWidget> m_page;
    std::string m_chosen;
    std::shared_ptr<const MeetingData> m_data;
};

QString shortName(const model::ReleaseId& release); // "claims-triage 1.2"
QString longName(const model::ReleaseId& release);  // "models/claims-triage@1.2"
QString partName(const std::string& part);          // "by consent" "to discuss"
QString presenceName(const std::string& how);       // "in the room" "remote" "absent"
QString phaseName(const std::string& phase);        // "planned" "under way" "closed"
QString listed(const std::vector<std::string>& words);
// What is on the table about one release, as safe HTML.
QString itemHtml(const model::MeetingItem& item);

} // namespace countersign::pages
