#include "ui/pages/AuditPage.h"

#include "ui/bridge/Theme.h"
#include "ui/pages/CompareTab.h"
#include "ui/pages/FrameworkTab.h"
#include "ui/pages/GapsTab.h"
#include "ui/pages/HistoryPage.h"
#include "ui/pages/ObjectionsPane.h"
#include "ui/pages/OutsideTab.h"
#include "ui/pages/ProofTab.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Session;
using bridge::Theme;

AuditPage::AuditPage(Session* session, QWidget* parent)
    : Page(session, parent), m_tabs(new QTabWidget(this)),
      m_timeline(new HistoryPage(session, m_tabs)), m_objections(new ObjectionsPane(m_tabs)),
      m_compare(new CompareTab(session, m_tabs)), m_gaps(new GapsTab(session, m_tabs)),
      m_clauses(new FrameworkTab(session, m_tabs)), m_outside(new OutsideTab(session, m_tabs)),
      m_proof(new ProofTab(m_tabs)) {
    setObjectName(QStringLiteral("auditPage"));
    auto* heading = new QLabel(title(), this);
    heading->setObjectName(QStringLiteral("auditTitle"));
    heading->setFont(Theme::font(bridge::TextSize::Title, true));
    m_tabs->setObjectName(QStringLiteral("auditTabs"));
    m_tabs->setAccessibleName(tr("Parts of the audit"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_timeline, tr("&Timeline"));
    m_tabs->addTab(m_objections, tr("O&bjections"));
    m_tabs->addTab(m_compare, tr("Two ti&mes"));
    m_tabs->addTab(m_gaps, tr("&Gaps"));
    m_tabs->addTab(m_clauses, tr("&Clauses"));
    m_tabs->addTab(m_outside, tr("To ta&ke along"));
    m_tabs->addTab(m_proof, tr("What is &proved"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(0.5));
    top->addWidget(heading);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_timeline, &Page::releaseWanted, this, &Page::releaseWanted);
    connect(m_timeline, &Page::settled, this, &Page::settled);
    connect(m_objections, &ObjectionsPane::recordWanted, this, &AuditPage::openRecord);
    connect(m_compare, &CompareTab::recordWanted, this, &AuditPage::openRecord);
    connect(m_gaps, &GapsTab::recordWanted, this, &AuditPage::openRecord);
    connect(m_gaps, &GapsTab::releaseWanted, this, &Page::releaseWanted);
    connect(m_clauses, &FrameworkTab::recordWanted, this, &AuditPage::openRecord);
    connect(m_clauses, &FrameworkTab::releaseWanted, this, &Page::releaseWanted);
    connect(m_clauses, &FrameworkTab::paperWanted, this, &AuditPage::clausesWanted);
    connect(m_proof, &ProofTab::compareWanted, this,
            [this] { emit commandWanted(QStringLiteral("logState")); });
    connect(session, &Session::logJudged, this, &AuditPage::showLog);
    connect(session, &Session::opened, m_compare, &CompareTab::forget);
    connect(session, &Session::opened, m_outside, &OutsideTab::forget);
    connect(m_outside, &OutsideTab::publicPagesWanted, this,
            [this] { emit commandWanted(QStringLiteral("publicPages")); });
    for (const auto moved : {&Session::opened, &Session::logChanged, &Session::asOfChanged})
        connect(session, moved, m_gaps, &GapsTab::forget);
}

QString AuditPage::title() const { return tr("Audit"); }

QWidget* AuditPage::firstFocus() {
    switch (m_tabs->currentIndex()) {
    case Objections:
        return m_objections->table()->view();
    case Clauses:
        return m_clauses->table()->view();
    case Timeline:
        return m_timeline->firstFocus();
    default:
        return m_tabs->currentWidget();
    }
}

QWidget* AuditPage::filterField() {
    switch (m_tabs->currentIndex()) {
    case Objections:
        return m_objections->table()->filter();
    case Compare:
        return m_compare->table()->filter();
    case Gaps:
        return m_gaps->table()->filter();
    case Clauses:
        return m_clauses->table()->filter();
    case Timeline:
        return m_timeline->filterField();
    default:
        return nullptr;
    }
}

QStringList AuditPage::parts() const {
    return {tr("Timeline"), tr("Objections"),    tr("Two times"),     tr("Gaps"),
            tr("Clauses"),  tr("To take along"), tr("What is proved")};
}

void AuditPage::showPart(int part) { m_tabs->setCurrentIndex(part); }

void AuditPage::openRecord(const QString& id) {
    showPart(Timeline);
    m_timeline->openRecord(id);
}

void AuditPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    showLog();
}

void AuditPage::showLog() {
    const auto& report = session()->logReport();
    if (!report || !isVisible()) return;
    m_objections->show(report->ledger);
    m_proof->show(*report);
}

} // namespace countersign::pages
