// A policy tried on the releases of this repository: for each, its risk, who would have to sign,
// and what differs from what is in force.
#pragma once

#include "core/jobs/PolicyTrial.h"

#include <QWidget>

namespace countersign::models {
class RowTable;
class WordFilter;
} // namespace countersign::models
namespace countersign::widgets {
class TablePane;
}

namespace countersign::pages {

class TrialTable final : public QWidget {
    Q_OBJECT

public:
    explicit TrialTable(QWidget* parent = nullptr);
    // `models`: there are so many in the repository, of which some may be left out.
    void show(const std::vector<jobs::TrialLine>& lines, std::size_t models);
    using QWidget::show;
    void say(const QString& why); // in place of the rows
    widgets::TablePane* table() const { return m_pane; }

private:
    models::RowTable* m_rows;
    models::WordFilter* m_filter;
    widgets::TablePane* m_pane;
};

} // namespace countersign::pages
