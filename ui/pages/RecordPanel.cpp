#include "ui/pages/RecordPanel.h"

#include "ui/bridge/Mark.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/MarkLabel.h"
#include "ui/widgets/Soft.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

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
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("What was signed"));
    m_tabs->addTab(m_bytes, tr("Exact text"));
    m_tabs->addTab(m_commit, tr("Commit and signature"));

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

void RecordPanel::facts(const model::LogEntry& entry) {
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    if (const auto* record = entry.record.get()) {
        fact(tr("Who"), text(record->signer.name));
        fact(tr("Signing as"), text(record->signer.hat));
        const auto when = bridge::moment(record->signedAt);
        fact(tr("When, as claimed"), when.text, when.tooltip);
        fact(tr("Meaning"), text(record->meaning));
        fact(tr("Reason"), bridge::lines(record->reason));
        if (record->subject) {
            fact(tr("Release"),
                 text(record->subject->release.model + " " + record->subject->release.version));
            fact(tr("Source commit"), QString::fromStdString(record->subject->commit.hex()));
            fact(tr("What was bound"), QString::fromStdString(record->subject->manifest.hex()),
                 tr("SHA-256 of the list of evidence files"));
        }
        fact(tr("Key"), text(record->signer.key));
    } else {
        fact(tr("Written by"), text(entry.committer));
        const auto when = bridge::moment(entry.committed);
        fact(tr("When, as claimed"), when.text, when.tooltip);
    }
    if (!entry.id.isZero()) fact(tr("Record"), QString::fromStdString(entry.id.hex()));
    fact(tr("Commit"), QString::fromStdString(entry.commit.hex()));
    if (!entry.reason.empty()) fact(tr("Why not counted"), text(entry.reason));
    for (const auto& warning : entry.warnings)
        fact(tr("Remark"), text(warning.text));
}

void RecordPanel::show(const jobs::RecordView& view) {
    m_sentence->setText(text(view.sentence));
    m_mark->setMark(bridge::mark(view.entry.verdict));
    facts(view.entry);
    m_bytes->setPlainText(bridge::lines(view.bytes));
    m_commit->setPlainText(bridge::lines(view.commitText));
    const auto* record = view.entry.record.get();
    m_release->setVisible(record && record->subject);
    m_releaseName = record && record->subject ? text(record->subject->release.text()) : QString();
    setVisible(true);
}

} // namespace countersign::pages
