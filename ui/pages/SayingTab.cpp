#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/pages/MeetingTabs.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/Soft.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::text;
using bridge::Theme;
using bridge::utf8;

SayingTab::SayingTab(MeetingDesk* desk, QWidget* parent)
    : MeetingTab(desk, "saying", parent), m_release(new QComboBox(this)),
      m_person(new QComboBox(this)), m_vote(new QComboBox(this)), m_words(new QLineEdit(this)),
      m_action(new QLineEdit(this)), m_trouble(new QLabel(this)),
      m_text(new widgets::MarkdownView(this)),
      m_kept(desk->session(), this,
             {[this] {
                  return KeptDraft::Fields{{"words", utf8(m_words->text())},
                                           {"action", utf8(m_action->text())}};
              },
              [this](const KeptDraft::Fields& fields) {
                  for (const auto& [name, value] : fields)
                      (name == "words" ? m_words : m_action)->setText(text(value));
              }}) {
    build();
    for (QLineEdit* field : {m_words, m_action})
        m_kept.watch(field);
    connect(m_action, &QLineEdit::returnPressed, this, &SayingTab::act);
}

QWidget* SayingTab::firstFocus() { return m_action; }

void SayingTab::build() {
    const auto name = [](QWidget* widget, const char* object, const QString& accessible) {
        widget->setObjectName(QLatin1String(object));
        widget->setAccessibleName(accessible);
    };
    name(m_release, "sayingRelease", tr("Release it is about"));
    name(m_person, "sayingPerson", tr("Who says it"));
    name(m_vote, "sayingVote", tr("What is said"));
    name(m_words, "sayingWords", tr("In which words"));
    name(m_action, "sayingAction", tr("An action, as it is said"));
    m_action->setPlaceholderText(tr("add test: supplier codes, owner Li, 1 Dec"));
    m_vote->addItem(tr("objects"), QStringLiteral("object"));
    m_vote->addItem(tr("is concerned"), QStringLiteral("concern"));
    m_vote->addItem(tr("says: stop"), QStringLiteral("block"));
    m_vote->addItem(tr("approves"), QStringLiteral("approve"));
    m_trouble->setObjectName(QStringLiteral("sayingTrouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_text->setObjectName(QStringLiteral("sayingText"));
    m_text->setAccessibleName(tr("What was said and signed"));
    QPushButton* act = button("sayingAct", tr("&Put on record…"));
    QPushButton* write = button("sayingWrite", tr("&Write down what was said…"));
    QPushButton* seal = button("sayingSeal", tr("Sea&l a ballot of my own…"));
    QPushButton* reveal = button("sayingReveal", tr("Re&veal my ballot…"));
    m_buttons = {act, write, seal, reveal};
    connect(act, &QPushButton::clicked, this, &SayingTab::act);
    connect(write, &QPushButton::clicked, this, &SayingTab::writeDown);
    connect(seal, &QPushButton::clicked, this, &SayingTab::seal);
    connect(reveal, &QPushButton::clicked, this, &SayingTab::reveal);
    auto* said = new QHBoxLayout;
    said->addWidget(m_person);
    said->addWidget(m_vote);
    said->addWidget(m_words, 1);
    auto* action = new QHBoxLayout;
    action->addWidget(m_action, 1);
    action->addWidget(act);
    auto* form = new QFormLayout;
    form->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid());
    form->addRow(tr("About"), m_release);
    form->addRow(tr("Action"), action);
    form->addRow(tr("Somebody says"), said);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::grid(3), 0, Theme::grid(3), Theme::grid());
    row->addWidget(m_trouble, 1);
    row->addStretch(0);
    for (QPushButton* each : {write, seal, reveal})
        row->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
}

std::string SayingTab::release() const { return utf8(m_release->currentData().toString()); }

