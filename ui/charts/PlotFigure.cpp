#include "ui/charts/PlotFigure.h"

#include <QBuffer>
#include <QCategoryAxis>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QSvgGenerator>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace countersign::charts {
namespace plotfigure {

constexpr int kColumns = 600; // more buckets cannot be told apart on a screen
constexpr int kMostMarks = 400;

class Marks : public QGraphicsItem {
public:
    explicit Marks(PlotFigure* figure) : QGraphicsItem(figure), m_figure(figure) { setZValue(20); }
    QRectF boundingRect() const override { return {QPointF(), m_figure->size()}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        m_figure->paintMarks(painter);
    }

private:
    PlotFigure* m_figure;
};

} // namespace plotfigure

PlotFigure::PlotFigure(QGraphicsItem* parent) : QChart(parent) {
    legend()->hide();
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundRoundness(0);
    setDropShadowEnabled(false);
    setMargins(QMargins(4, 40, 84, 4)); // words above, names of lines at the right
    layout()->setContentsMargins(0, 0, 0, 0);
    m_marks = new plotfigure::Marks(this);
    setColours(FigureColours::of(QPalette()));
}

void PlotFigure::setPlot(const Plot& plot) {
    m_plot = plot;
    m_current = -1;
    rebuild();
}

void PlotFigure::setColours(const FigureColours& colours) {
    m_colours = colours;
    setBackgroundBrush(m_colours.paper);
    setBackgroundPen(Qt::NoPen);
    rebuild();
}

void PlotFigure::setCurrent(int index) {
    m_current = index;
    m_marks->update();
}

QColor PlotFigure::colourOf(int series) const {
    // Blue and orange stay apart for every common kind of colour blindness (Okabe, Ito 2008).
    const bool dark = m_colours.paper.lightnessF() < 0.5;
    switch (series % 4) {
    case 1:
        return dark ? QColor(0xff, 0xb4, 0x54) : QColor(0xa8, 0x55, 0x00);
    case 2:
        return dark ? QColor(0x5f, 0xd0, 0xb0) : QColor(0x00, 0x6d, 0x54);
    case 3:
        return dark ? QColor(0xe0, 0x9a, 0xd0) : QColor(0x8c, 0x3a, 0x78);
    default:
        return m_colours.line;
    }
}

void PlotFigure::rebuild() {
    removeAllSeries();
    for (QAbstractAxis* axis : axes()) {
        removeAxis(axis);
        delete axis;
    }
    m_frame = nullptr;
    m_marks->update();
    if (m_plot.count() == 0) return;
    m_frame = new QLineSeries;
    m_frame->setPen(Qt::NoPen);
    addSeries(m_frame);
    addAxes();
    addLines();
}

void PlotFigure::addLines() {
    for (int i = 0; i < m_plot.series.size(); ++i) {
        const PlotSeries& from = m_plot.series[i];
        if (!from.line) continue;
        QVector<double> values;
        QVector<int> indexes;
        for (int at = 0; at < from.points.size(); ++at) {
            if (!from.points[at].y || !std::isfinite(*from.points[at].y)) continue;
            values.push_back(*from.points[at].y);
            indexes.push_back(at);
        }
        QList<QPointF> points;
        for (int kept : keepExtremes(values, plotfigure::kColumns))
            points.push_back({from.points[indexes[kept]].x, values[kept]});
        auto* line = new QLineSeries;
        QPen pen(colourOf(i), 1.8);
        if (i % 4 == 1) pen.setStyle(Qt::DashLine);
        if (i % 4 == 2) pen.setStyle(Qt::DotLine);
        if (i % 4 == 3) pen.setStyle(Qt::DashDotLine);
        line->setPen(pen);
        line->replace(points);
        addSeries(line);
        for (QAbstractAxis* axis : axes())
            line->attachAxis(axis);
    }
}

