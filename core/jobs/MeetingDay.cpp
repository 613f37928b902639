// On the day: who is there, begun, closed, written down.
#include "core/base/Text.h"
#include "core/format/SpokenAction.h"
#include "core/jobs/Drafts.h"
#include "core/jobs/MeetingParts.h"
#include "core/jobs/Sentences.h"
#include "core/report/Meeting.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace day_detail {

Result<void> demandOpen(const meeting::Desk& desk) {
    if (!desk.fact.closed) return {};
    return fail(ErrorCode::Denied,
                base::said("The meeting of %1 was closed on %2", desk.fact.newest().date,
                           desk.fact.closed->record->signedAt.date()),
                {},
                base::said("what is still to be signed: countersign meeting show %1",
                           desk.fact.plan->id.shortHex()));
}

Result<void> demandBegun(const meeting::Desk& desk) {
    if (desk.fact.started) return {};
    return fail(ErrorCode::Denied,
                base::said("The meeting of %1 has not begun", desk.fact.newest().date), {},
                "countersign meeting start");
}

std::vector<model::Attendance> listed(const std::map<std::string, std::string>& people) {
    std::vector<model::Attendance> list;
    for (const auto& [who, how] : people)
        list.push_back({who, how});
    return list;
}

model::Meeting next(Workspace& workspace, const meeting::Desk& desk, const char* phase) {
    model::Meeting body = desk.fact.newest();
    body.phase = phase;
    body.meeting = desk.fact.plan->id;
    body.present = listed(meeting::attendance(workspace, desk));
    return body;
}

// Why nobody could decide anything; empty if at least one release could be signed by those present.
base::Sentence whyNoQuorum(Workspace& workspace, const meeting::Desk& desk,
                           const std::set<std::string>& present, const base::CancelToken& cancel) {
    std::vector<base::Sentence> lacking;
    for (const model::AgendaItem& item : desk.fact.newest().agenda) {
        const meeting::Judged judged = meeting::judged(workspace, desk.standing, item, cancel);
        if (!judged.isJudged) {
            lacking.push_back(base::said("%1: %2", releaseText(item.release), judged.item.verdict));
            continue;
        }
        const model::Quorum quorum = rules::quorumOf(judged.item.seats, present);
        if (quorum.there) return {};
        lacking.push_back(base::said("%1: nobody present could sign as %2",
                                     releaseText(item.release), base::joined(quorum.lacks, ", ")));
    }
    return base::joined(lacking, "; ");
}

} // namespace day_detail

Result<Statement> preread(Workspace& workspace, const std::string& meeting,
                          const std::string& question) {
    auto desk = meeting::deskOf(workspace, {}, meeting);
    if (!desk) return fail(desk.error());
    if (auto open = day_detail::demandOpen(*desk); !open) return fail(open.error());
    return meeting::statementOf(model::Preread{desk->fact.plan->id, question});
}

Result<void> attend(Workspace& workspace, const std::string& meeting, const std::string& person,
                    const std::string& how) {
    auto desk = meeting::deskOf(workspace, {}, meeting);
    if (!desk) return fail(desk.error());
    if (auto open = day_detail::demandOpen(*desk); !open) return open;
    const model::Person* known = desk->ledger().roster.byPrincipal(person);
    if (!known || known->machine)
        return fail(
            ErrorCode::NotFound,
            base::said("Nobody listed under people and keys is called %1", base::escaped(person)),
            {}, "countersign roster show");
    if (how != "room" && how != "remote" && how != "absent")
        return fail(ErrorCode::Invalid,
                    base::said("Somebody is there or not: %1", base::escaped(how)), {},
                    base::said("room, remote or absent"));
    const std::string key = meeting::meetingKey(desk->fact.plan->id);
    auto kept = loadDraft(workspace, key);
    if (!kept) return fail(kept.error());
    local::Draft draft = kept->value_or(local::Draft{});
    draft.key = key;
    draft.fields["at:" + person] = how;
    return saveDraft(workspace, std::move(draft));
}

Result<Statement> startMeeting(Workspace& workspace, const std::string& meeting,
                               const base::CancelToken& cancel) {
    auto desk = meeting::deskOf(workspace, {}, meeting, cancel);
    if (!desk) return fail(desk.error());
    if (auto open = day_detail::demandOpen(*desk); !open) return fail(open.error());
    if (desk->fact.started)
        return fail(ErrorCode::Denied, base::said("This meeting has begun already"), {},
                    "countersign meeting show");
    if (auto clock = meeting::demandClock(workspace, desk->fact); !clock)
        return fail(clock.error());
    const auto present = meeting::presentOf(meeting::attendance(workspace, *desk));
    if (present.empty())
        return fail(ErrorCode::Denied, base::said("Nobody is marked as present"), {},
                    "countersign meeting attend PERSON room (or remote)");
    const base::Sentence why = day_detail::whyNoQuorum(workspace, *desk, present, cancel);
    if (!why.empty())
        return fail(ErrorCode::Denied,
                    base::said("No quorum: nothing on the agenda could be decided. %1", why), {},
                    base::said("countersign meeting attend PERSON remote, or plan another day"));
    return meeting::statementOf(day_detail::next(workspace, *desk, "started"));
}

