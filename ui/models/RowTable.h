// Rows of ready words: for tables whose page has found the words already. Sorted and narrowed by
// WordFilter like every other table.
#pragma once

#include "ui/bridge/Mark.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <map>
#include <vector>

namespace countersign::models {

struct Row {
    QString id;        // kIdRole: what opens when the row is activated; may be empty
    QStringList cells; // one a column
    std::map<int, bridge::Mark> marks; // by column
    std::map<int, QString> tooltips;   // plain text
    std::map<int, QString> sortKeys;   // where the words sort wrongly (dates, sizes)
    int group = 0;                     // kGroupRole
};

class RowTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kIdRole = Qt::UserRole + 1; // as HistoryTable's
    static constexpr int kGroupRole = Qt::UserRole + 4;

    RowTable(QStringList headers, QObject* parent);
    void show(std::vector<Row> rows);
    void setHeaders(const QStringList& headers); // where the columns themselves are data
    const Row& at(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QStringList m_headers;
    std::vector<Row> m_rows;
};

} // namespace countersign::models
