#include "ui/pages/RecordPanel.h"

#include "ui/bridge/Mark.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/models/RowTable.h"
#include "ui/widgets/MarkLabel.h"
#include "ui/widgets/Soft.h"
#include "ui/widgets/TablePane.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::pages {

using bridge::text;
using bridge::Theme;

namespace {

QPlainTextEdit* rawText(const char* name, const QString& accessible, QWidget* parent) {
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(accessible);
    edit->setReadOnly(true);
    edit->setFont(Theme::fixedFont());
    edit->setFrameShape(QFrame::NoFrame);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setTabChangesFocus(true);
    return edit;
}

} // namespace

RecordPanel::RecordPanel(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_mark(new widgets::MarkLabel(this)),
      m_release(new QPushButton(tr("Open the release"), this)), m_tabs(new QTabWidget(this)),
      m_factPage(new QWidget), m_facts(new QFormLayout(m_factPage)),
      m_evidenceRows(new models::RowTable(
          {tr("Opened"), tr("Part"), tr("File"), tr("Bytes"), tr("SHA-256")}, this)),
      m_evidenceFilter(new models::WordFilter(this)),
      m_evidence(new widgets::TablePane(QStringLiteral("recordEvidence"),
                                        tr("Evidence that was bound"), this)),
      m_rules(rawText("recordRules", tr("Rules in force"), this)),
      m_bytes(rawText("recordBytes", tr("Exact text of the record"), this)),
      m_commit(rawText("recordCommit", tr("The commit with its signature"), this)) {
    setObjectName(QStringLiteral("recordPanel"));
    m_sentence->setObjectName(QStringLiteral("recordSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setFont(Theme::font(bridge::TextSize::Body, true));
    m_release->setObjectName(QStringLiteral("recordRelease"));
    m_release->setAccessibleName(m_release->text());
    connect(m_release, &QPushButton::clicked, this, [this] { emit releaseWanted(m_releaseName); });

    m_facts->setContentsMargins(Theme::grid(), Theme::grid(1.5), Theme::grid(), Theme::grid());
    m_facts->setHorizontalSpacing(Theme::grid(3));
    m_facts->setVerticalSpacing(Theme::grid(0.75));
    m_facts->setLabelAlignment(Qt::AlignLeft);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("recordFacts"));
    scroll->setAccessibleName(tr("What was signed"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_factPage);
    m_factPage->setBackgroundRole(QPalette::Base);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_tabs->setObjectName(QStringLiteral("recordTabs"));
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("What was signed"));
    m_tabs->addTab(m_evidence, tr("Evidence"));
    m_tabs->addTab(m_rules, tr("Rules in force"));
    m_tabs->addTab(m_bytes, tr("Exact text"));
    m_tabs->addTab(m_commit, tr("Commit and signature"));

    m_evidenceFilter->setSourceModel(m_evidenceRows);
    m_evidence->setModel(m_evidenceFilter, {16, 16, 0, 10, 24});
    connect(m_evidence, &widgets::TablePane::narrowed, m_evidenceFilter,
            &models::WordFilter::setWords);

    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::grid(1.5));
    top->addWidget(m_sentence, 1);
    top->addWidget(m_mark, 0, Qt::AlignVCenter);
    top->addWidget(m_release, 0, Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(), Theme::grid(), Theme::grid(), 0);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    clear();
}

void RecordPanel::clear() {
    setVisible(false);
    m_evidenceRows->show({});
    m_rules->clear();
    m_bytes->clear();
    m_commit->clear();
}

void RecordPanel::fact(const QString& name, const QString& value, const QString& tooltip) {
    if (value.isEmpty()) return;
    auto* label = widgets::softLabel("factName", name, m_factPage);
    auto* shown = new QLabel(value, m_factPage);
    shown->setTextFormat(Qt::PlainText);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setToolTip(tooltip.toHtmlEscaped());
    m_facts->addRow(label, shown);
}

void RecordPanel::showSigned(const jobs::RecordFacts& facts, const model::Record& record) {
    fact(tr("Who"), text(record.signer.name));
    fact(tr("Signing as"), text(facts.roleName));
    const auto when = bridge::moment(record.signedAt);
    fact(tr("When, as claimed"), when.text, when.tooltip);
    fact(tr("Meaning"), text(record.meaning));
    fact(tr("Reason"), bridge::lines(record.reason));
    if (const auto* vote = std::get_if<model::Vote>(&record.body)) {
        fact(tr("Reviewed"), bridge::lines(vote->reviewed));
        fact(tr("Not reviewed"), bridge::lines(vote->notReviewed));
        fact(tr("Would remove the objection"), bridge::lines(vote->wouldRemove));
        for (const auto& condition : vote->conditions)
            fact(tr("Condition"), text(condition.text));
    }
    if (record.subject) {
        fact(tr("Release"),
             text(record.subject->release.model + " " + record.subject->release.version));
        fact(tr("Source commit"), QString::fromStdString(record.subject->commit.hex()));
        fact(tr("What was bound"), QString::fromStdString(record.subject->manifest.hex()),
             tr("SHA-256 of the list of evidence files"));
    }
    fact(tr("Key"), text(record.signer.key), text(facts.publicKey));
    fact(tr("Key since then"), text(facts.retiredBy));
    fact(tr("Rules in force"),
         tr("%1 version %2", "name of the policy")
             .arg(facts.policyName.empty() ? tr("policy") : text(facts.policyName))
             .arg(record.policy.version),
         QString::fromStdString(record.policy.sha256.hex()));
    fact(tr("People and keys"), tr("version %1").arg(record.roster.version),
         QString::fromStdString(record.roster.sha256.hex()));
    fact(tr("Had seen"), tr("%Ln record(s) of the log", nullptr, int(record.seenRecords)));
}

void RecordPanel::showFacts(const jobs::RecordFacts& facts) {
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const model::LogEntry& entry = facts.view.entry;
    if (const auto* record = entry.record.get()) {
        showSigned(facts, *record);
    } else {
        fact(tr("Written by"), text(entry.committer));
        const auto when = bridge::moment(entry.committed);
        fact(tr("When, as claimed"), when.text, when.tooltip);
    }
    const QString checked = bridge::mark(entry.verdict).word;
    fact(tr("Signature"), facts.algorithm.empty()
                              ? checked
                              : tr("%1: %2", "kind of signature, what the check found")
                                    .arg(text(facts.algorithm), checked));
    fact(tr("Place in the log"), tr("entry %1").arg(entry.position + 1));
    if (!entry.id.isZero()) fact(tr("Record"), QString::fromStdString(entry.id.hex()));
    fact(tr("Commit"), QString::fromStdString(entry.commit.hex()));
    if (!entry.reason.empty()) fact(tr("Why not counted"), text(entry.reason));
    for (const auto& warning : entry.warnings)
        fact(tr("Remark"), text(warning.text));
}

void RecordPanel::showEvidence(const jobs::RecordFacts& facts) {
    std::vector<models::Row> rows;
    if (facts.bound) {
        for (const auto& bound : facts.bound->entries) {
            const bool opened = std::count(facts.opened.begin(), facts.opened.end(), bound.path);
            models::Row row;
            row.cells << (opened ? tr("opened") : tr("not opened")) << bridge::name(bound.cls)
                      << text(bound.path) << bridge::count(bound.size)
                      << QString::fromStdString(bound.sha256.hex());
            row.marks[0] =
                opened ? bridge::Mark{bridge::Tone::Good, bridge::Shape::Check, row.cells[0]}
                       : bridge::Mark{bridge::Tone::Neutral, bridge::Shape::Dash, row.cells[0]};
            row.sortKeys[3] = QStringLiteral("%1").arg(bound.size, 20, 10, QLatin1Char('0'));
            rows.push_back(std::move(row));
        }
    }
    m_evidence->setCount(
        tr("%Ln file(s) bound, %1 opened by the signer before signing", nullptr, int(rows.size()))
            .arg(bridge::count(facts.opened.size())));
    m_evidence->say(rows.empty() ? tr("This entry binds no evidence of its own, or its files are "
                                      "not in this copy.")
                                 : QString());
    m_evidenceRows->show(std::move(rows));
}

void RecordPanel::show(const jobs::RecordFacts& facts) {
    const jobs::RecordView& view = facts.view;
    m_sentence->setText(text(view.sentence));
    m_mark->setMark(bridge::mark(view.entry.verdict));
    showFacts(facts);
    showEvidence(facts);
    m_rules->setPlainText(facts.policyText.empty() ? tr("The rules of that moment are not in this "
                                                        "copy of the log.")
                                                   : bridge::lines(facts.policyText));
    m_bytes->setPlainText(bridge::lines(view.bytes));
    m_commit->setPlainText(bridge::lines(view.commitText));
    const auto* record = view.entry.record.get();
    m_release->setVisible(record && record->subject);
    m_releaseName = record && record->subject ? text(record->subject->release.text()) : QString();
    setVisible(true);
}

} // namespace countersign::pages
