#include "ui/pages/CountersignDock.h"

#include "ui/bridge/Mark.h"
#include "ui/bridge/Signatures.h"
#include "ui/bridge/Words.h"
#include "ui/pages/CountersignForm.h"
#include "ui/pages/ProspectPane.h"
#include "ui/widgets/Fold.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StandingList.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace countersign::pages {
namespace dock {

QLabel* label(const char* name, bool soft = false) {
    auto* made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    if (soft) {
        QPalette colours = made->palette();
        colours.setColor(QPalette::WindowText, bridge::Theme::softText());
        made->setPalette(colours);
    }
    return made;
}

const model::SeatStatus* openSeat(const jobs::ReleaseView& view, const std::string& role) {
    const model::SeatStatus* found = nullptr;
    for (const auto& seat : view.gate.seats) {
        if (seat.role != role || seat.optional) continue;
        if (!found || (found->filled && !seat.filled)) found = &seat;
    }
    return found;
}

bool decides(const model::Policy& policy, const std::string& role) {
    const auto roles = policy.rolesFor("decide");
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace dock

CountersignDock::CountersignDock(bridge::Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(dock::label("dockTitle")),
      m_meaning(dock::label("dockMeaning", true)), m_about(dock::label("dockAbout")),
      m_who(new QComboBox), m_back(new QPushButton(tr("Back to my signature"))),
      m_notice(new widgets::Notice(QStringLiteral("dockNotice"))), m_form(new CountersignForm),
      m_prospectPane(new ProspectPane),
      m_standing(new widgets::StandingList(QStringLiteral("dockStanding"))),
      m_openedList(dock::label("dockOpened", true)), m_key(dock::label("dockKey", true)),
      m_state(dock::label("dockState", true)), m_sign(new QPushButton(tr("Sign"))) {
    setObjectName(QStringLiteral("countersignDock"));
    setAccessibleName(tr("Countersign"));
    setMinimumWidth(340);
    m_title->setFont(bridge::Theme::font(bridge::TextSize::Title));
    m_meaning->setText(tr("Signing puts your name, your role, the time and your reason into the "
                          "log for good: it can be withdrawn or replaced, never deleted."));
    m_who->setObjectName(QStringLiteral("dockWho"));
    m_who->setAccessibleName(tr("Who signs"));
    m_back->setObjectName(QStringLiteral("dockBack"));
    m_back->setFlat(true);
    m_standingFold = new widgets::Fold(QStringLiteral("dockStandingFold"), QString(), m_standing);
    m_openedFold = new widgets::Fold(QStringLiteral("dockOpenedFold"), QString(), m_openedList);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(bridge::kGrid * 2, bridge::kGrid, bridge::kGrid * 2, bridge::kGrid);
    column->setSpacing(bridge::kGrid);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_meaning, m_back, m_about, m_who, m_form,
                                         m_prospectPane, m_standingFold, m_openedFold})
        column->addWidget(part);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("dockScroll"));
    scroll->setAccessibleName(tr("Countersign"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // large type in a narrow window
    scroll->setWidget(inside);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addWidget(m_notice);
    all->addWidget(foot());

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(400); // with the lane's turn, on disk within a second
    m_prepareTimer.setSingleShot(true);
    m_prepareTimer.setInterval(500);
    m_refreshTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &CountersignDock::saveDraft);
    connect(&m_prepareTimer, &QTimer::timeout, this, &CountersignDock::prepare);
    connect(&m_refreshTimer, &QTimer::timeout, this, &CountersignDock::prepare);
    connect(m_form, &CountersignForm::edited, this, &CountersignDock::edited);
    connect(m_form, &CountersignForm::roleChanged, this, &CountersignDock::showQuestions);
    connect(m_form, &CountersignForm::documentRequested, this, &CountersignDock::documentRequested);
    connect(m_back, &QPushButton::clicked, this, [this] { begin(Kind::Vote); });
    connect(m_sign, &QPushButton::clicked, this, &CountersignDock::signNow);
    connect(m_who, &QComboBox::activated, this, [this](int index) {
        const int chosen = m_who->itemData(index).toInt();
        if (chosen >= 0 && chosen < int(m_identities.size())) {
            m_session->chooseIdentity(m_identities[std::size_t(chosen)]);
        }
    });
    connect(m_session, &bridge::Session::identityChanged, this, [this] {
        saveDraft();
        // Another person at the same desk begins with empty fields; words written before anybody
        // was chosen stay.
        const auto& identity = m_session->identity();
        const QString now = identity ? bridge::text(identity->principal) : QString();
        if (!m_draftOf.isEmpty() && now != m_draftOf) m_form->setDraft({});
        showWho();
        showRoles();
        loadDraft();
        edited();
    });
    connect(m_session, &bridge::Session::asOfChanged, this, &CountersignDock::showButtons);
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, &CountersignDock::signNow);
    }
    showKind();
    showWho();
    showButtons();
}

