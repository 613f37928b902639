#include "ui/pages/SetUpPage.h"

#include "core/jobs/Checkpoint.h"
#include "core/jobs/Exchange.h"
#include "core/jobs/Scan.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Settings.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/pages/FoundingForm.h"
#include "ui/pages/PolicyChoice.h"
#include "ui/pages/TriagePane.h"
#include "ui/widgets/Soft.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Session;
using bridge::text;
using bridge::Theme;
using bridge::utf8;

namespace setup {

const QString kWritten = QStringLiteral("founding");

constexpr std::size_t kMostReleases = 60;

struct FirstLook {
    std::vector<jobs::TriageLine> lines;
    std::shared_ptr<const jobs::ReadReleases> releases;
};

struct Tried {
    jobs::PolicyDraft draft;
    std::vector<jobs::TrialLine> lines;
};

model::Mode modeOf(const std::string& word) {
    for (const auto mode : {model::Mode::Observe, model::Mode::Warn})
        if (word == model::name(mode)) return mode;
    return model::Mode::Block;
}

QLabel* heading(const QString& words, bridge::TextSize size, QWidget* parent) {
    auto* label = new QLabel(words, parent);
    label->setFont(Theme::font(size, true));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace setup

SetUpPage::SetUpPage(Session* session, QWidget* parent)
    : Page(session, parent), m_triage(new TriagePane), m_policy(new PolicyChoice),
      m_form(new FoundingForm), m_scroll(new QScrollArea(this)), m_said(new QLabel),
      m_sign(new QPushButton(tr("Sign the start of the log"))), m_ask(new QPushButton),
      m_after(new QWidget) {
    setObjectName(QStringLiteral("setUpPage"));
    build();
    connect(m_triage, &TriagePane::draftWanted, this, &SetUpPage::writeDraft);
    connect(m_triage, &TriagePane::configWanted, this, &SetUpPage::writeConfig);
    connect(m_policy, &PolicyChoice::chosen, this, &SetUpPage::tryPolicy);
    connect(m_form, &FoundingForm::changed, this, &SetUpPage::showWhether);
    m_keep.setSingleShot(true);
    m_keep.setInterval(400);
    connect(m_form, &FoundingForm::changed, &m_keep, [this] {
        if (!m_keep.isActive()) m_keep.start(); // whoever types without a pause is kept, too
    });
    connect(&m_keep, &QTimer::timeout, this, &SetUpPage::keepWritten);
    connect(m_form, &FoundingForm::modeChanged, this, &SetUpPage::tryPolicy);
    connect(m_form, &FoundingForm::keyFileWanted, this, &SetUpPage::askKeyFile);
    connect(m_sign, &QPushButton::clicked, this, &SetUpPage::sign);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (m_elsewhere == Elsewhere::There) return emit commandWanted(QStringLiteral("sendNow"));
        askElsewhere();
    });
    connect(session, &Session::opened, this, [this] {
        m_stale = true;
        m_elsewhere = Elsewhere::Unknown;
        say(true, {});
        m_after->hide();
        if (isVisible()) load();
    });
    connect(session, &Session::sourceChanged, this, [this] {
        if (isVisible()) look();
    });
    connect(session, &Session::logChanged, this, &SetUpPage::showWhether);
}

QString SetUpPage::title() const { return tr("Start deciding on record"); }

QWidget* SetUpPage::firstFocus() { return m_scroll; }

void SetUpPage::keepWritten() {
    const auto& info = session()->info();
    bridge::Settings::setValue(text(info.facts.folder.string()), setup::kWritten,
                               info.hasLog ? QVariant() : QVariant(m_form->written()));
}

QString SetUpPage::said() const { return m_said->text(); }

void SetUpPage::build() {
    m_sign->setObjectName(QStringLiteral("setUpSign"));
    m_sign->setAccessibleName(m_sign->text());
    m_said->setObjectName(QStringLiteral("setUpSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(3));
    column->setSpacing(Theme::grid(1.5));
    column->addWidget(setup::heading(title(), bridge::TextSize::Display, inner));
    auto* what = widgets::softLabel(
        "setUpWhat",
        tr("Every decision becomes a signed entry on a branch of its own in this repository; no "
           "other branch and no file changes. Start once for a repository; the others are "
           "invited."),
        inner);
    what->setWordWrap(true);
    column->addWidget(what);
    const auto section = [&](const QString& words, QWidget* part) {
        column->addSpacing(Theme::grid());
        column->addWidget(setup::heading(words, bridge::TextSize::Title, inner));
        column->addWidget(part);
    };
    section(tr("1  What lies here"), m_triage);
    section(tr("2  Who must sign"), m_policy);
    section(tr("3  Who starts"), m_form);
    column->addWidget(m_said);
    m_after->setObjectName(QStringLiteral("setUpAfter"));
    auto* next = new QHBoxLayout(m_after);
    next->setContentsMargins(0, 0, 0, 0);
    const std::pair<const char*, QString> ways[] = {{"goMyTurn", tr("Go to my turn")},
                                                    {"invite", tr("Invite somebody…")},
                                                    {"goFirstDays", tr("The first seven days")}};
    for (const auto& [command, words] : ways) {
        auto* button = new QPushButton(words, m_after);
        button->setObjectName(QStringLiteral("setUp-") + QLatin1String(command));
        button->setAccessibleName(words);
        next->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, command = QString::fromLatin1(command)] { emit commandWanted(command); });
    }
    next->addStretch(1);
    column->addWidget(m_after);
    m_after->hide();
    m_ask->setObjectName(QStringLiteral("setUpAsk"));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_ask);
    row->addWidget(m_sign);
    column->addLayout(row);
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("setUpScroll"));
    m_scroll->setAccessibleName(title());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inner);
    inner->setAutoFillBackground(true);
    inner->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void SetUpPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) load();
}

