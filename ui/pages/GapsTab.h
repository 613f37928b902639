// What an auditor would ask about, found by the program: releases without decision, approvals that
// lapsed, decisions that do not come out the same again, entries that do not count.
#pragma once

#include "core/jobs/AuditGaps.h"
#include "ui/bridge/Session.h"

#include <QWidget>

class QPushButton;

namespace countersign::models {
class RowTable;
class WordFilter;
} // namespace countersign::models
namespace countersign::widgets {
class TablePane;
}

namespace countersign::pages {

class GapsTab final : public QWidget {
    Q_OBJECT

public:
    GapsTab(bridge::Session* session, QWidget* parent = nullptr);
    void forget(); // another repository, or the log moved
    void search();
    widgets::TablePane* table() const { return m_pane; }

signals:
    void recordWanted(const QString& id);
    void releaseWanted(const QString& name);

private:
    void show(const jobs::Gaps& gaps);
    void open(const QModelIndex& index);

    bridge::Session* m_session;
    QPushButton* m_search;
    models::RowTable* m_rows;
    models::WordFilter* m_filter;
    widgets::TablePane* m_pane;
};

} // namespace countersign::pages
