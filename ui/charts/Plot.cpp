#include "ui/charts/Plot.h"

#include "core/base/Redact.h"

#include <QCoreApplication>
#include <cmath>

namespace countersign::charts {

int Plot::count() const {
    int all = 0;
    for (const PlotSeries& one : series)
        all += int(one.points.size());
    return all;
}

const PlotPoint& Plot::at(int index) const {
    static const PlotPoint none;
    for (const PlotSeries& one : series) {
        if (index < one.points.size()) return one.points[index];
        index -= int(one.points.size());
    }
    return none;
}

int Plot::start() const {
    int index = 0;
    for (const PlotSeries& one : series) {
        for (const PlotPoint& point : one.points) {
            if (point.ringed) return index;
            ++index;
        }
    }
    return firstMatters && index > 0 ? 0 : index - 1;
}

QString csvCell(const QString& text) {
    QString cell = text;
    // OWASP: a leading one of these makes a spreadsheet evaluate the cell. Plain numbers stay.
    bool number = false;
    cell.toDouble(&number);
    if (!number && !cell.isEmpty() && QStringLiteral("=+-@\t\r\n|").contains(cell.front()))
        cell.prepend('\'');
    cell.replace('"', QStringLiteral("\"\""));
    return '"' + cell + '"';
}

QString plotCsv(const Plot& plot) {
    const bool file = !plot.fileHead.isEmpty();
    QStringList rows;
    const auto add = [&](const QStringList& row) {
        QStringList cells;
        for (const QString& cell : row)
            cells << csvCell(cell);
        rows << cells.join(',');
    };
    add(file ? plot.fileHead : plot.head);
    for (int i = 0; i < plot.count(); ++i)
        add(file ? plot.at(i).fileCells : plot.at(i).cells);
    return rows.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

Plot outward(const Plot& plot) {
    QString all;
    for (int i = 0; i < plot.count(); ++i)
        all += plot.at(i).cells.join('\n') + '\n';
    all += plot.title + '\n' + plot.detail;
    const auto names = base::homeOwners(all.toStdString());
    const auto clean = [&](QString& text) {
        text = QString::fromStdString(base::redacted(text.toStdString(), names));
    };
    Plot out = plot;
    for (QString* text : {&out.title, &out.detail, &out.yTitle, &out.empty})
        clean(*text);
    for (QString& category : out.categories)
        clean(category);
    for (PlotSeries& series : out.series) {
        clean(series.name);
        for (PlotPoint& point : series.points) {
            for (QString* text : {&point.mark, &point.flag})
                clean(*text);
            for (QStringList* row : {&point.cells, &point.fileCells})
                for (QString& cell : *row)
                    clean(cell);
        }
    }
    return out;
}

QString numberWords(const std::optional<double>& value) {
    if (!value || !std::isfinite(*value)) return QCoreApplication::translate("Plot", "no value");
    return QString::number(*value, 'g', 6);
}

QVector<int> keepExtremes(const QVector<double>& values, int buckets) {
    QVector<int> kept;
    const int count = int(values.size());
    if (buckets < 1 || count <= buckets * 4) {
        for (int i = 0; i < count; ++i)
            kept.push_back(i);
        return kept;
    }
    kept.reserve(buckets * 2 + 2);
    for (int bucket = 0; bucket < buckets; ++bucket) {
        const int from = int(qint64(count) * bucket / buckets);
        const int to = int(qint64(count) * (bucket + 1) / buckets);
        int low = from, high = from;
        for (int i = from + 1; i < to; ++i) {
            if (values[i] < values[low]) low = i;
            if (values[i] > values[high]) high = i;
        }
        for (int index : {bucket == 0 ? 0 : -1, std::min(low, high), std::max(low, high),
                          bucket == buckets - 1 ? count - 1 : -1}) {
            if (index >= 0 && (kept.isEmpty() || kept.back() < index)) kept.push_back(index);
        }
    }
    return kept;
}

} // namespace countersign::charts
