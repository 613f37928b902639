// A policy proposed, approved and put into force from the window, each signed on a sheet that shows
// exactly what is signed.
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/DemoWindow.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/ProposalsTab.h"
#include "ui/widgets/TablePane.h"
#include "ui/window/PageList.h"

#include <QFile>
#include <QInputDialog>
#include <QPushButton>
#include <QTableView>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

namespace {

// Signs the sheet that is open, once it has been prepared.
void signSheet(DemoWindow& demo) {
    const auto button = [&] {
        return demo.window.findChild<QPushButton*>(QStringLiteral("signSheetSign"));
    };
    REQUIRE(comesTrue([&] { return button() && button()->isEnabled(); }));
    button()->click();
    REQUIRE(comesTrue([&] { return button() == nullptr; }));
}

void say(DemoWindow& demo, const char* dialog, const char* reason) {
    REQUIRE(comesTrue([&] { return demo.window.findChild<QInputDialog*>(dialog) != nullptr; }));
    auto* asked = demo.window.findChild<QInputDialog*>(dialog);
    asked->setTextValue(QString::fromUtf8(reason));
    asked->accept();
}

} // namespace

TEST_CASE("A policy is proposed, approved and put into force from the window", "[ui][proposals]") {
    DemoWindow demo("proposals");
    demo.be("helena.vogt");
    REQUIRE(comesTrue([&] { return demo.window.session().logReport() != nullptr; }));
    std::string policy = demo.window.session().logReport()->ledger.policyText;
    const auto mode = policy.find("approval_days: 365");
    REQUIRE(mode != std::string::npos);
    policy.replace(mode, 18, "approval_days: 300");
    const support::TempFolder folder;
    const QString file = QString::fromStdString((folder / "policy.yaml").string());
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(policy.c_str());
    out.close();

    demo.window.showPage(window::kPeople);
    auto* page = demo.window.pages().as<pages::PeoplePage>(window::kPeople);
    page->showPart(pages::PeoplePage::Proposals);
    auto* table = demo.child<QTableView>("proposalsTable");
    CHECK(table->model()->rowCount() == 0);
    page->proposals()->propose(jobs::Governed::Policy, file);
    say(demo, "proposalReason", "A year is too long for what changes monthly.");
    signSheet(demo);
    REQUIRE(comesTrue([&] { return table->model()->rowCount() == 1; }));
    table->selectRow(0);
    if (!demo.child<QPushButton>("proposalEnact")->isEnabled()) {
        REQUIRE(comesTrue([&] { return demo.child<QPushButton>("proposalApprove")->isEnabled(); }));
        demo.child<QPushButton>("proposalApprove")->click();
        say(demo, "answerReason", "Agreed.");
        signSheet(demo);
    }
    REQUIRE(comesTrue([&] { return demo.child<QPushButton>("proposalEnact")->isEnabled(); }));
    demo.child<QPushButton>("proposalEnact")->click();
    signSheet(demo);
    REQUIRE(comesTrue([&] {
        const auto& report = demo.window.session().logReport();
        return report && report->ledger.policyDigest.version == 2;
    }));
    REQUIRE(comesTrue(
        [&] { return table->model()->index(0, 0).data().toString().contains("in force"); }));
}

TEST_CASE("Nobody proposes or approves without a key, and a bad file is said where it is bad",
          "[ui][proposals]") {
    DemoWindow demo("proposals-none");
    demo.window.showPage(window::kPeople);
    auto* page = demo.window.pages().as<pages::PeoplePage>(window::kPeople);
    page->showPart(pages::PeoplePage::Proposals);
    CHECK_FALSE(demo.child<QPushButton>("proposalApprove")->isEnabled());
    CHECK_FALSE(demo.child<QPushButton>("proposalEnact")->isEnabled());
    demo.be("helena.vogt");
    const support::TempFolder folder;
    const QString file = QString::fromStdString((folder / "policy.yaml").string());
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("tiers: none\n");
    out.close();
    QString failed;
    QObject::connect(&demo.window.session(), &bridge::Session::failed,
                     [&](const QString&, const base::Error& error) {
                         failed = QString::fromStdString(error.sentence());
                     });
    page->proposals()->propose(jobs::Governed::Policy, file);
    say(demo, "proposalReason", "Try it.");
    REQUIRE(comesTrue([&] { return !failed.isEmpty(); }));
    CHECK(demo.window.findChild<QPushButton*>("signSheetSign") == nullptr);
}
