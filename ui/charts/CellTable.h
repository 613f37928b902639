// Rows of words: the table beside a chart, and boards that are tables alone.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

namespace countersign::charts {

struct CellRow {
    QStringList cells;
    QString sentence; // tooltip and screen reader
    QString version, place;
    bool bad = false;    // bold, and its words say why
    bool marked = false; // not to be leaned on
};

class CellTable : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QStringList& head, const QVector<CellRow>& rows);
    const CellRow& row(int index) const { return m_rows[index]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    // RFC 4180, safe for spreadsheets, without home folders and their owners' names.
    QString csv() const;

private:
    QStringList m_head;
    QVector<CellRow> m_rows;
};

} // namespace countersign::charts
