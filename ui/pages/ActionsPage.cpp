#include "ui/pages/ActionsPage.h"

#include "ui/bridge/LearningWords.h"
#include "ui/bridge/SessionLane.h"
#include "ui/models/RegisterTable.h"
#include "ui/pages/RegisterParts.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace countersign::pages {

using bridge::Session;
using bridge::text;

namespace actionspage {

enum Column { State, DueDay, What, Owner, Team, Kind, Weight, About };

struct Loaded {
    std::vector<jobs::ActionRow> rows;
    model::ActionBoard board;
    std::vector<jobs::DueDate> due;
};

models::Row rowOf(const jobs::ActionRow& action) {
    models::Row row;
    row.id = text(action.record);
    const bridge::Mark state = bridge::mark(action);
    row.cells << state.word << bridge::date(action.due).text << text(action.what)
              << text(action.name) << text(action.team) << bridge::actionKind(action.type)
              << bridge::actionWeight(action.severity) << text(action.release);
    row.marks[State] = state;
    row.sortKeys[State] = QString(QLatin1Char(!action.closedOn.empty() ? '3'
                                              : action.overdue         ? '1'
                                                                       : '2')) +
                          text(action.due);
    row.sortKeys[DueDay] = text(action.due);
    row.sortKeys[Weight] = action.severity == "high"     ? QStringLiteral("1")
                           : action.severity == "medium" ? QStringLiteral("2")
                                                         : QStringLiteral("3");
    row.tooltips[What] = text(action.what);
    row.group = action.closedOn.empty() ? 0 : 1;
    return row;
}

QString html(const jobs::ActionRow& action) {
    using registers::line;
    QString lines;
    lines += line(ActionsPage::tr("Owner"),
                  action.team.empty() ? text(action.name) : text(action.name + ", " + action.team));
    lines += line(ActionsPage::tr("Until"), bridge::date(action.due).text);
    lines += line(ActionsPage::tr("Kind"), bridge::actionKind(action.type) + QStringLiteral(", ") +
                                               bridge::actionWeight(action.severity));
    lines += line(ActionsPage::tr("About"), text(action.release));
    lines += line(ActionsPage::tr("On record since"),
                  ActionsPage::tr("%1, %n day(s) ago", nullptr, action.ageDays)
                      .arg(bridge::date(action.recordedOn).text));
    lines += line(ActionsPage::tr("Backlog"), text(action.tracker));
    if (!action.closedOn.empty()) {
        lines += line(ActionsPage::tr("Done"),
                      ActionsPage::tr("%1, looked at by %2")
                          .arg(bridge::date(action.closedOn).text, text(action.closedBy)));
        lines += line(ActionsPage::tr("What shows it"), bridge::lines(action.evidence));
    }
    return QStringLiteral("<h3>%1</h3>").arg(text(action.what).toHtmlEscaped()) +
           registers::table(lines);
}

} // namespace actionspage

ActionsPage::ActionsPage(Session* session, QWidget* parent)
    : RegisterPage(session, parent, QStringLiteral("actions")),
      m_rows(new models::RegisterTable({tr("State"), tr("Until"), tr("What"), tr("Owner"),
                                        tr("Team"), tr("Kind"), tr("Weight"), tr("About")},
                                       this)),
      m_pane(new widgets::TablePane(QStringLiteral("actions"), tr("Actions"), this)),
      m_text(new widgets::MarkdownView(this)),
      m_close(registers::button("actionClose", tr("It is done…"), this)),
      m_change(registers::button("actionChange", tr("Change…"), this)),
      m_source(registers::button("actionSource", tr("Show what it follows from"), this)),
      m_teams(new models::RowTable({tr("Team"), tr("Done of what was due"), tr("Done"),
                                    tr("In time"), tr("Open"), tr("Overdue"), tr("High, overdue"),
                                    tr("Open up to 30 days"), tr("Up to 90 days"), tr("Older"),
                                    tr("Oldest")},
                                   this)),
      m_teamPane(new widgets::TablePane(QStringLiteral("actionTeams"), tr("Teams"), this)),
      m_due(new models::RegisterTable(
          {tr("Day"), tr("What kind"), tr("What"), tr("Whose"), tr("About")}, this)),
      m_duePane(new widgets::TablePane(QStringLiteral("due"), tr("Everything with a day"), this)) {
    auto* fresh = registers::button("actionNew", tr("New action…"), this);
    auto* print = registers::button("actionsSave", tr("Print or save…"), this);
    arrange(tr("Parts of the actions"), {fresh, print});
    addPart(tr("Re&gister"), buildRegister(), m_pane->view(), m_pane->filter());
    addPart(tr("&Teams"), buildTeams(), m_teamPane->view());
    addPart(tr("Everything with a &day"), buildDue(), m_duePane->view(), m_duePane->filter());
    connect(fresh, &QPushButton::clicked, this, [this] { askNew(nullptr); });
    connect(print, &QPushButton::clicked, this,
            [this] { emit commandWanted(QStringLiteral("saveActions")); });
    readAfter({&Session::opened, &Session::logChanged, &Session::asOfChanged});
    connect(session, &Session::identityChanged, this, &ActionsPage::showChosen);
    showChosen();
}

