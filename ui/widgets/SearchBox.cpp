#include "ui/widgets/SearchBox.h"

#include "ui/bridge/Theme.h"
#include "ui/widgets/Clearable.h"

#include <QAbstractItemModel>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace countersign::widgets {

using bridge::Theme;

namespace {

class OfferDelegate final : public QStyledItemDelegate {
public:
    OfferDelegate(int kindRole, int detailRole, QObject* parent)
        : QStyledItemDelegate(parent), m_kindRole(kindRole), m_detailRole(detailRole) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const bool chosen = option.state & QStyle::State_Selected;
        const QPalette& palette = option.palette;
        painter->save();
        if (chosen) painter->fillRect(option.rect, palette.color(QPalette::Highlight));
        const QRect inner = option.rect.adjusted(Theme::grid(1.5), 0, -Theme::grid(1.5), 0);
        const QColor loud = palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor soft = chosen ? loud : Theme::softText();
        const QString kind = index.data(m_kindRole).toString();
        const int kindWidth = option.fontMetrics.horizontalAdvance(kind) + Theme::grid(2);
        painter->setPen(soft);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, kind);
        QRect words = inner.adjusted(0, 0, -kindWidth, 0);
        const QString title =
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->setPen(loud);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
        words.setLeft(words.left() + option.fontMetrics.horizontalAdvance(title) +
                      Theme::grid(1.5));
        if (words.width() > Theme::grid(8)) {
            painter->setPen(soft);
            painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              option.fontMetrics.elidedText(index.data(m_detailRole).toString(),
                                                            Qt::ElideRight, words.width()));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {Theme::grid(40), option.fontMetrics.height() + Theme::grid(1.25)};
    }

private:
    int m_kindRole, m_detailRole;
};

} // namespace

SearchBox::SearchBox(QAbstractItemModel* offers, int kindRole, int detailRole, QWidget* parent)
    : QLineEdit(parent), m_offers(new QListView(parent ? parent->window() : nullptr)) {
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search or run a command (Ctrl+K)"));
    makeClearable(this);
    m_offers->setObjectName(QStringLiteral("searchOffers"));
    m_offers->setAccessibleName(tr("Found"));
    m_offers->setModel(offers);
    m_offers->setItemDelegate(new OfferDelegate(kindRole, detailRole, m_offers));
    m_offers->setFocusPolicy(Qt::NoFocus);
    m_offers->setUniformItemSizes(true);
    m_offers->setMouseTracking(true);
    m_offers->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, [this] { emit asked(text()); });
    connect(offers, &QAbstractItemModel::modelReset, this, &SearchBox::place);
    connect(m_offers, &QListView::clicked, this, [this](const QModelIndex& index) {
        hideOffers();
        emit chosen(index.row());
    });
}

void SearchBox::activate() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    emit asked(text());
}

bool SearchBox::offersShown() const { return m_offers->isVisible(); }

void SearchBox::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason) emit asked(text());
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    hideOffers();
}

void SearchBox::hideOffers() {
    m_pause.stop();
    m_offers->hide();
}

void SearchBox::place() {
    const int rows = m_offers->model()->rowCount();
    if (rows == 0 || !hasFocus()) {
        m_offers->hide();
        return;
    }
    if (m_offers->parentWidget() != window()) m_offers->setParent(window());
    const int height = m_offers->sizeHintForRow(0) * std::min(rows, 12) + 2;
    const QPoint below = mapTo(window(), QPoint(0, QWidget::height() + 2));
    const int width = std::max(QWidget::width(), Theme::grid(64));
    const int left = std::min(below.x(), window()->width() - width - Theme::grid());
    m_offers->setGeometry(std::max(0, left), below.y(), width, height);
    m_offers->setCurrentIndex(m_offers->model()->index(0, 0));
    m_offers->show();
    m_offers->raise();
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    const int rows = m_offers->model()->rowCount();
    const int row = m_offers->currentIndex().row();
    const auto moveTo = [&](int to) {
        m_offers->setCurrentIndex(m_offers->model()->index(std::clamp(to, 0, rows - 1), 0));
    };
    if (offersShown() && rows > 0) {
        switch (event->key()) {
        case Qt::Key_Down:
            moveTo(row + 1);
            return;
        case Qt::Key_Up:
            moveTo(row - 1);
            return;
        case Qt::Key_PageDown:
            moveTo(row + 10);
            return;
        case Qt::Key_PageUp:
            moveTo(row - 10);
            return;
        case Qt::Key_Escape:
            hideOffers();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (row >= 0 && !m_pause.isActive()) {
                hideOffers();
                emit chosen(row);
                return;
            }
            break;
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_pause.stop();
        emit asked(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace countersign::widgets
