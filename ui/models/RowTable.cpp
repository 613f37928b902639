#include "ui/models/RowTable.h"

#include "ui/models/ModelTable.h"

namespace countersign::models {

RowTable::RowTable(QStringList headers, QObject* parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers)) {}

void RowTable::show(std::vector<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RowTable::setHeaders(const QStringList& headers) {
    if (headers == m_headers) return;
    beginResetModel();
    m_headers = headers;
    endResetModel();
}

int RowTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant RowTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    const auto found = [column](const auto& map) {
        const auto it = map.find(column);
        return it == map.end() ? QVariant() : QVariant::fromValue(it->second);
    };
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(column);
    case kIdRole:
        return row.id;
    case kGroupRole:
        return row.group;
    case bridge::kMarkRole:
        return found(row.marks);
    case ModelTable::kSortRole: {
        const QVariant key = found(row.sortKeys);
        return key.isValid() ? key : QVariant(row.cells.value(column));
    }
    case ModelTable::kFilterRole:
        return QString(row.cells.join(QLatin1Char(' ')) + QLatin1Char(' ') + row.id);
    case Qt::ToolTipRole: {
        const QVariant tip = found(row.tooltips);
        return tip.isValid() ? QVariant(tip.toString().toHtmlEscaped()) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RowTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return m_headers.value(section);
}

} // namespace countersign::models
