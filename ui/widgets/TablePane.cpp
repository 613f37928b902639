#include "ui/widgets/TablePane.h"

#include "ui/bridge/Theme.h"
#include "ui/widgets/Clearable.h"
#include "ui/widgets/MarkDelegate.h"
#include "ui/widgets/Soft.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::widgets {

using bridge::Theme;

TablePane::TablePane(const QString& name, const QString& accessible, QWidget* parent)
    : QWidget(parent), m_count(softLabel("", {}, this)), m_filter(new QLineEdit(this)),
      m_view(new QTableView(this)), m_empty(softLabel("", {}, this)), m_top(new QHBoxLayout) {
    setObjectName(name + QStringLiteral("Pane"));
    m_count->setObjectName(name + QStringLiteral("Count"));
    m_count->setWordWrap(true); // a long one must not widen the window
    m_filter->setObjectName(name + QStringLiteral("Filter"));
    m_filter->setAccessibleName(tr("Show only rows with these words"));
    m_filter->setPlaceholderText(tr("Show only… (Ctrl+F)"));
    makeClearable(m_filter);
    m_filter->setFixedWidth(Theme::grid(28));
    m_view->setObjectName(name + QStringLiteral("Table"));
    m_view->setAccessibleName(accessible);
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(Theme::grid(4));
    m_empty->hide();
    m_top->setContentsMargins(Theme::grid(), Theme::grid(), Theme::grid(), Theme::grid());
    m_top->setSpacing(Theme::grid(1.5));
    m_top->addWidget(m_count, 1);
    m_top->addWidget(m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    dressTable(m_view);
    connect(m_view, &QTableView::activated, this, &TablePane::activated);
    connect(m_filter, &QLineEdit::textChanged, this, &TablePane::narrowed);
}

void TablePane::setModel(QAbstractItemModel* shown, const std::vector<double>& widths) {
    m_view->setModel(shown);
    m_view->horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < int(widths.size()); ++column)
        if (widths[std::size_t(column)] > 0)
            m_view->setColumnWidth(column, Theme::grid(widths[std::size_t(column)]));
    widenToHeads(m_view);
    for (int column = 0; column < int(widths.size()); ++column)
        if (widths[std::size_t(column)] <= 0) stretchColumn(m_view, column, 26);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { emit currentChanged(index); });
}

void TablePane::say(const QString& empty) {
    m_empty->setText(empty);
    m_empty->setVisible(!empty.isEmpty());
    m_view->setVisible(empty.isEmpty());
    m_filter->setEnabled(empty.isEmpty());
}

void TablePane::setCountBelow() {
    m_top->insertStretch(m_top->indexOf(m_count), 1);
    m_top->removeWidget(m_count);
    m_count->setContentsMargins(Theme::grid(), 0, Theme::grid(), Theme::grid());
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_count);
}

void TablePane::setCount(const QString& words) { m_count->setText(words); }

} // namespace countersign::widgets
