// What QtCharts has no series for, painted over a TrendFigure: band, target, whiskers, markers.
#pragma once

#include <QGraphicsItem>

namespace countersign::charts {

class TrendFigure;

class TrendMarks : public QGraphicsItem {
public:
    explicit TrendMarks(TrendFigure* figure);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void paintBand(QPainter* painter) const;
    void paintTarget(QPainter* painter) const;
    // What was asked at each release, where that changed: a step at every change, with its number.
    void paintTargetHistory(QPainter* painter) const;
    void paintPoints(QPainter* painter) const;
    void paintPoint(QPainter* painter, int index) const;
    void paintDecisions(QPainter* painter) const;
    void paintCurrent(QPainter* painter) const;
    TrendFigure* m_figure;
};

} // namespace countersign::charts
