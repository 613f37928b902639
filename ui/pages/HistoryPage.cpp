#include "ui/pages/HistoryPage.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/HistoryTable.h"
#include "ui/models/ModelTable.h"
#include "ui/pages/RecordPanel.h"
#include "ui/widgets/Clearable.h"
#include "ui/widgets/MarkDelegate.h"
#include "ui/widgets/Soft.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Session;
using bridge::Theme;
using models::HistoryTable;

HistoryPage::HistoryPage(Session* session, QWidget* parent)
    : Page(session, parent), m_rows(new HistoryTable(this)), m_filter(new models::WordFilter(this)),
      m_kinds(new QComboBox(this)), m_words(new QLineEdit(this)), m_count(new QLabel(this)),
      m_view(new QTableView(this)), m_empty(new QLabel(this)),
      m_split(new QSplitter(Qt::Vertical, this)), m_record(new RecordPanel(this)) {
    setObjectName(QStringLiteral("historyPage"));
    build();
    const auto stale = [this] {
        m_stale = true;
        if (isVisible()) load();
    };
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        if (!m_view->currentIndex().isValid()) m_view->selectRow(0);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showCurrent);
    connect(m_record, &RecordPanel::releaseWanted, this, &Page::releaseWanted);
    connect(session, &Session::opened, this, [this, stale] {
        m_rows->show({});
        m_record->clear();
        stale();
    });
    connect(session, &Session::asOfChanged, this, stale);
    connect(session, &Session::logChanged, this, stale);
}

QString HistoryPage::title() const { return tr("Record of decisions"); }

QWidget* HistoryPage::firstFocus() { return m_view; }

QWidget* HistoryPage::filterField() { return m_words; }

void HistoryPage::build() {
    widgets::soften(m_count);
    widgets::soften(m_empty);
    m_count->setObjectName(QStringLiteral("historyCount"));
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_kinds->setObjectName(QStringLiteral("historyKinds"));
    m_kinds->setAccessibleName(tr("Which entries"));
    m_kinds->addItem(tr("All entries"), -1);
    m_kinds->addItem(tr("Decisions"), HistoryTable::Decisions);
    m_kinds->addItem(tr("Signatures"), HistoryTable::Signatures);
    m_kinds->addItem(tr("Objections and answers"), HistoryTable::Objections);
    m_kinds->addItem(tr("People, keys and rules"), HistoryTable::Rules);
    m_kinds->addItem(tr("Not counted or wrong"), HistoryTable::NotCounted);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        const int group = m_kinds->currentData().toInt();
        m_filter->setGroups(HistoryTable::kGroupRole, group < 0 ? QList<int>() : QList<int>{group});
        if (!m_view->currentIndex().isValid()) m_view->selectRow(0);
        m_count->setText(
            tr("%1 of %Ln entry(s)", nullptr, m_rows->rowCount()).arg(m_filter->rowCount()));
    });
    m_words->setObjectName(QStringLiteral("historyFilter"));
    m_words->setAccessibleName(tr("Show only entries with these words"));
    m_words->setPlaceholderText(tr("Show only… (Ctrl+F)"));
    widgets::makeClearable(m_words);
    m_words->setFixedWidth(Theme::grid(32));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::grid(3), Theme::grid(1.5), Theme::grid(3), Theme::grid());
    top->setSpacing(Theme::grid(1.5));
    top->addWidget(m_count, 1, Qt::AlignVCenter);
    top->addWidget(m_kinds);
    top->addWidget(m_words);

    m_filter->setSourceModel(m_rows);
    m_view->setObjectName(QStringLiteral("historyTable"));
    m_view->setAccessibleName(title());
    m_view->setModel(m_filter);
    widgets::dressTable(m_view);
    m_view->sortByColumn(HistoryTable::When, Qt::DescendingOrder);
    m_view->setColumnWidth(HistoryTable::When, Theme::grid(20));
    m_view->setColumnWidth(HistoryTable::Release, Theme::grid(24));
    m_view->setColumnWidth(HistoryTable::Standing, Theme::grid(29));
    widgets::stretchColumn(m_view, HistoryTable::What, 40);

    m_split->setObjectName(QStringLiteral("historySplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_view);
    m_split->addWidget(m_record);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(Theme::grid(2), 0, Theme::grid(2), Theme::grid());
    inset->addWidget(m_split);
    inset->addWidget(m_empty);
    m_empty->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(inset, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void HistoryPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) load();
}

void HistoryPage::load() {
    if (!session()->isOpen()) return;
    m_stale = false;
    session()->history(this, {}, [this](base::Result<std::vector<jobs::HistoryLine>> lines) {
        if (!lines) {
            const auto message = bridge::message(lines.error());
            m_rows->show({});
            m_count->clear();
            return say(message.sentence, message.next);
        }
        const QString current = m_view->currentIndex().data(HistoryTable::kIdRole).toString();
        m_count->setText(tr("%Ln entry(s)", nullptr, int(lines->size())));
        m_rows->show(std::move(*lines));
        m_empty->hide();
        m_split->show();
        const QString wanted = m_wanted.isEmpty() ? current : m_wanted;
        m_wanted.clear();
        if (wanted.isEmpty() || !select(wanted)) m_view->selectRow(0);
        emit settled();
    });
}

bool HistoryPage::select(const QString& id) {
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (!index.data(HistoryTable::kIdRole).toString().startsWith(id)) continue;
        m_view->selectRow(row);
        m_view->scrollTo(index);
        return true;
    }
    return false;
}

void HistoryPage::showKinds(int group) { m_kinds->setCurrentIndex(m_kinds->findData(group)); }

void HistoryPage::openRecord(const QString& id) {
    m_words->clear();
    showKinds(-1);
    if (!m_stale && select(id)) return;
    m_wanted = id;
    m_stale = true;
    if (isVisible()) load();
}

void HistoryPage::showCurrent() {
    const QString id = m_view->currentIndex().data(HistoryTable::kIdRole).toString();
    if (id.isEmpty()) return m_record->clear();
    // Only the last row asked for matters while somebody walks through the table.
    m_asking = std::make_unique<QObject>();
    session()->record(m_asking.get(), id, [this](base::Result<jobs::RecordFacts> record) {
        if (!record) return session()->report(tr("Opening the record"), record.error());
        m_record->show(*record);
    });
}

void HistoryPage::say(const QString& sentence, const QString& next) {
    m_empty->setText(next.isEmpty() ? sentence : sentence + QStringLiteral("\n\n") + next);
    m_empty->show();
    m_split->hide();
}

} // namespace countersign::pages
