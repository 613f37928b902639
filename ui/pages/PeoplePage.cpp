#include "ui/pages/PeoplePage.h"

#include "ui/bridge/PolicyWords.h"
#include "ui/bridge/Signatures.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/pages/PeopleTab.h"
#include "ui/pages/ProposalsTab.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/Soft.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Session;
using bridge::Theme;

PeoplePage::PeoplePage(Session* session, QWidget* parent)
    : Page(session, parent), m_said(widgets::softLabel("peopleSaid", {}, this)),
      m_tabs(new QTabWidget(this)), m_people(new PeopleTab(m_tabs)),
      m_matrix(new widgets::MarkdownView(m_tabs)), m_policy(new QPlainTextEdit(m_tabs)),
      m_proposals(new ProposalsTab(session, m_tabs)) {
    setObjectName(QStringLiteral("peoplePage"));
    auto* heading = new QLabel(title(), this);
    heading->setObjectName(QStringLiteral("peopleTitle"));
    heading->setFont(Theme::font(bridge::TextSize::Title, true));
    m_matrix->setObjectName(QStringLiteral("policyMatrix"));
    m_matrix->setAccessibleName(tr("Required signatures by risk and change"));
    m_policy->setObjectName(QStringLiteral("policyText"));
    m_policy->setAccessibleName(tr("The policy as it was signed"));
    m_policy->setReadOnly(true);
    m_policy->setFont(Theme::fixedFont());
    m_policy->setFrameShape(QFrame::NoFrame);
    m_policy->setTabChangesFocus(true);
    m_tabs->setObjectName(QStringLiteral("peopleTabs"));
    m_tabs->setAccessibleName(tr("Parts of people and policy"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_people, tr("&People and keys"));
    m_tabs->addTab(m_matrix, tr("Required si&gnatures"));
    m_tabs->addTab(m_policy, tr("Policy as s&igned"));
    m_tabs->addTab(m_proposals, tr("Prop&osals"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(0.5));
    top->setSpacing(Theme::grid(1.5));
    top->addWidget(heading);
    top->addWidget(m_said, 1, Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(session, &Session::logJudged, this, &PeoplePage::showLog);
}

QString PeoplePage::title() const { return tr("People and policy"); }

QWidget* PeoplePage::firstFocus() {
    return m_tabs->currentIndex() == People ? m_people->table()->view() : m_tabs->currentWidget();
}

QWidget* PeoplePage::filterField() {
    if (m_tabs->currentIndex() == Proposals) return m_proposals->table()->filter();
    return m_tabs->currentIndex() == People ? m_people->table()->filter() : nullptr;
}

QStringList PeoplePage::parts() const {
    return {tr("People and keys"), tr("Required signatures"), tr("Policy as signed"),
            tr("Proposals")};
}

void PeoplePage::showPart(int part) { m_tabs->setCurrentIndex(part); }

void PeoplePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    showLog();
}

void PeoplePage::showLog() {
    const auto& report = session()->logReport();
    if (!report || !isVisible()) return;
    const auto& ledger = report->ledger;
    m_people->show(report);
    m_proposals->show(report);
    if (ledger.present && !report->inOrder()) {
        m_said->setText(tr("The log is not in order: what stands here counts for nothing."));
        m_matrix->setSafeHtml({});
        m_policy->clear();
    } else if (!ledger.present) {
        m_said->clear();
        m_matrix->setSafeHtml(
            QStringLiteral("<p>%1</p>")
                .arg(tr("There is no log here, and no policy. “Start deciding on record here” "
                        "(Ctrl+K) starts one.")
                         .toHtmlEscaped()));
        m_policy->clear();
    } else {
        m_said->setText(tr("%1, version %2; to put another into force: %3 × %4")
                            .arg(bridge::text(ledger.policy.name))
                            .arg(ledger.policyDigest.version)
                            .arg(ledger.policy.enact.count)
                            .arg(bridge::roleName(ledger.policy, ledger.policy.enact.role)));
        m_matrix->setSafeHtml(bridge::matrixHtml(ledger.policy));
        m_policy->setPlainText(bridge::lines(ledger.policyText));
    }
    emit settled();
}

} // namespace countersign::pages
