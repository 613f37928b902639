#include "ui/charts/PlotFigure.h"

#include "ui/charts/PlotMarks.h"

#include <QCategoryAxis>
#include <QDateTimeAxis>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace countersign::charts {
namespace plotfigure {

constexpr int kColumns = 600; // more buckets cannot be told apart on a screen
constexpr int kMostLabels = 24;
constexpr double kHour = 3'600'000, kDay = 24 * kHour; // milliseconds

// What values a plot covers, in both directions.
struct Extent {
    double low = 1e300, high = -1e300, left = 1e300, right = -1e300;

    void take(const std::optional<double>& value) {
        if (!value || !std::isfinite(*value)) return;
        low = std::min(low, *value);
        high = std::max(high, *value);
    }
};

Extent extentOf(const Plot& plot) {
    Extent extent;
    for (const PlotSeries& one : plot.series) {
        for (const PlotPoint& point : one.points) {
            extent.take(point.y);
            extent.take(point.lower);
            extent.take(point.upper);
            extent.left = std::min(extent.left, point.x);
            extent.right = std::max(extent.right, point.x);
        }
    }
    for (const PlotLine& line : plot.lines)
        if (line.strong) extent.take(line.at);
    for (const PlotStep& step : plot.steps)
        extent.take(step.level);
    extent.take(plot.bandFrom);
    extent.take(plot.bandTo);
    if (extent.low > extent.high) extent.low = 0, extent.high = 1;
    if (plot.diagonal) extent = {0, 1, 0, 1};
    return extent;
}

QValueAxis* valueAxis(const Plot& plot, const Extent& extent) {
    auto* axis = new QValueAxis;
    const double low = extent.low, high = extent.high;
    const double span = high > low ? high - low : std::max(std::abs(high) * 0.1, 0.1);
    double bottom = plot.zero ? std::min(low, 0.0) : low - span * 0.1;
    if (low >= 0) bottom = std::max(bottom, 0.0); // no axis into what cannot be
    axis->setRange(plot.diagonal ? 0 : bottom, plot.diagonal ? 1 : high + span * 0.1);
    if (plot.counts && high <= 5) { // there is no half incident
        axis->setRange(0, std::max(high, 1.0) + 1);
        axis->setTickCount(int(std::max(high, 1.0)) + 2);
        axis->setLabelFormat(QStringLiteral("%.0f"));
        return axis;
    }
    axis->setTickCount(5);
    if (!plot.diagonal) axis->applyNiceNumbers();
    axis->setLabelFormat(QStringLiteral("%.4g"));
    return axis;
}

} // namespace plotfigure

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

QColor FigureColours::ofSeries(int series) const {
    const bool dark = paper.lightnessF() < 0.5;
    switch (series % 4) {
    case 1:
        return dark ? QColor(0xff, 0xb4, 0x54) : QColor(0xa8, 0x55, 0x00);
    case 2:
        return dark ? QColor(0x5f, 0xd0, 0xb0) : QColor(0x00, 0x6d, 0x54);
    case 3:
        return dark ? QColor(0xe0, 0x9a, 0xd0) : QColor(0x8c, 0x3a, 0x78);
    default:
        return line;
    }
}

