#include "ui/widgets/MarkDelegate.h"

#include "ui/widgets/MarkLabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace countersign::widgets {

using bridge::Theme;

void MarkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString text = item.text;
    const QVariant mark = index.data(bridge::kMarkRole);
    item.text.clear();
    item.state &= ~QStyle::State_HasFocus;
    QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    // Elsewhere a chosen row is only washed (Style) and keeps its colours.
    const bool selected = (item.state & QStyle::State_Selected) &&
                          Theme::appearance() >= bridge::Appearance::Contrast;
    const QColor bright = item.palette.color(QPalette::HighlightedText);
    const QRect inner = item.rect.adjusted(Theme::grid(), 0, -Theme::grid(), 0);
    painter->save();
    painter->setFont(item.font);
    if (mark.isValid()) {
        paintMark(*painter, inner, mark.value<bridge::Mark>(), selected ? bright : QColor());
    } else {
        painter->setPen(selected ? bright : item.palette.color(QPalette::Text));
        painter->drawText(inner, int(item.displayAlignment) | Qt::TextSingleLine,
                          item.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QVariant mark = index.data(bridge::kMarkRole);
    int width = item.fontMetrics.horizontalAdvance(item.text);
    if (mark.isValid())
        width = item.fontMetrics.horizontalAdvance(mark.value<bridge::Mark>().word) +
                item.fontMetrics.ascent() + Theme::grid(0.75);
    return {width + Theme::grid(2) + 2, item.fontMetrics.height() + Theme::grid()};
}

bool MarkDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::ToolTip && index.isValid() &&
        index.data(Qt::ToolTipRole).toString().isEmpty() &&
        sizeHint(option, index).width() > option.rect.width()) {
        QToolTip::showText(event->globalPos(),
                           index.data(Qt::DisplayRole).toString().toHtmlEscaped(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void dressTable(QTableView* view) {
    view->setItemDelegate(new MarkDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setSortingEnabled(true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(1);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + Theme::grid());
    QHeaderView* header = view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(Theme::grid(6));
}

} // namespace countersign::widgets
