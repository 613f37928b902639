#include "ui/window/MainWindow.h"

#include "ui/bridge/Language.h"
#include "ui/bridge/Settings.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/pages/AuditPage.h"
#include "ui/pages/IncidentsPage.h"
#include "ui/pages/JoinPage.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/ModelsPage.h"
#include "ui/pages/MyTurnPage.h"
#include "ui/pages/PresenterView.h"
#include "ui/pages/ReleasePage.h"
#include "ui/pages/StartPage.h"
#include "ui/print/DecisionSheet.h"
#include "ui/print/Documents.h"
#include "ui/print/Paper.h"
#include "ui/widgets/ActivityLog.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/ShieldLabel.h"
#include "ui/window/Commands.h"
#include "ui/window/Finder.h"
#include "ui/window/FolderDrop.h"
#include "ui/window/Frame.h"
#include "ui/window/IdentityMenu.h"
#include "ui/window/LayoutMemory.h"
#include "ui/window/PageList.h"
#include "ui/window/Prompts.h"
#include "ui/window/Registers.h"
#include "ui/window/Sending.h"
#include "ui/window/ShieldDetails.h"
#include "ui/window/TopBar.h"
#include "ui/window/Zoom.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace countersign::window {

using bridge::Session;
using bridge::Settings;
using bridge::Theme;
using bridge::Tone;

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_session(new Session(this)), m_commands(new Commands(this)),
      m_finder(new Finder(m_session, m_commands, this)), m_prompts(new Prompts(m_session, this)),
      m_sending(new Sending(m_session, this)), m_registers(new Registers(m_session, this)),
      m_memory(new LayoutMemory(this)), m_activity(new widgets::ActivityLog) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Countersign"));
    m_activity->hide();
    m_session->setReadOnly(Settings::value(QStringLiteral("readOnly")).toBool());
    buildFrame();
    addCommands();
    connectSession();
    connect(m_finder, &Finder::releaseWanted, this, &MainWindow::openRelease);
    connect(m_finder, &Finder::recordWanted, this, &MainWindow::openRecord);
    connect(new FolderDrop(this), &FolderDrop::dropped, this, &MainWindow::openFolder);
    const auto geometry = Settings::value(QStringLiteral("window")).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(Theme::grid(160), Theme::grid(100));
    showPage(kStart);
}

// Pages first: what is being written in them goes to the lane as drafts. Then the lane, which waits
// for what it still has to write.
MainWindow::~MainWindow() {
    leaveFrame();
    delete m_activity;
    delete m_shield;
    delete m_session;
}

void MainWindow::buildFrame() {
    m_frame = new Frame(m_session, m_finder->offers(), m_sending, m_activity, this);
    setCentralWidget(m_frame);
    TopBar* top = m_frame->top();
    m_finder->serve(top->search());
    top->identity()->setMenu(new IdentityMenu(m_session, top));
    connect(&pages(), &Pages::pageMade, this, &MainWindow::connectPage);
    connect(&pages(), &Pages::shown, this, &MainWindow::pageShown);
    connect(top, &TopBar::repositoryWanted, this, [this] { showPage(kStart); });
    connect(top->shield(), &widgets::ShieldLabel::clicked, this, &MainWindow::showShield);
    models(); // made at once: its first row is what one waits for
}

void MainWindow::leaveFrame() {
    if (!m_frame) return;
    m_memory->save(m_frame);
    m_frame->releaseActivity();
    delete m_frame;
    m_frame = nullptr;
}

// Everything measured in type is measured anew. Unsigned text is kept as drafts and comes back.
void MainWindow::rebuildFrame() {
    const QString shown = pages().current();
    QString opened;
    if (pages().made(kRelease) && release()->view())
        opened = bridge::text(release()->view()->target.release.text());
    leaveFrame();
    buildFrame();
    showLogState();
    if (!opened.isEmpty()) release()->open(opened);
    showPage(shown);
}

void MainWindow::setZoom(int percent) {
    if (!Zoom::set(percent)) return;
    if (m_session->isOpen()) Zoom::remember(bridge::text(m_session->info().facts.folder.string()));
    rebuildFrame();
    m_session->note(tr("Type is at %1 %.").arg(Zoom::percent()));
}

void MainWindow::setLanguage(const QString& language) {
    bridge::chooseLanguage(language);
    delete m_shield;
    m_shield = nullptr;
    rebuildFrame();
    m_commands->clear();
    addCommands();
}

Pages& MainWindow::pages() const { return *m_frame->pages(); }
pages::StartPage* MainWindow::start() const { return pages().as<pages::StartPage>(kStart); }
pages::ModelsPage* MainWindow::models() const { return pages().as<pages::ModelsPage>(kModels); }
pages::AuditPage* MainWindow::audit() const { return pages().as<pages::AuditPage>(kAudit); }
pages::ReleasePage* MainWindow::release() const { return pages().as<pages::ReleasePage>(kRelease); }
widgets::MessageBar* MainWindow::messages() const { return m_frame->messages(); }

