#include "ui/bridge/IncidentWords.h"

#include "ui/bridge/LearningWords.h"

#include <QCoreApplication>

namespace countersign::bridge {

namespace incidentwords {

struct Incidents {
    Q_DECLARE_TR_FUNCTIONS(countersign::bridge::Incidents)
};

QString joined(const std::vector<std::string>& words) {
    QStringList list;
    for (const auto& word : words)
        list << text(word);
    return list.join(QStringLiteral(", "));
}

void add(IncidentPart& part, const QString& name, const QString& value) {
    if (!value.isEmpty()) part.facts.append({name, value});
}

IncidentPart facts(const jobs::IncidentDetail& detail) {
    const jobs::IncidentRow& row = detail.row;
    QStringList releases, causes;
    for (const auto& release : row.releases)
        releases << text(release.text());
    for (const auto& cause : row.causes)
        causes << incidentKind(cause);
    IncidentPart part;
    for (const auto& each : jobs::incidentGuide().severities)
        if (each.id == row.severity) add(part, Incidents::tr("How grave"), text(each.title));
    add(part, Incidents::tr("State"), incidentState(row).word);
    add(part, Incidents::tr("About"), releases.join(QStringLiteral(", ")));
    add(part, Incidents::tr("Led by"), text(row.commanderName));
    add(part, Incidents::tr("What it was"), causes.join(QStringLiteral(", ")));
    if (row.silent == "yes")
        add(part, Incidents::tr("Alarm"), Incidents::tr("none: a silent failure"));
    add(part, Incidents::tr("Live channel"), text(detail.body.channel));
    add(part, Incidents::tr("Post-mortem"), text(detail.body.postMortem));
    add(part, Incidents::tr("Scenario"),
        row.scenarios.empty() ? Incidents::tr("none covers it yet") : joined(row.scenarios));
    add(part, Incidents::tr("First passed by"),
        row.firstPassed.empty() ? Incidents::tr("no release yet") : joined(row.firstPassed));
    return part;
}

IncidentPart phases(const jobs::IncidentDetail& detail, TimeWords when) {
    IncidentPart part{Incidents::tr("Phases"), {}, {}};
    for (const auto& phase : detail.phases) {
        QString said =
            phase.at.empty() ? Incidents::tr("not stated") : when(*base::UtcTime::parse(phase.at));
        if (phase.seconds && phase.id != "started")
            said += QStringLiteral(" · ") + Incidents::tr("after %1").arg(lasted(phase.seconds));
        add(part, phaseName(phase.id), said);
    }
    return part;
}

IncidentPart clocks(const jobs::IncidentDetail& detail, TimeWords when) {
    IncidentPart part{Incidents::tr("Clocks: computed from what is on record; whether one applies "
                                    "is for people to say"),
                      {},
                      {}};
    for (const auto& reading : detail.clocks) {
        const auto& clock = *reading.clock;
        QString said = mark(reading.state).word;
        if (!reading.due.empty())
            said += QStringLiteral(" · ") +
                    Incidents::tr("until %1").arg(when(*base::UtcTime::parse(reading.due)));
        if (clock.everySeconds > 0)
            said += QStringLiteral(" · ") + Incidents::tr("every %1 min, %2 were due")
                                                .arg(clock.everySeconds / 60)
                                                .arg(reading.updates);
        said += QStringLiteral(" · ") + text(clock.applies);
        if (!clock.pack.empty())
            said += QStringLiteral(" (%1 %2)").arg(text(clock.pack), text(clock.clause));
        add(part, text(clock.title), said);
    }
    return part;
}

IncidentPart foreseen(const jobs::IncidentDetail& detail) {
    IncidentPart part{Incidents::tr("Said before"), {}, {}};
    for (const auto& link : detail.row.links)
        part.items << Incidents::tr("%1: %2. Confirmed by %3: %4",
                                    "was right, what was said, who confirms, why")
                          .arg(finding(link.finding), text(link.sentence), signedBy(link.confirmed),
                               text(link.reason));
    if (!part.items.isEmpty()) return part;
    part.items << (detail.candidates.empty()
                       ? Incidents::tr("Nothing was said before it about these models.")
                       : Incidents::tr("%n earlier objection(s) or condition(s) may have been "
                                       "about it; nobody has said so yet.",
                                       nullptr, int(detail.candidates.size())));
    return part;
}

IncidentPart actions(const jobs::IncidentDetail& detail) {
    IncidentPart part{Incidents::tr("Actions that follow from it"), {}, {}};
    for (const auto& action : detail.actions)
        part.items << Incidents::tr("%1: %2, until %3, %4")
                          .arg(text(action.what), text(action.name), date(action.due).text,
                               mark(action).word);
    return part;
}

IncidentPart postMortem(const jobs::IncidentDetail& detail) {
    using State = jobs::IncidentDetail::PostMortem;
    IncidentPart part{Incidents::tr("What the post-mortem still lacks"), {}, {}};
    if (detail.postMortem == State::Missing)
        part.items << Incidents::tr("There is no file of that name in the source.");
    for (const auto& finding : detail.postMortemFindings)
        part.items << (finding.place.line > 0 ? Incidents::tr("Line %1: %2").arg(finding.place.line)
                                              : QStringLiteral("%1"))
                          .arg(text(finding.text));
    if (detail.postMortem == State::Read && detail.postMortemFindings.empty())
        part.items << Incidents::tr("Nothing: all eight parts are written, and it blames nobody.");
    return part;
}

IncidentPart records(const jobs::IncidentDetail& detail, TimeWords when) {
    IncidentPart part{Incidents::tr("On record"), {}, {}};
    for (const auto& each : detail.records) {
        const auto at = base::UtcTime::parse(each.signedBy.at);
        add(part, at ? when(*at) : text(each.signedBy.at),
            Incidents::tr("%1 as %2: %3. Meaning: %4", "who, role, severity, meaning")
                .arg(text(each.signedBy.name), text(each.signedBy.role), text(each.severity),
                     text(each.signedBy.meaning)));
    }
    return part;
}

} // namespace incidentwords

QString incidentTitle(const jobs::IncidentDetail& detail) {
    return QStringLiteral("%1 · %2").arg(text(detail.row.severity), text(detail.row.title));
}

QList<IncidentPart> incidentParts(const jobs::IncidentDetail& detail, TimeWords when) {
    using namespace incidentwords;
    QList<IncidentPart> parts{facts(detail),        phases(detail, when), clocks(detail, when),
                              postMortem(detail),   foreseen(detail),     actions(detail),
                              records(detail, when)};
    parts.removeIf([](const auto& part) { return part.facts.isEmpty() && part.items.isEmpty(); });
    return parts;
}

QString signedBy(const jobs::SignedBy& by) {
    if (by.name.empty()) return {};
    return incidentwords::Incidents::tr("%1, as %2, on %3")
        .arg(text(by.name), text(by.role), date(by.date()).text);
}

} // namespace countersign::bridge
