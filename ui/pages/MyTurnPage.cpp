#include "ui/pages/MyTurnPage.h"

#include "core/jobs/Govern.h"
#include "ui/bridge/LearningWords.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/TurnTable.h"
#include "ui/widgets/MarkDelegate.h"
#include "ui/widgets/Soft.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace countersign::pages {

using bridge::Session;
using bridge::Theme;
using models::TurnTable;

namespace my_turn {

// Proposals that this person could still answer, or put into force.
int changesFor(const model::LedgerState& ledger, const jobs::Identity& me) {
    if (!ledger.roster.hasRole(me.principal, ledger.policy.enact.role)) return 0;
    int waiting = 0;
    for (const auto what : {jobs::Governed::Policy, jobs::Governed::Roster})
        for (const auto& proposal : jobs::proposals(ledger, what)) {
            const auto said = [&me](const std::vector<std::string>& names) {
                return std::find(names.begin(), names.end(), me.name) != names.end();
            };
            const bool answered = said(proposal.approvedBy) || said(proposal.rejectedBy);
            waiting += proposal.open && (proposal.missing.empty() || !answered) ? 1 : 0;
        }
    return waiting;
}

} // namespace my_turn

MyTurnPage::MyTurnPage(Session* session, QWidget* parent)
    : Page(session, parent), m_rows(new TurnTable(this)),
      m_count(widgets::softLabel("turnCount", {}, this)), m_actions(new QPushButton(this)),
      m_changes(new QPushButton(this)), m_who(new QPushButton(tr("Choose who you are…"), this)),
      m_view(new QTableView(this)), m_empty(widgets::softLabel("turnEmpty", {}, this)),
      m_teams(widgets::softLabel("turnTeams", {}, this)) {
    setObjectName(QStringLiteral("myTurnPage"));
    build();
    m_view->viewport()->installEventFilter(this);
    m_empty->installEventFilter(this);
    const auto stale = [this] {
        m_stale = true;
        if (isVisible()) load();
    };
    connect(session, &Session::opened, this, &MyTurnPage::recall);
    for (const auto moved : {&Session::asOfChanged, &Session::logChanged, &Session::sourceChanged,
                             &Session::identityChanged})
        connect(session, moved, this, stale);
    connect(m_view, &QTableView::activated, this, &MyTurnPage::openCurrent);
    connect(m_actions, &QPushButton::clicked, this,
            [this] { emit commandWanted(QStringLiteral("goActions")); });
    connect(m_changes, &QPushButton::clicked, this,
            [this] { emit commandWanted(QStringLiteral("goProposals")); });
    connect(session, &Session::logJudged, this, &MyTurnPage::showChanges);
    connect(session, &Session::identityChanged, this, &MyTurnPage::showChanges);
    connect(m_who, &QPushButton::clicked, this,
            [this] { emit commandWanted(QStringLiteral("identity")); });
    if (session->isOpen()) recall();
}

QString MyTurnPage::title() const { return tr("My turn"); }

QWidget* MyTurnPage::firstFocus() { return m_view; }

void MyTurnPage::build() {
    auto* heading = new QLabel(title(), this);
    heading->setObjectName(QStringLiteral("turnTitle"));
    heading->setFont(Theme::font(bridge::TextSize::Title, true));
    m_who->setObjectName(QStringLiteral("turnWho"));
    m_who->setAccessibleName(tr("Choose who you are"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(1.5));
    top->setSpacing(Theme::grid(1.5));
    top->addWidget(heading);
    m_actions->setObjectName(QStringLiteral("turnActions"));
    m_actions->setAccessibleName(tr("How the actions stand"));
    m_actions->setFlat(true);
    m_actions->hide();
    m_changes->setObjectName(QStringLiteral("turnChanges"));
    m_changes->hide();
    top->addWidget(m_count, 1, Qt::AlignVCenter);
    top->addWidget(m_changes);
    top->addWidget(m_actions);
    top->addWidget(m_who);

    m_view->setObjectName(QStringLiteral("turnTable"));
    m_view->setAccessibleName(title());
    m_view->setModel(m_rows);
    widgets::dressTable(m_view);
    m_view->setSortingEnabled(false); // oldest due first, as the job says
    const std::array<double, TurnTable::kColumns> widths{16, 0, 17, 12, 20, 14, 11, 11};
    for (int column = 0; column < TurnTable::kColumns; ++column)
        if (column != TurnTable::What)
            m_view->setColumnWidth(column, Theme::grid(widths[std::size_t(column)]));
    widgets::stretchColumn(m_view, TurnTable::What, 30,
                           {TurnTable::Since, TurnTable::Objections, TurnTable::Tier});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(Theme::grid(4));
    m_empty->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(Theme::grid(2), 0, Theme::grid(2), Theme::grid());
    inset->addWidget(m_view);
    inset->addWidget(m_empty);
    layout->addLayout(inset, 1);
    m_teams->setWordWrap(true);
    m_teams->setTextFormat(Qt::PlainText);
    m_teams->setContentsMargins(Theme::grid(3), 0, Theme::grid(3), Theme::grid());
    m_teams->hide();
    layout->addWidget(m_teams);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void MyTurnPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) load();
}