CountersignDock::~CountersignDock() {
    if (m_draftTimer.isActive()) saveDraft();
}

QWidget* CountersignDock::foot() {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(bridge::kGrid * 2, bridge::kGrid, bridge::kGrid * 2, bridge::kGrid);
    column->setSpacing(bridge::kGrid / 2);
    m_sign->setObjectName(QStringLiteral("dockSign"));
    m_sign->setAccessibleName(tr("Sign"));
    m_sign->setToolTip(tr("Sign what stands above (Ctrl+Return)"));
    m_sign->setMinimumHeight(bridge::kGrid * 4);
    m_sign->setDefault(true);
    column->addWidget(m_state);
    column->addWidget(m_key);
    column->addWidget(m_sign);
    return made;
}

void CountersignDock::setView(std::shared_ptr<const jobs::ReleaseView> view) {
    const auto before = m_view;
    const bool same = before && view && before->target.release == view->target.release;
    if (!same) {
        saveDraft();
        m_kind = Kind::Vote;
        m_record.clear();
        m_opened.clear();
        m_openedPaths.clear();
        m_notice->dismiss();
        m_form->setDraft({});
    }
    m_view = std::move(view);
    m_prospect.reset();
    ++m_asked;
    showKind();
    showWho();
    showRoles();
    showOpened();
    if (!same) {
        loadDraft();
    } else if (!current().empty()) {
        const QString changed = changedSince(*before);
        if (!changed.isEmpty()) {
            m_notice->ask(bridge::Tone::Caution,
                          tr("Changed while you were writing:\n%1\nWhat you wrote is kept. Look "
                             "again at what will be signed.")
                              .arg(changed));
        }
    }
    edited();
}

QString CountersignDock::changedSince(const jobs::ReleaseView& before) const {
    QStringList lines;
    for (const auto& entry : bridge::signedEntries(*m_view)) {
        const auto old = std::find_if(
            before.history.records.begin(), before.history.records.end(),
            [&](const auto& id) { return QString::fromStdString(id.hex()) == entry.record; });
        if (old == before.history.records.end()) {
            lines << bridge::whoSaysWhat(entry);
        }
    }
    if (before.gate.manifest != m_view->gate.manifest) {
        lines << tr("The evidence is not the same any more");
    }
    return lines.join('\n');
}

void CountersignDock::begin(Kind kind, const QString& record, const QString& role) {
    if (kind != m_kind || record != m_record) {
        saveDraft();
        m_kind = kind;
        m_record = record;
        CountersignDraft fresh;
        fresh.kind = kind;
        fresh.role = role;
        if (role.isEmpty()) m_form->forgetRole();
        m_form->setDraft(fresh);
        showKind();
        showRoles();
        loadDraft();
    } else if (!role.isEmpty()) {
        CountersignDraft draft = m_form->draft();
        draft.role = role;
        m_form->setDraft(draft);
        showQuestions();
    }
    if (m_view && !role.isEmpty()) {
        const auto* seat = dock::openSeat(*m_view, bridge::utf8(role));
        if (seat && !seat->documents.empty()) {
            emit documentRequested(bridge::text(seat->documents.front()));
        }
    }
    edited();
    m_form->setFocus();
}

void CountersignDock::noteOpened(const QString& path) {
    if (!m_view || m_openedPaths.count(path)) return;
    const model::ManifestEntry* entry = entryAt(*m_view, path);
    if (!entry) return;
    m_openedPaths.insert(path);
    m_opened.insert(entry->blob.hex());
    showOpened();
    if (!current().empty()) edited();
}

void CountersignDock::showOpened() {
    const std::size_t all = m_view ? m_view->target.snapshot.manifest.entries.size() : 0;
    std::size_t known = 0;
    QStringList paths;
    if (m_view) {
        for (const auto& entry : m_view->target.snapshot.manifest.entries) {
            const bool opened = m_opened.count(entry.blob.hex()) == 1;
            known += opened ? 1 : 0;
            paths
                << (opened ? tr("opened: %1") : tr("not opened: %1")).arg(bridge::text(entry.path));
        }
    }
    m_openedFold->setTitle(
        tr("Evidence opened so far: %1 of %2").arg(bridge::count(known), bridge::count(all)));
    m_openedList->setText(paths.join('\n'));
}

