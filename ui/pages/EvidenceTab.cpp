#include "ui/pages/EvidenceTab.h"

#include "ui/bridge/MarkIcon.h"
#include "ui/bridge/Words.h"
#include "ui/charts/PlotPanel.h"
#include "ui/models/MetricTable.h"
#include "ui/models/WordFilter.h"
#include "ui/pages/EvidenceBoards.h"
#include "ui/pages/UnknownPane.h"
#include "ui/widgets/Clearable.h"
#include "ui/widgets/FileView.h"
#include "ui/widgets/MarkDelegate.h"
#include "ui/widgets/Notice.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace countersign::pages {

using models::MetricTable;

EvidenceTab::EvidenceTab(QWidget* parent)
    : QWidget(parent), m_down(new QSplitter(Qt::Vertical)), m_parts(new QTabBar),
      m_upper(new QStackedWidget), m_boards(new EvidenceBoards), m_unknown(new UnknownPane),
      m_left(new widgets::Notice(QStringLiteral("resultsLeft"))), m_slos(new QListWidget),
      m_trend(new charts::PlotPanel), m_filter(new QLineEdit), m_count(new QLabel),
      m_metrics(new MetricTable(this)), m_sorted(new models::WordFilter(this)),
      m_table(new QTableView), m_filePart(nullptr), m_fileTitle(new QLabel),
      m_file(new widgets::FileView) {
    setObjectName(QStringLiteral("evidenceTab"));
    setAccessibleName(tr("Evidence"));
    m_down->setObjectName(QStringLiteral("evidenceSplitter"));
    m_down->addWidget(upperPart());
    m_down->addWidget(tablePart());
    m_filePart = filePart();
    m_down->addWidget(m_filePart);
    m_filePart->hide();
    m_down->setSizes({430, 170, 220}); // a chart needs the room, a table scrolls
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(bridge::kGrid, bridge::kGrid, bridge::kGrid, 0);
    column->addWidget(m_down);
    connect(m_slos, &QListWidget::currentRowChanged, this, &EvidenceTab::showSlo);
    connect(m_trend, &charts::PlotPanel::failed, this, &EvidenceTab::failed);
    connect(m_trend, &charts::PlotPanel::noted, this, &EvidenceTab::noted);
    connect(m_trend, &charts::PlotPanel::placeRequested, this, &EvidenceTab::openPlace);
    connect(m_boards, &EvidenceBoards::placeRequested, this, &EvidenceTab::openPlace);
    connect(m_boards, &EvidenceBoards::failed, this, &EvidenceTab::failed);
    connect(m_boards, &EvidenceBoards::noted, this, &EvidenceTab::noted);
    connect(m_unknown, &UnknownPane::settleRequested, this, &EvidenceTab::settleRequested);
    connect(m_unknown, &UnknownPane::placeRequested, this,
            [this](const QString& place) { openPlace(QString(), place); });
    connect(m_parts, &QTabBar::currentChanged, this, &EvidenceTab::showUpper);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit fileRequested(index.data(MetricTable::PathRole).toString(),
                           index.data(MetricTable::LineRole).toInt());
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_sorted->setWords(words);
        updateCount();
    });
}

QWidget* EvidenceTab::upperPart() {
    m_parts->setObjectName(QStringLiteral("evidenceParts"));
    m_parts->setAccessibleName(tr("Safety SLOs, dashboards, or metrics not known yet"));
    m_parts->addTab(tr("Safety SLOs"));
    m_parts->addTab(tr("Dashboards"));
    m_parts->addTab(tr("Not known yet"));
    m_parts->setDrawBase(false);
    m_parts->setExpanding(false);
    m_upper->setObjectName(QStringLiteral("evidenceUpper"));
    m_upper->addWidget(trendPart());
    m_upper->addWidget(m_boards);
    m_upper->addWidget(m_unknown);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);
    column->addWidget(m_upper, 1);
    return part;
}

void EvidenceTab::showUpper(int part) {
    m_upper->setCurrentIndex(part);
    if (part != 1 || m_boardsAsked || m_version.isEmpty()) return;
    m_boardsAsked = true;
    m_boards->wait();
    emit boardsRequested();
}

void EvidenceTab::showBoards(const jobs::Boards& boards) { m_boards->show(boards); }

void EvidenceTab::failBoards(const QString& sentence) {
    m_boardsAsked = false;
    m_boards->fail(sentence);
}

// A point without a version is of the source as it stands here: telemetry.
void EvidenceTab::openPlace(const QString& version, const QString& place) {
    const FilePlace at = filePlace(place);
    if (version.isEmpty() || version == m_version)
        emit fileRequested(at.path, at.line);
    else
        emit otherReleaseRequested(version, place);
}

QWidget* EvidenceTab::trendPart() {
    auto* across = new QSplitter(Qt::Horizontal);
    across->setObjectName(QStringLiteral("trendAcross"));
    m_slos->setObjectName(QStringLiteral("sloList"));
    m_slos->setAccessibleName(tr("Safety SLOs"));
    m_slos->setFrameShape(QFrame::NoFrame);
    m_slos->setWordWrap(true);
    m_slos->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    across->addWidget(m_slos);
    across->addWidget(m_trend);
    across->setStretchFactor(1, 1);
    across->setSizes({220, 780});
    return across;
}

