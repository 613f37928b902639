// incident, scenario.
#include "app/cli/Registers.h"
#include "app/cli/Table.h"

#include "core/base/Text.h"
#include "core/jobs/Make.h"

#include <algorithm>
#include <tuple>

namespace countersign::cli::register_detail {

int addIncident(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    model::Incident body;
    body.severity = o.severity;
    body.title = o.title;
    for (const auto& [option, text, into] :
         {std::tuple{"--started", &o.started, &body.started},
          std::tuple{"--detected", &o.detected, &body.detected},
          std::tuple{"--contained", &o.contained, &body.contained},
          std::tuple{"--communicated", &o.communicated, &body.communicated},
          std::tuple{"--recovered", &o.recovered, &body.recovered},
          std::tuple{"--closed", &o.closed, &body.closed}}) {
        auto time = timeOf(option, *text);
        if (!time) return context.tell(time.error());
        *into = *time;
    }
    body.commander = o.commander;
    body.channel = o.channel;
    body.causes = o.causes;
    std::sort(body.causes.begin(), body.causes.end());
    body.silent = o.silent ? "yes" : "no";
    body.postMortem = o.postMortem;
    for (const std::string& text : o.releases) {
        auto release = releaseOf(workspace, text);
        if (!release) return context.tell(release.error());
        body.releases.push_back(*release);
    }
    auto fits = jobs::checkIncident(workspace, body);
    if (!fits) return context.tell(fits.error());
    return signBody(context, workspace, o, body);
}

int closeIncident(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    auto found = bodyOf<model::Incident>(workspace, o.record, "incident");
    if (!found) return context.tell(found.error());
    model::Incident body = found->second;
    body.supersedes = found->first.id;
    auto closed = o.closed.empty() ? base::Result<std::string>(workspace.now().text())
                                   : timeOf("--closed", o.closed);
    if (!closed) return context.tell(closed.error());
    body.closed = *closed;
    if (!o.postMortem.empty()) body.postMortem = o.postMortem;
    for (const auto& [text, into] : {std::pair{&o.recovered, &body.recovered},
                                     std::pair{&o.communicated, &body.communicated}}) {
        auto time = timeOf("a time", *text);
        if (!time) return context.tell(time.error());
        if (!time->empty()) *into = *time;
    }
    return signBody(context, workspace, o, body);
}

int promote(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    auto found = bodyOf<model::Incident>(workspace, o.record, "incident");
    if (!found) return context.tell(found.error());
    auto there = jobs::checkPromotion(workspace, found->second, o.scenario);
    if (!there) return context.tell(there.error());
    return signBody(context, workspace, o, model::Promote{found->first.id, o.scenario});
}

int link(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
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
            json.text("commander", row.commander).text("silent", row.silent).array("releases");
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
    Table table({"RECORD", "SEVERITY", "STARTED", "STATE", "INCIDENT", "SCENARIO", "FIRST PASSED"});
    for (const jobs::IncidentRow& row : *rows)
        table.row({row.record.substr(0, 12), row.severity, row.started.substr(0, 10),
                   row.closed.empty() ? "open" : "closed", row.title,
                   row.scenarios.empty() ? "none" : base::joined(row.scenarios, ", "),
                   row.firstPassed.empty() ? "none yet" : base::joined(row.firstPassed, ", ")});
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
    jobs::ArtifactFacts facts{{"id", o.id}, {"incident", ""}, {"provenance", ""}};
    if (!o.record.empty()) {
        auto found = bodyOf<model::Incident>(workspace, o.record, "incident");
        if (!found) return context.tell(found.error());
        facts["incident"] = found->first.id.hex();
        facts["provenance"] = found->second.severity + " of " +
                              found->second.started.substr(0, 10) + ": " + found->second.title;
    }
    auto paths = jobs::makeArtifact(workspace, "scenario", o.model, facts);
    if (!paths) return context.tell(paths.error());
    for (const std::string& path : *paths)
        context.say(base::escaped(path) + "\n");
    return kYes;
}

void addIncidentCommands(Context& context) {
    CLI::App* parent = group(context, "incident", "what went wrong, and what came of it");
    auto o = std::make_shared<FactOptions>();
    CLI::App* add = signing(context, *parent, "add", "put an incident on record", o, addIncident);
    add->add_option("--severity", o->severity, "SEV-1 to SEV-4")
        ->required()
        ->check(CLI::IsMember({"SEV-1", "SEV-2", "SEV-3", "SEV-4"}));
    add->add_option("--title", o->title, "in one line")->required();
    add->add_option("--release", o->releases, "MODEL@VERSION concerned (repeatable)")->required();
    add->add_option("--started", o->started, "when it began")->required();
    add->add_option("--detected", o->detected, "when it was noticed");
    add->add_option("--contained", o->contained, "when it could do no more harm");
    add->add_option("--communicated", o->communicated, "when those concerned were told");
    add->add_option("--recovered", o->recovered, "when service was as before");
    add->add_option("--closed", o->closed, "when it was over");
    add->add_option("--commander", o->commander, "who led (short name in the log)");
    add->add_option("--channel", o->channel, "link to the live channel");
    add->add_option("--cause", o->causes, "word of the taxonomy (repeatable)");
    add->add_option("--post-mortem", o->postMortem, "path or link");
    add->add_flag("--silent", o->silent, "nothing raised an alarm");
    o = std::make_shared<FactOptions>();
    CLI::App* close = signing(context, *parent, "close", "say that it is over", o, closeIncident);
    close->add_option("RECORD", o->record, "the incident")->required();
    close->add_option("--closed", o->closed, "when; default: now");
    close->add_option("--recovered", o->recovered, "when service was as before");
    close->add_option("--communicated", o->communicated, "when those concerned were told");
    close->add_option("--post-mortem", o->postMortem, "path or link");
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
    tie->add_option("EARLIER", o->id, "the objection, or vote or decision with conditions")
        ->required();
    tie->add_option("--finding", o->finding, "was it right, partly, wrong or unclear")
        ->required()
        ->check(CLI::IsMember({"right", "partly", "wrong", "unclear"}));
    o = std::make_shared<FactOptions>();
    CLI::App* list = listing(context, *parent, "incidents on record", o, listIncidents);
    addFilters(list, o);
    list->add_flag("--open", o->filter.open, "not closed");
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
