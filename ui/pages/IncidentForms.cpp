#include "ui/pages/IncidentForms.h"

#include "core/base/Text.h"
#include "ui/bridge/LearningWords.h"
#include "ui/pages/RegisterParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign::pages {

namespace incidentforms {

struct IncidentForm {
    Q_DECLARE_TR_FUNCTIONS(countersign::pages::IncidentForm)
};

using bridge::text;
using Kind = FactField::Kind;

FactField severityField() {
    FactField field{QStringLiteral("severity"), IncidentForm::tr("Severity"), Kind::Choice};
    for (const auto& each : jobs::incidentGuide().severities) {
        const QString id = text(each.id);
        field.choices.emplace_back(id, id + QStringLiteral(" · ") + text(each.title));
        QStringList criteria;
        for (const auto& criterion : each.criteria)
            criteria << QStringLiteral("– ") + text(criterion);
        field.hints[id] = IncidentForm::tr("One of these is enough:") + '\n' + criteria.join('\n') +
                          '\n' + text(each.respond);
    }
    return field;
}

FactField causesField() {
    FactField field{QStringLiteral("causes"), IncidentForm::tr("What it was"), Kind::Several};
    for (const auto& [group, title] : jobs::incidentGuide().groups)
        for (const auto& kind : jobs::incidentGuide().kinds)
            if (kind.group == group)
                field.choices.emplace_back(
                    text(kind.id), QStringLiteral("%1: %2. %3")
                                       .arg(text(title), text(kind.title), text(kind.says)));
    field.required = false;
    return field;
}

FactField moment(const char* id, const QString& label, bool required) {
    FactField field{QLatin1String(id), label, Kind::Moment};
    field.required = required;
    return field;
}

base::Result<model::ReleaseId> releaseOf(const std::string& name) {
    const std::size_t at = name.rfind('@');
    if (at == std::string::npos || at == 0 || at + 1 == name.size())
        return base::fail(base::ErrorCode::Invalid,
                          base::said("%1 names no version of a model", base::escaped(name)), {},
                          base::said("write MODEL@VERSION"));
    return model::ReleaseId{name.substr(0, at), name.substr(at + 1)};
}

base::Result<void> take(const FactValues& values, const char* id, std::string& into) {
    const std::string said = registers::valueOf(values, id);
    if (said.empty()) {
        into.clear();
        return {};
    }
    const auto time = base::UtcTime::parse(said);
    if (!time)
        return base::fail(base::ErrorCode::Invalid,
                          base::said("%1 is no time", base::escaped(said)), {},
                          base::said("write it like 2026-11-21T09:00:00Z"));
    into = time->text();
    return {};
}

} // namespace incidentforms

std::vector<FactField> incidentFields(const bridge::Session& session,
                                      const jobs::IncidentDetail* detail) {
    using namespace incidentforms;
    std::vector<FactField> fields;
    fields.push_back(severityField());
    fields.push_back({QStringLiteral("title"), IncidentForm::tr("In one line"), Kind::Line});
    FactField about{QStringLiteral("releases"), IncidentForm::tr("Releases concerned"),
                    Kind::Several};
    about.choices = registers::releases(session, false);
    fields.push_back(std::move(about));
    fields.push_back(moment("started", IncidentForm::tr("It began"), true));
    fields.push_back(moment("detected", IncidentForm::tr("It was noticed"), false));
    fields.push_back(moment("contained", IncidentForm::tr("It could do no more harm"), false));
    fields.push_back(moment("communicated", IncidentForm::tr("Those concerned were told"), false));
    fields.push_back(moment("recovered", IncidentForm::tr("Service was as before"), false));
    fields.push_back(moment("closed", IncidentForm::tr("It was over"), false));
    FactField commander{QStringLiteral("commander"), IncidentForm::tr("Who led"), Kind::Choice};
    commander.choices = registers::people(session, true);
    commander.required = false;
    fields.push_back(std::move(commander));
    fields.push_back(causesField());
    fields.push_back(
        {QStringLiteral("silent"), IncidentForm::tr("Nothing raised an alarm"), Kind::Tick});
    for (const auto& [id, label] :
         {std::pair{"channel", IncidentForm::tr("Link to the live channel")},
          std::pair{"postMortem", IncidentForm::tr("Post-mortem: path or link")}}) {
        FactField field{QLatin1String(id), label, Kind::Line};
        field.required = false;
        fields.push_back(std::move(field));
    }
    if (!detail) return fields;
    const model::Incident& now = detail->body;
    QStringList releases, causes;
    for (const auto& release : now.releases)
        releases << text(release.text());
    for (const auto& cause : now.causes)
        causes << text(cause);
    const std::map<QString, QString> values{
        {QStringLiteral("severity"), text(now.severity)},
        {QStringLiteral("title"), text(now.title)},
        {QStringLiteral("releases"), releases.join(',')},
        {QStringLiteral("started"), text(now.started)},
        {QStringLiteral("detected"), text(now.detected)},
        {QStringLiteral("contained"), text(now.contained)},
        {QStringLiteral("communicated"), text(now.communicated)},
        {QStringLiteral("recovered"), text(now.recovered)},
        {QStringLiteral("closed"), text(now.closed)},
        {QStringLiteral("commander"), text(now.commander)},
        {QStringLiteral("causes"), causes.join(',')},
        {QStringLiteral("silent"), text(now.silent)},
        {QStringLiteral("channel"), text(now.channel)},
        {QStringLiteral("postMortem"), text(now.postMortem)}};
    for (FactField& field : fields)
        field.value = values.at(field.id);
    return fields;
}