void MainWindow::connectSession() {
    connect(m_session, &Session::failed, this, &MainWindow::showError);
    connect(m_session, &Session::noted, this, [this](const QString& sentence) {
        messages()->showNote(sentence);
        m_activity->add(Tone::Good, sentence);
    });
    connect(m_session, &Session::logChanged, this, [this] {
        m_activity->add(Tone::Accent, tr("The log has a new entry."));
        judgeLog();
    });
    connect(m_session, &Session::asOfChanged, this, &MainWindow::judgeLog);
    connect(m_session, &Session::logLost, this, [this] {
        m_logTrouble = tr("The repository cannot be read any more.");
        showLogState();
    });
    connect(m_session, &Session::logJudged, this, [this] {
        m_logTrouble.clear();
        showLogState();
    });
    connect(m_registers, &Registers::written, this,
            [this](const QString& file) { m_session->note(tr("Written: %1").arg(file)); });
    connect(m_registers, &Registers::failed, this, [this](const base::Error& error) {
        m_session->report(tr("Writing the register"), error);
    });
    connect(m_session, &Session::identityChanged, this, [this] {
        const auto& identity = m_session->identity();
        if (identity && !identity->name.empty())
            m_activity->add(Tone::Accent, tr("Signing as %1.").arg(bridge::text(identity->name)));
    });
}

void MainWindow::connectPage(pages::Page* page) {
    connect(page, &pages::Page::releaseWanted, this, &MainWindow::openRelease);
    connect(page, &pages::Page::recordWanted, this, &MainWindow::openRecord);
    connect(page, &pages::Page::commandWanted, m_commands, &Commands::run);
    connect(page, &pages::Page::rowsPainted, this, &MainWindow::firstRowPainted);
    // What is opened next is made while the person reads the rows, not when the click waits for it.
    connect(page, &pages::Page::rowsPainted, m_frame,
            [this] { QTimer::singleShot(kAfterFirstRows, m_frame, [this] { release(); }); });
    if (auto* release = qobject_cast<pages::ReleasePage*>(page))
        connect(release, &pages::ReleasePage::sheetWanted, this, &MainWindow::writeSheet);
    if (auto* audit = qobject_cast<pages::AuditPage*>(page))
        connect(audit, &pages::AuditPage::clausesWanted, this, &MainWindow::writeClauses);
    if (auto* meeting = qobject_cast<pages::MeetingPage*>(page)) {
        connect(meeting, &pages::MeetingPage::documentWanted, this, &MainWindow::writeDocument);
        connect(meeting, &pages::MeetingPage::papersWanted, m_registers, &Registers::askPapers);
    }
    if (auto* incidents = qobject_cast<pages::IncidentsPage*>(page))
        connect(incidents, &pages::IncidentsPage::documentWanted, m_registers,
                &Registers::askIncident);
    if (auto* mine = qobject_cast<pages::MyTurnPage*>(page)) {
        connect(mine, &pages::MyTurnPage::pileWanted, this, &MainWindow::openPile);
        connect(mine, &pages::MyTurnPage::papersWanted, this, &MainWindow::openPapers);
    }
    if (auto* start = qobject_cast<pages::StartPage*>(page)) {
        connect(start, &pages::StartPage::folderWanted, this, [this] { askFolder(false); });
        connect(start, &pages::StartPage::openWanted, this, &MainWindow::openFolder);
        connect(start, &pages::StartPage::demoWanted, this, &MainWindow::askDemoFolder);
        connect(start, &pages::StartPage::setUpWanted, this, [this] { askFolder(true); });
    }
    if (auto* join = qobject_cast<pages::JoinPage*>(page))
        connect(join, &pages::JoinPage::openWanted, this, &MainWindow::openFolder);
    m_memory->restore(page);
}

void MainWindow::pageShown(const QString& name, const QString& before) {
    if (auto* left = pages().made(before)) m_memory->save(left);
    if (name == QLatin1String(kStart)) start()->refresh();
}

void MainWindow::judgeLog() {
    m_logTrouble.clear();
    m_frame->top()->shield()->setWaiting(tr("Checking the log…"));
    m_session->verify(this,
                      [this](const base::Result<Session::Shared<model::VerifyReport>>& report) {
                          if (report) return;
                          m_session->report(tr("Checking the log"), report.error());
                          m_logTrouble = bridge::message(report.error()).sentence;
                          showLogState();
                      });
}

