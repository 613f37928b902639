#include "ui/pages/PeoplePage.h"

#include "core/jobs/Invite.h"
#include "ui/bridge/PolicyWords.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Signatures.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/pages/PeopleTab.h"
#include "ui/pages/PolicyEditor.h"
#include "ui/pages/ProposalsTab.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Soft.h"
#include "ui/widgets/TablePane.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Session;
using bridge::Theme;

namespace people_page {

constexpr qint64 kRequestCap = 1 << 16;

} // namespace people_page

PeoplePage::PeoplePage(Session* session, QWidget* parent)
    : Page(session, parent), m_said(widgets::softLabel("peopleSaid", {}, this)),
      m_tabs(new QTabWidget(this)), m_people(new PeopleTab(m_tabs)),
      m_request(new widgets::Notice(QStringLiteral("joinRequest"), this)),
      m_matrix(new widgets::MarkdownView(m_tabs)), m_policy(new QPlainTextEdit(m_tabs)),
      m_editor(new PolicyEditor(session, m_tabs)), m_proposals(new ProposalsTab(session, m_tabs)) {
    setObjectName(QStringLiteral("peoplePage"));
    build();
    addPeopleButtons();
    connectParts();
}

void PeoplePage::build() {
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
    m_tabs->addTab(m_editor, tr("C&hange the policy"));
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
    layout->addWidget(m_request);
    layout->addWidget(m_tabs, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void PeoplePage::addPeopleButtons() {
    auto* invite = new QPushButton(tr("Invite somebody…"), this);
    invite->setObjectName(QStringLiteral("peopleInvite"));
    invite->setAccessibleName(tr("Invite somebody to this log"));
    auto* request = new QPushButton(tr("Open a request to join…"), this);
    request->setObjectName(QStringLiteral("peopleRequest"));
    request->setAccessibleName(tr("Open somebody's request to be put on people and keys"));
    m_people->table()->top()->insertWidget(1, invite);
    m_people->table()->top()->insertWidget(2, request);
    connect(invite, &QPushButton::clicked, this,
            [this] { emit commandWanted(QStringLiteral("invite")); });
    connect(request, &QPushButton::clicked, this, &PeoplePage::askRequest);
}

void PeoplePage::connectParts() {
    connect(session(), &Session::logJudged, this, &PeoplePage::showLog);
    connect(session(), &Session::opened, m_request, &widgets::Notice::dismiss);
    connect(m_editor, &PolicyEditor::proposeWanted, this, [this](const QString& text) {
        m_proposals->proposeText(jobs::Governed::Policy, text.toStdString(), tr("the change"));
    });
    connect(m_proposals, &ProposalsTab::proposed, this, [this](jobs::Governed what) {
        if (what == jobs::Governed::Policy) m_editor->discard();
        m_request->dismiss();
        showPart(Proposals);
    });
}

void PeoplePage::askRequest() {
    auto* dialog = new QFileDialog(this, tr("A request to join"));
    dialog->setObjectName(QStringLiteral("requestDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PeoplePage::openRequest);
    dialog->open();
}

void PeoplePage::openRequest(const QString& path) {
    QFile file(path);
    if (file.size() > people_page::kRequestCap || !file.open(QIODevice::ReadOnly))
        return session()->report(
            tr("Reading %1").arg(path),
            base::Error{base::ErrorCode::Unavailable, "the file cannot be read", {}, {}});
    session()->run<jobs::Membership>(
        this, tr("Reading a request to join"), tasks::Kind::Read,
        [bytes = file.readAll().toStdString(),
         path = path.toStdString()](auto& workspace, const auto&, const auto&) {
            return jobs::membership(workspace, bytes, path);
        },
        [this, path](base::Result<jobs::Membership> asked) {
            if (!asked) {
                const auto message = bridge::message(asked.error());
                return m_request->ask(bridge::Tone::Bad, message.sentence);
            }
            m_request->ask(bridge::Tone::Accent,
                           tr("The request %1. It is signed with that key. Have the person read "
                              "the end of the "
                              "key to you before you propose it.")
                               .arg(bridge::text(asked->sentence)),
                           {{QStringLiteral("requestPropose"), tr("Propose it…"),
                             [this, asked = *asked, path] {
                                 m_proposals->proposeText(jobs::Governed::Roster, asked.rosterText,
                                                          path);
                             }}});
        });
}

QString PeoplePage::title() const { return tr("People and policy"); }

QWidget* PeoplePage::firstFocus() {
    if (m_tabs->currentIndex() == Change) return m_editor->firstFocus();
    return m_tabs->currentIndex() == People ? m_people->table()->view() : m_tabs->currentWidget();
}

QWidget* PeoplePage::filterField() {
    if (m_tabs->currentIndex() == Proposals) return m_proposals->table()->filter();
    return m_tabs->currentIndex() == People ? m_people->table()->filter() : nullptr;
}

QStringList PeoplePage::parts() const {
    return {tr("People and keys"), tr("Required signatures"), tr("Policy as signed"),
            tr("Change the policy"), tr("Proposals")};
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
    m_editor->show(report);
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
