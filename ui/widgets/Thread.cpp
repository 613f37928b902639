#include "ui/widgets/Thread.h"

#include "ui/widgets/StateLine.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace countersign::widgets {
namespace thread {

using Kind = bridge::SignedEntry::Kind;

QLabel* paragraph(const QString& name, const QString& words, bool soft, bool struck) {
    auto* label = new QLabel(words);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = label->font();
    font.setStrikeOut(struck);
    label->setFont(font);
    if (soft || struck) {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, bridge::Theme::softText());
        label->setPalette(colours);
    }
    return label;
}

bool isReply(const bridge::SignedEntry& entry) {
    return entry.kind == Kind::Answer || entry.kind == Kind::Joined ||
           entry.kind == Kind::Withdrawn;
}

QString spoken(const bridge::SignedEntry& entry) {
    QStringList parts{bridge::whoSaysWhat(entry), entry.when.text};
    if (entry.struck) parts << entry.struckWhy;
    if (!entry.reason.isEmpty()) parts << entry.reason;
    return parts.join(QStringLiteral(". "));
}

} // namespace thread

Thread::Thread(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("decisionThread"));
    setAccessibleName(tr("Signatures, objections and answers"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(bridge::kGrid);
}

void Thread::setEntries(const std::vector<bridge::SignedEntry>& entries, const QString& me,
                        bool mayAnswer) {
    for (const auto& [record, widget] : m_items)
        delete widget;
    m_items.clear();
    while (QLayoutItem* left = m_column->takeAt(0)) {
        delete left->widget();
        delete left;
    }
    if (entries.empty()) {
        m_column->addWidget(thread::paragraph(
            QStringLiteral("threadEmpty"),
            tr("Nobody has signed anything about this release yet. The panel at the right takes "
               "the first signature and opens the review with it."),
            true, false));
    }
    for (const auto& entry : entries) {
        QWidget* made = item(entry, me, mayAnswer);
        m_items[entry.record] = made;
        m_column->addWidget(made);
    }
    m_column->addStretch(1);
}

QWidget* Thread::item(const bridge::SignedEntry& entry, const QString& me, bool mayAnswer) {
    auto* made = new QFrame;
    const QString name = QStringLiteral("entry_") + entry.record.left(12);
    made->setObjectName(name);
    made->setAccessibleName(thread::spoken(entry));
    made->setFrameShape(QFrame::StyledPanel);
    made->setAutoFillBackground(true);
    QPalette colours = made->palette();
    colours.setColor(QPalette::Window, entry.openObjection ? bridge::Theme::wash(bridge::Tone::Bad)
                                                           : bridge::Theme::page());
    made->setPalette(colours);
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(bridge::kGrid * 1.5, bridge::kGrid, bridge::kGrid * 1.5,
                               bridge::kGrid);
    column->setSpacing(bridge::kGrid / 2);

    auto* top = new QHBoxLayout;
    auto* who = new StateLine(name + QStringLiteral("Who"));
    QFont strong = bridge::Theme::font(bridge::TextSize::Body, true);
    strong.setStrikeOut(entry.struck);
    who->setTextFont(strong);
    bridge::Mark shown = entry.mark;
    if (entry.struck || !entry.counted) shown.tone = bridge::Tone::Neutral;
    who->setMark(shown, bridge::whoSaysWhat(entry));
    auto* when = thread::paragraph(name + QStringLiteral("When"), entry.when.text, true, false);
    when->setWordWrap(false);
    when->setToolTip(entry.when.tooltip);
    top->addWidget(who, 1);
    top->addWidget(when, 0, Qt::AlignTop);
    column->addLayout(top);
    const auto add = [&](const char* part, const QString& words, bool soft, bool struck) {
        if (words.isEmpty()) return;
        column->addWidget(thread::paragraph(name + QString::fromLatin1(part), words, soft, struck));
    };
    add("Fate", entry.struck ? entry.struckWhy : QString(), false, false);
    if (!entry.counted) {
        add("Refusal", tr("Listed, not counted: %1").arg(entry.refusal), false, false);
    }
    add("Reason", entry.reason, false, entry.struck);
    add("Details", entry.details.join('\n'), true, false);
    add("Meaning", entry.meaning.isEmpty() ? QString() : tr("Meaning: %1").arg(entry.meaning), true,
        false);
    if (entry.openObjection) add("Waiting", tr("Waits for a written answer."), false, false);
    addButtons(column, entry, me, mayAnswer);
    if (!thread::isReply(entry)) return made;
    auto* indented = new QWidget;
    auto* row = new QHBoxLayout(indented);
    row->setContentsMargins(bridge::kGrid * 4, 0, 0, 0);
    row->addWidget(made);
    return indented;
}

void Thread::addButtons(QBoxLayout* column, const bridge::SignedEntry& entry, const QString& me,
                        bool mayAnswer) {
    const bool own = !me.isEmpty() && entry.principal == me;
    const bool vote = entry.kind == thread::Kind::Vote || entry.kind == thread::Kind::Objection;
    auto* row = new QHBoxLayout;
    const auto add = [&](const char* part, const QString& words,
                         void (Thread::*asked)(const QString&)) {
        auto* button = new QPushButton(words);
        button->setObjectName(QStringLiteral("entry_") + entry.record.left(12) +
                              QString::fromLatin1(part));
        button->setAccessibleName(tr("%1: %2").arg(words, thread::spoken(entry)));
        connect(button, &QPushButton::clicked, this,
                [this, asked, record = entry.record] { emit(this->*asked)(record); });
        row->addWidget(button);
    };
    if (entry.openObjection && mayAnswer) {
        add("Answer", tr("Answer this objection…"), &Thread::answerRequested);
    }
    if (entry.openObjection && !own && !me.isEmpty()) {
        add("Join", tr("Join this objection…"), &Thread::joinRequested);
    }
    if (own && vote && !entry.struck && entry.counted) {
        add("Withdraw", tr("Withdraw…"), &Thread::withdrawRequested);
    }
    if (row->count() == 0) {
        delete row;
        return;
    }
    row->addStretch(1);
    column->addLayout(row);
}

QWidget* Thread::entryWidget(const QString& record) const {
    const auto found = m_items.lower_bound(record);
    return found != m_items.end() && found->first.startsWith(record) ? found->second : nullptr;
}

} // namespace countersign::widgets
