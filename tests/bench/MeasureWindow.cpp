// measure-window DIR [SECONDS]: the window on a repository while it indexes, verifies, changes
// pages and scrolls; prints how late the event loop was (a timer of one millisecond), and the
// memory in use. Offscreen unless QT_QPA_PLATFORM says otherwise.
#include "ui/models/ModelTable.h"
#include "ui/pages/ModelsPage.h"
#include "ui/window/Commands.h"
#include "ui/window/Dress.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PageList.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace countersign;

namespace {

class Latency final : public QObject {
public:
    Latency() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double late = double(m_since.nsecsElapsed()) / 1e6 - 1.0;
            m_since.start();
            m_late.push_back(std::max(0.0, late));
        });
    }
    void start() {
        m_since.start();
        m_timer.start();
    }
    void print() {
        std::sort(m_late.begin(), m_late.end());
        const auto at = [this](double part) {
            return m_late[std::min(m_late.size() - 1, std::size_t(part * double(m_late.size())))];
        };
        std::printf("event loop: %zu turns, late by median %.1f ms, 99th percentile %.1f ms, most "
                    "%.1f ms, over 50 ms: %td\n",
                    m_late.size(), at(0.5), at(0.99), m_late.back(),
                    m_late.end() - std::lower_bound(m_late.begin(), m_late.end(), 50.0));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_late;
};

QByteArray memory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return "not known";
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.mid(6).trimmed();
    return "not known";
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
    Latency latency;
    QElapsedTimer opening;
    opening.start();
    QTimer work;
    work.setInterval(700);
    int turn = 0;
    QObject::connect(&work, &QTimer::timeout, [&] {
        const auto& pages = {window::kMyTurn, window::kModels, window::kAudit, window::kPeople};
        frame.showPage(QLatin1String(*(pages.begin() + turn % int(pages.size()))));
        if (turn % 5 == 0) frame.commands().run(QStringLiteral("rebuildIndex"));
        if (turn % 3 == 0) frame.commands().run(QStringLiteral("checkLog"));
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
