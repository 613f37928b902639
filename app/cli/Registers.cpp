// attest, drill, action, and what all registers share.
#include "app/cli/Registers.h"

#include "app/cli/Table.h"
#include "core/base/Text.h"

namespace countersign::cli {

namespace register_detail {

int wrong(Context& context, const std::string& what, const std::string& hint) {
    return context.tell({base::ErrorCode::Invalid, what, {}, hint}, kWords);
}

base::Result<std::string> timeOf(const std::string& option, const std::string& text) {
    if (text.empty()) return text;
    const auto time = base::UtcTime::parse(text);
    if (!time)
        return base::fail(base::ErrorCode::Invalid, option + " is not a time", {},
                          "write it like 2026-11-21T09:00:00Z");
    return time->text();
}

base::Result<std::string> dateOf(const std::string& option, const std::string& text) {
    const auto time = base::UtcTime::parse(text);
    if (!time)
        return base::fail(base::ErrorCode::Invalid, option + " is not a date", {},
                          "write it like 2026-11-21");
    return time->date();
}

base::Result<model::LogEntry> recordOf(jobs::Workspace& workspace, const std::string& id) {
    auto view = jobs::showRecord(workspace, id);
    if (!view) return base::fail(view.error());
    if (!view->entry.record || !model::isCounted(view->entry.verdict))
        return base::fail(base::ErrorCode::Invalid, "That record does not count", {},
                          "countersign record " + base::escaped(id));
    return view->entry;
}

int signBody(Context& context, jobs::Workspace& workspace, const FactOptions& o,
             model::RecordBody body, const std::string& release) {
    jobs::Statement statement;
    statement.kind = jobs::Statement::Kind::Other;
    statement.hat = o.hat;
    statement.reason = o.reason;
    statement.release = release;
    statement.body = std::move(body);
    return signStatement(context, workspace, statement, o.key);
}

base::Result<model::ReleaseId> releaseOf(jobs::Workspace& workspace, const std::string& text) {
    const std::size_t at = text.rfind('@');
    if (at == std::string::npos || at + 1 == text.size())
        return base::fail(base::ErrorCode::Invalid, base::escaped(text) + " names no version", {},
                          "write MODEL@VERSION");
    auto id = jobs::modelNamed(workspace, text.substr(0, at));
    if (!id) return base::fail(id.error());
    return model::ReleaseId{*id, text.substr(at + 1)};
}

int attest(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    auto item = jobs::listItem(o.item);
    if (!item) return context.tell(item.error());
    if (o.text.empty() && (o.answer == "not-applicable" || (o.answer == "yes" && item->wantsText)))
        return wrong(context, "This answer needs a text: " + item->text, "--text TEXT");
    context.say(base::escaped(item->text) + "\n");
    return signBody(context, workspace, o, model::Attest{o.item, o.answer, o.text, o.proofs},
                    o.release);
}

int addDrill(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    auto model = jobs::modelNamed(workspace, o.model);
    if (!model) return context.tell(model.error());
    auto at = o.at.empty() ? base::Result<std::string>(workspace.now().text())
                           : timeOf("--at-time", o.at);
    if (!at) return context.tell(at.error());
    if (o.seconds < 0) return wrong(context, "A drill is measured", "--seconds N");
    model::Drill body{o.kind,  *model, o.person, *at, static_cast<std::uint64_t>(o.seconds),
                      o.result};
    return signBody(context, workspace, o, body);
}

int listDrills(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
               const FactOptions& o) {
    auto rows = jobs::drillRegister(workspace, asOf, o.filter);
    if (!rows) return context.tell(rows.error());
    if (context.globals.json) {
        Json json("drills");
        json.array("drills");
        for (const jobs::DrillRow& row : *rows) {
            json.object().text("record", row.record).text("kind", row.kind);
            json.text("model", row.model).text("person", row.person).text("at", row.at);
            json.integer("seconds", static_cast<std::int64_t>(row.seconds));
            json.text("result", row.result).end();
        }
        return context.json(json, kYes);
    }
    Table table({"RECORD", "DRILL", "MODEL", "WHO", "WHEN", "SECONDS", "RESULT"});
    for (const jobs::DrillRow& row : *rows)
        table.row({row.record.substr(0, 12), row.kind, row.model, row.name, row.at.substr(0, 10),
                   std::to_string(row.seconds), row.result});
    context.say(table.empty() ? "No drill is on record.\n" : table.text());
    return kYes;
}

int addAction(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    model::Action body;
    body.type = o.kind;
    body.what = o.what;
    body.owner = o.owner;
    body.severity = o.severity;
    body.tracker = o.tracker;
    auto due = dateOf("--due", o.due);
    if (!due) return context.tell(due.error());
    body.due = *due;
    if (!o.source.empty()) {
        auto source = recordOf(workspace, o.source);
        if (!source) return context.tell(source.error());
        body.source = source->id;
    }
    if (!o.record.empty()) {
        auto old = bodyOf<model::Action>(workspace, o.record, "action");
        if (!old) return context.tell(old.error());
        body.supersedes = old->first.id;
    }
    return signBody(context, workspace, o, body, o.release);
}

int closeAction(Context& context, jobs::Workspace& workspace, const FactOptions& o) {
    auto found = bodyOf<model::Action>(workspace, o.record, "action");
    if (!found) return context.tell(found.error());
    const auto& subject = found->first.record->subject;
    return signBody(context, workspace, o, model::ActionClose{found->first.id, o.evidence},
                    subject ? subject->release.text() : "");
}

std::string percentOf(const model::ActionTally& tally) {
    const auto percent = tally.completionPercent();
    return percent ? std::to_string(*percent) + " %" : "-";
}

int listTeams(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
              const FactOptions& o) {
    auto board = jobs::actionBoard(workspace, asOf, o.filter);
    if (!board) return context.tell(board.error());
    std::vector<model::ActionTally> rows = board->teams;
    rows.push_back(board->all);
    if (context.globals.json) {
        Json json("action-teams");
        json.array("teams");
        for (const model::ActionTally& row : board->teams) {
            json.object().text("team", row.team).integer("all", row.all).integer("done", row.done);
            json.integer("done_in_time", row.doneInTime).integer("open", row.open);
            json.integer("overdue", row.overdue).integer("high_overdue", row.highOverdue);
            json.integer("open_30_days", row.upTo30).integer("open_90_days", row.upTo90);
            json.integer("open_older", row.older);
            const auto percent = row.completionPercent();
            json.number("completion_percent",
                        percent ? std::optional<double>(*percent) : std::nullopt);
            json.end();
        }
        return context.json(json, kYes);
    }
    Table table({"TEAM", "DONE OF DUE", "DONE", "IN TIME", "OPEN", "OVERDUE", "HIGH", "≤ 30 D",
                 "≤ 90 D", "OLDER"});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const model::ActionTally& row = rows[i];
        const bool last = i + 1 == rows.size();
        table.row({last               ? "all teams"
                   : row.team.empty() ? "no team"
                                      : row.team,
                   percentOf(row), std::to_string(row.done), std::to_string(row.doneInTime),
                   std::to_string(row.open), std::to_string(row.overdue),
                   std::to_string(row.highOverdue), std::to_string(row.upTo30),
                   std::to_string(row.upTo90), std::to_string(row.older)});
    }
    context.say(board->all.all == 0 ? "No action is on record.\n" : table.text());
    return kYes;
}

int listActions(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                const FactOptions& o) {
    if (o.byTeam) return listTeams(context, workspace, asOf, o);
    auto rows = jobs::actionRegister(workspace, asOf, o.filter);
    if (!rows) return context.tell(rows.error());
    if (context.globals.json) {
        Json json("actions");
        json.array("actions");
        for (const jobs::ActionRow& row : *rows) {
            json.object().text("record", row.record).text("type", row.type);
            json.text("what", row.what).text("owner", row.owner).text("due", row.due);
            json.text("severity", row.severity).text("release", row.release);
            json.text("tracker", row.tracker).boolean("overdue", row.overdue);
            json.text("closed_on", row.closedOn).text("closed_by", row.closedBy);
            json.text("evidence", row.evidence).text("team", row.team);
            json.text("recorded_on", row.recordedOn).text("source", row.source).end();
        }
        return context.json(json, kYes);
    }
    Table table({"RECORD", "DUE", "STATE", "SEVERITY", "OWNER", "KIND", "WHAT", "ABOUT"});
    for (const jobs::ActionRow& row : *rows)
        table.row({row.record.substr(0, 12), row.due,
                   !row.closedOn.empty() ? "closed by " + row.closedBy
                   : row.overdue         ? "overdue"
                                         : "open",
                   row.severity, row.name, row.type, row.what, row.release});
    context.say(table.empty() ? "No action is on record.\n" : table.text());
    return kYes;
}

CLI::App* signing(Context& context, CLI::App& parent, const char* name, const char* what,
                  const Options& o, Signed run) {
    CLI::App* command = addCommand(parent, name, what);
    command->add_option("--as", o->hat, "the role signed as");
    command->add_option("--key", o->key, "private key, or the .pub of an agent's key");
    command->add_option("--reason", o->reason, "a remark");
    runs(context, command, o, [run](Context& c, FactOptions& options) {
        return withSigning(c, [&](jobs::Workspace& w) { return run(c, w, options); });
    });
    return command;
}

CLI::App* listing(Context& context, CLI::App& parent, const char* what, const Options& o,
                  Listed run) {
    return reading(context, parent, "list", what, o, run);
}

CLI::App* reading(Context& context, CLI::App& parent, const char* name, const char* what,
                  const Options& o, Listed run) {
    CLI::App* command = addCommand(parent, name, what);
    runs(context, command, o, [run](Context& c, FactOptions& options) {
        return withWorkspace(c, [&](auto& w, auto& asOf) { return run(c, w, asOf, options); });
    });
    return command;
}

void addFilters(CLI::App* command, const Options& o) {
    command->add_option("--model", o->filter.model, "of this model only");
    command->add_option("--person", o->filter.person, "of this person only");
    command->add_option("--severity", o->filter.severity, "of this severity only");
    command->add_option("--text", o->filter.text, "that hold these words");
}

CLI::App* group(Context& context, const char* name, const char* what) {
    CLI::App* parent = addCommand(*context.app, name, what);
    parent->require_subcommand(1);
    return parent;
}

void addDrillCommands(Context& context) {
    CLI::App* parent = group(context, "drill", "kill switch and return, exercised and measured");
    auto o = std::make_shared<FactOptions>();
    CLI::App* add = signing(context, *parent, "add", "put a drill on record", o, addDrill);
    add->add_option("MODEL", o->model, "the model")->required();
    add->add_option("--kind", o->kind, "kill-switch, rollback, game-day, fallback…")->required();
    add->add_option("--person", o->person, "who did it (short name in the log)")->required();
    add->add_option("--seconds", o->seconds, "how long it took")->required();
    add->add_option("--on", o->at, "when (RFC 3339); default: now");
    add->add_option("--result", o->result, "passed or failed")
        ->check(CLI::IsMember({"passed", "failed"}));
    o = std::make_shared<FactOptions>();
    addFilters(listing(context, *parent, "drills on record", o, listDrills), o);
    addDrillMatrix(context, *parent);
}

void addActionCommands(Context& context) {
    CLI::App* parent = group(context, "action", "what was promised, by whom, until when");
    auto o = std::make_shared<FactOptions>();
    CLI::App* add = signing(context, *parent, "add", "put an action on record", o, addAction);
    add->add_option("WHAT", o->what, "what is to be done")->required();
    add->add_option("--kind", o->kind, "threshold, test, rollout or owner")
        ->required()
        ->check(CLI::IsMember({"threshold", "test", "rollout", "owner"}));
    add->add_option("--owner", o->owner, "who does it (short name in the log)")->required();
    add->add_option("--due", o->due, "until when")->required();
    add->add_option("--severity", o->severity, "high (blocks when overdue), medium or low")
        ->required()
        ->check(CLI::IsMember({"high", "medium", "low"}));
    add->add_option("--release", o->release, "MODEL[@VERSION] it is about");
    add->add_option("--source", o->source, "record it follows from");
    add->add_option("--replaces", o->record, "earlier action it changes");
    add->add_option("--tracker", o->tracker, "link to the backlog");
    o = std::make_shared<FactOptions>();
    CLI::App* close =
        signing(context, *parent, "close", "say that it is done; not by its owner", o, closeAction);
    close->add_option("RECORD", o->record, "the action")->required();
    close->add_option("--evidence", o->evidence, "what shows it")->required();
    o = std::make_shared<FactOptions>();
    CLI::App* list = listing(context, *parent, "actions on record", o, listActions);
    addFilters(list, o);
    list->add_flag("--open", o->filter.open, "not closed");
    list->add_flag("--overdue", o->filter.overdue, "past their day");
    list->add_flag("--by-team", o->byTeam,
                   "counted: how many were done, how old the open ones are");
}

} // namespace register_detail

void addRegisters(Context& context) {
    using namespace register_detail;
    auto o = std::make_shared<FactOptions>();
    CLI::App* answer = signing(context, *context.app, "attest",
                               "answer an item of a checklist or question set, signed", o, attest);
    answer->add_option("RELEASE", o->release, "MODEL[@VERSION]")->required();
    answer->add_option("ITEM", o->item, "LIST/ITEM, as the release check names it")->required();
    answer->add_option("ANSWER", o->answer, "yes, no or not-applicable")
        ->required()
        ->check(CLI::IsMember({"yes", "no", "not-applicable"}));
    answer->add_option("--text", o->text, "what one has to know; why it does not apply");
    answer->add_option("--evidence", o->proofs, "path or link (repeatable)");
    addDrillCommands(context);
    addIncidentCommands(context);
    addScenarioCommands(context);
    addActionCommands(context);
    addLearning(context);
}

} // namespace countersign::cli
