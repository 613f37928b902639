// The drawing of a Plot. A QChart, so that screen, paper, PNG and SVG are one drawing. Series are
// told apart by shape and dash, too, not by colour alone.
#pragma once

#include "ui/charts/Plot.h"
#include "ui/charts/TrendFigure.h"

#include <QChart>
#include <QImage>

class QLineSeries;

namespace countersign::charts {

class PlotFigure : public QChart {
    Q_OBJECT
public:
    explicit PlotFigure(QGraphicsItem* parent = nullptr);

    void setPlot(const Plot& plot);
    const Plot& plot() const { return m_plot; }
    void setColours(const FigureColours& colours);
    const FigureColours& colours() const { return m_colours; }
    void setCurrent(int index);
    int current() const { return m_current; }
    QPointF position(int index) const; // of a point, in the figure's coordinates
    double yAt(double value) const;
    double xAt(double value) const;
    void paintMarks(QPainter* painter) const;

private:
    void rebuild();
    void addAxes();
    void addLines();
    QColor colourOf(int series) const;
    void paintPoint(QPainter* painter, const PlotPoint& point, const QPointF& at, int series) const;
    void paintLines(QPainter* painter) const;
    void paintLegend(QPainter* painter) const;

    Plot m_plot;
    FigureColours m_colours;
    int m_current = -1;
    double m_low = 0, m_high = 1;
    QLineSeries* m_frame = nullptr; // invisible: maps values to positions
    QGraphicsItem* m_marks = nullptr;
};

QImage plotImage(const Plot& plot, const QSize& size, const QPalette& palette, double scale);
QByteArray plotSvg(const Plot& plot, const QSize& size, const QPalette& palette);

} // namespace countersign::charts
