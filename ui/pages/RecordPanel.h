// One entry of the log whole: who, as what, when, with which meaning and key (21 CFR 11.50), the
// evidence that was bound, the rules in force, and the very bytes that were signed.
#pragma once

#include "core/jobs/RecordFacts.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace countersign::models {
class RowTable;
class WordFilter;
} // namespace countersign::models

namespace countersign::widgets {
class MarkLabel;
class TablePane;
} // namespace countersign::widgets

namespace countersign::pages {

class RecordPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RecordPanel(QWidget* parent = nullptr);
    void show(const jobs::RecordFacts& facts);
    void clear();

signals:
    void releaseWanted(const QString& name);

private:
    void fact(const QString& name, const QString& value, const QString& tooltip = {});
    void showFacts(const jobs::RecordFacts& facts);
    void showSigned(const jobs::RecordFacts& facts, const model::Record& record);
    void showEvidence(const jobs::RecordFacts& facts);

    QLabel* m_sentence;
    widgets::MarkLabel* m_mark;
    QPushButton* m_release;
    QTabWidget* m_tabs;
    QWidget* m_factPage;
    QFormLayout* m_facts;
    models::RowTable* m_evidenceRows;
    models::WordFilter* m_evidenceFilter;
    widgets::TablePane* m_evidence;
    QPlainTextEdit* m_rules;
    QPlainTextEdit* m_bytes;
    QPlainTextEdit* m_commit;
    QString m_releaseName;
};

} // namespace countersign::pages
