// A trend on the screen: hover and arrow keys walk the points, Enter opens the file at the line.
#pragma once

#include "ui/charts/TrendFigure.h"

#include <QChartView>

namespace countersign::charts {

class TrendChart : public QChartView {
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);

    void setTrend(const Trend& trend);
    const Trend& trend() const;
    int current() const;
    void setCurrent(int index);
    // Index of the point drawn nearest to `where` within reach of a hand, else -1.
    int pointAt(const QPointF& where) const;

signals:
    void currentChanged(int index);
    void activated(int index);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    TrendFigure* m_figure;
};

} // namespace countersign::charts
