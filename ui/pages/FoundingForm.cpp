#include "ui/pages/FoundingForm.h"

#include "core/jobs/Invite.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/Soft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace countersign::pages {

using bridge::text;
using bridge::Theme;
using bridge::utf8;

namespace founding {

constexpr int kRoleColumns = 2;
constexpr int kMostLetters = 200;

QLineEdit* field(const char* name, const QString& accessible, QWidget* parent) {
    auto* made = new QLineEdit(parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(accessible);
    made->setMaxLength(kMostLetters);
    return made;
}

QString keyWords(const jobs::Identity& identity) {
    const QString where = identity.key.path.empty() ? text(identity.key.key.fingerprint)
                                                    : text(identity.key.path.string());
    return identity.key.trouble.empty()
               ? where
               : FoundingForm::tr("%1 (cannot be used: %2)").arg(where, text(identity.key.trouble));
}

} // namespace founding

FoundingForm::FoundingForm(QWidget* parent)
    : QWidget(parent), m_log(founding::field("foundLog", tr("Name of the log"), this)),
      m_name(founding::field("foundName", tr("Your name, as it is printed"), this)),
      m_principal(founding::field("foundShort", tr("Your short name in the log"), this)),
      m_key(new QComboBox(this)), m_mode(new QComboBox(this)), m_roleBox(new QWidget(this)),
      m_roleGrid(new QGridLayout(m_roleBox)) {
    setObjectName(QStringLiteral("foundingForm"));
    m_key->setObjectName(QStringLiteral("foundKey"));
    m_key->setAccessibleName(tr("Your key"));
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setObjectName(QStringLiteral("foundMode"));
    m_mode->setAccessibleName(tr("What a failed check does at first"));
    m_mode->addItem(tr("Only observe: show what would be stopped, stop nothing"),
                    QStringLiteral("observe"));
    m_mode->addItem(tr("Warn"), QStringLiteral("warn"));
    m_mode->addItem(tr("Block from today"), QStringLiteral("block"));
    m_roleGrid->setContentsMargins(0, 0, 0, 0);
    m_roleGrid->setHorizontalSpacing(Theme::grid(3));
    auto* other = new QPushButton(tr("Another key file…"), this);
    other->setObjectName(QStringLiteral("foundKeyFile"));
    other->setAccessibleName(tr("Use another key file"));
    auto* keys = new QHBoxLayout;
    keys->setSpacing(Theme::grid());
    keys->addWidget(m_key, 1);
    keys->addWidget(other);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::grid(2));
    form->setVerticalSpacing(Theme::grid());
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name of the &log"), m_log);
    form->addRow(tr("Your &name, as it is printed"), m_name);
    form->addRow(tr("Your &short name in the log"), m_principal);
    form->addRow(tr("You may sign as"), m_roleBox);
    form->addRow(tr("Your key"), keys);
    form->addRow(tr("At &first"), m_mode);
    for (QLineEdit* one : {m_log, m_name, m_principal})
        connect(one, &QLineEdit::textChanged, this, &FoundingForm::changed);
    connect(m_name, &QLineEdit::textChanged, this, &FoundingForm::followName);
    connect(m_key, &QComboBox::currentIndexChanged, this, &FoundingForm::changed);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &FoundingForm::modeChanged);
    connect(other, &QPushButton::clicked, this, &FoundingForm::keyFileWanted);
}

// Until the person writes a short name of their own.
void FoundingForm::followName(const QString& name) {
    if (m_principal->isModified()) return;
    m_principal->setText(text(jobs::suggestedPrincipal(utf8(name))));
    m_principal->setModified(false);
}

void FoundingForm::setLogName(const QString& name) {
    if (!m_log->isModified()) m_log->setText(name);
}

