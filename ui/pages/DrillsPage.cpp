#include "ui/pages/DrillsPage.h"

#include "ui/bridge/LearningWords.h"
#include "ui/bridge/SessionLane.h"
#include "ui/models/RegisterTable.h"
#include "ui/pages/AnswerSheet.h"
#include "ui/pages/RegisterParts.h"
#include "ui/pages/ServiceForms.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/TablePane.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace countersign::pages {

using bridge::Session;
using bridge::text;

namespace drillspage {

struct Loaded {
    jobs::DrillMatrix matrix;
    std::vector<jobs::DeploymentRow> service;
    std::vector<jobs::RenewalRow> renewals;
};

QString lastPart(const std::string& model) { return text(model.substr(model.rfind('/') + 1)); }

bridge::Mark cellMark(const jobs::DrillMatrix::Cell& cell, bool asked) {
    if (cell.at.empty())
        return cell.required ? bridge::mark(cell.state)
                             : bridge::Mark{bridge::Tone::Neutral, bridge::Shape::None, QString()};
    bridge::Mark mark = bridge::mark(cell.state);
    if (!asked) mark = {bridge::Tone::Neutral, bridge::Shape::Ring, {}};
    mark.word = DrillsPage::tr("%1 · %2 s").arg(bridge::date(cell.at).text).arg(cell.seconds);
    return mark;
}

QString cellTip(const jobs::DrillMatrix::Column& column, const jobs::DrillMatrix::Cell& cell) {
    QStringList said;
    said << bridge::mark(cell.state).word;
    if (!cell.until.empty())
        said << DrillsPage::tr("good until %1").arg(bridge::date(cell.until).text);
    if (column.maxSeconds) said << DrillsPage::tr("at most %1 s").arg(*column.maxSeconds);
    if (cell.required) said << DrillsPage::tr("must have done it");
    return said.join(QStringLiteral(" · "));
}

QString checklist(const jobs::RenewalRow& row) {
    QString items;
    for (const auto& item : row.checklist) {
        const QString mark = item.answer.empty()    ? QStringLiteral("☐")
                             : item.answer == "yes" ? QStringLiteral("☑")
                             : item.answer == "no"  ? QStringLiteral("☒")
                                                    : QStringLiteral("–");
        QString said = text(item.text).toHtmlEscaped();
        if (!item.by.empty())
            said += QStringLiteral(" <span class=\"soft\">%1%2</span>")
                        .arg(text(item.by).toHtmlEscaped(),
                             item.said.empty()
                                 ? QString()
                                 : QStringLiteral(": ") + text(item.said).toHtmlEscaped());
        items += QStringLiteral("<tr><td>%1&nbsp;</td><td>%2</td></tr>").arg(mark, said);
    }
    return items.isEmpty()
               ? QString()
               : QStringLiteral("<h4>%1</h4><table>%2</table>")
                     .arg(DrillsPage::tr("Checklist of a renewal").toHtmlEscaped(), items);
}

QString html(const jobs::RenewalRow& row) {
    QString made = QStringLiteral("<h3>%1</h3>").arg(text(row.release).toHtmlEscaped());
    if (!row.triggers.empty()) {
        made += QStringLiteral("<h4>%1</h4><ul>")
                    .arg(DrillsPage::tr("What asks for judging it again").toHtmlEscaped());
        for (const auto& trigger : row.triggers)
            made += QStringLiteral("<li>%1</li>").arg(text(trigger).toHtmlEscaped());
        made += QStringLiteral("</ul>");
    }
    QString moves;
    for (const auto& move : row.moves)
        moves += registers::line(bridge::date(move.date).text,
                                 text(base::said("%1: %2", move.version, move.what)) +
                                     (move.upward     ? QStringLiteral(" ↑")
                                      : move.downward ? QStringLiteral(" ↓")
                                                      : QString()));
    if (!moves.isEmpty())
        made +=
            QStringLiteral("<h4>%1</h4>").arg(DrillsPage::tr("Risk, over time").toHtmlEscaped()) +
            registers::table(moves);
    return made + checklist(row);
}

} // namespace drillspage

