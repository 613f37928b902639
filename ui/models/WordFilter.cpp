#include "ui/models/WordFilter.h"

#include "ui/models/ModelTable.h"

#include <algorithm>
#include <numeric>

namespace countersign::models {

WordFilter::WordFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(ModelTable::kSortRole);
    setFilterRole(ModelTable::kFilterRole);
    setDynamicSortFilter(true);
}

// These are connected before the proxy's own, so that it never sorts by what was.
void WordFilter::setSourceModel(QAbstractItemModel* source) {
    if (sourceModel()) disconnect(sourceModel(), nullptr, this, nullptr);
    forget();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(source, signal, this, &WordFilter::forget);
    connect(source, &QAbstractItemModel::rowsMoved, this, &WordFilter::forget);
    connect(source, &QAbstractItemModel::modelReset, this, &WordFilter::forget);
    connect(source, &QAbstractItemModel::layoutChanged, this, &WordFilter::forget);
    connect(source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                m_ranks.clear();
                for (auto row = std::size_t(first.row()); row <= std::size_t(last.row()); ++row) {
                    if (row < m_texts.size()) m_texts[row] = QString();
                    if (row < m_keys.size()) m_keys[row].reset();
                }
            });
    QSortFilterProxyModel::setSourceModel(source);
}

void WordFilter::forget() {
    m_texts.clear();
    m_keys.clear();
    m_ranks.clear();
}

void WordFilter::setWords(const QString& typed) {
    m_words = typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    narrowed();
}

void WordFilter::setGroups(int role, const QList<int>& groups) {
    m_groupRole = role;
    m_groups = groups;
    narrowed();
}

bool WordFilter::isLong() const {
    constexpr int kLong = 2'000;
    return sourceModel() && sourceModel()->rowCount() > kLong;
}

void WordFilter::narrowed() {
    if (!isLong()) return invalidateFilter();
    rank(sortColumn());
    invalidate();
}

void WordFilter::sort(int column, Qt::SortOrder order) {
    if (isLong()) rank(column);
    QSortFilterProxyModel::sort(column, order);
}

// Once a column, so that narrowing does not compare words again.
void WordFilter::rank(int column) {
    if (column < 0 || (column == m_rankColumn && !m_ranks.empty())) return;
    m_ranks.clear();
    const int count = sourceModel()->rowCount();
    std::vector<int> rows(std::size_t(count), 0);
    std::iota(rows.begin(), rows.end(), 0);
    for (const int row : rows)
        keyOf(sourceModel()->index(row, column));
    const auto less = [this](int a, int b) {
        return isLess(*m_keys[std::size_t(a)], *m_keys[std::size_t(b)]);
    };
    std::sort(rows.begin(), rows.end(), less);
    m_ranks.resize(rows.size());
    m_rankColumn = column;
    int rank = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && less(rows[i - 1], rows[i])) ++rank;
        m_ranks[std::size_t(rows[i])] = rank;
    }
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_groups.isEmpty() && m_words.isEmpty()) return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_groups.isEmpty() && !m_groups.contains(index.data(m_groupRole).toInt())) return false;
    if (m_words.isEmpty()) return true;
    if (m_texts.size() <= std::size_t(row))
        m_texts.resize(std::max(std::size_t(row) + 1, std::size_t(sourceModel()->rowCount())));
    QString& text = m_texts[std::size_t(row)];
    if (text.isNull())
        text = index.data(filterRole()).toString().toCaseFolded() + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word); });
}

const WordFilter::Key& WordFilter::keyOf(const QModelIndex& index) const {
    if (m_keyColumn != index.column()) m_keys.clear();
    m_keyColumn = index.column();
    const auto row = std::size_t(index.row());
    if (m_keys.size() <= row)
        m_keys.resize(std::max(row + 1, std::size_t(sourceModel()->rowCount())));
    std::optional<Key>& key = m_keys[row];
    if (key) return *key;
    const QVariant value = index.data(sortRole());
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return key.emplace(Key{value.toDouble(), {}});
    default:
        return key.emplace(Key{0, m_collator.sortKey(value.toString())});
    }
}

bool WordFilter::isLess(const Key& a, const Key& b) {
    if (a.word && b.word) return a.word->compare(*b.word) < 0;
    if (a.word || b.word) return !a.word;
    return a.number < b.number;
}

bool WordFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (left.column() == m_rankColumn && !m_ranks.empty())
        return m_ranks[std::size_t(left.row())] < m_ranks[std::size_t(right.row())];
    keyOf(right); // first, so that it does not move what the other one refers to
    return isLess(keyOf(left), keyOf(right));
}

} // namespace countersign::models
