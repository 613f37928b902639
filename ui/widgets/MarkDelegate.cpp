#include "ui/widgets/MarkDelegate.h"

#include "ui/bridge/Words.h"
#include "ui/widgets/MarkLabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace countersign::widgets {

using bridge::Theme;

namespace {

constexpr int kMostOfTip = 2000;

bool stacksAccents(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isMark(); });
}

} // namespace

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
    if (stacksAccents(text)) painter->setClipRect(item.rect); // they would reach into other rows
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
        QToolTip::showText(
            event->globalPos(),
            bridge::brief(index.data(Qt::DisplayRole).toString(), kMostOfTip).toHtmlEscaped(),
            view);
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
    view->verticalHeader()->setDefaultSectionSize(
        QFontMetrics(Theme::font(bridge::TextSize::Body)).height() + Theme::grid());
    QHeaderView* header = view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(Theme::grid(6));
}

namespace {

class Stretch final : public QObject {
public:
    Stretch(QTableView* view, int column, double least, std::vector<int> givingWay)
        : QObject(view), m_view(view), m_column(column), m_least(least),
          m_givingWay(std::move(givingWay)) {
        widenToHeads(view);
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this); // its width is known after the view's
        connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
            if (section != m_column && !m_fitting) fit();
        });
        fit();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show && !m_shown) { // now the heads have their type
            m_shown = true;
            if (!m_view->property(kColumnsRestored).toBool()) widenToHeads(m_view);
        }
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show) fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit() {
        m_fitting = true;
        const QHeaderView* header = m_view->horizontalHeader();
        for (const int column : m_givingWay)
            m_view->setColumnHidden(column, false);
        int left = m_view->viewport()->width();
        for (int section = 0; section < header->count(); ++section)
            if (section != m_column) left -= header->sectionSize(section);
        for (const int column : m_givingWay) {
            if (left >= Theme::grid(m_least)) break;
            left += header->sectionSize(column);
            m_view->setColumnHidden(column, true);
        }
        m_view->setColumnWidth(m_column, std::max(left, Theme::grid(m_least)));
        m_fitting = false;
    }

    QTableView* m_view;
    int m_column;
    double m_least;
    std::vector<int> m_givingWay;
    bool m_fitting = false, m_shown = false;
};

} // namespace

void widenToHeads(QTableView* view) {
    const QHeaderView* header = view->horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        const int wanted = header->sectionSizeHint(section);
        if (!header->isSectionHidden(section) && header->sectionSize(section) < wanted)
            view->setColumnWidth(section, wanted);
    }
}

void stretchColumn(QTableView* view, int column, double least, const std::vector<int>& givingWay) {
    view->horizontalHeader()->setStretchLastSection(false);
    new Stretch(view, column, least, givingWay);
}

} // namespace countersign::widgets
