// A plot as it leaves the program: picture, drawing, or painted on a page.
#pragma once

#include "ui/charts/Plot.h"

#include <QImage>
#include <QPalette>

class QPainter;

namespace countersign::charts {

// All need a QApplication; the offscreen platform is enough. `size` is in CSS pixels and sets how
// large the type is beside the plot.

// `scale` multiplies the resolution, not the type size.
QImage plotImage(const Plot& plot, const QSize& size, const QPalette& palette, double scale);
QByteArray plotSvg(const Plot& plot, const QSize& size, const QPalette& palette);
// As lines and letters, scaled into `where`.
void paintPlot(QPainter& painter, const QRectF& where, const Plot& plot, const QSize& size,
               const QPalette& palette);

} // namespace countersign::charts
