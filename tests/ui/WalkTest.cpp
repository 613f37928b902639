// Every page walked: no control without a name, no keyboard trap, no word of the engine room, and
// in German nothing that stayed English.
#include "tests/ui/Walk.h"
#include "tests/ui/Picture.h"
#include "ui/bridge/Language.h"
#include "ui/bridge/Settings.h"
#include "ui/window/Commands.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QTabBar>
#include <QXmlStreamReader>

#include <map>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;
using uitest::walk;

namespace {

struct Seen {
    QString text, where;
};

std::vector<Seen> wordsOn(QWidget* root) {
    std::vector<Seen> seen;
    for (const auto& [text, of] : uitest::controlTexts(root))
        if (!text.isEmpty())
            seen.push_back(
                {QString(text).remove('&'),
                 QString::fromLatin1(of->metaObject()->className()) + ' ' + of->objectName()});
    return seen;
}

std::map<QString, QString> germanTexts() {
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/i18n/countersign_de.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::map<QString, QString> texts;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("source")) source = xml.readElementText();
        if (xml.name() == QLatin1String("translation"))
            texts[source] = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return texts;
}

} // namespace

TEST_CASE("No page has a control without a name", "[ui][walk]") {
    DemoWindow demo("walk-names");
    demo.be("ana.ruiz");
    walk(demo, [&](const QString& page) {
        for (auto* control : demo.window.findChildren<QWidget*>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus) continue;
            const bool part = control->objectName().startsWith("qt_") ||
                              qobject_cast<QAbstractScrollArea*>(control->parentWidget()) ||
                              control->inherits("QScrollBar") || control->inherits("QTabBar") ||
                              control->inherits("QLabel") || control->inherits("QMenu");
            if (part) continue;
            INFO(page.toStdString() << ": " << control->metaObject()->className() << ' '
                                    << control->objectName().toStdString());
            CHECK_FALSE(control->objectName().isEmpty());
            CHECK_FALSE(control->accessibleName().isEmpty());
        }
    });
}

TEST_CASE("Tab leads out of every control of every page", "[ui][walk]") {
    DemoWindow demo("walk-tab");
    demo.be("ana.ruiz");
    demo.window.activateWindow();
    REQUIRE(comesTrue([&] { return demo.window.isActiveWindow(); }));
    int visited = 0;
    walk(demo, [&](const QString& page) {
        for (auto* control : demo.window.findChildren<QWidget*>()) {
            if (!control->isVisible() || !control->isEnabled() ||
                !(control->focusPolicy() & Qt::TabFocus) || control->focusProxy())
                continue;
            control->setFocus(Qt::TabFocusReason);
            if (QApplication::focusWidget() != control) continue;
            ++visited;
            // In a date it goes through day, month and year first, in a text from link to link.
            for (int stops = 0; stops < 200 && QApplication::focusWidget() == control; ++stops)
                QTest::keyClick(control, Qt::Key_Tab);
            INFO(page.toStdString() << ": " << control->metaObject()->className() << ' '
                                    << control->objectName().toStdString());
            CHECK(QApplication::focusWidget() != control);
        }
    });
    CHECK(visited > 100);
}

TEST_CASE("No page shows a word of the engine room", "[ui][walk]") {
    const QRegularExpression inner(
        R"(\b(seats?|hats?|gates?|dispositions?|rosters?|genesis|enact(s|ed)?|outbox|)"
        R"(waives?|break-glass|carry-over|inconclusive|manifests?)\b)",
        QRegularExpression::CaseInsensitiveOption);
    DemoWindow demo("walk-words");
    demo.be("ana.ruiz");
    walk(demo, [&](const QString& page) {
        for (const Seen& seen : wordsOn(&demo.window)) {
            INFO(page.toStdString()
                 << ", " << seen.where.toStdString() << ": " << seen.text.toStdString());
            CHECK_FALSE(inner.match(seen.text).hasMatch());
        }
    });
}

TEST_CASE("In German no page shows a text of the window in English", "[ui][walk][language]") {
    const auto german = germanTexts();
    CHECK(german.size() > 700);
    for (const auto& [english, translated] : german) {
        INFO(english.toStdString());
        CHECK_FALSE(translated.isEmpty());
    }
    const QLocale before;
    DemoWindow demo("walk-german");
    demo.be("ana.ruiz");
    demo.window.setLanguage("de");
    QStringList left;
    int found = 0;
    walk(demo, [&](const QString& page) {
        for (const Seen& seen : wordsOn(&demo.window)) {
            const auto text = german.find(seen.text);
            if (text != german.end() && QString(text->second).remove('&') != seen.text)
                left << page + ", " + seen.where + ": " + seen.text;
            ++found;
        }
        uitest::picture(demo.window,
                        qPrintable(QStringLiteral("german-") + QString(page).replace(' ', '-')));
    });
    INFO(left.join('\n').toStdString());
    CHECK(left.isEmpty());
    CHECK(found > 500);
    CHECK(demo.child<QAbstractButton>("railMyTurn")->text() == "Ich bin dran");
    // What core says is German, too; what it says it about stays as it was written.
    const QString verdict = demo.child<QWidget>("releaseVerdict")->toolTip();
    INFO(verdict.toStdString());
    CHECK(verdict.contains("Detect distribution shift"));
    CHECK(verdict.contains("muss mindestens 0.90 sein (war 0.93)"));
    CHECK(QString::fromStdString(demo.window.release()->view()->gate.sentence)
              .contains("must be at least 0.90 (was 0.93)"));
    demo.window.commands().run("english");
    CHECK(demo.child<QAbstractButton>("railMyTurn")->text() == "My turn");
    bridge::Settings::setValue("language", QVariant());
    QLocale::setDefault(before);
}
