#include "ui/pages/ReleasePage.h"

#include "ui/bridge/Mark.h"
#include "ui/bridge/Words.h"
#include "ui/pages/AnswerSheet.h"
#include "ui/pages/CardTab.h"
#include "ui/pages/ChangesTab.h"
#include "ui/pages/CountersignDock.h"
#include "ui/pages/DecisionTab.h"
#include "ui/pages/EvidenceTab.h"
#include "ui/pages/NoteTab.h"
#include "ui/pages/OverviewTab.h"
#include "ui/pages/ReleaseHeader.h"
#include "ui/widgets/Notice.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>

namespace countersign::pages {

using Kind = jobs::Statement::Kind;

ReleasePage::ReleasePage(bridge::Session* session, QWidget* parent)
    : Page(session, parent), m_header(new ReleaseHeader),
      m_notice(new widgets::Notice(QStringLiteral("releaseNotice"))),
      m_across(new QSplitter(Qt::Horizontal)), m_tabs(new QTabWidget), m_overview(new OverviewTab),
      m_changes(new ChangesTab(session)), m_card(new CardTab), m_note(new NoteTab),
      m_evidence(new EvidenceTab), m_decision(new DecisionTab),
      m_dock(new CountersignDock(session)) {
    setObjectName(QStringLiteral("releasePage"));
    setAccessibleName(tr("Release"));
    m_tabs->setObjectName(QStringLiteral("releaseTabs"));
    m_tabs->setAccessibleName(tr("Parts of the release"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("&Overview"));
    m_tabs->addTab(m_changes, tr("Chan&ges"));
    m_tabs->addTab(m_card, tr("Ca&rd"));
    m_tabs->addTab(m_note, tr("&Note"));
    m_tabs->addTab(m_evidence, tr("&Evidence"));
    m_tabs->addTab(m_decision, tr("&Decision"));
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_tabs, 1);
    m_across->setObjectName(QStringLiteral("releaseSplitter"));
    m_across->addWidget(left);
    m_across->addWidget(m_dock);
    m_across->setStretchFactor(0, 1);
    m_across->setCollapsible(0, false);
    m_across->setSizes({bridge::Theme::grid(112), bridge::Theme::grid(47)});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_across);
    connectTabs();
    connectDecision();
    connect(m_header, &ReleaseHeader::purposeChosen, this, &ReleasePage::reload);
    connect(m_header, &ReleaseHeader::placeRequested, this, &ReleasePage::openPlace);
    connect(m_header, &ReleaseHeader::sheetRequested, this, &ReleasePage::askSheet);
    connect(session, &bridge::Session::logChanged, this, &ReleasePage::reload);
    connect(session, &bridge::Session::sourceChanged, this, &ReleasePage::reload);
    connect(session, &bridge::Session::asOfChanged, this, &ReleasePage::reload);
    connect(session, &bridge::Session::identityChanged, this, &ReleasePage::showPerson);
    connect(session, &bridge::Session::logLost, this, [this] {
        if (m_context.view) m_header->showFailed(tr("The repository cannot be read any more."));
    });
}

void ReleasePage::connectTabs() {
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReleasePage::noteShown);
    connect(m_overview, &OverviewTab::placeRequested, this, &ReleasePage::openPlace);
    connect(m_overview, &OverviewTab::signaturesRequested, this, [this] { showPart(Decision); });
    connect(m_overview, &OverviewTab::answerRequested, this, &ReleasePage::askAnswer);
    const auto refused = [this](const QString& url) {
        m_notice->ask(bridge::Tone::Caution,
                      tr("This link is not followed, only https and mailto are: %1").arg(url));
    };
    connect(m_card, &CardTab::linkRequested, this, &ReleasePage::askLink);
    connect(m_note, &NoteTab::linkRequested, this, &ReleasePage::askLink);
    const auto toPlace = [this](const QString& place) {
        const FilePlace at = filePlace(place);
        openFile(at.path, at.line);
    };
    connect(m_card, &CardTab::placeRequested, this, toPlace);
    connect(m_note, &NoteTab::placeRequested, this, toPlace);
    connect(m_card, &CardTab::linkRefused, this, refused);
    connect(m_note, &NoteTab::linkRefused, this, refused);
    connect(m_evidence, &EvidenceTab::fileRequested, this, &ReleasePage::openFile);
    connect(m_evidence, &EvidenceTab::boardsRequested, this, &ReleasePage::readBoards);
    connect(m_evidence, &EvidenceTab::largeRequested, this, &ReleasePage::readLarge);
    connect(m_evidence, &EvidenceTab::settleRequested, this, &ReleasePage::settle);
    connect(m_evidence, &EvidenceTab::noted, this,
            [this](const QString& sentence) { session()->note(sentence); });
    connect(m_evidence, &EvidenceTab::failed, this,
            [this](const QString& sentence) { m_notice->ask(bridge::Tone::Bad, sentence); });
    connect(m_evidence, &EvidenceTab::otherReleaseRequested, this,
            [this](const QString& version, const QString& place) {
                if (!m_context.view) return;
                const QString other =
                    bridge::text(m_context.view->target.release.model) + '@' + version;
                m_notice->ask(bridge::Tone::Accent,
                              tr("That number belongs to %1 and stands in %2.").arg(other, place),
                              {{QStringLiteral("openOtherRelease"), tr("Open %1").arg(other),
                                [this, other] { emit releaseWanted(other); }}});
            });
}

