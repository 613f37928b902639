// Two people, two homes, two clones and a server between them, with the program's window alone: a
// repository that has only model cards gets a policy, a second person is invited, and the first
// release is approved by both. A picture is kept at every step (COUNTERSIGN_PICTURES).
#include "core/jobs/Govern.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/DemoWindow.h"
#include "tests/ui/Picture.h"
#include "ui/bridge/Mark.h"
#include "ui/models/TurnTable.h"
#include "ui/pages/CountersignDock.h"
#include "ui/pages/InviteSheet.h"
#include "ui/pages/JoinPage.h"
#include "ui/pages/MyTurnPage.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/PolicyChoice.h"
#include "ui/pages/ReleasePage.h"
#include "ui/pages/SetUpPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Notice.h"
#include "ui/window/Commands.h"
#include "ui/window/PageList.h"
#include "ui/window/Sending.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace countersign;
using uitest::comesTrue;
using uitest::picture;

namespace two_people_tests {

constexpr const char* kCard = "---\nlicense: apache-2.0\ntags: [tabular]\nowner: Mia Maker\n---\n"
                              "# Tagger\n\nA small model that sorts letters.\n";

// What the model's makers write and commit themselves, as the list of what is missing told them.
constexpr const char* kNote = R"(# Deliberation note: tagger 1.0

## The change
The first release: it sorts letters by department.

## Alternatives considered
Sorting by hand, which takes two days.

## Who might be affected
Clerks, and people who write letters without ever using the program.

## What feedback changed
Letters without an address go to a person.
)";
constexpr const char* kSlos = R"(slos:
  - name: recall_of_letters
    objective: "Find at least nine of ten letters of each department"
    metric: recall
    target: ">= 0.90"
    window: "rolling"
    action_on_breach: route_to_human_review
)";
constexpr const char* kResults = R"({"version": "1.0", "date": "2026-11-20",
 "recall": {"value": 0.95, "n": 4000}})";
constexpr const char* kRelease = "model: \"tagger\"\nversion: \"1.0\"\nowner: \"Mia Maker\"\n"
                                 "summary: \"The first one\"\n";

struct World {
    support::TempFolder folder;
    std::string homeBefore = std::getenv("HOME"),
                configBefore = qgetenv("XDG_CONFIG_HOME").toStdString();
    support::ScriptedGit ana{folder / "ana-home" / "letters"};
    support::ScriptedGit server{folder / "letters.git", {"--bare"}};

    World() {
        for (const char* who : {"ana", "tom"}) {
            const auto ssh = folder / (std::string(who) + "-home") / ".ssh";
            std::filesystem::create_directories(ssh);
            support::makeEd25519Key(ssh, "id_ed25519");
        }
        ana.commitFile("tagger/MODEL_CARD.md", kCard);
        ana.run({"remote", "add", "origin", server.folder().string()});
        ana.run({"push", "-q", "origin", "main"});
        std::filesystem::create_directories(folder / "stick");
    }
    ~World() {
        ::setenv("HOME", homeBefore.c_str(), 1);
        ::setenv("XDG_CONFIG_HOME", configBefore.c_str(), 1);
    }
    QString path(const std::string& name) const {
        return QString::fromStdString((folder / name).string());
    }
    void makersWrite() const { // in Ana's copy, and to the server
        ana.write("tagger/deliberation-note.md", kNote);
        ana.write("tagger/safety-slos.yaml", kSlos);
        ana.write("tagger/release.yaml", kRelease);
        support::ScriptedGit(ana).commitFile("tagger/results/metrics.json", kResults);
        ana.run({"push", "-q", "origin", "main"});
    }
};

// One of them at the own computer, for as long as this lives.
struct Desk {
    World& world;
    std::unique_ptr<window::MainWindow> window;

