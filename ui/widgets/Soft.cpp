#include "ui/widgets/Soft.h"

#include <QLabel>

namespace countersign::widgets {

void soften(QWidget* label) { label->setForegroundRole(QPalette::PlaceholderText); }

QLabel* softLabel(const char* name, const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    soften(label);
    return label;
}

} // namespace countersign::widgets