void ReleasePage::connectDecision() {
    connect(m_decision, &DecisionTab::signRequested, this,
            [this](const QString& role) { m_dock->begin(Kind::Vote, {}, role); });
    connect(m_decision, &DecisionTab::answerRequested, this,
            [this](const QString& record) { m_dock->begin(Kind::Answer, record); });
    connect(m_decision, &DecisionTab::joinRequested, this,
            [this](const QString& record) { m_dock->begin(Kind::Join, record); });
    connect(m_decision, &DecisionTab::withdrawRequested, this,
            [this](const QString& record) { m_dock->begin(Kind::Withdraw, record); });
    connect(m_decision, &DecisionTab::decideRequested, this,
            [this] { m_dock->begin(Kind::Decide); });
    connect(m_dock, &CountersignDock::documentRequested, this, &ReleasePage::openDocument);
    connect(m_dock, &CountersignDock::reloadWanted, this, &ReleasePage::reload);
    connect(m_dock, &CountersignDock::recordSigned, this, &ReleasePage::reload);
    connect(m_dock, &CountersignDock::commandWanted, this, &Page::commandWanted);
}

void ReleasePage::open(const QString& name) {
    // Nobody signs one release while the page names another that is still read, or cannot be.
    if (!m_context.view || name != m_name) m_dock->setView(nullptr);
    m_name = name;
    m_context = {};
    ++m_showing;
    m_lookedAt.clear();
    m_header->showOpening(name);
    m_notice->dismiss();
    emit titleChanged();
    reload();
}

void ReleasePage::reload() {
    if (m_name.isEmpty() || !session()->isOpen()) return;
    if (m_loading) session()->tasks().cancel(m_loading);
    m_loading = session()->release(
        this, m_name, m_header->purpose(),
        [this](base::Result<std::shared_ptr<const jobs::ReleaseView>> view) {
            m_loading = 0;
            if (view) return take(*view);
            session()->report(tr("Opening %1").arg(m_name), view.error());
            const bridge::Message message = bridge::message(view.error());
            m_header->showFailed(message.sentence);
            m_notice->ask(bridge::Tone::Bad, message.next.isEmpty()
                                                 ? message.sentence
                                                 : message.sentence + '\n' + message.next);
            emit settled();
        });
}

// Rendering markdown is work for the lane too: cards may be long.
void ReleasePage::take(std::shared_ptr<const jobs::ReleaseView> view) {
    m_loading = session()->tasks().run(
        this, {}, tasks::Kind::Read,
        [view](const base::CancelToken&, const base::ProgressSink&)
            -> base::Result<jobs::ReleaseTexts> { return jobs::renderRelease(view->target); },
        [this, view](base::Result<jobs::ReleaseTexts> texts) {
            m_loading = 0;
            m_coming = m_context;
            m_coming.view = view;
            if (texts) m_coming.texts = std::move(*texts);
            m_name = bridge::text(view->target.release.text());
            showNext(++m_showing, 0);
        });
}

