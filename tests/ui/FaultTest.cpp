// What goes wrong around a window: the repository, the key, the index, the content. The window says
// what happened, keeps what was typed, and is never green for what it does not know.
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/DemoWindow.h"
#include "tests/ui/Picture.h"
#include "ui/models/ModelTable.h"
#include "ui/pages/CountersignDock.h"
#include "ui/pages/ModelsPage.h"
#include "ui/pages/ReleasePage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ShieldLabel.h"
#include "ui/widgets/StateLine.h"
#include "ui/window/Commands.h"
#include "ui/window/PageList.h"
#include "ui/window/ShieldDetails.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

namespace fault_tests {

// Somebody at the dock whose key has a passphrase.
struct Guarded {
    DemoWindow demo;
    support::TempFolder folder;
    std::filesystem::path key;
    int asked = 0;

    Guarded(const std::string& name, const std::string& who) : demo(name), key(folder / "id_key") {
        std::filesystem::copy_file(demo.places.key(who), key);
        std::filesystem::permissions(key, std::filesystem::perms::owner_read |
                                              std::filesystem::perms::owner_write);
        const std::string change =
            "ssh-keygen -q -p -P '' -N 'open sesame' -f '" + key.string() + "' >/dev/null";
        REQUIRE(std::system(change.c_str()) == 0);
        QObject::connect(&demo.window.session(), &bridge::Session::promptNeeded, &demo.window,
                         [this] { ++asked; });
        demo.window.session().useKeyFile(QString::fromStdString(key.string()));
        REQUIRE(comesTrue([&] {
            const auto& me = demo.window.session().identity();
            return me && me->principal == who && me->key.path == key;
        }));
        demo.window.openRelease("claims-triage@1.2");
        REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
    }
    QPlainTextEdit* reason() { return demo.child<QPlainTextEdit>("signReason"); }
    QString notice() { return demo.child<widgets::Notice>("dockNotice")->sentence(); }
    void object(const QString& why) {
        demo.child<QAbstractButton>("signObject")->click();
        reason()->setPlainText(why);
        REQUIRE(comesTrue([&] { return demo.window.release()->dock()->canSignNow(); }));
        demo.window.release()->dock()->signNow();
    }
    // What the person types into the question, or that they leave it.
    void answer(const char* passphrase) {
        QDialog* dialog = nullptr;
        REQUIRE(comesTrue([&] {
            dialog = demo.window.findChild<QDialog*>("passphrase");
            return dialog && dialog->isVisible();
        }));
        if (!passphrase) return dialog->reject();
        dialog->findChild<QLineEdit*>("passphraseText")->setText(passphrase);
        dialog->accept();
    }
    std::size_t records() { return demo.window.release()->view()->history.records.size(); }
};

TEST_CASE(
    "A wrong passphrase and a cancelled one sign nothing and lose nothing; each signature asks",
    "[ui][faults][slow]") {
    Guarded desk("fault-passphrase", "tom.weiss");
    const auto before = desk.records();
    desk.object("Two markets are missing");
    desk.answer("wrong");
    REQUIRE(comesTrue([&] {
        return !desk.notice().isEmpty() || desk.demo.window.findChild<QDialog*>("passphrase");
    }));
    // ssh-keygen asks again, or the window says that it was wrong; either way nothing is lost.
    if (auto* again = desk.demo.window.findChild<QDialog*>("passphrase");
        again && again->isVisible())
        again->reject();
    REQUIRE(comesTrue([&] { return desk.demo.window.release()->dock()->canSignNow(); }));
    CHECK(desk.reason()->toPlainText() == "Two markets are missing");
    CHECK(desk.records() == before);

    desk.demo.window.release()->dock()->signNow();
    desk.answer(nullptr);
    REQUIRE(comesTrue([&] { return desk.demo.window.release()->dock()->canSignNow(); }));
    CHECK(desk.reason()->toPlainText() == "Two markets are missing");
    CHECK(desk.records() == before);

    desk.asked = 0;
    desk.demo.window.release()->dock()->signNow();
    desk.answer("open sesame");
    REQUIRE(comesTrue([&] { return desk.records() == before + 1; }));
    CHECK(desk.asked == 1);
    desk.object("And a third one is late");
    desk.answer("open sesame"); // not remembered from the first
    REQUIRE(comesTrue([&] { return desk.records() == before + 2; }));
    CHECK(desk.asked == 2);
}

TEST_CASE("A key that is gone when it is wanted is said by name, and what was written stays",
          "[ui][faults][slow]") {
    Guarded desk("fault-key", "tom.weiss");
    const auto before = desk.records();
    desk.demo.child<QAbstractButton>("signObject")->click();
    desk.reason()->setPlainText("It was never tried on paper");
    REQUIRE(comesTrue([&] { return desk.demo.window.release()->dock()->canSignNow(); }));
    std::filesystem::remove(desk.key);
    std::filesystem::remove(desk.key.string() + ".pub");
    desk.demo.window.release()->dock()->signNow();
    auto* bar = desk.demo.window.messages();
    REQUIRE(comesTrue([&] { return bar->message().contains("id_key"); }));
    CHECK(desk.reason()->toPlainText() == "It was never tried on paper");
    CHECK(desk.records() == before);
}

TEST_CASE("A repository that vanishes under the window is said, and is not green", "[ui][faults]") {
    DemoWindow demo("fault-gone");
    demo.be("ana.ruiz");
    demo.window.openRelease("claims-triage@1.2");
    REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
    REQUIRE(comesTrue([&] { return demo.window.session().logReport() != nullptr; }));
    auto* reason = demo.child<QPlainTextEdit>("signReason");
    demo.child<QAbstractButton>("signApprove")->click();
    reason->setPlainText("Half a sentence");
    const auto away = demo.places.folder.string() + ".away";
    std::filesystem::rename(demo.places.folder, away);
    demo.window.session().look();
    auto* bar = demo.window.messages();
    REQUIRE(comesTrue([&] { return !bar->message().isEmpty(); }));
    INFO(bar->message().toStdString());
    CHECK(bar->message().contains("repository", Qt::CaseInsensitive));
    CHECK(reason->toPlainText() == "Half a sentence");
    CHECK_FALSE(demo.window.release()->dock()->canSignNow());
    CHECK(demo.child<widgets::StateLine>("releaseVerdict")->words().startsWith("Cannot tell"));
    for (int row = 0; row < demo.window.models()->table().rowCount(); ++row)
        CHECK(demo.window.models()->table().at(row).fromCache); // remembered, and said to be
    uitest::picture(demo.window, "fault-1-gone");
    std::filesystem::rename(away, demo.places.folder);
    demo.window.session().look();
    REQUIRE(comesTrue([&] { return demo.window.session().logReport() != nullptr; }));
    CHECK(reason->toPlainText() == "Half a sentence");
}

TEST_CASE("A log that somebody else moves is judged again by itself", "[ui][faults]") {
    DemoWindow demo("fault-moved");
    REQUIRE(comesTrue([&] { return demo.window.session().logReport() != nullptr; }));
    REQUIRE(demo.window.session().logReport()->inOrder());
    const support::ScriptedGit git(demo.places.folder);
    const std::string ref = "refs/heads/countersign/log";
    git.run({"update-ref", ref, ref + "~3"}); // entries taken out
    demo.window.session().look();
    REQUIRE(comesTrue([&] {
        const auto& log = demo.window.session().logReport();
        return log && !log->inOrder();
    }));
    CHECK(demo.window.shieldDetails()->current().mark.tone == bridge::Tone::Bad);
}

TEST_CASE("An index deleted while the window is open costs nothing but time", "[ui][faults]") {
    DemoWindow demo("fault-index");
    const auto search = [&] {
        std::optional<std::size_t> hits;
        demo.window.session().search(
            &demo.window, "supplier",
            [&](base::Result<index::Answer> found) { hits = found ? found->hits.size() : 0; });
        REQUIRE(comesTrue([&] { return hits.has_value(); }));
        return *hits;
    };
    const auto before = search();
    REQUIRE(before > 0);
    std::filesystem::remove_all(demo.places.cache);
    CHECK(search() == before);
    demo.window.commands().run("rebuildIndex");
    CHECK(search() == before);
}

TEST_CASE("A card of 50 MB opens cut short, and says so", "[ui][faults][slow]") {
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "large");
    std::string card = "---\nlicense: mit\ntags: [a]\n---\n# Large\n\n## Intended use\n\n";
    const std::string line = "One line of a card that somebody generated.\n\n";
    while (card.size() < (50u << 20))
        card += line;
    git.write("large/release.yaml", "model: \"large\"\nversion: \"1\"\n");
    git.commitFile("large/MODEL_CARD.md", card);
    window::MainWindow window;
    window.resize(1024, 700);
    window.show();
    window.openFolder(QString::fromStdString((folder / "large").string()));
    REQUIRE(comesTrue([&] { return window.session().isOpen(); }));
    window.openRelease("large");
    REQUIRE(comesTrue([&] { return window.release()->view() != nullptr; }));
    window.release()->showPart(2);
    QTest::qWait(200);
    uitest::picture(window, "fault-2-large-card");
    const auto& findings = window.release()->view()->target.snapshot.findings;
    CHECK(std::any_of(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.place.path == "large/MODEL_CARD.md";
    }));
}

} // namespace fault_tests
