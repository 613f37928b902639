#include "ui/charts/PlotPanel.h"

#include "ui/bridge/Words.h"
#include "ui/charts/CellTable.h"
#include "ui/charts/FigureFile.h"
#include "ui/charts/PlotChart.h"
#include "ui/charts/PlotPicture.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace countersign::charts {
namespace plotpanel {

constexpr QSize kFileSize{900, 480};
constexpr int kMostRows = 5'000; // of the table beside; CSV holds all

QLabel* label(const char* name, bool bold) {
    auto* made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    QFont font = made->font();
    font.setBold(bold);
    made->setFont(font);
    return made;
}

} // namespace plotpanel

PlotPanel::PlotPanel(QWidget* parent)
    : QWidget(parent), m_title(plotpanel::label("plotTitle", true)),
      m_detail(plotpanel::label("plotDetail", false)),
      m_readout(plotpanel::label("plotReadout", false)), m_splitter(new QSplitter(Qt::Horizontal)),
      m_chart(new PlotChart), m_table(new CellTable(this)), m_tableView(new QTableView) {
    setObjectName(QStringLiteral("plotPanel"));
    setAccessibleName(tr("Chart with table"));
    m_readout->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_readout->setAccessibleName(tr("The point you stand on"));
    m_tableView->setObjectName(QStringLiteral("plotTable"));
    m_tableView->setAccessibleName(tr("The same chart as a table"));
    m_tableView->setModel(m_table);
    m_tableView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tableView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tableView->setShowGrid(false);
    m_tableView->setWordWrap(false);
    m_tableView->setTabKeyNavigation(false);
    m_tableView->verticalHeader()->setDefaultSectionSize(m_tableView->fontMetrics().height() + 8);
    m_tableView->verticalHeader()->hide();
    m_tableView->horizontalHeader()->setStretchLastSection(true);
    m_tableView->setFrameShape(QFrame::NoFrame);
    m_tableView->viewport()->installEventFilter(this);
    m_splitter->setObjectName(QStringLiteral("plotSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_tableView);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({620, 380});
    auto* copy = new QToolButton;
    copy->setObjectName(QStringLiteral("plotCopy"));
    copy->setText(tr("Copy picture"));
    copy->setToolTip(tr("Copy the chart as a picture and its numbers as text"));
    copy->setAccessibleName(copy->text());
    auto* save = new QToolButton;
    auto* menu = new FigureMenu(
        QStringLiteral("plot"), tr("Save the chart"), [this] { return forms(); }, save);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_detail);
    auto* top = new QHBoxLayout;
    top->addLayout(titles, 1);
    top->addWidget(copy, 0, Qt::AlignTop);
    top->addWidget(save, 0, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(top);
    all->addWidget(m_splitter, 1);
    all->addWidget(m_readout);
    connect(menu, &FigureMenu::failed, this, &PlotPanel::failed);
    connect(menu, &FigureMenu::noted, this, &PlotPanel::noted);
    connect(copy, &QToolButton::clicked, this, &PlotPanel::copyPicture);
    connect(m_chart, &PlotChart::currentChanged, this, &PlotPanel::showPoint);
    connect(m_chart, &PlotChart::activated, this, &PlotPanel::open);
    connect(m_tableView, &QTableView::activated, this,
            [this](const QModelIndex& index) { open(index.row()); });
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { m_chart->setCurrent(now.row()); });
}

void PlotPanel::setPlot(const Plot& plot) {
    m_title->setText(bridge::shortRun(plot.title));
    m_title->setToolTip(m_title->text() == plot.title ? QString() : plot.title);
    m_detail->setText(plot.detail);
    m_detail->setVisible(!plot.detail.isEmpty());
    m_chart->setPlot(plot);
    QVector<CellRow> rows;
    const int shown = std::min(plot.count(), plotpanel::kMostRows);
    rows.reserve(shown);
    for (int i = 0; i < shown; ++i) {
        const PlotPoint& point = plot.at(i);
        rows.push_back({point.cells, point.sentence, point.version, point.place,
                        point.bad || point.ringed, point.marked});
    }
    m_table->setRows(plot.head, rows);
    m_tableView->setVisible(shown > 0);
    for (int i = 0; i < m_table->columnCount(); ++i)
        m_tableView->setColumnHidden(i, false);
    m_tableView->resizeColumnsToContents();
    m_wanted.clear();
    for (int i = 0; i < m_table->columnCount(); ++i)
        m_wanted << m_tableView->columnWidth(i);
    fitColumns();
    showPoint(plot.start());
    m_chart->setCurrent(plot.start());
}

// The value is whole. Where there is no room for all that stands before it, the columns between the
// first and the value are left out, as half a date says nothing, and the first one gives way.
void PlotPanel::fitColumns() {
    const int value = m_chart->plot().valueColumn;
    if (value >= m_wanted.size()) return;
    const int room = m_tableView->viewport()->width() - m_wanted[value];
    const int least = m_tableView->horizontalHeader()->minimumSectionSize();
    const bool whole =
        std::accumulate(m_wanted.begin(), m_wanted.begin() + value, 0) <= std::max(room, 0);
    for (int i = 0; i < value; ++i) {
        m_tableView->setColumnHidden(i, i > 0 && !whole);
        m_tableView->setColumnWidth(i, whole ? m_wanted[i]
                                             : std::min(m_wanted[i], std::max(room, least)));
    }
    m_tableView->setColumnWidth(value, m_wanted[value]);
    m_tableView->setMinimumWidth(m_wanted[value] + (value > 0 ? std::min(m_wanted[0], least) : 0) +
                                 m_tableView->verticalScrollBar()->sizeHint().width());
}

bool PlotPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tableView->viewport() && event->type() == QEvent::Resize) fitColumns();
    return QWidget::eventFilter(watched, event);
}

void PlotPanel::showPoint(int index) {
    if (index < 0) {
        m_readout->setText(m_chart->plot().empty);
        return;
    }
    m_readout->setText(m_chart->plot().at(index).sentence);
    if (index < m_table->rowCount() && m_tableView->currentIndex().row() != index)
        m_tableView->selectRow(index);
}

void PlotPanel::open(int index) {
    if (index < 0 || index >= m_chart->plot().count()) return;
    const PlotPoint& point = m_chart->plot().at(index);
    if (!point.place.isEmpty()) emit placeRequested(point.version, point.place);
}

FigureForms PlotPanel::forms() const {
    const Plot plot = outward(m_chart->plot());
    return {plot.fileName.isEmpty() ? plot.title : plot.fileName,
            [=, this] { return plotImage(plot, plotpanel::kFileSize, palette(), 2); },
            [=, this] { return plotSvg(plot, plotpanel::kFileSize, palette()); },
            [=] { return plotCsv(plot).toUtf8(); }};
}

bool PlotPanel::saveTo(const QString& path, QString* why) const {
    return writeFigure(path, forms(), why);
}

void PlotPanel::copyPicture() const {
    auto* mime = new QMimeData;
    const FigureForms all = forms();
    mime->setImageData(all.picture());
    mime->setText(QString::fromUtf8(all.csv()));
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace countersign::charts
