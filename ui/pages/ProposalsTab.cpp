#include "ui/pages/ProposalsTab.h"

#include "core/base/Ids.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Standing.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/models/RowTable.h"
#include "ui/pages/KeptDraft.h"
#include "ui/pages/SignSheet.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/TablePane.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::pages {

using bridge::text;
using bridge::Theme;
using jobs::Governed;

namespace proposals {

constexpr qint64 kFileCap = 1 << 20;

QString what(Governed governed) {
    return governed == Governed::Policy ? ProposalsTab::tr("policy")
                                        : ProposalsTab::tr("people and keys");
}

bridge::Mark state(const jobs::ProposalView& proposal) {
    using bridge::Shape;
    using bridge::Tone;
    if (!proposal.enacted.empty())
        return {Tone::Good, Shape::Check, ProposalsTab::tr("in force since then")};
    if (!proposal.open) return {Tone::Neutral, Shape::Dash, ProposalsTab::tr("overtaken")};
    if (proposal.missing.empty())
        return {Tone::Accent, Shape::Pen, ProposalsTab::tr("can be put into force")};
    return {Tone::Caution, Shape::Ring, ProposalsTab::tr("waits for approval")};
}

QString joined(const std::vector<std::string>& words) {
    QStringList list;
    for (const auto& word : words)
        list << text(word);
    return list.join(QStringLiteral(", "));
}

QString html(const jobs::ProposalView& proposal, const model::Policy& policy) {
    QString made = QStringLiteral("<h3>%1</h3>")
                       .arg(ProposalsTab::tr("Version %1 of %2, by %3")
                                .arg(proposal.version)
                                .arg(what(proposal.what), text(proposal.by))
                                .toHtmlEscaped());
    const auto add = [&made](const QString& words) {
        if (!words.isEmpty()) made += QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
    };
    add(text(proposal.reason));
    made += QStringLiteral("<ul>");
    for (const auto& change : proposal.changes)
        made += QStringLiteral("<li>%1</li>")
                    .arg(text(bridge::withRoleNames(change, policy)).toHtmlEscaped());
    made += QStringLiteral("</ul>");
    if (!proposal.approvedBy.empty())
        add(ProposalsTab::tr("Approved by %1").arg(joined(proposal.approvedBy)));
    if (!proposal.rejectedBy.empty())
        add(ProposalsTab::tr("Rejected by %1").arg(joined(proposal.rejectedBy)));
    add(text(bridge::withRoleNames(proposal.missing, policy)));
    return made;
}

} // namespace proposals

