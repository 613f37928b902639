// What was signed here and not sent: said, sent on demand, carried on a stick or as a file.
#include "ui/window/Sending.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/DemoWindow.h"
#include "ui/window/Commands.h"
#include "ui/window/NotSent.h"

#include <QDialog>
#include <QFileDialog>
#include <QPushButton>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

namespace {

constexpr const char* kLog = "refs/heads/countersign/log";

struct Shared { // the demo with a server that has all but its last two entries
    DemoWindow demo;
    support::ScriptedGit here, server;

    explicit Shared(const std::string& name)
        : demo(name), here(demo.places.folder),
          server(demo.places.home / (name + "-server"), {"--bare"}) {
        here.run({"push", "-q", server.folder().string(), std::string(kLog) + "~2:" + kLog});
        here.run({"remote", "add", "origin", server.folder().string()});
        here.run({"fetch", "-q", "origin"});
        demo.window.openFolder(QString::fromStdString(demo.places.folder.string()));
    }
    window::Sending& sending() { return demo.window.sending(); }
};

} // namespace

TEST_CASE("What the server lacks is counted in the top bar, sent on demand and gone",
          "[ui][sending]") {
    Shared shared("sending-now");
    auto* button = shared.demo.child<window::NotSent>("notSent");
    REQUIRE(comesTrue([&] { return shared.sending().unsent() == 2; }));
    REQUIRE(comesTrue([&] { return button->isVisible(); }));
    CHECK(button->text().contains("Not sent: 2"));
    CHECK(shared.sending().sentences().back().contains("Jonas Brandt"));
    shared.demo.window.commands().run("sendNow");
    REQUIRE(comesTrue([&] { return shared.sending().unsent() == 0; }));
    CHECK(shared.server.run({"rev-parse", kLog}) == shared.here.run({"rev-parse", kLog}));
    CHECK(button->text().contains("Exchange")); // the road to what others signed stays
}

TEST_CASE("Switched to reading only, nothing is sent", "[ui][sending]") {
    Shared shared("sending-off");
    REQUIRE(comesTrue([&] { return shared.sending().unsent() == 2; }));
    const std::string before = shared.server.run({"rev-parse", kLog});
    shared.demo.window.session().setReadOnly(true);
    QString failed;
    QObject::connect(&shared.demo.window.session(), &bridge::Session::failed,
                     [&](const QString&, const base::Error& error) {
                         failed = QString::fromStdString(error.sentence());
                     });
    shared.demo.window.commands().run("sendNow");
    REQUIRE(comesTrue([&] { return !failed.isEmpty(); }));
    CHECK(shared.server.run({"rev-parse", kLog}) == before);
}

TEST_CASE("A stick gets the whole log in a folder of its own", "[ui][sending]") {
    DemoWindow demo("sending-stick");
    const support::TempFolder stick;
    REQUIRE(comesTrue([&] { return demo.window.sending().unsent() > 40; })); // no other copy
    const auto folder = stick / "demo.git";
    demo.window.sending().sendTo(QString::fromStdString(folder.string()));
    const support::ScriptedGit here(demo.places.folder);
    REQUIRE(comesTrue([&] {
        const support::ScriptedGit there(folder, {"--bare"});
        return there.attempt({"rev-parse", kLog}).out == here.attempt({"rev-parse", kLog}).out;
    }));
}

TEST_CASE(
    "What came first is read before anything is sent; closing the question leaves all as it is",
    "[ui][sending]") {
    Shared shared("sending-came");
    REQUIRE(comesTrue([&] { return shared.sending().unsent() == 2; }));
    // The server goes ahead: it has everything, this computer is set back by two.
    shared.here.run({"push", "-q", "origin", std::string(kLog) + ":" + kLog});
    const std::string older = shared.here.run({"rev-parse", std::string(kLog) + "~2"});
    const support::TempFolder other;
    auto places = shared.demo.places;
    support::ScriptedGit clone(other / "clone");
    clone.run({"fetch", "-q", shared.server.folder().string(), older + ":" + kLog});
    clone.run({"remote", "add", "origin", shared.server.folder().string()});
    clone.commitFile("README.md", "# Nothing\n");
    bool open = false;
    QObject::connect(&shared.demo.window, &window::MainWindow::repositoryOpened,
                     [&] { open = true; });
    shared.demo.window.openFolder(QString::fromStdString(clone.folder().string()));
    REQUIRE(comesTrue([&] { return open; }));
    shared.demo.window.commands().run("sendNow");
    REQUIRE(comesTrue(
        [&] { return shared.demo.window.findChild<QDialog*>("arrivedDialog") != nullptr; }));
    shared.demo.child<QDialog>("arrivedDialog")->close();
    QTest::qWait(300);
    CHECK(clone.run({"rev-parse", kLog}) == older);
    REQUIRE(comesTrue(
        [&] { return shared.demo.window.findChild<QDialog*>("arrivedDialog") == nullptr; }));
    shared.demo.window.commands().run("sendNow");
    REQUIRE(comesTrue(
        [&] { return shared.demo.window.findChild<QDialog*>("arrivedDialog") != nullptr; }));
    shared.demo.child<QPushButton>("arrivedTake")->click();
    REQUIRE(comesTrue([&] {
        return clone.run({"rev-parse", kLog}) == shared.server.run({"rev-parse", kLog});
    }));
}