    Desk(World& where, const std::string& who) : world(where) {
        const auto home = where.folder / (who + "-home");
        ::setenv("HOME", home.c_str(), 1);
        ::setenv("XDG_STATE_HOME", (home / ".local/state").c_str(), 1);
        ::setenv("XDG_CACHE_HOME", (home / ".cache").c_str(), 1);
        ::setenv("XDG_CONFIG_HOME", (home / ".config").c_str(), 1);
        window = std::make_unique<window::MainWindow>();
        window->resize(1180, 760);
        window->show();
    }
    template <typename W> W* in(const char* name) {
        W* found = nullptr;
        INFO("nobody sees " << name);
        REQUIRE(comesTrue([&] { // what a job of another thread shows comes a moment later
            for (W* one : window->findChildren<W*>(QLatin1String(name)))
                if (one->isVisible()) found = one;
            return found != nullptr;
        }));
        return found;
    }
    void press(const char* name) {
        auto* button = in<QAbstractButton>(name);
        INFO(name << ": " << button->toolTip().toStdString());
        REQUIRE(comesTrue([&] { return button->isEnabled(); }));
        button->click();
    }
    void fill(const char* name, const QString& words) {
        auto* field = in<QLineEdit>(name);
        field->clear();
        QTest::keyClicks(field, words);
    }
    bool sees(const char* name) {
        for (auto* one : window->findChildren<QWidget*>(QLatin1String(name)))
            if (one->isVisible()) return true;
        return false;
    }
    void see(const char* name) {
        INFO("waits for " << name);
        REQUIRE(comesTrue([&] { return sees(name); }));
    }
    void say(const char* dialog, const QString& reason) {
        see(dialog);
        auto* asked = in<QInputDialog>(dialog);
        asked->setTextValue(reason);
        asked->accept();
    }
    void sign() { // on the sheet that shows exactly what
        see("signSheetSign");
        press("signSheetSign");
        REQUIRE(comesTrue([&] { return !sees("signSheetSign"); }));
        REQUIRE(comesTrue([&] { return window->session().logReport() != nullptr; }));
    }
    void open(const char* clone) {
        bool opened = false;
        const auto note = QObject::connect(window.get(), &window::MainWindow::repositoryOpened,
                                           [&] { opened = true; });
        window->openFolder(world.path(clone));
        REQUIRE(comesTrue([&] { return opened; }));
        QObject::disconnect(note);
        REQUIRE(comesTrue([&] { return window->session().logReport() != nullptr; }));
    }
    const model::LedgerState& ledger() { return window->session().logReport()->ledger; }
    // By the button of the top bar; what comes is read first. `stick`: with a folder instead.
    void exchange(bool somethingComes, const char* name, const QString& stick = {}) {
        const auto entries = ledger().entries.size();
        QString told;
        const auto note = QObject::connect(&window->session(), &bridge::Session::noted,
                                           [&](const QString& sentence) { told = sentence; });
        bool chosen = !stick.isEmpty();
        if (chosen) window->sending().sendTo(stick); // as the dialog for folders does
        for (auto* action : in<QToolButton>("notSent")->menu()->actions())
            if (!chosen && action->objectName() == "sendNow") {
                action->trigger();
                chosen = true;
            }
        REQUIRE(chosen);
        if (somethingComes) {
            see("arrivedTake");
            picture(*in<QDialog>("arrivedDialog"), name);
            press(sees("arrivedSend") ? "arrivedSend" : "arrivedTake");
            REQUIRE(comesTrue([&] {
                return window->session().logReport() && ledger().entries.size() > entries;
            }));
        }
        INFO(window->messages()->message().toStdString());
        REQUIRE(comesTrue([&] { return !told.isEmpty(); }));
        QObject::disconnect(note);
        if (stick.isEmpty()) REQUIRE(comesTrue([&] { return window->sending().unsent() == 0; }));
        REQUIRE(comesTrue([&] { return window->session().logReport() != nullptr; }));
    }
    void vote(const char* choice, const QString& reason) {
        auto* dock = window->release()->dock();
        REQUIRE(comesTrue([&] { return in<QAbstractButton>(choice)->isEnabled(); }));
        press(choice);
        QTest::keyClicks(in<QPlainTextEdit>("signReason"), reason);
        const bool ready = comesTrue([&] { return dock->canSignNow(); });
        INFO((sees("dockState") ? in<QLabel>("dockState")->text().toStdString() : ""));
        REQUIRE(ready);
    }
    void signDock() {
        int times = 0;
        const auto note = QObject::connect(window->release()->dock(),
                                           &pages::CountersignDock::recordSigned, [&] { ++times; });
        press("dockSign");
        REQUIRE(comesTrue([&] { return times == 1; }));
        QObject::disconnect(note);
        REQUIRE(comesTrue([&] { return window->session().logReport() != nullptr; }));
    }
    bool green() {
        return bridge::mark(window->release()->view()->gate).tone == bridge::Tone::Good;
    }
};

