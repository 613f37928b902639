// Public pages about the releases that stand approved, written into a folder: which file says what
// is left out, where they go, and what came of it. Nothing is sent anywhere.
#pragma once

#include "core/jobs/Publish.h"
#include "ui/bridge/Session.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::window {

class PublicSheet final : public QDialog {
    Q_OBJECT

public:
    PublicSheet(bridge::Session* session, QWidget* parent);

signals:
    void written(int pages); // after what came of it is shown; 0: nothing was written

private:
    QLineEdit* addPath(QFormLayout* form, const QString& label, const char* name,
                       const QString& placeholder, bool folder);
    void askPath(QLineEdit* into, bool folder);
    void write();
    void finish(const base::Result<int>& pages);

    bridge::Session* m_session;
    QLineEdit* m_redaction;
    QLineEdit* m_folder;
    QLabel* m_said;
    QPushButton* m_write;
};

} // namespace countersign::window