void SetUpPage::load() {
    m_stale = false;
    m_releases.reset();
    const auto& info = session()->info();
    m_form->setLogName(text(info.name));
    if (!info.hasLog)
        m_form->restore(
            bridge::Settings::value(text(info.facts.folder.string()), setup::kWritten).toMap());
    findKeys({});
    look();
    showWhether();
}

void SetUpPage::look() {
    session()->run<setup::FirstLook>(
        this, tr("Looking what lies here"), tasks::Kind::Read,
        [](auto& workspace, const auto& cancel,
           const auto& progress) -> base::Result<setup::FirstLook> {
            setup::FirstLook first;
            auto lines = jobs::triage(workspace, {}, cancel);
            if (!lines) return base::fail(lines.error());
            first.lines = std::move(*lines);
            auto releases =
                jobs::readReleases(workspace, {}, setup::kMostReleases, cancel, progress);
            if (!releases) return base::fail(releases.error());
            first.releases = std::move(*releases);
            return first;
        },
        [this](base::Result<setup::FirstLook> first) {
            if (!first) {
                session()->report(tr("Looking what lies here"), first.error());
                return say(false, bridge::message(first.error()).sentence);
            }
            m_releases = first->releases;
            m_triage->show(first->lines, m_releases->models);
            tryPolicy();
        });
}

void SetUpPage::findKeys(const QString& more) {
    std::vector<std::filesystem::path> extra;
    if (!more.isEmpty()) extra.emplace_back(utf8(more));
    session()->identities(this, extra, [this](base::Result<std::vector<jobs::Identity>> found) {
        if (!found) return session()->report(tr("Looking for your keys"), found.error());
        m_form->setKeys(*found);
    });
}

void SetUpPage::tryPolicy() {
    session()->run<setup::Tried>(
        this, {}, tasks::Kind::Read,
        [text = utf8(m_policy->text()), path = utf8(m_policy->path()), releases = m_releases,
         mode = m_form->request().mode](auto& workspace, const auto&,
                                        const auto&) -> base::Result<setup::Tried> {
            auto draft = jobs::readPolicyDraft(workspace, text, path);
            if (!draft) return base::fail(draft.error());
            setup::Tried tried{std::move(*draft), {}};
            for (auto& tier : tried.draft.policy.tiers)
                tier.mode = setup::modeOf(mode); // as it will be signed
            if (releases && tried.draft.usable())
                tried.lines = jobs::tryPolicy(*releases, tried.draft.policy);
            return tried;
        },
        [this](base::Result<setup::Tried> tried) {
            m_usable = tried && tried->draft.usable();
            if (!tried) {
                session()->report(tr("Reading the policy"), tried.error());
            } else {
                m_policy->show(tried->draft);
                if (m_usable) m_form->setRoles(tried->draft.policy);
                if (m_usable && m_releases) m_policy->showTrial(tried->lines, m_releases->models);
            }
            showWhether();
            if (m_releases) emit settled();
        });
}

void SetUpPage::writeDraft(const QString& kind, const QString& model) {
    if (session()->readOnly()) return say(false, tr("The program is switched to reading only."));
    session()->run<std::vector<std::string>>(
        this, tr("Writing a draft"), tasks::Kind::Write,
        [kind = utf8(kind), model = model.toStdString()](auto& workspace, const auto&,
                                                         const auto&) {
            return jobs::makeArtifact(workspace, kind, model);
        },
        [this](base::Result<std::vector<std::string>> made) {
            if (!made) return session()->report(tr("Writing a draft"), made.error());
            QStringList paths;
            for (const auto& path : *made)
                paths << text(path);
            session()->note(
                tr("Written: %1. Fill it in and commit it.").arg(paths.join(QStringLiteral(", "))));
        });
}

void SetUpPage::writeConfig() {
    if (session()->readOnly()) return say(false, tr("The program is switched to reading only."));
    session()->run<std::string>(
        this, tr("Writing countersign.yaml"), tasks::Kind::Write,
        [](auto& workspace, const auto&, const auto&) { return jobs::proposeConfig(workspace); },
        [this](base::Result<std::string> made) {
            if (!made) return session()->report(tr("Writing countersign.yaml"), made.error());
            session()->note(tr("Written: %1. Fill it in and commit it.").arg(text(*made)));
        });
}

