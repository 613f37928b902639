#include "ui/charts/TrendChart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>

namespace countersign::charts {

TrendChart::TrendChart(QWidget* parent) : QChartView(parent), m_figure(new TrendFigure) {
    setObjectName(QStringLiteral("trendChart"));
    setAccessibleName(tr("Trend"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 220);
    QFont font = this->font();
    m_figure->setTitleFont(font);
    m_figure->setColours(FigureColours::of(palette()));
    setChart(m_figure);
}

void TrendChart::setTrend(const Trend& trend) {
    m_figure->setTrend(trend);
    setAccessibleName(tr("Trend of %1, releases: %2").arg(trend.name).arg(trend.points.size()));
    setAccessibleDescription(trend.objective);
}

const Trend& TrendChart::trend() const { return m_figure->trend(); }
int TrendChart::current() const { return m_figure->current(); }

void TrendChart::setCurrent(int index) {
    if (index == m_figure->current() || index >= trend().points.size()) return;
    m_figure->setCurrent(index);
    if (index >= 0) {
        setAccessibleDescription(sentence(trend(), trend().points[index]));
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    emit currentChanged(index);
}

int TrendChart::pointAt(const QPointF& where) const {
    const QPointF inFigure = m_figure->mapFromScene(mapToScene(where.toPoint()));
    int nearest = -1;
    double best = 24 * 24; // pixels, squared
    for (int i = 0; i < trend().points.size(); ++i) {
        const QPointF away = m_figure->position(i) - inFigure;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

void TrendChart::mouseMoveEvent(QMouseEvent* event) {
    const int index = pointAt(event->position());
    if (index >= 0) {
        setCurrent(index);
        QToolTip::showText(event->globalPosition().toPoint(),
                           sentence(trend(), trend().points[index]).toHtmlEscaped(), this);
    } else {
        QToolTip::hideText();
    }
    QChartView::mouseMoveEvent(event);
}

void TrendChart::mousePressEvent(QMouseEvent* event) {
    if (const int index = pointAt(event->position()); index >= 0) setCurrent(index);
    QChartView::mousePressEvent(event);
}

void TrendChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int index = pointAt(event->position()); index >= 0) emit activated(index);
}

void TrendChart::keyPressEvent(QKeyEvent* event) {
    const int last = int(trend().points.size()) - 1;
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

void TrendChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    if (current() < 0 && !trend().points.isEmpty()) setCurrent(int(trend().points.size()) - 1);
}

void TrendChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_figure->setColours(FigureColours::of(palette()));
    } else if (event->type() == QEvent::FontChange) {
        m_figure->setTitleFont(font());
    }
}

// The page scrolls under the pointer; the chart has nothing to scroll.
void TrendChart::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace countersign::charts
