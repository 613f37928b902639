// Rows of a table as the house paints them: one line of text with room to breathe, a mark where the
// model hands one out, the whole text as tooltip where it had to be cut.
#pragma once

#include <QStyledItemDelegate>

#include <vector>

class QTableView;

namespace countersign::widgets {

class MarkDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

// Whole rows, no grid, quiet headers, sorting, this delegate; rows of a fixed height, so that a
// hundred thousand of them scroll as ten do.
void dressTable(QTableView* view);

// Property of a view: its columns are as the person left them.
inline constexpr const char* kColumnsRestored = "columnsRestored";

// No column is narrower than its head, whichever language that is in.
void widenToHeads(QTableView* view);

// `column` takes what the others leave of the width, but never less than `least` grid units. Where
// the window is too narrow for that, those of `givingWay` are left out, first named first; then the
// table scrolls sideways.
void stretchColumn(QTableView* view, int column, double least,
                   const std::vector<int>& givingWay = {});

} // namespace countersign::widgets
