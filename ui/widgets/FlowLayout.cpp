#include "ui/widgets/FlowLayout.h"

#include "ui/bridge/Theme.h"

#include <algorithm>

namespace countersign::widgets {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(bridge::kGrid / 2);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, false); }

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins around = contentsMargins();
    return size.grownBy(around);
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// Row by row; what is lower than its row stands in the middle of it.
int FlowLayout::arrange(const QRect& rect, bool place) const {
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int y = inside.y(), row = 0;
    for (int first = 0; first < m_items.size();) {
        int x = inside.x(), last = first;
        row = 0;
        for (; last < m_items.size(); ++last) {
            const QSize size = m_items[last]->sizeHint();
            if (last > first && x + size.width() > inside.right() + 1) break;
            x += size.width() + spacing();
            row = std::max(row, size.height());
        }
        x = inside.x();
        for (; first < last; ++first) {
            const QSize size = m_items[first]->sizeHint();
            const int lower = (row - size.height()) / 2;
            if (place) m_items[first]->setGeometry(QRect(QPoint(x, y + lower), size));
            x += size.width() + spacing();
        }
        y += first < m_items.size() ? row + spacing() : 0;
    }
    return y + row - rect.y() + contentsMargins().bottom();
}

} // namespace countersign::widgets
