// Signing something that has no form of its own: exactly what will be signed, in words and as text,
// and one button. For statements that a job has composed (proposals, their answers…).
#pragma once

#include "ui/bridge/Session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace countersign::pages {

class ProspectPane;

class SignSheet final : public QDialog {
    Q_OBJECT

public:
    // `title`: what is done, in one sentence. Prepared at once with the session's identity.
    SignSheet(bridge::Session* session, const QString& title, jobs::Statement statement,
              QWidget* parent);

signals:
    void statementSigned(const QString& record);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void prepare();
    void sign();

    bridge::Session* m_session;
    jobs::Statement m_statement;
    std::optional<jobs::Prospect> m_prospect;
    ProspectPane* m_pane;
    QLabel* m_state;
    QPushButton* m_sign;
};

} // namespace countersign::pages
