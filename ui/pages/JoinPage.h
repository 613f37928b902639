// "I was invited": from the invitation's file to a copy of the repository with its log, checked and
// pinned; and, for whoever is not on people and keys yet, to the request to be put there.
#pragma once

#include "core/jobs/Invite.h"
#include "ui/pages/Page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace countersign::pages {

class JoinPage final : public Page {
    Q_OBJECT

public:
    JoinPage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    QWidget* firstFocus() override;
    void setInvitation(const QString& file); // read and shown
    QString said() const;

signals:
    void openWanted(const QString& folder);

private:
    void build();
    void askInvitation();
    void askFolder();
    void accept();
    void accepted(const jobs::Accepted& accepted);
    void offerRequest(const jobs::Accepted& accepted);
    void askToJoin();
    void say(bool good, const QString& sentence);
    QPushButton* button(const char* name, const QString& words);

    QLineEdit* m_file;
    QLineEdit* m_folder;
    QLabel* m_invites; // what the invitation says
    QPushButton* m_accept;
    QLabel* m_said;
    QWidget* m_request; // who asks to be put on people and keys
    QLineEdit* m_name;
    QLineEdit* m_short;
    QLineEdit* m_requestFile;
    QComboBox* m_key;
    QPushButton* m_ask;
    QPushButton* m_copy;
    QPushButton* m_open;
    QScrollArea* m_scroll;
    std::optional<jobs::Accepted> m_accepted;
    QString m_shown;  // the invitation that was read
    QString m_letter; // text to send with the request
};

} // namespace countersign::pages
