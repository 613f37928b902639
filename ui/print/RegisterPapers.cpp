#include "ui/print/RegisterPapers.h"

#include "ui/bridge/IncidentWords.h"
#include "ui/bridge/LearningWords.h"
#include "ui/bridge/Shield.h"
#include "ui/charts/CellTable.h"
#include "ui/print/SheetParts.h"
#include "ui/print/SheetText.h"

namespace countersign::print {

using bridge::text;

namespace registerpapers {

QString listed(const std::vector<std::string>& words) {
    QStringList list;
    for (const auto& word : words)
        list << text(word);
    return list.join(QStringLiteral(", "));
}

// The sentences that whoever signed put their name to, each once.
class Meanings {
public:
    void add(const jobs::SignedBy& by) {
        const QString said = text(by.meaning);
        if (!said.isEmpty() && !m_said.contains(said)) m_said << said;
    }
    QString sentence() const {
        return m_said.isEmpty() ? QString()
                                : sheet::tr("What the signatures mean: %1")
                                      .arg(m_said.join(QStringLiteral(" · ")));
    }

private:
    QStringList m_said;
};

} // namespace registerpapers

RegisterSheet actionsSheet(const std::vector<jobs::ActionRow>& rows,
                           const model::ActionBoard& board) {
    using sheet::tr;
    RegisterSheet made;
    made.title = tr("Register of actions");
    made.said << bridge::actionsSentence(board);
    for (const auto& team : board.teams) {
        const auto percent = team.completionPercent();
        made.said << tr("%1: %2 of %3 done, %4 overdue, %5 open for more than 90 days%6")
                         .arg(team.team.empty() ? tr("no team") : text(team.team))
                         .arg(team.done)
                         .arg(team.all)
                         .arg(team.overdue)
                         .arg(team.older)
                         .arg(percent ? tr(" (%1 % of what was due)").arg(*percent) : QString());
    }
    made.head =
        QStringList{tr("State"), tr("Until"),        tr("What"),          tr("Owner"), tr("Kind"),
                    tr("About"), tr("On record by"), tr("What shows it"), tr("Record")};
    made.widths = {9, 8, 21, 11, 10, 11, 11, 12, 7};
    registerpapers::Meanings meanings;
    for (const auto& row : rows) {
        meanings.add(row.recorded);
        meanings.add(row.closing);
        QString shown = text(row.evidence);
        if (!row.closedBy.empty())
            shown = tr("%1; looked at by %2").arg(shown, bridge::signedBy(row.closing));
        QString what = text(row.what);
        if (!row.tracker.empty()) what += QStringLiteral(" · ") + text(row.tracker);
        made.rows << QStringList{bridge::mark(row).word,
                                 text(row.due),
                                 what,
                                 text(row.team.empty() ? row.name : row.name + ", " + row.team),
                                 bridge::actionKind(row.type) + QStringLiteral(", ") +
                                     bridge::actionWeight(row.severity),
                                 text(row.release),
                                 bridge::signedBy(row.recorded),
                                 shown,
                                 text(row.record.substr(0, 12))};
    }
    made.said << meanings.sentence();
    return made;
}

RegisterSheet incidentsSheet(const std::vector<jobs::IncidentRow>& rows,
                             const model::IncidentTrend& trend) {
    using sheet::tr;
    RegisterSheet made;
    made.title = tr("Register of incidents");
    if (trend.incidents > 0)
        made.said << tr("%n incident(s), %1 open; %2 raised no alarm", nullptr, trend.incidents)
                         .arg(trend.open)
                         .arg(trend.silent);
    for (const auto& each : trend.periods) {
        if (each.total() == 0) continue;
        QStringList counts;
        for (int i = 0; i < 4; ++i)
            if (each.bySeverity[i] > 0)
                counts << QStringLiteral("%1 × SEV-%2").arg(each.bySeverity[i]).arg(i + 1);
        if (each.medianDetect)
            counts << tr("noticed after %1").arg(bridge::lasted(each.medianDetect));
        if (each.medianRecover)
            counts << tr("service as before after %1").arg(bridge::lasted(each.medianRecover));
        made.said << text(each.period) + QStringLiteral(": ") + counts.join(QStringLiteral(", "));
    }
    made.head = QStringList{tr("Severity"),
                            tr("Began"),
                            tr("Incident"),
                            tr("State"),
                            tr("What it was"),
                            tr("About"),
                            tr("Scenario, first passed by"),
                            tr("Said before"),
                            tr("On record by"),
                            tr("Record")};
    made.widths = {7, 8, 15, 7, 9, 10, 14, 12, 11, 7};
    registerpapers::Meanings meanings;
    for (const auto& row : rows) {
        meanings.add(row.recorded);
        QStringList causes, said, releases;
        for (const auto& cause : row.causes)
            causes << bridge::incidentKind(cause);
        for (const auto& link : row.links)
            said << text(link.sentence) + QStringLiteral(": ") + bridge::finding(link.finding);
        for (const auto& release : row.releases)
            releases << text(release.text());
        made.rows << QStringList{
            text(row.severity),
            text(row.started.substr(0, 10)),
            text(row.title) + (row.silent == "yes" ? tr(" (no alarm was raised)") : QString()),
            bridge::incidentState(row).word,
            causes.join(QStringLiteral(", ")),
            releases.join(QStringLiteral(", ")),
            row.scenarios.empty()
                ? tr("none")
                : registerpapers::listed(row.scenarios) + QStringLiteral(", ") +
                      (row.firstPassed.empty() ? tr("no release yet")
                                               : registerpapers::listed(row.firstPassed)),
            said.join(QStringLiteral("; ")),
            bridge::signedBy(row.recorded),
            text(row.record.substr(0, 12))};
    }
    made.said << meanings.sentence();
    return made;
}

RegisterSheet foreseenSheet(const jobs::Foreseen& foreseen) {
    using sheet::tr;
    RegisterSheet made;
    made.title = tr("Was the objection right?");
    const auto& tally = foreseen.tally;
    made.said << tr("%1 of %n objection(s) met an incident later. A person confirmed each link.",
                    nullptr, tally.objections)
                     .arg(tally.linked);
    const auto told = [&made](const QString& what, const model::Tally& each) {
        made.said << tr("%1: %2 right, %3 partly, %4 wrong, %5 cannot be said")
                         .arg(what)
                         .arg(each.right)
                         .arg(each.partly)
                         .arg(each.wrong)
                         .arg(each.unclear);
    };
    told(tr("Objections"), tally.ofObjections);
    told(tr("Conditions"), tally.ofConditions);
    for (const auto& [year, each] : tally.years)
        told(text(year), each);
    made.head = QStringList{tr("Said on"),  tr("By"),         tr("About"),    tr("What"),
                            tr("In words"), tr("Turned out"), tr("Incident"), tr("Confirmed by")};
    made.widths = {9, 11, 12, 9, 24, 10, 13, 12};
    registerpapers::Meanings meanings;
    for (const auto& row : foreseen.rows) {
        meanings.add(row.said);
        const auto level = model::dissentLevel(row.level);
        const QStringList said{
            text(row.date), tr("%1, as %2").arg(text(row.by), text(row.said.role)),
            text(row.release), row.objection && level ? bridge::name(*level) : tr("conditions"),
            bridge::lines(row.text)};
        if (row.outcomes.empty())
            made.rows << said + QStringList{tr("nothing on record"), QString(), QString()};
        for (const auto& outcome : row.outcomes) {
            meanings.add(outcome.confirmed);
            made.rows << said +
                             QStringList{bridge::finding(outcome.finding),
                                         text(outcome.severity + " " + outcome.title),
                                         bridge::signedBy(outcome.confirmed) +
                                             QStringLiteral(": ") + bridge::lines(outcome.reason)};
        }
    }
    made.said << meanings.sentence();
    return made;
}

RegisterSheet drillsSheet(const jobs::DrillMatrix& matrix,
                          const std::vector<jobs::DeploymentRow>& service) {
    using sheet::tr;
    RegisterSheet made;
    made.title = tr("Drills and deployments");
    for (const auto& row : service) {
        QString said = text(row.release) + QStringLiteral(": ") + bridge::mark(row.state).word;
        if (!row.stage.empty())
            said += QStringLiteral(" · ") +
                    text(row.stage + ", " + row.scope + ", " + row.at.substr(0, 10));
        if (!row.why.empty()) said += QStringLiteral(" · ") + text(row.why);
        made.said << said;
    }
    made.head = QStringList{tr("Model"), tr("Drill"),   tr("Who"),        tr("State"),
                            tr("Last"),  tr("Seconds"), tr("Good until"), tr("Asked of")};
    made.widths = {16, 13, 17, 13, 11, 8, 11, 11};
    for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
        const auto& column = matrix.columns[i];
        const QString asked = !column.asked         ? tr("nobody")
                              : column.role.empty() ? tr("anybody")
                                                    : text(column.role);
        bool any = false;
        for (const auto& person : matrix.people) {
            const auto& cell = person.cells[i];
            if (cell.at.empty() && !cell.required) continue;
            any = true;
            made.rows << QStringList{
                text(column.model), bridge::drillKind(column.kind),
                text(person.name),  column.asked ? bridge::mark(cell.state).word : tr("on record"),
                text(cell.at),      cell.at.empty() ? QString() : QString::number(cell.seconds),
                text(cell.until),   asked};
        }
        if (!any)
            made.rows << QStringList{text(column.model), bridge::drillKind(column.kind),
                                     tr("nobody"),       bridge::mark(column.state).word,
                                     QString(),          QString(),
                                     QString(),          asked};
    }
    return made;
}

