#include "ui/pages/InviteSheet.h"

#include "core/jobs/Invite.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/Soft.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::text;
using bridge::Theme;
using bridge::utf8;

InviteSheet::InviteSheet(bridge::Session* session, QWidget* parent)
    : QDialog(parent), m_session(session), m_person(new QLineEdit(this)),
      m_where(new QLineEdit(this)), m_said(new QLabel(this)),
      m_write(new QPushButton(tr("Write the invitation…"), this)),
      m_kept(session, this,
             {[this] {
                  KeptDraft::Fields all{{"name", utf8(m_person->text())},
                                        {"where", utf8(m_where->text())}};
                  for (const auto& [role, box] : m_roles)
                      all["role " + role] = box->isChecked() ? "yes" : "";
                  return all;
              },
              [this](const KeptDraft::Fields& fields) {
                  for (const auto& [name, value] : fields) {
                      if (name == "name") m_person->setText(text(value));
                      if (name == "where") m_where->setText(text(value));
                      for (const auto& [role, box] : m_roles)
                          if (name == "role " + role) box->setChecked(value == "yes");
                  }
              }}) {
    setObjectName(QStringLiteral("inviteSheet"));
    setWindowTitle(tr("Invite somebody"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_person->setObjectName(QStringLiteral("invitePerson"));
    m_person->setAccessibleName(tr("The name of whoever is invited"));
    m_where->setObjectName(QStringLiteral("inviteWhere"));
    m_where->setAccessibleName(tr("Where they find the repository"));
    m_where->setPlaceholderText(tr("empty: where this copy came from (origin)"));
    m_said->setObjectName(QStringLiteral("inviteSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_write->setObjectName(QStringLiteral("inviteWrite"));
    m_write->setAccessibleName(tr("Write the invitation as a file"));
    auto* roles = new QWidget(this);
    auto* grid = new QGridLayout(roles);
    grid->setContentsMargins(0, 0, 0, 0);
    if (const auto& log = session->logReport()) {
        for (const auto& role : log->ledger.policy.roles) {
            auto* box = new QCheckBox(text(role.name.empty() ? role.id : role.name), roles);
            box->setObjectName(QStringLiteral("inviteRole-") + text(role.id));
            box->setAccessibleName(tr("Thought of as %1").arg(box->text()));
            const int at = int(m_roles.size());
            grid->addWidget(box, at / 2, at % 2);
            m_roles.emplace_back(role.id, box);
        }
    }
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::grid(2));
    form->setVerticalSpacing(Theme::grid());
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_person);
    form->addRow(tr("Thought of as"), roles);
    form->addRow(tr("&Address"), m_where);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("inviteClose"));
    close->setAccessibleName(close->text());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    layout->setSpacing(Theme::grid(1.5));
    layout->addLayout(form);
    layout->addWidget(m_said);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(Theme::grid(80), Theme::grid(44));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &InviteSheet::askFile);
    for (QWidget* field : {m_person, m_where})
        m_kept.watch(field);
    for (const auto& [role, box] : m_roles)
        m_kept.watch(box);
    m_kept.turnTo("invite");
}

QString InviteSheet::said() const { return m_said->text(); }

void InviteSheet::askFile() {
    if (m_person->text().trimmed().isEmpty()) return m_person->setFocus();
    auto* dialog = new QFileDialog(this, tr("Write the invitation"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("inviteDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(text(jobs::suggestedPrincipal(utf8(m_person->text()))) +
                       QStringLiteral(".invitation"));
    connect(dialog, &QFileDialog::fileSelected, this, &InviteSheet::write);
    dialog->open();
}

void InviteSheet::write(const QString& file) {
    jobs::InviteRequest request;
    request.person = utf8(m_person->text().trimmed());
    request.where = utf8(m_where->text().trimmed());
    request.file = utf8(file);
    if (const auto& me = m_session->identity()) request.from = me->name;
    for (const auto& [role, box] : m_roles)
        if (box->isChecked()) request.roles.push_back(role);
    m_write->setEnabled(false);
    m_session->run<jobs::Invited>(
        this, tr("Writing the invitation"), tasks::Kind::Write,
        [request](auto& workspace, const auto&, const auto&) {
            return jobs::invite(workspace, request);
        },
        [this, file](base::Result<jobs::Invited> made) {
            m_write->setEnabled(true);
            if (!made) {
                m_session->report(tr("Writing the invitation"), made.error());
                const auto message = bridge::message(made.error());
                return say(false, message.next.isEmpty()
                                      ? message.sentence
                                      : message.sentence + QLatin1Char('\n') + message.next);
            }
            m_kept.drop();
            QString words =
                tr("Send %1 to %2. Read these eight words to them, by telephone or face "
                   "to face: %3")
                    .arg(file, text(made->invitation.to), text(made->words));
            if (made->waiting)
                words += QLatin1Char('\n') + tr("Not everything here was sent there yet: send it "
                                                "before they open the invitation.");
            say(true, words);
        });
}

void InviteSheet::say(bool good, const QString& sentence) {
    QPalette colours = m_said->palette();
    colours.setColor(QPalette::WindowText, good ? Theme::text() : Theme::ink(bridge::Tone::Bad));
    m_said->setPalette(colours);
    m_said->setText(sentence);
}

} // namespace countersign::pages
