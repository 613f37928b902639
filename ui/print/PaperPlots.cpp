#include "ui/print/PaperPlots.h"

#include "ui/bridge/Theme.h"
#include "ui/charts/PlotPicture.h"
#include "ui/print/Paper.h"

#include <QTextFormat>

namespace countersign::print {

QString chartName(int index) { return QStringLiteral("chart:%1").arg(index); }

PaperPlots::PaperPlots(const QVector<charts::Plot>& plots, double width)
    : m_plots(plots), m_width(width) {}

QSizeF PaperPlots::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
    if (!plotOf(format)) return {0, 0};
    return {m_width, m_width * kChartSize.height() / kChartSize.width()};
}

void PaperPlots::drawObject(QPainter* painter, const QRectF& where, QTextDocument*, int,
                            const QTextFormat& format) {
    if (const charts::Plot* plot = plotOf(format))
        charts::paintPlot(*painter, where, *plot, kChartSize,
                          bridge::Theme::palette(bridge::Appearance::Light));
}

const charts::Plot* PaperPlots::plotOf(const QTextFormat& format) const {
    const QString name = format.toImageFormat().name();
    for (int i = 0; i < m_plots.size(); ++i)
        if (name == chartName(i)) return &m_plots[i];
    return nullptr;
}

} // namespace countersign::print
