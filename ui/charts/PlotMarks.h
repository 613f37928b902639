// What QtCharts has no series for, painted over a PlotFigure: band, lines, steps, flags, whiskers,
// points and their names.
#pragma once

#include <QGraphicsItem>

namespace countersign::charts {

class PlotFigure;
struct PlotPoint;

class PlotMarks : public QGraphicsItem {
public:
    static constexpr int kFlagRows = 3; // flags that would lie on each other go one row up

    explicit PlotMarks(PlotFigure* figure);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void paintEmpty(QPainter* painter) const;
    void paintBand(QPainter* painter) const;
    void paintLines(QPainter* painter) const;
    void paintSteps(QPainter* painter) const;
    void paintFlags(QPainter* painter) const;
    void paintLegend(QPainter* painter) const;
    void paintPoints(QPainter* painter) const;
    void paintPoint(QPainter* painter, const PlotPoint& point, const QPointF& at, int series) const;
    void paintShape(QPainter* painter, const PlotPoint& point, const QPointF& at, int series) const;
    void paintCurrent(QPainter* painter) const;

    PlotFigure* m_figure;
};

} // namespace countersign::charts
