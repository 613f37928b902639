#include "ui/pages/ProspectPane.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/Fold.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>

namespace countersign::pages {
namespace prospect {

QLabel* label(const char* name) {
    auto* made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

void paintIn(QLabel* label, const QColor& ink) {
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, ink);
    label->setPalette(colours);
}

} // namespace prospect

ProspectPane::ProspectPane(QWidget* parent)
    : QWidget(parent), m_words(prospect::label("prospectWords")),
      m_remarks(prospect::label("prospectRemarks")), m_pins(prospect::label("prospectPins")),
      m_text(new QPlainTextEdit) {
    setObjectName(QStringLiteral("prospect"));
    setAccessibleName(tr("Exactly what will be signed"));
    auto* title = new QLabel(tr("Exactly what will be signed"));
    title->setFont(bridge::Theme::font(bridge::TextSize::Body, true));
    m_words->setAccessibleName(tr("What will be signed, in words"));
    m_text->setObjectName(QStringLiteral("prospectText"));
    m_text->setAccessibleName(tr("What will be signed, byte for byte"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(bridge::Theme::fixedFont());
    m_text->setMinimumHeight(180);
    m_pinFold =
        new widgets::Fold(QStringLiteral("prospectPinFold"), tr("Becomes permanent"), m_pins);
    m_detailFold = new widgets::Fold(QStringLiteral("prospectDetails"), tr("Details"), m_text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(bridge::kGrid / 2);
    column->addWidget(title);
    column->addWidget(m_words);
    column->addWidget(m_remarks);
    column->addWidget(m_pinFold);
    column->addWidget(m_detailFold);
    clearRest();
}

void ProspectPane::clearRest() {
    m_remarks->hide();
    m_pinFold->hide();
    m_detailFold->hide();
}

void ProspectPane::showMissing(const QStringList& missing) {
    prospect::paintIn(m_words, bridge::Theme::softText());
    m_words->setText(missing.join('\n'));
    clearRest();
}

void ProspectPane::showPreparing() {
    prospect::paintIn(m_words, bridge::Theme::softText());
    m_words->setText(tr("Being put into words…"));
    clearRest();
}

void ProspectPane::showRefusal(const base::Error& error) {
    const bridge::Message message = bridge::message(error);
    prospect::paintIn(m_words, bridge::Theme::ink(bridge::Tone::Bad));
    m_words->setText(message.next.isEmpty() ? message.sentence
                                            : message.sentence + '\n' + message.next);
    clearRest();
}

void ProspectPane::showProspect(const jobs::Prospect& prospect) {
    QStringList words;
    for (const auto& line : prospect.words)
        words << bridge::lines(line);
    if (prospect.opensFirst) {
        words << tr("This opens the review first: your key is asked for twice.");
    }
    prospect::paintIn(m_words, bridge::Theme::text());
    m_words->setText(words.join('\n'));
    QStringList remarks;
    for (const auto& remark : prospect.remarks)
        remarks << tr("Beware: %1").arg(bridge::text(remark.text));
    prospect::paintIn(m_remarks, bridge::Theme::ink(bridge::Tone::Caution));
    m_remarks->setText(remarks.join('\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    QStringList pins;
    for (const auto& pin : prospect.pins)
        pins << bridge::text(pin);
    m_pinFold->setTitle(tr("Files that become permanent with it: %1").arg(pins.size()));
    m_pins->setText(pins.join('\n'));
    m_pinFold->setVisible(!pins.isEmpty());
    m_text->setPlainText(bridge::lines(prospect.prepared.bytes));
    m_detailFold->show();
}

QString ProspectPane::words() const { return m_words->text(); }

} // namespace countersign::pages
