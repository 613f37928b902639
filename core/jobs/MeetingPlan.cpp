// Planned from what waits for a decision, with papers that are frozen by their digest.
#include "core/base/Text.h"
#include "core/jobs/MeetingParts.h"
#include "core/jobs/Sentences.h"
#include "core/report/Meeting.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace plan_detail {

// Kinds of change that are about what a model may do, whatever else a policy calls them.
bool changesWhatItMayDo(const std::string& change) {
    return change == "scope" || change.find("capabilit") != std::string::npos;
}

base::Sentence whyDiscussed(const meeting::Judged& judged) {
    if (judged.item.openObjections > 0) return base::said("an objection is open");
    return judged.item.verdict;
}

std::vector<std::string> rolesThatChair(const model::Policy& policy) {
    return policy.rolesFor("meeting");
}

// As of the log's entry `head` and the day of the meeting: the log alone decides what it says.
Result<std::string> papersAt(Workspace& workspace, const base::CommitId& head,
                             const std::string& date, const std::vector<model::AgendaItem>& agenda,
                             const base::CancelToken& cancel) {
    AsOf asOf;
    asOf.revision = head.hex();
    asOf.at = base::UtcTime::parse(date);
    auto standing = standInOrder(workspace, asOf, cancel);
    if (!standing) return fail(standing.error());
    const model::LedgerState& ledger = standing->log->ledger;
    report::Papers papers;
    papers.date = date;
    papers.logId = ledger.logId.hex();
    papers.head = head.hex();
    papers.policy =
        std::to_string(ledger.policyDigest.version) + ", " + ledger.policyDigest.sha256.hex();
    for (const model::AgendaItem& item : agenda) {
        meeting::Judged judged = meeting::judged(workspace, *standing, item, cancel);
        const auto history = ledger.releases.find(item.release);
        if (history != ledger.releases.end())
            for (const model::LiveVote& vote : history->second.votes)
                if (const model::LogEntry* entry = ledger.entry(vote.id); entry && vote.live())
                    judged.item.said.push_back(meeting::saidIn(*entry, ledger));
        papers.items.push_back(std::move(judged.item));
    }
    return report::papersHtml(papers);
}

} // namespace plan_detail

Result<MeetingProposal> proposeMeeting(Workspace& workspace, const base::CancelToken& cancel) {
    using namespace plan_detail;
    auto standing = standInOrder(workspace, {}, cancel);
    if (!standing) return fail(standing.error());
    const model::LedgerState& ledger = standing->log->ledger;
    MeetingProposal proposal;
    std::set<std::string> invited;
    for (const auto& [release, history] : ledger.releases) {
        if (!history.candidate() || statusOf(history) != "in review") continue;
        const meeting::Judged judged =
            meeting::judged(workspace, *standing, {release, "discussion"}, cancel);
        const bool ready = judged.item.ready;
        proposal.items.push_back(
            {release, ready ? "consent" : "discussion",
             ready ? base::said("only the decision is open") : whyDiscussed(judged),
             judged.item.tierName});
        if (changesWhatItMayDo(judged.item.change))
            proposal.because.push_back(base::said("%1 changes what the model may do (%2)",
                                                  releaseText(release), judged.item.change));
        if (judged.item.openObjections > 0)
            proposal.because.push_back(
                base::said("an objection to %1 has no answer", releaseText(release)));
        for (const model::SeatStatus& seat : judged.item.seats)
            if (!seat.filled && !seat.optional)
                invited.insert(seat.couldFill.begin(), seat.couldFill.end());
    }
    for (const model::Person& person : ledger.roster.people)
        for (const std::string& role : rolesThatChair(ledger.policy))
            if (!person.machine && ledger.roster.hasRole(person.principal, role))
                invited.insert(person.principal);
    proposal.invited.assign(invited.begin(), invited.end());
    for (const std::string& who : proposal.invited)
        proposal.invitedNames.push_back(meeting::nameOf(ledger, who));
    // What is to be discussed stands first, as it is met.
    std::stable_sort(proposal.items.begin(), proposal.items.end(),
                     [](const auto& a, const auto& b) { return a.part > b.part; });
    return proposal;
}

Result<MeetingPlan> planMeeting(Workspace& workspace, const PlanRequest& request,
                                const base::CancelToken& cancel) {
    using namespace plan_detail;
    auto standing = standInOrder(workspace, {}, cancel);
    if (!standing) return fail(standing.error());
    const model::LedgerState& ledger = standing->log->ledger;
    const auto day = base::UtcTime::parse(request.date);
    if (!day || day->date() != request.date)
        return fail(ErrorCode::Invalid, base::said("A meeting has a day"), {},
                    base::said("write it like 2026-12-01"));
    if (request.date < workspace.now().plusDays(-1).date())
        return fail(ErrorCode::Invalid,
                    base::said("The day %1 has passed; this computer says it is %2", request.date,
                               workspace.now().date()),
                    {}, base::said("name a day to come, or set the clock of this computer"));
    if (request.agenda.empty())
        return fail(ErrorCode::Invalid,
                    base::said("Nothing is in review, so there is nothing to meet about"), {},
                    "countersign open RELEASE announces one");
    model::Meeting body;
    body.phase = "planned";
    body.date = request.date;
    body.agenda = request.agenda;
    for (const model::AgendaItem& item : request.agenda) {
        const auto history = ledger.releases.find(item.release);
        if (history == ledger.releases.end() || !history->second.candidate())
            return fail(ErrorCode::NotFound,
                        base::said("No review of %1 is open", releaseText(item.release)), {},
                        "countersign open " + item.release.text());
    }
    for (const std::string& who : request.invited) {
        const model::Person* person = ledger.roster.byPrincipal(who);
        if (!person || person->machine)
            return fail(
                ErrorCode::NotFound,
                base::said("Nobody listed under people and keys is called %1", base::escaped(who)),
                {}, "countersign roster show");
        body.present.push_back({who, "absent"}); // until somebody sees them
    }
    MeetingPlan plan;
    auto papers = papersAt(workspace, ledger.head, request.date, request.agenda, cancel);
    if (!papers) return fail(papers.error());
    plan.papers = std::move(*papers);
    body.pack = base::sha256(plan.papers);
    plan.statement = meeting::statementOf(std::move(body));
    return plan;
}

Result<FrozenPapers> papersOf(Workspace& workspace, const std::string& meeting,
                              const base::CancelToken& cancel) {
    auto desk = meeting::deskOf(workspace, {}, meeting, cancel);
    if (!desk) return fail(desk.error());
    const auto& plan = std::get<model::Meeting>(desk->fact.plan->record->body);
    auto html = plan_detail::papersAt(workspace, desk->fact.plan->record->prev.front().commit,
                                      plan.date, plan.agenda, cancel);
    if (!html) return fail(html.error());
    FrozenPapers papers;
    papers.html = std::move(*html);
    const base::Sha256 digest = base::sha256(papers.html);
    papers.sha256 = digest.hex();
    papers.asFrozen = plan.pack == digest;
    return papers;
}

} // namespace countersign::jobs
