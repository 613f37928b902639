#include "ui/models/RegisterTable.h"

#include "ui/models/ModelTable.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace countersign::models {

RegisterTable::RegisterTable(QStringList headers, QObject* parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers)) {}

void RegisterTable::show(std::vector<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    m_folded.clear();
    m_folded.reserve(m_rows.size());
    for (const Row& row : m_rows)
        m_folded.push_back(
            QString(row.cells.join(QLatin1Char('\n')) + QLatin1Char('\n') + row.id).toCaseFolded());
    order();
    narrow();
    endResetModel();
}

void RegisterTable::setWords(const QString& typed) {
    const QStringList words = typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words) return;
    m_words = words;
    beginResetModel();
    narrow();
    endResetModel();
}

void RegisterTable::setGroups(const QList<int>& groups) {
    m_groups = groups;
    beginResetModel();
    narrow();
    endResetModel();
}

int RegisterTable::rowOf(const QString& id) const {
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        if (m_rows[std::size_t(m_shown[i])].id == id) return int(i);
    return -1;
}

void RegisterTable::sort(int column, Qt::SortOrder order_) {
    m_sortColumn = column;
    m_sortOrder = order_;
    beginResetModel();
    order();
    narrow();
    endResetModel();
}

// Keys are made once a sort: comparing texts by the rules of a language is what costs.
void RegisterTable::order() {
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0) return;
    const QCollator collator;
    std::vector<QCollatorSortKey> words;
    std::vector<QString> keys(m_rows.size());
    words.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto key = m_rows[i].sortKeys.find(m_sortColumn);
        if (key != m_rows[i].sortKeys.end()) keys[i] = key->second;
        words.push_back(collator.sortKey(
            key == m_rows[i].sortKeys.end() ? m_rows[i].cells.value(m_sortColumn) : QString()));
    }
    const bool up = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [&](int left, int right) {
        const auto a = std::size_t(up ? left : right), b = std::size_t(up ? right : left);
        if (!keys[a].isEmpty() || !keys[b].isEmpty()) return keys[a] < keys[b];
        return words[a].compare(words[b]) < 0;
    });
}

void RegisterTable::narrow() {
    m_shown.clear();
    for (const int row : m_order) {
        const QString& text = m_folded[std::size_t(row)];
        if (!m_groups.isEmpty() && !m_groups.contains(m_rows[std::size_t(row)].group)) continue;
        if (std::all_of(m_words.begin(), m_words.end(),
                        [&](const QString& word) { return text.contains(word); }))
            m_shown.push_back(row);
    }
}

int RegisterTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RegisterTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant RegisterTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(column);
    case kIdRole:
        return row.id;
    case RowTable::kGroupRole:
        return row.group;
    case bridge::kMarkRole: {
        const auto mark = row.marks.find(column);
        return mark == row.marks.end() ? QVariant() : QVariant::fromValue(mark->second);
    }
    case Qt::ToolTipRole: {
        const auto tip = row.tooltips.find(column);
        return tip == row.tooltips.end() ? QVariant() : QVariant(tip->second.toHtmlEscaped());
    }
    default:
        return {};
    }
}

QVariant RegisterTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return m_headers.value(section);
}

} // namespace countersign::models
