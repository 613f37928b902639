// What the learning loop shows: incident criteria, show, trends, foreseen; drill matrix; service;
// renewals.
#include "app/cli/Registers.h"
#include "app/cli/Table.h"

#include "core/base/Text.h"
#include "core/jobs/Incidents.h"
#include "core/jobs/Service.h"

namespace countersign::cli::register_detail {

namespace learning {

std::string lasted(std::optional<std::int64_t> seconds) {
    if (!seconds) return "-";
    const std::int64_t minutes = *seconds / 60;
    if (minutes >= 48 * 60) return std::to_string(minutes / 1440) + " d";
    if (minutes >= 120) return std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60);
    return std::to_string(minutes) + " min";
}

std::string clockLine(const model::ClockReading& reading) {
    const model::IncidentClock& clock = *reading.clock;
    std::string line = std::string(model::name(reading.state)) + ": " + clock.title;
    if (reading.state == model::ClockState::Ended) line += ", whether kept is not on record";
    if (!reading.due.empty()) line += ", until " + reading.due;
    if (!reading.met.empty()) line += ", at " + reading.met;
    if (clock.everySeconds > 0)
        line += ", " + std::to_string(reading.updates) + " due so far, every " +
                std::to_string(clock.everySeconds / 60) + " min";
    line += " (" + clock.applies;
    if (!clock.pack.empty()) line += "; " + clock.pack + " " + clock.clause;
    return line + ")";
}

void jsonClocks(Json& json, const std::vector<model::ClockReading>& clocks) {
    json.array("clocks");
    for (const model::ClockReading& reading : clocks) {
        json.object().text("id", reading.clock->id).text("state", model::name(reading.state));
        json.text("due", reading.due).text("met", reading.met);
        json.integer("updates_due", reading.updates).text("applies", reading.clock->applies);
        json.text("pack", reading.clock->pack).text("clause", reading.clock->clause).end();
    }
    json.end();
}

} // namespace learning

int incidentCriteria(Context& context) {
    const model::IncidentGuide& guide = jobs::incidentGuide();
    if (context.globals.json) {
        Json json("incident-criteria");
        json.array("severities");
        for (const model::SeverityClass& each : guide.severities)
            json.object()
                .text("id", each.id)
                .text("title", each.title)
                .text("respond", each.respond)
                .texts("criteria", each.criteria)
                .end();
        json.end().array("kinds");
        for (const model::IncidentKind& each : guide.kinds)
            json.object()
                .text("id", each.id)
                .text("group", each.group)
                .text("title", each.title)
                .text("says", each.says)
                .end();
        json.end().array("clocks");
        for (const model::IncidentClock& each : guide.clocks)
            json.object()
                .text("id", each.id)
                .text("title", each.title)
                .text("from", each.from)
                .integer("within_seconds", each.withinSeconds)
                .integer("every_seconds", each.everySeconds)
                .text("met_by", each.metBy)
                .text("applies", each.applies)
                .texts("severities", each.severities)
                .end();
        json.end();
        return context.json(json, kYes);
    }
    std::string text;
    for (const model::SeverityClass& each : guide.severities) {
        text += each.id + "  " + each.title + "\n";
        for (const std::string& criterion : each.criteria)
            text += "  - " + criterion + "\n";
        text += "  " + each.respond + "\n";
    }
    for (const auto& [id, title] : guide.groups) {
        text += "\n" + title + "\n";
        Table table({"WORD", "WHAT", "MEANS"});
        for (const model::IncidentKind& kind : guide.kinds) {
            if (kind.group == id) table.row({kind.id, kind.title, kind.says});
        }
        text += table.text();
    }
    context.say(text);
    return kYes;
}