void FoundingForm::setKeys(const std::vector<jobs::Identity>& keys) {
    const int before = m_key->currentIndex();
    const std::string chosen =
        before >= 0 ? m_keys[std::size_t(before)].key.key.fingerprint : std::string();
    m_keys = keys;
    m_key->clear();
    int usable = -1;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        m_key->addItem(founding::keyWords(keys[i]));
        m_key->setItemData(int(i), text(keys[i].key.key.fingerprint), Qt::ToolTipRole);
        if (keys[i].key.key.fingerprint == chosen || (usable < 0 && keys[i].key.trouble.empty()))
            usable = int(i);
    }
    m_key->setCurrentIndex(usable);
    m_key->setPlaceholderText(tr("no key found: ssh-keygen -t ed25519 makes one"));
    emit changed();
}

void FoundingForm::setRoles(const model::Policy& policy) {
    std::vector<std::string> ticked;
    for (const auto& [role, box] : m_roles) {
        if (box->isChecked()) ticked.push_back(role);
        delete box;
    }
    const bool fresh = m_roles.empty();
    m_roles.clear();
    int at = 0;
    for (const model::Role& role : policy.roles) {
        auto* box = new QCheckBox(text(role.name.empty() ? role.id : role.name), m_roleBox);
        box->setObjectName(QStringLiteral("foundRole-") + text(role.id));
        box->setAccessibleName(tr("You may sign as %1").arg(box->text()));
        // Whoever starts a log looks after it: else nobody could change anything in it.
        const bool keeper = role.id == policy.enact.role;
        const bool before = fresh ? m_ticked.contains(text(role.id))
                                  : std::count(ticked.begin(), ticked.end(), role.id) > 0;
        box->setChecked(keeper || before);
        m_roleGrid->addWidget(box, at / founding::kRoleColumns, at % founding::kRoleColumns);
        connect(box, &QCheckBox::toggled, this, &FoundingForm::changed);
        m_roles.emplace_back(role.id, box);
        ++at;
    }
    emit changed();
}

jobs::InitRequest FoundingForm::request() const {
    jobs::InitRequest request;
    request.name = utf8(m_log->text().trimmed());
    request.personName = utf8(m_name->text().trimmed());
    request.principal = utf8(m_principal->text().trimmed());
    if (m_key->currentIndex() >= 0)
        request.key = m_keys[std::size_t(m_key->currentIndex())].key.path;
    for (const auto& [role, box] : m_roles)
        if (box->isChecked()) request.roles.push_back(role);
    request.mode = utf8(m_mode->currentData().toString());
    return request;
}

QVariantMap FoundingForm::written() const {
    QStringList ticked;
    for (const auto& [role, box] : m_roles)
        if (box->isChecked()) ticked << text(role);
    QVariantMap kept;
    if (m_log->isModified()) kept[QStringLiteral("log")] = m_log->text();
    if (m_principal->isModified()) kept[QStringLiteral("short")] = m_principal->text();
    kept[QStringLiteral("name")] = m_name->text();
    kept[QStringLiteral("mode")] = m_mode->currentIndex();
    kept[QStringLiteral("roles")] = m_roles.empty() ? m_ticked : ticked;
    return kept;
}

void FoundingForm::restore(const QVariantMap& written) {
    if (written.isEmpty()) return;
    m_ticked = written[QStringLiteral("roles")].toStringList();
    m_name->setText(written[QStringLiteral("name")].toString());
    m_mode->setCurrentIndex(written[QStringLiteral("mode")].toInt());
    for (const auto& [key, field] : {std::pair{"log", m_log}, std::pair{"short", m_principal}}) {
        if (!written.contains(QLatin1String(key))) continue;
        field->setText(written[QLatin1String(key)].toString());
        field->setModified(true);
    }
}

QString FoundingForm::missing() const {
    const auto now = request();
    if (now.name.empty()) return tr("The log has no name yet.");
    if (now.personName.empty()) return tr("Your name is missing.");
    if (now.principal.empty()) return tr("Your short name is missing.");
    if (now.roles.empty()) return tr("Choose at least one role to sign as.");
    if (now.key.empty()) return tr("Choose your key.");
    return {};
}

} // namespace countersign::pages
