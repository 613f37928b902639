#include "ui/widgets/SeatBoard.h"

#include "ui/bridge/Words.h"
#include "ui/widgets/StateLine.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace countersign::widgets {
namespace board {

constexpr int kCardWidth = 260;

QLabel* line(const QString& name, const QString& words, bool soft) {
    auto* label = new QLabel(words);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (soft) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, bridge::Theme::softText());
        label->setPalette(colours);
    }
    return label;
}

QString people(const model::SeatStatus& seat) {
    QStringList names;
    for (const base::Sentence& name : seat.couldFillNames)
        names << bridge::text(name);
    if (seat.couldFillNames.empty())
        for (const std::string& principal : seat.couldFill)
            names << bridge::text(principal);
    return names.join(QStringLiteral(", "));
}

QFrame* frame(const model::SeatStatus& seat) {
    auto* made = new QFrame;
    made->setObjectName(QStringLiteral("signature_") + bridge::text(seat.id));
    made->setFrameShape(QFrame::StyledPanel);
    made->setAutoFillBackground(true);
    QPalette colours = made->palette();
    colours.setColor(QPalette::Window, seat.filled ? bridge::Theme::wash(bridge::Tone::Good)
                                       : seat.optional
                                           ? bridge::Theme::page()
                                           : bridge::Theme::wash(bridge::Tone::Caution));
    made->setPalette(colours);
    return made;
}

} // namespace board

SeatBoard::SeatBoard(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("signatureBoard"));
    setAccessibleName(tr("Required signatures"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(bridge::kGrid);
}

void SeatBoard::setSeats(const std::vector<model::SeatStatus>& seats, const std::string& me) {
    for (QWidget* old : m_cards)
        delete old;
    m_cards.clear();
    for (const auto& seat : seats)
        m_cards.push_back(card(seat, me));
    m_columns = 0;
    arrange();
}

QWidget* SeatBoard::card(const model::SeatStatus& seat, const std::string& me) {
    QFrame* made = board::frame(seat);
    const QString role = bridge::text(seat.roleName.empty() ? seat.role : seat.roleName);
    const QString prefix = made->objectName();
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(bridge::kGrid, bridge::kGrid, bridge::kGrid, bridge::kGrid);
    column->setSpacing(bridge::kGrid / 2);
    auto* title = board::line(prefix + QStringLiteral("Role"), role, false);
    title->setFont(bridge::Theme::font(bridge::TextSize::Body, true));
    column->addWidget(title);
    auto* state = new StateLine(prefix + QStringLiteral("State"));
    const QString person = bridge::text(seat.person.empty() ? seat.principal : seat.person);
    state->setMark(bridge::mark(seat), seat.filled     ? tr("signed by %1").arg(person)
                                       : seat.optional ? tr("not needed any more")
                                                       : tr("open"));
    column->addWidget(state);
    QString spoken = role + QStringLiteral(": ") + state->words();
    if (!seat.group.empty()) {
        column->addWidget(
            board::line(prefix + QStringLiteral("Group"), bridge::text(seat.group), true));
    }
    if (seat.filled && !seat.onBehalfOf.empty()) {
        const QString words = tr("in the place of %1").arg(bridge::text(seat.onBehalfOf));
        column->addWidget(board::line(prefix + QStringLiteral("Behalf"), words, true));
        spoken += QStringLiteral(", ") + words;
    }
    if (seat.filled && !seat.carried.empty()) {
        const QString words = bridge::text(seat.carried);
        column->addWidget(board::line(prefix + QStringLiteral("Carried"), words, true));
        spoken += QStringLiteral(". ") + words;
    }
    if (!seat.filled && !seat.optional) {
        const QString people = board::people(seat);
        const QString who = people.isEmpty() ? tr("Nobody on the list of people can sign this") +
                                                   QStringLiteral(".")
                                             : tr("Could sign: %1").arg(people);
        column->addWidget(board::line(prefix + QStringLiteral("Who"), who, true));
        spoken += QStringLiteral(". ") + who;
    }
    if (!seat.why.empty()) {
        if (!seat.filled) {
            column->addWidget(
                board::line(prefix + QStringLiteral("Why"), bridge::text(seat.why), true));
        }
        made->setToolTip(bridge::text(seat.why).toHtmlEscaped());
    }
    column->addStretch(1);
    const bool mine = !me.empty() && std::find(seat.couldFill.begin(), seat.couldFill.end(), me) !=
                                         seat.couldFill.end();
    if (!seat.filled && !seat.optional && mine) {
        auto* sign = new QPushButton(tr("Sign as %1").arg(role));
        sign->setObjectName(prefix + QStringLiteral("Sign"));
        sign->setAccessibleName(sign->text());
        connect(sign, &QPushButton::clicked, this,
                [this, id = bridge::text(seat.role)] { emit signRequested(id); });
        column->addWidget(sign, 0, Qt::AlignLeft);
    } else if (seat.filled && seat.vote) {
        auto* show = new QPushButton(tr("Show in the thread"));
        show->setObjectName(prefix + QStringLiteral("Show"));
        show->setAccessibleName(tr("Show the signature of %1").arg(person));
        show->setFlat(true);
        connect(
            show, &QPushButton::clicked, this,
            [this, id = QString::fromStdString(seat.vote->hex())] { emit recordRequested(id); });
        column->addWidget(show, 0, Qt::AlignLeft);
    }
    made->setAccessibleName(spoken);
    return made;
}

void SeatBoard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SeatBoard::arrange() {
    const int columns = std::max(1, width() / (board::kCardWidth + bridge::kGrid));
    if (columns == m_columns) return;
    m_columns = columns;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < 12; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
}

} // namespace countersign::widgets