int showIncident(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                 const FactOptions& o) {
    auto detail = jobs::incidentDetail(workspace, asOf, o.record, context.surroundings.cancel);
    if (!detail) return context.tell(detail.error());
    const jobs::IncidentRow& row = detail->row;
    std::vector<std::string> releases;
    for (const model::ReleaseId& release : row.releases)
        releases.push_back(release.text());
    if (context.globals.json) {
        Json json("incident");
        json.text("record", row.record).text("severity", row.severity).text("title", row.title);
        json.text("commander", row.commander).text("silent", row.silent);
        json.text("channel", detail->body.channel).text("post_mortem", detail->body.postMortem);
        json.texts("releases", releases).texts("causes", row.causes);
        json.texts("scenarios", row.scenarios).texts("first_passed", row.firstPassed);
        json.array("phases");
        for (const auto& phase : detail->phases) {
            json.object().text("phase", phase.id).text("at", phase.at);
            json.number("seconds", phase.seconds
                                       ? std::optional<double>(static_cast<double>(*phase.seconds))
                                       : std::nullopt);
            json.end();
        }
        json.end();
        learning::jsonClocks(json, detail->clocks);
        json.array("links");
        for (const auto& each : row.links)
            json.object().text("record", each.record).text("finding", each.finding).end();
        json.end().array("candidates");
        for (const auto& each : detail->candidates)
            json.object().text("record", each.record).text("text", each.text).end();
        json.end().array("post_mortem_findings");
        for (const auto& each : detail->postMortemFindings)
            json.object()
                .text("rule", each.rule)
                .integer("line", each.place.line)
                .text("text", each.text)
                .end();
        json.end();
        return context.json(json, kYes);
    }
    std::string text = row.severity + "  " + base::escaped(row.title) + "\n";
    const auto line = [&text](const char* name, const std::string& value) {
        if (!value.empty()) text += std::string("  ") + name + base::escaped(value) + "\n";
    };
    line("about       ", base::joined(releases, ", "));
    line("led by      ", row.commanderName);
    line("what        ", base::joined(row.causes, ", "));
    if (row.silent == "yes") text += "  nothing raised an alarm\n";
    line("channel     ", detail->body.channel);
    line("post-mortem ", detail->body.postMortem);
    if (detail->postMortem == jobs::IncidentDetail::PostMortem::Missing)
        text += "              there is no file of that name in the source\n";
    for (const auto& each : detail->postMortemFindings)
        text += "              line " + std::to_string(each.place.line) + ": " +
                base::escaped(each.text) + "\n";
    text += "\n";
    for (const auto& phase : detail->phases)
        text += "  " + phase.id + std::string(14 - phase.id.size(), ' ') +
                (phase.at.empty() ? std::string("-") : phase.at) +
                (phase.seconds ? "  after " + learning::lasted(phase.seconds) : std::string()) +
                "\n";
    if (!detail->clocks.empty()) text += "\nClocks (computed; whether one applies is for people)\n";
    for (const model::ClockReading& reading : detail->clocks)
        text += "  " + learning::clockLine(reading) + "\n";
    text += "\nScenario: " +
            (row.scenarios.empty() ? "none" : base::escaped(base::joined(row.scenarios, ", "))) +
            "; first passed by: " +
            (row.firstPassed.empty() ? "none yet"
                                     : base::escaped(base::joined(row.firstPassed, ", "))) +
            "\n";
    for (const auto& each : row.links)
        text += "Was foreseen (" + each.finding + "): " + base::escaped(each.sentence) + "  " +
                each.record.substr(0, 12) + "\n";
    for (const auto& each : detail->actions)
        text += "Action: " + base::escaped(each.what) + ", " + base::escaped(each.name) + ", " +
                each.due + (each.closedOn.empty() ? "" : ", done") + "\n";
    if (!detail->candidates.empty())
        text += std::to_string(detail->candidates.size()) +
                " earlier objections or conditions may have been about it: countersign incident "
                "link " +
                row.record.substr(0, 12) + "\n";
    context.say(text);
    return kYes;
}

