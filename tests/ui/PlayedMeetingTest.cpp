// A meeting in the window of somebody whose computer dies now and then: tests/system/
// meeting-window.sh plays this on a demonstration of its own, kills it, and plays it again until
// the minutes are signed. Whatever was signed before stands; it goes on from there.
#include "tests/support/TempFolder.h"
#include "tests/ui/DemoWindow.h"
#include "tests/ui/Picture.h"
#include "ui/models/TurnTable.h"
#include "ui/pages/CountersignDock.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/PresenterView.h"
#include "ui/pages/ReleasePage.h"
#include "ui/window/PageList.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

#include <algorithm>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;
using uitest::picture;

namespace played_meeting {

constexpr const char* kConsented = "call-summaries@1.0";
constexpr const char* kTalkedOver = "claims-triage@1.2";
constexpr const char* kTrain = "Fine by me, from the train";

support::DemoPlaces placesIn(const std::filesystem::path& home) {
    support::isolateEnvironment(home);
    return {home, home / "demo", home / "state", home / "cache"};
}

struct Played : DemoWindow {
    pages::MeetingPage* page;
    using Part = pages::MeetingPage::Part;

    explicit Played(const std::filesystem::path& home) : DemoWindow(placesIn(home)) {
        window.resize(1280, 860);
        be("helena.vogt");
        window.showPage(window::kMeeting);
        page = window.pages().as<pages::MeetingPage>(window::kMeeting);
        REQUIRE(comesTrue([&] { return page->desk()->meeting() != nullptr; }));
    }
    const model::MeetingView& meeting() const { return *page->desk()->meeting(); }
    // The demonstration's own meeting was held weeks ago.
    bool isOurs() const {
        return meeting().date >= QDate::currentDate().toString(Qt::ISODate).toStdString();
    }
    void press(const char* name) {
        auto* button = child<QAbstractButton>(name);
        INFO(name);
        REQUIRE(comesTrue([&] { return button->isVisible() && button->isEnabled(); }));
        button->click();
    }
    // Signs what the button offers, and waits until it shows.
    template <typename Done> void sign(const char* name, Done done, const char* shot = nullptr) {
        const auto button = [&] {
            return window.findChild<QPushButton*>(QStringLiteral("signSheetSign"));
        };
        press(name);
        INFO(name);
        REQUIRE(comesTrue([&] { return button() && button()->isEnabled(); }));
        if (shot) picture(*button()->window(), shot);
        button()->click();
        REQUIRE(comesTrue([&] { return button() == nullptr; }));
        REQUIRE(comesTrue(done));
    }
    void choose(const char* box, const char* value) {
        auto* combo = child<QComboBox>(box);
        REQUIRE(combo->findData(value) >= 0);
        combo->setCurrentIndex(combo->findData(value));
    }
    bool wasSaid(const std::string& words) const {
        return std::any_of(meeting().items.begin(), meeting().items.end(), [&](const auto& item) {
            return std::any_of(item.said.begin(), item.said.end(), [&](const auto& line) {
                return line.find(words) != std::string::npos;
            });
        });
    }
    bool hasPapers(const std::string& who) const {
        return std::any_of(meeting().people.begin(), meeting().people.end(), [&](const auto& each) {
            return each.principal == who && each.hasPapers;
        });
    }
    const model::MeetingItem& item(const std::string& release) const {
        for (const auto& each : meeting().items)
            if (each.release.text().ends_with(release)) return each;
        FAIL("not on the agenda: " << release);
        throw 0;
    }
    void back() {
        be("helena.vogt");
        window.showPage(window::kMeeting);
    }
    void plan();
    void readBefore();
    void begin();
    void hold();
    void close();
    void signAsSam();
    void showLeft();
};

void Played::plan() {
    page->showPart(Part::Planning);
    auto* table = child<QTableView>("planningTable");
    REQUIRE(comesTrue([&] { return table->model()->rowCount() == 2; }));
    // Sam will sign in the meeting, so nothing else is open then: by consent.
    window.activateWindow();
    table->setFocus();
    table->selectRow(0);
    for (int turns = 0;; ++turns) {
        REQUIRE(turns < 4);
        if (table->model()->index(0, 0).data().toString().startsWith("call-summaries") &&
            table->model()->index(0, 1).data().toString() == "by consent")
            break;
        if (table->model()->index(0, 0).data().toString().startsWith("call-summaries"))
            press("planTurn");
        else
            table->selectRow(1), press("planUp"), table->selectRow(0);
    }
    picture(window, "meeting-1-planner");
    sign(
        "planSign", [&] { return isOurs(); }, "meeting-2-plan-sheet");
}

// Tom finds the papers in My turn and says that he has them.
void Played::readBefore() {
    be("tom.weiss");
    window.showPage(window::kMyTurn);
    auto* turns = child<QTableView>("turnTable");
    auto* rows = qobject_cast<models::TurnTable*>(turns->model());
    int row = -1;
    REQUIRE(comesTrue([&] {
        for (int i = 0; i < rows->rowCount(); ++i)
            if (rows->at(i).kind == jobs::Turn::Kind::Papers) row = i;
        return row >= 0;
    }));
    picture(window, "meeting-3-papers-wait");
    emit turns->activated(turns->model()->index(row, 0));
    sign("meetingHavePapers", [&] { return hasPapers("tom.weiss"); });
    back();
}

void Played::begin() {
    page->showPart(Part::Attendance);
    const auto people = meeting().people;
    for (const auto& person : people) {
        if (person.how != "absent" || person.principal == "karim.haddad") continue;
        const std::string how = person.principal == "tom.weiss" ? "remote" : "room";
        page->desk()->attend(person.principal, how);
        REQUIRE(comesTrue([&] {
            const auto& all = meeting().people;
            return std::any_of(all.begin(), all.end(), [&](const auto& each) {
                return each.principal == person.principal && each.how == how;
            });
        }));
    }
    picture(window, "meeting-4-people");
    page->showPart(Part::Agenda);
    sign("meetingBegin", [&] { return meeting().phase == "started"; });
}

// On the same machine, with a key of his own, where all of it can be read first.
void Played::signAsSam() {
    be("sam.adeyemi");
    window.openRelease(kConsented);
    REQUIRE(comesTrue([&] {
        const auto& view = window.release()->view();
        return view && view->target.release.text().ends_with(kConsented);
    }));
    auto* dock = window.release()->dock();
    press("signApprove");
    auto* reason = child<QPlainTextEdit>("signReason");
    reason->setPlainText("The agent reads it before it is kept");
    REQUIRE(comesTrue([&] { return dock->canSignNow(); }));
    picture(window, "meeting-5-sam-signs");
    bool done = false;
    const auto note =
        QObject::connect(dock, &pages::CountersignDock::recordSigned, [&] { done = true; });
    press("dockSign");
    REQUIRE(comesTrue([&] { return done; }));
    QObject::disconnect(note);
    back();
    REQUIRE(comesTrue([&] { return item(kConsented).ready; }));
}

void Played::hold() {
    page->showPart(Part::Saying);
    if (!wasSaid(kTrain)) {
        choose("sayingRelease", kTalkedOver);
        choose("sayingPerson", "tom.weiss");
        choose("sayingVote", "approve");
        child<QLineEdit>("sayingWords")->setText(kTrain);
        sign("sayingWrite", [&] { return wasSaid(kTrain); });
    }
    if (meeting().actions.empty()) {
        child<QLineEdit>("sayingAction")->setText("add test: supplier codes, owner Li, in 2 weeks");
        sign("sayingAct", [&] { return !meeting().actions.empty(); });
    }
    picture(window, "meeting-6-said");
    if (item(kConsented).decision.empty()) {
        if (!item(kConsented).ready) signAsSam();
        page->showPart(Part::Agenda);
        picture(window, "meeting-7-consent");
        auto* view = page->presenter();
        view->resize(1280, 720);
        view->show();
        for (int i = 0; i < int(meeting().items.size()); ++i) {
            view->showItem(i);
            picture(*view, i == 0 ? "meeting-8-presenter-1" : "meeting-8-presenter-2");
        }
        view->close();
        sign(
            "meetingConsent", [&] { return !item(kConsented).decision.empty(); },
            "meeting-9-consent-sheet");
    }
}

void Played::close() {
    page->showPart(Part::Minutes);
    if (meeting().phase == "started")
        sign("meetingClose", [&] { return meeting().phase == "closed"; });
    if (meeting().minutes.empty()) sign("minutesSign", [&] { return !meeting().minutes.empty(); });
    const bool later = !item(kTalkedOver).later.empty();
    picture(window, later ? "meeting-15-minutes-later" : "meeting-10-minutes");
    page->showPart(Part::Pile);
    picture(window, later ? "meeting-16-pile-later" : "meeting-11-pile");
}

// What the meeting left to Tom waits for him with what he said; once it is signed it stands in the
// meeting as signed later.
void Played::showLeft() {
    be("tom.weiss");
    window.showPage(window::kMyTurn);
    auto* rows = qobject_cast<models::TurnTable*>(child<QTableView>("turnTable")->model());
    const bool later = !item(kTalkedOver).later.empty();
    CHECK(comesTrue([&] {
        bool waits = false;
        for (int i = 0; i < rows->rowCount(); ++i)
            waits |= rows->at(i).said == kTrain && rows->at(i).kind == jobs::Turn::Kind::Sign;
        return waits != later;
    }));
    picture(window, later ? "meeting-13-nothing-waits" : "meeting-12-my-turn");
    if (!later) return;
    back();
    page->showPart(Part::Agenda);
    auto* agenda = child<QTableView>("agendaTable");
    for (int row = 0; row < agenda->model()->rowCount(); ++row)
        if (agenda->model()->index(row, 0).data().toString().startsWith("claims-triage"))
            agenda->selectRow(row);
    CHECK(comesTrue(
        [&] { return child<QTextBrowser>("agendaText")->toPlainText().contains("Karim Haddad"); }));
    picture(window, "meeting-14-signed-later");
}

} // namespace played_meeting

TEST_CASE("A meeting goes on where it stood when the window was killed", "[.played]") {
    using namespace played_meeting;
    const std::string home = qEnvironmentVariable("COUNTERSIGN_PLAYED").toStdString();
    REQUIRE_FALSE(home.empty());
    Played demo(home);
    if (!demo.isOurs()) demo.plan();
    if (demo.meeting().phase == "planned") {
        if (!demo.hasPapers("tom.weiss")) demo.readBefore();
        demo.begin();
    }
    if (demo.meeting().phase == "started") demo.hold();
    demo.close();
    demo.showLeft();
}
