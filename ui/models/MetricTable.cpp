#include "ui/models/MetricTable.h"

#include "ui/bridge/Mark.h"
#include "ui/bridge/Words.h"

#include <cmath>

namespace countersign::models {
namespace metric_table {

bool same(const model::Metric& a, const model::Metric& b) {
    return a.name == b.name && a.source.blob == b.source.blob && a.source.place == b.source.place &&
           a.slice == b.slice && a.value == b.value;
}

} // namespace metric_table

void MetricTable::setMetrics(const model::Metrics& metrics,
                             const std::vector<model::SloStatus>& slos) {
    beginResetModel();
    m_metrics = metrics;
    m_slos = slos;
    m_judgedBy.assign(metrics.size(), -1);
    for (std::size_t slo = 0; slo < slos.size(); ++slo) {
        if (!slos[slo].metric) continue;
        for (std::size_t row = 0; row < metrics.size(); ++row) {
            if (metric_table::same(metrics[row], *slos[slo].metric)) m_judgedBy[row] = int(slo);
        }
    }
    endResetModel();
}

int MetricTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_metrics.size());
}

int MetricTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns);
}

QString MetricTable::text(std::size_t row, int column) const {
    const model::Metric& metric = m_metrics[row];
    switch (column) {
    case Name: {
        QString name = bridge::text(metric.name);
        if (!metric.task.empty()) name = bridge::text(metric.task) + QStringLiteral(" · ") + name;
        if (!metric.filter.empty()) name += tr(" (%1)").arg(bridge::text(metric.filter));
        return name;
    }
    case Value:
        if (metric.value && std::isfinite(*metric.value)) return bridge::number(*metric.value);
        return metric.raw.empty() ? tr("no value")
                                  : tr("no number: %1").arg(bridge::text(metric.raw));
    case Interval:
        if (metric.lower && metric.upper) {
            return tr("%1 to %2").arg(bridge::number(*metric.lower), bridge::number(*metric.upper));
        }
        return metric.standardError
                   ? tr("± %1 (standard error)").arg(bridge::number(*metric.standardError))
                   : QString();
    case Samples:
        return metric.samples ? bridge::count(quint64(*metric.samples)) : QString();
    case Unit:
        return bridge::text(metric.unit);
    case Direction:
        return metric.direction == model::Direction::Unknown ? QString()
                                                             : bridge::name(metric.direction);
    case Slice:
        return bridge::text(metric.sliceText());
    case Dataset:
        return bridge::text(metric.dataset);
    case HeldAgainst: {
        if (m_judgedBy[row] < 0) return {};
        const auto& slo = m_slos[std::size_t(m_judgedBy[row])];
        return QStringLiteral("%1 %2").arg(bridge::text(slo.slo.name),
                                           bridge::text(slo.slo.target.text));
    }
    case Source:
        return bridge::place(metric.source.place);
    default:
        return {};
    }
}

QVariant MetricTable::sortKey(std::size_t row, int column) const {
    const model::Metric& metric = m_metrics[row];
    switch (column) {
    case Value:
        return metric.value ? QVariant(*metric.value) : QVariant(-1e300);
    case Interval:
        return metric.lower && metric.upper ? QVariant(*metric.upper - *metric.lower)
                                            : QVariant(1e300);
    case Samples:
        return metric.samples ? QVariant(qlonglong(*metric.samples)) : QVariant(-1LL);
    default:
        return text(row, column);
    }
}

QVariant MetricTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto row = std::size_t(index.row());
    const model::Metric& metric = m_metrics[row];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? bridge::shortRun(text(row, Name))
                                      : text(row, index.column());
    case Qt::ToolTipRole: {
        QString tip = text(row, index.column());
        if (const auto time = metric.time)
            tip += '\n' + tr("measured %1").arg(bridge::date(*time).text);
        if (!metric.window.empty()) tip += '\n' + tr("window %1").arg(bridge::text(metric.window));
        return tip;
    }
    case bridge::kMarkRole:
        if (index.column() == HeldAgainst && m_judgedBy[row] >= 0) {
            bridge::Mark mark = bridge::mark(m_slos[std::size_t(m_judgedBy[row])].state);
            mark.word = text(row, HeldAgainst);
            return QVariant::fromValue(mark);
        }
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == Value || index.column() == Interval || index.column() == Samples) {
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        }
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case PathRole:
        return QString::fromStdString(metric.source.place.path);
    case LineRole:
        return metric.source.place.line;
    case SortRole:
        return sortKey(row, index.column());
    case FilterRole: {
        QStringList words;
        for (int column = 0; column < kColumns; ++column)
            words << text(row, column);
        return words.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QVariant MetricTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    const QString titles[kColumns] = {
        tr("Metric"),       tr("Value"),        tr("Interval"), tr("n"),
        tr("Unit"),         tr("Direction"),    tr("Slice"),    tr("Data"),
        tr("Held against"), tr("File and line")};
    return section >= 0 && section < kColumns ? QVariant(titles[section]) : QVariant();
}

} // namespace countersign::models
