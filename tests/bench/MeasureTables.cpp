// measure-tables [ROWS]: what one step costs in a long table, until its rows are painted: page
// down, the end, dragging the handle, sorting, a typed letter. The record of decisions, the numbers
// of a release and a register, each with the model and filter of its page; sorting and narrowing
// once more through a plain QSortFilterProxyModel as a control. Median and worst; 16 ms are one
// frame.
#include "ui/bridge/Theme.h"
#include "ui/models/HistoryTable.h"
#include "ui/models/MetricTable.h"
#include "ui/models/ModelTable.h"
#include "ui/models/RegisterTable.h"
#include "ui/widgets/MarkDelegate.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>

using namespace countersign;

namespace {

class Steps final : public QObject {
public:
    explicit Steps(QTableView& view) : m_view(view) {
        view.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&view));
        view.viewport()->installEventFilter(this);
    }
    void time(const std::function<void()>& step) {
        QElapsedTimer clock;
        clock.start();
        m_paints = 0;
        step();
        QApplication::sendPostedEvents();
        if (m_paints == 0) m_view.viewport()->repaint();
        if (m_paints == 0) {
            std::fprintf(stderr, "nothing was painted: this measures nothing\n");
            std::exit(3);
        }
        m_all.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    void say(const char* what) {
        std::sort(m_all.begin(), m_all.end());
        std::printf("  %-28s median %8.2f ms   worst %8.2f ms   (%zu)\n", what,
                    m_all[m_all.size() / 2], m_all.back(), m_all.size());
        std::fflush(stdout);
        m_all.clear();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++m_paints;
        return false;
    }

private:
    QTableView& m_view;
    std::vector<double> m_all;
    int m_paints = 0;
};

using Narrow = std::function<void(const QString&)>;

void measure(const char* name, QAbstractItemModel& shown, const std::function<void()>& fill,
             const Narrow& narrow, const QString& words) {
    std::printf("%s\n", name);
    QTableView view;
    view.setModel(&shown);
    widgets::dressTable(&view);
    view.horizontalHeader()->setResizeContentsPrecision(100);
    view.resize(1400, 900);
    Steps steps(view);
    steps.time([&] {
        fill();
        view.resizeColumnsToContents();
    });
    steps.say("rows handed over");
    std::mt19937 random(1);
    const auto scroll = [&] {
        view.setCurrentIndex(shown.index(0, 0));
        for (int i = 0; i < 200; ++i)
            steps.time([&] { QTest::keyClick(&view, Qt::Key_PageDown); });
        steps.say("page down");
        for (int i = 0; i < 40; ++i)
            steps.time([&] {
                QTest::keyClick(&view, i % 2 ? Qt::Key_Home : Qt::Key_End, Qt::ControlModifier);
            });
        steps.say("to the end and back");
        QScrollBar* bar = view.verticalScrollBar();
        for (int i = 0; i < 200; ++i)
            steps.time([&] { bar->setValue(int(random() % unsigned(bar->maximum() + 1))); });
        steps.say("the handle dragged");
    };
    scroll();
    for (int column = 0; column < shown.columnCount(); ++column)
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            steps.time([&] { view.sortByColumn(column, order); });
    steps.say("sorted by a column");
    for (int size = 1; size <= words.size(); ++size)
        steps.time([&] { narrow(words.left(size)); });
    steps.say("a letter typed");
    for (qsizetype size = words.size(); size-- > 0;)
        steps.time([&] { narrow(words.left(size)); });
    steps.say("a letter taken back");
}