int tellTrends(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
               const FactOptions& o) {
    auto trend = jobs::incidentTrend(workspace, asOf, o.filter);
    if (!trend) return context.tell(trend.error());
    if (context.globals.json) {
        Json json("incident-trends");
        json.integer("incidents", trend->incidents).integer("silent", trend->silent);
        json.integer("open", trend->open).array("periods");
        for (const model::IncidentPeriod& each : trend->periods) {
            json.object().text("period", each.period);
            for (int i = 0; i < 4; ++i)
                json.integer("sev_" + std::to_string(i + 1), each.bySeverity[i]);
            json.integer("silent", each.silent);
            const auto seconds = [](std::optional<std::int64_t> value) {
                return value ? std::optional<double>(static_cast<double>(*value)) : std::nullopt;
            };
            json.number("median_detect_seconds", seconds(each.medianDetect));
            json.number("median_recover_seconds", seconds(each.medianRecover)).end();
        }
        json.end().array("causes");
        for (const auto& [cause, count] : trend->causes)
            json.object().text("cause", cause).integer("incidents", count).end();
        json.end();
        return context.json(json, kYes);
    }
    if (trend->incidents == 0) {
        context.say("No incident is on record.\n");
        return kYes;
    }
    Table table({"QUARTER", "SEV-1", "SEV-2", "SEV-3", "SEV-4", "SILENT", "TO DETECT (MEDIAN)",
                 "TO RECOVER (MEDIAN)"});
    for (const model::IncidentPeriod& each : trend->periods)
        table.row({each.period, std::to_string(each.bySeverity[0]),
                   std::to_string(each.bySeverity[1]), std::to_string(each.bySeverity[2]),
                   std::to_string(each.bySeverity[3]), std::to_string(each.silent),
                   learning::lasted(each.medianDetect), learning::lasted(each.medianRecover)});
    std::string text = table.text();
    for (const auto& [cause, count] : trend->causes)
        text += std::to_string(count) + " × " + base::escaped(cause) + "\n";
    context.say(text + std::to_string(trend->silent) + " of " + std::to_string(trend->incidents) +
                " raised no alarm; " + std::to_string(trend->open) + " are open\n");
    return kYes;
}

int tellForeseen(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                 const FactOptions& o) {
    auto found = jobs::foreseen(workspace, asOf, o.filter);
    if (!found) return context.tell(found.error());
    const model::DissentTally& tally = found->tally;
    if (context.globals.json) {
        Json json("foreseen");
        json.integer("objections", tally.objections).integer("linked", tally.linked);
        const auto add = [&json](const char* key, const model::Tally& each) {
            json.object(key).integer("right", each.right).integer("partly", each.partly);
            json.integer("wrong", each.wrong).integer("unclear", each.unclear).end();
        };
        add("of_objections", tally.ofObjections);
        add("of_conditions", tally.ofConditions);
        json.array("said");
        for (const jobs::ForeseenRow& row : found->rows) {
            json.object().text("record", row.record).text("date", row.date).text("by", row.by);
            json.text("release", row.release).text("level", row.level).text("text", row.text);
            json.array("outcomes");
            for (const auto& each : row.outcomes)
                json.object()
                    .text("incident", each.incident)
                    .text("finding", each.finding)
                    .text("confirmed_by", each.confirmedBy)
                    .end();
            json.end().end();
        }
        json.end();
        return context.json(json, kYes);
    }
    const auto told = [](const char* what, const model::Tally& each) {
        return std::string(what) + ": " + std::to_string(each.right) + " right, " +
               std::to_string(each.partly) + " partly, " + std::to_string(each.wrong) + " wrong, " +
               std::to_string(each.unclear) + " unclear\n";
    };
    std::string text = "Was the objection right? " + std::to_string(tally.linked) + " of " +
                       std::to_string(tally.objections) + " objections met an incident later\n" +
                       told("Objections", tally.ofObjections) +
                       told("Conditions", tally.ofConditions);
    for (const auto& [year, each] : tally.years)
        text += told(("  " + year).c_str(), each);
    Table table({"RECORD", "SIGNED", "BY", "ABOUT", "LEVEL", "TURNED OUT", "INCIDENT"});
    for (const jobs::ForeseenRow& row : found->rows) {
        if (row.outcomes.empty())
            table.row({row.record.substr(0, 12), row.date, row.by, row.release, row.level,
                       "nothing on record", ""});
        for (const auto& each : row.outcomes)
            table.row({row.record.substr(0, 12), row.date, row.by, row.release, row.level,
                       each.finding,
                       each.severity + " " + each.incident.substr(0, 12) + " " + each.title});
    }
    context.say(text + (table.empty() ? "" : "\n" + table.text()));
    return kYes;
}

