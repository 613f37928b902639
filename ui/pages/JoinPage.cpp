#include "ui/pages/JoinPage.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/Soft.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Session;
using bridge::text;
using bridge::Theme;
using bridge::utf8;

namespace join {

QLineEdit* field(const char* name, const QString& accessible, QWidget* parent) {
    auto* made = new QLineEdit(parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(accessible);
    return made;
}

QLabel* paragraph(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->hide();
    return label;
}

QHBoxLayout* beside(QWidget* wide, QWidget* narrow) {
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid());
    row->addWidget(wide, 1);
    row->addWidget(narrow);
    return row;
}

QString rolesOf(const model::Invitation& invitation) {
    QStringList roles;
    for (const auto& role : invitation.roles)
        roles << text(role);
    return roles.join(QStringLiteral(", "));
}

} // namespace join

JoinPage::JoinPage(Session* session, QWidget* parent)
    : Page(session, parent), m_file(join::field("joinFile", tr("The invitation"), this)),
      m_folder(join::field("joinFolder", tr("Folder for your copy"), this)),
      m_invites(join::paragraph("joinInvites", this)),
      m_accept(button("joinAccept", tr("Get the repository and check its log"))),
      m_said(join::paragraph("joinSaid", this)), m_request(new QWidget(this)),
      m_name(join::field("joinName", tr("Your name, as it is printed"), this)),
      m_short(join::field("joinShort", tr("Your short name in the log"), this)),
      m_requestFile(join::field("joinRequestFile", tr("File of the request"), this)),
      m_key(new QComboBox(this)), m_ask(button("joinAsk", tr("Sign the request"))),
      m_copy(button("joinCopy", tr("Copy the text to send"))),
      m_open(button("joinOpen", tr("Open the repository"))), m_scroll(new QScrollArea(this)) {
    setObjectName(QStringLiteral("joinPage"));
    build();
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        const QString file = m_file->text().trimmed();
        if (!file.isEmpty() && file != m_shown) setInvitation(file);
    });
    connect(m_accept, &QPushButton::clicked, this, &JoinPage::accept);
    connect(m_ask, &QPushButton::clicked, this, &JoinPage::askToJoin);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_letter);
        this->session()->note(tr("The text is on the clipboard."));
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_accepted) emit openWanted(text(m_accepted->folder.string()));
    });
}

QString JoinPage::title() const { return tr("I was invited"); }

QWidget* JoinPage::firstFocus() { return m_file; }

QString JoinPage::said() const { return m_said->text(); }

QPushButton* JoinPage::button(const char* name, const QString& words) {
    auto* made = new QPushButton(words, this);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(words);
    return made;
}

void JoinPage::build() {
    auto* heading = new QLabel(title(), this);
    heading->setFont(Theme::font(bridge::TextSize::Display, true));
    auto* what = widgets::softLabel(
        "joinWhat",
        tr("The invitation says where the repository lies and how its log begins. Your copy is "
           "taken only if its log is that one."),
        this);
    what->setWordWrap(true);
    m_key->setObjectName(QStringLiteral("joinKey"));
    m_key->setAccessibleName(tr("Your key"));
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* chooseFile = button("joinChooseFile", tr("Choose…"));
    chooseFile->setAccessibleName(tr("Choose the invitation"));
    auto* chooseFolder = button("joinChooseFolder", tr("Choose…"));
    chooseFolder->setAccessibleName(tr("Choose the folder for your copy"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::grid(2));
    form->setVerticalSpacing(Theme::grid());
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Invitation"), join::beside(m_file, chooseFile));
    form->addRow(tr("Folder for your copy"), join::beside(m_folder, chooseFolder));
    auto* asked = new QFormLayout(m_request);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setHorizontalSpacing(Theme::grid(2));
    asked->setVerticalSpacing(Theme::grid());
    asked->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    asked->addRow(tr("Your &name, as it is printed"), m_name);
    asked->addRow(tr("Your &short name in the log"), m_short);
    asked->addRow(tr("Your &key"), m_key);
    asked->addRow(tr("&Write the request to"), m_requestFile);
    asked->addRow(QString(), m_ask);
    m_request->hide();
    m_copy->hide();
    m_open->hide();
    m_accept->setEnabled(false);

    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::grid(3), Theme::grid(3), Theme::grid(3), Theme::grid(3));
    column->setSpacing(Theme::grid(1.5));
    column->addWidget(heading);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_invites);
    column->addWidget(m_accept, 0, Qt::AlignLeft);
    column->addWidget(m_said);
    column->addWidget(m_request);
    auto* last = new QHBoxLayout;
    last->addWidget(m_copy);
    last->addWidget(m_open);
    last->addStretch(1);
    column->addLayout(last);
    column->addStretch(1);
    inner->setMaximumWidth(Theme::grid(110));
    inner->setAutoFillBackground(true);
    inner->setBackgroundRole(QPalette::Base);
    m_scroll->setObjectName(QStringLiteral("joinScroll"));
    m_scroll->setAccessibleName(title());
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(inner);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(chooseFile, &QPushButton::clicked, this, &JoinPage::askInvitation);
    connect(chooseFolder, &QPushButton::clicked, this, &JoinPage::askFolder);
}

