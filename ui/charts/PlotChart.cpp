#include "ui/charts/PlotChart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>

namespace countersign::charts {

PlotChart::PlotChart(QWidget* parent) : QChartView(parent), m_figure(new PlotFigure) {
    setObjectName(QStringLiteral("plotChart"));
    setAccessibleName(tr("Chart"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 200); // on a narrow screen the table beside it needs the room
    m_figure->setTitleFont(font());
    m_figure->setColours(FigureColours::of(palette()));
    setChart(m_figure);
}

void PlotChart::setPlot(const Plot& plot) {
    m_figure->setPlot(plot);
    setAccessibleName(tr("%1, points: %2").arg(plot.title).arg(plot.count()));
    setAccessibleDescription(plot.count() ? plot.detail : plot.empty);
}

void PlotChart::setCurrent(int index) {
    if (index == current() || index >= plot().count()) return;
    m_figure->setCurrent(index);
    if (index >= 0) {
        setAccessibleDescription(plot().at(index).sentence);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    emit currentChanged(index);
}

int PlotChart::pointAt(const QPointF& where) const {
    if (plot().count() == 0) return -1;
    constexpr double kReach = 24; // pixels
    const QPointF inFigure = m_figure->mapFromScene(mapToScene(where.toPoint()));
    const double from = m_figure->mapToValue(inFigure - QPointF(kReach, 0)).x();
    const double to = m_figure->mapToValue(inFigure + QPointF(kReach, 0)).x();
    int nearest = -1, before = 0;
    double best = kReach * kReach;
    for (const PlotSeries& one : plot().series) {
        const auto first = std::lower_bound(
            one.points.begin(), one.points.end(), from,
            [](const PlotPoint& point, double wanted) { return point.x < wanted; });
        for (auto point = first; point != one.points.end() && point->x <= to; ++point) {
            const int index = before + int(point - one.points.begin());
            const QPointF away = m_figure->position(index) - inFigure;
            const double distance = QPointF::dotProduct(away, away);
            if (distance < best) {
                best = distance;
                nearest = index;
            }
        }
        before += int(one.points.size());
    }
    return nearest;
}

void PlotChart::mouseMoveEvent(QMouseEvent* event) {
    const int index = pointAt(event->position());
    if (index >= 0) {
        setCurrent(index);
        QToolTip::showText(event->globalPosition().toPoint(),
                           plot().at(index).sentence.toHtmlEscaped(), this);
    } else {
        QToolTip::hideText();
    }
    QChartView::mouseMoveEvent(event);
}

void PlotChart::mousePressEvent(QMouseEvent* event) {
    if (const int index = pointAt(event->position()); index >= 0) setCurrent(index);
    QChartView::mousePressEvent(event);
}

void PlotChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int index = pointAt(event->position()); index >= 0) emit activated(index);
}

void PlotChart::keyPressEvent(QKeyEvent* event) {
    const int last = plot().count() - 1;
    if (last < 0) return QChartView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::max(0, current() < 0 ? last : current() - 1));
    case Qt::Key_Right:
        return setCurrent(std::min(last, current() + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current() >= 0) emit activated(current());
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void PlotChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    if (current() < 0) setCurrent(plot().start());
}

void PlotChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange) m_figure->setTitleFont(font());
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_figure->setColours(FigureColours::of(palette()));
}

// The page scrolls under the pointer; the chart has nothing to scroll.
void PlotChart::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace countersign::charts