DrillsPage::DrillsPage(Session* session, QWidget* parent)
    : RegisterPage(session, parent, QStringLiteral("drills")),
      m_matrixPane(new widgets::TablePane(QStringLiteral("drills"), tr("People and drills"), this)),
      m_serviceRows(new models::RegisterTable({tr("State"), tr("Release"), tr("Stage"), tr("Where"),
                                               tr("Reported on"), tr("Reported by"), tr("Why")},
                                              this)),
      m_servicePane(new widgets::TablePane(QStringLiteral("service"), tr("What runs"), this)),
      m_renewalRows(new models::RegisterTable({tr("Release"), tr("Risk"), tr("Approved on"),
                                               tr("Judged again on"), tr("Approval ends on"),
                                               tr("Asked for by"), tr("Checklist")},
                                              this)),
      m_renewalPane(new widgets::TablePane(QStringLiteral("renewals"), tr("Approvals"), this)),
      m_renewalText(new widgets::MarkdownView(this)),
      m_answer(registers::button("renewalAnswer", tr("Answer an item…"), this)),
      m_tier(registers::button("renewalTier", tr("Another risk tier…"), this)),
      m_change(registers::button("serviceChange", tr("Take out, narrow, bring back…"), this)) {
    auto* fresh = registers::button("drillNew", tr("Record a drill…"), this);
    auto* save = registers::button("drillsSave", tr("Print or save…"), this);
    arrange(tr("Parts of drills and deployments"), {fresh, save});
    addPart(tr("&Drills"), m_matrixPane, m_matrixPane->view());
    addPart(tr("In ser&vice"), buildService(), m_servicePane->view(), m_servicePane->filter());
    addPart(tr("&Judged again"), buildRenewals(), m_renewalPane->view(), m_renewalPane->filter());
    m_matrixPane->filter()->hide();
    connect(fresh, &QPushButton::clicked, this, &DrillsPage::askDrill);
    connect(save, &QPushButton::clicked, this,
            [this] { emit commandWanted(QStringLiteral("saveDrills")); });
    readAfter(
        {&Session::opened, &Session::logChanged, &Session::asOfChanged, &Session::sourceChanged});
    connect(session, &Session::identityChanged, this, &DrillsPage::showRenewal);
    connect(session, &Session::identityChanged, this, &DrillsPage::showInService);
    showInService();
    showRenewal();
}

QWidget* DrillsPage::buildService() {
    m_servicePane->setModel(m_serviceRows, {23, 20, 9, 19, 13, 17, 0});
    m_servicePane->view()->sortByColumn(0, Qt::AscendingOrder);
    connect(m_servicePane, &widgets::TablePane::narrowed, m_serviceRows,
            &models::RegisterTable::setWords);
    connect(m_servicePane, &widgets::TablePane::activated, this, [this](const QModelIndex& index) {
        emit releaseWanted(index.siblingAtColumn(1).data().toString());
    });
    connect(m_servicePane, &widgets::TablePane::currentChanged, this, &DrillsPage::showInService);
    connect(m_change, &QPushButton::clicked, this, &DrillsPage::askService);
    return withButtons(m_servicePane, {m_change});
}

QWidget* DrillsPage::buildRenewals() {
    m_renewalPane->setModel(m_renewalRows, {24, 14, 15, 18, 18, 0, 16});
    m_renewalPane->view()->sortByColumn(3, Qt::AscendingOrder);
    m_renewalText->setObjectName(QStringLiteral("renewalText"));
    m_renewalText->setAccessibleName(tr("The approval chosen"));
    QWidget* split = withDetail(QStringLiteral("renewalsSplit"), m_renewalPane, m_renewalText,
                                {m_tier, m_answer}, 2, 3);
    connect(m_renewalPane, &widgets::TablePane::narrowed, this, [this](const QString& words) {
        m_renewalRows->setWords(words);
        if (m_renewalRows->rowCount() > 0) m_renewalPane->view()->selectRow(0);
        showRenewal();
    });
    connect(m_renewalPane, &widgets::TablePane::currentChanged, this, &DrillsPage::showRenewal);
    connect(m_renewalPane, &widgets::TablePane::activated, this, [this](const QModelIndex& index) {
        emit releaseWanted(index.data(models::RegisterTable::kIdRole).toString());
    });
    connect(m_answer, &QPushButton::clicked, this, &DrillsPage::askAnswer);
    connect(m_tier, &QPushButton::clicked, this, &DrillsPage::askTier);
    return split;
}

