#include "ui/pages/CountersignForm.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Fold.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace countersign::pages {
namespace form {

using Kind = jobs::Statement::Kind;

QVBoxLayout* column(QWidget* owner, int left = 0) {
    auto* made = new QVBoxLayout(owner);
    made->setContentsMargins(left, 0, 0, 0);
    made->setSpacing(bridge::kGrid / 2);
    return made;
}

QRadioButton* radio(QButtonGroup* group, QBoxLayout* into, const QString& name,
                    const QString& words, int id) {
    auto* made = new QRadioButton(words);
    made->setObjectName(name);
    made->setAccessibleName(words);
    group->addButton(made, id);
    into->addWidget(made);
    return made;
}

void choose(QButtonGroup* group, int id, bool chosen) {
    group->setExclusive(false);
    for (QAbstractButton* button : group->buttons())
        button->setChecked(chosen && group->id(button) == id);
    group->setExclusive(true);
}

QLabel* label(const QString& words) {
    auto* made = new QLabel(words);
    made->setFont(bridge::Theme::font(bridge::TextSize::Body, true));
    made->setWordWrap(true);
    return made;
}

} // namespace form

CountersignForm::CountersignForm(QWidget* parent)
    : QWidget(parent), m_role(new QComboBox), m_questions(new QWidget),
      m_vote(new QButtonGroup(this)), m_levels(new QWidget), m_level(new QButtonGroup(this)),
      m_outcome(new QButtonGroup(this)), m_disposition(new QComboBox),
      m_reasonLabel(form::label(tr("Reason"))) {
    setObjectName(QStringLiteral("countersignForm"));
    auto* all = form::column(this);
    all->setSpacing(bridge::kGrid);
    // Below its label: a role and that its signature is missing are long in the narrow dock.
    all->addWidget(form::label(tr("Signing as")));
    m_role->setObjectName(QStringLiteral("signRole"));
    m_role->setAccessibleName(tr("The role you sign as"));
    all->addWidget(m_role);
    all->addWidget(questionPart());
    m_votes = voteChoices();
    all->addWidget(m_votes);
    m_outcomes = outcomeChoices();
    all->addWidget(m_outcomes);
    m_disposition->setObjectName(QStringLiteral("signDisposition"));
    m_disposition->setAccessibleName(tr("How the objection was dealt with"));
    for (const char* value : {"addressed", "not-accommodated", "noted"})
        m_disposition->addItem(bridge::disposition(value), QString::fromLatin1(value));
    all->addWidget(m_disposition);
    all->addWidget(m_reasonLabel);
    m_reason = text(QStringLiteral("signReason"), QString(), all, 4);
    m_reason->setAccessibleName(tr("Reason"));
    m_reasonLabel->setBuddy(m_reason);
    m_rest = new widgets::Fold(QStringLiteral("signRest"), tr("More to say"), restPart());
    all->addWidget(m_rest);
    const auto told = [this] {
        showFor();
        if (!m_loading) emit edited();
    };
    for (QButtonGroup* group : {m_vote, m_level, m_outcome})
        connect(group, &QButtonGroup::idToggled, this, told);
    connect(m_disposition, &QComboBox::currentIndexChanged, this, told);
    connect(m_validUntil, &QLineEdit::textChanged, this, told);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this, told] {
        if (m_loading) return;
        emit roleChanged();
        told();
    });
    showFor();
}

QWidget* CountersignForm::questionPart() {
    m_questions->setObjectName(QStringLiteral("signQuestions"));
    m_questions->setAccessibleName(tr("Questions this signature answers"));
    m_questionColumn = form::column(m_questions);
    return m_questions;
}

QWidget* CountersignForm::voteChoices() {
    using V = model::VoteValue;
    auto* part = new QWidget;
    part->setObjectName(QStringLiteral("signVotes"));
    auto* column = form::column(part);
    form::radio(m_vote, column, QStringLiteral("signApprove"), tr("I &approve"), int(V::Approve));
    form::radio(m_vote, column, QStringLiteral("signApproveWith"), tr("I approve with &conditions"),
                int(V::ApproveWithConditions));
    form::radio(m_vote, column, QStringLiteral("signObject"), tr("I &object"), int(V::Dissent));
    m_levels->setObjectName(QStringLiteral("signLevels"));
    auto* levels = form::column(m_levels, bridge::kGrid * 3);
    form::radio(m_level, levels, QStringLiteral("signConcern"), tr("A concern: decide knowing it"),
                int(model::DissentLevel::Concern));
    form::radio(m_level, levels, QStringLiteral("signObjection"),
                tr("An objection: answer it in writing first"), int(model::DissentLevel::Object));
    form::radio(m_level, levels, QStringLiteral("signBlock"),
                tr("Stop: must not be released like this"), int(model::DissentLevel::Block));
    column->addWidget(m_levels);
    form::radio(m_vote, column, QStringLiteral("signAbstain"), tr("I a&bstain"), int(V::Abstain));
    form::radio(m_vote, column, QStringLiteral("signRecuse"),
                tr("I stand aside: I am too c&lose to this release"), int(V::Recuse));
    return part;
}

