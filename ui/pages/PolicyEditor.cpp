#include "ui/pages/PolicyEditor.h"

#include "ui/bridge/PolicyWords.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Standing.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/RowTable.h"
#include "ui/pages/PolicyTests.h"
#include "ui/pages/SeatEditor.h"
#include "ui/pages/TrialTable.h"
#include "ui/widgets/MarkDelegate.h"
#include "ui/widgets/Soft.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::pages {

using bridge::Theme;

namespace policyeditor {

constexpr std::size_t kMostReleases = 100;
constexpr int kSoonMs = 250;
constexpr const char* kDraft = "policy-change";
constexpr const char* kField = "text";

} // namespace policyeditor

struct PolicyEditor::Tried {
    jobs::PolicyDraft draft;
    std::vector<jobs::TrialLine> lines;
};

PolicyEditor::PolicyEditor(bridge::Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rows(new models::RowTable({}, this)),
      m_matrix(new QTableView(this)), m_seats(new SeatEditor), m_cell(new QLabel(this)),
      m_trouble(new QLabel(this)), m_mode(new QComboBox(this)), m_column(new QComboBox(this)),
      m_below(new QTabWidget(this)), m_changes(new QPlainTextEdit), m_trial(new TrialTable),
      m_tests(new PolicyTests(session)), m_source(new QPlainTextEdit),
      m_propose(new QPushButton(tr("Propose this change…"), this)),
      m_discard(new QPushButton(tr("Back to what is in force"), this)),
      m_kept(session, this,
             {[this] {
                  return KeptDraft::Fields{{policyeditor::kField, m_text}};
              },
              [this](const KeptDraft::Fields& fields) {
                  edit(fields.at(policyeditor::kField), false);
              }}) {
    setObjectName(QStringLiteral("policyEditor"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(policyeditor::kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &PolicyEditor::tryNow);
    connect(m_seats, &SeatEditor::edited, this, &PolicyEditor::editCell);
    connect(m_mode, &QComboBox::activated, this, &PolicyEditor::editMode);
    connect(m_column, &QComboBox::activated, this, &PolicyEditor::addColumn);
    connect(m_source, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing) edit(bridge::utf8(m_source->toPlainText()), true);
    });
    connect(m_discard, &QPushButton::clicked, this, &PolicyEditor::discard);
    connect(m_propose, &QPushButton::clicked, this,
            [this] { emit proposeWanted(QString::fromStdString(m_text)); });
    const auto stale = [this] { m_releases.reset(); };
    for (const auto moved : {&bridge::Session::opened, &bridge::Session::logChanged,
                             &bridge::Session::sourceChanged, &bridge::Session::asOfChanged})
        connect(session, moved, this, stale);
    connect(session, &bridge::Session::opened, this, [this] {
        m_inForce.clear();
        m_text.clear();
        m_kept.turnTo({}); // until its policy is shown
    });
    connect(session, &bridge::Session::identityChanged, this,
            [this] { m_propose->setEnabled(m_session->canSign() && !m_draft.changes.empty()); });
}

QWidget* PolicyEditor::firstFocus() const { return m_matrix; }

void PolicyEditor::build() {
    m_matrix->setObjectName(QStringLiteral("policyCells"));
    m_matrix->setAccessibleName(tr("Required signatures as they would be"));
    m_matrix->setModel(m_rows);
    widgets::dressTable(m_matrix);
    m_matrix->setSortingEnabled(false);
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_matrix->setWordWrap(true);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PolicyEditor::showCell);
    m_cell->setObjectName(QStringLiteral("policyCell"));
    m_cell->setTextFormat(Qt::PlainText);
    m_cell->setFont(Theme::font(bridge::TextSize::Body, true));
    m_cell->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("policyEditTrouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_mode->setObjectName(QStringLiteral("policyMode"));
    m_mode->setAccessibleName(tr("What a failed check does at this risk"));
    m_mode->addItem(tr("only observed"), int(model::Mode::Observe));
    m_mode->addItem(tr("warns"), int(model::Mode::Warn));
    m_mode->addItem(tr("blocks"), int(model::Mode::Block));
    m_column->setObjectName(QStringLiteral("policyColumn"));
    m_column->setAccessibleName(tr("Ask for more when this changes"));
    m_propose->setObjectName(QStringLiteral("policyPropose"));
    m_propose->setAccessibleName(tr("Propose this change of the policy"));
    m_discard->setObjectName(QStringLiteral("policyDiscard"));
    m_discard->setAccessibleName(m_discard->text());
    auto* cell = new QWidget(this);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(Theme::grid(2), Theme::grid(), Theme::grid(2), Theme::grid());
    auto* head = new QHBoxLayout;
    head->addWidget(m_mode);
    head->addWidget(m_column, 1);
    column->addWidget(m_cell);
    column->addLayout(head);
    auto* scroll = new QScrollArea(cell);
    scroll->setObjectName(QStringLiteral("seatScroll"));
    scroll->setAccessibleName(tr("Signatures of the cell chosen"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_seats);
    column->addWidget(scroll, 1);
    auto* above = new QSplitter(Qt::Horizontal, this);
    above->setObjectName(QStringLiteral("policyAbove"));
    above->setChildrenCollapsible(false);
    above->addWidget(m_matrix);
    above->addWidget(cell);
    cell->setMinimumWidth(Theme::grid(46));
    above->setStretchFactor(0, 1);
    above->setStretchFactor(1, 1);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("policySplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(above);
    split->addWidget(buildBelow());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::grid(), Theme::grid(0.5), Theme::grid(), Theme::grid());
    row->addWidget(m_trouble, 1);
    row->addStretch(0);
    row->addWidget(m_discard);
    row->addWidget(m_propose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split, 1);
    layout->addLayout(row);
}

QWidget* PolicyEditor::buildBelow() {
    m_changes->setObjectName(QStringLiteral("policyChanges"));
    m_changes->setAccessibleName(tr("What differs from what is in force"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_source->setObjectName(QStringLiteral("policySource"));
    m_source->setAccessibleName(tr("The policy as text"));
    m_source->setFont(Theme::fixedFont());
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setTabChangesFocus(true);
    m_source->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_below->setObjectName(QStringLiteral("policyBelow"));
    m_below->setAccessibleName(tr("What the change means"));
    m_below->setDocumentMode(true);
    m_below->addTab(m_trial, tr("What it would mean here"));
    m_below->addTab(m_changes, tr("What differs"));
    m_below->addTab(m_tests, tr("Tests"));
    m_below->addTab(m_source, tr("As text"));
    return m_below;
}

void PolicyEditor::show(const std::shared_ptr<const model::VerifyReport>& report) {
    const bool can = report->ledger.present && report->inOrder();
    setEnabled(can);
    if (!can) return;
    const std::string& inForce = report->ledger.policyText;
    if (inForce == m_inForce) {
        if (!m_releases) readReleases();
        return;
    }
    m_inForce = inForce;
    edit(inForce, false);
    // What was being written when the window was closed, or ended without being asked.
    m_kept.turnTo(policyeditor::kDraft);
    readReleases();
}

void PolicyEditor::setText(const std::string& text) { edit(text, true); }

void PolicyEditor::discard() {
    m_kept.drop();
    edit(m_inForce, false);
    m_kept.proposed();
}

void PolicyEditor::edit(std::string text, bool typed) {
    m_text = std::move(text);
    if (typed) m_kept.edited();
    m_showing = true;
    if (bridge::utf8(m_source->toPlainText()) != m_text)
        m_source->setPlainText(QString::fromStdString(m_text));
    m_showing = false;
    m_propose->setEnabled(false); // until it was tried
    m_discard->setEnabled(m_text != m_inForce);
    m_soon.start();
}

void PolicyEditor::readReleases() {
    if (m_reading) return;
    m_reading = true;
    using Releases = std::shared_ptr<const jobs::ReadReleases>;
    m_session->run<Releases>(
        this, tr("Reading the releases"), tasks::Kind::Background,
        [asOf = m_session->asOf()](auto& workspace, const auto& cancel, const auto& progress) {
            return jobs::readReleases(workspace, asOf, policyeditor::kMostReleases, cancel,
                                      progress);
        },
        [this](base::Result<Releases> releases) {
            m_reading = false;
            if (!releases) return m_session->report(tr("Reading the releases"), releases.error());
            m_releases = *releases;
            m_soon.start();
        });
}

void PolicyEditor::tryNow() {
    if (m_text.empty()) return;
    m_session->run<Tried>(
        this, {}, tasks::Kind::Read,
        [text = m_text, releases = m_releases](auto& workspace, const auto&,
                                               const auto&) -> base::Result<Tried> {
            auto draft = jobs::readPolicyDraft(workspace, text, "policy");
            if (!draft) return base::fail(draft.error());
            Tried tried{std::move(*draft), {}};
            if (releases && tried.draft.usable())
                tried.lines = jobs::tryPolicy(*releases, tried.draft.policy);
            return tried;
        },
        [this, text = m_text](base::Result<Tried> tried) {
            if (text != m_text) return; // written further meanwhile
            if (!tried) return say(bridge::message(tried.error()).sentence);
            showTried(*tried);
        });
}

void PolicyEditor::showTried(const Tried& tried) {
    QStringList wrong;
    for (const auto& finding : tried.draft.findings)
        if (finding.level == model::Level::Error)
            wrong << bridge::place(finding.place) + QStringLiteral(": ") +
                         bridge::text(finding.text);
    say(wrong.join(QLatin1Char('\n')));
    if (!tried.draft.usable()) {
        m_trial->say(tr("This policy cannot be used yet."));
        return;
    }
    m_draft = tried.draft;
    showMatrix();
    QStringList changes;
    for (const auto& change : m_draft.changes)
        changes << QStringLiteral("• ") +
                       bridge::text(bridge::withRoleNames(change, m_draft.policy));
    m_changes->setPlainText(changes.isEmpty() ? tr("Nothing differs from what is in force.")
                                              : changes.join(QLatin1Char('\n')));
    m_below->setTabText(1, tr("What differs (%1)").arg(changes.size()));
    if (m_releases) m_trial->show(tried.lines, m_releases->models);
    m_tests->run(m_text, m_draft.policy.name);
    m_propose->setEnabled(m_session->canSign() && !m_draft.changes.empty());
    if (m_releases) emit settled();
}

void PolicyEditor::say(const QString& trouble) {
    QPalette colours = m_trouble->palette();
    colours.setColor(QPalette::WindowText, Theme::ink(bridge::Tone::Bad));
    m_trouble->setPalette(colours);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

} // namespace countersign::pages