QString DrillsPage::title() const { return tr("Drills and deployments"); }

void DrillsPage::load() {
    session()->run<drillspage::Loaded>(
        this, tr("Reading drills and deployments"), tasks::Kind::Read,
        [asOf = session()->asOf()](auto& workspace, const auto& cancel,
                                   const auto&) -> base::Result<drillspage::Loaded> {
            auto matrix = jobs::drillMatrix(workspace, asOf, {});
            if (!matrix) return base::fail(matrix.error());
            auto service = jobs::deployments(workspace, asOf, {}, cancel);
            if (!service) return base::fail(service.error());
            auto renewals = jobs::renewals(workspace, asOf, {}, cancel);
            if (!renewals) return base::fail(renewals.error());
            return drillspage::Loaded{std::move(*matrix), std::move(*service),
                                      std::move(*renewals)};
        },
        [this](base::Result<drillspage::Loaded> loaded) {
            if (!loaded) return fail(loaded.error());
            showMatrix(loaded->matrix);
            showService(loaded->service);
            showRenewals(std::move(loaded->renewals));
            emit settled();
        });
}

void DrillsPage::fail(const base::Error& error) {
    sayFailed(error, {m_matrixPane, m_servicePane, m_renewalPane});
    m_renewals.clear();
    showRenewal();
    emit settled();
}

void DrillsPage::showMatrix(const jobs::DrillMatrix& matrix) {
    QStringList head{tr("Who"), tr("Team")};
    std::vector<double> widths{22, 20};
    int bad = 0;
    for (const auto& column : matrix.columns) {
        head << tr("%1: %2").arg(drillspage::lastPart(column.model),
                                 bridge::drillKind(column.kind));
        widths.push_back(27);
        bad += column.asked && column.state != model::DrillState::Current ? 1 : 0;
    }
    std::vector<models::Row> rows;
    models::Row all;
    all.cells << tr("all together") << QString();
    for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
        const auto& column = matrix.columns[i];
        const bridge::Mark mark =
            column.asked
                ? bridge::mark(column.state)
                : bridge::Mark{bridge::Tone::Neutral, bridge::Shape::None, tr("not asked for")};
        all.cells << mark.word;
        all.marks[int(i) + 2] = mark;
        all.tooltips[int(i) + 2] =
            !column.asked         ? tr("No risk tier asks for it; it is on record all the same.")
            : column.role.empty() ? tr("Anybody, within %1 days").arg(column.withinDays)
                                  : tr("Everybody signing as %1, within %2 days")
                                        .arg(text(column.role))
                                        .arg(column.withinDays);
    }
    if (!matrix.columns.empty()) rows.push_back(std::move(all));
    for (const auto& person : matrix.people) {
        models::Row row;
        row.cells << text(person.name) << text(person.team);
        for (std::size_t i = 0; i < person.cells.size(); ++i) {
            const auto& cell = person.cells[i];
            const bridge::Mark mark = drillspage::cellMark(cell, matrix.columns[i].asked);
            row.cells << mark.word;
            if (mark.shape != bridge::Shape::None) row.marks[int(i) + 2] = mark;
            row.tooltips[int(i) + 2] = drillspage::cellTip(matrix.columns[i], cell);
        }
        rows.push_back(std::move(row));
    }
    auto* fresh = new models::RowTable(head, this);
    fresh->show(std::move(rows));
    m_matrixPane->setModel(fresh, widths);
    m_matrixPane->view()->setSortingEnabled(false);
    delete m_matrixRows;
    m_matrixRows = fresh;
    m_matrixPane->say(matrix.columns.empty()
                          ? tr("No risk tier asks for a drill, and none is on record.")
                          : QString());
    m_matrixPane->setCount(
        matrix.columns.empty() ? QString()
        : bad == 0             ? tr("Every drill that is asked for is current.")
                   : tr("%n of the drills asked for is/are not current.", nullptr, bad));
}

