#include "ui/pages/CheckDelegate.h"

#include "ui/bridge/Theme.h"
#include "ui/models/CheckTree.h"

#include <QApplication>
#include <QPainter>

namespace countersign::pages {

using bridge::TextSize;
using bridge::Theme;
using models::CheckTree;

bool CheckDelegate::stacked(const QModelIndex& index) const {
    return m_stacked && index.column() == CheckTree::What &&
           !index.data(CheckTree::CheckIdRole).toString().isEmpty();
}

void CheckDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    // Of a sentence the beginning says most, of a place both ends do.
    item.textElideMode = index.column() == CheckTree::Where ? Qt::ElideMiddle : Qt::ElideRight;
    QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    if (!stacked(index)) {
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        return;
    }
    const QString title = item.text;
    const QIcon icon = item.icon;
    item.text.clear();
    item.icon = {};
    item.features &= ~QStyleOptionViewItem::HasDecoration;
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QFont small = Theme::font(TextSize::Small);
    const QFontMetrics upper(item.font), lower(small);
    const int side = upper.height();
    QRect box = item.rect.adjusted(bridge::kGrid / 2, bridge::kGrid / 2, -bridge::kGrid, 0);
    icon.paint(painter, QRect(box.left(), box.top(), side, side));
    box.setLeft(box.left() + side + bridge::kGrid);
    QRect first = box;
    first.setHeight(upper.height());
    painter->save();
    const QString place = index.siblingAtColumn(CheckTree::Where).data().toString();
    const int room = std::min(lower.horizontalAdvance(place), first.width() * 2 / 5);
    painter->setFont(small);
    painter->setPen(Theme::softText());
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      lower.elidedText(place, Qt::ElideMiddle, room));
    QRect second = box;
    second.setTop(first.bottom() + 1);
    second.setHeight(lower.height());
    const QString known = index.siblingAtColumn(CheckTree::Why).data().toString();
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      lower.elidedText(known, Qt::ElideRight, second.width()));
    first.setRight(first.right() - (room > 0 ? room + bridge::kGrid * 2 : 0));
    painter->setFont(item.font);
    painter->setPen(Theme::text());
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      upper.elidedText(title, Qt::ElideRight, first.width()));
    painter->restore();
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (!stacked(index)) return QStyledItemDelegate::sizeHint(option, index);
    return {0, QFontMetrics(Theme::font(TextSize::Body)).height() +
                   QFontMetrics(Theme::font(TextSize::Small)).height() + bridge::kGrid};
}

} // namespace countersign::pages
