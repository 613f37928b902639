#include "ui/widgets/DocumentPane.h"

#include "ui/bridge/MarkIcon.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/FindingMargin.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/StatedMarks.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>

#include <algorithm>

namespace countersign::widgets {
namespace pane {

QListWidget* list(const QString& name, const QString& accessible) {
    auto* made = new QListWidget;
    made->setObjectName(name);
    made->setAccessibleName(accessible);
    made->setFrameShape(QFrame::NoFrame);
    made->setTextElideMode(Qt::ElideRight);
    made->setSpacing(2);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return made;
}

bridge::Mark markOf(model::Level level) {
    switch (level) {
    case model::Level::Error:
        return {bridge::Tone::Bad, bridge::Shape::Cross, {}};
    case model::Level::Warning:
        return {bridge::Tone::Caution, bridge::Shape::Bang, {}};
    case model::Level::Note:
        break;
    }
    return {bridge::Tone::Neutral, bridge::Shape::Dash, {}};
}

} // namespace pane

DocumentPane::DocumentPane(const QString& name, const QString& accessible, QWidget* parent)
    : QWidget(parent), m_across(new QSplitter(Qt::Horizontal)),
      m_outline(pane::list(name + QStringLiteral("Outline"), tr("Outline"))),
      m_view(new MarkdownView), m_margin(new FindingMargin(m_view)),
      m_findingList(pane::list(name + QStringLiteral("Findings"), tr("Findings"))),
      m_claimLine(new QLabel) {
    setObjectName(name + QStringLiteral("Pane"));
    setAccessibleName(accessible);
    m_findingList->setWordWrap(true);
    m_view->setObjectName(name + QStringLiteral("View"));
    m_view->setAccessibleName(accessible);
    m_across->setObjectName(name + QStringLiteral("Splitter"));

    auto* text = new QWidget;
    auto* row = new QHBoxLayout(text);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_margin);
    row->addWidget(m_view, 1);
    auto* down = new QSplitter(Qt::Vertical);
    down->setObjectName(name + QStringLiteral("Down"));
    down->addWidget(text);
    down->addWidget(m_findingList);
    down->setStretchFactor(0, 1);
    down->setSizes({600, 110});
    m_across->addWidget(m_outline);
    m_across->addWidget(down);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({200, 800});
    m_claimLine->setObjectName(name + QStringLiteral("Numbers"));
    m_claimLine->setAccessibleName(tr("Where the number comes from"));
    m_claimLine->setTextFormat(Qt::PlainText);
    m_claimLine->setWordWrap(true);
    m_claimLine->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_claimLine->setContentsMargins(bridge::kGrid * 2, bridge::kGrid / 2, bridge::kGrid * 2,
                                    bridge::kGrid / 2);
    m_claimLine->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_across, 1);
    all->addWidget(m_claimLine);

    const auto toHeading = [this](QListWidgetItem* item) {
        if (item) m_view->scrollToLine(item->data(Qt::UserRole).toInt());
    };
    connect(m_outline, &QListWidget::itemClicked, this, toHeading);
    connect(m_outline, &QListWidget::itemActivated, this, toHeading);
    connect(m_findingList, &QListWidget::currentRowChanged, this, &DocumentPane::showFinding);
    connect(m_margin, &FindingMargin::chosen, m_findingList,
            [this](int index) { m_findingList->setCurrentRow(index); });
    connect(m_view, &MarkdownView::linkRequested, this, &DocumentPane::linkRequested);
    connect(m_view, &MarkdownView::linkRefused, this, &DocumentPane::linkRefused);
    connect(m_view, &MarkdownView::claimReached, this, &DocumentPane::showClaim);
    connect(m_view, &MarkdownView::claimChosen, this, [this](int index) {
        showClaim(index);
        if (index >= int(m_claims.size()) || !m_claims[std::size_t(index)].metric) return;
        emit placeRequested(bridge::text(m_claims[std::size_t(index)].metric->source.place.text()));
    });
}

void DocumentPane::showClaim(int index) {
    if (index < 0 || index >= int(m_claims.size())) return;
    m_claimLine->setText(claimSentence(m_claims[std::size_t(index)]));
    QAccessibleEvent event(m_claimLine, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void DocumentPane::setDocument(const jobs::RenderedText& text, const model::Findings& findings,
                               const model::Claims& claims) {
    m_claims = claims;
    m_claimLine->setText(claimsSummary(claims));
    m_claimLine->setVisible(!claims.empty());
    m_findings = findings;
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const auto& a, const auto& b) { return a.place.line < b.place.line; });
    m_view->setRendered(text, claims);
    m_margin->setFindings(m_findings);
    fillOutline(text);
    fillFindings();
}

void DocumentPane::clear(const QString& sentence) {
    m_findings.clear();
    m_claims.clear();
    m_claimLine->hide();
    m_view->setSafeHtml(QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped()));
    m_margin->setFindings({});
    fillOutline({});
    fillFindings();
}

void DocumentPane::showLine(int line) { m_view->scrollToLine(line); }

void DocumentPane::fillOutline(const jobs::RenderedText& text) {
    m_outline->clear();
    for (const auto& heading : text.outline) {
        const QString title = bridge::text(heading.title);
        auto* item = new QListWidgetItem(QString((heading.level - 1) * 3, ' ') + title, m_outline);
        item->setData(Qt::UserRole, heading.line);
        item->setToolTip(title);
    }
    m_outline->setVisible(m_outline->count() > 1);
}

void DocumentPane::fillFindings() {
    const QSignalBlocker quiet(m_findingList);
    m_findingList->clear();
    for (const auto& finding : m_findings) {
        QString line = tr("Line %1: %2").arg(finding.place.line).arg(bridge::text(finding.text));
        auto* item =
            new QListWidgetItem(bridge::markIcon(pane::markOf(finding.level)), line, m_findingList);
        item->setToolTip(finding.help.empty() ? line : line + '\n' + bridge::lines(finding.help));
    }
    m_findingList->setVisible(!m_findings.empty());
    m_margin->setVisible(!m_findings.empty());
}

void DocumentPane::showFinding(int index) {
    if (index >= 0 && index < int(m_findings.size())) {
        m_view->scrollToLine(m_findings[std::size_t(index)].place.line);
    }
}

} // namespace countersign::widgets