void DrillsPage::showService(const std::vector<jobs::DeploymentRow>& service) {
    std::vector<models::Row> rows;
    int wrong = 0, running = 0;
    for (const auto& each : service) {
        models::Row row;
        row.id = text(each.record);
        const bridge::Mark mark = bridge::mark(each.state);
        const QString why = each.movedBy.empty() ? text(each.why)
                            : each.why.empty()   ? text(each.movedBy)
                                               : text(base::said("%1; %2", each.why, each.movedBy));
        row.cells << mark.word << text(each.release) << text(each.stage) << text(each.scope)
                  << (each.at.empty() ? QString() : bridge::date(each.at.substr(0, 10)).text)
                  << text(each.reportedBy) << why;
        row.marks[0] = mark;
        row.sortKeys[0] = QString::number(mark.tone == bridge::Tone::Bad       ? 1
                                          : mark.tone == bridge::Tone::Caution ? 2
                                          : mark.tone == bridge::Tone::Good    ? 3
                                                                               : 4) +
                          row.cells[1];
        row.sortKeys[4] = text(each.at);
        row.tooltips[6] = why;
        running += each.stage.empty() ? 0 : 1;
        wrong += mark.tone == bridge::Tone::Bad ? 1 : 0;
        rows.push_back(std::move(row));
    }
    m_servicePane->say(rows.empty() ? tr("Nothing is approved, and no pipeline reported that "
                                         "anything runs.")
                                    : QString());
    m_servicePane->setCount(
        tr("%n place(s) reported, %1 of them not covered by an approval", nullptr, running)
            .arg(wrong));
    setSaid(wrong > 0 ? tr("%1 in service without a standing approval").arg(wrong) : QString());
    m_serviceRows->show(std::move(rows));
    if (m_serviceRows->rowCount() > 0) m_servicePane->view()->selectRow(0);
    showInService();
}

QString DrillsPage::chosenInService() const {
    return m_servicePane->view()->currentIndex().siblingAtColumn(1).data().toString();
}

void DrillsPage::showInService() {
    m_change->setEnabled(!chosenInService().isEmpty() && session()->canSign());
}

void DrillsPage::showRenewals(std::vector<jobs::RenewalRow> renewals) {
    m_renewals = std::move(renewals);
    std::vector<models::Row> rows;
    for (const auto& each : m_renewals) {
        models::Row row;
        row.id = text(each.release);
        const int answered =
            int(std::count_if(each.checklist.begin(), each.checklist.end(),
                              [](const auto& item) { return !item.answer.empty(); }));
        QStringList asked;
        for (const auto& trigger : each.triggers)
            asked << text(trigger);
        row.cells << text(each.release) << text(each.tier) << bridge::date(each.approvedOn).text
                  << (each.due.empty() ? tr("not asked for") : bridge::date(each.due).text)
                  << (each.ends.empty() ? tr("never") : bridge::date(each.ends).text)
                  << asked.join(QStringLiteral("; "))
                  << tr("%1 of %2").arg(answered).arg(each.checklist.size());
        row.sortKeys[2] = text(each.approvedOn);
        row.sortKeys[3] = each.due.empty() ? QStringLiteral("~") : text(each.due);
        row.sortKeys[4] = each.ends.empty() ? QStringLiteral("~") : text(each.ends);
        const bool dueFirst = each.ends.empty() || (!each.due.empty() && each.due < each.ends);
        const int first = dueFirst ? 3 : 4;
        if (each.overdue)
            row.marks[first] = {bridge::Tone::Bad, bridge::Shape::Bang, row.cells[first]};
        row.tooltips[5] = asked.join(QLatin1Char('\n'));
        rows.push_back(std::move(row));
    }
    m_renewalPane->say(rows.empty() ? tr("Nothing is approved yet.") : QString());
    m_renewalPane->setCount(tr("%n approval(s), %1 past a day", nullptr, int(rows.size()))
                                .arg(std::count_if(m_renewals.begin(), m_renewals.end(),
                                                   [](const auto& each) { return each.overdue; })));
    m_renewalRows->show(std::move(rows));
    if (m_renewalRows->rowCount() > 0) m_renewalPane->view()->selectRow(0);
    showRenewal();
}