void SayingTab::showMeeting() {
    const auto* meeting = m_desk->meeting();
    const auto fill = [](QComboBox* box, const std::vector<std::pair<QString, QString>>& items) {
        const QString chosen = box->currentData().toString();
        box->clear();
        for (const auto& [shown, value] : items)
            box->addItem(shown, value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    std::vector<std::pair<QString, QString>> releases, people;
    QString html;
    if (meeting) {
        for (const auto& item : meeting->items) {
            releases.emplace_back(shortName(item.release), longName(item.release));
            html += itemHtml(item);
        }
        for (const auto& person : meeting->people)
            people.emplace_back(text(person.name), text(person.principal));
        if (!meeting->actions.empty()) {
            html += QStringLiteral("<h2>%1</h2><ul>").arg(tr("Actions").toHtmlEscaped());
            for (const auto& action : meeting->actions)
                html += QStringLiteral("<li>%1</li>").arg(text(action).toHtmlEscaped());
            html += QStringLiteral("</ul>");
        }
    }
    fill(m_release, releases);
    fill(m_person, people);
    m_text->setSafeHtml(
        meeting ? html
                : QStringLiteral("<p>%1</p>").arg(tr("No meeting is planned.").toHtmlEscaped()));
    const bool open = meeting && meeting->phase == "started" && m_desk->session()->canSign();
    for (QPushButton* each : m_buttons)
        each->setEnabled(open);
    if (m_desk->id() == m_draftOf) return;
    m_draftOf = m_desk->id();
    m_kept.turnTo({}); // what comes next is another meeting's
    m_words->clear();
    m_action->clear();
    m_kept.turnTo(m_draftOf.empty() ? "" : "meeting-words", m_draftOf, KeptDraft::Whose::Anybodys);
}

// What was typed stays where it is.
void SayingTab::refused(const base::Error& error) {
    const bridge::Message message = bridge::message(error);
    m_trouble->setText(message.next.isEmpty()
                           ? message.sentence
                           : message.sentence + QLatin1Char('\n') + message.next);
    m_trouble->show();
}

void SayingTab::act() {
    if (!m_buttons.front()->isEnabled()) return;
    m_trouble->hide();
    m_desk->offer(
        tr("Put an action on record"),
        [id = m_desk->id(), words = utf8(m_action->text()), about = release()](
            auto& workspace, const auto&) { return jobs::actionSaid(workspace, id, words, about); },
        [this] {
            m_action->clear();
            m_kept.settle();
        },
        [this](const base::Error& error) { refused(error); });
}

void SayingTab::writeDown() {
    m_trouble->hide();
    model::Spoken spoken;
    spoken.by = utf8(m_person->currentData().toString());
    const std::string level = utf8(m_vote->currentData().toString());
    spoken.vote = level == "approve" ? model::VoteValue::Approve : model::VoteValue::Dissent;
    if (level != "approve")
        spoken.level = model::dissentLevel(level).value_or(model::DissentLevel::Object);
    spoken.text = utf8(m_words->text());
    jobs::Statement statement;
    statement.kind = jobs::Statement::Kind::Other;
    statement.release = release();
    statement.body = spoken;
    m_desk->offer(
        tr("Write down what was said"),
        [statement](auto&, const auto&) -> base::Result<jobs::Statement> { return statement; },
        [this] {
            m_words->clear();
            m_kept.settle();
        },
        [this](const base::Error& error) { refused(error); });
}

void SayingTab::seal() {
    m_trouble->hide();
    const auto& identity = m_desk->session()->identity();
    if (!identity) return;
    jobs::BallotRequest request;
    request.release = release();
    request.principal = identity->principal;
    const std::string level = utf8(m_vote->currentData().toString());
    request.vote = level == "approve" ? model::VoteValue::Approve : model::VoteValue::Dissent;
    request.level = model::dissentLevel(level).value_or(model::DissentLevel::None);
    request.text = utf8(m_words->text());
    m_desk->offer(
        tr("Seal a ballot: nobody sees it until you reveal it"),
        [request](auto& workspace, const auto& cancel) {
            return jobs::castBallot(workspace, request, cancel);
        },
        [this] {
            m_words->clear();
            m_kept.settle();
        },
        [this](const base::Error& error) { refused(error); });
}

// The reveal first, then what was sealed, as a vote; the vote alone where it was revealed already.
void SayingTab::reveal() {
    m_trouble->hide();
    const auto& identity = m_desk->session()->identity();
    if (!identity) return;
    auto vote = std::make_shared<jobs::Statement>();
    m_desk->offer(
        tr("Reveal your ballot"),
        [vote, about = release(),
         who = identity->principal](auto& workspace, const auto&) -> base::Result<jobs::Statement> {
            auto unsealed = jobs::revealBallot(workspace, about, who);
            if (!unsealed) return base::fail(unsealed.error());
            if (!unsealed->reveal) return unsealed->vote;
            *vote = unsealed->vote;
            return *unsealed->reveal;
        },
        [this, vote, about = release(), who = identity->principal] {
            if (vote->release.empty()) return; // revealed before: it was the vote
            m_desk->offer(
                tr("Sign it as a vote"),
                [vote, about, who](auto& workspace, const auto&) -> base::Result<jobs::Statement> {
                    auto forgotten = jobs::forgetBallot(workspace, about, who);
                    if (!forgotten) return base::fail(forgotten.error());
                    return *vote;
                });
        },
        [this](const base::Error& error) { refused(error); });
}

} // namespace countersign::pages
