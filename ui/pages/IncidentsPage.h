// What went wrong and what came of it: the register with one incident whole, trends, and whether
// what was said before was right.
#pragma once

#include "core/jobs/Incidents.h"
#include "ui/pages/RegisterPage.h"

#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QComboBox;
class QPushButton;

namespace countersign::charts {
class PlotPanel;
}
namespace countersign::models {
class RegisterTable;
}

namespace countersign::pages {

class FactSheet;
struct FactField;

class IncidentsPage final : public RegisterPage {
    Q_OBJECT

public:
    enum Part { Register, Trends, Foreseen };
    IncidentsPage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    widgets::TablePane* table() const { return m_pane; }
    widgets::TablePane* foreseenTable() const { return m_saidPane; }

signals:
    // One incident as a document of its own, by its record.
    void documentWanted(const QString& record);

private:
    QWidget* buildRegister();
    QWidget* buildTrends();
    QWidget* buildForeseen();
    void load() override;
    void showIncidents(std::vector<jobs::IncidentRow> rows);
    void showTrend();
    void showForeseen(const jobs::Foreseen& foreseen);
    void loadChosen();
    void showDetail(std::shared_ptr<const jobs::IncidentDetail> detail);
    void askIncident(bool change);
    void askPromote();
    void askLink();
    void writePostMortem();
    void askScenario();
    using Paths = std::vector<std::string>;
    using Make = std::function<base::Result<Paths>(jobs::Workspace&)>;
    void write(const QString& doing, Make make);
    void fail(const base::Error& error);
    QString chosen() const;

    std::vector<jobs::IncidentRow> m_incidents;
    std::shared_ptr<const jobs::IncidentDetail> m_detail;
    model::IncidentTrend m_trend;
    std::unique_ptr<QObject> m_asking; // an answer about another incident is not waited for
    models::RegisterTable* m_rows;
    widgets::TablePane* m_pane;
    widgets::MarkdownView* m_text;
    QPushButton* m_change;
    QPushButton* m_promote;
    QPushButton* m_link;
    QPushButton* m_write;
    QAction* m_writePostMortem = nullptr;
    QPushButton* m_print;
    QComboBox* m_what;
    charts::PlotPanel* m_plot;
    models::RegisterTable* m_saidRows;
    widgets::TablePane* m_saidPane;
    QPointer<FactSheet> m_sheet;
};

} // namespace countersign::pages
