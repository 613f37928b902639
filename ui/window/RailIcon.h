// The picture of a page in the rail: lines in one ink, drawn at any size, none from the desktop.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace countersign::window {

// `page` is the name of an entry of PageList.h; one without a picture of its own gets a ring.
// `box` is square.
void paintRailIcon(QPainter& painter, const QRectF& box, const QString& page, const QColor& ink);

} // namespace countersign::window