bool MyTurnPage::eventFilter(QObject* watched, QEvent* event) {
    const bool answered = m_rows->rowCount() > 0 || watched == m_empty;
    if (event->type() == QEvent::Paint && answered && !m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &Page::rowsPainted, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}

void MyTurnPage::recall() {
    m_rows->show({});
    m_count->clear();
    say({});
    m_painted = false;
    m_stale = m_recalling = true;
    m_asking = std::make_unique<QObject>();
    session()->rememberedTurn(m_asking.get(), [this](base::Result<jobs::MyTurn> remembered) {
        m_recalling = false;
        if (remembered && !remembered->turns.empty()) {
            fill(std::move(remembered->turns), true);
            m_count->setText(tr("as of the last look, being checked"));
        }
        if (isVisible()) load();
    });
}

void MyTurnPage::load() {
    if (!session()->isOpen() || m_recalling) return;
    // Rows of the last look stand there already: they give way to the person's, not first to
    // nobody's.
    if (m_rows->remembered() && m_rows->rowCount() > 0 && session()->identityPending()) return;
    m_stale = false;
    m_asking = std::make_unique<QObject>(); // an answer about another person is not waited for
    session()->myTurn(m_asking.get(), [this](base::Result<jobs::MyTurn> mine) {
        if (mine) {
            show(std::move(*mine));
            return loadActions();
        }
        session()->report(tr("Looking whose turn it is"), mine.error());
        const auto message = bridge::message(mine.error());
        m_rows->show({});
        m_count->clear();
        say(message.next.isEmpty() ? message.sentence : message.sentence + '\n' + message.next);
        emit settled();
    });
}

// For everybody to see: whether what was promised gets done is the earliest sign there is.
void MyTurnPage::loadActions() {
    session()->run<model::ActionBoard>(
        m_asking.get(), {}, tasks::Kind::Read,
        [asOf = session()->asOf()](auto& workspace, const auto&, const auto&) {
            return jobs::actionBoard(workspace, asOf, {});
        },
        [this](base::Result<model::ActionBoard> board) {
            const QString said = board ? bridge::actionsSentence(*board) : QString();
            m_actions->setText(said);
            m_actions->setVisible(!said.isEmpty());
            m_teams->setText(board ? bridge::actionsByTeam(*board) : QString());
            m_teams->setVisible(!m_teams->text().isEmpty());
        });
}

void MyTurnPage::showChanges() {
    const auto& log = session()->logReport();
    const auto& me = session()->identity();
    const int count = log && log->inOrder() && me ? my_turn::changesFor(log->ledger, *me) : 0;
    m_changes->setText(tr("Proposed changes that wait for you: %1").arg(count));
    m_changes->setAccessibleName(m_changes->text());
    m_changes->setVisible(count > 0);
}

void MyTurnPage::show(jobs::MyTurn mine) {
    const bool nobody = mine.principal.empty();
    const int counts = int(std::count_if(mine.turns.begin(), mine.turns.end(), [](const auto& t) {
        return t.kind == jobs::Turn::Kind::Counts;
    }));
    const int waiting = int(mine.turns.size()) - counts;
    const QString inReview = mine.inReview == 1 ? tr("1 release in review")
                                                : tr("%1 releases in review").arg(mine.inReview);
    QString count = inReview;
    if (!nobody)
        count = (waiting == 1 ? tr("1 thing waits for you")
                              : tr("%1 things wait for you").arg(waiting)) +
                QStringLiteral(" · ") + inReview;
    m_count->setText(mine.hasLog ? count : QString());
    m_who->setVisible(nobody && mine.hasLog && !session()->readOnly());
    fill(std::move(mine.turns), false);
    if (!mine.hasLog)
        say(tr("This repository keeps no record of decisions yet. Models can be read and checked; "
               "nothing can be signed. “Start deciding on record here” (Ctrl+K) starts one."));
    else if (m_rows->rowCount() == 0)
        say(nobody ? tr("No release is in review.")
                   : tr("Nothing waits for you. %1").arg(inReview));
    else
        say({});
    emit settled();
}

// The line that somebody stands on stays theirs, wherever it went: Enter opens what they see.
void MyTurnPage::fill(std::vector<jobs::Turn> turns, bool remembered) {
    const auto nameOf = [this](int row) {
        return m_rows->index(row, TurnTable::Release).data(TurnTable::kNameRole).toString();
    };
    const int before = m_view->currentIndex().row();
    const QString name = before < 0 ? QString() : nameOf(before);
    m_rows->show(std::move(turns), remembered);
    int row = 0;
    for (int i = m_rows->rowCount() - 1; i > 0; --i)
        if (nameOf(i) == name) row = i;
    if (m_rows->rowCount() > 0) m_view->selectRow(row);
}

void MyTurnPage::say(const QString& sentence) {
    m_empty->setText(sentence);
    m_empty->setVisible(!sentence.isEmpty());
    m_view->setVisible(sentence.isEmpty());
}

void MyTurnPage::openCurrent() {
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) return;
    const QString release = current.data(TurnTable::kNameRole).toString();
    const jobs::Turn& turn = m_rows->at(current.row());
    if (turn.kind == jobs::Turn::Kind::Papers) return emit papersWanted(bridge::text(turn.meeting));
    if (turn.said.empty()) return emit releaseWanted(release);
    emit pileWanted(bridge::text(turn.meeting), release);
}

} // namespace countersign::pages