QWidget* CountersignForm::outcomeChoices() {
    using O = model::Outcome;
    auto* part = new QWidget;
    part->setObjectName(QStringLiteral("signOutcomes"));
    auto* column = form::column(part);
    const std::pair<QString, O> outcomes[] = {
        {tr("Approved"), O::Approved},
        {tr("Approved with conditions"), O::ApprovedWithConditions},
        {tr("Deferred: not yet"), O::Deferred},
        {tr("Rejected"), O::Rejected},
        {tr("Withdrawn by its owners"), O::Withdrawn}};
    for (const auto& [words, outcome] : outcomes) {
        form::radio(m_outcome, column,
                    QStringLiteral("signOutcome_") + QString::fromLatin1(model::name(outcome)),
                    words, int(outcome));
    }
    return part;
}

QWidget* CountersignForm::restPart() {
    auto* part = new QWidget;
    auto* column = form::column(part);
    m_wouldRemove =
        text(QStringLiteral("signWouldRemove"), tr("What would remove the objection"), column, 2);
    m_conditions = text(QStringLiteral("signConditions"),
                        tr("Conditions, one a line (“text; owner: li; due: 2026-12-01; check: "
                           "ood_recall_7d >= 0.90”)"),
                        column, 3);
    m_alsoReviewed = text(QStringLiteral("signReviewed"), tr("Also reviewed"), column, 2);
    m_notReviewed = text(QStringLiteral("signNotReviewed"), tr("Not reviewed"), column, 2);
    m_context = text(QStringLiteral("signContext"), tr("Context"), column, 2);
    m_options = text(QStringLiteral("signOptions"), tr("Options considered"), column, 2);
    m_consequences = text(QStringLiteral("signConsequences"), tr("Consequences"), column, 2);
    m_validUntil = new QLineEdit;
    m_validUntil->setObjectName(QStringLiteral("signValidUntil"));
    m_validUntil->setAccessibleName(tr("Valid until (date)"));
    m_validUntil->setPlaceholderText(tr("Valid until, like 2027-05-31"));
    column->addWidget(m_validUntil);
    return part;
}

QPlainTextEdit* CountersignForm::text(const QString& name, const QString& label, QBoxLayout* into,
                                      int rows) {
    auto* made = new QPlainTextEdit;
    made->setObjectName(name);
    made->setAccessibleName(label);
    made->setPlaceholderText(label);
    made->setToolTip(label);
    made->setTabChangesFocus(true);
    made->setMinimumHeight(made->fontMetrics().lineSpacing() * rows + bridge::kGrid * 2);
    made->setMaximumHeight(made->minimumHeight());
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    made->installEventFilter(this);
    into->addWidget(made);
    connect(made, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading) emit edited();
    });
    return made;
}

// Esc must never empty a field or close the window under somebody who writes.
bool CountersignForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CountersignForm::setRoles(const std::vector<Role>& roles) {
    const QString before = m_role->currentData().toString();
    m_loading = true;
    m_role->clear();
    int wanted = -1;
    for (const Role& role : roles) {
        m_role->addItem(role.wanted ? tr("%1 (signature missing)").arg(role.name) : role.name,
                        role.id);
        if (role.wanted && wanted < 0) wanted = m_role->count() - 1;
    }
    const int again = before.isEmpty() ? -1 : m_role->findData(before);
    m_role->setCurrentIndex(again >= 0 ? again : wanted >= 0 ? wanted : m_role->count() - 1);
    m_role->setEnabled(m_role->count() > 0);
    m_loading = false;
}

void CountersignForm::forgetRole() {
    m_loading = true;
    m_role->setCurrentIndex(-1);
    m_loading = false;
}

void CountersignForm::setQuestions(const QStringList& questions, const QStringList& documents) {
    std::set<QString> ticked = draft().ticked;
    ticked.insert(m_wantedTicks.begin(), m_wantedTicks.end());
    m_questionTexts = questions;
    m_ticks.clear();
    while (QLayoutItem* item = m_questionColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!questions.isEmpty()) {
        m_questionColumn->addWidget(form::label(tr("Tick what you looked into")));
    }
    auto* row = documents.isEmpty() ? nullptr : new QWidget;
    auto* flow = row ? new widgets::FlowLayout(row) : nullptr;
    for (const QString& document : documents) {
        auto* open = new QToolButton;
        open->setText(tr("Open the %1").arg(document));
        open->setToolButtonStyle(Qt::ToolButtonTextOnly);
        open->setObjectName(QStringLiteral("signOpen_") + document);
        open->setAccessibleName(open->text());
        connect(open, &QToolButton::clicked, this,
                [this, document] { emit documentRequested(document); });
        flow->addWidget(open);
    }
    if (row) m_questionColumn->addWidget(row);
    for (int i = 0; i < questions.size(); ++i) {
        auto* tick = new QCheckBox(questions[i]);
        tick->setObjectName(QStringLiteral("signQuestion%1").arg(i + 1));
        tick->setAccessibleName(questions[i]);
        connect(tick, &QCheckBox::toggled, this, [this] {
            if (!m_loading) emit edited();
        });
        m_questionColumn->addWidget(tick);
        m_ticks.push_back(tick);
    }
    tickShown(ticked);
    showFor();
}