int tellMatrix(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
               const FactOptions& o) {
    auto matrix = jobs::drillMatrix(workspace, asOf, o.model);
    if (!matrix) return context.tell(matrix.error());
    if (context.globals.json) {
        Json json("drill-matrix");
        json.array("columns");
        for (const auto& column : matrix->columns)
            json.object()
                .text("model", column.model)
                .text("drill", column.kind)
                .boolean("asked", column.asked)
                .integer("within_days", column.withinDays)
                .text("role", column.role)
                .text("state", model::name(column.state))
                .end();
        json.end().array("people");
        for (const auto& person : matrix->people) {
            json.object().text("person", person.principal).array("drills");
            for (const auto& cell : person.cells)
                json.object()
                    .text("state", model::name(cell.state))
                    .boolean("required", cell.required)
                    .text("at", cell.at)
                    .text("until", cell.until)
                    .integer("seconds", static_cast<std::int64_t>(cell.seconds))
                    .end();
            json.end().end();
        }
        json.end();
        return context.json(json, kYes);
    }
    Table table({"MODEL", "DRILL", "WHO", "STATE", "LAST", "SECONDS", "GOOD UNTIL", "ASKED OF"});
    for (std::size_t i = 0; i < matrix->columns.size(); ++i) {
        const auto& column = matrix->columns[i];
        bool any = false;
        for (const auto& person : matrix->people) {
            const auto& cell = person.cells[i];
            if (!cell.required && cell.at.empty()) continue;
            any = true;
            table.row({column.model, column.kind, person.name,
                       column.asked ? model::name(cell.state) : "on record",
                       cell.at.empty() ? "-" : cell.at,
                       cell.at.empty() ? "-" : std::to_string(cell.seconds),
                       cell.until.empty() ? "-" : cell.until,
                       !column.asked         ? "nobody"
                       : column.role.empty() ? "anybody"
                                             : column.role});
        }
        if (!any)
            table.row({column.model, column.kind, "nobody", model::name(column.state), "-", "-",
                       "-", column.role.empty() ? "anybody" : column.role});
    }
    context.say(table.empty() ? "No drill is asked for, and none is on record.\n" : table.text());
    return kYes;
}

int tellService(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                const FactOptions& o) {
    auto rows = jobs::deployments(workspace, asOf, o.model, context.surroundings.cancel);
    if (!rows) return context.tell(rows.error());
    if (context.globals.json) {
        Json json("service");
        json.array("running");
        for (const jobs::DeploymentRow& row : *rows) {
            json.object().text("release", row.release).text("stage", row.stage);
            json.text("scope", row.scope).text("at", row.at).text("state", jobs::name(row.state));
            json.text("why", row.why).text("moved_by", row.movedBy).text("record", row.record);
            json.text("reported_by", row.reportedBy).end();
        }
        return context.json(json, kYes);
    }
    Table table({"RELEASE", "STAGE", "WHERE", "REPORTED", "STATE", "WHY"});
    for (const jobs::DeploymentRow& row : *rows)
        table.row({row.release, row.stage.empty() ? "-" : row.stage,
                   row.scope.empty() ? "-" : row.scope, row.at.empty() ? "-" : row.at.substr(0, 10),
                   jobs::name(row.state),
                   row.movedBy.empty() || row.why.empty() ? row.why + row.movedBy
                                                          : row.why + "; " + row.movedBy});
    context.say(table.empty() ? "Nothing is approved, and nothing was reported to run.\n"
                              : table.text());
    return kYes;
}