QWidget* ActionsPage::buildRegister() {
    m_pane->setModel(m_rows, {17, 13, 0, 15, 14, 17, 10, 19});
    m_pane->view()->sortByColumn(actionspage::State, Qt::AscendingOrder);
    m_text->setObjectName(QStringLiteral("actionText"));
    m_text->setAccessibleName(tr("The action chosen"));
    QWidget* split = withDetail(QStringLiteral("actionsSplit"), m_pane, m_text,
                                {m_source, m_change, m_close}, 3, 1);
    connect(m_pane, &widgets::TablePane::narrowed, this, [this](const QString& words) {
        const QString kept =
            m_pane->view()->currentIndex().data(models::RegisterTable::kIdRole).toString();
        m_rows->setWords(words);
        const int row_ = m_rows->rowOf(kept);
        if (m_rows->rowCount() > 0)
            m_pane->view()->selectRow(row_ < 0 ? 0 : row_);
        else
            showChosen();
        m_pane->setCount(m_rows->rowCount() == m_rows->all()
                             ? tr("%Ln action(s)", nullptr, m_rows->all())
                             : tr("%1 of %Ln action(s)", nullptr, m_rows->all())
                                   .arg(bridge::count(quint64(m_rows->rowCount()))));
    });
    connect(m_pane, &widgets::TablePane::currentChanged, this, &ActionsPage::showChosen);
    connect(m_pane, &widgets::TablePane::activated, this, [this] {
        if (const auto* action = chosen()) emit recordWanted(text(action->record));
    });
    connect(m_close, &QPushButton::clicked, this, &ActionsPage::askClose);
    connect(m_change, &QPushButton::clicked, this, [this] { askNew(chosen()); });
    connect(m_source, &QPushButton::clicked, this, [this] {
        if (const auto* action = chosen()) emit recordWanted(text(action->source));
    });
    return split;
}

QWidget* ActionsPage::buildTeams() {
    m_teamPane->setModel(m_teams, {0, 20, 9, 10, 9, 11, 15, 19, 15, 10, 12});
    m_teamPane->view()->setSortingEnabled(false);
    m_teamPane->filter()->hide();
    return m_teamPane;
}

QWidget* ActionsPage::buildDue() {
    m_duePane->setModel(m_due, {16, 22, 0, 20, 24});
    m_duePane->view()->sortByColumn(0, Qt::AscendingOrder);
    auto* save = registers::button("calendarSave", tr("Save as calendar…"), this);
    m_duePane->top()->insertWidget(1, save);
    connect(m_duePane, &widgets::TablePane::narrowed, m_due, &models::RegisterTable::setWords);
    connect(m_duePane, &widgets::TablePane::activated, this, [this](const QModelIndex& index) {
        const QString id = index.data(models::RegisterTable::kIdRole).toString();
        if (!id.isEmpty()) emit recordWanted(id);
    });
    connect(save, &QPushButton::clicked, this,
            [this] { emit commandWanted(QStringLiteral("saveCalendar")); });
    return m_duePane;
}

QString ActionsPage::title() const { return tr("Actions"); }

void ActionsPage::load() {
    session()->run<actionspage::Loaded>(
        this, tr("Reading the actions"), tasks::Kind::Read,
        [asOf = session()->asOf()](auto& workspace, const auto&,
                                   const auto&) -> base::Result<actionspage::Loaded> {
            actionspage::Loaded loaded;
            auto rows = jobs::actionRegister(workspace, asOf, {});
            if (!rows) return base::fail(rows.error());
            auto board = jobs::actionBoard(workspace, asOf, {});
            if (!board) return base::fail(board.error());
            auto due = jobs::dueDates(workspace, asOf, {});
            if (!due) return base::fail(due.error());
            return actionspage::Loaded{std::move(*rows), std::move(*board), std::move(*due)};
        },
        [this](base::Result<actionspage::Loaded> loaded) {
            if (!loaded) return fail(loaded.error());
            showActions(std::move(loaded->rows));
            showTeams(loaded->board);
            showDue(loaded->due);
            emit settled();
        });
}

