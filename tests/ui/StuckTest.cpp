// A disk that is full and an agent that is locked, while somebody signs in the window: said with
// what to do, nothing written is lost, and the same click works once it is mended.
#include "tests/support/TempFolder.h"
#include "tests/ui/DemoWindow.h"
#include "tests/ui/Picture.h"
#include "ui/pages/CountersignDock.h"
#include "ui/pages/ReleasePage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Notice.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

namespace stuck_tests {

// While it lives, no file of this process takes a byte more.
class FullDisk {
public:
    FullDisk() {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

void openRelease(DemoWindow& demo) {
    demo.window.openRelease("claims-triage@1.2");
    REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
}

void object(DemoWindow& demo, const char* why) {
    demo.child<QAbstractButton>("signObject")->click();
    QTest::keyClicks(demo.child<QPlainTextEdit>("signReason"), why);
}

std::size_t records(DemoWindow& demo) {
    return demo.window.release()->view()->history.records.size();
}

QString notice(DemoWindow& demo) { return demo.child<widgets::Notice>("dockNotice")->sentence(); }

TEST_CASE("A full disk is said, keeps what was written on the screen, and signs nothing by halves",
          "[ui][faults][disk]") {
    DemoWindow demo("stuck-disk");
    demo.be("tom.weiss");
    openRelease(demo);
    const auto before = records(demo);
    const std::string why = "Two markets are missing";
    auto* dock = demo.window.release()->dock();
    {
        const FullDisk full;
        object(demo, why.c_str());
        auto* bar = demo.window.messages();
        REQUIRE(comesTrue([&] { return bar->message().contains("draft"); })); // it is not kept
        CHECK(demo.child<QPlainTextEdit>("signReason")->toPlainText().toStdString() == why);
        // What will be signed is stored before it is shown: that is refused, with the reason.
        auto* refusal = demo.child<QLabel>("prospectWords");
        uitest::picture(demo.window, "fault-3-disk");
        REQUIRE(comesTrue([&] { return refusal->text().contains("write"); }));
        INFO(refusal->text().toStdString());
        CHECK_FALSE(dock->canSignNow());
        CHECK(demo.child<QPlainTextEdit>("signReason")->toPlainText().toStdString() == why);
    }
    REQUIRE(comesTrue([&] { return dock->canSignNow(); }));
    dock->signNow();
    REQUIRE(comesTrue([&] { return records(demo) == before + 1; }));
    REQUIRE(comesTrue([&] { return demo.window.session().logReport() != nullptr; }));
    CHECK(demo.window.session().logReport()->inOrder());
}

struct Agent {
    support::TempFolder folder;
    QProcess program;
    std::string socket = (folder / "agent").string();

    Agent() {
        program.start("ssh-agent", {"-D", "-a", QString::fromStdString(socket)});
        REQUIRE(program.waitForStarted());
        REQUIRE(comesTrue([&] { return QFile::exists(QString::fromStdString(socket)); }));
        ::setenv("SSH_AUTH_SOCK", socket.c_str(), 1);
        QFile script(QString::fromStdString((folder / "ask").string()));
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho sesame\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ~Agent() {
        ::unsetenv("SSH_AUTH_SOCK");
        program.terminate();
        program.waitForFinished();
    }
    bool add(const QStringList& arguments) {
        QProcess add;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("SSH_ASKPASS", QString::fromStdString((folder / "ask").string()));
        environment.insert("SSH_ASKPASS_REQUIRE", "force");
        environment.insert("DISPLAY", ":0");
        add.setProcessEnvironment(environment);
        add.start("ssh-add", arguments);
        return add.waitForFinished() && add.exitCode() == 0;
    }
};

TEST_CASE("A locked agent is named, nothing written is lost, and unlocked it signs",
          "[ui][faults][agent]") {
    DemoWindow demo("stuck-agent");
    Agent agent;
    REQUIRE(agent.add({"-q", QString::fromStdString(demo.places.key("tom.weiss").string())}));
    std::optional<jobs::Identity> tom;
    bool answered = false;
    demo.window.session().identities(&demo.window, {}, [&](auto found) {
        REQUIRE(found);
        for (const auto& one : *found)
            if (one.principal == "tom.weiss" && one.key.inAgent) tom = one;
        answered = true;
    });
    REQUIRE(comesTrue([&] { return answered; }));
    REQUIRE(tom);
    demo.window.session().chooseIdentity(*tom);
    openRelease(demo);
    const auto before = records(demo);
    object(demo, "Two markets are missing");
    auto* dock = demo.window.release()->dock();
    REQUIRE(comesTrue([&] { return dock->canSignNow(); }));
    REQUIRE(agent.add({"-x"}));
    dock->signNow();
    REQUIRE(comesTrue([&] { return notice(demo).contains("agent"); }));
    INFO(notice(demo).toStdString());
    CHECK(notice(demo).contains("locked")); // and what to do about it
    CHECK(notice(demo).contains("ssh-add -X"));
    CHECK(demo.child<QPlainTextEdit>("signReason")->toPlainText() == "Two markets are missing");
    CHECK(records(demo) == before);
    uitest::picture(demo.window, "fault-4-agent");
    REQUIRE(agent.add({"-X"}));
    REQUIRE(comesTrue([&] { return dock->canSignNow(); }));
    dock->signNow();
    REQUIRE(comesTrue([&] { return records(demo) == before + 1; }));
}

} // namespace stuck_tests
