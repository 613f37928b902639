// What of a release speaks to the clauses of a regulation: check, clause, evidence, gap. It
// supports; it never says that anything complies.
#pragma once

#include "core/jobs/Framework.h"
#include "ui/bridge/Session.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace countersign::models {
class RowTable;
class WordFilter;
} // namespace countersign::models
namespace countersign::widgets {
class MarkdownView;
class TablePane;
} // namespace countersign::widgets

namespace countersign::pages {

class FrameworkTab final : public QWidget {
    Q_OBJECT

public:
    FrameworkTab(bridge::Session* session, QWidget* parent = nullptr);
    widgets::TablePane* table() const { return m_pane; }
    const std::shared_ptr<const jobs::FrameworkView>& view() const { return m_view; }
    void open(const QString& release);

signals:
    void releaseWanted(const QString& name);
    void recordWanted(const QString& id);
    void paperWanted(const QString& file,
                     const std::shared_ptr<const countersign::jobs::FrameworkView>& view);
    void settled();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void listReleases();
    void load();
    void show(const jobs::FrameworkView& view);
    void showClause();
    void askFile();
    const model::ClauseStatus* chosen() const;

    bridge::Session* m_session;
    QComboBox* m_releases;
    QComboBox* m_packs;
    QPushButton* m_print;
    models::RowTable* m_rows;
    models::WordFilter* m_filter;
    widgets::TablePane* m_pane;
    widgets::MarkdownView* m_text;
    std::shared_ptr<const jobs::FrameworkView> m_view;
    bool m_stale = true;
};

} // namespace countersign::pages
