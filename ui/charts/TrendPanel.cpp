#include "ui/charts/TrendPanel.h"

#include "ui/charts/FigureFile.h"
#include "ui/charts/TrendChart.h"
#include "ui/charts/TrendTable.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

namespace countersign::charts {
namespace panel {
constexpr QSize kFileSize{900, 480};

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
} // namespace panel

TrendPanel::TrendPanel(QWidget* parent)
    : QWidget(parent), m_title(panel::label("trendTitle", true)),
      m_detail(panel::label("trendDetail", false)), m_readout(panel::label("trendReadout", false)),
      m_splitter(new QSplitter(Qt::Horizontal)), m_chart(new TrendChart),
      m_table(new TrendTable(this)), m_tableView(new QTableView) {
    setObjectName(QStringLiteral("trendPanel"));
    setAccessibleName(tr("Trend with table"));
    m_readout->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_readout->setAccessibleName(tr("The point you stand on"));
    m_tableView->setObjectName(QStringLiteral("trendTable"));
    m_tableView->setAccessibleName(tr("The same trend as a table"));
    m_tableView->setModel(m_table);
    m_tableView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tableView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tableView->setShowGrid(false);
    m_tableView->setWordWrap(false);
    m_tableView->verticalHeader()->setDefaultSectionSize(m_tableView->fontMetrics().height() + 8);
    m_tableView->setTabKeyNavigation(false);
    m_tableView->verticalHeader()->hide();
    m_tableView->horizontalHeader()->setStretchLastSection(true);
    m_tableView->setFrameShape(QFrame::NoFrame);
    m_splitter->setObjectName(QStringLiteral("trendSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_tableView);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({620, 380});

    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_detail);
    auto* top = new QHBoxLayout;
    top->addLayout(titles, 1);
    auto* copy = new QToolButton;
    copy->setObjectName(QStringLiteral("trendCopy"));
    copy->setText(tr("Copy picture"));
    copy->setToolTip(tr("Copy the chart as a picture and its numbers as text"));
    copy->setAccessibleName(copy->text());
    auto* save = new QToolButton;
    auto* menu = new FigureMenu(
        QStringLiteral("trend"), tr("Save the trend"), [this] { return forms(); }, save);
    menu->addSeparator();
    connect(menu->addAction(tr("Copy table")), &QAction::triggered, this, &TrendPanel::copyTable);
    top->addWidget(copy, 0, Qt::AlignTop);
    top->addWidget(save, 0, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(top);
    all->addWidget(m_splitter, 1);
    all->addWidget(m_readout);
    connect(menu, &FigureMenu::failed, this, &TrendPanel::failed);
    connect(menu, &FigureMenu::noted, this, &TrendPanel::noted);

    connect(copy, &QToolButton::clicked, this, &TrendPanel::copyPicture);
    connect(m_chart, &TrendChart::currentChanged, this, &TrendPanel::showPoint);
    const auto open = [this](int index) {
        const auto& points = m_chart->trend().points;
        if (index >= 0 && index < points.size() && !points[index].place.isEmpty()) {
            emit placeRequested(points[index].version, points[index].place);
        }
    };
    connect(m_chart, &TrendChart::activated, this, open);
    connect(m_tableView, &QTableView::activated, this,
            [open](const QModelIndex& index) { open(index.row()); });
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { m_chart->setCurrent(now.row()); });
}

void TrendPanel::setTrend(const Trend& trend) {
    m_title->setText(trend.objective.isEmpty() ? trend.name : trend.objective);
    QStringList detail{trend.name};
    if (!trend.targetText.isEmpty()) detail << tr("must be %1").arg(trend.targetText);
    if (!trend.window.isEmpty()) detail << tr("window %1").arg(trend.window);
    if (!trend.unit.isEmpty()) detail << trend.unit;
    detail << (trend.higherIsBetter ? tr("higher is better") : tr("lower is better"));
    if (trend.targetChanged()) detail << tr("the target was changed: the stepped line says when");
    if (!trend.dated())
        detail << tr("shown in order, not in time: dates are missing or all the same");
    m_detail->setText(detail.join(QStringLiteral(" · ")));
    m_chart->setTrend(trend);
    m_table->setTrend(trend);
    m_tableView->resizeColumnsToContents();
    const int last = int(trend.points.size()) - 1;
    showPoint(last);
    m_chart->setCurrent(last);
}

void TrendPanel::showPoint(int index) {
    const Trend& trend = m_chart->trend();
    if (index < 0 || index >= trend.points.size()) {
        m_readout->setText(tr("No release has a result for this yet."));
        return;
    }
    m_readout->setText(sentence(trend, trend.points[index]));
    if (m_tableView->currentIndex().row() != index) m_tableView->selectRow(index);
}

FigureForms TrendPanel::forms() const {
    const Trend trend = m_chart->trend();
    return {trend.name, [=, this] { return figureImage(trend, panel::kFileSize, palette(), 2); },
            [=, this] { return figureSvg(trend, panel::kFileSize, palette()); },
            [=] { return trendCsv(trend).toUtf8(); }};
}

bool TrendPanel::saveTo(const QString& path, QString* why) const {
    return writeFigure(path, forms(), why);
}

void TrendPanel::copyPicture() const {
    auto* mime = new QMimeData;
    mime->setImageData(figureImage(m_chart->trend(), panel::kFileSize, palette(), 2));
    mime->setText(trendCsv(m_chart->trend()));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void TrendPanel::copyTable() const {
    QGuiApplication::clipboard()->setText(trendCsv(m_chart->trend()));
}

} // namespace countersign::charts
