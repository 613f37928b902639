// The frame around the pages: whose turn, which time, reading only, size of type, help, folders.
#include "tests/ui/DemoWindow.h"
#include "ui/bridge/Mark.h"
#include "ui/bridge/Settings.h"
#include "ui/bridge/Theme.h"
#include "ui/models/TurnTable.h"
#include "ui/pages/CountersignDock.h"
#include "ui/pages/ModelsPage.h"
#include "ui/pages/MyTurnPage.h"
#include "ui/pages/ReleasePage.h"
#include "ui/window/Commands.h"
#include "ui/window/HelpSheet.h"
#include "ui/window/PageList.h"
#include "ui/window/Zoom.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

TEST_CASE("The first page says whose turn it is, and Enter opens the release", "[ui][my-turn]") {
    DemoWindow demo("frame-turn");
    auto* page = demo.window.pages().as<pages::MyTurnPage>(window::kMyTurn);
    CHECK(demo.window.pages().current() == window::kMyTurn);
    const auto& rows = page->table();
    REQUIRE(comesTrue([&] { return rows.rowCount() == 2; })); // in review; nobody is chosen
    CHECK(rows.at(0).kind == jobs::Turn::Kind::Waits);
    CHECK(demo.child<QPushButton>("turnWho")->isVisible());

    demo.be("ana.ruiz");
    REQUIRE(comesTrue(
        [&] { return rows.rowCount() == 1 && rows.at(0).kind == jobs::Turn::Kind::Sign; }));
    CHECK_FALSE(demo.child<QPushButton>("turnWho")->isVisible());
    auto* view = demo.child<QTableView>("turnTable");
    CHECK(rows.index(0, models::TurnTable::What).data().toString().contains("Legal counsel"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(demo.window.pages().current() == window::kRelease);
    REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
    CHECK(demo.window.release()->view()->target.release.version == "1.2");
    demo.window.commands().run("goBack");
    CHECK(demo.window.pages().current() == window::kMyTurn);
}

TEST_CASE("At the next start the rows of the last look stand there at once, and none says yes",
          "[ui][my-turn]") {
    const auto places = support::copiedDemo("frame-remembered");
    {
        DemoWindow demo(places);
        auto* page = demo.window.pages().as<pages::MyTurnPage>(window::kMyTurn);
        REQUIRE(comesTrue([&] { return page->table().rowCount() == 2; }));
        CHECK_FALSE(page->table().remembered());
    }
    DemoWindow demo(places);
    auto* page = demo.window.pages().as<pages::MyTurnPage>(window::kMyTurn);
    const auto& rows = page->table();
    int remembered = 0;
    const auto look = [&] {
        if (!rows.remembered() || rows.rowCount() == 0) return;
        ++remembered;
        for (int row = 0; row < rows.rowCount(); ++row) {
            CHECK(rows.index(row, models::TurnTable::State).data() == QVariant("Being checked"));
            CHECK(rows.index(row, models::TurnTable::New).data().toString().isEmpty());
        }
    };
    QObject::connect(&rows, &QAbstractItemModel::modelReset, look);
    look(); // it may have been quicker
    REQUIRE(comesTrue([&] { return !rows.remembered() && rows.rowCount() == 2; }));
    CHECK(remembered > 0);
    CHECK(rows.index(0, models::TurnTable::State).data() != QVariant("Being checked"));
}

TEST_CASE("Enter on a remembered row opens its release", "[ui][my-turn]") {
    const auto places = support::copiedDemo("frame-remembered-enter");
    {
        DemoWindow demo(places);
        auto* page = demo.window.pages().as<pages::MyTurnPage>(window::kMyTurn);
        REQUIRE(comesTrue([&] { return page->table().rowCount() == 2; }));
    }
    DemoWindow demo(places);
    auto* page = demo.window.pages().as<pages::MyTurnPage>(window::kMyTurn);
    REQUIRE(comesTrue([&] { return page->table().rowCount() == 2; }));
    auto* view = demo.child<QTableView>("turnTable");
    view->selectRow(1);
    const QString second = view->currentIndex().data(models::TurnTable::kNameRole).toString();
    REQUIRE(comesTrue([&] { return !page->table().remembered(); }));
    CHECK(view->currentIndex().data(models::TurnTable::kNameRole).toString() == second);
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
    CHECK(QString::fromStdString(demo.window.release()->view()->target.release.text()) == second);
}

TEST_CASE("What is remembered of a turn never says that something is fine", "[ui][my-turn]") {
    models::TurnTable table;
    for (const auto kind : {jobs::Turn::Kind::Decide, jobs::Turn::Kind::Counts}) {
        jobs::Turn turn;
        turn.kind = kind;
        turn.release = {"credit-terms", "1.2"};
        table.show({turn}, true);
        CHECK(table.index(0, models::TurnTable::What).data().toString().isEmpty());
        const auto mark = table.index(0, models::TurnTable::State).data(bridge::kMarkRole);
        CHECK(mark.value<bridge::Mark>().tone == bridge::Tone::Neutral);
        table.show({turn});
        CHECK_FALSE(table.index(0, models::TurnTable::What).data().toString().isEmpty());
    }
}

TEST_CASE("Rows of turns are a well-behaved model", "[ui][my-turn]") {
    models::TurnTable table;
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<jobs::Turn> turns(3);
    turns[0].kind = jobs::Turn::Kind::SignAgain;
    turns[0].sinceSigned.changed = {model::EvidenceClass::Artifacts};
    turns[1].openObjections = 2;
    table.show(turns);
    CHECK(table.rowCount() == 3);
    CHECK(table.index(0, models::TurnTable::What).data().toString().contains("no longer counts"));
    table.show({});
    CHECK(table.rowCount() == 0);
}

TEST_CASE("A banner says that one looks at the past; nothing can be signed there; back is one key",
          "[ui][as-of]") {
    DemoWindow demo("frame-past");
    demo.be("ana.ruiz");
    auto* banner = demo.child<QWidget>("pastBanner");
    CHECK_FALSE(banner->isVisible());
    CHECK(demo.window.session().canSign());
    auto* field = demo.child<QLineEdit>("asOf");
    field->setFocus();
    QTest::keyClicks(field, "2026-11-06");
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(comesTrue([&] { return banner->isVisible(); }));
    auto* sentence = demo.child<QLabel>("pastSentence");
    REQUIRE(comesTrue([&] { return sentence->text().contains("by claimed time"); }));
    CHECK_FALSE(demo.window.session().canSign());
    const auto& rows = demo.window.pages().as<pages::MyTurnPage>(window::kMyTurn)->table();
    REQUIRE(comesTrue([&] { return rows.rowCount() == 0; }));
    demo.window.commands().run("asOfNow");
    CHECK_FALSE(banner->isVisible());
    CHECK(demo.window.session().canSign());
    CHECK(field->text().isEmpty());
}

TEST_CASE("A decision chosen in the menu is a time to look at", "[ui][as-of]") {
    DemoWindow demo("frame-menu");
    auto* menu = demo.child<QMenu>("asOfChoices");
    emit menu->aboutToShow();
    const auto decision = [&]() -> QAction* {
        for (QAction* action : menu->actions())
            if (action->text().contains("decided on credit-terms")) return action;
        return nullptr;
    };
    REQUIRE(comesTrue([&] { return decision() != nullptr; }));
    decision()->trigger();
    CHECK(demo.window.session().asOf().revision.size() == 64);
    CHECK(demo.child<QWidget>("pastBanner")->isVisible());
    CHECK(demo.child<QLineEdit>("asOf")->text().size() == 12);
}

TEST_CASE("Switched to reading only, nobody signs, and the switch is remembered",
          "[ui][read-only]") {
    DemoWindow demo("frame-reading");
    demo.be("ana.ruiz");
    CHECK(demo.window.session().canSign());
    demo.window.commands().run("readOnly");
    CHECK_FALSE(demo.window.session().canSign());
    CHECK(bridge::Settings::value("readOnly").toBool());
    demo.window.openRelease("claims-triage@1.2");
    REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
    CHECK_FALSE(demo.window.release()->dock()->canSignNow());

    // Even a caller that forgets to ask is refused.
    std::optional<base::ErrorCode> refused;
    demo.window.session().sign(&demo.window, {}, {}, [&](base::Result<jobs::Receipt> receipt) {
        if (!receipt) refused = receipt.error().code;
    });
    REQUIRE(comesTrue([&] { return refused.has_value(); }));
    CHECK(*refused == base::ErrorCode::Denied);
    demo.window.commands().run("readOnly");
    CHECK(demo.window.session().canSign());
}

TEST_CASE("Larger type keeps the page and the unsigned words, and is remembered", "[ui][zoom]") {
    DemoWindow demo("frame-zoom");
    demo.be("ana.ruiz");
    demo.window.openRelease("claims-triage@1.2");
    REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
    auto* reason = demo.child<QPlainTextEdit>("signReason");
    reason->setFocus();
    QTest::keyClicks(reason, "Half a sentence");
    const double before = QApplication::font().pointSizeF();
    demo.window.setZoom(200);
    CHECK(QApplication::font().pointSizeF() == Approx(before * 2));
    CHECK(demo.window.pages().current() == window::kRelease);
    REQUIRE(comesTrue([&] {
        auto* again = demo.window.findChild<QPlainTextEdit*>("signReason");
        return again && again->toPlainText() == "Half a sentence";
    }));
    CHECK(window::Zoom::remembered(QString::fromStdString(demo.places.folder.string())) == 200);
    demo.window.commands().run("usualSize");
    CHECK(QApplication::font().pointSizeF() == Approx(before));
}

TEST_CASE("Preferences act at once, and say what is chosen", "[ui][preferences]") {
    DemoWindow demo("frame-preferences");
    demo.window.commands().run("preferences");
    auto* look = demo.child<QComboBox>("prefAppearance");
    const int dark = look->findData("dark");
    look->setCurrentIndex(dark);
    emit look->activated(dark);
    CHECK(bridge::Theme::appearance() == bridge::Appearance::Dark);
    CHECK(bridge::Settings::value("appearance").toString() == "dark");
    demo.child<QCheckBox>("prefReadOnly")->setChecked(true);
    CHECK(demo.window.session().readOnly());
    demo.child<QCheckBox>("prefReadOnly")->setChecked(false);
    demo.child<QDialog>("preferences")->close();
    REQUIRE(comesTrue([&] { return demo.window.findChild<QDialog*>("preferences") == nullptr; }));
    demo.window.commands().run("preferences");
    CHECK(demo.child<QComboBox>("prefAppearance")->currentData() == "dark");
    demo.window.commands().run("asDesktop");
    CHECK(bridge::Settings::value("appearance").isNull());
    CHECK_FALSE(demo.window.session().readOnly());
}

TEST_CASE("Where a splitter stood is remembered for the repository", "[ui][layout]") {
    const auto sizes = [](DemoWindow& demo) {
        return demo.child<QSplitter>("historySplit")->sizes();
    };
    QList<int> wanted;
    {
        DemoWindow demo("frame-layout");
        demo.window.showPage(window::kAudit);
        auto* split = demo.child<QSplitter>("historySplit");
        REQUIRE(comesTrue([&] { return split->isVisible() && split->height() > 400; }));
        split->setSizes({split->height() - 200, 200});
        wanted = sizes(demo);
        demo.window.showPage(window::kModels);
    }
    DemoWindow again("frame-layout");
    again.window.showPage(window::kAudit);
    REQUIRE(comesTrue([&] { return again.child<QSplitter>("historySplit")->isVisible(); }));
    CHECK(std::abs(sizes(again)[0] - wanted[0]) < 20);
}

TEST_CASE("A folder dropped onto the window is opened", "[ui][drop]") {
    const auto& demo = support::sharedDemo();
    window::MainWindow window;
    window.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(demo.folder.string()))});
    // Qt delivers a drop only where the drag that enters was accepted.
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    CHECK(drop.isAccepted());
    REQUIRE(comesTrue([&] { return window.session().isOpen(); }));

    QMimeData two;
    two.setUrls({QUrl::fromLocalFile("/"), QUrl::fromLocalFile("/tmp")});
    QDragEnterEvent both(QPoint(200, 200), Qt::CopyAction, &two, Qt::LeftButton, Qt::NoModifier);
    both.ignore();
    QApplication::sendEvent(&window, &both);
    CHECK_FALSE(both.isAccepted());
}

TEST_CASE("F1 explains the work in words and pictures, and opens nothing else", "[ui][help]") {
    QWidget window;
    window::HelpSheet sheet(&window);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* view = sheet.findChild<window::HelpView*>("helpText");
    REQUIRE(view);
    REQUIRE(sheet.topics() == 6);
    int pictures = 0;
    for (int topic = 0; topic < sheet.topics(); ++topic) {
        sheet.showTopic(topic);
        CHECK(view->toPlainText().size() > 400);
        pictures += view->toHtml().contains("help:") ? 1 : 0;
    }
    CHECK(pictures == 3);
    view->setSafeHtml("<img src=\"file:///etc/passwd\"><img src=\"help:../en/words.md\">");
    CHECK(view->document()
              ->resource(QTextDocument::ImageResource, QUrl("file:///etc/passwd"))
              .value<QImage>()
              .width() <= 1);
}
