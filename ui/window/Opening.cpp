// The roads into a repository, and every command: the other half of MainWindow.
#include "ui/bridge/Settings.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/pages/ModelsPage.h"
#include "ui/pages/ReleasePage.h"
#include "ui/pages/StartPage.h"
#include "ui/widgets/ActivityLog.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchBox.h"
#include "ui/window/Commands.h"
#include "ui/window/KeysSheet.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Rail.h"
#include "ui/window/TopBar.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace countersign::window {

using bridge::Session;
using bridge::Settings;
using bridge::Theme;
using bridge::Tone;

void MainWindow::addCommands() {
    const auto add = [this](const char* name, const QString& title, const QKeySequence& keys,
                            auto run) { return m_commands->add(name, title, keys, run); };
    add("goModels", tr("Go to models"), QKeySequence("Ctrl+1"), [this] { showPageOf(Models); });
    add("goHistory", tr("Go to the record of decisions"), QKeySequence("Ctrl+2"),
        [this] { showPageOf(History); });
    add("goRelease", tr("Go to the release opened last"), QKeySequence("Ctrl+3"),
        [this] { showPageOf(Release); });
    add("goBack", tr("Go back"), QKeySequence("Alt+Left"), [this] { goBack(); });
    add("goSearch", tr("Search or run a command"), QKeySequence("Ctrl+K"),
        [this] { m_top->search()->activate(); });
    add("goFilter", tr("Show only some rows"), QKeySequence("Ctrl+F"), [this] { focusFilter(); });
    add("openFolder", tr("Open a folder…"), QKeySequence("Ctrl+O"), [this] { askFolder(); });
    add("openDemo", tr("Look around in an example…"), {}, [this] { askDemoFolder(); });
    add("asOf", tr("Show everything as of another time"), QKeySequence("Ctrl+T"),
        [this] { m_top->askTime(); });
    add("identity", tr("Choose who signs"), QKeySequence("Ctrl+I"),
        [this] { m_top->identity()->showMenu(); });
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
    add("activity", tr("Show or hide the activity log"), QKeySequence("Ctrl+L"),
        [this] { m_activity->setVisible(!m_activity->isVisible()); });
    add("keys", tr("Show the keys"), QKeySequence("?"),
        [this] { (new KeysSheet(*m_commands, this))->show(); });
    add("help", tr("Help"), QKeySequence("F1"),
        [this] { (new KeysSheet(*m_commands, this))->show(); });
    addAppearances();
    add("quit", tr("Quit"), QKeySequence("Ctrl+Q"), [this] { close(); });
}

void MainWindow::addAppearances() {
    const auto look = [this](const char* name, const QString& title,
                             bridge::Appearance appearance) {
        m_commands->add(name, title, {}, [name, appearance] {
            Settings::setValue(QStringLiteral("appearance"), QString::fromLatin1(name));
            Theme::apply(appearance);
        });
    };
    look("light", tr("Appearance: light"), bridge::Appearance::Light);
    look("dark", tr("Appearance: dark"), bridge::Appearance::Dark);
    look("contrast", tr("Appearance: high contrast, light"), bridge::Appearance::Contrast);
    look("contrastDark", tr("Appearance: high contrast, dark"), bridge::Appearance::ContrastDark);
}

void MainWindow::openFolder(const QString& folder) { tryOpen(folder, false); }

void MainWindow::tryOpen(const QString& folder, bool allowOtherOwner) {
    jobs::WorkspaceOptions options;
    options.folder = bridge::utf8(folder);
    options.allowOtherOwner = allowOtherOwner;
    options.genesis = qEnvironmentVariable("COUNTERSIGN_GENESIS").toStdString();
    const auto opened = [this, folder,
                         allowOtherOwner](const base::Result<jobs::WorkspaceInfo>& info) {
        if (!info) {
            if (info.error().code == base::ErrorCode::Denied && !allowOtherOwner)
                return askOtherOwner(folder, info.error());
            m_session->report(tr("Opening %1").arg(folder), info.error());
            const auto message = bridge::message(info.error());
            m_start->say(message.sentence, message.next);
            showPage(m_start);
            return;
        }
        const QString real = bridge::text(info->facts.folder.string());
        Settings::rememberFolder(real);
        setWindowTitle(tr("%1 – Countersign").arg(bridge::text(info->name)));
        m_activity->add(Tone::Good, tr("Opened %1.").arg(real));
        m_start->say({}, {});
        m_messages->clear();
        m_past.clear();
        m_rail->show();
        showPage(m_models);
        judgeLog();
        emit repositoryOpened();
    };
    m_session->open(this, options, opened);
}

void MainWindow::askOtherOwner(const QString& folder, const base::Error& error) {
    auto* box = new QMessageBox(QMessageBox::Question, tr("Somebody else's repository"),
                                bridge::message(error).sentence, QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("otherOwner"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("It can be opened for reading only: nothing will be written to it, "
                               "and nothing in it will be run."));
    auto* read = box->addButton(tr("Open for reading"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, folder, read](QAbstractButton* clicked) {
        if (clicked == read) tryOpen(folder, true);
    });
    box->open();
}

void MainWindow::askFolder() {
    auto* dialog = new QFileDialog(this, tr("A folder with a git repository"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFolder);
    dialog->open();
}

void MainWindow::askDemoFolder() {
    auto* dialog = new QFileDialog(this, tr("Where to put the example"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("demoDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Put it here"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        QString made = folder + QStringLiteral("/countersign-demo");
        for (int i = 2; QFileInfo::exists(made); ++i)
            made = folder + QStringLiteral("/countersign-demo-%1").arg(i);
        makeDemo(made);
    });
    dialog->open();
}

void MainWindow::makeDemo(const QString& folder) {
    jobs::DemoRequest request;
    request.folder = bridge::utf8(folder);
    request.now = base::SystemClock().now();
    m_session->makeDemo(this, request, [this](const base::Result<jobs::DemoResult>& made) {
        if (!made) return m_session->report(tr("Making the example"), made.error());
        m_session->note(tr("The example is in %1, the keys of its people beside it.")
                            .arg(bridge::text(made->folder.string())));
        openFolder(bridge::text(made->folder.string()));
    });
}

} // namespace countersign::window
