// The roads into a repository: the part of MainWindow that opens one.
#include "ui/bridge/Settings.h"
#include "ui/bridge/Words.h"
#include "ui/pages/StartPage.h"
#include "ui/widgets/ActivityLog.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/Frame.h"
#include "ui/window/LayoutMemory.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PageList.h"
#include "ui/window/Rail.h"
#include "ui/window/Zoom.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace countersign::window {

using bridge::Settings;
using bridge::Tone;

void MainWindow::openFolder(const QString& folder) {
    m_toSetUp = false;
    tryOpen(folder, false);
}

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
            start()->say(message.sentence, message.next);
            showPage(kStart);
            return;
        }
        entered(*info);
    };
    m_memory->save(m_frame);
    m_session->open(this, options, opened);
}

void MainWindow::entered(const jobs::WorkspaceInfo& info) {
    const QString real = bridge::text(info.facts.folder.string());
    // It writes a file, and nobody waits for that.
    QTimer::singleShot(kAfterFirstRows, this, [real] { Settings::rememberFolder(real); });
    setWindowTitle(tr("%1 – Countersign").arg(bridge::text(info.name)));
    m_activity->add(Tone::Good, tr("Opened %1.").arg(real));
    m_memory->setRepository(real);
    if (Zoom::set(Zoom::remembered(real)))
        rebuildFrame();
    else
        m_memory->restore(m_frame);
    start()->say({}, {});
    messages()->clear();
    pages().forgetWay();
    m_frame->rail()->show();
    const bool toSetUp = std::exchange(m_toSetUp, false);
    showPage(info.hasLog ? kMyTurn : toSetUp ? kSetUp : kModels);
    if (toSetUp && info.hasLog) m_session->note(tr("This repository has a log already."));
    pages().forgetWay();
    judgeLog();
    emit repositoryOpened();
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

void MainWindow::askFolder(bool toSetUp) {
    auto* dialog = new QFileDialog(this, tr("A folder with a git repository"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, toSetUp](const QString& folder) {
        toSetUp ? setUpFolder(folder) : openFolder(folder);
    });
    dialog->open();
}

// Opened as any other; where it has no log, what starts one is shown.
void MainWindow::setUpFolder(const QString& folder) {
    m_toSetUp = true;
    tryOpen(folder, false);
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