Paper incidentPaper(const jobs::IncidentDetail& detail, const QString& repository,
                    const model::VerifyReport& log) {
    using namespace sheet;
    const bridge::Shield shield = bridge::shield(log);
    Paper paper;
    paper.title = tr("Incident: %1").arg(bridge::incidentTitle(detail));
    paper.foot = tr("%1 · record %2 · log fingerprint %3")
                     .arg(repository, text(detail.row.record.substr(0, 12)), shield.fingerprint);
    paper.html = QStringLiteral("<h1>%1</h1>").arg(safe(paper.title)) + paragraph(shield.sentence);
    for (const bridge::IncidentPart& part : bridge::incidentParts(detail, utcWords)) {
        if (!part.title.isEmpty()) paper.html += heading(part.title);
        QString rows;
        for (const auto& [name, value] : part.facts)
            rows += QStringLiteral("<tr><td width='26%'><b>%1</b></td><td>%2</td></tr>")
                        .arg(safe(name), safe(value));
        if (!rows.isEmpty())
            paper.html +=
                QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>%1</table>")
                    .arg(rows);
        QString items;
        for (const QString& item : part.items)
            items += QStringLiteral("<li>%1</li>").arg(safe(item));
        if (!items.isEmpty()) paper.html += QStringLiteral("<ul>%1</ul>").arg(items);
    }
    return paper;
}

Paper registerPaper(const RegisterSheet& from, const QString& repository,
                    const model::VerifyReport& log) {
    using namespace sheet;
    const bridge::Shield shield = bridge::shield(log);
    Paper paper;
    paper.wide = true;
    paper.title = tr("%1 · %2").arg(from.title, repository);
    paper.foot = tr("%1 · log fingerprint %2").arg(repository, shield.fingerprint);
    QString said;
    for (const QString& sentence : from.said)
        if (!sentence.isEmpty()) said += paragraph(sentence);
    QStringList rows;
    for (const QStringList& cells : from.rows) {
        QStringList escaped;
        for (const QString& cell : cells)
            escaped << safe(cell);
        rows << row(escaped);
    }
    paper.html = QStringLiteral("<h1>%1</h1>").arg(paper.title.toHtmlEscaped()) +
                 paragraph(shield.sentence) + said + table(from.head, from.widths, rows);
    return paper;
}

QString registerCsv(const RegisterSheet& from) {
    charts::CellTable cells;
    QVector<charts::CellRow> rows;
    for (const QStringList& each : from.rows) {
        charts::CellRow row;
        row.cells = each;
        rows << row;
    }
    cells.setRows(from.head, rows);
    return cells.csv();
}

} // namespace countersign::print