Result<Statement> consentTo(Workspace& workspace, const std::string& meeting,
                            const std::string& release, const base::CancelToken& cancel) {
    auto desk = meeting::deskOf(workspace, {}, meeting, cancel);
    if (!desk) return fail(desk.error());
    if (auto open = day_detail::demandOpen(*desk); !open) return fail(open.error());
    if (auto begun = day_detail::demandBegun(*desk); !begun) return fail(begun.error());
    const ReleaseName name = parseReleaseName(release);
    auto id = modelIdOf(desk->standing, name.model);
    if (!id) return fail(id.error());
    const auto& agenda = desk->fact.newest().agenda;
    const auto found = std::find_if(agenda.begin(), agenda.end(), [&](const auto& each) {
        return each.release.model == *id &&
               (name.version.empty() || each.release.version == name.version);
    });
    if (found == agenda.end())
        return fail(ErrorCode::Denied,
                    base::said("%1 is not on the agenda of the meeting of %2",
                               base::escaped(release), desk->fact.newest().date),
                    {}, "countersign meeting show");
    const std::string what = releaseText(found->release);
    const model::MeetingItem item = meeting::judged(workspace, desk->standing, *found, cancel).item;
    const std::string decide = "countersign decide " + found->release.text() + " OUTCOME";
    if (found->part != "consent")
        return fail(ErrorCode::Denied,
                    base::said("%1 is to be discussed, not decided by consent", what), {}, decide);
    if (item.status != "in review" && item.status != "deferred")
        return fail(ErrorCode::Denied, base::said("%1 is decided: %2", what, item.status), {},
                    "countersign meeting show");
    if (!item.standsByConsent())
        return fail(ErrorCode::Denied,
                    base::said("%1 does not stand by consent: %2", what, item.verdict), {},
                    base::said("talk about it; %1", decide));
    Statement statement;
    statement.kind = Statement::Kind::Decide;
    statement.release = found->release.text();
    statement.outcome = model::Outcome::Approved;
    statement.reason = "By consent in the meeting of " + desk->fact.newest().date +
                       ": nothing was open and nobody objected.";
    return statement;
}

Result<Statement> closeMeeting(Workspace& workspace, const std::string& meeting) {
    auto desk = meeting::deskOf(workspace, {}, meeting);
    if (!desk) return fail(desk.error());
    if (auto open = day_detail::demandOpen(*desk); !open) return fail(open.error());
    if (auto begun = day_detail::demandBegun(*desk); !begun) return fail(begun.error());
    if (auto clock = meeting::demandClock(workspace, desk->fact); !clock)
        return fail(clock.error());
    return meeting::statementOf(day_detail::next(workspace, *desk, "closed"));
}

Result<Statement> minutesOf(Workspace& workspace, const std::string& meeting,
                            const base::CancelToken& cancel) {
    auto desk = meeting::deskOf(workspace, {}, meeting, cancel);
    if (!desk) return fail(desk.error());
    if (auto begun = day_detail::demandBegun(*desk); !begun) return fail(begun.error());
    auto view = showMeeting(workspace, {}, desk->fact.plan->id.hex(), cancel);
    if (!view) return fail(view.error());
    return meeting::statementOf(model::Minutes{view->id, view->draft, view->records});
}

Result<std::string> minutesPage(Workspace& workspace, const AsOf& asOf, const std::string& meeting,
                                const base::CancelToken& cancel) {
    auto view = showMeeting(workspace, asOf, meeting, cancel);
    if (!view) return fail(view.error());
    return report::minutesHtml(*view);
}

Result<Statement> actionSaid(Workspace& workspace, const std::string& meeting,
                             const std::string& text, const std::string& release) {
    auto desk = meeting::deskOf(workspace, {}, meeting);
    if (!desk) return fail(desk.error());
    auto action = format::parseSpokenAction(text, desk->ledger().roster, workspace.now());
    if (!action) return fail(action.error());
    model::Action body;
    body.type = action->type;
    body.what = action->what;
    body.owner = action->owner;
    body.due = action->due;
    body.severity = action->severity;
    body.tracker = action->tracker;
    body.source = desk->fact.plan->id;
    return meeting::statementOf(std::move(body), release);
}

} // namespace countersign::jobs
