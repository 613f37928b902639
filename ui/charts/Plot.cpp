#include "ui/charts/Plot.h"

#include "core/base/Redact.h"
#include "ui/charts/Trend.h"

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

QString plotCsv(const Plot& plot) {
    QStringList rows, cells;
    for (const QString& head : plot.head)
        cells << csvCell(head);
    rows << cells.join(',');
    for (int i = 0; i < plot.count(); ++i) {
        cells.clear();
        for (const QString& cell : plot.at(i).cells)
            cells << csvCell(cell);
        rows << cells.join(',');
    }
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
            clean(point.mark);
            for (QString& cell : point.cells)
                clean(cell);
        }
    }
    return out;
}

} // namespace countersign::charts
