// Changes of policy and of people and keys on their way: what each changes, who approved, what is
// missing; proposed, answered and put into force from here, each signed.
#pragma once

#include "core/jobs/Govern.h"
#include "ui/bridge/Session.h"

#include <QWidget>

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

class ProposalsTab final : public QWidget {
    Q_OBJECT

public:
    ProposalsTab(bridge::Session* session, QWidget* parent = nullptr);
    void show(std::shared_ptr<const model::VerifyReport> report);
    using QWidget::show;
    widgets::TablePane* table() const { return m_pane; }
    // Reads a policy or roster file that the person wrote, and offers it for signing.
    void propose(jobs::Governed what, const QString& file);
    // The same of a text that was written here; `name` is what messages call it.
    void proposeText(jobs::Governed what, const std::string& text, const QString& name);

signals:
    void proposed(countersign::jobs::Governed what); // and signed

private:
    const jobs::ProposalView* chosen() const;
    void showChosen();
    void askFile(jobs::Governed what);
    void answer(bool approves);
    void enact();
    void offer(const QString& title, base::Result<jobs::Statement> statement,
               std::function<void()> whenSigned = {});
    void addButtons();

    bridge::Session* m_session;
    std::shared_ptr<const model::VerifyReport> m_report;
    std::vector<jobs::ProposalView> m_proposals;
    models::RowTable* m_rows;
    models::WordFilter* m_filter;
    widgets::TablePane* m_pane;
    widgets::MarkdownView* m_text;
    QPushButton* m_approve;
    QPushButton* m_reject;
    QPushButton* m_enact;
};

} // namespace countersign::pages
