// What the jobs of meetings share. Private to jobs.
#pragma once

#include "core/jobs/Meetings.h"
#include "core/jobs/Resolve.h"
#include "core/rules/Meetings.h"

#include <map>
#include <string>

namespace countersign::jobs::meeting {

struct Desk {
    Standing standing;
    rules::MeetingFact fact; // pointers into `standing`
    const model::LedgerState& ledger() const { return standing.log->ledger; }
};
// Unavailable without a log in order; else as showMeeting().
base::Result<Desk> deskOf(Workspace& workspace, const AsOf& asOf, const std::string& meeting,
                          const base::CancelToken& cancel = {});

// The one under way on whose agenda the release stands; null if none.
const model::Fact* underWay(const model::LedgerState& ledger, const model::ReleaseId& release);

// Everything about one release that the agenda shows; `item.verdict` says why where it cannot be
// judged.
struct Judged {
    model::MeetingItem item;
    model::GateReport report;
    bool isJudged = false;
};
Judged judged(Workspace& workspace, const Standing& standing, const model::AgendaItem& item,
              const base::CancelToken& cancel);

// Who is there by the newest record, and by what is kept here since; by principal.
std::map<std::string, std::string> attendance(Workspace& workspace, const Desk& desk);
std::set<std::string> presentOf(const std::map<std::string, std::string>& attendance);
// Denied where this computer's clock lies before what was signed of this meeting already. Of other
// entries nothing is asked: a wrong clock of one person must not keep the others from meeting.
base::Result<void> demandClock(Workspace& workspace, const rules::MeetingFact& fact);

// The newest closed meeting on whose agenda the release stood since it was announced; null if none.
const rules::MeetingFact* heldAbout(const std::vector<rules::MeetingFact>& meetings,
                                    const model::ReleaseHistory& history);
// What this person said about the release since the meeting began, spoken or sealed and revealed.
std::string reasonOf(const rules::MeetingFact& fact, const model::ReleaseHistory& history,
                     const std::string& principal);
// Last day for signatures after the meeting; empty while it is open and where the tier names none.
std::string lateUntil(const rules::MeetingFact& fact, const model::Policy& policy,
                      const std::string& tier);

std::string nameOf(const model::LedgerState& ledger, const std::string& principal);
// "approve", "dissent (block)".
base::Sentence positionOf(model::VoteValue vote, model::DissentLevel level);
// Sentence of an entry, with its reason or text.
base::Sentence saidIn(const model::LogEntry& entry, const model::LedgerState& ledger);
Statement statementOf(model::RecordBody body, const std::string& release = {});
// Under which what was sealed is kept (core/jobs/Drafts.h).
std::string ballotKey(const model::ReleaseId& release, const std::string& principal);
std::string meetingKey(const model::RecordId& plan);

} // namespace countersign::jobs::meeting