ProposalsTab::ProposalsTab(bridge::Session* session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_rows(new models::RowTable(
          {tr("State"), tr("What"), tr("Proposed by"), tr("When"), tr("Why")}, this)),
      m_filter(new models::WordFilter(this)),
      m_pane(new widgets::TablePane(QStringLiteral("proposals"), tr("Proposals"), this)),
      m_text(new widgets::MarkdownView(this)), m_approve(new QPushButton(tr("Approve…"), this)),
      m_reject(new QPushButton(tr("Reject…"), this)),
      m_enact(new QPushButton(tr("Put into force…"), this)) {
    setObjectName(QStringLiteral("proposalsTab"));
    m_filter->setSourceModel(m_rows);
    m_pane->setModel(m_filter, {26, 26, 20, 14, 0});
    m_text->setObjectName(QStringLiteral("proposalText"));
    m_text->setAccessibleName(tr("What the proposal changes"));
    addButtons();
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("proposalsSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::grid(), Theme::grid(0.5), Theme::grid(), Theme::grid());
    row->addStretch(1);
    for (QPushButton* button : {m_approve, m_reject, m_enact})
        row->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split, 1);
    layout->addLayout(row);
    connect(m_pane, &widgets::TablePane::narrowed, m_filter, &models::WordFilter::setWords);
    connect(m_pane, &widgets::TablePane::currentChanged, this, &ProposalsTab::showChosen);
    connect(session, &bridge::Session::identityChanged, this, &ProposalsTab::showChosen);
    connect(m_approve, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_enact, &QPushButton::clicked, this, &ProposalsTab::enact);
    showChosen(); // nothing yet: nothing to approve
}

void ProposalsTab::addButtons() {
    const auto name = [](QPushButton* button, const char* object, const QString& accessible) {
        button->setObjectName(QLatin1String(object));
        button->setAccessibleName(accessible);
    };
    name(m_approve, "proposalApprove", tr("Approve the proposal"));
    name(m_reject, "proposalReject", tr("Reject the proposal"));
    name(m_enact, "proposalEnact", tr("Put the proposal into force"));
    auto* policy = new QPushButton(tr("Propose a policy file…"), this);
    auto* people = new QPushButton(tr("Propose people and keys…"), this);
    name(policy, "proposePolicy", tr("Propose a policy file"));
    name(people, "proposePeople", tr("Propose a file of people and keys"));
    m_pane->top()->insertWidget(1, policy);
    m_pane->top()->insertWidget(2, people);
    connect(policy, &QPushButton::clicked, this, [this] { askFile(Governed::Policy); });
    connect(people, &QPushButton::clicked, this, [this] { askFile(Governed::Roster); });
}

void ProposalsTab::show(std::shared_ptr<const model::VerifyReport> report) {
    m_report = std::move(report);
    m_proposals = jobs::proposals(m_report->ledger, Governed::Policy);
    const auto people = jobs::proposals(m_report->ledger, Governed::Roster);
    m_proposals.insert(m_proposals.end(), people.begin(), people.end());
    std::stable_sort(m_proposals.begin(), m_proposals.end(),
                     [](const auto& a, const auto& b) { return a.at > b.at; });
    std::vector<models::Row> rows;
    for (const auto& proposal : m_proposals) {
        models::Row row;
        row.id = text(proposal.record);
        row.cells
            << proposals::state(proposal).word
            << tr("Version %1 of %2").arg(proposal.version).arg(proposals::what(proposal.what))
            << text(proposal.by) << bridge::date(proposal.at).text << text(proposal.reason);
        row.marks[0] = proposals::state(proposal);
        row.sortKeys[3] = QString::fromStdString(proposal.at.text());
        rows.push_back(std::move(row));
    }
    m_pane->say(rows.empty()
                    ? tr("Nobody proposed a change yet. Write a policy or a list of people "
                         "and keys as a file, beginning with the one in force, and propose "
                         "it here.")
                    : QString());
    m_rows->show(std::move(rows));
    if (m_rows->rowCount() > 0) m_pane->view()->selectRow(0);
    showChosen();
}

const jobs::ProposalView* ProposalsTab::chosen() const {
    const QString id = m_pane->view()->currentIndex().data(models::RowTable::kIdRole).toString();
    for (const auto& proposal : m_proposals)
        if (text(proposal.record) == id) return &proposal;
    return nullptr;
}

void ProposalsTab::showChosen() {
    const auto* proposal = chosen();
    m_text->setSafeHtml(proposal ? proposals::html(*proposal, m_report->ledger.policy) : QString());
    const bool open = proposal && proposal->open && m_session->canSign();
    m_approve->setEnabled(open);
    m_reject->setEnabled(open);
    m_enact->setEnabled(open && proposal->missing.empty());
}

void ProposalsTab::askFile(Governed what) {
    auto* dialog = new QFileDialog(this, tr("The file to propose"));
    dialog->setObjectName(QStringLiteral("proposalFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, what](const QString& file) { propose(what, file); });
    dialog->open();
}

void ProposalsTab::propose(Governed what, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > proposals::kFileCap)
        return m_session->report(
            tr("Reading %1").arg(path),
            base::Error{base::ErrorCode::Unavailable, "the file cannot be read", {}, {}});
    proposeText(what, file.readAll().toStdString(), path);
}

void ProposalsTab::proposeText(Governed what, const std::string& bytes, const QString& path) {
    auto* ask = new QInputDialog(this);
    ask->setObjectName(QStringLiteral("proposalReason"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Why this change?"));
    ask->setLabelText(tr("One sentence, for those who approve it:"));
    // A policy is written further while its reason waits; people and keys come as a whole.
    const std::string draft = what == Governed::Policy ? "policy" : base::sha256(bytes).hex();
    keepWords(m_session, ask, "proposal-reason", draft);
    connect(ask, &QInputDialog::textValueSelected, this,
            [this, what, path, bytes, draft](const QString& reason) {
                m_session->run<jobs::Proposing>(
                    this, tr("Reading the proposal"), tasks::Kind::Read,
                    [what, bytes, path = path.toStdString(),
                     reason = bridge::utf8(reason)](auto& workspace, const auto&, const auto&) {
                        return jobs::propose(workspace, what, bytes, path, reason);
                    },
                    [this, what, draft](base::Result<jobs::Proposing> proposing) {
                        if (!proposing)
                            return m_session->report(tr("Reading the proposal"), proposing.error());
                        offer(tr("Propose version %1 of %2")
                                  .arg(proposing->version)
                                  .arg(proposals::what(what)),
                              proposing->statement, [this, what, draft] {
                                  forgetWords(m_session, "proposal-reason", draft);
                                  emit proposed(what);
                              });
                    });
            });
    ask->open();
}

void ProposalsTab::answer(bool approves) {
    const auto* proposal = chosen();
    if (!proposal) return;
    auto* ask = new QInputDialog(this);
    ask->setObjectName(QStringLiteral("answerReason"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(approves ? tr("Approve the proposal") : tr("Reject the proposal"));
    ask->setLabelText(tr("Reason: one sentence is enough"));
    const char* const draft = approves ? "proposal-approved" : "proposal-rejected";
    keepWords(m_session, ask, draft, proposal->record);
    connect(ask, &QInputDialog::textValueSelected, this,
            [this, approves, draft, what = proposal->what,
             record = proposal->record](const QString& reason) {
                offer(approves ? tr("Approve the proposal") : tr("Reject the proposal"),
                      jobs::answerProposal(m_report->ledger, what, record, approves,
                                           bridge::utf8(reason)),
                      [this, draft, record] { forgetWords(m_session, draft, record); });
            });
    ask->open();
}

void ProposalsTab::enact() {
    const auto* proposal = chosen();
    if (proposal)
        offer(tr("Put the proposal into force"),
              jobs::enactProposal(m_report->ledger, proposal->what, proposal->record));
}

void ProposalsTab::offer(const QString& title, base::Result<jobs::Statement> statement,
                         std::function<void()> whenSigned) {
    if (!statement) return m_session->report(title, statement.error());
    auto* sheet = new SignSheet(m_session, title, std::move(*statement), this);
    if (whenSigned)
        connect(sheet, &SignSheet::statementSigned, this, [whenSigned] { whenSigned(); });
    sheet->open();
}

} // namespace countersign::pages
