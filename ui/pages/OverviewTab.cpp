#include "ui/pages/OverviewTab.h"

#include "ui/bridge/Standing.h"
#include "ui/bridge/Theme.h"
#include "ui/models/CheckTree.h"
#include "ui/pages/CheckDelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace countersign::pages {

using models::CheckTree;

namespace overview {

constexpr double kRoomForColumns = 100; // in grid units

// "LIST/ITEM" of a check that somebody answers; empty for all others.
QString itemOf(const QModelIndex& first) {
    const QString check = first.data(CheckTree::CheckIdRole).toString();
    return check.startsWith(QLatin1String("list:")) && check.contains(QLatin1Char('/'))
               ? check.mid(5)
               : QString();
}

} // namespace overview

OverviewTab::OverviewTab(QWidget* parent)
    : QWidget(parent), m_checks(new CheckTree(this)), m_tree(new QTreeView),
      m_delegate(new CheckDelegate(this)), m_detail(new QLabel),
      m_answer(new QPushButton(tr("&Answer it…"))) {
    setObjectName(QStringLiteral("overviewTab"));
    setAccessibleName(tr("Overview"));
    m_tree->setObjectName(QStringLiteral("checkTree"));
    m_tree->setAccessibleName(tr("Release checks"));
    m_tree->setModel(m_checks);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(bridge::kGrid * 2);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(CheckTree::What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CheckTree::Why, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CheckTree::Where, QHeaderView::Interactive);
    m_tree->setItemDelegate(m_delegate);
    m_detail->setObjectName(QStringLiteral("checkDetail"));
    m_detail->setAccessibleName(tr("About the chosen check"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setMargin(bridge::kGrid);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setObjectName(QStringLiteral("checkAnswer"));
    m_answer->setAccessibleName(tr("Answer this question, signed"));
    m_answer->hide();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, bridge::kGrid, 0);
    foot->addWidget(m_detail, 1);
    foot->addWidget(m_answer, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    connect(m_tree, &QTreeView::activated, this, &OverviewTab::open);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OverviewTab::describe);
    connect(m_answer, &QPushButton::clicked, this, [this] {
        emit answerRequested(overview::itemOf(m_tree->currentIndex().siblingAtColumn(0)));
    });
    setFocusProxy(m_tree);
}

void OverviewTab::show(const ReleaseContext& context) {
    const QString before =
        m_tree->currentIndex().siblingAtColumn(0).data(CheckTree::CheckIdRole).toString();
    m_maySign = context.maySign;
    m_checks->setReport(bridge::verdictIn(*context.view));
    m_tree->header()->resizeSection(CheckTree::Where, 200);
    m_tree->expandAll();
    const int last = m_checks->rowCount() - 1;
    if (last > 0 && m_checks->isFineGroup(m_checks->index(last, 0))) {
        m_tree->collapse(m_checks->index(last, 0));
    }
    for (int row = 0; row <= last; ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    m_detail->clear();
    m_detail->hide();
    m_answer->hide();
    if (const QModelIndex again = m_checks->indexOf(before); again.isValid()) {
        m_tree->setCurrentIndex(again);
    }
}

void OverviewTab::setMaySign(bool maySign) {
    m_maySign = maySign;
    describe(m_tree->currentIndex());
}

void OverviewTab::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool stacked = width() < bridge::Theme::grid(overview::kRoomForColumns);
    if (stacked == m_tree->isColumnHidden(CheckTree::Why)) return;
    m_delegate->setStacked(stacked);
    m_tree->setColumnHidden(CheckTree::Why, stacked);
    m_tree->setColumnHidden(CheckTree::Where, stacked);
    m_tree->setHeaderHidden(stacked);
    m_tree->doItemsLayout();
}

void OverviewTab::open(const QModelIndex& index) {
    const QModelIndex first = index.siblingAtColumn(0);
    const QString check = first.data(CheckTree::CheckIdRole).toString();
    const QString path = first.data(CheckTree::PlaceRole).toString();
    if (check.isEmpty()) {
        m_tree->setExpanded(first, !m_tree->isExpanded(first));
    } else if (!path.isEmpty()) {
        emit placeRequested(path, first.data(CheckTree::LineRole).toInt());
    } else if (const QString item = overview::itemOf(first); !item.isEmpty()) {
        if (m_maySign) emit answerRequested(item);
    } else {
        emit signaturesRequested();
    }
}

void OverviewTab::describe(const QModelIndex& index) {
    const QModelIndex first = index.siblingAtColumn(0);
    const bool check = !first.data(CheckTree::CheckIdRole).toString().isEmpty();
    QStringList lines;
    if (check) {
        lines << first.data(Qt::DisplayRole).toString()
              << index.siblingAtColumn(CheckTree::Why).data(Qt::DisplayRole).toString();
        const QString help = first.data(CheckTree::HelpRole).toString();
        if (!help.isEmpty()) lines << tr("What helps: %1").arg(help);
        const QString path = first.data(CheckTree::PlaceRole).toString();
        if (!path.isEmpty()) lines << tr("Enter opens %1").arg(path);
    }
    m_answer->setVisible(m_maySign && !overview::itemOf(first).isEmpty());
    m_detail->setText(lines.join('\n'));
    m_detail->setVisible(check);
}

} // namespace countersign::pages
