// A window that is killed while somebody types: a real process, a real SIGKILL, and afterwards
// everything that was typed is there again.
#include "tests/ui/DemoWindow.h"
#include "ui/pages/ReleasePage.h"
#include "ui/widgets/Notice.h"
#include "ui/window/PageList.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>

#include <csignal>
#include <cstdio>

using namespace countersign;
using uitest::comesTrue;

namespace killed_tests {

constexpr const char* kFolder = "COUNTERSIGN_KILLED_FOLDER";
constexpr const char* kReason = "The second market was never tried: \"south\", codes 7 to 9";
constexpr const char* kAction = "Try it on the second market; \"south\" first";
constexpr const char* kCondition = "Ten per cent at most; owner: li; due: 2027-01-15";

void openRelease(window::MainWindow& window, const std::string& folder, const std::string& key) {
    window.resize(1200, 800);
    window.show();
    window.openFolder(QString::fromStdString(folder));
    REQUIRE(comesTrue([&] { return window.session().isOpen(); }));
    window.session().useKeyFile(QString::fromStdString(key));
    REQUIRE(comesTrue([&] { return window.session().identity().has_value(); }));
    window.openRelease("claims-triage@1.2");
    REQUIRE(comesTrue([&] { return window.release()->view() != nullptr; }));
}

template <typename W> W* in(window::MainWindow& window, const char* name) {
    auto* found = window.findChild<W*>(QLatin1String(name));
    INFO("there is no " << name);
    REQUIRE(found);
    return found;
}

// A form that lies on its own page, in its own sheet.
void openAction(window::MainWindow& window) {
    window.showPage(window::kActions);
    auto* fresh = in<QAbstractButton>(window, "actionNew");
    REQUIRE(comesTrue([&] { return fresh->isEnabled(); }));
    fresh->click();
}

// Run by the test below as a program of its own.
TEST_CASE("(the window that is killed)", "[.][killed-window]") {
    const QString folder = qEnvironmentVariable(kFolder);
    if (folder.isEmpty()) return; // nobody started it to be killed
    ::setenv("XDG_STATE_HOME", qgetenv("COUNTERSIGN_KILLED_STATE").constData(), 1);
    window::MainWindow window;
    openRelease(window, folder.toStdString(), qgetenv("COUNTERSIGN_KILLED_KEY").toStdString());
    in<QAbstractButton>(window, "signApproveWith")->click();
    QTest::keyClicks(in<QPlainTextEdit>(window, "signReason"), kReason);
    QTest::keyClicks(in<QPlainTextEdit>(window, "signConditions"), kCondition);
    openAction(window);
    QTest::keyClicks(in<QPlainTextEdit>(window, "actionWhat"), kAction);
    QTest::qWait(1000); // what a draft is allowed to take
    std::printf("typed\n");
    std::fflush(stdout);
    QTest::qWait(120000);
}

TEST_CASE("A window killed while somebody types brings everything back", "[ui][faults][killed]") {
    const auto places = support::copiedDemo("killed");
    const std::string key = places.key("ana.ruiz").string();
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(kFolder, QString::fromStdString(places.folder.string()));
    environment.insert("COUNTERSIGN_KILLED_KEY", QString::fromStdString(key));
    environment.insert("COUNTERSIGN_KILLED_STATE", QString::fromStdString(places.state.string()));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), {"[killed-window]"});
    QByteArray said;
    REQUIRE(comesTrue([&] {
        said += program.readAllStandardOutput();
        return said.contains("typed");
    }));
    REQUIRE(::kill(pid_t(program.processId()), SIGKILL) == 0);
    program.waitForFinished();
    CHECK(program.exitStatus() == QProcess::CrashExit);

    ::setenv("XDG_STATE_HOME", places.state.c_str(), 1);
    ::setenv("XDG_CACHE_HOME", places.cache.c_str(), 1);
    window::MainWindow window;
    openRelease(window, places.folder.string(), key);
    auto* reason = in<QPlainTextEdit>(window, "signReason");
    REQUIRE(comesTrue([&] { return !reason->toPlainText().isEmpty(); }));
    CHECK(reason->toPlainText() == kReason);
    CHECK(in<QPlainTextEdit>(window, "signConditions")->toPlainText() == kCondition);
    CHECK(in<QAbstractButton>(window, "signApproveWith")->isChecked());
    CHECK(in<widgets::Notice>(window, "dockNotice")->sentence().contains("draft"));
    openAction(window);
    auto* action = in<QPlainTextEdit>(window, "actionWhat");
    REQUIRE(comesTrue([&] { return !action->toPlainText().isEmpty(); }));
    CHECK(action->toPlainText() == kAction);
    CHECK(in<QLabel>(window, "actionSheetState")->text().contains("draft"));
}

} // namespace killed_tests
