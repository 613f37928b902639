#include "ui/window/Tour.h"

#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/pages/AuditPage.h"
#include "ui/pages/CountersignDock.h"
#include "ui/pages/ModelsPage.h"
#include "ui/pages/ReleasePage.h"
#include "ui/window/Commands.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PageList.h"
#include "ui/window/Pages.h"
#include "ui/window/ShieldDetails.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

namespace countersign::window {

namespace {

constexpr int kTickMs = 40;
constexpr int kCalmMs = 400; // layouts, charts and late rows settle
constexpr int kSignerMs = 6000;

void tell(const QString& line) { std::fprintf(stdout, "%s\n", qPrintable(line)); }

QAbstractButton* buttonIn(QWidget* parent, const char* name) {
    return parent->findChild<QAbstractButton*>(QLatin1String(name));
}

} // namespace

Tour::Tour(MainWindow* window, const QString& folder, QObject* parent)
    : QObject(parent), m_window(window), m_folder(folder) {
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
    connect(window->models(), &pages::Page::settled, this, [this] { m_settled = true; });
}

void Tour::start() {
    if (!QDir().mkpath(m_folder)) {
        std::fprintf(stderr, "error: the folder cannot be made: %s\n", qPrintable(m_folder));
        end(3);
        return;
    }
    m_window->resize(m_size);
    planPages();
    begin();
    m_timer.start();
}

void Tour::begin() {
    if (!m_steps.empty() && m_steps.front().act) m_steps.front().act();
    m_waitedMs = m_calmMs = 0;
}

void Tour::tick() {
    if (m_steps.empty()) return end(m_failed ? 3 : 0);
    const Step& step = m_steps.front();
    m_waitedMs += kTickMs;
    m_calmMs = !step.ready || step.ready() ? m_calmMs + kTickMs : 0;
    const bool late = m_waitedMs > step.patienceMs;
    if (m_calmMs < kCalmMs && !late) return;
    if (late) {
        std::fprintf(stderr, "%s: %s\n", step.required ? "error" : "left out",
                     qPrintable(step.what));
        m_failed = m_failed || step.required;
    }
    m_steps.pop_front();
    begin();
}

void Tour::end(int exitCode) {
    m_timer.stop();
    emit finished(exitCode);
}

void Tour::picture(const QString& name, std::function<QWidget*()> of) {
    add({tr("keeping the picture %1").arg(name),
         [this, name, of] {
             const QString file = m_folder + QLatin1Char('/') + name + QStringLiteral(".png");
             if (!of()->grab().save(file)) m_failed = true;
             tell(file);
         },
         {}});
}

void Tour::planPages() {
    const auto window = [this]() -> QWidget* { return m_window; };
    add({tr("opening the repository and checking its models"), {}, [this] { return m_settled; }});
    picture(QStringLiteral("00-my-turn"), window);
    add({tr("showing the models"), [this] { m_window->showPage(kModels); }, {}});
    picture(QStringLiteral("01-models"), window);
    add({tr("opening the record of decisions"),
         [this] {
             m_settled = false;
             connect(m_window->audit(), &pages::Page::settled, this, [this] { m_settled = true; });
             m_window->commands().run(QStringLiteral("goAudit"));
         },
         [this] { return m_settled; }, m_window->session().info().hasLog, 20000});
    picture(QStringLiteral("02-record-of-decisions"), window);
    planParts(kActions, {"09-actions", "09-actions-teams", "09-actions-days"});
    planParts(kIncidents, {"09-incidents", "09-incidents-trends", "09-incidents-foreseen"});
    planParts(kDrills, {"09-drills", "09-in-service", "09-judged-again"});
    planParts(kAudit, {"02-record-of-decisions", "02-audit-objections", "02-audit-two-times",
                       "02-audit-gaps", "02-audit-clauses", "02-audit-along", "02-audit-proved"});
    planParts(kPeople, {"02-people", "02-people-signatures", "02-people-policy", "02-people-change",
                        "02-people-proposals"});
    add({tr("choosing a release"), [this] { planRelease(); }, {}});
}

// The parts of a page, each with a picture; the first part of the audit has one already.
void Tour::planParts(const char* page, const std::vector<const char*>& files) {
    for (std::size_t part = 0; part < files.size(); ++part) {
        if (page == kAudit && part == 0) continue;
        add({tr("showing %1").arg(QLatin1String(page)),
             [this, page, part] {
                 m_window->showPage(page);
                 m_window->pages().page(page)->showPart(int(part));
                 auto* gaps = m_window->findChild<QAbstractButton*>(QStringLiteral("gapsSearch"));
                 if (gaps && gaps->isVisible()) gaps->click();
                 auto* from = m_window->findChild<QLineEdit*>(QStringLiteral("compareFrom"));
                 if (!from || !from->isVisible()) return;
                 from->setText(QDate::currentDate().addMonths(-6).toString(Qt::ISODate));
                 m_window->findChild<QAbstractButton*>(QStringLiteral("compareNow"))->click();
             },
             {}});
        picture(QLatin1String(files[part]), [this]() -> QWidget* { return m_window; });
    }
    add({tr("showing the models"),
         [this, page] {
             m_window->pages().page(page)->showPart(0);
             m_window->showPage(kModels);
         },
         {}});
}

QString Tour::releaseToShow() const {
    const auto& rows = m_window->models()->table();
    int chosen = -1, rank = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const auto& model = rows.at(row);
        const int worth = 1 + 2 * (model.gate == "blocked") + 4 * model.announced +
                          8 * (model.id.find("claims-triage") != std::string::npos);
        if (worth > rank) {
            rank = worth;
            chosen = row;
        }
    }
    return chosen < 0 ? QString()
                      : rows.index(chosen, 0).data(models::ModelTable::kNameRole).toString();
}