QWidget* EvidenceTab::tablePart() {
    m_filter->setObjectName(QStringLiteral("metricFilter"));
    m_filter->setAccessibleName(tr("Filter the numbers"));
    m_filter->setPlaceholderText(tr("Filter: metric, slice, file…"));
    widgets::makeClearable(m_filter);
    m_count->setObjectName(QStringLiteral("metricCount"));
    m_table->setObjectName(QStringLiteral("metricTable"));
    m_table->setAccessibleName(tr("All measured numbers"));
    m_sorted->setSourceModel(m_metrics);
    m_sorted->setSortRole(MetricTable::SortRole);
    m_sorted->setFilterRole(MetricTable::FilterRole);
    m_table->setModel(m_sorted);
    widgets::dressTable(m_table);
    m_table->setMinimumHeight(bridge::Theme::grid(6)); // on a small screen the chart comes first
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setResizeContentsPrecision(100); // rows looked at for a width
    auto* part = new QWidget;
    auto* row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, bridge::kGrid, 0, 0);
    column->addLayout(row);
    column->addWidget(m_left);
    column->addWidget(m_table, 1);
    return part;
}

QWidget* EvidenceTab::filePart() {
    m_fileTitle->setObjectName(QStringLiteral("fileTitle"));
    m_fileTitle->setTextFormat(Qt::PlainText);
    m_fileTitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("fileClose"));
    close->setText(tr("Close file"));
    close->setAccessibleName(close->text());
    close->setAutoRaise(true);
    auto* part = new QWidget;
    part->setObjectName(QStringLiteral("filePart"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_fileTitle, 1);
    row->addWidget(close);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, bridge::kGrid / 2, 0, 0);
    column->addLayout(row);
    column->addWidget(m_file, 1);
    connect(close, &QToolButton::clicked, part, &QWidget::hide);
    return part;
}

void EvidenceTab::show(const ReleaseContext& context) {
    const jobs::ReleaseView& view = *context.view;
    m_version = bridge::text(view.target.release.version);
    m_boardsAsked = false;
    showUpper(m_parts->currentIndex());
    m_trends = charts::trendsOf(view);
    m_metrics->setMetrics(view.target.snapshot.metrics, view.gate.slos);
    m_table->resizeColumnsToContents();
    updateCount();
    listSlos(view);
    const auto unknown = jobs::unknownMetrics(view.target.snapshot);
    m_unknown->show(unknown);
    m_parts->setTabText(2, unknown.empty() ? tr("Not known yet")
                                           : tr("Not known yet: %1").arg(unknown.size()));
    offerLarge(view);
}

// One at a time: each may be a gibibyte.
void EvidenceTab::offerLarge(const jobs::ReleaseView& view) {
    const auto left = jobs::leftUnread(view.target);
    if (left.empty()) return m_left->dismiss();
    const QString path = bridge::text(left.front().first);
    const QString size =
        tr("%1 MiB").arg(bridge::count((left.front().second + (1u << 20) - 1) >> 20));
    m_left->ask(
        bridge::Tone::Caution,
        left.size() == 1
            ? tr("%1 (%2) was not read, because it is so large. Its numbers are not judged.")
                  .arg(path, size)
            : tr("%1 (%2) and %3 more were not read, because they are so large. Their "
                 "numbers are not judged.")
                  .arg(path, size)
                  .arg(left.size() - 1),
        {{QStringLiteral("readLarge"), tr("Read it now"),
          [this, path] { emit largeRequested(path); }}});
}

void EvidenceTab::showLarge(const QString& path, const jobs::ResultsRead& read) {
    m_metrics->setMetrics(read.metrics, {});
    m_table->resizeColumnsToContents();
    updateCount();
    m_left->ask(bridge::Tone::Accent,
                tr("The table shows %1 alone, because you asked. None of these numbers is judged. "
                   "Remarks on it: %2.")
                    .arg(path)
                    .arg(read.findings.size()));
}

void EvidenceTab::listSlos(const jobs::ReleaseView& view) {
    const int before = m_slos->currentRow();
    m_slos->clear();
    int worst = -1;
    for (int i = 0; i < m_trends.size(); ++i) {
        const charts::Trend& trend = m_trends[i];
        bridge::Mark mark{bridge::Tone::Neutral, bridge::Shape::Dash, {}};
        for (const auto& slo : view.gate.slos) {
            if (bridge::text(slo.slo.name) != trend.name) continue;
            mark = bridge::mark(slo.state);
            if (slo.state == model::CheckState::Fail && worst < 0) worst = i;
        }
        auto* item =
            new QListWidgetItem(bridge::markIcon(mark),
                                tr("%1\n%2").arg(bridge::shortRun(trend.name), mark.word), m_slos);
        item->setToolTip(bridge::shortRun(trend.name) == trend.name
                             ? trend.objective
                             : trend.name + QLatin1Char('\n') + trend.objective);
    }
    m_slos->setVisible(m_slos->count() > 0);
    m_trend->setVisible(m_slos->count() > 0);
    m_slos->setCurrentRow(before >= 0 && before < m_slos->count() ? before : std::max(0, worst));
}

void EvidenceTab::showSlo(int row) {
    if (row >= 0 && row < m_trends.size()) m_trend->setPlot(charts::plotOf(m_trends[row]));
}

void EvidenceTab::updateCount() {
    const int all = m_metrics->rowCount();
    const int shown = m_sorted->rowCount();
    m_count->setText(all == 0 ? tr("No result file of this release has been read")
                     : shown == all
                         ? tr("Numbers: %1").arg(bridge::count(quint64(all)))
                         : tr("%1 of %2 numbers")
                               .arg(bridge::count(quint64(shown)), bridge::count(quint64(all))));
}

void EvidenceTab::showFile(const jobs::FileText& file, int line) {
    m_fileTitle->setText(bridge::text(file.path));
    m_filePart->show();
    m_file->showFile(file, line);
}

} // namespace countersign::pages
