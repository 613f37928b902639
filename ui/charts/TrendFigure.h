// The drawing of a trend: value line, interval whiskers, target line, warning band, decision
// markers. A QChart, so that screen, paper, PNG and SVG are one drawing.
#pragma once

#include "ui/charts/Trend.h"

#include <QChart>
#include <QColor>
#include <QImage>
#include <QPalette>

class QAbstractAxis;
class QAbstractSeries;
class QXYSeries;

namespace countersign::charts {

struct FigureColours {
    QColor paper, ink, faint, line, fail, pass, band;
    // Light, dark or high contrast, whichever the palette is.
    static FigureColours of(const QPalette& palette);
};

class TrendFigure : public QChart {
    Q_OBJECT
public:
    explicit TrendFigure(QGraphicsItem* parent = nullptr);
    ~TrendFigure() override;

    void setTrend(const Trend& trend);
    const Trend& trend() const { return m_trend; }
    void setColours(const FigureColours& colours);
    const FigureColours& colours() const { return m_colours; }

    // The point that hover or keyboard stands on; -1 none.
    void setCurrent(int index);
    int current() const { return m_current; }
    // Where a point is drawn, in the figure's coordinates; points without value sit at the bottom.
    QPointF position(int index) const;
    double yPosition(double value) const;

private:
    void rebuild();
    void addAxes();
    void fillLine();

    Trend m_trend;
    FigureColours m_colours;
    int m_current = -1;
    double m_low = 0; // the value axis begins here
    QXYSeries* m_line = nullptr;
    QGraphicsItem* m_marks = nullptr;
};

// The figure alone, for print and for files. `scale` multiplies the resolution, not the type size.
QImage figureImage(const Trend& trend, const QSize& size, const QPalette& palette, double scale);
QByteArray figureSvg(const Trend& trend, const QSize& size, const QPalette& palette);

} // namespace countersign::charts
