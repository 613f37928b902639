#include "ui/pages/ProofTab.h"

#include "ui/bridge/Shield.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/MarkLabel.h"
#include "ui/widgets/MarkdownView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Theme;

namespace proof {

QString list(const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return {};
    QString html = QStringLiteral("<h3>%1</h3><ul>").arg(title.toHtmlEscaped());
    for (const QString& line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

QString counts(const model::VerifyReport& report) {
    return QStringLiteral("<p>%1</p>")
        .arg(ProofTab::tr("%1 entries: %2 counted, %3 refused and harmless, %4 wrong.")
                 .arg(bridge::count(report.ledger.entries.size()), bridge::count(report.counted),
                      bridge::count(report.refused), bridge::count(report.wrong))
                 .toHtmlEscaped());
}

QString fingerprint(const model::VerifyReport& report, const bridge::Shield& shield) {
    if (!report.ledger.present) return {};
    return QStringLiteral("<h3>%1</h3><p><code>%2</code></p>")
        .arg(ProofTab::tr("Log fingerprint").toHtmlEscaped(), shield.fingerprint.toHtmlEscaped());
}

} // namespace proof

ProofTab::ProofTab(QWidget* parent)
    : QWidget(parent), m_mark(new widgets::MarkLabel(this)), m_sentence(new QLabel(this)),
      m_compare(new QPushButton(tr("Compare the fingerprint…"), this)),
      m_text(new widgets::MarkdownView(this)) {
    setObjectName(QStringLiteral("proofTab"));
    m_sentence->setObjectName(QStringLiteral("proofSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_compare->setObjectName(QStringLiteral("proofCompare"));
    m_compare->setAccessibleName(tr("Compare the log fingerprint with one from outside"));
    m_text->setObjectName(QStringLiteral("proofText"));
    m_text->setAccessibleName(tr("What is proved and what is not"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), 0);
    top->setSpacing(Theme::grid(1.5));
    top->addWidget(m_mark);
    top->addWidget(m_sentence, 1);
    top->addWidget(m_compare);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    connect(m_compare, &QPushButton::clicked, this, &ProofTab::compareWanted);
}

void ProofTab::show(const model::VerifyReport& report) {
    const bridge::Shield shield = bridge::shield(report);
    m_mark->setMark(shield.mark);
    m_sentence->setText(shield.sentence);
    m_compare->setVisible(report.ledger.present);
    m_text->setSafeHtml(proof::counts(report) + proof::list(tr("Proved"), shield.proved) +
                        proof::list(tr("Not proved"), shield.notProved) +
                        proof::list(tr("Entries with remarks"), shield.reasons) +
                        proof::fingerprint(report, shield));
}

} // namespace countersign::pages
