// picture-evidence DIR RELEASE FOLDER [WIDTHxHEIGHT]: the evidence page of a release in the real
// window, one picture each: SLO trends, every dashboard, the presets, the table of numbers, what is
// not known yet. On a display (Xvfb) or without one; QT_SCALE_FACTOR=2 for 200 %.
#include "ui/pages/EvidenceBoards.h"
#include "ui/pages/ModelsPage.h"
#include "ui/pages/ReleasePage.h"
#include "ui/window/Dress.h"
#include "ui/window/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPixmap>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace countersign;

namespace {

constexpr int kPatienceMs = 60'000, kCalmMs = 400;
constexpr int kEvidencePart = 4;

bool waitFor(const std::function<bool()>& ready) {
    const bool came = QTest::qWaitFor(ready, kPatienceMs);
    QTest::qWait(kCalmMs); // layouts, charts and late rows settle
    return came;
}

class Pictures {
public:
    Pictures(window::MainWindow& frame, const QString& folder) : m_frame(frame), m_folder(folder) {
        QDir().mkpath(folder);
    }
    void keep(const QString& name) {
        QTest::qWait(kCalmMs);
        QString file = name;
        file.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9._-]+")), QStringLiteral("-"));
        file = QStringLiteral("%1/%2-%3.png")
                   .arg(m_folder)
                   .arg(++m_count, 2, 10, QChar('0'))
                   .arg(file.left(70));
        m_failed = !m_frame.grab().save(file) || m_failed;
        std::printf("%s\n", qPrintable(file));
    }
    bool failed() const { return m_failed; }

private:
    window::MainWindow& m_frame;
    QString m_folder;
    int m_count = 0;
    bool m_failed = false;
};

void eachRow(QListWidget* list, Pictures& pictures, const QString& what) {
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        pictures.keep(what + '-' + list->item(row)->text().section('\n', 0, 0));
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "usage: picture-evidence DIR RELEASE FOLDER [WIDTHxHEIGHT]\n");
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    window::dress(application);
    window::MainWindow frame;
    frame.session().setReadOnly(true);
    const QStringList size = QString::fromLocal8Bit(argc > 4 ? argv[4] : "1440x900").split('x');
    frame.resize(size.value(0).toInt(), size.value(1).toInt());
    frame.show();
    bool settled = false;
    QObject::connect(frame.models(), &pages::Page::settled, &frame, [&] { settled = true; });
    frame.openFolder(QString::fromLocal8Bit(argv[1]));
    Pictures pictures(frame, QString::fromLocal8Bit(argv[3]));
    if (!waitFor([&] { return settled; })) return 3;
    frame.openRelease(QString::fromLocal8Bit(argv[2]));
    auto* release = frame.release();
    if (!waitFor([&] { return release->view() != nullptr; })) return 3;
    pictures.keep(QStringLiteral("overview")); // with the roll-out strip
    release->showPart(kEvidencePart);
    auto* parts = release->findChild<QTabBar*>(QStringLiteral("evidenceParts"));
    auto* down = release->findChild<QSplitter*>(QStringLiteral("evidenceSplitter"));
    eachRow(release->findChild<QListWidget*>(QStringLiteral("sloList")), pictures,
            QStringLiteral("slo"));
    parts->setCurrentIndex(1);
    auto* boards = release->findChild<pages::EvidenceBoards*>();
    auto* list = boards->findChild<QListWidget*>(QStringLiteral("boardList"));
    auto* empty = boards->findChild<QLabel*>(QStringLiteral("boardEmpty"));
    const QString reading = empty->text();
    waitFor([&] { return list->count() > 0 || empty->text() != reading; });
    auto* preset = boards->findChild<QComboBox*>(QStringLiteral("boardPreset"));
    for (int i = preset->count() - 1; i >= 0; --i) {
        preset->setCurrentIndex(i);
        pictures.keep(QStringLiteral("preset-") + preset->itemText(i));
    }
    eachRow(list, pictures, QStringLiteral("board"));
    parts->setCurrentIndex(2);
    pictures.keep(QStringLiteral("not-known-yet"));
    down->setSizes({0, 900, 0});
    pictures.keep(QStringLiteral("numbers"));
    return pictures.failed() ? 3 : 0;
}
