// The users' jobs, each played whole in the window by hand: keys and clicks are counted, a picture
// is kept at every step (COUNTERSIGN_PICTURES). tests/system/real-window.sh plays them on a real
// screen.
#include "tests/support/ScriptedGit.h"
#include "tests/ui/DemoWindow.h"
#include "tests/ui/Picture.h"
#include "ui/models/TurnTable.h"
#include "ui/pages/AuditPage.h"
#include "ui/pages/CountersignDock.h"
#include "ui/pages/MyTurnPage.h"
#include "ui/pages/ReleasePage.h"
#include "ui/window/Commands.h"
#include "ui/window/PageList.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;
using uitest::picture;

namespace jobs_tests {

// What a person does. Text that is written counts as one where it steers, and not at all where it
// is the reason.
struct Hands {
    window::MainWindow& window;
    int inputs = 0;

    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        ++inputs;
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &window, key, with);
    }
    void click(QWidget* widget) {
        ++inputs;
        auto* button = qobject_cast<QAbstractButton*>(widget);
        button ? button->click()
               : QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, widget->rect().center());
    }
    void steer(QLineEdit* field, const QString& words) {
        ++inputs;
        field->setFocus();
        QTest::keyClicks(field, words);
    }
    void write(QPlainTextEdit* field, const QString& words) {
        field->setFocus();
        QTest::keyClicks(field, words);
    }
};

void inFront(window::MainWindow& window) {
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

template <typename W> W* in(QWidget& root, const char* name) {
    auto* found = root.findChild<W*>(QLatin1String(name));
    INFO("there is no " << name);
    REQUIRE(found);
    return found;
}

bool shown(window::MainWindow& window, const QString& release) {
    const auto view = window.release()->view();
    return view && QString::fromStdString(view->target.release.text()) == release;
}

void signDock(window::MainWindow& window, Hands& hands) {
    auto* dock = window.release()->dock();
    const bool ready = comesTrue([&] { return dock->canSignNow(); });
    INFO(in<QLabel>(window, "dockState")->text().toStdString());
    REQUIRE(ready);
    int signedOnce = 0;
    const auto note =
        QObject::connect(dock, &pages::CountersignDock::recordSigned, [&] { ++signedOnce; });
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return signedOnce == 1; }));
    QObject::disconnect(note);
}

TEST_CASE("From start to a signed approval takes six inputs besides the reason", "[ui][jobs]") {
    const std::string name = "jobs-sign";
    {
        DemoWindow before(name); // the key is remembered from an earlier day
        before.window.session().useKeyFile(
            QString::fromStdString(before.places.key("ana.ruiz").string()));
        REQUIRE(comesTrue([&] { return before.window.session().identity().has_value(); }));
    }
    DemoWindow demo(name);
    inFront(demo.window);
    Hands hands{demo.window};
    const auto& rows = demo.window.pages().as<pages::MyTurnPage>(window::kMyTurn)->table();
    REQUIRE(comesTrue(
        [&] { return rows.rowCount() == 1 && rows.at(0).kind == jobs::Turn::Kind::Sign; }));
    picture(demo.window, "jobs-1-my-turn");
    hands.key(Qt::Key_Return); // 1: the first row
    REQUIRE(comesTrue([&] { return shown(demo.window, "claims-triage@1.2"); }));
    auto* dock = demo.window.release()->dock();
    REQUIRE(comesTrue([&] { return in<QAbstractButton>(*dock, "signApprove")->isEnabled(); }));
    picture(demo.window, "jobs-2-release");
    hands.click(in<QAbstractButton>(*dock, "signApprove")); // 2
    for (const char* question : {"signQuestion1", "signQuestion2"})
        hands.click(in<QAbstractButton>(*dock, question)); // 3, 4
    hands.write(in<QPlainTextEdit>(*dock, "signReason"),
                "The note names who is affected, and I looked at both markets.");
    ++hands.inputs;               // 5: into the field
    signDock(demo.window, hands); // 6
    picture(demo.window, "jobs-3-signed");
    CHECK(hands.inputs <= 6);
    REQUIRE(comesTrue([&] {
        const auto& view = demo.window.release()->view();
        return std::any_of(view->history.votes.begin(), view->history.votes.end(),
                           [](const auto& vote) {
                               return vote.record->signer.principal == "ana.ruiz" && vote.live();
                           });
    }));
}

