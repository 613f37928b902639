// What was promised, by whom, until when: the register, how teams keep up, and everything with a
// day.
#pragma once

#include "core/jobs/DueDates.h"
#include "core/jobs/Registers.h"
#include "ui/pages/RegisterPage.h"

#include <QPointer>

class QPushButton;

namespace countersign::models {
class RegisterTable;
class RowTable;
} // namespace countersign::models

namespace countersign::pages {

class FactSheet;

class ActionsPage final : public RegisterPage {
    Q_OBJECT

public:
    enum Part { Register, Teams, Due };
    ActionsPage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    widgets::TablePane* table() const { return m_pane; }
    const std::vector<jobs::ActionRow>& actions() const { return m_actions; }

private:
    QWidget* buildRegister();
    QWidget* buildTeams();
    QWidget* buildDue();
    void load() override;
    void showActions(std::vector<jobs::ActionRow> rows);
    void showTeams(const model::ActionBoard& board);
    void showDue(const std::vector<jobs::DueDate>& dates);
    void showChosen();
    const jobs::ActionRow* chosen() const;
    void askNew(const jobs::ActionRow* change);
    void askClose();
    void fail(const base::Error& error);

    std::vector<jobs::ActionRow> m_actions;
    models::RegisterTable* m_rows;
    widgets::TablePane* m_pane;
    widgets::MarkdownView* m_text;
    QPushButton* m_close;
    QPushButton* m_change;
    QPushButton* m_source;
    models::RowTable* m_teams;
    widgets::TablePane* m_teamPane;
    models::RegisterTable* m_due;
    widgets::TablePane* m_duePane;
    QPointer<FactSheet> m_sheet;
};

} // namespace countersign::pages