void measureWithControl(const char* name, QAbstractItemModel& source, int sortRole, int filterRole,
                        const std::function<void()>& fill, const QString& words) {
    models::WordFilter filter;
    filter.setSortRole(sortRole);
    filter.setFilterRole(filterRole);
    filter.setSourceModel(&source);
    measure(
        name, filter, fill, [&](const QString& typed) { filter.setWords(typed); }, words);
    QSortFilterProxyModel plain;
    plain.setSortRole(sortRole);
    plain.setFilterRole(filterRole);
    plain.setFilterCaseSensitivity(Qt::CaseInsensitive);
    plain.setFilterKeyColumn(0);
    plain.setSortLocaleAware(true);
    plain.setSourceModel(&source);
    std::printf("  control, a plain proxy:\n");
    QTableView view;
    view.setModel(&plain);
    widgets::dressTable(&view);
    view.resize(1400, 900);
    Steps steps(view);
    for (int column = 0; column < plain.columnCount(); ++column)
        steps.time([&] { view.sortByColumn(column, Qt::AscendingOrder); });
    steps.say("sorted by a column");
    for (int size = 1; size <= std::min(3, int(words.size())); ++size)
        steps.time([&] { plain.setFilterFixedString(words.left(size)); });
    steps.say("a letter typed");
}

std::vector<jobs::HistoryLine> linesOf(int count) {
    std::vector<jobs::HistoryLine> lines(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        jobs::HistoryLine& line = lines[std::size_t(i)];
        line.entry.position = std::uint64_t(i);
        line.entry.committed.seconds = 1'700'000'000 + 600LL * i;
        line.entry.id = base::sha256(std::to_string(i));
        line.entry.verdict = i % 50 ? model::Verdict::Valid : model::Verdict::NotAuthorised;
        auto record = std::make_shared<model::Record>();
        record->kind = i % 7 ? "vote" : "decide";
        record->subject.emplace();
        record->subject->release.model = "models/m" + std::to_string(i % 300);
        record->subject->release.version = "1." + std::to_string(i % 40);
        line.entry.record = record;
        line.sentence = "Person " + std::to_string(i % 97) + ", as safety-lead, approved models/m" +
                        std::to_string(i % 300) + " 1." + std::to_string(i % 40);
    }
    return lines;
}

model::Metrics metricsOf(int count) {
    model::Metrics metrics(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        model::Metric& metric = metrics[std::size_t(i)];
        metric.name = i % 3 ? "recall" : "precision";
        metric.task = "task-" + std::to_string(i % 211);
        metric.value = double((i * 7919LL) % 10'007) / 10'007;
        metric.lower = *metric.value - 0.01;
        metric.upper = *metric.value + 0.01 + double(i % 13) / 1000;
        metric.samples = 100 + i % 5000;
        metric.unit = "proportion";
        metric.slice = {{"region", "r" + std::to_string(i % 40)}};
        metric.source.place = {"results/part-" + std::to_string(i % 20) + ".json", i, 1, {}};
    }
    return metrics;
}

std::vector<models::Row> rowsOf(int count) {
    std::vector<models::Row> rows(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        models::Row& row = rows[std::size_t(i)];
        row.id = QString::number(i, 16).rightJustified(64, '0');
        row.cells << (i % 3 ? "open" : "overdue")
                  << QDate(2026, 1, 1).addDays(i % 700).toString(Qt::ISODate)
                  << QStringLiteral("Add a test for supplier codes, part %1").arg(i)
                  << QStringLiteral("Person %1").arg(i % 97);
        row.sortKeys[1] = row.cells[1];
    }
    return rows;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    bridge::Theme::apply(bridge::Appearance::Light);
    application.setStyle(new widgets::Style);
    const int count = argc > 1 ? std::max(100, std::atoi(argv[1])) : 100'000;
    std::printf("%d rows\n", count);

    models::HistoryTable history;
    const auto lines = linesOf(count);
    measureWithControl(
        "record of decisions", history, models::ModelTable::kSortRole,
        models::ModelTable::kFilterRole, [&] { history.show(lines); }, QStringLiteral("person 17"));
    models::MetricTable metrics;
    const auto numbers = metricsOf(count);
    measureWithControl(
        "numbers of a release", metrics, models::MetricTable::SortRole,
        models::MetricTable::FilterRole, [&] { metrics.setMetrics(numbers, {}); },
        QStringLiteral("recall r17"));
    models::RegisterTable actions({"State", "Until", "What", "Owner"}, nullptr);
    measure(
        "register of actions", actions, [&] { actions.show(rowsOf(count)); },
        [&](const QString& typed) { actions.setWords(typed); }, QStringLiteral("codes 17"));
    return 0;
}
