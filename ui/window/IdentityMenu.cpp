#include "ui/window/IdentityMenu.h"

#include "ui/bridge/Settings.h"
#include "ui/bridge/Words.h"

#include <QActionGroup>
#include <QDir>
#include <QFileDialog>

namespace countersign::window {

using bridge::text;

IdentityMenu::IdentityMenu(bridge::Session* session, QWidget* parent)
    : QMenu(parent), m_session(session) {
    setObjectName(QStringLiteral("identityMenu"));
    setAccessibleName(tr("Who signs"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &IdentityMenu::look);
    fill({});
}

void IdentityMenu::look() {
    m_session->identities(this, {}, [this](base::Result<std::vector<jobs::Identity>> found) {
        if (!found) return m_session->report(tr("Looking for your keys"), found.error());
        fill(*found);
    });
}

void IdentityMenu::fill(const std::vector<jobs::Identity>& found) {
    clear();
    auto* group = new QActionGroup(this);
    bool strangers = false;
    for (const auto& identity : found) {
        const bool known = !identity.principal.empty();
        if (!known && !strangers) addSection(tr("Keys of nobody on the list"));
        strangers = strangers || !known;
        QStringList roles;
        for (const auto& role : identity.roles)
            roles << text(role);
        const QString name = known ? text(identity.name) : text(identity.key.comment);
        const QString shown =
            roles.isEmpty() ? name : tr("%1, %2", "name, roles").arg(name, roles.join(", "));
        QAction* action = addAction(shown.isEmpty() ? text(identity.key.key.fingerprint) : shown);
        action->setCheckable(true);
        action->setEnabled(identity.key.trouble.empty());
        action->setToolTip(
            text(identity.key.trouble.empty() ? identity.key.key.fingerprint : identity.key.trouble)
                .toHtmlEscaped());
        action->setChecked(m_session->identity() && m_session->identity()->key.key.fingerprint ==
                                                        identity.key.key.fingerprint);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, identity] { m_session->chooseIdentity(identity); });
    }
    if (found.empty()) addAction(tr("No key found yet"))->setEnabled(false);
    addSeparator();
    addAction(tr("Use another key file…"), this, &IdentityMenu::askKeyFile);
}

void IdentityMenu::askKeyFile() {
    auto* dialog = new QFileDialog(parentWidget()->window(), tr("Your private SSH key"),
                                   QDir::homePath() + QStringLiteral("/.ssh"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::Files | QDir::Hidden | QDir::AllDirs | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_session->useKeyFile(file); });
    dialog->open();
}

} // namespace countersign::window
