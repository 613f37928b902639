// Long registers, narrowed as one types: rows of ready words, sorted and filtered in the model
// itself with one reset a change, because a proxy that takes out thousands of rows one by one
// stalls.
#pragma once

#include "ui/models/RowTable.h"

#include <vector>

namespace countersign::models {

class RegisterTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kIdRole = RowTable::kIdRole;

    RegisterTable(QStringList headers, QObject* parent);
    void show(std::vector<Row> rows);
    // Only rows in which every typed word occurs, and of these groups (none: all).
    void setWords(const QString& typed);
    void setGroups(const QList<int>& groups);
    int all() const { return int(m_rows.size()); }
    // Position of the row with that id among those shown; -1: it is not shown.
    int rowOf(const QString& id) const;
    const Row& at(int row) const { return m_rows[std::size_t(m_shown[std::size_t(row)])]; }
    const std::vector<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void order();
    void narrow();

    QStringList m_headers;
    std::vector<Row> m_rows;
    std::vector<QString> m_folded; // what is looked in, case folded
    std::vector<int> m_order;      // all rows, sorted
    std::vector<int> m_shown;      // of these, those that fit
    QStringList m_words;
    QList<int> m_groups;
    int m_sortColumn = -1; // as given
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace countersign::models