void SetUpPage::askKeyFile() {
    auto* dialog = new QFileDialog(this, tr("Your private SSH key"),
                                   QDir::homePath() + QStringLiteral("/.ssh"));
    dialog->setObjectName(QStringLiteral("setUpKeyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::Files | QDir::Hidden | QDir::AllDirs | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this, &SetUpPage::findKeys);
    dialog->open();
}

QString SetUpPage::whyNot() const {
    const auto& info = session()->info();
    if (info.hasLog) return tr("This repository has a log already.");
    if (info.facts.readOnly || session()->readOnly())
        return tr("This copy is open for reading only.");
    if (!info.fetchLine.empty() && m_elsewhere == Elsewhere::There)
        return tr("The copy that this one came from has a log already. Take that one: two logs of "
                  "one repository cannot be joined.");
    if (!info.fetchLine.empty() && m_elsewhere == Elsewhere::Unknown)
        return tr("This copy came from another one, and that may have a log already. Ask it before "
                  "you start one.");
    return m_usable ? m_form->missing() : tr("This policy cannot be used yet.");
}

void SetUpPage::showWhether() {
    const auto& info = session()->info();
    const QString why = whyNot();
    const bool there = m_elsewhere == Elsewhere::There;
    m_ask->setText(there ? tr("Take its log") : tr("Ask the other copy"));
    m_ask->setAccessibleName(m_ask->text());
    m_ask->setVisible(!info.hasLog && !info.fetchLine.empty() && m_elsewhere != Elsewhere::None);
    m_sign->setEnabled(why.isEmpty() && !m_signing);
    m_sign->setToolTip(why.toHtmlEscaped());
    m_sign->setVisible(!info.hasLog);
    m_form->setEnabled(!info.hasLog);
    if (!m_after->isVisibleTo(this) && !m_signing) say(why.isEmpty(), why);
}

// Fetched and judged, but nothing moves: whether it is taken is another question.
void SetUpPage::askElsewhere() {
    m_ask->setEnabled(false);
    session()->run<jobs::SyncResult>(
        this, tr("Asking the other copy"), tasks::Kind::Write,
        [session = session()](auto& workspace, const auto& cancel, const auto& progress) {
            jobs::SyncRequest request;
            request.trustFirstUse = true;
            request.ask = [](const jobs::News&) { return jobs::GoOn::Stop; };
            request.prompt = session->promptHandler(cancel);
            return jobs::sync(workspace, request, cancel, progress);
        },
        [this](base::Result<jobs::SyncResult> result) {
            m_ask->setEnabled(true);
            if (result)
                m_elsewhere = Elsewhere::There;
            else if (result.error().code == base::ErrorCode::NotFound)
                m_elsewhere = Elsewhere::None;
            else
                session()->report(tr("Asking the other copy"), result.error());
            showWhether();
        });
}

void SetUpPage::sign() {
    if (!m_sign->isEnabled()) return;
    jobs::InitRequest request = m_form->request();
    request.policyText = utf8(m_policy->text());
    m_signing = true;
    m_sign->setEnabled(false);
    say(true, tr("Signing… your key may ask you something."));
    session()->run<jobs::Receipt>(
        this, tr("Starting the log"), tasks::Kind::Write,
        [request, session = session()](auto& workspace, const auto& cancel, const auto&) {
            return jobs::init(workspace, request, session->promptHandler(cancel), cancel);
        },
        [this](base::Result<jobs::Receipt> receipt) {
            m_signing = false;
            if (receipt) return founded();
            session()->report(tr("Starting the log"), receipt.error());
            const auto message = bridge::message(receipt.error());
            showWhether();
            say(false, message.next.isEmpty()
                           ? message.sentence
                           : message.sentence + QLatin1Char('\n') + message.next);
        });
}

// The others compare these words by voice when they are invited.
void SetUpPage::founded() {
    m_keep.stop();
    bridge::Settings::setValue(text(session()->info().facts.folder.string()), setup::kWritten,
                               QVariant());
    m_after->show();
    m_sign->hide();
    session()->look();
    session()->run<jobs::CheckpointView>(
        this, {}, tasks::Kind::Read,
        [](auto& workspace, const auto& cancel, const auto&) {
            return jobs::checkpoint(workspace, {}, cancel);
        },
        [this](base::Result<jobs::CheckpointView> now) {
            const QString words = now ? text(now->words) : QString();
            say(true, tr("Signed. The log has started, and nothing is stopped by it yet unless you "
                         "chose so above. Its start in eight words, for whoever asks: %1")
                          .arg(words));
            m_scroll->ensureWidgetVisible(m_after, 0, Theme::grid(4));
            session()->note(tr("Signed. The log has started."));
        });
}

void SetUpPage::say(bool good, const QString& sentence) {
    QPalette colours = m_said->palette();
    colours.setColor(QPalette::WindowText,
                     Theme::ink(good ? bridge::Tone::Good : bridge::Tone::Bad));
    m_said->setPalette(colours);
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

} // namespace countersign::pages
