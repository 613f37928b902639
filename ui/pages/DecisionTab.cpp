#include "ui/pages/DecisionTab.h"

#include "ui/bridge/Words.h"
#include "ui/widgets/SeatBoard.h"
#include "ui/widgets/StandingList.h"
#include "ui/widgets/Thread.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace countersign::pages {
namespace decision_tab {

QLabel* title(const char* name, const QString& words) {
    auto* made = new QLabel(words);
    made->setObjectName(QString::fromLatin1(name));
    made->setFont(bridge::Theme::font(bridge::TextSize::Title));
    return made;
}

QString boardState(const model::GateReport& gate) {
    if (gate.seats.empty()) {
        return DecisionTab::tr("No signature is required by the rules in force for this release.");
    }
    int needed = 0, filled = 0;
    for (const auto& seat : gate.seats) {
        if (seat.optional && !seat.filled) continue;
        ++needed;
        filled += seat.filled ? 1 : 0;
    }
    return gate.seatsComplete
               ? DecisionTab::tr("All required signatures are there.")
               : DecisionTab::tr("%1 of %2 required signatures are there.").arg(filled).arg(needed);
}

} // namespace decision_tab

DecisionTab::DecisionTab(QWidget* parent)
    : QWidget(parent),
      m_boardTitle(decision_tab::title("decisionBoardTitle", tr("Required signatures"))),
      m_boardState(new QLabel), m_board(new widgets::SeatBoard),
      m_standing(new widgets::StandingList(QStringLiteral("decisionStanding"))),
      m_threadTitle(decision_tab::title("decisionThreadTitle", tr("What was signed"))),
      m_decide(new QPushButton(tr("Write the decision…"))), m_thread(new widgets::Thread),
      m_scroll(new QScrollArea) {
    setObjectName(QStringLiteral("decisionTab"));
    setAccessibleName(tr("Decision"));
    m_boardState->setObjectName(QStringLiteral("decisionBoardState"));
    m_boardState->setTextFormat(Qt::PlainText);
    m_boardState->setWordWrap(true);
    m_decide->setObjectName(QStringLiteral("decisionDecide"));
    m_decide->setAccessibleName(m_decide->text());
    auto* row = new QHBoxLayout;
    row->addWidget(m_threadTitle, 1);
    row->addWidget(m_decide);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(bridge::kGrid * 2, bridge::kGrid * 2, bridge::kGrid * 2,
                               bridge::kGrid * 2);
    column->setSpacing(bridge::kGrid);
    column->addWidget(m_boardTitle);
    column->addWidget(m_boardState);
    column->addWidget(m_board);
    column->addSpacing(bridge::kGrid);
    column->addWidget(m_standing);
    column->addSpacing(bridge::kGrid);
    column->addLayout(row);
    column->addWidget(m_thread, 1);
    m_scroll->setObjectName(QStringLiteral("decisionScroll"));
    m_scroll->setAccessibleName(tr("Decision"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inside);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    connect(m_board, &widgets::SeatBoard::signRequested, this, &DecisionTab::signRequested);
    connect(m_board, &widgets::SeatBoard::recordRequested, this, &DecisionTab::showRecord);
    connect(m_standing, &widgets::StandingList::recordRequested, this, &DecisionTab::showRecord);
    connect(m_thread, &widgets::Thread::answerRequested, this, &DecisionTab::answerRequested);
    connect(m_thread, &widgets::Thread::joinRequested, this, &DecisionTab::joinRequested);
    connect(m_thread, &widgets::Thread::withdrawRequested, this, &DecisionTab::withdrawRequested);
    connect(m_decide, &QPushButton::clicked, this, &DecisionTab::decideRequested);
}

void DecisionTab::show(const ReleaseContext& context) {
    const std::string me = context.maySign ? context.me : std::string();
    m_boardState->setText(decision_tab::boardState(context.view->gate));
    m_board->setSeats(context.view->gate.seats, me);
    m_standing->setGroups(bridge::standing(*context.view), context.view->history.records);
    m_decide->setVisible(context.mayDecide);
    m_thread->setEntries(bridge::signedEntries(*context.view), bridge::text(me), !me.empty());
}

void DecisionTab::showRecord(const QString& record) {
    if (QWidget* entry = m_thread->entryWidget(record)) m_scroll->ensureWidgetVisible(entry);
}

} // namespace countersign::pages
