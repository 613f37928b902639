// measure-window DIR [SECONDS]: the window on a repository while it indexes, verifies, exchanges
// its log with the repository's remote, changes pages and scrolls; prints how late the event loop
// was (a timer of one millisecond), and the memory in use. Offscreen unless QT_QPA_PLATFORM says
// otherwise. measure-window DIR --release [NAME]: from a click on a release until its page is
// complete and painted, warm, median of nine.
#include "ui/models/ModelTable.h"
#include "ui/pages/ModelsPage.h"
#include "ui/pages/ReleasePage.h"
#include "ui/window/Commands.h"
#include "ui/window/Dress.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PageList.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <utility>
#include <vector>

using namespace countersign;

namespace {

// How late the loop was by the clock, and how much of that was work of this thread: on a busy
// machine the first says how busy it is, the second stays honest.
class Latency final : public QObject {
public:
    Latency() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_late.push_back(std::max(0.0, double(m_since.nsecsElapsed()) / 1e6 - 1.0));
            m_since.start();
            const double now = processorMs();
            m_worked.push_back(now - m_processor);
            if (m_worked.back() > kStallMs) m_stalls.push_back({m_worked.back(), m_doing});
            m_processor = now;
        });
    }
    void start() {
        m_since.start();
        m_processor = processorMs();
        m_timer.start();
    }
    void doing(const QString& what) { m_doing = what; }
    void print() {
        say("by the clock", m_late);
        say("work of its thread", m_worked);
        std::sort(m_stalls.rbegin(), m_stalls.rend());
        for (std::size_t i = 0; i < std::min<std::size_t>(m_stalls.size(), 8); ++i)
            std::printf("  %.1f ms at or after: %s\n", m_stalls[i].first,
                        qPrintable(m_stalls[i].second));
    }

private:
    static constexpr double kStallMs = 50;
    static double processorMs() {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    static void say(const char* what, std::vector<double>& all) {
        std::sort(all.begin(), all.end());
        const auto at = [&all](double part) {
            return all[std::min(all.size() - 1, std::size_t(part * double(all.size())))];
        };
        std::printf("event loop, %s: %zu turns, median %.1f ms, 99th percentile %.1f ms, most %.1f "
                    "ms, over 50 ms: %td\n",
                    what, all.size(), at(0.5), at(0.99), all.back(),
                    all.end() - std::lower_bound(all.begin(), all.end(), kStallMs));
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_processor = 0;
    std::vector<double> m_late, m_worked;
    std::vector<std::pair<double, QString>> m_stalls;
    QString m_doing = QStringLiteral("opening");
};

QByteArray memory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return "not known";
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.mid(6).trimmed();
    return "not known";
}

double usedMs() { // by all threads
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Nothing else is under way: a person clicked, and looks.
int measureRelease(window::MainWindow& frame, const QString& folder, QString name) {
    std::vector<double> took, used;
    QElapsedTimer since;
    double before = 0;
    const auto click = [&] {
        before = usedMs();
        since.start();
        frame.openRelease(name);
    };
    QObject::connect(frame.models(), &pages::Page::settled, &frame, [&, begun = false]() mutable {
        if (begun || frame.session().tasks().tasks().size() > 0) return;
        begun = true;
        if (name.isEmpty())
            name =
                frame.models()->table().index(0, 0).data(models::ModelTable::kNameRole).toString();
        QObject::connect(frame.release(), &pages::Page::settled, &frame, [&] {
            frame.repaint();
            took.push_back(double(since.nsecsElapsed()) / 1e6);
            used.push_back(usedMs() - before);
            if (took.size() < 10) return QTimer::singleShot(300, &frame, click);
            for (auto* all : {&took, &used}) {
                all->erase(all->begin()); // cold
                std::sort(all->begin(), all->end());
            }
            std::printf("release page of %s complete: median %.1f ms, most %.1f ms; processor time "
                        "of all threads %.1f ms\n",
                        qPrintable(name), took[took.size() / 2], took.back(),
                        used[used.size() / 2]);
            QCoreApplication::quit();
        });
        click();
    });
    QTimer nudge; // the models may have settled while something else was under way
    QObject::connect(&nudge, &QTimer::timeout, frame.models(), &pages::Page::settled);
    nudge.start(500);
    frame.openFolder(folder);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "error: measure-window DIR [SECONDS]\n");
        return 2;
    }
    window::dress(application);
    window::MainWindow frame;
    frame.resize(1440, 900);
    frame.show();
    if (argc > 2 && std::strcmp(argv[2], "--release") == 0)
        return measureRelease(frame, QString::fromLocal8Bit(argv[1]),
                              QString::fromLocal8Bit(argc > 3 ? argv[3] : ""));
    Latency latency;
    QElapsedTimer opening;
    opening.start();
    QTimer work;
    work.setInterval(700);
    int turn = 0;
    QObject::connect(&work, &QTimer::timeout, [&] {
        const auto& pages = {window::kMyTurn, window::kModels,  window::kAudit,
                             window::kPeople, window::kActions, window::kIncidents,
                             window::kDrills, window::kRelease};
        const QString page = QLatin1String(*(pages.begin() + turn % int(pages.size())));
        latency.doing(page);
        frame.showPage(page);
        if (page == QLatin1String(window::kRelease) && frame.models()->table().rowCount() > 0) {
            const auto& rows = frame.models()->table();
            const auto index = rows.index((turn * 31) % rows.rowCount(), 0);
            frame.openRelease(index.data(models::ModelTable::kNameRole).toString());
        }
        if (turn % 5 == 0) frame.commands().run(QStringLiteral("rebuildIndex"));
        if (turn % 3 == 0) frame.commands().run(QStringLiteral("checkLog"));
        if (turn % 7 == 0) frame.commands().run(QStringLiteral("sendNow"));
        if (auto* take = frame.findChild<QPushButton*>(QStringLiteral("arrivedTake")))
            take->click(); // what others sent
        for (auto* table : frame.findChildren<QTableView*>())
            if (table->isVisible())
                table->verticalScrollBar()->setValue((turn * 37) %
                                                     (table->verticalScrollBar()->maximum() + 1));
        ++turn;
    });
    QObject::connect(&frame, &window::MainWindow::firstRowPainted, [&, first = true]() mutable {
        if (first) std::printf("first row painted after %lld ms\n", opening.elapsed());
        first = false;
    });
    QObject::connect(&frame, &window::MainWindow::repositoryOpened, [&] {
        latency.start();
        work.start();
    });
    QTimer::singleShot(1000 * (argc > 2 ? std::max(1, atoi(argv[2])) : 60), [&] {
        latency.print();
        std::printf("rows: %d, resident: %s\n", frame.models()->table().rowCount(),
                    memory().constData());
        QCoreApplication::quit();
    });
    frame.openFolder(QString::fromLocal8Bit(argv[1]));
    return QApplication::exec();
}
