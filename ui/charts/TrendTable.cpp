#include "ui/charts/TrendTable.h"

#include <QFont>
#include <QLocale>

namespace countersign::charts {

void TrendTable::setTrend(const Trend& trend) {
    beginResetModel();
    m_trend = trend;
    endResetModel();
}

int TrendTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_trend.points.size());
}

int TrendTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString TrendTable::text(const TrendPoint& point, int column) const {
    switch (column) {
    case Release:
        return point.version;
    case Date:
        return point.at.isValid() ? QLocale().toString(point.at.date(), QLocale::ShortFormat)
                                  : tr("no date");
    case Value: {
        const QString value = numberWords(point.value);
        return point.meets() == std::optional<bool>(false) ? tr("%1 (misses)").arg(value) : value;
    }
    case Interval:
        return intervalWords(point);
    case Samples:
        return point.samples ? QLocale().toString(*point.samples) : QString();
    case Target:
        return point.target ? numberWords(point.target) : QString();
    case Decision:
        return point.lastApproved                            ? tr("%1 (last)").arg(point.decision)
               : point.candidate && point.decision.isEmpty() ? tr("this one")
                                                             : point.decision;
    case Source:
        return point.place;
    default:
        return {};
    }
}

QVariant TrendTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TrendPoint& point = m_trend.points[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(point, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return sentence(m_trend, point);
    case Qt::TextAlignmentRole:
        return index.column() == Release || index.column() >= Decision
                   ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(point.candidate);
        return point.candidate ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant TrendTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    const QString titles[kColumns] = {tr("Release"), tr("Date"),   tr("Value"),    tr("Interval"),
                                      tr("n"),       tr("Target"), tr("Decision"), tr("Source")};
    return section >= 0 && section < kColumns ? QVariant(titles[section]) : QVariant();
}

} // namespace countersign::charts