void PlotFigure::addAxes() {
    double low = 1e300, high = -1e300, left = 1e300, right = -1e300;
    const auto take = [&](const std::optional<double>& value) {
        if (!value || !std::isfinite(*value)) return;
        low = std::min(low, *value);
        high = std::max(high, *value);
    };
    for (const PlotSeries& one : m_plot.series) {
        for (const PlotPoint& point : one.points) {
            take(point.y);
            take(point.lower);
            take(point.upper);
            left = std::min(left, point.x);
            right = std::max(right, point.x);
        }
    }
    for (const PlotLine& line : m_plot.lines) {
        if (line.strong) take(line.at);
    }
    if (low > high) low = 0, high = 1;
    if (m_plot.diagonal) low = left = 0, high = right = 1;
    const double span = high > low ? high - low : std::max(std::abs(high) * 0.1, 0.1);
    auto* y = new QValueAxis;
    double bottom = m_plot.zero ? std::min(low, 0.0) : low - span * 0.1;
    if (low >= 0) bottom = std::max(bottom, 0.0); // no axis into what cannot be
    y->setRange(m_plot.diagonal ? 0 : bottom, m_plot.diagonal ? 1 : high + span * 0.1);
    y->setTickCount(5);
    if (!m_plot.diagonal) y->applyNiceNumbers();
    y->setLabelFormat(QStringLiteral("%.4g"));
    m_low = y->min();
    m_high = y->max();
    QAbstractAxis* x = nullptr;
    if (m_plot.axis == Plot::Axis::Time) {
        auto* time = new QDateTimeAxis;
        const double pad = std::max((right - left) / 40, 3'600'000.0);
        time->setRange(QDateTime::fromMSecsSinceEpoch(qint64(left - pad), Qt::UTC),
                       QDateTime::fromMSecsSinceEpoch(qint64(right + pad), Qt::UTC));
        const double days = (right - left) / 86'400'000;
        time->setFormat(days > 120 ? QStringLiteral("yyyy-MM")
                        : days > 3 ? QStringLiteral("MM-dd")
                                   : QStringLiteral("MM-dd HH:mm"));
        time->setTickCount(6);
        x = time;
    } else if (m_plot.axis == Plot::Axis::Number) {
        auto* number = new QValueAxis;
        number->setRange(left, right > left ? right : left + 1);
        number->setTickCount(6);
        number->setLabelFormat(QStringLiteral("%.4g"));
        x = number;
    } else {
        auto* order = new QCategoryAxis;
        order->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        order->setRange(-0.5, std::max(0.5, double(m_plot.categories.size()) - 0.5));
        const int step = std::max(1, int(m_plot.categories.size()) / 24);
        for (int i = 0; i < m_plot.categories.size(); i += step) {
            QString words = m_plot.categories[i];
            if (words.size() > 18) words = words.left(17) + QChar(0x2026);
            // Two equal labels would be one to QCategoryAxis.
            while (order->categoriesLabels().contains(words))
                words += QChar(0x200A);
            order->append(words, i);
        }
        x = order;
    }
    for (QAbstractAxis* axis : {x, static_cast<QAbstractAxis*>(y)}) {
        axis->setLabelsColor(m_colours.ink);
        axis->setLinePenColor(m_colours.faint);
        axis->setGridLinePen(QPen(m_colours.faint, 0.5));
        axis->setTitleBrush(m_colours.ink);
    }
    x->setGridLineVisible(false);
    addAxis(x, Qt::AlignBottom);
    addAxis(y, Qt::AlignLeft);
    m_frame->append(left, m_low);
    m_frame->append(right, m_high);
    m_frame->attachAxis(x);
    m_frame->attachAxis(y);
}

QPointF PlotFigure::position(int index) const {
    if (!m_frame) return {};
    const PlotPoint& point = m_plot.at(index);
    const bool valued = point.y && std::isfinite(*point.y);
    return const_cast<PlotFigure*>(this)->mapToPosition(QPointF(point.x, valued ? *point.y : m_low),
                                                        m_frame);
}

double PlotFigure::yAt(double value) const {
    return const_cast<PlotFigure*>(this)
        ->mapToPosition(QPointF(m_plot.at(0).x, value), m_frame)
        .y();
}

double PlotFigure::xAt(double value) const {
    return const_cast<PlotFigure*>(this)->mapToPosition(QPointF(value, m_low), m_frame).x();
}

