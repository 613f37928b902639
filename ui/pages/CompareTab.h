// Two places in time side by side: what became different between them.
#pragma once

#include "core/jobs/CompareTimes.h"
#include "ui/bridge/Session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::models {
class RowTable;
class WordFilter;
} // namespace countersign::models
namespace countersign::widgets {
class TablePane;
}

namespace countersign::pages {

class CompareTab final : public QWidget {
    Q_OBJECT

public:
    CompareTab(bridge::Session* session, QWidget* parent = nullptr);
    void forget(); // another repository
    void compare();
    widgets::TablePane* table() const { return m_pane; }

signals:
    void recordWanted(const QString& id);
    void compared();

private:
    QLineEdit* timeField(const char* name, const QString& accessible, const QString& hint);
    void show(const jobs::TimeComparison& comparison);

    bridge::Session* m_session;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QPushButton* m_compare;
    QLabel* m_said;
    models::RowTable* m_rows;
    models::WordFilter* m_filter;
    widgets::TablePane* m_pane;
};

} // namespace countersign::pages
