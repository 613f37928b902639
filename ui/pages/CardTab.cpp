#include "ui/pages/CardTab.h"

#include "ui/bridge/MarkIcon.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/DocumentPane.h"
#include "ui/widgets/FlowLayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace countersign::pages {
namespace card_tab {

QLabel* pinned(const char* name) {
    auto* made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QString proxyLine(const model::Proxy& proxy) {
    QString line = bridge::text(proxy.name);
    if (!proxy.metric.empty() && proxy.metric != proxy.name) {
        line += QStringLiteral(" (%1)").arg(bridge::text(proxy.metric));
    }
    return proxy.failsWhen.empty()
               ? CardTab::tr("%1: the card does not say how it fails").arg(line)
               : CardTab::tr("%1: fails when %2").arg(line, bridge::text(proxy.failsWhen));
}

QString neverLine(const model::NeverEvent& event) {
    return CardTab::tr("Never: %1")
        .arg(bridge::text(event.statement.empty() ? event.name : event.statement));
}

} // namespace card_tab

CardTab::CardTab(QWidget* parent)
    : QWidget(parent), m_objective(card_tab::pinned("cardObjective")),
      m_proxies(card_tab::pinned("cardProxies")), m_questions(new QWidget),
      m_questionRow(new widgets::FlowLayout(m_questions)),
      m_document(new widgets::DocumentPane(QStringLiteral("card"), tr("Model card"))) {
    setObjectName(QStringLiteral("cardTab"));
    setAccessibleName(tr("Card"));
    m_objective->setFont(bridge::Theme::font(bridge::TextSize::Title));
    m_objective->setAccessibleName(tr("Human objective"));
    m_proxies->setAccessibleName(tr("Proxies and never events"));
    m_questions->setObjectName(QStringLiteral("cardQuestions"));
    m_questions->setAccessibleName(tr("Five questions every card answers"));
    auto* pins = new QVBoxLayout;
    pins->setContentsMargins(bridge::kGrid * 2, bridge::kGrid, bridge::kGrid * 2, bridge::kGrid);
    pins->setSpacing(bridge::kGrid / 2);
    pins->addWidget(m_objective);
    pins->addWidget(m_proxies);
    pins->addWidget(m_questions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(pins);
    column->addWidget(m_document, 1);
    connect(m_document, &widgets::DocumentPane::linkRequested, this, &CardTab::linkRequested);
    connect(m_document, &widgets::DocumentPane::linkRefused, this, &CardTab::linkRefused);
    connect(m_document, &widgets::DocumentPane::placeRequested, this, &CardTab::placeRequested);
}

void CardTab::show(const ReleaseContext& context) {
    const auto& card = context.view->target.snapshot.card;
    m_proxies->setVisible(card.has_value());
    m_questions->setVisible(card.has_value());
    if (!card) {
        m_objective->setText(tr("No model card"));
        m_document->clear(
            tr("This release has no model card at this commit. Write one with: countersign new "
               "card-section %1")
                .arg(bridge::text(context.view->target.release.model)));
        return;
    }
    pin(*card);
    askQuestions(*card);
    m_document->setDocument(context.texts.card, findingsOn(context, card->path),
                            claimsIn(context, card->path));
}

void CardTab::pin(const model::ModelCard& card) {
    m_objective->setText(card.humanObjective
                             ? bridge::text(card.humanObjective->text)
                             : tr("The card states no human objective in one sentence"));
    QStringList lines;
    for (const auto& proxy : card.proxies)
        lines << card_tab::proxyLine(proxy);
    for (const auto& event : card.neverEvents)
        lines << card_tab::neverLine(event);
    if (card.proxies.empty()) lines.prepend(tr("The card names no proxies."));
    m_proxies->setText(lines.join('\n'));
}

void CardTab::askQuestions(const model::ModelCard& card) {
    while (QLayoutItem* item = m_questionRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < model::kCardQuestions; ++i) {
        const model::CardAnswer& answer = card.answers[std::size_t(i)];
        const QString question = bridge::question(model::CardQuestion(i));
        const bridge::Mark mark =
            answer.answered
                ? bridge::Mark{bridge::Tone::Good, bridge::Shape::Check, tr("answered")}
                : bridge::Mark{bridge::Tone::Caution, bridge::Shape::Question, tr("not answered")};
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("cardQuestion%1").arg(i + 1));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setIcon(bridge::markIcon(mark));
        button->setText(question);
        button->setAccessibleName(tr("%1 %2").arg(question, mark.word));
        button->setToolTip(button->accessibleName());
        connect(button, &QToolButton::clicked, this,
                [this, line = std::max(1, answer.place.line)] { showLine(line); });
        m_questionRow->addWidget(button);
    }
}

void CardTab::showLine(int line) { m_document->showLine(line); }

} // namespace countersign::pages
