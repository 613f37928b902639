#include "ui/widgets/Fold.h"

#include "ui/bridge/Theme.h"

#include <QBoxLayout>
#include <QToolButton>

namespace countersign::widgets {

Fold::Fold(const QString& name, const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_title(new QToolButton), m_content(content) {
    setObjectName(name);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setAutoRaise(true);
    m_title->setCheckable(true);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(bridge::kGrid / 2);
    column->addWidget(m_title);
    column->addWidget(m_content);
    connect(m_title, &QToolButton::toggled, this, &Fold::setOpen);
    setTitle(title);
    setOpen(false);
}

void Fold::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

void Fold::setOpen(bool open) {
    m_title->setChecked(open);
    m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

bool Fold::isOpen() const { return m_title->isChecked(); }

} // namespace countersign::widgets
