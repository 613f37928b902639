#include "ui/charts/TrendFigure.h"

#include "ui/charts/TrendMarks.h"

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
namespace figure {

constexpr int kColumns = 600; // more than this many buckets cannot be told apart on a screen

struct Range {
    double low = 0, high = 1;
};

Range valueRange(const Trend& trend) {
    double low = 1e300, high = -1e300;
    const auto take = [&](const std::optional<double>& value) {
        if (value && std::isfinite(*value)) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    };
    for (const TrendPoint& point : trend.points) {
        take(point.value);
        take(point.lower);
        take(point.upper);
        take(point.target);
    }
    take(trend.target);
    take(trend.warn);
    if (low > high) {
        return {};
    }
    const double span = high > low ? high - low : std::max(std::abs(high) * 0.1, 0.1);
    return {low - span * 0.15, high + span * 0.15};
}

} // namespace figure

FigureColours FigureColours::of(const QPalette& palette) {
    FigureColours colours;
    colours.paper = palette.color(QPalette::Base);
    colours.ink = palette.color(QPalette::Text);
    const bool dark = colours.paper.lightnessF() < 0.5;
    const bool stark = (colours.paper == Qt::black && colours.ink == Qt::white) ||
                       (colours.paper == Qt::black && colours.ink == Qt::yellow);
    colours.faint = stark  ? colours.ink
                    : dark ? QColor(0x5a, 0x62, 0x6c)
                           : QColor(0xb8, 0xc0, 0xc8);
    colours.line = dark ? QColor(0x6c, 0xb2, 0xff) : QColor(0x1f, 0x5f, 0xa8);
    colours.fail = dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
    colours.pass = dark ? QColor(0x81, 0xc9, 0x95) : QColor(0x1b, 0x6e, 0x3c);
    colours.band = dark ? QColor(0xff, 0xca, 0x5c, 60) : QColor(0xff, 0xc1, 0x07, 60);
    return colours;
}

TrendFigure::TrendFigure(QGraphicsItem* parent) : QChart(parent) {
    legend()->hide();
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundRoundness(0);
    setDropShadowEnabled(false);
    setMargins(QMargins(4, 44, 44, 4)); // decisions above, "target" at the right
    layout()->setContentsMargins(0, 0, 0, 0);
    m_marks = new TrendMarks(this);
    setColours(FigureColours::of(QPalette()));
}

TrendFigure::~TrendFigure() = default;

void TrendFigure::setTrend(const Trend& trend) {
    m_trend = trend;
    m_current = -1;
    rebuild();
}

void TrendFigure::setColours(const FigureColours& colours) {
    m_colours = colours;
    setBackgroundBrush(m_colours.paper);
    setBackgroundPen(Qt::NoPen);
    rebuild();
}

void TrendFigure::setCurrent(int index) {
    m_current = index;
    m_marks->update();
}

void TrendFigure::rebuild() {
    removeAllSeries();
    for (QAbstractAxis* axis : axes()) {
        removeAxis(axis);
        delete axis;
    }
    m_line = nullptr;
    m_marks->update();
    if (m_trend.points.isEmpty()) return;
    auto* line = new QLineSeries;
    line->setPen(QPen(m_colours.line, 1.8));
    m_line = line;
    fillLine();
    addSeries(line);
    addAxes();
}

void TrendFigure::fillLine() {
    QVector<double> values;
    QVector<int> indexes;
    for (int i = 0; i < m_trend.points.size(); ++i) {
        if (m_trend.points[i].value && std::isfinite(*m_trend.points[i].value)) {
            values.push_back(*m_trend.points[i].value);
            indexes.push_back(i);
        }
    }
    const bool dated = m_trend.dated();
    QList<QPointF> points;
    for (int kept : keepExtremes(values, figure::kColumns)) {
        const int i = indexes[kept];
        points.push_back(
            {dated ? double(m_trend.points[i].at.toMSecsSinceEpoch()) : double(i), values[kept]});
    }
    m_line->replace(points);
}

void TrendFigure::addAxes() {
    const int count = int(m_trend.points.size());
    const auto range = figure::valueRange(m_trend);
    auto* y = new QValueAxis;
    y->setRange(range.low, range.high);
    y->setTickCount(5);
    y->applyNiceNumbers();
    m_low = y->min();
    y->setLabelFormat(QStringLiteral("%.4g"));
    QAbstractAxis* x = nullptr;
    if (m_trend.dated() && count > 0) {
        auto* time = new QDateTimeAxis;
        const QDateTime first = m_trend.points.front().at, last = m_trend.points.back().at;
        const qint64 pad = std::max<qint64>(first.msecsTo(last) / 16, 3 * 86'400'000LL);
        time->setRange(first.addMSecs(-pad), last.addMSecs(pad));
        const bool months = first.daysTo(last) > 60;
        time->setFormat(months ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
        time->setTickCount(std::clamp(count, 2, months ? 5 : 3));
        x = time;
    } else {
        auto* order = new QCategoryAxis;
        order->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        order->setRange(-0.5, std::max(0.5, count - 0.5));
        for (int i = 0; i < std::min(count, 40); ++i) {
            order->append(m_trend.points[i].version, i);
        }
        x = order;
    }
    for (QAbstractAxis* axis : {x, static_cast<QAbstractAxis*>(y)}) {
        axis->setLabelsColor(m_colours.ink);
        axis->setLinePenColor(m_colours.faint);
        axis->setGridLineColor(m_colours.faint);
        QPen grid(m_colours.faint, 0.5);
        axis->setGridLinePen(grid);
    }
    x->setGridLineVisible(false);
    addAxis(x, Qt::AlignBottom);
    addAxis(y, Qt::AlignLeft);
    m_line->attachAxis(x);
    m_line->attachAxis(y);
}

QPointF TrendFigure::position(int index) const {
    const TrendPoint& point = m_trend.points[index];
    const bool valued = point.value && std::isfinite(*point.value);
    return const_cast<TrendFigure*>(this)->mapToPosition(
        QPointF(m_trend.x(index), valued ? *point.value : m_low), m_line);
}

double TrendFigure::yPosition(double value) const {
    const double x = m_trend.points.isEmpty() ? 0 : m_trend.x(0);
    return const_cast<TrendFigure*>(this)->mapToPosition(QPointF(x, value), m_line).y();
}

namespace figure {

template <typename Paint>
void withFigure(const Trend& trend, const QSize& size, const QPalette& palette, Paint paint) {
    QGraphicsScene scene;
    auto* drawn = new TrendFigure;
    scene.addItem(drawn);
    drawn->resize(size);
    drawn->setColours(FigureColours::of(palette));
    drawn->setTrend(trend);
    drawn->layout()->activate();
    scene.setSceneRect(QRectF(QPointF(), QSizeF(size)));
    paint(scene);
}

} // namespace figure

QImage figureImage(const Trend& trend, const QSize& size, const QPalette& palette, double scale) {
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.color(QPalette::Base));
    figure::withFigure(trend, size, palette, [&](QGraphicsScene& scene) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter);
    });
    return image;
}

QByteArray figureSvg(const Trend& trend, const QSize& size, const QPalette& palette) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(trend.name);
    generator.setDescription(trend.objective);
    figure::withFigure(trend, size, palette, [&](QGraphicsScene& scene) {
        QPainter painter(&generator);
        scene.render(&painter);
    });
    return bytes;
}

} // namespace countersign::charts