const jobs::RenewalRow* DrillsPage::chosenRenewal() const {
    const QString id =
        m_renewalPane->view()->currentIndex().data(models::RegisterTable::kIdRole).toString();
    for (const auto& each : m_renewals)
        if (text(each.release) == id) return &each;
    return nullptr;
}

void DrillsPage::showRenewal() {
    const auto* row = chosenRenewal();
    m_renewalText->setSafeHtml(row ? drillspage::html(*row) : QString());
    m_answer->setEnabled(row && session()->canSign() && !row->checklist.empty());
    m_tier->setEnabled(row && session()->canSign());
}

void DrillsPage::askDrill() {
    using Kind = FactField::Kind;
    if (m_sheet) return m_sheet->raise();
    FactField at{QStringLiteral("at"), tr("When"), Kind::Moment};
    m_sheet = new FactSheet(
        session(), QStringLiteral("drill"), tr("Record a drill"),
        {{QStringLiteral("model"), tr("Model"), Kind::Choice, registers::models(*session())},
         {QStringLiteral("kind"),
          tr("Drill"),
          Kind::Choice,
          {{QStringLiteral("kill-switch"), bridge::drillKind("kill-switch")},
           {QStringLiteral("rollback"), bridge::drillKind("rollback")},
           {QStringLiteral("fallback"), bridge::drillKind("fallback")},
           {QStringLiteral("game-day"), bridge::drillKind("game-day")}}},
         {QStringLiteral("person"), tr("Who did it"), Kind::Choice,
          registers::people(*session(), false)},
         std::move(at),
         {QStringLiteral("seconds"),
          tr("Seconds it took"),
          Kind::Line,
          {},
          {},
          tr("Measured, from the decision to stop until it had stopped.")},
         {QStringLiteral("result"),
          tr("Result"),
          Kind::Choice,
          {{QStringLiteral("passed"), tr("it worked")},
           {QStringLiteral("failed"), tr("it did not")}}}},
        "drill",
        [](const FactValues& values) -> base::Result<jobs::Statement> {
            bool number = false;
            const qulonglong seconds =
                QString::fromStdString(registers::valueOf(values, "seconds")).toULongLong(&number);
            const auto when = base::UtcTime::parse(registers::valueOf(values, "at"));
            if (!number)
                return base::fail(base::ErrorCode::Invalid,
                                  base::said("a drill is measured in whole seconds"));
            if (!when)
                return base::fail(base::ErrorCode::Invalid,
                                  base::said("the time of the drill is none"), {},
                                  base::said("write it like 2026-11-21T09:00:00Z"));
            return registers::statement(model::Drill{
                registers::valueOf(values, "kind"), registers::valueOf(values, "model"),
                registers::valueOf(values, "person"), when->text(), seconds,
                registers::valueOf(values, "result")});
        },
        this);
    m_sheet->show();
}

void DrillsPage::askAnswer() {
    const auto* row = chosenRenewal();
    if (!row) return;
    if (m_sheet) return m_sheet->raise();
    std::vector<std::string> items;
    for (const auto& each : row->checklist)
        items.push_back(each.id);
    m_sheet =
        answerSheet(session(), QStringLiteral("renewalItem"),
                    tr("Renewal of %1").arg(text(row->release)), row->release, items, {}, this);
    m_sheet->show();
}

void DrillsPage::askService() {
    const QString release = chosenInService();
    if (release.isEmpty()) return;
    if (m_sheet) return m_sheet->raise();
    m_sheet = serviceSheet(session(), bridge::utf8(release), this);
    m_sheet->show();
}

void DrillsPage::askTier() {
    const auto* row = chosenRenewal();
    if (!row) return;
    if (m_sheet) return m_sheet->raise();
    m_sheet = tierSheet(session(), row->release, this);
    m_sheet->show();
}

} // namespace countersign::pages
