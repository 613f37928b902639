#include "ui/charts/TrendMarks.h"

#include "ui/charts/TrendFigure.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace countersign::charts {
namespace mark_words {
QString tr(const char* text) { return QCoreApplication::translate("TrendMarks", text); }
} // namespace mark_words

TrendMarks::TrendMarks(TrendFigure* figure) : QGraphicsItem(figure), m_figure(figure) {
    setZValue(20);
}

QRectF TrendMarks::boundingRect() const { return {QPointF(), m_figure->size()}; }

void TrendMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (m_figure->trend().points.isEmpty()) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    QFont font = m_figure->titleFont();
    font.setBold(false);
    painter->setFont(font);
    paintBand(painter);
    paintTarget(painter);
    paintDecisions(painter);
    paintPoints(painter);
    paintCurrent(painter);
}

void TrendMarks::paintBand(QPainter* painter) const {
    const Trend& trend = m_figure->trend();
    if (!trend.target || !trend.warn) {
        return;
    }
    const QRectF plot = m_figure->plotArea();
    const double a = m_figure->yPosition(*trend.target), b = m_figure->yPosition(*trend.warn);
    QRectF band(plot.left(), std::min(a, b), plot.width(), std::abs(a - b));
    painter->fillRect(band.intersected(plot), m_figure->colours().band);
}

