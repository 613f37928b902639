// incident, scenario.
#include "app/cli/Registers.h"
#include "app/cli/Table.h"

#include "core/base/Text.h"
#include "core/jobs/Incidents.h"
#include "core/jobs/Make.h"

#include <algorithm>
#include <tuple>

namespace countersign::cli::register_detail {

// Whatever was stated goes into the record; what was left out stays as it was.
base::Result<void> takeIncident(jobs::Workspace& workspace, const FactOptions& o,
                                model::Incident& body) {
    if (!o.severity.empty()) body.severity = o.severity;
    if (!o.title.empty()) body.title = o.title;
    for (const auto& [option, text, into] :
         {std::tuple{"--started", &o.started, &body.started},
          std::tuple{"--detected", &o.detected, &body.detected},
          std::tuple{"--contained", &o.contained, &body.contained},
          std::tuple{"--communicated", &o.communicated, &body.communicated},
          std::tuple{"--recovered", &o.recovered, &body.recovered},
          std::tuple{"--closed", &o.closed, &body.closed}}) {
        auto time = timeOf(option, *text);
        if (!time) return base::fail(time.error());
        if (!time->empty()) *into = *time;
    }
    if (!o.commander.empty()) body.commander = o.commander;
    if (!o.channel.empty()) body.channel = o.channel;
    if (!o.postMortem.empty()) body.postMortem = o.postMortem;
    if (o.silent || body.silent.empty()) body.silent = o.silent ? "yes" : "no";
    if (!o.causes.empty()) body.causes = o.causes;
    std::sort(body.causes.begin(), body.causes.end());
    body.causes.erase(std::unique(body.causes.begin(), body.causes.end()), body.causes.end());
    if (o.releases.empty()) return {};
    body.releases.clear();
    for (const std::string& text : o.releases) {
        auto release = releaseOf(workspace, text);
        if (!release) return base::fail(release.error());
        body.releases.push_back(*release);
    }
    return {};
}

int addIncident(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    model::Incident body;
    auto taken = takeIncident(workspace, o, body);
    if (!taken) return context.tell(taken.error());
    return signBody(context, workspace, o, body);
}

int changeIncident(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    auto found = bodyOf<model::Incident>(workspace, o.record, "incident");
    if (!found) return context.tell(found.error());
    model::Incident body = found->second;
    body.supersedes = found->first.id;
    auto taken = takeIncident(workspace, o, body);
    if (!taken) return context.tell(taken.error());
    return signBody(context, workspace, o, body);
}

int closeIncident(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    FactOptions closing = o;
    if (closing.closed.empty()) closing.closed = workspace.now().text();
    return changeIncident(context, workspace, closing);
}

int promote(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    auto found = bodyOf<model::Incident>(workspace, o.record, "incident");
    if (!found) return context.tell(found.error());
    return signBody(context, workspace, o, model::Promote{found->first.id, o.scenario});
}

// What may have been about it, for a person to choose from.
int tellCandidates(Context& context, jobs::Workspace& workspace, const std::string& record) {
    auto detail = jobs::incidentDetail(workspace, {}, record, context.surroundings.cancel);
    if (!detail) return context.tell(detail.error());
    Table table({"RECORD", "SIGNED", "BY", "WHAT", "IN WORDS"});
    for (const auto& each : detail->candidates)
        table.row({each.record.substr(0, 12), each.date, each.by,
                   each.objection ? "objection" : "conditions", each.text});
    if (table.empty()) {
        context.say("Nothing that was said before it is left to be linked.\n");
        return kYes;
    }
    context.say(
        "Said before it, about the same models. Whether it was about this is yours to say:\n" +
        table.text() + "countersign incident link " + detail->row.record.substr(0, 12) +
        " RECORD --finding right|partly|wrong|unclear --reason TEXT\n");
    return kYes;
}

int link(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    if (o.id.empty()) return tellCandidates(context, workspace, o.record);
    if (o.finding.empty())
        return wrong(context, "Was it right?", "--finding right, partly, wrong or unclear");
    auto from = bodyOf<model::Incident>(workspace, o.record, "incident");
    if (!from) return context.tell(from.error());
    auto to = recordOf(workspace, o.id);
    if (!to) return context.tell(to.error());
    return signBody(context, workspace, o, model::Link{from->first.id, to->id, o.finding});
}

int listIncidents(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                  const FactOptions& o) {
    auto rows = jobs::incidentRegister(workspace, asOf, o.filter, context.surroundings.cancel);
    if (!rows) return context.tell(rows.error());
    if (context.globals.json) {
        Json json("incidents");
        json.array("incidents");
        for (const jobs::IncidentRow& row : *rows) {
            json.object().text("record", row.record).text("severity", row.severity);
            json.text("title", row.title).text("started", row.started).text("closed", row.closed);
            json.text("commander", row.commander).text("silent", row.silent);
            json.text("recorded_by", row.recorded.name).text("recorded_as", row.recorded.role);
            json.text("recorded_at", row.recorded.at).array("releases");
            for (const model::ReleaseId& release : row.releases)
                json.item(release.text());
            json.end().texts("scenarios", row.scenarios).texts("first_passed", row.firstPassed);
            json.array("links");
            for (const auto& each : row.links)
                json.object().text("record", each.record).text("finding", each.finding).end();
            json.end().end();
        }
        return context.json(json, kYes);
    }
    Table table({"RECORD", "SEVERITY", "STARTED", "STATE", "INCIDENT", "SCENARIO", "FIRST PASSED",
                 "ON RECORD BY"});
    for (const jobs::IncidentRow& row : *rows)
        table.row({row.record.substr(0, 12), row.severity, row.started.substr(0, 10),
                   row.closed.empty() ? "open" : "closed", row.title,
                   row.scenarios.empty() ? "none" : base::joined(row.scenarios, ", "),
                   row.firstPassed.empty() ? "none yet" : base::joined(row.firstPassed, ", "),
                   row.recorded.role.empty() ? row.recorded.name
                                             : row.recorded.name + ", " + row.recorded.role});
    context.say(table.empty() ? "No incident is on record.\n" : table.text());
    for (const jobs::IncidentRow& row : *rows) {
        for (const auto& each : row.links)
            context.say("  " + row.record.substr(0, 12) + " was foreseen (" + each.finding +
                        "): " + base::escaped(each.sentence) + "\n");
    }
    return kYes;
}

int listScenarios(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                  const FactOptions& o) {
    auto rows = jobs::scenarioRegister(workspace, asOf, o.release, context.surroundings.cancel);
    if (!rows) return context.tell(rows.error());
    if (context.globals.json) {
        Json json("scenarios");
        json.array("scenarios");
        for (const jobs::ScenarioRow& row : *rows) {
            json.object().text("id", row.id).text("title", row.title);
            json.text("category", row.category).text("outcome", row.outcome);
            json.text("incident", row.incident).text("retired", row.retired);
            json.text("place", row.place).end();
        }
        return context.json(json, kYes);
    }
    Table table({"SCENARIO", "KIND", "OUTCOME", "TITLE", "FROM INCIDENT", "WHERE"});
    for (const jobs::ScenarioRow& row : *rows)
        table.row({row.id, row.category, row.retired.empty() ? row.outcome : "retired", row.title,
                   row.incident.substr(0, 12), row.place});
    context.say(table.empty() ? "This release has no scenario.\n" : table.text());
    return kYes;
}

int addScenario(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    auto paths = o.record.empty()
                     ? jobs::makeArtifact(workspace, "scenario", o.model,
                                          {{"id", o.id}, {"incident", ""}, {"provenance", ""}})
                     : jobs::makeScenario(workspace, o.record, o.id, o.model);
    if (!paths) return context.tell(paths.error());
    for (const std::string& path : *paths)
        context.say(base::escaped(path) + "\n");
    return kYes;
}

void phaseOptions(CLI::App* command, const Options& o) {
    command->add_option("--detected", o->detected, "when it was noticed");
    command->add_option("--contained", o->contained, "when it could do no more harm");
    command->add_option("--communicated", o->communicated, "when those concerned were told");
    command->add_option("--recovered", o->recovered, "when service was as before");
    command->add_option("--closed", o->closed, "when it was over");
    command->add_option("--commander", o->commander, "who led (short name in the log)");
    command->add_option("--channel", o->channel, "link to the live channel");
    command->add_option("--cause", o->causes,
                        "what it was, a word of `incident criteria` (repeatable)");
    command->add_option("--post-mortem", o->postMortem, "path or link");
    command->add_flag("--silent", o->silent, "nothing raised an alarm");
}

void whatOptions(CLI::App* command, const Options& o, bool required) {
    const CLI::IsMember severities({"SEV-1", "SEV-2", "SEV-3", "SEV-4"});
    command->add_option("--severity", o->severity, "SEV-1 to SEV-4: `incident criteria` says which")
        ->required(required)
        ->check(severities);
    command->add_option("--title", o->title, "in one line")->required(required);
    command->add_option("--release", o->releases, "MODEL@VERSION concerned (repeatable)")
        ->required(required);
    command->add_option("--started", o->started, "when it began")->required(required);
    phaseOptions(command, o);
}

void addIncidentCommands(Context& context) {
    CLI::App* parent = group(context, "incident", "what went wrong, and what came of it");
    auto o = std::make_shared<FactOptions>();
    whatOptions(signing(context, *parent, "add", "put an incident on record", o, addIncident), o,
                true);
    o = std::make_shared<FactOptions>();
    CLI::App* change =
        signing(context, *parent, "change", "say what is known by now; the earlier record stays", o,
                changeIncident);
    change->add_option("RECORD", o->record, "the incident")->required();
    whatOptions(change, o, false);
    o = std::make_shared<FactOptions>();
    CLI::App* close = signing(context, *parent, "close",
                              "say that it is over; a grave one has a commander and a post-mortem",
                              o, closeIncident);
    close->add_option("RECORD", o->record, "the incident")->required();
    phaseOptions(close, o);
    o = std::make_shared<FactOptions>();
    CLI::App* turn =
        signing(context, *parent, "promote",
                "say which scenario covers it; grave ones block until one passes", o, promote);
    turn->add_option("RECORD", o->record, "the incident")->required();
    turn->add_option("SCENARIO", o->scenario, "id of the scenario")->required();
    o = std::make_shared<FactOptions>();
    CLI::App* tie = signing(context, *parent, "link",
                            "say that an earlier objection or condition was about this", o, link);
    tie->add_option("RECORD", o->record, "the incident")->required();
    tie->add_option("EARLIER", o->id,
                    "the objection, or vote or decision with conditions; left out: lists them");
    tie->add_option("--finding", o->finding, "was it right, partly, wrong or unclear")
        ->check(CLI::IsMember({"right", "partly", "wrong", "unclear"}));
    o = std::make_shared<FactOptions>();
    CLI::App* list = listing(context, *parent, "incidents on record", o, listIncidents);
    addFilters(list, o);
    list->add_flag("--open", o->filter.open, "not closed");
    addIncidentReading(context, *parent);
}

void addScenarioCommands(Context& context) {
    CLI::App* parent = group(context, "scenario", "what a release is tried on");
    auto o = std::make_shared<FactOptions>();
    CLI::App* add = addCommand(*parent, "add", "write a scenario file to fill in and commit");
    add->add_option("MODEL", o->model, "the model")->required();
    add->add_option("--id", o->id, "its id")->required();
    add->add_option("--incident", o->record, "record of the incident it comes from");
    runs(context, add, o, [](Context& c, FactOptions& options) {
        return withWorkspace(c, [&](auto& w, auto&) { return addScenario(c, w, options); });
    });
    o = std::make_shared<FactOptions>();
    listing(context, *parent, "scenarios of a release and how they went", o, listScenarios)
        ->add_option("RELEASE", o->release, "MODEL[@VERSION]")
        ->required();
}

} // namespace countersign::cli::register_detail
