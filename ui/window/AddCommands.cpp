// Every command of the window, with its keys: the part of MainWindow that the palette, the sheet of
// keys and the shortcuts read.
#include "ui/bridge/Settings.h"
#include "ui/bridge/Theme.h"
#include "ui/pages/InviteSheet.h"
#include "ui/pages/PeoplePage.h"
#include "ui/widgets/ActivityLog.h"
#include "ui/widgets/SearchBox.h"
#include "ui/window/Commands.h"
#include "ui/window/Frame.h"
#include "ui/window/HelpSheet.h"
#include "ui/window/KeysSheet.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PageList.h"
#include "ui/window/PreferencesSheet.h"
#include "ui/window/PublicSheet.h"
#include "ui/window/Registers.h"
#include "ui/window/Sending.h"
#include "ui/window/TopBar.h"
#include "ui/window/Zoom.h"

#include <QGuiApplication>
#include <QPalette>
#include <QToolButton>

namespace countersign::window {

using bridge::Settings;
using bridge::Theme;

void MainWindow::addPageCommands() {
    for (const auto& entry : pages().entries()) {
        if (entry.command.isEmpty()) continue;
        const QString name = entry.name;
        const QByteArray command =
            "go" + name.left(1).toUpper().toLatin1() + name.mid(1).toLatin1();
        m_commands->add(command.constData(), entry.command, QKeySequence(entry.keys),
                        [this, name] { showPage(name); });
    }
}

void MainWindow::addCommands() {
    const auto add = [this](const char* name, const QString& title, const QKeySequence& keys,
                            auto run) { return m_commands->add(name, title, keys, run); };
    addPageCommands();
    add("goBack", tr("Go back"), QKeySequence("Alt+Left"), [this] { pages().back(); });
    add("goSearch", tr("Search or run a command"), QKeySequence("Ctrl+K"),
        [this] { m_frame->top()->search()->activate(); });
    add("goFilter", tr("Show only some rows"), QKeySequence("Ctrl+F"), [this] { focusFilter(); });
    add("openFolder", tr("Open a folder…"), QKeySequence("Ctrl+O"), [this] { askFolder(false); });
    add("openDemo", tr("Look around in an example…"), {}, [this] { askDemoFolder(); });
    add("invite", tr("Invite somebody…"), {}, [this] {
        if (m_session->logReport()) (new pages::InviteSheet(m_session, this))->open();
    });
    add("goProposals", tr("Go to proposed changes of policy, people and keys"), {}, [this] {
        showPage(kPeople);
        pages().page(kPeople)->showPart(pages::PeoplePage::Proposals);
    });
    add("asOf", tr("Show everything as of another time"), QKeySequence("Ctrl+T"),
        [this] { m_frame->top()->askTime(); });
    add("asOfNow", tr("Go back to now"), QKeySequence("Ctrl+Shift+T"),
        [this] { m_session->setAsOf({}); });
    add("identity", tr("Choose who signs"), QKeySequence("Ctrl+I"),
        [this] { m_frame->top()->identity()->showMenu(); });
    add("readOnly", tr("Switch the whole program to reading only, or back"),
        QKeySequence("Ctrl+Shift+R"), [this] {
            m_session->setReadOnly(!m_session->readOnly());
            Settings::setValue(QStringLiteral("readOnly"), m_session->readOnly());
            m_session->note(m_session->readOnly()
                                ? tr("Switched to reading only: nothing can be signed or written.")
                                : tr("Signing is possible again."));
        });
    add("sendNow", tr("Get what others signed, and send what was signed here"),
        QKeySequence("Ctrl+Shift+S"), [this] { m_sending->sendTo({}); });
    add("saveToStick", tr("Exchange with a stick or folder…"), {},
        [this] { m_sending->askFolder(); });
    add("takeFile", tr("Take what somebody signed and saved as a file…"), {},
        [this] { m_sending->askTaken(); });
    add("saveUnsent", tr("Save what was not sent as a file…"), {},
        [this] { m_sending->askFile(); });
    add("present", tr("Presenter view of the meeting"), QKeySequence("Ctrl+Shift+P"),
        [this] { present(); });
    add("saveActions", tr("Print or save the register of actions…"), {},
        [this] { m_registers->ask(QStringLiteral("actions")); });
    add("saveIncidents", tr("Print or save the register of incidents…"), {},
        [this] { m_registers->ask(QStringLiteral("incidents")); });
    add("saveForeseen", tr("Print or save objections and what came of them…"), {},
        [this] { m_registers->ask(QStringLiteral("foreseen")); });
    add("saveDrills", tr("Print or save drills and deployments…"), {},
        [this] { m_registers->ask(QStringLiteral("drills")); });
    add("saveCalendar", tr("Save everything with a day as a calendar…"), {},
        [this] { m_registers->ask(QStringLiteral("calendar")); });
    add("publicPages", tr("Write public pages…"), {}, [this] {
        if (m_session->logReport()) (new PublicSheet(m_session, this))->open();
    });
    add("logState", tr("Show what is proved of the log"), QKeySequence("Ctrl+Shift+L"),
        [this] { showShield(); });
    add("checkLog", tr("Check the log again"), {}, [this] { judgeLog(); });
    add("lookAgain", tr("Look for changes now"), QKeySequence("F5"), [this] { m_session->look(); });
    add("rebuildIndex", tr("Read everything again for the search"), {}, [this] {
        m_session->rebuildIndex(this, [this](const base::Result<void>& done) {
            if (!done) return m_session->report(tr("Reading for the search"), done.error());
            m_session->note(tr("Everything was read for the search."));
        });
    });
    addViewCommands();
    addAppearances();
    add("quit", tr("Quit"), QKeySequence("Ctrl+Q"), [this] { close(); });
}

void MainWindow::addViewCommands() {
    const auto add = [this](const char* name, const QString& title, const QKeySequence& keys,
                            auto run) { return m_commands->add(name, title, keys, run); };
    add("activity", tr("Show or hide the activity log"), QKeySequence("Ctrl+L"),
        [this] { m_activity->setVisible(!m_activity->isVisible()); });
    add("larger", tr("Larger type"), QKeySequence("Ctrl++"), [this] {
        setZoom(Zoom::percent() + kZoomStep);
    })->setShortcuts({QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")});
    add("smaller", tr("Smaller type"), QKeySequence("Ctrl+-"),
        [this] { setZoom(Zoom::percent() - kZoomStep); });
    add("usualSize", tr("Usual size of type"), QKeySequence("Ctrl+0"), [this] { setZoom(100); });
    add("preferences", tr("Preferences"), QKeySequence("Ctrl+,"),
        [this] { (new PreferencesSheet(this))->open(); });
    add("keys", tr("Show the keys"), QKeySequence("?"),
        [this] { (new KeysSheet(*m_commands, this))->show(); });
    add("help", tr("Help"), QKeySequence("F1"), [this] { HelpSheet::open(this); });
}

void MainWindow::addAppearances() {
    const auto look = [this](const char* name, const QString& title,
                             bridge::Appearance appearance) {
        m_commands->add(name, title, {}, [this, name, appearance] {
            Settings::setValue(QStringLiteral("appearance"), QString::fromLatin1(name));
            Theme::apply(appearance);
            rebuildFrame(); // inks were taken from the palette that was
        });
    };
    m_commands->add("asDesktop", tr("Appearance: as the desktop"), {}, [this] {
        Settings::setValue(QStringLiteral("appearance"), QVariant());
        QGuiApplication::setPalette(QPalette());
        Theme::apply(Theme::fromDesktop(QGuiApplication::palette()));
        rebuildFrame();
    });
    look("light", tr("Appearance: light"), bridge::Appearance::Light);
    look("dark", tr("Appearance: dark"), bridge::Appearance::Dark);
    look("contrast", tr("Appearance: high contrast, light"), bridge::Appearance::Contrast);
    look("contrastDark", tr("Appearance: high contrast, dark"), bridge::Appearance::ContrastDark);
    // Each in its own language: whoever cannot read the one at hand finds the other.
    m_commands->add("english", QStringLiteral("Language: English"), {},
                    [this] { setLanguage(QStringLiteral("en")); });
    m_commands->add("german", QStringLiteral("Sprache: Deutsch"), {},
                    [this] { setLanguage(QStringLiteral("de")); });
}

} // namespace countersign::window