TEST_CASE("Who approved, on which evidence, under which rules: three inputs; every objection: two",
          "[ui][jobs]") {
    DemoWindow demo("jobs-ask");
    inFront(demo.window);
    Hands hands{demo.window};
    hands.key(Qt::Key_3, Qt::ControlModifier); // 1
    auto* table = demo.child<QTableView>("historyTable");
    REQUIRE(comesTrue([&] { return table->model()->rowCount() > 40; }));
    hands.steer(demo.child<QLineEdit>("historyFilter"), "decided credit-terms"); // 2
    REQUIRE(comesTrue([&] { return table->model()->rowCount() == 1; }));
    hands.inputs += table->currentIndex().isValid() ? 0 : 1; // 3: a click on the row
    table->selectRow(0);
    REQUIRE(comesTrue([&] {
        return demo.child<QPlainTextEdit>("recordRules")->toPlainText().contains("tiers:");
    }));
    CHECK(demo.child<QTableView>("recordEvidenceTable")->model()->rowCount() > 4);
    CHECK(hands.inputs <= 3);
    picture(demo.window, "jobs-4-who-approved");

    Hands again{demo.window};
    demo.window.showPage(window::kModels);
    again.key(Qt::Key_3, Qt::ControlModifier); // 1
    auto* tabs = demo.child<QTabWidget>("auditTabs")->tabBar();
    ++again.inputs; // 2: a click on the tab
    QTest::mouseClick(tabs, Qt::LeftButton, Qt::NoModifier,
                      tabs->tabRect(pages::AuditPage::Objections).center());
    auto* objections = demo.child<QTableView>("objectionsTable");
    REQUIRE(
        comesTrue([&] { return objections->isVisible() && objections->model()->rowCount() == 4; }));
    for (int row = 0; row < 4; ++row)
        CHECK_FALSE(objections->model()->index(row, 5).data().toString().isEmpty());
    CHECK(again.inputs <= 3);
    picture(demo.window, "jobs-5-objections");
}

TEST_CASE("An objection holds the decision until it is answered; then the chair decides",
          "[ui][jobs]") {
    DemoWindow demo("jobs-object");
    inFront(demo.window);
    Hands hands{demo.window};
    demo.be("tom.weiss");
    demo.window.openRelease("claims-triage@1.2");
    REQUIRE(comesTrue([&] { return shown(demo.window, "claims-triage@1.2"); }));
    auto* dock = demo.window.release()->dock();
    hands.click(in<QAbstractButton>(*dock, "signObject"));
    hands.click(in<QAbstractButton>(*dock, "signObjection"));
    hands.write(in<QPlainTextEdit>(*dock, "signReason"), "Two supplier codes were never tried.");
    signDock(demo.window, hands);
    picture(demo.window, "jobs-6-objected");
    const auto open = [&] {
        const auto& all = demo.window.release()->view()->gate.openObjections;
        return std::count_if(all.begin(), all.end(), [](const auto& objection) {
            return objection.record->signer.principal == "tom.weiss";
        });
    };
    REQUIRE(comesTrue([&] { return open() == 1; }));

    demo.be("helena.vogt");
    REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
    demo.window.release()->showPart(int(demo.window.release()->parts().size()) - 1);
    QAbstractButton* answer = nullptr;
    REQUIRE(comesTrue([&] {
        // Tom's is the newest of the thread.
        for (auto* button : demo.window.findChildren<QAbstractButton*>(
                 QRegularExpression("^entry_[0-9a-f]+Answer$")))
            if (button->isVisible() && button->accessibleName().contains("Tom Weiss"))
                answer = button;
        return answer != nullptr;
    }));
    picture(demo.window, "jobs-7-to-answer");
    hands.click(answer);
    hands.write(in<QPlainTextEdit>(*dock, "signReason"),
                "Both codes go into the scenario set before the next step of the roll-out.");
    signDock(demo.window, hands);
    REQUIRE(comesTrue([&] { return open() == 0; }));
    picture(demo.window, "jobs-8-answered");

    QAbstractButton* decide = in<QAbstractButton>(demo.window, "decisionDecide");
    REQUIRE(comesTrue([&] { return decide->isVisible() && decide->isEnabled(); }));
    hands.click(decide);
    hands.click(in<QAbstractButton>(*dock, "signOutcome_deferred"));
    hands.write(in<QPlainTextEdit>(*dock, "signReason"), "Until the two codes were tried.");
    signDock(demo.window, hands);
    REQUIRE(comesTrue([&] {
        const auto* decision = demo.window.release()->view()->history.liveDecision();
        const auto* body = decision ? std::get_if<model::Decide>(&decision->record->body) : nullptr;
        return body && body->outcome == model::Outcome::Deferred;
    }));
    picture(demo.window, "jobs-9-decided");
}

TEST_CASE("A copy on a stick is audited without writing a byte to it", "[ui][jobs][audit]") {
    DemoWindow demo("jobs-stick");
    const support::ScriptedGit git(demo.places.folder);
    const auto before = git.administration();
    inFront(demo.window);
    Hands hands{demo.window};
    hands.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier); // reading only
    CHECK(demo.window.session().readOnly());
    hands.key(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return demo.window.session().logReport() != nullptr; }));
    CHECK(demo.window.session().logReport()->inOrder());
    for (int part = 0; part < int(demo.window.audit()->parts().size()); ++part) {
        demo.window.audit()->showPart(part);
        QTest::qWait(80);
        picture(demo.window, qPrintable(QStringLiteral("jobs-audit-%1").arg(part)));
    }
    demo.window.audit()->showPart(pages::AuditPage::Gaps);
    hands.click(demo.child<QAbstractButton>("gapsSearch"));
    REQUIRE(comesTrue([&] { return demo.child<QLabel>("gapsCount")->text().startsWith("Gaps:"); }));
    picture(demo.window, "jobs-audit-gaps");
    CHECK_FALSE(demo.window.release()->dock()->canSignNow());
    demo.window.commands().run("readOnly");
    CHECK(git.administration() == before);
}

} // namespace jobs_tests
