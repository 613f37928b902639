#include "ui/bridge/MarkIcon.h"

#include <QPainter>

namespace countersign::bridge {

QPixmap markPixmap(const Mark& mark, int pixels, double deviceRatio) {
    return markPixmap(mark, pixels, deviceRatio, Theme::ink(mark.tone));
}

QPixmap markPixmap(const Mark& mark, int pixels, double deviceRatio, const QColor& ink) {
    QPixmap pixmap(QSize(pixels, pixels) * deviceRatio);
    pixmap.setDevicePixelRatio(deviceRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(0, 0, pixels, pixels), mark.shape, ink);
    return pixmap;
}

QIcon markIcon(const Mark& mark, int pixels) {
    if (pixels == 0) pixels = Theme::grid(2);
    QIcon icon;
    // A chosen row is washed and keeps its colours, but in high contrast, where it is inverted.
    const bool inverted = Theme::appearance() >= Appearance::Contrast;
    const QColor bright = inverted
                              ? Theme::palette(Theme::appearance()).color(QPalette::HighlightedText)
                              : Theme::ink(mark.tone);
    for (const double ratio : {1.0, 2.0}) {
        icon.addPixmap(markPixmap(mark, pixels, ratio));
        icon.addPixmap(markPixmap(mark, pixels, ratio, bright), QIcon::Selected);
    }
    return icon;
}

} // namespace countersign::bridge
