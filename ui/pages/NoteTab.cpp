#include "ui/pages/NoteTab.h"

#include "ui/bridge/MarkIcon.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/DocumentPane.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MarkdownView.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace countersign::pages {

NoteTab::NoteTab(QWidget* parent)
    : QWidget(parent), m_heading(new QLabel), m_feedback(new widgets::MarkdownView),
      m_parts(new QWidget), m_partRow(new widgets::FlowLayout(m_parts)),
      m_document(new widgets::DocumentPane(QStringLiteral("note"), tr("Deliberation note"))) {
    setObjectName(QStringLiteral("noteTab"));
    setAccessibleName(tr("Note"));
    m_heading->setObjectName(QStringLiteral("noteFeedbackTitle"));
    m_heading->setFont(bridge::Theme::font(bridge::TextSize::Title));
    m_heading->setContentsMargins(bridge::kGrid * 2, bridge::kGrid, bridge::kGrid * 2, 0);
    m_feedback->setObjectName(QStringLiteral("noteFeedback"));
    m_feedback->setAccessibleName(tr("What feedback changed"));
    m_parts->setObjectName(QStringLiteral("noteParts"));
    m_parts->setAccessibleName(tr("The four parts of a note"));
    m_partRow->setContentsMargins(bridge::kGrid * 2, 0, bridge::kGrid * 2, bridge::kGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_feedback);
    column->addWidget(m_parts);
    column->addWidget(m_document, 1);
    connect(m_feedback->document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged, this, [this](const QSizeF& size) {
                m_feedback->setFixedHeight(std::clamp(int(size.height()) + 2, 40, 150));
            });
    connect(m_feedback, &widgets::MarkdownView::linkRequested, this, &NoteTab::linkRequested);
    connect(m_feedback, &widgets::MarkdownView::linkRefused, this, &NoteTab::linkRefused);
    connect(m_document, &widgets::DocumentPane::linkRequested, this, &NoteTab::linkRequested);
    connect(m_document, &widgets::DocumentPane::linkRefused, this, &NoteTab::linkRefused);
    connect(m_document, &widgets::DocumentPane::placeRequested, this, &NoteTab::placeRequested);
}

void NoteTab::show(const ReleaseContext& context) {
    const auto& note = context.view->target.snapshot.note;
    m_parts->setVisible(note.has_value());
    const bool feedback = !context.texts.feedback.body.empty();
    m_feedback->setVisible(feedback);
    if (!note) {
        m_heading->setText(tr("No deliberation note"));
        m_document->clear(tr("This release has no deliberation note at this commit. Begin one "
                             "with: countersign new note %1")
                              .arg(bridge::text(context.view->target.release.model)));
        return;
    }
    m_heading->setText(feedback ? tr("What feedback changed")
                                : tr("The note does not say what feedback changed"));
    if (feedback) {
        m_feedback->setRendered(context.texts.feedback);
    }
    listParts(*note);
    m_document->setDocument(context.texts.note, findingsOn(context, note->path),
                            claimsIn(context, note->path));
}

void NoteTab::listParts(const model::DeliberationNote& note) {
    while (QLayoutItem* item = m_partRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::pair<QString, const std::optional<model::NotePart>*> parts[] = {
        {tr("The change"), &note.change},
        {tr("Alternatives considered"), &note.alternatives},
        {tr("Who might be affected"), &note.affected},
        {tr("What feedback changed"), &note.feedback}};
    int number = 0;
    for (const auto& [title, part] : parts) {
        const bool written = *part && (*part)->written;
        const bridge::Mark mark =
            written ? bridge::Mark{bridge::Tone::Good, bridge::Shape::Check, tr("written")}
                    : bridge::Mark{bridge::Tone::Bad, bridge::Shape::Cross, tr("missing")};
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("notePart%1").arg(++number));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setIcon(bridge::markIcon(mark));
        button->setText(title);
        button->setAccessibleName(tr("%1: %2").arg(title, mark.word));
        button->setToolTip(button->accessibleName());
        const int line = *part ? std::max(1, (*part)->place.line) : 1;
        connect(button, &QToolButton::clicked, this, [this, line] { showLine(line); });
        m_partRow->addWidget(button);
    }
}

void NoteTab::showLine(int line) { m_document->showLine(line); }

} // namespace countersign::pages