void JoinPage::askInvitation() {
    auto* dialog = new QFileDialog(this, tr("The invitation"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("invitationDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &JoinPage::setInvitation);
    dialog->open();
}

void JoinPage::askFolder() {
    auto* dialog = new QFileDialog(this, tr("A new folder for your copy"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("copyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void JoinPage::setInvitation(const QString& file) {
    m_file->setText(file);
    m_shown = file;
    m_accepted.reset();
    m_request->hide();
    m_copy->hide();
    m_open->hide();
    const auto invitation = jobs::readInvitation(utf8(file));
    m_accept->setEnabled(bool(invitation));
    m_invites->setVisible(bool(invitation));
    if (!invitation) {
        const auto message = bridge::message(invitation.error());
        return say(false, message.sentence);
    }
    say(true, {});
    const QString roles = join::rolesOf(*invitation);
    QString words =
        (invitation->from.empty()
             ? tr("%1 is invited to the log of %2, at %3.")
                   .arg(text(invitation->to), text(invitation->logName), text(invitation->address))
             : tr("%1 invites %2 to the log of %3, at %4.")
                   .arg(text(invitation->from), text(invitation->to), text(invitation->logName),
                        text(invitation->address)));
    if (!roles.isEmpty()) words += QLatin1Char(' ') + tr("Thought of to sign as: %1.").arg(roles);
    m_invites->setText(words);
    m_name->setText(text(invitation->to));
    m_short->setText(text(jobs::suggestedPrincipal(invitation->to)));
    if (m_folder->isModified()) return;
    QString last = text(invitation->address).section(QLatin1Char('/'), -1);
    if (last.endsWith(QLatin1String(".git"))) last.chop(4);
    m_folder->setText(QDir::homePath() + QLatin1Char('/') +
                      (last.isEmpty() ? QStringLiteral("countersign") : last));
}

void JoinPage::accept() {
    jobs::AcceptRequest request;
    request.file = utf8(m_file->text().trimmed());
    request.folder = utf8(m_folder->text().trimmed());
    if (request.folder.empty()) return m_folder->setFocus();
    m_accept->setEnabled(false);
    say(true, tr("Getting the repository… this may ask for a password or a key."));
    session()->tasks().run(
        this, tr("Getting the repository"), tasks::Kind::Write,
        [request, session = session()](const base::CancelToken& cancel,
                                       const base::ProgressSink&) mutable {
            request.prompt = session->promptHandler(cancel);
            return jobs::accept(request, cancel);
        },
        [this](base::Result<jobs::Accepted> result) {
            m_accept->setEnabled(true);
            if (result) return accepted(*result);
            session()->report(tr("Getting the repository"), result.error());
            const auto message = bridge::message(result.error());
            say(false, message.next.isEmpty()
                           ? message.sentence
                           : message.sentence + QLatin1Char('\n') + message.next);
        });
}

void JoinPage::accepted(const jobs::Accepted& accepted) {
    m_accepted = accepted;
    m_open->show();
    m_accept->setEnabled(false);
    QStringList said;
    said
        << (accepted.records == 0
                ? tr("The log has only its start so far; it is remembered here.")
                : tr("%1 entries, each signed and joined; the start of the log is remembered here.")
                      .arg(bridge::count(accepted.records)));
    said
        << (accepted.invitation.from.empty()
                ? tr("Have whoever sent the invitation read these eight words to you, and compare: "
                     "%1")
                      .arg(text(accepted.words))
                : tr("Have %1 read these eight words to you, and compare: %2")
                      .arg(text(accepted.invitation.from), text(accepted.words)));
    for (const auto& identity : accepted.onRoster)
        said << tr("You can sign as %1.").arg(text(identity.name));
    if (accepted.onRoster.empty())
        said << tr("You are not on its people and keys yet. Ask for it below; reading needs "
                   "nothing.");
    say(true, said.join(QLatin1Char('\n')));
    if (accepted.onRoster.empty())
        offerRequest(accepted);
    else
        m_open->setFocus();
}

void JoinPage::offerRequest(const jobs::Accepted& accepted) {
    m_key->clear();
    for (const auto& identity : accepted.others) {
        if (!identity.key.trouble.empty() || identity.key.path.empty()) continue;
        m_key->addItem(text(identity.key.path.string()),
                       QString::fromStdString(identity.key.path.string()));
    }
    m_key->setPlaceholderText(tr("no key found: ssh-keygen -t ed25519 makes one"));
    m_requestFile->setText(QFileInfo(m_file->text()).absolutePath() + QLatin1Char('/') +
                           m_short->text() + QStringLiteral(".request"));
    m_request->show();
    m_name->setFocus();
}

void JoinPage::askToJoin() {
    if (!m_accepted) return;
    jobs::MembershipRequest membership;
    membership.principal = utf8(m_short->text().trimmed());
    membership.name = utf8(m_name->text().trimmed());
    membership.roles = m_accepted->invitation.roles;
    membership.file = utf8(m_requestFile->text().trimmed());
    const std::string key = m_key->currentData().toString().toStdString();
    if (key.empty()) return say(false, tr("Choose your key."));
    m_ask->setEnabled(false);
    session()->tasks().run(
        this, tr("Signing the request"), tasks::Kind::Write,
        [membership, key, folder = m_accepted->folder,
         session = session()](const base::CancelToken& cancel,
                              const base::ProgressSink&) -> base::Result<model::RosterRequest> {
            jobs::WorkspaceOptions options;
            options.folder = folder;
            auto workspace = jobs::Workspace::open(options);
            if (!workspace) return base::fail(workspace.error());
            auto choice = sign::keyAt(key);
            if (!choice) return base::fail(choice.error());
            return jobs::askToJoin(**workspace, membership, *choice, session->promptHandler(cancel),
                                   cancel);
        },
        [this](base::Result<model::RosterRequest> asked) {
            m_ask->setEnabled(true);
            if (!asked) {
                session()->report(tr("Signing the request"), asked.error());
                return say(false, bridge::message(asked.error()).sentence);
            }
            m_request->hide();
            m_copy->show();
            m_letter = tr("Please put me on the people and keys of %1. My request is in the file "
                          "%2: open it "
                          "under People and policy.")
                           .arg(text(m_accepted->invitation.logName),
                                QFileInfo(m_requestFile->text()).fileName());
            say(true, tr("Signed. Send the file %1 back, with this text: %2")
                          .arg(m_requestFile->text(), m_letter));
            m_copy->setFocus();
        });
}

void JoinPage::say(bool good, const QString& sentence) {
    QPalette colours = m_said->palette();
    colours.setColor(QPalette::WindowText, good ? Theme::text() : Theme::ink(bridge::Tone::Bad));
    m_said->setPalette(colours);
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

} // namespace countersign::pages
