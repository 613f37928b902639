// A plot on the screen: hover and arrow keys walk the points, Enter opens the file at the line.
#pragma once

#include "ui/charts/PlotFigure.h"

#include <QChartView>

namespace countersign::charts {

class PlotChart : public QChartView {
    Q_OBJECT
public:
    explicit PlotChart(QWidget* parent = nullptr);

    void setPlot(const Plot& plot);
    const Plot& plot() const { return m_figure->plot(); }
    int current() const { return m_figure->current(); }
    void setCurrent(int index);
    // Index of the point drawn nearest to `where` within reach of a hand, else -1. Costs what lies
    // near, not what the plot holds: points of a series stand in order of x.
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
    PlotFigure* m_figure;
};

} // namespace countersign::charts
