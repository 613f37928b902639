#include "ui/charts/CellTable.h"

#include "core/base/Redact.h"
#include "ui/charts/Plot.h"

#include <QFont>
#include <QLocale>

namespace countersign::charts {

void CellTable::setRows(const QStringList& head, const QVector<CellRow>& rows) {
    beginResetModel();
    m_head = head;
    m_rows = rows;
    endResetModel();
}

int CellTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_head.size());
}

QVariant CellTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const CellRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.sentence.isEmpty() ? row.cells.join(QStringLiteral(" · ")) : row.sentence;
    case Qt::TextAlignmentRole: {
        // The first column names what the row is about, even where that looks like a number.
        bool number = false;
        if (index.column() > 0)
            QLocale().toDouble(row.cells.value(index.column()).split(' ').value(0), &number);
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::FontRole: {
        if (!row.bad && !row.marked) return {};
        QFont font;
        font.setBold(row.bad);
        font.setItalic(row.marked);
        return font;
    }
    default:
        return {};
    }
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    return m_head.value(section);
}

QString CellTable::csv() const {
    QString text;
    const auto add = [&](const QStringList& cells) {
        QStringList quoted;
        for (int i = 0; i < m_head.size(); ++i)
            quoted << csvCell(cells.value(i));
        text += quoted.join(',') + QStringLiteral("\r\n");
    };
    add(m_head);
    for (const CellRow& row : m_rows)
        add(row.cells);
    return QString::fromStdString(base::redacted(text.toStdString()));
}

} // namespace countersign::charts
