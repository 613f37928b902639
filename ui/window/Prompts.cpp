#include "ui/window/Prompts.h"

#include "ui/bridge/Theme.h"
#include "ui/widgets/Soft.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::window {

using bridge::Theme;

namespace {

sign::PromptAnswer answerOf(sign::PromptAnswer::Kind kind, const QString& text = {}) {
    sign::PromptAnswer answer;
    answer.kind = kind;
    answer.text = text.toStdString();
    return answer;
}

// A touch of a security key is announced, not asked: nothing is typed.
bool isAnnouncement(const QString& text) {
    return text.contains(QLatin1String("presence"), Qt::CaseInsensitive) ||
           text.contains(QLatin1String("touch"), Qt::CaseInsensitive);
}

} // namespace

Prompts::Prompts(bridge::Session* session, QWidget* window) : QObject(window), m_window(window) {
    connect(session, &bridge::Session::promptNeeded, this, &Prompts::ask);
}

Prompts::~Prompts() {
    if (m_dialog) m_dialog->reject();
}

void Prompts::ask(const std::shared_ptr<bridge::Prompt>& prompt) {
    using Kind = sign::PromptAnswer::Kind;
    auto* dialog = new QDialog(m_window);
    m_dialog = dialog;
    dialog->setObjectName(QStringLiteral("passphrase"));
    dialog->setWindowTitle(tr("Your key asks"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QLabel(prompt->text.trimmed(), dialog);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* typed = new QLineEdit(dialog);
    typed->setObjectName(QStringLiteral("passphraseText"));
    typed->setAccessibleName(tr("Passphrase or PIN"));
    typed->setEchoMode(QLineEdit::Password);
    typed->setVisible(!isAnnouncement(prompt->text));
    auto* note = new QLabel(tr("It goes to ssh-keygen and is not kept."), dialog);
    widgets::soften(note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Continue"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(3), Theme::grid(3), Theme::grid(2));
    layout->setSpacing(Theme::grid(1.5));
    for (QWidget* part : {static_cast<QWidget*>(text), static_cast<QWidget*>(typed),
                          static_cast<QWidget*>(note), static_cast<QWidget*>(buttons)})
        layout->addWidget(part);
    dialog->setMinimumWidth(Theme::grid(56));

    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::finished, this, [prompt, typed](int result) {
        prompt->question.answer(result == QDialog::Accepted ? answerOf(Kind::Text, typed->text())
                                                            : answerOf(Kind::Cancel));
        typed->clear();
    });
    dialog->open();
    typed->setFocus();
}

} // namespace countersign::window
