// Names that somebody chose to be hard: ten thousand letters, right to left, stacked accents, and
// one that only looks like another. Nothing grows, nothing hangs, and a look-alike is marked.
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/Picture.h"
#include "tests/ui/Wait.h"
#include "ui/bridge/Mark.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/pages/ModelsPage.h"
#include "ui/pages/ReleasePage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StateLine.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PageList.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QLabel>
#include <QTableView>
#include <QTimer>

#include <cstdlib>

using namespace countersign;
using uitest::comesTrue;

namespace hard_names_tests {

// The longest time in which the window answered nothing.
class Heartbeat final : public QObject {
public:
    Heartbeat() {
        m_since.start();
        m_timer.setInterval(10);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start();
    }
    qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

constexpr qint64 kHangs = 5000; // on a busy machine under sanitizers, too

std::string card(const std::string& title, const std::string& owner) {
    return "---\nlicense: mit\ntags: [a]\nowner: \"" + owner + "\"\n---\n# " + title +
           "\n\n## Intended use\n\nSorting letters. " + title + "\n";
}

struct Shelf {
    support::TempFolder folder;
    support::ScriptedGit git{folder / "shelf"};
    const std::string many = std::string(10000, 'm');
    const std::string hebrew = "\u05de\u05d5\u05d3\u05dc"; // four letters, right to left
    std::string stacked = "stack";

    Shelf() {
        ::setenv("XDG_STATE_HOME", (folder / "state").c_str(), 1);
        ::setenv("XDG_CACHE_HOME", (folder / "cache").c_str(), 1);
        for (int i = 0; i < 2000; ++i)
            stacked += "\u0301\u0323";
        add("many", many, std::string(10000, 'v'), many);
        add("hebrew", hebrew, "1.2", hebrew + " \u202e evil");
        add("stacked", stacked, "1", stacked);
        add("plain", "claims", "1", "Claims");
        add("alike", "cl\u0430ims", "1", "Cl\u0430ims"); // a Cyrillic letter in it
        git.commit("Names");
    }
    void add(const std::string& where, const std::string& model, const std::string& version,
             const std::string& title) {
        git.write(where + "/release.yaml", "model: \"" + model + "\"\nversion: \"" + version +
                                               "\"\nsummary: \"" + title + "\"\n");
        git.write(where + "/MODEL_CARD.md", card(title, title.substr(0, 9000)));
    }
};

TEST_CASE("Hard names neither widen the window nor stop it, and a look-alike is marked",
          "[ui][names]") {
    Shelf shelf;
    Heartbeat beats;
    window::MainWindow window;
    window.resize(1024, 700);
    window.show();
    window.openFolder(QString::fromStdString(shelf.git.folder().string()));
    REQUIRE(comesTrue([&] { return window.session().isOpen(); }));
    window.showPage(window::kModels);
    const auto& rows = window.models()->table();
    REQUIRE(comesTrue([&] { return rows.rowCount() == 5; }));
    uitest::picture(window, "names-1-models");
    int marked = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const auto mark = rows.index(row, models::ModelTable::Model).data(bridge::kMarkRole);
        const bool alike = rows.at(row).id.find("ims") != std::string::npos;
        INFO(rows.at(row).id.substr(0, 20));
        CHECK(mark.isValid() == alike);
        marked += mark.isValid() ? 1 : 0;
    }
    CHECK(marked == 2); // each says of which it reminds
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QString name = rows.index(row, 0).data(models::ModelTable::kNameRole).toString();
        const std::string model = rows.at(row).id;
        window.openRelease(name);
        REQUIRE(comesTrue([&] {
            const auto& view = window.release()->view();
            return view && view->target.release.model == model;
        }));
        for (int part = 0; part < int(window.release()->parts().size()); ++part) {
            window.release()->showPart(part);
            QTest::qWait(30);
            if (part == 0)
                uitest::picture(window, qPrintable(QStringLiteral("names-2-release-%1").arg(row)));
        }
        CHECK(window.size() == QSize(1024, 700));
        CHECK(window.release()->findChild<QLabel*>("releaseTitle")->text().size() < 400);
    }
    window.openRelease(QString(10000, QLatin1Char('x'))); // there is none: said, and not at length
    REQUIRE(comesTrue([&] { return !window.messages()->message().isEmpty(); }));
    REQUIRE(comesTrue([&] {
        return window.release()
            ->findChild<widgets::StateLine*>("releaseVerdict")
            ->words()
            .startsWith("Cannot tell");
    }));
    uitest::picture(window, "names-3-none");
    CHECK(window.size() == QSize(1024, 700));
    CHECK(window.minimumSizeHint().width() <= 1024);
    CHECK(window.minimumSizeHint().height() <= 700);
    INFO("the window answered nothing for " << beats.longestMs() << " ms");
    CHECK(beats.longestMs() < kHangs);
}

TEST_CASE("What is shown of a long text keeps both ends, and letters that run the other way stay "
          "among themselves",
          "[ui][names]") {
    const QString text = bridge::brief(QStringLiteral("begin") + QString(10000, 'x') + "end");
    CHECK(text.size() <= 200);
    CHECK(text.startsWith("begin"));
    CHECK(text.endsWith("end"));
    CHECK(bridge::brief(QStringLiteral("short")) == "short");
    const QString run = QStringLiteral("0f3a91c24be84d0f9d1c5a77e6b2d310");
    CHECK(bridge::shortRun(run + "/accuracy") == "0f3a91c2/accuracy");
    CHECK(bridge::shortRun("m-" + run + " · f1 of " + run) == "m-0f3a91c2 · f1 of 0f3a91c2");
    for (const QString& other : {run + "0f3a91c2", run.toUpper(), run.left(31), "x" + run})
        CHECK(bridge::shortRun(other) == other); // git ids and digests are not touched
    const QString hebrew = QString::fromUtf8("\u05de\u05d5");
    CHECK(bridge::isolated(hebrew) == QChar(0x2068) + hebrew + QChar(0x2069));
    CHECK(bridge::isolated(QStringLiteral("plain")) == "plain");
}

} // namespace hard_names_tests
