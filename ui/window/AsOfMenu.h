// Where in time all screens stand: now, a decision of the log, a tag, a date.
#pragma once

#include "ui/bridge/Session.h"

#include <QMenu>

namespace countersign::jobs {
struct Moment;
}

namespace countersign::window {

class AsOfMenu final : public QMenu {
    Q_OBJECT

public:
    AsOfMenu(bridge::Session* session, QWidget* parent);

private:
    void look();
    void fill(const std::vector<jobs::Moment>& found);
    void askDate();
    void go(const std::string& revision);

    bridge::Session* m_session;
};

} // namespace countersign::window