void TrendMarks::paintTarget(QPainter* painter) const {
    const Trend& trend = m_figure->trend();
    if (!trend.target) {
        return;
    }
    const QRectF plot = m_figure->plotArea();
    const double y = m_figure->yPosition(*trend.target);
    painter->setPen(QPen(m_figure->colours().ink, 1.4, Qt::DashLine));
    if (trend.targetChanged())
        paintTargetHistory(painter);
    else
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter->setPen(m_figure->colours().ink);
    // The line's words stand beside the plot, where no point can be.
    const QFontMetricsF metrics(painter->font());
    painter->drawText(QRectF(plot.right() + 4, y - metrics.height() / 2,
                             m_figure->size().width() - plot.right() - 4, metrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, mark_words::tr("target"));
}

void TrendMarks::paintTargetHistory(QPainter* painter) const {
    const Trend& trend = m_figure->trend();
    const QRectF plot = m_figure->plotArea();
    const QFontMetricsF metrics(painter->font());
    double x = plot.left();
    std::optional<double> level;
    for (int i = 0; i <= int(trend.points.size()); ++i) {
        const bool end = i == int(trend.points.size());
        const std::optional<double> next = end ? trend.target : trend.points[i].target;
        if (!next || (level && *next == *level)) continue;
        if (level) {
            // A target holds from the release it came with.
            const double at = end ? m_figure->position(i - 1).x() : m_figure->position(i).x();
            const double before = m_figure->yPosition(*level), now = m_figure->yPosition(*next);
            painter->drawLine(QPointF(x, before), QPointF(at, before));
            painter->drawLine(QPointF(at, before), QPointF(at, now));
            const QString words = numberWords(level);
            painter->drawText(
                QPointF(std::max(plot.left() + 2, at - metrics.horizontalAdvance(words) - 4),
                        before - metrics.descent() - 1),
                words);
            x = at;
        }
        level = next;
    }
    if (!level) return;
    const double y = m_figure->yPosition(*level);
    painter->drawLine(QPointF(x, y), QPointF(plot.right(), y));
}

void TrendMarks::paintPoints(QPainter* painter) const {
    // Beyond this many the line alone tells more than the marks on it.
    constexpr int kMostMarks = 400;
    const int count = int(m_figure->trend().points.size());
    if (count > kMostMarks) {
        return;
    }
    for (int i = 0; i < count; ++i) {
        paintPoint(painter, i);
    }
}

void TrendMarks::paintPoint(QPainter* painter, int index) const {
    const TrendPoint& point = m_figure->trend().points[index];
    const FigureColours& colours = m_figure->colours();
    const QPointF at = m_figure->position(index);
    if (!point.value) {
        painter->setPen(QPen(colours.ink, 1.4));
        painter->drawLine(at - QPointF(4, 4), at + QPointF(4, 4));
        painter->drawLine(at - QPointF(4, -4), at + QPointF(4, -4));
        painter->drawText(QRectF(at.x() - 40, at.y() - 22, 80, 16), Qt::AlignCenter,
                          mark_words::tr("no value"));
        return;
    }
    const bool misses = point.meets() == std::optional<bool>(false);
    const QColor colour = misses ? colours.fail : colours.line;
    painter->setPen(QPen(colour, 1.4));
    if (point.lower && point.upper) {
        const double top = m_figure->yPosition(*point.upper);
        const double bottom = m_figure->yPosition(*point.lower);
        painter->drawLine(QPointF(at.x(), top), QPointF(at.x(), bottom));
        for (double y : {top, bottom}) {
            painter->drawLine(QPointF(at.x() - 4, y), QPointF(at.x() + 4, y));
        }
    }
    painter->setPen(QPen(colours.paper, 1.5));
    painter->setBrush(colour);
    if (misses) { // a diamond, so that the miss is not told by colour alone
        painter->drawPolygon(QPolygonF({{at.x(), at.y() - 7},
                                        {at.x() + 7, at.y()},
                                        {at.x(), at.y() + 7},
                                        {at.x() - 7, at.y()}}));
    } else {
        painter->drawEllipse(at, 5, 5);
    }
    painter->setBrush(Qt::NoBrush);
    if (point.candidate) {
        painter->setPen(QPen(colour, 1.4));
        painter->drawEllipse(at, 10, 10);
    }
}

void TrendMarks::paintDecisions(QPainter* painter) const {
    const Trend& trend = m_figure->trend();
    const FigureColours& colours = m_figure->colours();
    const QRectF plot = m_figure->plotArea();
    const QFontMetricsF metrics(painter->font());
    double rowEnd[3] = {-1e9, -1e9, -1e9};
    for (int i = 0; i < trend.points.size(); ++i) {
        const TrendPoint& point = trend.points[i];
        if (point.decision.isEmpty() && !point.candidate) {
            continue;
        }
        const double x = m_figure->position(i).x();
        const QString shape = point.approved    ? QStringLiteral("✓ ")
                              : point.rejected  ? QStringLiteral("✗ ")
                              : point.candidate ? QStringLiteral("◎ ")
                                                : QStringLiteral("◦ ");
        QString text = shape + point.version;
        if (point.lastApproved) {
            text += mark_words::tr(" last approved");
        } else if (point.candidate && point.decision.isEmpty()) {
            text += mark_words::tr(" this one");
        }
        const double width = metrics.horizontalAdvance(text);
        const double left =
            std::clamp(x - width / 2, 2.0, std::max(2.0, m_figure->size().width() - width - 2));
        auto row = std::find_if(std::begin(rowEnd), std::end(rowEnd),
                                [&](double end) { return end + 8 < left; });
        painter->setPen(QPen(colours.faint, 1, Qt::DotLine));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        if (row == std::end(rowEnd)) {
            continue; // the table beside the chart has every one
        }
        *row = left + width;
        const double top =
            plot.top() - 4 - metrics.height() * (1 + double(row - std::begin(rowEnd)));
        painter->setPen(point.rejected ? colours.fail : colours.ink);
        painter->drawText(QPointF(left, top + metrics.ascent()), text);
    }
}

void TrendMarks::paintCurrent(QPainter* painter) const {
    const int index = m_figure->current();
    if (index < 0 || index >= m_figure->trend().points.size()) {
        return;
    }
    const QPointF at = m_figure->position(index);
    painter->setPen(QPen(m_figure->colours().ink, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(at.x() - 11, at.y() - 11, 22, 22));
}

} // namespace countersign::charts
