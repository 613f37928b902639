// One entry of the log whole: who, as what, when, with which meaning and key (21 CFR 11.50), and
// the very bytes that were signed.
#pragma once

#include "core/jobs/Browse.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace countersign::widgets {
class MarkLabel;
}

namespace countersign::pages {

class RecordPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RecordPanel(QWidget* parent = nullptr);
    void show(const jobs::RecordView& view);
    void clear();

signals:
    void releaseWanted(const QString& name);

private:
    void fact(const QString& name, const QString& value, const QString& tooltip = {});
    void facts(const model::LogEntry& entry);

    QLabel* m_sentence;
    widgets::MarkLabel* m_mark;
    QPushButton* m_release;
    QTabWidget* m_tabs;
    QWidget* m_factPage;
    QFormLayout* m_facts;
    QPlainTextEdit* m_bytes;
    QPlainTextEdit* m_commit;
    QString m_releaseName;
};

} // namespace countersign::pages
