// The first look at a repository: what is there, what is missing, one action a line. Nothing here
// stops anything.
#pragma once

#include "core/jobs/Scan.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace countersign::models {
class RowTable;
class WordFilter;
} // namespace countersign::models
namespace countersign::widgets {
class TablePane;
}

namespace countersign::pages {

class TriagePane final : public QWidget {
    Q_OBJECT

public:
    explicit TriagePane(QWidget* parent = nullptr);
    void show(const std::vector<jobs::TriageLine>& lines, std::size_t models);
    using QWidget::show;

signals:
    void draftWanted(const QString& kind, const QString& model); // of jobs::makeArtifact
    void configWanted();                                         // countersign.yaml

private:
    void offer();

    std::vector<jobs::TriageLine> m_lines;
    models::RowTable* m_rows;
    models::WordFilter* m_filter;
    widgets::TablePane* m_pane;
    QPushButton* m_draft;
    QMenu* m_models;
};

} // namespace countersign::pages