void CountersignForm::tickShown(const std::set<QString>& ticked) {
    const bool before = std::exchange(m_loading, true);
    for (QCheckBox* tick : m_ticks)
        tick->setChecked(ticked.count(tick->text()) == 1);
    m_loading = before;
}

void CountersignForm::setKind(jobs::Statement::Kind kind) {
    m_kind = kind;
    showFor();
}

void CountersignForm::setDraft(const CountersignDraft& draft) {
    m_loading = true;
    m_kind = draft.kind;
    form::choose(m_vote, int(draft.vote), draft.chosen && draft.kind == form::Kind::Vote);
    form::choose(m_level, int(draft.level), true);
    form::choose(m_outcome, int(draft.outcome), draft.chosen && draft.kind == form::Kind::Decide);
    if (const int role = m_role->findData(draft.role); role >= 0) m_role->setCurrentIndex(role);
    m_disposition->setCurrentIndex(std::max(0, m_disposition->findData(draft.disposition)));
    const std::pair<QPlainTextEdit*, const QString*> texts[] = {
        {m_reason, &draft.reason},           {m_conditions, &draft.conditions},
        {m_wouldRemove, &draft.wouldRemove}, {m_alsoReviewed, &draft.alsoReviewed},
        {m_notReviewed, &draft.notReviewed}, {m_context, &draft.context},
        {m_options, &draft.options},         {m_consequences, &draft.consequences}};
    bool more = !draft.validUntil.isEmpty();
    for (const auto& [field, words] : texts) {
        field->setPlainText(*words);
        more = more || (field != m_reason && !words->isEmpty());
    }
    m_validUntil->setText(draft.validUntil);
    m_wantedTicks = draft.ticked;
    tickShown(draft.ticked);
    m_loading = false;
    showFor();
    m_rest->setOpen(more);
}

CountersignDraft CountersignForm::draft() const {
    CountersignDraft made;
    made.kind = m_kind;
    made.role = m_role->currentData().toString();
    if (m_kind == form::Kind::Vote && m_vote->checkedId() >= 0) {
        made.chosen = true;
        made.vote = model::VoteValue(m_vote->checkedId());
    }
    if (m_level->checkedId() >= 0) made.level = model::DissentLevel(m_level->checkedId());
    if (m_kind == form::Kind::Decide && m_outcome->checkedId() >= 0) {
        made.chosen = true;
        made.outcome = model::Outcome(m_outcome->checkedId());
    }
    made.disposition = m_disposition->currentData().toString();
    made.reason = m_reason->toPlainText();
    made.conditions = m_conditions->toPlainText();
    made.wouldRemove = m_wouldRemove->toPlainText();
    made.alsoReviewed = m_alsoReviewed->toPlainText();
    made.notReviewed = m_notReviewed->toPlainText();
    made.context = m_context->toPlainText();
    made.options = m_options->toPlainText();
    made.consequences = m_consequences->toPlainText();
    made.validUntil = m_validUntil->text();
    for (const QCheckBox* tick : m_ticks) {
        if (tick->isChecked()) made.ticked.insert(tick->text());
    }
    return made;
}

void CountersignForm::showFor() {
    using form::Kind;
    const bool vote = m_kind == Kind::Vote, decide = m_kind == Kind::Decide;
    const bool object = vote && m_vote->checkedId() == int(model::VoteValue::Dissent);
    const bool with =
        (vote && m_vote->checkedId() == int(model::VoteValue::ApproveWithConditions)) ||
        (decide && m_outcome->checkedId() == int(model::Outcome::ApprovedWithConditions));
    m_questions->setVisible(vote && (!m_ticks.empty() || m_questionColumn->count() > 0));
    m_votes->setVisible(vote);
    m_levels->setVisible(object);
    m_outcomes->setVisible(decide);
    m_disposition->setVisible(m_kind == Kind::Answer);
    m_rest->setVisible(vote || decide);
    m_wouldRemove->setVisible(object);
    m_conditions->setVisible(with);
    m_alsoReviewed->setVisible(vote);
    m_notReviewed->setVisible(vote);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_context, m_options, m_consequences, m_validUntil}) {
        field->setVisible(decide);
    }
    if (with) m_rest->setOpen(true);
    m_reasonLabel->setText(m_kind == Kind::Answer ? tr("Your answer")
                           : object               ? tr("What you object to: one sentence is enough")
                                                  : tr("Reason: one sentence is enough"));
}

} // namespace countersign::pages
