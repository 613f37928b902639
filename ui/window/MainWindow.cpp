#include "ui/window/MainWindow.h"

#include "ui/bridge/Settings.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/pages/HistoryPage.h"
#include "ui/pages/ModelsPage.h"
#include "ui/pages/ReleasePage.h"
#include "ui/pages/StartPage.h"
#include "ui/print/DecisionSheet.h"
#include "ui/widgets/ActivityLog.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/ShieldLabel.h"
#include "ui/window/Commands.h"
#include "ui/window/Finder.h"
#include "ui/window/IdentityMenu.h"
#include "ui/window/Prompts.h"
#include "ui/window/Rail.h"
#include "ui/window/ShieldDetails.h"
#include "ui/window/TopBar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace countersign::window {

using bridge::Session;
using bridge::Settings;
using bridge::Theme;
using bridge::Tone;

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_session(new Session(this)), m_commands(new Commands(this)),
      m_finder(new Finder(m_session, m_commands, this)), m_prompts(new Prompts(m_session, this)),
      m_top(new TopBar(m_session, m_finder->offers(), this)), m_rail(new Rail(this)),
      m_pages(new QStackedWidget(this)), m_split(new QSplitter(Qt::Vertical, this)),
      m_activity(new widgets::ActivityLog(this)), m_messages(new widgets::MessageBar(this)),
      m_start(new pages::StartPage(m_session, this)),
      m_models(new pages::ModelsPage(m_session, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Countersign"));
    build();
    addCommands();
    connectSession();
    const auto geometry = Settings::value(QStringLiteral("window")).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(Theme::grid(160), Theme::grid(100));
    showPage(m_start);
}

// Pages first: what is being written in them goes to the lane as drafts. Then the lane, which waits
// for what it still has to write.
MainWindow::~MainWindow() {
    delete m_pages;
    delete m_shield;
    delete m_session;
}

void MainWindow::build() {
    m_rail->add(Models, "railModels", tr("Models"), QStringLiteral("Ctrl+1"));
    m_rail->add(History, "railHistory", tr("Record of decisions"), QStringLiteral("Ctrl+2"));
    m_rail->add(Release, "railRelease", tr("Release"), QStringLiteral("Ctrl+3"));
    m_rail->setShown(Release, false);
    m_rail->hide();
    m_finder->serve(m_top->search());
    m_top->identity()->setMenu(new IdentityMenu(m_session, m_top));

    m_pages->addWidget(m_start);
    m_pages->addWidget(m_models);
    m_split->setObjectName(QStringLiteral("activitySplit"));
    m_split->addWidget(m_pages);
    m_split->addWidget(m_activity);
    m_split->setStretchFactor(0, 1);
    m_split->setCollapsible(0, false);
    m_split->setSizes({Theme::grid(80), Theme::grid(20)});
    m_activity->hide();
    m_messages->follow(&m_session->tasks());

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_split, 1);
    auto* frame = new QWidget(this);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addLayout(middle, 1);
    layout->addWidget(m_messages);
    setCentralWidget(frame);

    connectPage(m_models);
    connect(m_models, &pages::ModelsPage::rowsPainted, this, &MainWindow::firstRowPainted);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPageOf);
    connect(m_messages, &widgets::MessageBar::activityWanted, this,
            [this] { m_activity->setVisible(!m_activity->isVisible()); });
    connect(m_top, &TopBar::repositoryWanted, this, [this] { showPage(m_start); });
    connect(m_top->shield(), &widgets::ShieldLabel::clicked, this, &MainWindow::showShield);
    connect(m_finder, &Finder::releaseWanted, this, &MainWindow::openRelease);
    connect(m_finder, &Finder::recordWanted, this, &MainWindow::openRecord);
    connect(m_start, &pages::StartPage::folderWanted, this, &MainWindow::askFolder);
    connect(m_start, &pages::StartPage::openWanted, this, &MainWindow::openFolder);
    connect(m_start, &pages::StartPage::demoWanted, this, &MainWindow::askDemoFolder);
}

void MainWindow::connectSession() {
    connect(m_session, &Session::failed, this, &MainWindow::showError);
    connect(m_session, &Session::noted, this, [this](const QString& sentence) {
        m_messages->showNote(sentence);
        m_activity->add(Tone::Good, sentence);
    });
    connect(m_session, &Session::logChanged, this, [this] {
        m_activity->add(Tone::Accent, tr("The log has a new entry."));
        judgeLog();
    });
    connect(m_session, &Session::asOfChanged, this, &MainWindow::judgeLog);
    connect(m_session, &Session::logJudged, this,
            [this] { m_top->shield()->setShield(shieldDetails()->current()); });
    connect(m_session, &Session::identityChanged, this, [this] {
        const auto& identity = m_session->identity();
        if (identity && !identity->name.empty())
            m_activity->add(Tone::Accent, tr("Signing as %1.").arg(bridge::text(identity->name)));
    });
}

