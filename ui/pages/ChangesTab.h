// What is different from the last approved release: meaning first (targets that were loosened on
// top), then numbers, then files, and below the text of the one chosen, line by line.
#pragma once

#include "core/jobs/FileDiff.h"
#include "ui/bridge/Session.h"
#include "ui/pages/ReleaseContext.h"

#include <QWidget>

class QLabel;

namespace countersign::models {
class RowTable;
class WordFilter;
} // namespace countersign::models
namespace countersign::widgets {
class MarkdownView;
class TablePane;
} // namespace countersign::widgets

namespace countersign::pages {

class ChangesTab final : public QWidget {
    Q_OBJECT

public:
    ChangesTab(bridge::Session* session, QWidget* parent = nullptr);
    void show(const ReleaseContext& context);
    // What the person saw last; empty: never.
    void showSince(const jobs::SinceThen& since);
    using QWidget::show;
    widgets::TablePane* table() const { return m_pane; }

private:
    void showChosen(const QString& path);

    bridge::Session* m_session;
    std::shared_ptr<const jobs::ReleaseView> m_view;
    QLabel* m_against;
    QLabel* m_since;
    models::RowTable* m_rows;
    models::WordFilter* m_filter;
    widgets::TablePane* m_pane;
    widgets::MarkdownView* m_text;
    std::unique_ptr<QObject> m_asking;
};

} // namespace countersign::pages
