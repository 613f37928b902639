// Who can stop it, what runs, and what is to be judged again: people × drill, deployments as the
// pipelines reported them, approvals with their days.
#pragma once

#include "core/jobs/Service.h"
#include "ui/pages/RegisterPage.h"

#include <QPointer>

class QPushButton;

namespace countersign::models {
class RegisterTable;
class RowTable;
} // namespace countersign::models

namespace countersign::pages {

class FactSheet;

class DrillsPage final : public RegisterPage {
    Q_OBJECT

public:
    enum Part { Matrix, Service, Renewals };
    DrillsPage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    widgets::TablePane* matrix() const { return m_matrixPane; }
    widgets::TablePane* service() const { return m_servicePane; }

private:
    QWidget* buildService();
    QWidget* buildRenewals();
    void load() override;
    void showMatrix(const jobs::DrillMatrix& matrix);
    void showService(const std::vector<jobs::DeploymentRow>& rows);
    void showRenewals(std::vector<jobs::RenewalRow> rows);
    void showRenewal();
    void showInService();
    void askDrill();
    void askAnswer();
    void askService();
    void askTier();
    QString chosenInService() const; // MODEL@VERSION; empty: none
    const jobs::RenewalRow* chosenRenewal() const;
    void fail(const base::Error& error);

    std::vector<jobs::RenewalRow> m_renewals;
    models::RowTable* m_matrixRows = nullptr; // made anew: its columns are the drills
    widgets::TablePane* m_matrixPane;
    models::RegisterTable* m_serviceRows;
    widgets::TablePane* m_servicePane;
    models::RegisterTable* m_renewalRows;
    widgets::TablePane* m_renewalPane;
    widgets::MarkdownView* m_renewalText;
    QPushButton* m_answer;
    QPushButton* m_tier;
    QPushButton* m_change; // what becomes of what runs
    QPointer<FactSheet> m_sheet;
};

} // namespace countersign::pages
