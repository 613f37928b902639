// meeting list, meeting show.
#include "app/cli/Meeting.h"
#include "app/cli/Table.h"
#include "core/base/Text.h"

#include <algorithm>

namespace countersign::cli::meeting_detail {

int list(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const MeetingOptions&) {
    auto rows = jobs::listMeetings(workspace, asOf);
    if (!rows) return context.tell(rows.error());
    if (context.globals.json) {
        Json json("meetings");
        json.array("meetings");
        for (const model::MeetingRow& row : *rows)
            json.object()
                .text("record", row.id.hex())
                .text("date", row.date)
                .text("phase", row.phase)
                .text("chair", row.chair)
                .integer("releases", static_cast<std::int64_t>(row.releases))
                .end();
        return context.json(json, kYes);
    }
    Table table({"MEETING", "DAY", "STATE", "CHAIR", "RELEASES"});
    for (const model::MeetingRow& row : *rows)
        table.row(
            {row.id.shortHex(), row.date, row.phase, row.chair, std::to_string(row.releases)});
    context.say(table.empty() ? "No meeting is on record.\n" : table.text());
    return kYes;
}

namespace {

void tellItems(Context& context, const model::MeetingView& view) {
    Table table({"AGENDA", "RELEASE", "TIER", "EVIDENCE", "QUORUM", "STANDING"});
    for (const model::MeetingItem& item : view.items)
        table.row({item.part, item.release.text(), item.tierName,
                   item.evidenceHere ? "here" : "not here",
                   item.quorum.there ? "yes" : "lacks " + base::joined(item.quorum.lacks, ", "),
                   item.decision.empty() ? item.verdict : item.decision});
    context.say(table.text());
}

int showJson(Context& context, const model::MeetingView& view) {
    Json json("meeting");
    json.text("record", view.id.hex()).text("date", view.date).text("phase", view.phase);
    json.text("chair", view.chair).text("started", view.startedAt).text("closed", view.closedAt);
    json.text("papers_sha256", view.pack).array("agenda");
    for (const model::MeetingItem& item : view.items) {
        json.object().text("release", item.release.text()).text("part", item.part);
        json.text("tier", item.tier).text("verdict", item.verdict).boolean("ready", item.ready);
        json.text("feedback", item.feedback).text("affected", item.affected).array("numbers");
        for (const model::MeetingNumber& each : item.numbers)
            json.object()
                .text("state", model::name(each.state))
                .text("sentence", each.sentence)
                .end();
        json.end().texts("objections", item.objections).texts("aside", item.aside);
        json.boolean("evidence_here", item.evidenceHere).boolean("quorum", item.quorum.there);
        json.texts("lacks", item.quorum.lacks).texts("said", item.said);
        json.texts("ballots", item.ballots).text("decision", item.decision);
        json.texts("later", item.later).text("late_until", item.lateUntil).end();
    }
    json.end().array("people");
    for (const model::MeetingPerson& person : view.people)
        json.object()
            .text("principal", person.principal)
            .text("how", person.how)
            .boolean("papers", person.hasPapers)
            .end();
    json.end().texts("questions", view.questions).texts("actions", view.actions).array("pile");
    for (const model::PileRow& row : view.pile)
        json.object()
            .text("principal", row.principal)
            .text("release", row.release.text())
            .text("role", row.role)
            .text("reason", row.reason)
            .text("due", row.due)
            .boolean("late", row.late)
            .end();
    json.end().boolean("minutes_signed", !view.minutes.empty()).texts("only_here", view.onlyHere);
    return context.json(json, kYes);
}

} // namespace

int show(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const MeetingOptions& o) {
    auto view = jobs::showMeeting(workspace, asOf, o.meeting, context.surroundings.cancel);
    if (!view) return context.tell(view.error());
    if (context.globals.json) return showJson(context, *view);
    const auto here = std::count_if(view->items.begin(), view->items.end(),
                                    [](const auto& item) { return item.evidenceHere; });
    context.say("Meeting of " + view->date + ", " + view->phase + ", chair " +
                base::escaped(view->chairName) + " (" + view->id.shortHex() + ")\nEvidence of " +
                std::to_string(here) + "/" + std::to_string(view->items.size()) + " is here\n\n");
    tellItems(context, *view);
    Table people({"WHO", "THERE", "PAPERS", "ROLES"});
    for (const model::MeetingPerson& person : view->people)
        people.row({person.name, person.how, person.hasPapers ? "has them" : "",
                    base::joined(person.roles, ", ")});
    context.say("\n" + people.text());
    const auto section = [&](const char* title, const auto& lines) {
        if (!lines.empty()) context.say(std::string("\n") + title + "\n");
        for (const std::string& line : lines)
            context.say("  " + base::escaped(line) + "\n");
    };
    std::vector<std::string> objections;
    for (const model::MeetingItem& item : view->items)
        for (const std::string& each : item.objections)
            objections.push_back(item.release.text() + ": " + each);
    section("Open objections", objections);
    section("Questions", view->questions);
    section("Actions", view->actions);
    if (!view->pile.empty()) {
        Table pile({"STILL TO SIGN", "RELEASE", "AS", "UNTIL", "SAID IN THE MEETING"});
        for (const model::PileRow& row : view->pile)
            pile.row({row.name, row.release.text(), row.roleName,
                      row.due + (row.late ? " (over)" : ""), row.reason});
        context.say("\n" + pile.text() + "Whoever does not sign has not agreed.\n");
    }
    section("Only on this computer", view->onlyHere);
    return kYes;
}

} // namespace countersign::cli::meeting_detail
