#include "ui/widgets/StandingList.h"

#include "ui/bridge/Theme.h"
#include "ui/widgets/StateLine.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::widgets {

StandingList::StandingList(const QString& name, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(name);
    setAccessibleName(tr("What bears on the decision"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(bridge::kGrid / 2);
}

void StandingList::setGroups(const std::vector<bridge::StandingGroup>& groups,
                             const std::vector<model::RecordId>& here) {
    while (QLayoutItem* old = m_column->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_lines = 0;
    for (const bridge::StandingGroup& group : groups) {
        const QString name = objectName() + QStringLiteral("_") + group.name;
        auto* title = new QLabel(group.title);
        title->setObjectName(name);
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        title->setFont(bridge::Theme::font(bridge::TextSize::Body, true));
        m_column->addWidget(title);
        for (const bridge::StandingLine& each : group.lines) {
            const bool shown = std::any_of(here.begin(), here.end(), [&](const auto& id) {
                return QString::fromStdString(id.hex()) == each.record;
            });
            m_column->addWidget(line(name + QString::number(m_lines++), each, shown));
        }
    }
    setVisible(m_lines > 0);
}

QWidget* StandingList::line(const QString& name, const bridge::StandingLine& line, bool shown) {
    auto* words = new StateLine(name);
    words->setMark(line.mark, line.words);
    if (!shown) return words;
    auto* row = new QWidget;
    auto* inside = new QHBoxLayout(row);
    inside->setContentsMargins(0, 0, 0, 0);
    auto* show = new QPushButton(tr("Show in the thread"));
    show->setObjectName(name + QStringLiteral("Show"));
    show->setAccessibleName(tr("%1: %2").arg(show->text(), line.words));
    show->setFlat(true);
    connect(show, &QPushButton::clicked, this,
            [this, record = line.record] { emit recordRequested(record); });
    inside->addWidget(words, 1);
    inside->addWidget(show, 0, Qt::AlignTop);
    return row;
}

} // namespace countersign::widgets
