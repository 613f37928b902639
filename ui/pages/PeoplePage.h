// People and policy: who may sign, with which keys; who must sign at which risk for which change;
// changes of either on their way.
#pragma once

#include "ui/pages/Page.h"

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace countersign::widgets {
class MarkdownView;
}

namespace countersign::pages {

class PeopleTab;
class ProposalsTab;

class PeoplePage final : public Page {
    Q_OBJECT

public:
    enum Part { People, Matrix, PolicyText, Proposals };
    PeoplePage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    QWidget* firstFocus() override;
    QWidget* filterField() override;
    QStringList parts() const override;
    void showPart(int part) override;
    ProposalsTab* proposals() const { return m_proposals; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showLog();

    QLabel* m_said;
    QTabWidget* m_tabs;
    PeopleTab* m_people;
    widgets::MarkdownView* m_matrix;
    QPlainTextEdit* m_policy;
    ProposalsTab* m_proposals;
};

} // namespace countersign::pages
