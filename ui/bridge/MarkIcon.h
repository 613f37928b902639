// A mark as an icon, for item views and labels: the shape in the ink of its tone.
#pragma once

#include "ui/bridge/Mark.h"

#include <QIcon>
#include <QPixmap>

namespace countersign::bridge {

QPixmap markPixmap(const Mark& mark, int pixels, double deviceRatio = 1.0);
QPixmap markPixmap(const Mark& mark, int pixels, double deviceRatio, const QColor& ink);
QIcon markIcon(const Mark& mark, int pixels = 0); // 0: two grid units, as large as the type asks

} // namespace countersign::bridge
