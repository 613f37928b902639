// The doors of the first run: a log is started for a repository that has only model cards, a second
// person is invited, opens the invitation, and asks to be put on people and keys.
#include "core/jobs/FirstDays.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/DemoWindow.h"
#include "tests/ui/Picture.h"
#include "ui/pages/FirstDaysPage.h"
#include "ui/pages/FoundingForm.h"
#include "ui/pages/InviteSheet.h"
#include "ui/pages/JoinPage.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/PolicyChoice.h"
#include "ui/pages/SetUpPage.h"
#include "ui/widgets/Notice.h"
#include "ui/window/Commands.h"
#include "ui/window/PageList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

namespace start_tests {

constexpr const char* kCard = "---\nlicense: apache-2.0\ntags: [tabular]\n---\n# Fraud watch\n\n"
                              "Flags payments for a person to look at.\n";

// A clean home with one key, and a repository of model cards.
struct Newcomer {
    support::TempFolder folder;
    std::string homeBefore = std::getenv("HOME");
    support::TestKey key;
    support::ScriptedGit git{folder / "cards"};

    Newcomer() {
        std::filesystem::create_directories(folder / "home/.ssh");
        key = support::makeEd25519Key(folder / "home/.ssh", "id_ed25519");
        ::setenv("HOME", (folder / "home").c_str(), 1);
        ::setenv("XDG_STATE_HOME", (folder / "state").c_str(), 1);
        ::setenv("XDG_CACHE_HOME", (folder / "cache").c_str(), 1);
        git.commitFile("fraud-watch/README.md", kCard);
        git.commitFile("call-notes/README.md", kCard);
    }
    ~Newcomer() { ::setenv("HOME", homeBefore.c_str(), 1); }
    QString path(const char* name) const {
        return QString::fromStdString((folder / name).string());
    }
};

template <typename W> W* in(QWidget& root, const char* name) {
    auto* found = root.findChild<W*>(QLatin1String(name));
    INFO("there is no " << name);
    REQUIRE(found);
    return found;
}

void fill(QWidget& root, const char* name, const QString& words) {
    auto* field = in<QLineEdit>(root, name);
    field->clear();
    QTest::keyClicks(field, words);
}

pages::SetUpPage* setUpPage(window::MainWindow& window) {
    return window.pages().as<pages::SetUpPage>(window::kSetUp);
}

void startLog(window::MainWindow& window, const QString& folder) {
    window.resize(1100, 760);
    window.show();
    window.setUpFolder(folder);
    REQUIRE(comesTrue([&] { return window.pages().current() == window::kSetUp; }));
    auto* sign = in<QPushButton>(window, "setUpSign");
    REQUIRE(comesTrue([&] { return in<QTableView>(window, "trialTable")->isVisible(); }));
    auto* trial = in<QTableView>(*setUpPage(window)->policy(), "trialTable");
    REQUIRE(comesTrue([&] { return trial->model()->rowCount() == 2; }));
    CHECK_FALSE(sign->isEnabled()); // nobody said who they are
    fill(window, "foundName", "Ana Ruiz");
    CHECK(in<QLineEdit>(window, "foundShort")->text() == "ana.ruiz");
    in<QCheckBox>(window, "foundRole-chair")->setChecked(true);
    in<QCheckBox>(window, "foundRole-peer")->setChecked(true);
    REQUIRE(comesTrue([&] { return sign->isEnabled(); }));
    uitest::picture(window, "start-1-set-up");
    in<QScrollArea>(window, "setUpScroll")->ensureWidgetVisible(sign);
    uitest::picture(window, "start-2-sign");
    sign->click();
    REQUIRE(comesTrue([&] { return setUpPage(window)->said().startsWith("Signed"); }));
    uitest::picture(window, "start-3-signed");
}

TEST_CASE("A repository of model cards gets a log from the window alone, observed at first",
          "[ui][start]") {
    Newcomer one;
    window::MainWindow window;
    startLog(window, one.path("cards"));
    CHECK(setUpPage(window)->said().section(": ", -1).split(' ').size() == 8);
    REQUIRE(comesTrue([&] { return window.session().logReport() != nullptr; }));
    const auto& ledger = window.session().logReport()->ledger;
    CHECK(window.session().logReport()->inOrder());
    CHECK(ledger.roster.people.size() == 1);
    for (const auto& tier : ledger.policy.tiers)
        CHECK((tier.unacceptable || tier.mode == model::Mode::Observe));
    // Nothing but the log was written, and there is no second start.
    CHECK(one.git.run({"status", "--porcelain"}).empty());
    CHECK_FALSE(in<QPushButton>(window, "setUpSign")->isVisible());
    CHECK(in<QPushButton>(window, "setUp-invite")->isVisible());
}

TEST_CASE("What was written to start a log is there again after the window went away",
          "[ui][start]") {
    Newcomer one;
    for (const bool again : {false, true}) {
        window::MainWindow window;
        window.show();
        window.setUpFolder(one.path("cards"));
        REQUIRE(comesTrue([&] { return window.pages().current() == window::kSetUp; }));
        REQUIRE(
            comesTrue([&] { return window.findChild<QCheckBox*>("foundRole-chair") != nullptr; }));
        auto* log = in<QLineEdit>(window, "foundLog");
        if (again) {
            CHECK(log->text() == "Cards of the house");
            CHECK(in<QLineEdit>(window, "foundName")->text() == "Ana Ruiz");
            CHECK(in<QLineEdit>(window, "foundShort")->text() == "ana.ruiz");
            CHECK(in<QCheckBox>(window, "foundRole-chair")->isChecked());
            continue;
        }
        fill(window, "foundName", "Ana Ruiz");
        fill(window, "foundLog", "Cards of the house");
        in<QCheckBox>(window, "foundRole-chair")->setChecked(true);
        QTest::qWait(700);
    }
}

TEST_CASE("Before a log is started one sees who would have to sign, for each policy",
          "[ui][start]") {
    Newcomer one;
    window::MainWindow window;
    window.show();
    window.setUpFolder(one.path("cards"));
    auto* page = setUpPage(window);
    auto* trial = in<QTableView>(*page->policy(), "trialTable");
    const auto asked = [&] { return trial->model()->index(0, 2).data().toString(); };
    REQUIRE(comesTrue([&] { return trial->model()->rowCount() == 2; }));
    CHECK(asked().contains("Security engineer")); // no release file: the highest risk
    auto* which = in<QComboBox>(window, "policyWhich");
    REQUIRE(which->count() == 3);
    which->setCurrentIndex(1);
    emit which->activated(1);
    REQUIRE(comesTrue([&] { return !asked().contains("Security engineer"); }));
    CHECK(asked().contains("colleague", Qt::CaseInsensitive));

    const QString broken = one.path("broken.yaml");
    QFile file(broken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("countersign: 1\nkind: policy\nname: Broken\nversion: 1\nroles: {a: A}\n"
               "tiers: [{id: low, from_score: 0}]\n");
    file.close();
    page->policy()->setFile(broken);
    REQUIRE(comesTrue([&] { return in<QLabel>(window, "policyTrouble")->isVisible(); }));
    CHECK(in<QLabel>(window, "policyTrouble")->text().contains("broken.yaml:"));
    CHECK_FALSE(in<QPushButton>(window, "setUpSign")->isEnabled());
}

TEST_CASE("A line of what is missing writes its draft for the model that is named, and no other",
          "[ui][start]") {
    Newcomer one;
    window::MainWindow window;
    window.show();
    window.setUpFolder(one.path("cards"));
    REQUIRE(comesTrue([&] { return window.pages().current() == window::kSetUp; }));
    auto* rows = in<QTableView>(window, "triageTable");
    REQUIRE(comesTrue([&] { return rows->model() && rows->model()->rowCount() > 2; }));
    int slos = -1;
    for (int row = 0; row < rows->model()->rowCount(); ++row)
        if (rows->model()->index(row, 0).data().toString().contains("without safety SLOs"))
            slos = row;
    REQUIRE(slos >= 0);
    rows->selectRow(slos);
    auto* models = in<QMenu>(window, "triageModels");
    REQUIRE(models->actions().size() == 2);
    models->actions().front()->trigger();
    const QString written = one.path("cards/call-notes/safety-slos.yaml");
    REQUIRE(comesTrue([&] { return QFile::exists(written); }));
    CHECK_FALSE(QFile::exists(one.path("cards/fraud-watch/safety-slos.yaml")));
    in<QPushButton>(window, "triageConfig")->click();
    REQUIRE(comesTrue([&] { return QFile::exists(one.path("cards/countersign.yaml")); }));
}

TEST_CASE("Where a remote has a log, none is started here", "[ui][start]") {
    Newcomer one;
    {
        window::MainWindow window;
        startLog(window, one.path("cards"));
    }
    const support::ScriptedGit other(one.folder / "other");
    other.run({"remote", "add", "origin", (one.folder / "cards").string()});
    other.run({"fetch", "-q", "origin", "main"});
    other.run({"reset", "-q", "--hard", "FETCH_HEAD"});
    other.run({"fetch", "-q", "origin", "+refs/heads/*:refs/remotes/origin/*"});
    window::MainWindow window;
    window.show();
    window.setUpFolder(one.path("other"));
    REQUIRE(comesTrue([&] { return window.session().isOpen(); }));
    window.showPage(window::kSetUp);
    REQUIRE(comesTrue([&] { return !setUpPage(window)->said().isEmpty(); }));
    CHECK(setUpPage(window)->said().contains("already"));
    CHECK_FALSE(in<QPushButton>(window, "setUpSign")->isEnabled());
}

TEST_CASE("Somebody invited gets the repository, checks its log and asks to be put on the list",
          "[ui][start][invited]") {
    Newcomer one;
    window::MainWindow window;
    startLog(window, one.path("cards"));
    REQUIRE(comesTrue([&] { return window.session().logReport() != nullptr; }));
    window.commands().run("invite");
    auto* sheet = in<pages::InviteSheet>(window, "inviteSheet");
    fill(*sheet, "invitePerson", "Tom Weiss");
    fill(*sheet, "inviteWhere", one.path("cards"));
    in<QCheckBox>(*sheet, "inviteRole-peer")->setChecked(true);
    sheet->write(one.path("tom.invitation"));
    REQUIRE(comesTrue([&] { return QFile::exists(one.path("tom.invitation")); }));
    REQUIRE(comesTrue([&] { return sheet->said().contains("eight words"); }));
    const QString words = sheet->said().section(": ", 1, 1).section('\n', 0, 0);

    std::filesystem::create_directories(one.folder / "home2/.ssh"); // another person's
    support::makeEd25519Key(one.folder / "home2/.ssh", "id_tom");
    ::setenv("HOME", (one.folder / "home2").c_str(), 1);
    ::setenv("XDG_STATE_HOME", (one.folder / "state2").c_str(), 1);
    window::MainWindow theirs;
    theirs.resize(1100, 760);
    theirs.show();
    uitest::picture(theirs, "start-0-doors");
    in<QAbstractButton>(theirs, "doorInvited")->click();
    CHECK(theirs.pages().current() == window::kJoin);
    auto* page = theirs.pages().as<pages::JoinPage>(window::kJoin);
    page->setInvitation(one.path("cards/fraud-watch/README.md"));
    CHECK_FALSE(in<QPushButton>(theirs, "joinAccept")->isEnabled()); // no invitation at all
    page->setInvitation(one.path("tom.invitation"));
    CHECK(in<QLabel>(theirs, "joinInvites")->text().contains("Tom Weiss"));
    fill(theirs, "joinFolder", one.path("copy"));
    in<QPushButton>(theirs, "joinAccept")->click();
    REQUIRE(comesTrue([&] { return !page->said().startsWith("Getting"); }));
    INFO(page->said().toStdString());
    REQUIRE(page->said().contains("eight words"));
    CHECK(page->said().contains(words));
    uitest::picture(theirs, "start-4-invited");
    CHECK(in<QComboBox>(theirs, "joinKey")->isVisible());
    auto* key = in<QComboBox>(theirs, "joinKey");
    key->setCurrentIndex(key->findText("id_tom", Qt::MatchContains));
    fill(theirs, "joinRequestFile", one.path("tom.request"));
    in<QPushButton>(theirs, "joinAsk")->click();
    REQUIRE(comesTrue([&] { return QFile::exists(one.path("tom.request")); }));
    REQUIRE(comesTrue([&] { return page->said().startsWith("Signed"); }));
    uitest::picture(theirs, "start-5-asked");
    in<QPushButton>(theirs, "joinOpen")->click();
    REQUIRE(comesTrue([&] { return theirs.session().isOpen(); }));
    CHECK(theirs.session().info().hasLog);

    // Whoever looks after the log opens the request, sees what it asks, and proposes it.
    window.showPage(window::kPeople);
    auto* people = window.pages().as<pages::PeoplePage>(window::kPeople);
    auto* notice = in<widgets::Notice>(window, "joinRequest");
    people->openRequest(one.path("cards/fraud-watch/README.md"));
    REQUIRE(comesTrue([&] { return !notice->sentence().isEmpty(); }));
    CHECK(window.findChild<QPushButton*>("requestPropose") == nullptr);
    people->openRequest(one.path("tom.request"));
    REQUIRE(comesTrue([&] { return notice->sentence().contains("Tom Weiss"); }));
    CHECK(notice->sentence().contains("SHA256:"));
    uitest::picture(window, "start-7-request");
    in<QPushButton>(window, "requestPropose")->click();
    REQUIRE(comesTrue([&] { return window.findChild<QInputDialog*>("proposalReason"); }));
}

TEST_CASE("The first seven days say what lies there already, and for which models it does not",
          "[ui][start][guide]") {
    DemoWindow demo("start-days");
    demo.window.commands().run("goFirstDays");
    auto* rows = demo.child<QTableView>("firstDaysTable");
    REQUIRE(comesTrue([&] { return rows->model()->rowCount() == 7; }));
    uitest::picture(demo.window, "start-6-seven-days");
    int done = 0, lacking = 0;
    for (int row = 0; row < 7; ++row) {
        const QString there = rows->model()->index(row, 2).data().toString();
        const QString where = rows->model()->index(row, 3).data().toString();
        CHECK(there.contains("of 5"));
        CHECK(there.startsWith("5 of 5") == where.isEmpty());
        (where.isEmpty() ? done : lacking) += 1;
    }
    CHECK(lacking > 0); // the demonstration is not perfect, and says so
    CHECK(done > 0);
}

} // namespace start_tests
