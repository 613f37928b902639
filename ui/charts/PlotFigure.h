// The drawing of a Plot. A QChart, so that screen, paper, PNG and SVG are one drawing. Series are
// told apart by shape and dash, too, not by colour alone.
#pragma once

#include "ui/charts/Plot.h"

#include <QChart>
#include <QColor>
#include <QPalette>

class QAbstractAxis;
class QDateTimeAxis;
class QLineSeries;

namespace countersign::charts {

struct FigureColours {
    QColor paper, ink, faint, line, fail, pass, band;
    // Light, dark or high contrast, whichever the palette is.
    static FigureColours of(const QPalette& palette);
    // Of the nth series: blue, orange, green, rose, apart for every common kind of colour blindness
    // (Okabe, Ito 2008).
    QColor ofSeries(int series) const;
};

class PlotFigure : public QChart {
    Q_OBJECT
public:
    explicit PlotFigure(QGraphicsItem* parent = nullptr);

    void setPlot(const Plot& plot);
    const Plot& plot() const { return m_plot; }
    void setColours(const FigureColours& colours);
    const FigureColours& colours() const { return m_colours; }

    // The point that hover or keyboard stands on; -1 none.
    void setCurrent(int index);
    int current() const { return m_current; }

    // In the figure's coordinates. Points without a value sit at the bottom. Only where the plot
    // has points.
    QPointF position(int index) const;
    QPointF position(const PlotPoint& point) const;
    double yAt(double value) const;
    double xAt(double value) const;

private:
    void rebuild();
    void leaveRoom();
    void addAxes();
    QAbstractAxis* timeAxis(double left, double right);
    void fitDates(); // as many as can be read whole
    QAbstractAxis* categoryAxis() const;
    void addLines();

    Plot m_plot;
    FigureColours m_colours;
    int m_current = -1;
    double m_low = 0;                 // the value axis begins here
    double m_left = 0;                // some x of the plot
    QDateTimeAxis* m_dates = nullptr; // null: no times
    int m_mostDates = 5;              // that the axis names where there is room
    QLineSeries* m_frame = nullptr;   // invisible: maps values to positions
    QGraphicsItem* m_marks = nullptr;
};

} // namespace countersign::charts