int tellRenewals(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                 const FactOptions& o) {
    auto rows = jobs::renewals(workspace, asOf, o.model, context.surroundings.cancel);
    if (!rows) return context.tell(rows.error());
    if (context.globals.json) {
        Json json("renewals");
        json.array("approvals");
        for (const jobs::RenewalRow& row : *rows) {
            json.object().text("release", row.release).text("tier", row.tier);
            json.text("approved_on", row.approvedOn).text("due", row.due).text("ends", row.ends);
            json.boolean("overdue", row.overdue).texts("triggers", row.triggers).array("checklist");
            for (const auto& item : row.checklist)
                json.object().text("item", item.id).text("answer", item.answer).end();
            json.end().end();
        }
        return context.json(json, kYes);
    }
    Table table({"RELEASE", "TIER", "APPROVED", "JUDGED AGAIN", "ENDS", "ASKED FOR BY"});
    for (const jobs::RenewalRow& row : *rows)
        table.row({row.release, row.tier, row.approvedOn, row.due.empty() ? "-" : row.due,
                   row.ends.empty() ? "-" : row.ends,
                   row.overdue            ? "the day is over"
                   : row.triggers.empty() ? "-"
                                          : base::joined(row.triggers, "; ")});
    std::string text = table.empty() ? "Nothing is approved.\n" : table.text();
    if (rows->size() == 1) {
        for (const auto& item : rows->front().checklist)
            text += (item.answer.empty() ? "[ ] " : "[" + item.answer + "] ") + item.id + "  " +
                    base::escaped(item.text) +
                    (item.by.empty() ? "" : "  (" + base::escaped(item.by) + ")") + "\n";
    }
    context.say(text);
    return kYes;
}

void addIncidentReading(Context& context, CLI::App& incident) {
    auto o = std::make_shared<FactOptions>();
    CLI::App* show =
        reading(context, incident, "show",
                "one incident: phases, clocks, scenario, what was said before", o, showIncident);
    show->add_option("RECORD", o->record, "the incident")->required();
    o = std::make_shared<FactOptions>();
    addFilters(reading(context, incident, "trends",
                       "by quarter: how many, how long to detect and to recover, what they were", o,
                       tellTrends),
               o);
    o = std::make_shared<FactOptions>();
    addFilters(reading(context, incident, "foreseen",
                       "earlier objections and conditions: were they right?", o, tellForeseen),
               o);
    auto none = std::make_shared<FactOptions>();
    CLI::App* criteria = addCommand(incident, "criteria",
                                    "when one is of which severity, and the words for what it was");
    // Needs no repository.
    runs(context, criteria, none, [](Context& c, FactOptions&) { return incidentCriteria(c); });
}

void addDrillMatrix(Context& context, CLI::App& drill) {
    auto o = std::make_shared<FactOptions>();
    reading(context, drill, "matrix", "who has exercised what, and whether it still counts", o,
            tellMatrix)
        ->add_option("MODEL", o->model, "of this model only");
}

void addLearning(Context& context) {
    auto o = std::make_shared<FactOptions>();
    reading(context, *context.app, "service",
            "what runs where, and whether an approval still covers it", o, tellService)
        ->add_option("MODEL", o->model, "of this model only");
    o = std::make_shared<FactOptions>();
    reading(context, *context.app, "renewals",
            "approvals to be judged again: when, why, and the checklist", o, tellRenewals)
        ->add_option("MODEL", o->model, "of this model only; shows its checklist");
}

} // namespace countersign::cli::register_detail
