#include "ui/charts/PlotPicture.h"

#include "ui/charts/PlotFigure.h"

#include <QBuffer>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgGenerator>

namespace countersign::charts {

void paintPlot(QPainter& painter, const QRectF& where, const Plot& plot, const QSize& size,
               const QPalette& palette) {
    QGraphicsScene scene;
    auto* drawn = new PlotFigure;
    scene.addItem(drawn);
    drawn->resize(size);
    drawn->setTitleFont(QGuiApplication::font()); // words in the size of the axes' numbers
    drawn->setColours(FigureColours::of(palette));
    drawn->setPlot(plot);
    drawn->layout()->activate();
    scene.setSceneRect(QRectF(QPointF(), QSizeF(size)));
    scene.render(&painter, where);
}

QImage plotImage(const Plot& plot, const QSize& size, const QPalette& palette, double scale) {
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlot(painter, image.rect(), plot, size, palette);
    return image;
}

QByteArray plotSvg(const Plot& plot, const QSize& size, const QPalette& palette) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(plot.title);
    generator.setDescription(plot.detail);
    QPainter painter(&generator);
    paintPlot(painter, QRectF(QPointF(), QSizeF(size)), plot, size, palette);
    painter.end();
    return bytes;
}

} // namespace countersign::charts
