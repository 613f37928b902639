// People and policy: who may sign, with which keys; who must sign at which risk for which change;
// changes of either on their way.
#pragma once

#include "ui/pages/Page.h"

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace countersign::widgets {
class MarkdownView;
class Notice;
} // namespace countersign::widgets

namespace countersign::pages {

class PeopleTab;
class PolicyEditor;
class ProposalsTab;

class PeoplePage final : public Page {
    Q_OBJECT

public:
    enum Part { People, Matrix, PolicyText, Change, Proposals };
    PeoplePage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    QWidget* firstFocus() override;
    QWidget* filterField() override;
    QStringList parts() const override;
    void showPart(int part) override;
    ProposalsTab* proposals() const { return m_proposals; }
    // Somebody's request to be put on people and keys: said in words, and proposed from there.
    void openRequest(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void addPeopleButtons();
    void connectParts();
    void showLog();
    void askRequest();

    QLabel* m_said;
    QTabWidget* m_tabs;
    PeopleTab* m_people;
    widgets::Notice* m_request;
    widgets::MarkdownView* m_matrix;
    QPlainTextEdit* m_policy;
    PolicyEditor* m_editor;
    ProposalsTab* m_proposals;
};

} // namespace countersign::pages
