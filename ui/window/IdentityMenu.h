// Who signs: the keys of this computer, those of people on the list first; a key file of one's own.
#pragma once

#include "ui/bridge/Session.h"

#include <QMenu>

namespace countersign::window {

class IdentityMenu final : public QMenu {
    Q_OBJECT

public:
    IdentityMenu(bridge::Session* session, QWidget* parent);

private:
    void look();
    void fill(const std::vector<jobs::Identity>& found);
    void askKeyFile();

    bridge::Session* m_session;
};

} // namespace countersign::window