void MainWindow::showLogState() {
    auto* label = m_frame->top()->shield();
    if (m_session->logReport()) return label->setShield(shieldDetails()->current());
    if (m_logTrouble.isEmpty()) return label->setWaiting(tr("Checking the log…"));
    bridge::Shield shield;
    shield.mark = {Tone::Bad, bridge::Shape::Question, tr("Log not checked")};
    shield.sentence = m_logTrouble;
    label->setShield(shield);
}

void MainWindow::showError(const QString& doing, const base::Error& error) {
    const auto message = bridge::message(error);
    messages()->showError(
        tr("%1: %2", "what was tried: what happened").arg(doing, message.sentence), message.next);
    m_activity->add(Tone::Bad, messages()->message());
}

ShieldDetails* MainWindow::shieldDetails() {
    if (!m_shield) {
        m_shield = new ShieldDetails(m_session, this);
        connect(m_shield, &ShieldDetails::changed, this, &MainWindow::showLogState);
    }
    return m_shield;
}

void MainWindow::showShield() {
    shieldDetails()->show();
    shieldDetails()->raise();
    shieldDetails()->activateWindow();
}

void MainWindow::writeSheet(const QString& file,
                            const std::shared_ptr<const jobs::ReleaseView>& view) {
    const auto written = print::writeDecisionSheet(*view, file);
    if (!written) return m_session->report(tr("Writing the decision sheet"), written.error());
    m_session->note(tr("The decision sheet is in %1.").arg(file));
}

void MainWindow::writeClauses(const QString& file,
                              const std::shared_ptr<const jobs::FrameworkView>& view) {
    if (!m_session->logReport()) return;
    const auto written =
        print::writeByEnding(print::clausesPaper(*view, *m_session->logReport()), file);
    if (!written) return m_session->report(tr("Writing the clauses"), written.error());
    m_session->note(tr("The clauses are in %1.").arg(file));
}

void MainWindow::writeDocument(const QString& file, const QString& title, const QString& html,
                               const QString& foot) {
    const auto written = print::writeByEnding({title, foot, html, {}}, file);
    if (!written) return m_session->report(tr("Writing %1").arg(title), written.error());
    m_session->note(tr("It is in %1.").arg(file));
}

void MainWindow::openRelease(const QString& name) {
    release()->open(name);
    showPage(kRelease);
}

void MainWindow::present() {
    showPage(kMeeting);
    if (pages().current() == QLatin1String(kMeeting))
        pages().as<pages::MeetingPage>(kMeeting)->presenter()->present();
}

void MainWindow::openPile(const QString& meeting, const QString& release) {
    showPage(kMeeting);
    pages().as<pages::MeetingPage>(kMeeting)->showPile(meeting, release);
}

void MainWindow::openPapers(const QString& meeting) {
    showPage(kMeeting);
    pages().as<pages::MeetingPage>(kMeeting)->showPapers(meeting);
}

void MainWindow::openRecord(const QString& id) {
    showPage(kAudit);
    audit()->openRecord(id);
}

void MainWindow::showPage(const QString& name) {
    const bool needsRepository = name != QLatin1String(kStart) && name != QLatin1String(kJoin);
    if (needsRepository && !m_session->isOpen()) return;
    // There is nothing to see before a release was opened.
    if (name == QLatin1String(kRelease) && (!pages().made(kRelease) || !release()->isOpen()))
        return;
    pages().show(name);
}

void MainWindow::focusFilter() {
    auto* page = pages().made(pages().current());
    if (page && page->filterField()) page->filterField()->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::ThemeChange && Settings::value("appearance").isNull()) {
        QGuiApplication::setPalette(QPalette());
        Theme::apply(Theme::fromDesktop(QGuiApplication::palette()));
        QMetaObject::invokeMethod(this, &MainWindow::rebuildFrame, Qt::QueuedConnection);
    }
    return QMainWindow::event(event);
}

// Asked once: who closes again means it.
void MainWindow::askUnsent() {
    m_askedUnsent = true;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Not sent yet"),
                                m_sending->signedHere() == 1
                                    ? tr("What you signed is on this computer only.")
                                    : tr("%1 entries that you signed are on this computer only.")
                                          .arg(m_sending->signedHere()),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("unsentQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* send = box->addButton(tr("Send now"), QMessageBox::AcceptRole);
    auto* leave = box->addButton(tr("Close; they wait here"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel)->setText(tr("Cancel"));
    connect(box, &QMessageBox::buttonClicked, this, [this, send, leave](QAbstractButton* clicked) {
        if (clicked == send) m_sending->sendTo({});
        if (clicked == leave) close();
    });
    box->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_sending->signedHere() > 0 && m_sending->unsent() > 0 && !m_askedUnsent) {
        event->ignore();
        return askUnsent();
    }
    Settings::setValue(QStringLiteral("window"), saveGeometry());
    m_memory->save(m_frame);
    QMainWindow::closeEvent(event);
}

} // namespace countersign::window
