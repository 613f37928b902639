// One file that leads somebody to this log, and the eight words to read to them.
#pragma once

#include "ui/bridge/Session.h"
#include "ui/pages/KeptDraft.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::pages {

class InviteSheet final : public QDialog {
    Q_OBJECT

public:
    InviteSheet(bridge::Session* session, QWidget* parent);
    void write(const QString& file);
    QString said() const;

private:
    void askFile();
    void say(bool good, const QString& sentence);

    bridge::Session* m_session;
    QLineEdit* m_person;
    QLineEdit* m_where;
    QLabel* m_said;
    QPushButton* m_write;
    std::vector<std::pair<std::string, QCheckBox*>> m_roles;
    KeptDraft m_kept; // until the invitation is written
};

} // namespace countersign::pages
