// Every objection of the log and what became of it.
#pragma once

#include "core/model/Ledger.h"

#include <QWidget>

namespace countersign::models {
class RowTable;
class WordFilter;
} // namespace countersign::models
namespace countersign::widgets {
class TablePane;
}

namespace countersign::pages {

class ObjectionsPane final : public QWidget {
    Q_OBJECT

public:
    explicit ObjectionsPane(QWidget* parent = nullptr);
    void show(const model::LedgerState& ledger);
    using QWidget::show;
    widgets::TablePane* table() const { return m_pane; }

signals:
    void recordWanted(const QString& id);

private:
    models::RowTable* m_rows;
    models::WordFilter* m_filter;
    widgets::TablePane* m_pane;
};

} // namespace countersign::pages