void PlotFigure::paintMarks(QPainter* painter) const {
    QFont font = titleFont();
    font.setBold(false);
    painter->setFont(font);
    if (!m_frame) {
        painter->setPen(m_colours.ink);
        painter->drawText(QRectF(QPointF(), size()).adjusted(16, 16, -16, -16),
                          Qt::AlignCenter | Qt::TextWordWrap, m_plot.empty);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_plot.bandFrom && m_plot.bandTo) {
        const double a = yAt(*m_plot.bandFrom), b = yAt(*m_plot.bandTo);
        const QRectF plot = plotArea();
        painter->fillRect(
            QRectF(plot.left(), std::min(a, b), plot.width(), std::abs(a - b)).intersected(plot),
            m_colours.band);
    }
    paintLines(painter);
    paintLegend(painter);
    int index = 0;
    for (int i = 0; i < m_plot.series.size(); ++i) {
        const bool all = m_plot.series[i].points.size() <= plotfigure::kMostMarks;
        for (const PlotPoint& point : m_plot.series[i].points) {
            if (all || index == m_current) paintPoint(painter, point, position(index), i);
            ++index;
        }
    }
    if (m_current >= 0 && m_current < m_plot.count()) {
        const QPointF at = position(m_current);
        painter->setPen(QPen(m_colours.ink, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(at.x() - 11, at.y() - 11, 22, 22));
    }
}

void PlotFigure::paintLines(QPainter* painter) const {
    const QRectF plot = plotArea();
    if (m_plot.diagonal) {
        painter->setPen(QPen(m_colours.ink, 1.2, Qt::DashLine));
        painter->drawLine(QPointF(xAt(0), yAt(0)), QPointF(xAt(1), yAt(1)));
    }
    const QFontMetricsF metrics(painter->font());
    double last = -1e9;
    for (const PlotLine& line : m_plot.lines) {
        const double y = yAt(line.at);
        if (y < plot.top() - 1 || y > plot.bottom() + 1) continue;
        painter->setPen(QPen(line.strong ? m_colours.ink : m_colours.faint, line.strong ? 1.4 : 1.0,
                             Qt::DashLine));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (std::abs(y - last) < metrics.height()) continue;
        last = y;
        painter->setPen(m_colours.ink);
        painter->drawText(QRectF(plot.right() + 4, y - metrics.height() / 2,
                                 size().width() - plot.right() - 6, metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, line.words);
    }
}

// Names stand above the plot, each behind the shape its points have.
void PlotFigure::paintLegend(QPainter* painter) const {
    if (m_plot.series.size() < 2) return;
    const QFontMetricsF metrics(painter->font());
    double x = plotArea().left();
    const double y = 10;
    for (int i = 0; i < m_plot.series.size(); ++i) {
        PlotPoint sample;
        sample.y = 0;
        paintPoint(painter, sample, QPointF(x + 6, y + metrics.height() / 2), i);
        painter->setPen(m_colours.ink);
        painter->drawText(QPointF(x + 18, y + metrics.ascent()), m_plot.series[i].name);
        x += 18 + metrics.horizontalAdvance(m_plot.series[i].name) + 20;
    }
}

void PlotFigure::paintPoint(QPainter* painter, const PlotPoint& point, const QPointF& at,
                            int series) const {
    const QColor colour = point.bad ? m_colours.fail : colourOf(series);
    if (!point.y) {
        painter->setPen(QPen(m_colours.ink, 1.4));
        painter->drawLine(at - QPointF(4, 4), at + QPointF(4, 4));
        painter->drawLine(at - QPointF(4, -4), at + QPointF(4, -4));
        return;
    }
    painter->setPen(QPen(colour, 1.4));
    if (point.lower && point.upper) {
        const double top = yAt(*point.upper), bottom = yAt(*point.lower);
        painter->drawLine(QPointF(at.x(), top), QPointF(at.x(), bottom));
        for (double y : {top, bottom})
            painter->drawLine(QPointF(at.x() - 4, y), QPointF(at.x() + 4, y));
    }
    painter->setPen(QPen(point.marked ? colour : m_colours.paper, 1.5));
    painter->setBrush(point.marked ? m_colours.paper : colour);
    if (point.bad) {
        painter->drawPolygon(QPolygonF({{at.x(), at.y() - 7},
                                        {at.x() + 7, at.y()},
                                        {at.x(), at.y() + 7},
                                        {at.x() - 7, at.y()}}));
    } else if (series % 4 == 1) {
        painter->drawRect(QRectF(at.x() - 4.5, at.y() - 4.5, 9, 9));
    } else if (series % 4 == 2) {
        painter->drawPolygon(
            QPolygonF({{at.x(), at.y() - 6}, {at.x() + 6, at.y() + 5}, {at.x() - 6, at.y() + 5}}));
    } else {
        painter->drawEllipse(at, 5, 5);
    }
    painter->setBrush(Qt::NoBrush);
    if (point.mark.isEmpty()) return;
    const QFontMetricsF metrics(painter->font());
    const double width = metrics.horizontalAdvance(point.mark);
    const double left = std::clamp(at.x() - width / 2, 2.0, std::max(2.0, size().width() - width));
    // Above the point and above its interval.
    const double top = point.upper ? std::min(at.y() - 12, yAt(*point.upper) - 4) : at.y() - 12;
    painter->setPen(m_colours.ink);
    painter->drawText(QPointF(left, std::max(metrics.ascent(), top)), point.mark);
}

namespace plotfigure {

template <typename Paint>
void withFigure(const Plot& plot, const QSize& size, const QPalette& palette, Paint paint) {
    QGraphicsScene scene;
    auto* drawn = new PlotFigure;
    scene.addItem(drawn);
    drawn->resize(size);
    drawn->setColours(FigureColours::of(palette));
    drawn->setPlot(plot);
    drawn->layout()->activate();
    scene.setSceneRect(QRectF(QPointF(), QSizeF(size)));
    paint(scene);
}

} // namespace plotfigure

QImage plotImage(const Plot& plot, const QSize& size, const QPalette& palette, double scale) {
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.color(QPalette::Base));
    plotfigure::withFigure(plot, size, palette, [&](QGraphicsScene& scene) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter);
    });
    return image;
}

QByteArray plotSvg(const Plot& plot, const QSize& size, const QPalette& palette) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(plot.title);
    generator.setDescription(plot.detail);
    plotfigure::withFigure(plot, size, palette, [&](QGraphicsScene& scene) {
        QPainter painter(&generator);
        scene.render(&painter);
    });
    return bytes;
}

} // namespace countersign::charts
