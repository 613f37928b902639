// Secondary text: softer than its neighbours, still readable, following the palette.
#pragma once

class QLabel;
class QString;
class QWidget;

namespace countersign::widgets {

void soften(QWidget* label);
QLabel* softLabel(const char* name, const QString& text, QWidget* parent);

} // namespace countersign::widgets