// A turn of the event loop for each part: all at once is longer than a key may wait.
void ReleasePage::showNext(int showing, int step) {
    if (showing != m_showing) return; // another one came meanwhile
    switch (step) {
    case 0: // together: what can be signed is what the head names
        m_header->showView(*m_coming.view);
        m_dock->setView(m_coming.view);
        break;
    case 1:
        m_overview->show(m_coming);
        break;
    case 2:
        m_changes->show(m_coming);
        break;
    case 3:
        m_card->show(m_coming);
        break;
    case 4:
        m_note->show(m_coming);
        break;
    case 5:
        m_evidence->show(m_coming);
        break;
    default:
        return shown();
    }
    QTimer::singleShot(0, this, [this, showing, step] { showNext(showing, step + 1); });
}

void ReleasePage::shown() {
    m_context = m_coming;
    showPerson();
    noteShown();
    noteLooked();
    emit titleChanged();
    emit settled();
}

// One look a visit: what is new is said against the visit before, not against a moment ago.
void ReleasePage::noteLooked() {
    const auto& identity = session()->identity();
    const QString look =
        m_name + QLatin1Char('/') + (identity ? bridge::text(identity->principal) : QString());
    if (look == m_lookedAt || !session()->info().hasLog) return;
    m_lookedAt = look;
    const bool now = session()->asOf().revision.empty() && !session()->asOf().at;
    session()->sinceLastLook(this, m_context.view, now,
                             [this](base::Result<jobs::SinceThen> since) {
                                 if (since) m_changes->showSince(*since);
                             });
}

void ReleasePage::showPerson() {
    const auto& identity = session()->identity();
    m_context.me = identity ? identity->principal : std::string();
    m_context.maySign = session()->canSign() && !m_context.me.empty();
    if (!m_context.view) return;
    m_context.mayDecide = m_context.maySign &&
                          jobs::mayDo(m_context.view->target.log->ledger, m_context.me, "decide");
    m_decision->show(m_context);
    m_overview->setMaySign(m_context.maySign);
    noteLooked();
}

void ReleasePage::noteShown() {
    if (!m_context.view) return;
    const auto& snapshot = m_context.view->target.snapshot;
    if (m_tabs->currentIndex() == Card && snapshot.card) {
        m_dock->noteOpened(QString::fromStdString(snapshot.card->path));
    } else if (m_tabs->currentIndex() == Note && snapshot.note) {
        m_dock->noteOpened(QString::fromStdString(snapshot.note->path));
    }
}

void ReleasePage::askLink(const QUrl& url) {
    const QString whole = url.toString(QUrl::FullyEncoded);
    m_notice->ask(
        bridge::Tone::Accent, tr("Leave the program and open this? %1").arg(whole),
        {{QStringLiteral("linkOpen"), tr("Open it"), [url] { QDesktopServices::openUrl(url); }},
         {QStringLiteral("linkCopy"), tr("Copy"),
          [whole] { QGuiApplication::clipboard()->setText(whole); }}});
}

// The one chosen first, then what else nobody has answered yet.
void ReleasePage::askAnswer(const QString& item) {
    if (!m_context.view) return;
    if (m_answer) return m_answer->raise();
    std::vector<std::string> items{bridge::utf8(item)};
    for (const model::Check& check : m_context.view->gate.checks)
        if (check.id.starts_with("list:") && check.id.find('/') != std::string::npos &&
            !check.holds() && check.id.substr(5) != items.front())
            items.push_back(check.id.substr(5));
    const std::string release = m_context.view->target.release.text();
    m_answer =
        answerSheet(session(), QStringLiteral("listItem"), tr("Question about %1").arg(title()),
                    release, items, items.front(), this);
    m_answer->show();
}

void ReleasePage::askSheet() {
    if (!m_context.view) return;
    auto* dialog = new QFileDialog(this, tr("Save the decision sheet"));
    dialog->setObjectName(QStringLiteral("sheetDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    QString name = bridge::text(m_context.view->target.release.text());
    name.replace('/', '_');
    dialog->selectFile(name + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, view = m_context.view](const QString& path) { emit sheetWanted(path, view); });
    dialog->setModal(false);
    dialog->show();
}

QString ReleasePage::title() const {
    return m_name.isEmpty() ? tr("Release") : QString(m_name).replace('@', ' ');
}

QWidget* ReleasePage::firstFocus() { return m_overview; }

QStringList ReleasePage::parts() const {
    return {tr("Overview"), tr("Changes"), tr("Card"), tr("Note"), tr("Evidence"), tr("Decision")};
}

void ReleasePage::showPart(int part) { m_tabs->setCurrentIndex(part); }

} // namespace countersign::pages
