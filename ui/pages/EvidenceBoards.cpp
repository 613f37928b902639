#include "ui/pages/EvidenceBoards.h"

#include "ui/bridge/MarkIcon.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/charts/FigureFile.h"
#include "ui/charts/PlotPanel.h"
#include "ui/charts/TablePicture.h"
#include "ui/widgets/Clearable.h"
#include "ui/widgets/MarkDelegate.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace countersign::pages {

namespace evidenceboards {
constexpr int kFew = 12; // are found without a filter
} // namespace evidenceboards

EvidenceBoards::EvidenceBoards(QWidget* parent)
    : QWidget(parent), m_preset(new QComboBox), m_filter(new QLineEdit), m_list(new QListWidget),
      m_stack(new QStackedWidget), m_panel(new charts::PlotPanel), m_title(new QLabel),
      m_detail(new QLabel), m_fresh(new QLabel), m_empty(new QLabel),
      m_rows(new charts::CellTable(this)), m_table(new QTableView) {
    setObjectName(QStringLiteral("evidenceBoards"));
    setAccessibleName(tr("Dashboards"));
    m_preset->setObjectName(QStringLiteral("boardPreset"));
    m_preset->setAccessibleName(tr("Who is looking"));
    for (const auto preset : {charts::Preset::All, charts::Preset::Executive,
                              charts::Preset::OnCall, charts::Preset::Debug})
        m_preset->addItem(charts::presetWords(preset), int(preset));
    m_filter->setObjectName(QStringLiteral("boardFilter"));
    m_filter->setAccessibleName(tr("Filter the dashboards"));
    m_filter->setPlaceholderText(tr("Filter: metric, group…"));
    widgets::makeClearable(m_filter);
    m_list->setObjectName(QStringLiteral("boardList"));
    m_list->setAccessibleName(tr("Dashboards"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(QStringLiteral("boardEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_fresh->setObjectName(QStringLiteral("boardFreshness"));
    m_fresh->setTextFormat(Qt::PlainText);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(tablePart());
    m_stack->addWidget(m_empty);
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_preset);
    leftColumn->addWidget(m_filter);
    leftColumn->addWidget(m_list, 1);
    auto* across = new QSplitter(Qt::Horizontal);
    across->setObjectName(QStringLiteral("boardsAcross"));
    across->addWidget(left);
    across->addWidget(m_stack);
    across->setStretchFactor(1, 1);
    across->setSizes({240, 760});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(across, 1);
    column->addWidget(m_fresh);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &EvidenceBoards::list);
    connect(m_filter, &QLineEdit::textChanged, this, &EvidenceBoards::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidenceBoards::showBoard);
    connect(m_panel, &charts::PlotPanel::placeRequested, this, &EvidenceBoards::placeRequested);
    connect(m_panel, &charts::PlotPanel::failed, this, &EvidenceBoards::failed);
    connect(m_panel, &charts::PlotPanel::noted, this, &EvidenceBoards::noted);
    wait();
}

QWidget* EvidenceBoards::tablePart() {
    m_title->setObjectName(QStringLiteral("boardTitle"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_detail->setObjectName(QStringLiteral("boardDetail"));
    for (QLabel* label : {m_title, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* copy = new QToolButton;
    copy->setObjectName(QStringLiteral("boardCopy"));
    copy->setText(tr("Copy table"));
    copy->setToolTip(tr("Copy the rows as comma-separated text"));
    copy->setAccessibleName(copy->text());
    auto* save = new QToolButton;
    auto* menu = new charts::FigureMenu(
        QStringLiteral("board"), tr("Save the table"), [this] { return tableForms(); }, save);
    connect(menu, &charts::FigureMenu::failed, this, &EvidenceBoards::failed);
    connect(menu, &charts::FigureMenu::noted, this, &EvidenceBoards::noted);
    m_table->setObjectName(QStringLiteral("boardTable"));
    m_table->setAccessibleName(tr("Dashboard as a table"));
    m_table->setModel(m_rows);
    widgets::dressTable(m_table);
    m_table->setSortingEnabled(false); // the order says what is worst
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* part = new QWidget;
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_detail);
    auto* top = new QHBoxLayout;
    top->addLayout(titles, 1);
    top->addWidget(copy, 0, Qt::AlignTop);
    top->addWidget(save, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connect(copy, &QToolButton::clicked, this, &EvidenceBoards::copyRows);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const charts::CellRow& row = m_rows->row(index.row());
        if (!row.place.isEmpty()) emit placeRequested(row.version, row.place);
    });
    return part;
}

void EvidenceBoards::wait() {
    m_boards.clear();
    m_shown.clear();
    m_list->clear();
    m_fresh->clear();
    m_empty->setText(tr("Reading the dashboards…"));
    m_stack->setCurrentWidget(m_empty);
}

void EvidenceBoards::fail(const QString& sentence) {
    wait();
    m_empty->setText(sentence);
}

void EvidenceBoards::show(const jobs::Boards& boards) {
    m_boards = charts::boardsOf(boards);
    m_fresh->setText(charts::freshness(boards));
    list();
}

void EvidenceBoards::list() {
    const QString before =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const auto preset = charts::Preset(m_preset->currentData().toInt());
    m_list->clear();
    m_shown.clear();
    int first = -1;
    for (int i = 0; i < m_boards.size(); ++i) {
        const charts::Board& board = m_boards[i];
        if (!charts::isIn(board, preset)) continue;
        if (!(board.title + ' ' + board.state).contains(m_filter->text(), Qt::CaseInsensitive))
            continue;
        const bridge::Mark mark =
            board.bad ? bridge::mark(model::CheckState::Fail)
                      : bridge::Mark{bridge::Tone::Neutral, bridge::Shape::Dash, {}};
        const QString title = bridge::shortRun(board.title);
        auto* item =
            new QListWidgetItem(bridge::markIcon(mark),
                                board.state.isEmpty() ? title : title + '\n' + board.state, m_list);
        item->setData(Qt::UserRole, board.id);
        item->setToolTip(title == board.title ? board.state
                                              : board.title + QLatin1Char('\n') + board.state);
        if (board.bad && first < 0) first = int(m_shown.size());
        m_shown.push_back(i);
    }
    if (m_shown.isEmpty()) {
        m_empty->setText(
            m_boards.isEmpty() ? tr("No results by group, scenarios, telemetry or earlier releases "
                                    "were found for this release.")
            : m_filter->text().isEmpty() ? tr("Nothing of this preset is here.")
                                         : tr("No dashboard of this preset is called so."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_filter->setVisible(!m_filter->text().isEmpty() || m_shown.size() > evidenceboards::kFew);
    m_list->setCurrentRow(std::max(0, first));
    choose(before);
}

void EvidenceBoards::choose(const QString& id) {
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_boards[m_shown[i]].id == id) m_list->setCurrentRow(i);
    }
}

void EvidenceBoards::showBoard(int row) {
    if (row < 0 || row >= m_shown.size()) return;
    const charts::Board& board = m_boards[m_shown[row]];
    if (!board.table) {
        m_panel->setPlot(board.plot);
        m_stack->setCurrentWidget(m_panel);
        return;
    }
    m_title->setText(bridge::shortRun(board.title));
    m_title->setToolTip(m_title->text() == board.title ? QString() : board.title);
    m_detail->setText(board.detail);
    m_detail->setVisible(!board.detail.isEmpty());
    m_rows->setRows(board.head, board.rows);
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_rows->columnCount(); ++i)
        m_table->setColumnWidth(i, std::min(m_table->columnWidth(i), 260));
    m_stack->setCurrentIndex(1);
}

charts::FigureForms EvidenceBoards::tableForms() const {
    charts::TablePicture table;
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_shown.size()) {
        const charts::Board& board = m_boards[m_shown[row]];
        table = {board.title, board.detail, board.head, board.rows};
    }
    const charts::TablePicture out = charts::outward(table);
    return {table.title, [=, this] { return charts::tableImage(out, palette(), 2); },
            [=, this] { return charts::tableSvg(out, palette()); },
            [this] { return m_rows->csv().toUtf8(); }};
}

bool EvidenceBoards::saveTable(const QString& path, QString* why) const {
    return charts::writeFigure(path, tableForms(), why);
}

void EvidenceBoards::copyRows() {
    QGuiApplication::clipboard()->setText(m_rows->csv());
    emit noted(tr("The table was copied."));
}

} // namespace countersign::pages
