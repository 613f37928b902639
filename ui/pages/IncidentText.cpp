#include "ui/pages/IncidentText.h"

#include "ui/bridge/LearningWords.h"
#include "ui/pages/RegisterParts.h"

#include <QCoreApplication>

namespace countersign::pages {

namespace incidenttext {

struct Incidents {
    Q_DECLARE_TR_FUNCTIONS(countersign::pages::Incidents)
};

using bridge::text;

QString heading(const QString& words) {
    return QStringLiteral("<h4>%1</h4>").arg(words.toHtmlEscaped());
}

QString joined(const std::vector<std::string>& words) {
    QStringList list;
    for (const auto& word : words)
        list << text(word);
    return list.join(QStringLiteral(", "));
}

QString whatItWas(const std::vector<std::string>& causes) {
    QStringList list;
    for (const auto& cause : causes)
        list << bridge::incidentKind(cause);
    return list.join(QStringLiteral(", "));
}

QString releasesOf(const jobs::IncidentRow& row) {
    QStringList list;
    for (const auto& release : row.releases)
        list << text(release.text());
    return list.join(QStringLiteral(", "));
}

QString phases(const jobs::IncidentDetail& detail) {
    QString lines;
    for (const auto& phase : detail.phases) {
        QString said = phase.at.empty() ? Incidents::tr("not stated")
                                        : bridge::moment(*base::UtcTime::parse(phase.at)).text;
        if (phase.seconds && phase.id != "started")
            said += QStringLiteral(" · ") +
                    Incidents::tr("after %1").arg(bridge::lasted(phase.seconds));
        lines += registers::line(bridge::phaseName(phase.id), said);
    }
    return heading(Incidents::tr("Phases")) + registers::table(lines);
}

QString clocks(const jobs::IncidentDetail& detail) {
    QString lines;
    for (const auto& reading : detail.clocks) {
        const auto& clock = *reading.clock;
        QString said = bridge::mark(reading.state).word;
        if (!reading.due.empty())
            said += QStringLiteral(" · ") +
                    Incidents::tr("until %1")
                        .arg(bridge::moment(*base::UtcTime::parse(reading.due)).text);
        if (clock.everySeconds > 0)
            said += QStringLiteral(" · ") + Incidents::tr("every %1 min, %2 were due")
                                                .arg(clock.everySeconds / 60)
                                                .arg(reading.updates);
        said += QStringLiteral(" · ") + text(clock.applies);
        if (!clock.pack.empty())
            said += QStringLiteral(" (%1 %2)").arg(text(clock.pack), text(clock.clause));
        lines += registers::line(text(clock.title), said);
    }
    if (lines.isEmpty()) return {};
    return heading(Incidents::tr("Clocks: computed from what is on record; whether one applies is "
                                 "for people to say")) +
           registers::table(lines);
}

QString foreseen(const jobs::IncidentDetail& detail) {
    QString items;
    for (const auto& link : detail.row.links)
        items += QStringLiteral("<li>%1: %2</li>")
                     .arg(bridge::finding(link.finding).toHtmlEscaped(),
                          text(link.sentence).toHtmlEscaped());
    if (detail.row.links.empty()) {
        items = detail.candidates.empty()
                    ? QStringLiteral("<li>%1</li>")
                          .arg(Incidents::tr("Nothing was said before it "
                                             "about these models."))
                    : QStringLiteral("<li>%1</li>")
                          .arg(Incidents::tr("%1 earlier objections or conditions may have been "
                                             "about it; nobody has said so yet.")
                                   .arg(detail.candidates.size()));
    }
    return heading(Incidents::tr("Said before")) + QStringLiteral("<ul>%1</ul>").arg(items);
}

QString actions(const jobs::IncidentDetail& detail) {
    if (detail.actions.empty()) return {};
    QString items;
    for (const auto& action : detail.actions)
        items += QStringLiteral("<li>%1</li>")
                     .arg(Incidents::tr("%1: %2, until %3, %4")
                              .arg(text(action.what), text(action.name),
                                   bridge::date(action.due).text, bridge::mark(action).word)
                              .toHtmlEscaped());
    return heading(Incidents::tr("Actions that follow from it")) +
           QStringLiteral("<ul>%1</ul>").arg(items);
}

} // namespace incidenttext

QString incidentHtml(const jobs::IncidentDetail& detail) {
    using namespace incidenttext;
    const jobs::IncidentRow& row = detail.row;
    QString html = QStringLiteral("<h3>%1 · %2</h3>")
                       .arg(text(row.severity).toHtmlEscaped(), text(row.title).toHtmlEscaped());
    QString lines;
    using registers::line;
    lines += line(Incidents::tr("About"), releasesOf(row));
    lines += line(Incidents::tr("Led by"), text(row.commanderName));
    lines += line(Incidents::tr("What it was"), whatItWas(row.causes));
    if (row.silent == "yes")
        lines += line(Incidents::tr("Alarm"), Incidents::tr("none: a silent failure"));
    lines += line(Incidents::tr("Live channel"), text(detail.body.channel));
    lines += line(Incidents::tr("Post-mortem"), text(detail.body.postMortem));
    const QString scenario =
        row.scenarios.empty() ? Incidents::tr("none covers it yet") : joined(row.scenarios);
    lines += line(Incidents::tr("Scenario"), scenario);
    lines +=
        line(Incidents::tr("First passed by"),
             row.firstPassed.empty() ? Incidents::tr("no release yet") : joined(row.firstPassed));
    html += registers::table(lines) + phases(detail) + clocks(detail) + foreseen(detail) +
            actions(detail);
    QString records;
    for (const auto& each : detail.records)
        records += line(bridge::date(each.date).text,
                        Incidents::tr("%1, as %2").arg(text(each.by), text(each.severity)));
    return html + heading(Incidents::tr("On record")) + registers::table(records);
}

} // namespace countersign::pages