void Tour::planRelease() {
    const QString name = releaseToShow();
    if (name.isEmpty()) return;
    auto* page = m_window->release();
    add({tr("opening %1").arg(name), [this, name] { m_window->openRelease(name); },
         [page] { return page->view() != nullptr; }});
    static const char* const files[] = {"03-overview", "03-changes",  "04-card",
                                        "05-note",     "06-evidence", "07-decision"};
    for (int part = 0; part < int(page->parts().size()); ++part) {
        add({tr("showing %1").arg(page->parts().at(part)),
             [page, part] { page->showPart(part); },
             {}});
        picture(QString::fromLatin1(files[std::min(part, 5)]),
                [this]() -> QWidget* { return m_window; });
    }
    if (m_window->session().info().hasLog && !m_window->session().info().facts.readOnly) planDock();
    add({tr("going on to the log"), [this] { planShield(); }, {}});
}

void Tour::planDock() {
    auto* page = m_window->release();
    connect(page->dock(), &pages::CountersignDock::recordSigned, this, [this] { m_signed = true; });
    add({tr("finding a key that may sign here"),
         [this, page] {
             page->showPart(0);
             askWhoCouldSign();
         },
         [this, page] {
             if (page->dock()->canSignNow()) return true;
             m_signerMs += kTickMs;
             if (m_signerMs > kSignerMs) tryNextSigner();
             return false;
         },
         false, 60000});
    picture(QStringLiteral("08-dock-before-signing"), [this]() -> QWidget* { return m_window; });
    add({tr("signing"),
         [page] {
             if (page->dock()->canSignNow()) page->dock()->signNow();
         },
         [this] { return m_signed; }, false, 30000});
    add({tr("seeing the new entry"), [this] { m_window->session().look(); },
         [this] { return m_window->session().logReport() != nullptr; }, false, 20000});
    picture(QStringLiteral("09-dock-after-signing"), [this]() -> QWidget* { return m_window; });
}

void Tour::askWhoCouldSign() {
    m_window->session().identities(this, {}, [this](base::Result<std::vector<jobs::Identity>> all) {
        if (!all) return;
        const auto view = m_window->release()->view();
        std::vector<std::string> wanted;
        for (const auto& seat : view->gate.seats)
            if (!seat.filled)
                wanted.insert(wanted.end(), seat.couldFill.begin(), seat.couldFill.end());
        for (const bool first : {true, false})
            for (const auto& identity : *all) {
                const bool asked =
                    std::find(wanted.begin(), wanted.end(), identity.principal) != wanted.end();
                if (!identity.roles.empty() && identity.key.trouble.empty() && asked == first)
                    m_signers.push_back(identity);
            }
        tryNextSigner();
    });
}

void Tour::tryNextSigner() {
    m_signerMs = 0;
    if (m_signer < m_signers.size()) fillDock(m_signers[m_signer++]);
}

void Tour::fillDock(const jobs::Identity& identity) {
    m_window->session().chooseIdentity(identity);
    auto* dock = m_window->release()->dock();
    if (auto* approve = buttonIn(dock, "signApprove")) approve->click();
    for (auto* tick : dock->findChildren<QAbstractButton*>(QRegularExpression("^signQuestion\\d")))
        if (tick->isCheckable() && !tick->isChecked()) tick->click();
    if (auto* reason = dock->findChild<QPlainTextEdit*>(QStringLiteral("signReason")))
        reason->setPlainText(tr("The evidence was opened and supports the release once the open "
                                "points are mended."));
}

void Tour::planShield() {
    add({tr("opening the state of the log"),
         [this] { m_window->commands().run(QStringLiteral("logState")); },
         [this] { return m_window->session().logReport() != nullptr; }, false, 20000});
    picture(QStringLiteral("10-shield"),
            [this]() -> QWidget* { return m_window->shieldDetails(); });
}

} // namespace countersign::window