void MainWindow::connectPage(pages::Page* page) {
    connect(page, &pages::Page::releaseWanted, this, &MainWindow::openRelease);
    connect(page, &pages::Page::recordWanted, this, &MainWindow::openRecord);
}

void MainWindow::judgeLog() {
    m_top->shield()->setWaiting(tr("Checking the log…"));
    m_session->verify(this,
                      [this](const base::Result<Session::Shared<model::VerifyReport>>& report) {
                          if (report) return;
                          m_session->report(tr("Checking the log"), report.error());
                          bridge::Shield shield;
                          shield.mark = {Tone::Bad, bridge::Shape::Question, tr("Log not checked")};
                          shield.sentence = bridge::message(report.error()).sentence;
                          m_top->shield()->setShield(shield);
                      });
}

void MainWindow::showError(const QString& doing, const base::Error& error) {
    const auto message = bridge::message(error);
    m_messages->showError(
        tr("%1: %2", "what was tried: what happened").arg(doing, message.sentence), message.next);
    m_activity->add(Tone::Bad, m_messages->message());
}

ShieldDetails* MainWindow::shieldDetails() {
    if (!m_shield) {
        m_shield = new ShieldDetails(m_session, this);
        connect(m_shield, &ShieldDetails::changed, this, [this] {
            if (m_session->logReport()) m_top->shield()->setShield(m_shield->current());
        });
    }
    return m_shield;
}

void MainWindow::showShield() {
    shieldDetails()->show();
    shieldDetails()->raise();
    shieldDetails()->activateWindow();
}

pages::HistoryPage* MainWindow::history() {
    if (!m_history) {
        m_history = new pages::HistoryPage(m_session, this);
        m_pages->addWidget(m_history);
        connectPage(m_history);
    }
    return m_history;
}

pages::ReleasePage* MainWindow::release() {
    if (!m_release) {
        m_release = new pages::ReleasePage(m_session, this);
        m_pages->addWidget(m_release);
        connectPage(m_release);
        m_rail->setShown(Release, true);
        connect(m_release, &pages::Page::titleChanged, this,
                [this] { m_rail->setTitle(Release, m_release->title()); });
        connect(m_release, &pages::ReleasePage::sheetWanted, this, &MainWindow::writeSheet);
    }
    return m_release;
}

void MainWindow::writeSheet(const QString& file,
                            const std::shared_ptr<const jobs::ReleaseView>& view) {
    const auto written = print::writeDecisionSheet(*view, file);
    if (!written) return m_session->report(tr("Writing the decision sheet"), written.error());
    m_session->note(tr("The decision sheet is in %1.").arg(file));
}

void MainWindow::openRelease(const QString& name) {
    release()->open(name);
    m_rail->setTitle(Release, m_release->title());
    showPage(m_release);
}

void MainWindow::openRecord(const QString& id) {
    history();
    showPage(m_history);
    m_history->openRecord(id);
}

void MainWindow::showPageOf(int page) {
    if (!m_session->isOpen()) return;
    if (page == Models) showPage(m_models);
    if (page == History) showPage(history());
    if (page == Release && m_release) showPage(m_release);
}

void MainWindow::showPage(pages::Page* page) {
    auto* before = qobject_cast<pages::Page*>(m_pages->currentWidget());
    if (before && before != page && !m_goingBack) m_past.push_back(before);
    m_pages->setCurrentWidget(page);
    m_rail->choose(page == m_models                 ? Models
                   : page == m_history && m_history ? History
                   : page == m_release && m_release ? Release
                                                    : -1);
    if (page == m_start) m_start->refresh();
    if (page->firstFocus()) page->firstFocus()->setFocus();
}

void MainWindow::goBack() {
    if (m_past.empty()) return;
    pages::Page* page = m_past.back();
    m_past.pop_back();
    m_goingBack = true;
    showPage(page);
    m_goingBack = false;
}

void MainWindow::focusFilter() {
    auto* page = m_pages->currentWidget();
    for (const char* name : {"modelFilter", "historyFilter"})
        if (auto* filter = page->findChild<QWidget*>(QLatin1String(name)))
            filter->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::ThemeChange && Settings::value("appearance").isNull()) {
        QGuiApplication::setPalette(QPalette());
        Theme::apply(Theme::fromDesktop(QGuiApplication::palette()));
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    Settings::setValue(QStringLiteral("window"), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace countersign::window
