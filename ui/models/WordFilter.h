// Keeps the rows in which every typed word occurs, of the groups that are wanted, in the order of
// one column. What a row is compared by and looked through for is asked of it once, not at every
// comparison and key: a hundred thousand rows are sorted and narrowed while one looks.
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace countersign::models {

// Over flat tables. Sort keys are numbers (they come first) or words by the rules of the language.
class WordFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit WordFilter(QObject* parent = nullptr);
    void setSourceModel(QAbstractItemModel* source) override;
    // Of a long table all rows are laid out anew, and a current row that is no longer among them is
    // not followed by its neighbour: taking out thousands of rows one by one stalls a view.
    void setWords(const QString& typed);
    // Only rows whose value under `role` is one of these; none named: all rows.
    void setGroups(int role, const QList<int>& groups);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    struct Key {
        double number = 0;
        std::optional<QCollatorSortKey> word; // none: a number
    };
    static bool isLess(const Key& a, const Key& b);
    const Key& keyOf(const QModelIndex& index) const;
    bool isLong() const;
    void rank(int column);
    void forget();
    void narrowed();

    QStringList m_words; // case folded
    int m_groupRole = 0;
    QList<int> m_groups;
    QCollator m_collator;
    mutable std::vector<QString> m_texts; // by source row, case folded; null: not asked for yet
    mutable std::vector<std::optional<Key>> m_keys; // by source row, of m_keyColumn
    mutable int m_keyColumn = -1;
    std::vector<int> m_ranks; // by source row of a long table, of m_rankColumn; empty: not known
    int m_rankColumn = -1;
};

} // namespace countersign::models
