// Private to this room: a document's plots, painted as lines and letters where its text names them.
#pragma once

#include "ui/charts/Plot.h"

#include <QObject>
#include <QTextObjectInterface>
#include <QVector>

namespace countersign::print {

QString chartName(int index); // "chart:0"

// To be registered for QTextFormat::ImageObject: the text's own pictures are never drawn, since a
// document loads nothing.
class PaperPlots : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    // `plots` outlives it. `width`: of the text, in the page's pixels; a plot is as wide.
    PaperPlots(const QVector<charts::Plot>& plots, double width);

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& where, QTextDocument*, int,
                    const QTextFormat& format) override;

private:
    const charts::Plot* plotOf(const QTextFormat& format) const;

    const QVector<charts::Plot>& m_plots;
    double m_width;
};

} // namespace countersign::print
