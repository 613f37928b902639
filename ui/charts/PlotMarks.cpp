#include "ui/charts/PlotMarks.h"

#include "ui/charts/PlotFigure.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace countersign::charts {
namespace plotmarks {

// Beyond this many the line alone tells more than the marks on it.
constexpr int kMostMarks = 400;
constexpr double kFarLeft = -1e9; // left of every word

// Beside the plot at height `y`, where no point can be.
void wordsBeside(QPainter* painter, const PlotFigure& figure, double y, const QString& words) {
    const QRectF plot = figure.plotArea();
    const double height = QFontMetricsF(painter->font()).height();
    painter->setPen(figure.colours().ink);
    painter->drawText(
        QRectF(plot.right() + 4, y - height / 2, figure.size().width() - plot.right() - 6, height),
        Qt::AlignLeft | Qt::AlignVCenter, words);
}

} // namespace plotmarks

PlotMarks::PlotMarks(PlotFigure* figure) : QGraphicsItem(figure), m_figure(figure) {
    setZValue(20);
}

QRectF PlotMarks::boundingRect() const { return {QPointF(), m_figure->size()}; }

void PlotMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    QFont font = m_figure->titleFont();
    font.setBold(false);
    // In pixels: a page's own points would be larger than those of the axes.
    font.setPixelSize(QFontInfo(font).pixelSize());
    painter->setFont(font);
    if (m_figure->plot().count() == 0) return paintEmpty(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    paintBand(painter);
    paintLines(painter);
    paintSteps(painter);
    paintFlags(painter);
    paintLegend(painter);
    paintPoints(painter);
    paintCurrent(painter);
}

void PlotMarks::paintEmpty(QPainter* painter) const {
    painter->setPen(m_figure->colours().ink);
    painter->drawText(QRectF(QPointF(), m_figure->size()).adjusted(16, 16, -16, -16),
                      Qt::AlignCenter | Qt::TextWordWrap, m_figure->plot().empty);
}

void PlotMarks::paintBand(QPainter* painter) const {
    const Plot& from = m_figure->plot();
    if (!from.bandFrom || !from.bandTo) return;
    const QRectF plot = m_figure->plotArea();
    const double a = m_figure->yAt(*from.bandFrom), b = m_figure->yAt(*from.bandTo);
    painter->fillRect(
        QRectF(plot.left(), std::min(a, b), plot.width(), std::abs(a - b)).intersected(plot),
        m_figure->colours().band);
}

void PlotMarks::paintLines(QPainter* painter) const {
    const QRectF plot = m_figure->plotArea();
    const FigureColours& colours = m_figure->colours();
    if (m_figure->plot().diagonal) {
        painter->setPen(QPen(colours.ink, 1.2, Qt::DashLine));
        painter->drawLine(QPointF(m_figure->xAt(0), m_figure->yAt(0)),
                          QPointF(m_figure->xAt(1), m_figure->yAt(1)));
    }
    const double height = QFontMetricsF(painter->font()).height();
    double last = -1e9;
    for (const PlotLine& line : m_figure->plot().lines) {
        const double y = m_figure->yAt(line.at);
        if (y < plot.top() - 1 || y > plot.bottom() + 1) continue;
        painter->setPen(
            QPen(line.strong ? colours.ink : colours.faint, line.strong ? 1.4 : 1.0, Qt::DashLine));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (std::abs(y - last) < height) continue;
        last = y;
        plotmarks::wordsBeside(painter, *m_figure, y, line.words);
    }
}

// Each level's words stand at its end: within the plot where another follows, else beside it.
void PlotMarks::paintSteps(QPainter* painter) const {
    const QRectF plot = m_figure->plotArea();
    const QFontMetricsF metrics(painter->font());
    const QVector<PlotStep>& steps = m_figure->plot().steps;
    for (int i = 0; i < steps.size(); ++i) {
        const double y = m_figure->yAt(steps[i].level);
        const double from = i == 0 ? plot.left() : m_figure->xAt(steps[i].from);
        const bool last = i + 1 == steps.size();
        const double to = last ? plot.right() : m_figure->xAt(steps[i + 1].from);
        painter->setPen(QPen(m_figure->colours().ink, 1.4, Qt::DashLine));
        painter->drawLine(QPointF(from, y), QPointF(to, y));
        if (last) {
            plotmarks::wordsBeside(painter, *m_figure, y, steps[i].words);
            continue;
        }
        painter->drawLine(QPointF(to, y), QPointF(to, m_figure->yAt(steps[i + 1].level)));
        const double left = to - metrics.horizontalAdvance(steps[i].words) - 4;
        painter->drawText(QPointF(std::max(plot.left() + 2, left), y - metrics.descent() - 1),
                          steps[i].words);
    }
}

