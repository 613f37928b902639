// A check of the release: one line of three columns where there is room, else the check above and
// what is known of it below.
#pragma once

#include <QStyledItemDelegate>

namespace countersign::pages {

class CheckDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    // On two lines; whoever calls lays the view out again.
    void setStacked(bool stacked) { m_stacked = stacked; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool stacked(const QModelIndex& index) const;

    bool m_stacked = false;
};

} // namespace countersign::pages
