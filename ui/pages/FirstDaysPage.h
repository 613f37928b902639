// The first seven days with a repository, each held against what lies there: a guide for whoever
// begins. It judges nothing.
#pragma once

#include "core/jobs/FirstDays.h"
#include "ui/pages/Page.h"

namespace countersign::models {
class RowTable;
}
namespace countersign::widgets {
class MarkdownView;
class TablePane;
} // namespace countersign::widgets

namespace countersign::pages {

class FirstDaysPage final : public Page {
    Q_OBJECT

public:
    FirstDaysPage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    QWidget* firstFocus() override;
    void show(const std::vector<jobs::FirstDay>& days);
    using QWidget::show;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();

    models::RowTable* m_rows;
    widgets::TablePane* m_pane;
    widgets::MarkdownView* m_text;
    std::vector<jobs::FirstDay> m_days;
    bool m_stale = true;
};

} // namespace countersign::pages
