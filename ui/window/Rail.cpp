#include "ui/window/Rail.h"

#include "ui/bridge/Theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace countersign::window {

using bridge::Theme;

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(Theme::grid(24));
    m_layout->setContentsMargins(Theme::grid(), Theme::grid(2), Theme::grid(), Theme::grid());
    m_layout->setSpacing(Theme::grid(0.25));
    m_layout->addStretch(1);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::add(int page, const char* name, const QString& title, const QString& keys) {
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1String(name));
    made->setCheckable(true);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    made->setProperty("keys", keys);
    m_group->addButton(made, page);
    m_layout->insertWidget(m_layout->count() - 1, made);
    setTitle(page, title);
}

void Rail::setTitle(int page, const QString& title) {
    QToolButton* shown = button(page);
    shown->setText(
        shown->fontMetrics().elidedText(title, Qt::ElideMiddle, width() - Theme::grid(4)));
    shown->setAccessibleName(title);
    shown->setToolTip(tr("%1 (%2)").arg(title, shown->property("keys").toString()).toHtmlEscaped());
}

void Rail::setShown(int page, bool shown) { button(page)->setVisible(shown); }

void Rail::choose(int page) {
    if (auto* shown = button(page)) {
        shown->setChecked(true);
    } else if (auto* checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

QToolButton* Rail::button(int page) const {
    return static_cast<QToolButton*>(m_group->button(page));
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::frame());
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::line());
}

} // namespace countersign::window
