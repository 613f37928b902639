#include "ui/pages/SignSheet.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/pages/ProspectPane.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Theme;

SignSheet::SignSheet(bridge::Session* session, const QString& title, jobs::Statement statement,
                     QWidget* parent)
    : QDialog(parent), m_session(session), m_statement(std::move(statement)),
      m_pane(new ProspectPane), m_state(new QLabel(this)),
      m_sign(new QPushButton(tr("Sign"), this)) {
    setObjectName(QStringLiteral("signSheet"));
    setWindowTitle(tr("Sign"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* heading = new QLabel(title, this);
    heading->setObjectName(QStringLiteral("signSheetTitle"));
    heading->setFont(Theme::font(bridge::TextSize::Title, true));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("signSheetState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_sign->setObjectName(QStringLiteral("signSheetSign"));
    m_sign->setAccessibleName(tr("Sign what stands above"));
    m_sign->setEnabled(false);
    m_sign->setDefault(true);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_sign, QDialogButtonBox::ActionRole);
    auto* leave = buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    leave->setObjectName(QStringLiteral("signSheetLeave"));
    leave->setAccessibleName(leave->text());
    leave->setAutoDefault(false);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("signSheetScroll"));
    scroll->setAccessibleName(tr("Exactly what will be signed"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    column->addStretch(1);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    layout->setSpacing(Theme::grid());
    layout->addWidget(heading);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    connect(m_sign, &QPushButton::clicked, this, &SignSheet::sign);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(Theme::grid(84), Theme::grid(62));
    scroll->setFocus(); // first what will be signed is read; Enter signs it then
    prepare();
}

// A key that is still held from the sheet before must not sign.
void SignSheet::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->isAutoRepeat()) return event->accept();
    QDialog::keyPressEvent(event);
}

void SignSheet::prepare() {
    m_prospect.reset();
    m_sign->setEnabled(false);
    if (!m_session->canSign()) {
        m_state->setText(tr("Choose who signs first (Ctrl+I); nothing can be signed in the past or "
                            "while the program is switched to reading only."));
        return;
    }
    m_pane->showPreparing();
    m_session->prepare(this, m_statement, [this](base::Result<jobs::Prospect> prospect) {
        if (!prospect) return m_pane->showRefusal(prospect.error());
        m_prospect = std::move(*prospect);
        m_pane->showProspect(*m_prospect);
        m_sign->setEnabled(true);
    });
}

void SignSheet::sign() {
    if (!m_prospect) return;
    m_sign->setEnabled(false);
    m_state->setText(tr("Signing… your key may ask you something."));
    m_session->sign(this, m_statement, *m_prospect, [this](base::Result<jobs::Receipt> receipt) {
        if (receipt) {
            m_session->note(bridge::text(receipt->sentence));
            emit statementSigned(bridge::text(receipt->record));
            return accept();
        }
        const auto message = bridge::message(receipt.error());
        m_session->report(tr("Signing"), receipt.error());
        m_state->setText(message.next.isEmpty() ? message.sentence
                                                : message.sentence + '\n' + message.next);
        if (receipt.error().code == base::ErrorCode::Conflict) return prepare(); // the log moved
        m_sign->setEnabled(m_prospect.has_value());
    });
}

} // namespace countersign::pages
