// What went wrong and what came of it: the register with one incident whole, trends, and whether
// what was said before was right.
#pragma once

#include "core/jobs/Incidents.h"
#include "ui/pages/Page.h"

#include <QPointer>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace countersign::charts {
class PlotPanel;
}
namespace countersign::models {
class RegisterTable;
}
namespace countersign::widgets {
class MarkdownView;
class TablePane;
} // namespace countersign::widgets

namespace countersign::pages {

class FactSheet;
struct FactField;

class IncidentsPage final : public Page {
    Q_OBJECT

public:
    enum Part { Register, Trends, Foreseen };
    IncidentsPage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    QWidget* firstFocus() override;
    QWidget* filterField() override;
    QStringList parts() const override;
    void showPart(int part) override;
    widgets::TablePane* table() const { return m_pane; }
    widgets::TablePane* foreseenTable() const { return m_saidPane; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildRegister();
    QWidget* buildTrends();
    QWidget* buildForeseen();
    void load();
    void showIncidents(std::vector<jobs::IncidentRow> rows);
    void showTrend();
    void showForeseen(const jobs::Foreseen& foreseen);
    void loadChosen();
    void showDetail(std::shared_ptr<const jobs::IncidentDetail> detail);
    void askIncident(bool change);
    void askPromote();
    void askLink();
    void writePostMortem();
    void fail(const base::Error& error);
    QString chosen() const;

    std::vector<jobs::IncidentRow> m_incidents;
    std::shared_ptr<const jobs::IncidentDetail> m_detail;
    model::IncidentTrend m_trend;
    std::unique_ptr<QObject> m_asking; // an answer about another incident is not waited for
    QTabWidget* m_tabs;
    QLabel* m_said;
    models::RegisterTable* m_rows;
    widgets::TablePane* m_pane;
    widgets::MarkdownView* m_text;
    QPushButton* m_change;
    QPushButton* m_promote;
    QPushButton* m_link;
    QPushButton* m_write;
    QComboBox* m_what;
    charts::PlotPanel* m_plot;
    models::RegisterTable* m_saidRows;
    widgets::TablePane* m_saidPane;
    QPointer<FactSheet> m_sheet;
    bool m_stale = true;
};

} // namespace countersign::pages