TEST_CASE("Two people, two homes and the window alone: a policy, an invitation, a first release "
          "approved by both",
          "[ui][two-people][invited]") {
    World world;
    QString words;
    { // Ana starts the log and invites Tom.
        Desk ana(world, "ana");
        picture(*ana.window, "two-01-start");
        ana.window->setUpFolder(world.path("ana-home/letters"));
        ana.see("policyWhich");
        auto* which = ana.in<QComboBox>("policyWhich");
        which->setCurrentIndex(1);
        emit which->activated(1);
        REQUIRE(comesTrue([&] { return ana.sees("foundRole-peer"); }));
        ana.fill("foundName", "Ana Ruiz");
        for (const char* role : {"foundRole-chair", "foundRole-peer"})
            ana.in<QCheckBox>(role)->setChecked(true);
        auto* mode = ana.in<QComboBox>("foundMode");
        mode->setCurrentIndex(mode->findData("block"));
        // Her copy came from the server: whether that has a log, it is asked, and it has none.
        CHECK_FALSE(ana.in<QPushButton>("setUpSign")->isEnabled());
        picture(*ana.window, "two-02-set-up");
        ana.press("setUpAsk");
        ana.press("setUpSign");
        ana.see("setUp-invite");
        picture(*ana.window, "two-03-started");
        REQUIRE(comesTrue([&] { return ana.window->session().logReport() != nullptr; }));
        ana.exchange(false, "");
        ana.press("setUp-invite");
        ana.see("inviteSheet");
        ana.fill("invitePerson", "Tom Weiss");
        for (const char* role : {"inviteRole-peer", "inviteRole-root"})
            ana.in<QCheckBox>(role)->setChecked(true);
        auto* sheet = ana.in<pages::InviteSheet>("inviteSheet");
        sheet->write(world.path("tom.invitation"));
        REQUIRE(comesTrue([&] { return sheet->said().contains("eight words"); }));
        CHECK_FALSE(sheet->said().contains("Not everything"));
        words = sheet->said().section(": ", 1, 1).section('\n', 0, 0);
        picture(*sheet, "two-04-invited");
    }
    { // Tom opens the invitation and asks to be put on the list.
        Desk tom(world, "tom");
        tom.press("doorInvited");
        auto* join = tom.window->pages().as<pages::JoinPage>(window::kJoin);
        join->setInvitation(world.path("tom.invitation"));
        tom.fill("joinFolder", world.path("tom-home/letters"));
        picture(*tom.window, "two-05-invitation");
        tom.press("joinAccept");
        tom.see("joinKey");
        CHECK(join->said().contains(words));
        picture(*tom.window, "two-06-accepted");
        tom.fill("joinRequestFile", world.path("tom.request"));
        tom.press("joinAsk");
        tom.see("joinCopy");
        CHECK(QFile::exists(world.path("tom.request")));
        picture(*tom.window, "two-07-asked");
        tom.press("joinOpen");
        REQUIRE(comesTrue([&] { return tom.window->session().isOpen(); }));
        picture(*tom.window, "two-08-waits");
    }
    { // Ana puts him on the list: proposed, approved, put into force, sent.
        Desk ana(world, "ana");
        ana.open("ana-home/letters");
        REQUIRE(comesTrue([&] { return ana.window->session().identity().has_value(); }));
        ana.window->showPage(window::kPeople);
        auto* people = ana.window->pages().as<pages::PeoplePage>(window::kPeople);
        people->openRequest(world.path("tom.request"));
        ana.see("requestPropose");
        picture(*ana.window, "two-09-request");
        ana.press("requestPropose");
        ana.say("proposalReason", "Tom asked, and read me the end of his key.");
        ana.see("signSheetSign");
        REQUIRE(comesTrue([&] { return ana.in<QPushButton>("signSheetSign")->isEnabled(); }));
        picture(*ana.window->findChild<QDialog*>("signSheet"), "two-10-proposing");
        ana.sign();
        ana.see("proposalApprove");
        picture(*ana.window, "two-11-proposed");
        ana.press("proposalApprove");
        ana.say("answerReason", "Agreed.");
        ana.sign();
        picture(*ana.window, "two-12-agreed");
        ana.press("proposalEnact");
        ana.sign();
        REQUIRE(comesTrue([&] {
            return ana.window->session().logReport() && ana.ledger().roster.people.size() == 2;
        }));
        picture(*ana.window, "two-13-in-force");
        ana.exchange(false, "");
    }
    world.makersWrite();
    { // Tom takes it, reads the release, signs: the first signature about it opens its review.
        support::ScriptedGit(world.folder / "tom-home" / "letters").run({"pull", "-q"});
        Desk tom(world, "tom");
        tom.open("tom-home/letters");
        tom.exchange(true, "two-14-arrived");
        REQUIRE(comesTrue([&] {
            const auto& me = tom.window->session().identity();
            return me && me->principal == "tom.weiss";
        }));
        tom.window->showPage(window::kModels);
        auto* models = tom.in<QTableView>("modelTable");
        REQUIRE(comesTrue([&] { return models->model()->rowCount() == 1; }));
        picture(*tom.window, "two-15-models");
        models->setFocus();
        models->selectRow(0);
        QTest::keyClick(models, Qt::Key_Return);
        REQUIRE(comesTrue([&] { return tom.window->release()->view() != nullptr; }));
        picture(*tom.window, "two-16-release");
        tom.vote("signApprove", "Read all of it; it sorts letters and nothing else.");
        picture(*tom.window, "two-17-to-sign");
        tom.signDock();
        picture(*tom.window, "two-18-signed");
        tom.exchange(false, "");
        CHECK_FALSE(tom.green()); // nobody decided yet
    }
    { // Ana takes it; it is her turn; she decides.
        Desk ana(world, "ana");
        ana.open("ana-home/letters");
        ana.exchange(true, "two-19-arrived");
        ana.window->showPage(window::kMyTurn);
        const auto& rows = ana.window->pages().as<pages::MyTurnPage>(window::kMyTurn)->table();
        REQUIRE(comesTrue([&] { return rows.rowCount() > 0; }));
        picture(*ana.window, "two-20-my-turn");
        CHECK(rows.at(0).kind == jobs::Turn::Kind::Decide);
        auto* table = ana.in<QTableView>("turnTable");
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        REQUIRE(comesTrue([&] { return ana.window->release()->view() != nullptr; }));
        ana.window->release()->showPart(pages::ReleasePage::Decision);
        ana.see("decisionDecide");
        picture(*ana.window, "two-21-decision");
        ana.press("decisionDecide");
        ana.vote("signOutcome_approved", "A colleague read it, and nothing is open.");
        picture(*ana.window, "two-22-to-decide");
        ana.signDock();
        REQUIRE(comesTrue([&] { return ana.green(); }));
        picture(*ana.window, "two-23-approved");
        ana.exchange(false, "", world.path("stick/letters.git"));
    }
    { // The server is away: Tom gets it on a stick, sees the same, and sends it on later.
        Desk tom(world, "tom");
        tom.open("tom-home/letters");
        tom.exchange(true, "two-24-arrived", world.path("stick/letters.git"));
        tom.window->openRelease("tagger");
        REQUIRE(comesTrue([&] { return tom.window->release()->view() != nullptr; }));
        CHECK(tom.green());
        picture(*tom.window, "two-25-approved");
        tom.exchange(false, "");
        CHECK(tom.window->session().logReport()->inOrder());
    }
    const support::ScriptedGit tom(world.folder / "tom-home" / "letters");
    const std::string log = "refs/heads/countersign/log";
    CHECK(tom.attempt({"rev-parse", log}).out == world.server.attempt({"rev-parse", log}).out);
    CHECK(world.ana.attempt({"rev-parse", log}).out ==
          world.server.attempt({"rev-parse", log}).out);
    CHECK(world.ana.run({"status", "--porcelain"}).empty());
    CHECK(tom.run({"status", "--porcelain"}).empty());
}

} // namespace two_people_tests
