// What a click on the shield opens: what is proved and what is not, the log's fingerprint to be
// read out, and a field for the one that somebody else reads out.
#pragma once

#include "ui/bridge/Session.h"
#include "ui/bridge/Shield.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace countersign::widgets {
class MarkLabel;
}

namespace countersign::window {

class ShieldDetails final : public QDialog {
    Q_OBJECT

public:
    ShieldDetails(bridge::Session* session, QWidget* parent);
    // The comparison holds for this fingerprint and no later one.
    bridge::Shield current() const;

signals:
    void changed();

private:
    void refresh();
    void list(const QString& title, const QStringList& lines);

    bridge::Session* m_session;
    widgets::MarkLabel* m_mark;
    QLabel* m_sentence;
    QLineEdit* m_fingerprint;
    QLineEdit* m_words;
    QLineEdit* m_outside;
    QVBoxLayout* m_lists;
};

} // namespace countersign::window
