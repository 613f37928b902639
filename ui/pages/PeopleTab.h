// People, what they sign as, and their keys with validity. Nobody is ever deleted.
#pragma once

#include "core/model/Ledger.h"

#include <QWidget>

#include <memory>

namespace countersign::models {
class RowTable;
class WordFilter;
} // namespace countersign::models
namespace countersign::widgets {
class MarkdownView;
class TablePane;
} // namespace countersign::widgets

namespace countersign::pages {

class PeopleTab final : public QWidget {
    Q_OBJECT

public:
    explicit PeopleTab(QWidget* parent = nullptr);
    void show(std::shared_ptr<const model::VerifyReport> report);
    using QWidget::show;
    widgets::TablePane* table() const { return m_pane; }

private:
    void showPerson(const QString& principal);

    std::shared_ptr<const model::VerifyReport> m_report;
    models::RowTable* m_rows;
    models::WordFilter* m_filter;
    widgets::TablePane* m_pane;
    widgets::MarkdownView* m_person;
};

} // namespace countersign::pages