void ActionsPage::fail(const base::Error& error) {
    sayFailed(error, {m_pane, m_teamPane, m_duePane});
    m_actions.clear();
    m_rows->show({});
    showChosen();
    emit settled();
}

void ActionsPage::showActions(std::vector<jobs::ActionRow> actions) {
    const QString kept =
        m_pane->view()->currentIndex().data(models::RegisterTable::kIdRole).toString();
    m_actions = std::move(actions);
    std::vector<models::Row> rows;
    rows.reserve(m_actions.size());
    for (const auto& action : m_actions)
        rows.push_back(actionspage::rowOf(action));
    m_pane->say(rows.empty() ? tr("No action is on record. What a review or an incident leaves to "
                                  "do is put here, with an owner and a day.")
                             : QString());
    m_pane->setCount(tr("%Ln action(s)", nullptr, int(rows.size())));
    m_rows->show(std::move(rows));
    const int row = m_rows->rowOf(kept);
    if (m_rows->rowCount() > 0) m_pane->view()->selectRow(row < 0 ? 0 : row);
    showChosen();
}

void ActionsPage::showTeams(const model::ActionBoard& board) {
    setSaid(bridge::actionsSentence(board));
    std::vector<models::Row> rows;
    const auto add = [&rows](const model::ActionTally& team, const QString& name) {
        models::Row row;
        const auto percent = team.completionPercent();
        row.cells << name << (percent ? tr("%1 %").arg(*percent) : QStringLiteral("–"));
        for (const int number : {team.done, team.doneInTime, team.open, team.overdue,
                                 team.highOverdue, team.upTo30, team.upTo90, team.older})
            row.cells << QString::number(number);
        row.cells << (team.oldestDays ? tr("%n day(s)", nullptr, *team.oldestDays) : QString());
        if (team.highOverdue > 0)
            row.marks[6] = {bridge::Tone::Bad, bridge::Shape::Cross, row.cells[6]};
        if (team.overdue > 0)
            row.marks[5] = {bridge::Tone::Caution, bridge::Shape::Bang, row.cells[5]};
        rows.push_back(std::move(row));
    };
    for (const auto& team : board.teams)
        add(team, team.team.empty() ? tr("no team") : text(team.team));
    if (board.teams.size() > 1) add(board.all, tr("all teams"));
    m_teamPane->say(rows.empty() ? tr("No action is on record.") : QString());
    m_teamPane->setCount(tr("Done of what was due: of those done or past their day, the done ones. "
                            "An action that was moved is as old as it was."));
    m_teams->show(std::move(rows));
}

void ActionsPage::showDue(const std::vector<jobs::DueDate>& dates) {
    std::vector<models::Row> rows;
    int over = 0;
    for (const auto& due : dates) {
        models::Row row;
        row.id = text(due.record);
        row.cells << bridge::date(due.date).text << bridge::name(due.kind) << text(due.what)
                  << text(due.whoName) << text(due.release.empty() ? due.model : due.release);
        row.sortKeys[0] = text(due.date);
        if (due.overdue) row.marks[0] = {bridge::Tone::Caution, bridge::Shape::Bang, row.cells[0]};
        row.tooltips[2] = text(due.what);
        over += due.overdue ? 1 : 0;
        rows.push_back(std::move(row));
    }
    m_duePane->say(rows.empty()
                       ? tr("Nothing has a day: no action, no approval that ends, no drill.")
                       : QString());
    m_duePane->setCount(tr("%Ln entry(s), %1 past their day", nullptr, int(rows.size()))
                            .arg(bridge::count(quint64(over))));
    m_due->show(std::move(rows));
}

const jobs::ActionRow* ActionsPage::chosen() const {
    const std::string id = bridge::utf8(
        m_pane->view()->currentIndex().data(models::RegisterTable::kIdRole).toString());
    for (const auto& action : m_actions)
        if (action.record == id) return &action;
    return nullptr;
}

