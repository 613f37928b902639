// The screens there are: everything fits a small one, and type of twice the size a large one.
#include "tests/ui/Picture.h"
#include "tests/ui/Walk.h"
#include "ui/bridge/Settings.h"
#include "ui/bridge/Theme.h"
#include "ui/window/Commands.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

namespace screen_tests {

std::string said(const QSize& size) {
    return std::to_string(size.width()) + " x " + std::to_string(size.height());
}

// What wants most, for whoever has to mend it.
std::string widest(QWidget* page) {
    std::string text;
    for (auto* part : page->findChildren<QWidget*>()) {
        if (!part->isVisible() || part->minimumSizeHint().width() < page->width() / 3) continue;
        text += "\n    " + std::string(part->metaObject()->className()) + ' ' +
                part->objectName().toStdString() + ' ' + said(part->minimumSizeHint());
    }
    return text;
}

void fits(DemoWindow& demo, QSize screen) {
    if (const QString look = qEnvironmentVariable("COUNTERSIGN_LOOK"); !look.isEmpty())
        demo.window.commands().run(look); // for pictures: "dark", "contrast"…
    demo.window.resize(screen);
    uitest::walk(demo, [&](const QString& name) {
        auto* page = demo.window.pages().page(demo.window.pages().current());
        INFO(name.toStdString() << " wants " << said(page->minimumSizeHint()) << " and has "
                                << said(page->size()) << widest(page));
        CHECK(demo.window.size() == screen);
        CHECK(demo.window.minimumSizeHint().width() <= screen.width());
        CHECK(demo.window.minimumSizeHint().height() <= screen.height());
        auto* frame = qobject_cast<QScrollArea*>(page->parentWidget()->parentWidget());
        REQUIRE(frame);
        CHECK(frame->horizontalScrollBar()->maximum() == 0); // nothing is off to the side
        CHECK(frame->verticalScrollBar()->maximum() == 0);
        uitest::picture(demo.window,
                        qPrintable(QStringLiteral("screen-%1-%2").arg(screen.width()).arg(name)));
    });
    for (const char* command : {"invite", "preferences", "keys", "help", "logState"}) {
        demo.window.commands().run(QLatin1String(command));
        QDialog* dialog = nullptr;
        REQUIRE(comesTrue([&] {
            for (auto* one : demo.window.findChildren<QDialog*>())
                if (one->isVisible()) dialog = one;
            return dialog != nullptr;
        }));
        INFO(command << " wants " << said(dialog->minimumSizeHint()) << ", is "
                     << said(dialog->size()));
        CHECK(dialog->minimumSizeHint().width() <= screen.width());
        CHECK(dialog->minimumSizeHint().height() <= screen.height());
        CHECK(dialog->width() <= screen.width());
        CHECK(dialog->height() <= screen.height());
        uitest::picture(*dialog, qPrintable(QStringLiteral("screen-%1-sheet-%2")
                                                .arg(screen.width())
                                                .arg(QLatin1String(command))));
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("Every page and every sheet has its place on a screen of 1024 by 700", "[ui][screen]") {
    DemoWindow demo("screen-small");
    demo.be("ana.ruiz");
    fits(demo, {1024, 700});
}

TEST_CASE("With type of twice the size everything has its place on a 4K screen", "[ui][screen]") {
    DemoWindow demo("screen-large");
    demo.be("ana.ruiz");
    demo.window.setZoom(200);
    fits(demo, {2048, 1400});
    demo.window.setZoom(100);
}

TEST_CASE("Another appearance is chosen by name with the keyboard, and everything follows it",
          "[ui][screen]") {
    DemoWindow demo("screen-look");
    demo.be("ana.ruiz");
    demo.window.openRelease("claims-triage@1.2");
    REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
    const auto choose = [&](const char* command) {
        demo.window.commands().run("goSearch");
        auto* field = demo.child<QLineEdit>("search");
        field->clear();
        QTest::keyClicks(field, command);
        auto* offers = demo.child<QListView>("searchOffers");
        REQUIRE(comesTrue([&] {
            return offers->model()->rowCount() > 0 &&
                   offers->model()->index(0, 0).data().toString() == command;
        }));
        QTest::keyClick(field, Qt::Key_Return); // the field goes with the frame that it is in
    };
    choose("Appearance: dark");
    REQUIRE(comesTrue([&] { return bridge::Theme::appearance() == bridge::Appearance::Dark; }));
    REQUIRE(comesTrue([&] { return demo.window.release()->view() != nullptr; }));
    for (const char* part : {"asOf", "signReason", "dockMeaning"}) {
        auto* widget = demo.child<QWidget>(part);
        INFO(part);
        CHECK(bridge::contrast(widget->palette().color(widget->foregroundRole()),
                               widget->palette().color(widget->backgroundRole())) > 4.5);
    }
    choose("Appearance: light");
    REQUIRE(comesTrue([&] { return bridge::Theme::appearance() == bridge::Appearance::Light; }));
    bridge::Settings::setValue("appearance", QVariant());
}

} // namespace screen_tests
