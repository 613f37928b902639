#include "ui/pages/UnknownPane.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>

namespace countersign::pages {
namespace unknown_pane {

constexpr int kMostRows = 300;
constexpr int kRowsInOneTurn = 12; // of the event loop: each has two lists to choose from
enum Column { Name, Numbers, Seen, Nearest, Direction, Unit, First, Columns };

QString range(const jobs::UnknownMetric& one) {
    if (!one.low) return UnknownPane::tr("no value");
    const QString low = QString::number(*one.low, 'g', 6),
                  high = QString::number(*one.high, 'g', 6);
    return low == high ? low : UnknownPane::tr("%1 to %2").arg(low, high);
}

} // namespace unknown_pane

UnknownPane::UnknownPane(QWidget* parent)
    : QWidget(parent), m_says(new QLabel), m_table(new QTableWidget),
      m_write(new QPushButton(tr("Write the registry file"))) {
    using namespace unknown_pane;
    setObjectName(QStringLiteral("unknownPane"));
    setAccessibleName(tr("Metrics not known yet"));
    m_says->setObjectName(QStringLiteral("unknownSays"));
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(QStringLiteral("unknownTable"));
    m_table->setAccessibleName(tr("Metrics whose unit or direction is not known"));
    m_table->setColumnCount(Columns);
    m_table->setHorizontalHeaderLabels({tr("Metric"), tr("Numbers"), tr("Seen"),
                                        tr("Nearest known"), tr("Better is"), tr("Unit"),
                                        tr("First at")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_write->setObjectName(QStringLiteral("unknownWrite"));
    m_write->setToolTip(tr("Writes what you chose into a new file of the work tree, for you to "
                           "commit. Nothing is judged by it before that."));
    auto* top = new QHBoxLayout;
    top->addWidget(m_says, 1);
    top->addWidget(m_write, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, bridge::kGrid, 0, 0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connect(m_write, &QPushButton::clicked, this, [this] { emit settleRequested(settled()); });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int) {
        if (row >= 0 && row < int(m_unknown.size()))
            emit placeRequested(bridge::text(m_unknown[std::size_t(row)].place));
    });
}

void UnknownPane::show(const std::vector<jobs::UnknownMetric>& unknown) {
    using unknown_pane::kMostRows;
    m_unknown = unknown;
    const int all = int(unknown.size());
    if (all > kMostRows) m_unknown.resize(kMostRows);
    m_directions.clear();
    m_units.clear();
    m_table->clearContents();
    m_table->setRowCount(0);
    m_table->setVisible(all > 0);
    m_write->setVisible(all > 0);
    m_says->setText(
        all == 0 ? tr("Unit and direction of every metric of this release are known.")
        : all > kMostRows
            ? tr("Metrics whose unit or direction nobody has said: %1, the first %2 are here. No "
                 "verdict is drawn from them. Settle them once:")
                  .arg(all)
                  .arg(kMostRows)
            : tr("Metrics whose unit or direction nobody has said: %1. No verdict is drawn from "
                 "them. Settle them once:")
                  .arg(all));
    noteChoice();
    if (isVisible()) addRows();
}

void UnknownPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    addRows();
}

// Only where somebody looks, and some at a time, so that the window does not stop for them.
void UnknownPane::addRows() {
    using unknown_pane::kRowsInOneTurn;
    const int from = m_table->rowCount();
    const int until = std::min(int(m_unknown.size()), from + kRowsInOneTurn);
    if (from >= until || !isVisible()) return;
    m_table->setRowCount(until);
    for (int row = from; row < until; ++row)
        addRow(m_unknown[std::size_t(row)], row);
    if (from == 0) m_table->resizeColumnsToContents();
    if (until < int(m_unknown.size())) QTimer::singleShot(0, this, &UnknownPane::addRows);
}

void UnknownPane::addRow(const jobs::UnknownMetric& one, int row) {
    using namespace unknown_pane;
    const QString name = bridge::text(one.name);
    const auto put = [&](int column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(text);
        m_table->setItem(row, column, item);
    };
    put(Name, name);
    put(Numbers, bridge::count(one.values));
    put(Seen, range(one));
    put(Nearest, bridge::text(one.nearest));
    put(First, bridge::text(one.place));
    auto* direction = new QComboBox;
    direction->setObjectName(QStringLiteral("unknownDirection%1").arg(row));
    direction->setAccessibleName(tr("Which way is better for %1").arg(name));
    direction->addItem(one.direction ? tr("not said") : tr("known"),
                       int(model::Direction::Unknown));
    if (one.direction) {
        direction->addItem(tr("higher"), int(model::Direction::Up));
        direction->addItem(tr("lower"), int(model::Direction::Down));
    }
    direction->setEnabled(one.direction);
    auto* unit = new QComboBox;
    unit->setObjectName(QStringLiteral("unknownUnit%1").arg(row));
    unit->setAccessibleName(tr("Unit of %1").arg(name));
    unit->setEditable(one.unit);
    unit->addItem(one.unit ? QString() : tr("known"));
    if (one.unit) {
        // Units are words of the format, the same in every language.
        for (const char* word :
             {"proportion", "percent", "count", "ms", "s", "score", "tokens", "points"})
            unit->addItem(QString::fromLatin1(word));
    }
    unit->setEnabled(one.unit);
    m_table->setCellWidget(row, Direction, direction);
    m_table->setCellWidget(row, Unit, unit);
    m_directions.push_back(direction);
    m_units.push_back(unit);
    connect(direction, &QComboBox::currentIndexChanged, this, &UnknownPane::noteChoice);
    connect(unit, &QComboBox::currentTextChanged, this, &UnknownPane::noteChoice);
}

std::vector<model::MetricDefinition> UnknownPane::settled() const {
    std::vector<model::MetricDefinition> all;
    for (std::size_t i = 0; i < m_directions.size(); ++i) { // rows that are there
        model::MetricDefinition one;
        one.id = m_unknown[i].name;
        one.direction = model::Direction(m_directions[i]->currentData().toInt());
        if (m_unknown[i].unit) one.unit = m_units[i]->currentText().trimmed().toStdString();
        if (one.direction != model::Direction::Unknown || !one.unit.empty())
            all.push_back(std::move(one));
    }
    return all;
}

void UnknownPane::noteChoice() { m_write->setEnabled(!settled().empty()); }

void UnknownPane::showWritten(const jobs::SettledFile& file) {
    const QString path = bridge::text(file.path);
    m_says->setText(
        file.replaces.empty()
            ? tr("Wrote %1. Name it in countersign.yaml (metrics: %1) and commit both: from then "
                 "on "
                 "it steers the judgement.")
                  .arg(path)
            : tr("Wrote %1. Look at it, put it in the place of %2 and commit it: from then on it "
                 "steers the judgement.")
                  .arg(path, bridge::text(file.replaces)));
}

} // namespace countersign::pages
