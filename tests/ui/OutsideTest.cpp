// Gaps, and what an auditor takes along: checkpoint, pack, sample; and a log held against them.
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/DemoWindow.h"
#include "ui/pages/AuditPage.h"
#include "ui/pages/GapsTab.h"
#include "ui/pages/OutsideTab.h"
#include "ui/window/PageList.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

namespace {

QString inFolder(const support::TempFolder& folder, const char* name) {
    return QString::fromStdString((folder / name).string());
}

} // namespace

TEST_CASE("A checkpoint taken along agrees later, and says when the log lost an entry",
          "[ui][outside]") {
    DemoWindow demo("outside-checkpoint");
    demo.window.showPage(window::kAudit);
    auto* tab = demo.window.audit()->outside();
    const support::TempFolder folder;
    const QString file = inFolder(folder, "checkpoint");
    tab->saveCheckpoint(file);
    REQUIRE(comesTrue([&] { return QFile::exists(file) && !tab->said().isEmpty(); }));
    CHECK(tab->said().contains("read out"));
    tab->forget();
    tab->compareCheckpoint(file);
    REQUIRE(comesTrue([&] { return !tab->said().isEmpty(); }));
    const QString agreed = tab->said();

    const support::ScriptedGit git(demo.places.folder);
    const std::string ref = "refs/heads/countersign/log";
    git.run({"update-ref", ref, ref + "~1"});
    tab->forget();
    tab->compareCheckpoint(file);
    REQUIRE(comesTrue([&] { return !tab->said().isEmpty(); }));
    CHECK(tab->said() != agreed);
    tab->compareCheckpoint("/no/such/file");
    CHECK(tab->said().contains("/no/such/file"));
}

TEST_CASE("Eight words read out are the same, or the difference is said", "[ui][outside]") {
    DemoWindow demo("outside-words");
    demo.window.showPage(window::kAudit);
    auto* tab = demo.window.audit()->outside();
    tab->compareWords("acid acorn acid acorn acid acorn acid acorn");
    REQUIRE(comesTrue([&] { return !tab->said().isEmpty(); }));
    CHECK(tab->said().startsWith("Not the same"));
    const QString own = tab->said().section(": ", 1).section('.', 0, 0);
    CHECK(own.split(' ').size() == 8);
    tab->forget();
    tab->compareWords(own.toUpper());
    REQUIRE(comesTrue([&] { return !tab->said().isEmpty(); }));
    CHECK(tab->said().startsWith("The same"));
}

TEST_CASE("A pack and a sample are written where the person says, and not without a seed",
          "[ui][outside]") {
    DemoWindow demo("outside-pack");
    demo.window.showPage(window::kAudit);
    demo.window.audit()->showPart(pages::AuditPage::Outside);
    auto* tab = demo.window.audit()->outside();
    const support::TempFolder folder;
    tab->savePack(inFolder(folder, "pack.tar"));
    REQUIRE(comesTrue([&] { return tab->said().contains("SHA-256"); }));
    CHECK(QFile(inFolder(folder, "pack.tar")).size() > 100000);
    tab->forget();
    demo.child<QPushButton>("sampleSave")->click(); // no seed: the field is asked for, no dialog
    CHECK(demo.window.findChildren<QDialog*>("outsideDialog").isEmpty());
    demo.child<QLineEdit>("sampleSeed")->setText("30 November, Ines");
    tab->saveSample(inFolder(folder, "workpaper"));
    REQUIRE(comesTrue([&] { return !tab->said().isEmpty(); }));
    QFile paper(inFolder(folder, "workpaper"));
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.readAll().contains("30 November, Ines"));
}

TEST_CASE("Gaps are looked for on demand, and each leads to its entry", "[ui][outside]") {
    DemoWindow demo("outside-gaps");
    const support::ScriptedGit git(demo.places.folder);
    git.run({"tag", "claims-triage/v7.7"}); // a release nobody decided on
    demo.window.showPage(window::kAudit);
    demo.window.audit()->showPart(pages::AuditPage::Gaps);
    auto* table = demo.child<QTableView>("gapsTable");
    CHECK(table->model()->rowCount() == 0);
    demo.child<QPushButton>("gapsSearch")->click();
    REQUIRE(comesTrue([&] { return demo.child<QPushButton>("gapsSearch")->isEnabled(); }));
    const bool none = demo.child<QWidget>("gapsEmpty")->isVisible();
    CHECK((none || table->model()->rowCount() > 0));
}