PlotFigure::PlotFigure(QGraphicsItem* parent) : QChart(parent) {
    legend()->hide();
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundRoundness(0);
    setDropShadowEnabled(false);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_marks = new PlotMarks(this);
    connect(this, &QChart::plotAreaChanged, this, &PlotFigure::fitDates);
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

void PlotFigure::rebuild() {
    removeAllSeries();
    for (QAbstractAxis* axis : axes()) {
        removeAxis(axis);
        delete axis;
    }
    m_frame = nullptr;
    m_dates = nullptr;
    m_marks->update();
    if (m_plot.count() == 0) return;
    leaveRoom();
    m_frame = new QLineSeries;
    m_frame->setPen(Qt::NoPen);
    addSeries(m_frame);
    addAxes();
    addLines();
    fitDates();
}

void PlotFigure::fitDates() {
    if (!m_dates) return;
    const QString widest = QLocale().toString(m_dates->max(), m_dates->format());
    const double each = QFontMetricsF(m_dates->labelsFont()).horizontalAdvance(widest) + 16;
    const int count = std::clamp(1 + int(plotArea().width() / each), 2, m_mostDates);
    if (count != m_dates->tickCount()) m_dates->setTickCount(count);
}

// Flags and names of series stand above the plot, words of lines at its right.
void PlotFigure::leaveRoom() {
    const QFontMetricsF metrics(titleFont());
    bool flags = false, marks = false;
    for (const PlotSeries& one : m_plot.series) {
        for (const PlotPoint& point : one.points) {
            flags = flags || !point.flag.isEmpty();
            marks = marks || !point.mark.isEmpty();
        }
    }
    double above = 12, beside = 20;
    if (marks || m_plot.series.size() > 1) above = std::max(above, metrics.height() + 18);
    if (flags) above = std::max(above, metrics.height() * PlotMarks::kFlagRows + 10);
    for (const PlotLine& line : m_plot.lines)
        beside = std::max(beside, metrics.horizontalAdvance(line.words) + 12);
    for (const PlotStep& step : m_plot.steps)
        beside = std::max(beside, metrics.horizontalAdvance(step.words) + 12);
    setMargins(QMargins(4, int(above), int(std::min(beside, 140.0)), 4));
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
        QPen pen(m_colours.ofSeries(i), 1.8);
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
    const plotfigure::Extent extent = plotfigure::extentOf(m_plot);
    QValueAxis* y = plotfigure::valueAxis(m_plot, extent);
    m_low = y->min();
    m_left = extent.left;
    QAbstractAxis* x = nullptr;
    if (m_plot.axis == Plot::Axis::Time) {
        x = timeAxis(extent.left, extent.right);
    } else if (m_plot.axis == Plot::Axis::Number) {
        auto* number = new QValueAxis;
        number->setRange(extent.left, extent.right > extent.left ? extent.right : extent.left + 1);
        number->setTickCount(6);
        number->setLabelFormat(QStringLiteral("%.4g"));
        x = number;
    } else {
        x = categoryAxis();
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
    m_frame->append(extent.left, m_low);
    m_frame->append(extent.right, y->max());
    m_frame->attachAxis(x);
    m_frame->attachAxis(y);
}

QAbstractAxis* PlotFigure::timeAxis(double left, double right) {
    using namespace plotfigure;
    auto* axis = m_dates = new QDateTimeAxis;
    const double span = right - left;
    const double pad = span > 0 ? std::max(span / 24, kHour) : 3 * kDay;
    axis->setRange(QDateTime::fromMSecsSinceEpoch(qint64(left - pad), Qt::UTC),
                   QDateTime::fromMSecsSinceEpoch(qint64(right + pad), Qt::UTC));
    axis->setFormat(span > 120 * kDay                ? QStringLiteral("yyyy-MM")
                    : span > 3 * kDay || span == 0.0 ? QStringLiteral("yyyy-MM-dd")
                                                     : QStringLiteral("MM-dd HH:mm"));
    m_mostDates = span == 0.0 ? 3 : 5;
    axis->setTickCount(m_mostDates);
    return axis;
}

QAbstractAxis* PlotFigure::categoryAxis() const {
    auto* axis = new QCategoryAxis;
    const int count = int(m_plot.categories.size());
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(-0.5, std::max(0.5, count - 0.5));
    const int step = std::max(1, count / plotfigure::kMostLabels);
    for (int i = 0; i < count; i += step) {
        QString words = m_plot.categories[i];
        if (words.size() > 18) words = words.left(17) + QChar(0x2026);
        // Two equal labels would be one to QCategoryAxis.
        while (axis->categoriesLabels().contains(words))
            words += QChar(0x200A);
        axis->append(words, i);
    }
    return axis;
}

QPointF PlotFigure::position(int index) const { return position(m_plot.at(index)); }

QPointF PlotFigure::position(const PlotPoint& point) const {
    if (!m_frame) return {};
    const bool valued = point.y && std::isfinite(*point.y);
    return const_cast<PlotFigure*>(this)->mapToPosition(QPointF(point.x, valued ? *point.y : m_low),
                                                        m_frame);
}

double PlotFigure::yAt(double value) const {
    return const_cast<PlotFigure*>(this)->mapToPosition(QPointF(m_left, value), m_frame).y();
}

double PlotFigure::xAt(double value) const {
    return const_cast<PlotFigure*>(this)->mapToPosition(QPointF(value, m_low), m_frame).x();
}

} // namespace countersign::charts