void PlotMarks::paintFlags(QPainter* painter) const {
    const FigureColours& colours = m_figure->colours();
    const QRectF plot = m_figure->plotArea();
    const QFontMetricsF metrics(painter->font());
    double rowEnd[kFlagRows] = {plotmarks::kFarLeft, plotmarks::kFarLeft, plotmarks::kFarLeft};
    for (const PlotSeries& series : m_figure->plot().series) {
        for (const PlotPoint& point : series.points) {
            if (point.flag.isEmpty()) continue;
            const double x = m_figure->position(point).x();
            painter->setPen(QPen(colours.faint, 1, Qt::DotLine));
            painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            const double width = metrics.horizontalAdvance(point.flag);
            const double most = std::max(2.0, m_figure->size().width() - width - 2);
            const double left = std::clamp(x - width / 2, 2.0, most);
            auto* const row = std::find_if(std::begin(rowEnd), std::end(rowEnd),
                                           [&](double end) { return end + 8 < left; });
            if (row == std::end(rowEnd)) continue; // the table beside the chart has every one
            *row = left + width;
            const double top =
                plot.top() - 4 - metrics.height() * double(1 + (row - std::begin(rowEnd)));
            painter->setPen(point.refused ? colours.fail : colours.ink);
            painter->drawText(QPointF(left, top + metrics.ascent()), point.flag);
        }
    }
}

// Names stand above the plot, each behind the shape its points have.
void PlotMarks::paintLegend(QPainter* painter) const {
    const QVector<PlotSeries>& series = m_figure->plot().series;
    if (series.size() < 2) return;
    const QFontMetricsF metrics(painter->font());
    double x = m_figure->plotArea().left();
    const double y = 10;
    PlotPoint sample;
    sample.y = 0;
    for (int i = 0; i < series.size(); ++i) {
        paintShape(painter, sample, QPointF(x + 6, y + metrics.height() / 2), i);
        painter->setPen(m_figure->colours().ink);
        painter->drawText(QPointF(x + 18, y + metrics.ascent()), series[i].name);
        x += 18 + metrics.horizontalAdvance(series[i].name) + 20;
    }
}

void PlotMarks::paintPoints(QPainter* painter) const {
    int index = 0;
    const QVector<PlotSeries>& series = m_figure->plot().series;
    for (int i = 0; i < series.size(); ++i) {
        const bool all = series[i].points.size() <= plotmarks::kMostMarks;
        for (const PlotPoint& point : series[i].points) {
            if (all || index == m_figure->current())
                paintPoint(painter, point, m_figure->position(point), i);
            ++index;
        }
    }
}

void PlotMarks::paintPoint(QPainter* painter, const PlotPoint& point, const QPointF& at,
                           int series) const {
    const FigureColours& colours = m_figure->colours();
    if (point.lower && point.upper) {
        const double top = m_figure->yAt(*point.upper), bottom = m_figure->yAt(*point.lower);
        painter->setPen(QPen(point.bad ? colours.fail : colours.ofSeries(series), 1.4));
        painter->drawLine(QPointF(at.x(), top), QPointF(at.x(), bottom));
        for (double y : {top, bottom})
            painter->drawLine(QPointF(at.x() - 4, y), QPointF(at.x() + 4, y));
    }
    paintShape(painter, point, at, series);
    if (point.mark.isEmpty()) return;
    const QFontMetricsF metrics(painter->font());
    const double width = metrics.horizontalAdvance(point.mark);
    const double most = std::max(2.0, m_figure->size().width() - width);
    painter->setPen(colours.ink);
    painter->drawText(
        QPointF(std::clamp(at.x() - width / 2, 2.0, most), std::max(metrics.ascent(), at.y() - 12)),
        point.mark);
}

void PlotMarks::paintShape(QPainter* painter, const PlotPoint& point, const QPointF& at,
                           int series) const {
    const FigureColours& colours = m_figure->colours();
    if (!point.y) {
        painter->setPen(QPen(colours.ink, 1.4));
        painter->drawLine(at - QPointF(4, 4), at + QPointF(4, 4));
        painter->drawLine(at - QPointF(4, -4), at + QPointF(4, -4));
        return;
    }
    const QColor colour = point.bad ? colours.fail : colours.ofSeries(series);
    painter->setPen(QPen(point.marked ? colour : colours.paper, 1.5));
    painter->setBrush(point.marked ? colours.paper : colour);
    if (point.bad) // a diamond, so that the miss is not told by colour alone
        painter->drawPolygon(QPolygonF(
            {at - QPointF(0, 7), at + QPointF(7, 0), at + QPointF(0, 7), at - QPointF(7, 0)}));
    else if (series % 4 == 1)
        painter->drawRect(QRectF(at.x() - 4.5, at.y() - 4.5, 9, 9));
    else if (series % 4 == 2)
        painter->drawPolygon(
            QPolygonF({at - QPointF(0, 6), at + QPointF(6, 5), at + QPointF(-6, 5)}));
    else
        painter->drawEllipse(at, 5, 5);
    painter->setBrush(Qt::NoBrush);
    if (!point.ringed) return;
    painter->setPen(QPen(colour, 1.4));
    painter->drawEllipse(at, 10, 10);
}

void PlotMarks::paintCurrent(QPainter* painter) const {
    const int index = m_figure->current();
    if (index < 0 || index >= m_figure->plot().count()) return;
    const QPointF at = m_figure->position(index);
    painter->setPen(QPen(m_figure->colours().ink, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(at.x() - 11, at.y() - 11, 22, 22));
}

} // namespace countersign::charts