void ActionsPage::showChosen() {
    const auto* action = chosen();
    m_text->setSafeHtml(action ? actionspage::html(*action) : QString());
    const bool open = action && action->closedOn.empty();
    const auto& identity = session()->identity();
    const bool own = action && identity && identity->principal == action->owner;
    m_close->setEnabled(open && session()->canSign() && !own);
    m_close->setToolTip(own ? tr("Nobody closes an own action: a second person looks at what shows "
                                 "that it is done.")
                            : QString());
    m_change->setEnabled(open && session()->canSign());
    m_source->setVisible(action && !action->source.empty());
}

void ActionsPage::askNew(const jobs::ActionRow* change) {
    using Kind = FactField::Kind;
    if (m_sheet) return m_sheet->raise();
    std::vector<FactField> fields{
        {QStringLiteral("what"), tr("What is to be done"), Kind::Text},
        {QStringLiteral("kind"),
         tr("Kind"),
         Kind::Choice,
         {{QStringLiteral("test"), bridge::actionKind("test")},
          {QStringLiteral("threshold"), bridge::actionKind("threshold")},
          {QStringLiteral("rollout"), bridge::actionKind("rollout")},
          {QStringLiteral("owner"), bridge::actionKind("owner")}}},
        {QStringLiteral("owner"), tr("Owner"), Kind::Choice, registers::people(*session(), false)},
        {QStringLiteral("due"), tr("Until"), Kind::Day},
        {QStringLiteral("severity"),
         tr("Weight"),
         Kind::Choice,
         {{QStringLiteral("medium"), bridge::actionWeight("medium")},
          {QStringLiteral("high"), bridge::actionWeight("high")},
          {QStringLiteral("low"), bridge::actionWeight("low")}},
         {{QStringLiteral("high"), tr("Past its day it stops the next release of the model.")}}},
        {QStringLiteral("release"),
         tr("About"),
         Kind::Choice,
         registers::releases(*session(), true),
         {},
         {},
         {},
         false},
        {QStringLiteral("tracker"),
         tr("Link to the backlog"),
         Kind::Line,
         {},
         {},
         tr("The backlog stays where it is; here stands who promised what until when."),
         {},
         false}};
    std::optional<base::Sha256> before, source;
    if (change) {
        before = registers::recordOf(change->record);
        source = registers::recordOf(change->source);
        const std::map<QString, QString> now{{QStringLiteral("what"), bridge::lines(change->what)},
                                             {QStringLiteral("kind"), text(change->type)},
                                             {QStringLiteral("owner"), text(change->owner)},
                                             {QStringLiteral("due"), text(change->due)},
                                             {QStringLiteral("severity"), text(change->severity)},
                                             {QStringLiteral("release"), text(change->release)},
                                             {QStringLiteral("tracker"), text(change->tracker)}};
        for (FactField& field : fields)
            if (const auto found = now.find(field.id); found != now.end())
                field.value = found->second;
    }
    m_sheet = new FactSheet(
        session(), change ? QStringLiteral("actionChange") : QStringLiteral("action"),
        change ? tr("Change an action") : tr("New action"), std::move(fields), "action-close",
        [before, source](const FactValues& values) -> base::Result<jobs::Statement> {
            model::Action body;
            body.type = registers::valueOf(values, "kind");
            body.what = registers::valueOf(values, "what");
            body.owner = registers::valueOf(values, "owner");
            body.due = registers::valueOf(values, "due");
            body.severity = registers::valueOf(values, "severity");
            body.tracker = registers::valueOf(values, "tracker");
            body.source = source;
            body.supersedes = before;
            return registers::statement(body, registers::valueOf(values, "release"));
        },
        this, before ? before->hex() : std::string());
    m_sheet->show();
}

void ActionsPage::askClose() {
    const auto* action = chosen();
    const auto id = action ? registers::recordOf(action->record) : std::nullopt;
    if (!id) return;
    if (m_sheet) return m_sheet->raise();
    m_sheet = new FactSheet(
        session(), QStringLiteral("actionDone"), tr("Done: %1").arg(text(action->what)),
        {{QStringLiteral("evidence"),
          tr("What shows it"),
          FactField::Kind::Text,
          {},
          {},
          tr("A file, a result, a commit, a link. You say that you looked at it.")}},
        "action-close",
        [id = *id,
         release = action->release](const FactValues& values) -> base::Result<jobs::Statement> {
            return registers::statement(
                model::ActionClose{id, registers::valueOf(values, "evidence")},
                release.find('@') == std::string::npos ? std::string() : release);
        },
        this, action->record);
    m_sheet->show();
}

} // namespace countersign::pages
