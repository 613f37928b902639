#include "ui/bridge/MarkIcon.h"

#include <QPainter>

namespace countersign::bridge {

QPixmap markPixmap(const Mark& mark, int pixels, double deviceRatio) {
    QPixmap pixmap(QSize(pixels, pixels) * deviceRatio);
    pixmap.setDevicePixelRatio(deviceRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(0, 0, pixels, pixels), mark.shape, Theme::ink(mark.tone));
    return pixmap;
}

QIcon markIcon(const Mark& mark, int pixels) {
    QIcon icon;
    icon.addPixmap(markPixmap(mark, pixels));
    icon.addPixmap(markPixmap(mark, pixels, 2.0));
    return icon;
}

} // namespace countersign::bridge