// Beside the form: what others said and what was decided before; open where one decides.
void CountersignDock::showStanding() {
    m_standing->setGroups(m_view ? bridge::standing(*m_view)
                                 : std::vector<bridge::StandingGroup>());
    m_standingFold->setTitle(
        tr("What bears on it: %1").arg(bridge::count(quint64(m_standing->lines()))));
    m_standingFold->setVisible(m_standing->lines() > 0);
    m_standingFold->setOpen(m_kind == Kind::Decide || m_standingFold->isOpen());
}

void CountersignDock::showKind() {
    m_form->setKind(m_kind);
    showStanding();
    m_back->setVisible(m_kind != Kind::Vote);
    QString about;
    if (m_view && !m_record.isEmpty()) {
        for (const auto& entry : bridge::signedEntries(*m_view)) {
            if (entry.record != m_record) continue;
            about = QStringLiteral("%1:\n“%2”").arg(bridge::whoSaysWhat(entry), entry.reason);
            if (entry.kind == bridge::SignedEntry::Kind::Objection && !entry.details.isEmpty())
                about += '\n' + entry.details.join('\n');
        }
    }
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    switch (m_kind) {
    case Kind::Answer:
        m_title->setText(tr("Answer an objection"));
        break;
    case Kind::Join:
        m_title->setText(tr("Join an objection"));
        break;
    case Kind::Withdraw:
        m_title->setText(tr("Withdraw my signature"));
        break;
    case Kind::Decide:
        m_title->setText(tr("Write the decision"));
        break;
    default:
        m_title->setText(tr("Countersign"));
        break;
    }
}

void CountersignDock::showWho() {
    const auto& identity = m_session->identity();
    m_who->clear();
    if (identity) {
        m_who->addItem(identity->name.empty() ? tr("A key nobody here is known by")
                                              : bridge::text(identity->name),
                       -1);
    } else {
        m_who->addItem(tr("Choose who you are"), -1);
    }
    for (std::size_t i = 0; i < m_identities.size(); ++i) {
        const auto& one = m_identities[i];
        if (one.principal.empty()) continue;
        if (identity && identity->key.key.fingerprint == one.key.key.fingerprint) continue;
        m_who->addItem(bridge::text(one.name), int(i));
    }
    QString key;
    if (identity) {
        key = tr("Key %1").arg(bridge::text(identity->key.key.fingerprint.substr(0, 19)));
        if (identity->key.inAgent) key += tr(", held by the agent");
        if (!identity->key.trouble.empty()) key += '\n' + bridge::text(identity->key.trouble);
        m_key->setToolTip(bridge::text(identity->key.key.fingerprint));
    }
    m_key->setText(key);
    m_key->setVisible(!key.isEmpty());
    if (m_identities.empty() && m_view) {
        m_session->identities(this, {}, [this](base::Result<std::vector<jobs::Identity>> found) {
            if (!found || found->empty()) return;
            m_identities = std::move(*found);
            showWho();
        });
    }
}

void CountersignDock::showRoles() {
    std::vector<CountersignForm::Role> roles;
    if (m_view && m_session->identity()) {
        const model::Policy* policy = bridge::policyOf(*m_view);
        for (const auto& role : m_session->identity()->roles) {
            CountersignForm::Role made;
            made.id = bridge::text(role);
            made.name = policy ? bridge::roleName(*policy, role) : made.id;
            const auto* seat = dock::openSeat(*m_view, role);
            made.wanted = m_kind == Kind::Decide ? policy && dock::decides(*policy, role)
                                                 : m_kind == Kind::Vote && seat && !seat->filled;
            roles.push_back(made);
        }
    }
    m_form->setRoles(roles);
    showQuestions();
    showButtons();
}

void CountersignDock::showQuestions() {
    QStringList questions, documents;
    const std::string role = bridge::utf8(m_form->draft().role);
    const auto* seat = m_view ? dock::openSeat(*m_view, role) : nullptr;
    if (seat && m_kind == Kind::Vote) {
        for (const auto& ask : seat->asks)
            questions << bridge::text(ask);
        for (const auto& document : seat->documents) {
            const auto cls = model::evidenceClass(document);
            documents << (cls ? bridge::name(*cls) : bridge::text(document));
        }
    }
    m_form->setQuestions(questions, documents);
}

void CountersignDock::hideEvent(QHideEvent* event) {
    if (m_draftTimer.isActive()) saveDraft();
    QWidget::hideEvent(event);
}

} // namespace countersign::pages
