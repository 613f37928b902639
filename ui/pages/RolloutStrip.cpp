#include "ui/pages/RolloutStrip.h"

#include "ui/bridge/MarkIcon.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/FlowLayout.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace countersign::pages {

RolloutStrip::RolloutStrip(QWidget* parent)
    : QWidget(parent), m_row(new widgets::FlowLayout(this)) {
    setObjectName(QStringLiteral("rolloutStrip"));
    setAccessibleName(tr("Roll-out"));
    m_row->setContentsMargins(0, 0, 0, 0);
}

void RolloutStrip::show(const std::vector<jobs::StageState>& stages) {
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!stages.empty());
    if (stages.empty()) return;
    const bool any = std::any_of(stages.begin(), stages.end(),
                                 [](const auto& stage) { return !stage.reported.empty(); });
    auto* title = new QLabel(any ? tr("Roll-out:") : tr("Roll-out, not reported:"));
    title->setObjectName(QStringLiteral("rolloutTitle"));
    m_row->addWidget(title);
    int number = 0;
    for (const jobs::StageState& stage : stages)
        addStage(stage, ++number);
}

void RolloutStrip::addStage(const jobs::StageState& state, int number) {
    const model::RolloutStage& stage = state.stage;
    const bool reached = !state.reported.empty();
    const bridge::Mark mark =
        reached ? bridge::Mark{bridge::Tone::Good, bridge::Shape::Check, tr("reported")}
                : bridge::Mark{bridge::Tone::Neutral, bridge::Shape::Ring, tr("not reported")};
    const QString share = tr("%1 %").arg(QLocale().toString(stage.share, 'g', 4));
    const QString name = bridge::text(stage.name);
    QStringList says{name};
    // "5%" says its share already.
    if (!name.contains(QString::number(stage.share))) says << share;
    QStringList all{tr("%1, planned share %2").arg(name, share)};
    if (!stage.soak.empty()) all << tr("soak %1").arg(bridge::text(stage.soak));
    if (!stage.guardrail.empty()) all << tr("guarded by %1").arg(bridge::text(stage.guardrail));
    all << (reached ? tr("reported %1").arg(bridge::text(state.reported)) : mark.word);
    if (!state.share.empty()) all << tr("reported share %1 %").arg(bridge::text(state.share));
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("rolloutStage%1").arg(number));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setIcon(bridge::markIcon(mark));
    button->setText((number > 1 ? QStringLiteral("→ ") : QString()) +
                    says.join(QStringLiteral(" · ")));
    button->setAccessibleName(all.join(QStringLiteral(", ")));
    button->setToolTip(all.join(QStringLiteral("\n")));
    connect(button, &QToolButton::clicked, this,
            [this, path = bridge::text(stage.place.path), line = stage.place.line] {
                emit placeRequested(path, line);
            });
    m_row->addWidget(button);
}

} // namespace countersign::pages