FactSheet::Compose incidentCompose(const jobs::IncidentDetail* detail) {
    const auto before = detail ? registers::recordOf(detail->row.record) : std::nullopt;
    return [before](const FactValues& values) -> base::Result<jobs::Statement> {
        using namespace incidentforms;
        model::Incident body;
        body.severity = registers::valueOf(values, "severity");
        body.title = registers::valueOf(values, "title");
        for (const auto& [id, into] :
             {std::pair{"started", &body.started}, std::pair{"detected", &body.detected},
              std::pair{"contained", &body.contained},
              std::pair{"communicated", &body.communicated},
              std::pair{"recovered", &body.recovered}, std::pair{"closed", &body.closed}}) {
            if (auto taken = take(values, id, *into); !taken) return base::fail(taken.error());
        }
        body.commander = registers::valueOf(values, "commander");
        body.channel = registers::valueOf(values, "channel");
        body.postMortem = registers::valueOf(values, "postMortem");
        body.silent = registers::valueOf(values, "silent") == "yes" ? "yes" : "no";
        // Named: what split() gives are views into it.
        const std::string causes = registers::valueOf(values, "causes");
        const std::string releases = registers::valueOf(values, "releases");
        for (const auto part : base::split(causes, ','))
            if (!part.empty()) body.causes.emplace_back(part);
        std::sort(body.causes.begin(), body.causes.end());
        for (const auto part : base::split(releases, ',')) {
            if (part.empty()) continue;
            auto release = releaseOf(std::string(part));
            if (!release) return base::fail(release.error());
            body.releases.push_back(*release);
        }
        body.supersedes = before;
        return registers::statement(body);
    };
}

std::vector<FactField> linkFields(const jobs::IncidentDetail& detail) {
    using namespace incidentforms;
    FactField earlier{QStringLiteral("earlier"), IncidentForm::tr("What was said before"),
                      Kind::Choice};
    for (const auto& each : detail.candidates) {
        const QString id = text(each.record);
        earlier.choices.emplace_back(id, QStringLiteral("%1 · %2 · %3")
                                             .arg(bridge::date(each.date).text, text(each.by),
                                                  each.objection ? IncidentForm::tr("objection")
                                                                 : IncidentForm::tr("conditions")));
        earlier.hints[id] = bridge::lines(each.text);
    }
    FactField finding{QStringLiteral("finding"), IncidentForm::tr("Held against what happened, it"),
                      Kind::Choice};
    for (const char* word : {"right", "partly", "wrong", "unclear"})
        finding.choices.emplace_back(QLatin1String(word), bridge::finding(word));
    return {
        earlier,
        finding,
        {QStringLiteral("reason"), IncidentForm::tr("Why: one sentence is enough"), Kind::Text}};
}

FactSheet::Compose linkCompose(const jobs::IncidentDetail& detail) {
    const auto from = registers::recordOf(detail.row.record);
    return [from](const FactValues& values) -> base::Result<jobs::Statement> {
        const auto to = registers::recordOf(registers::valueOf(values, "earlier"));
        if (!from || !to)
            return base::fail(base::ErrorCode::Invalid,
                              base::said("Nothing that was said before is chosen"));
        return registers::statement(model::Link{*from, *to, registers::valueOf(values, "finding")},
                                    {}, registers::valueOf(values, "reason"));
    };
}

} // namespace countersign::pages
