// Meetings: proposed from the queue, planned with frozen papers, held, closed, written down. What
// is signed goes the road of every signature (Countersign.h): these jobs make the statement, refuse
// what cannot be, and keep beside the drafts what is not signed yet. No network.
#pragma once

#include "core/jobs/Countersign.h"
#include "core/model/Meetings.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct MeetingProposal {
    struct Item {
        model::ReleaseId release;
        std::string part;   // "consent" where nothing is open but the decision, else "discussion"
        base::Sentence why; // in one sentence
        std::string tierName;
    };
    std::vector<Item> items;
    std::vector<base::Sentence> because; // why one is due now: a change of what a model may do…
    std::vector<std::string> invited;    // principals whose signature is missing, and who may chair
    std::vector<std::string> invitedNames; // the same, printed
};
// From what is in review. Unavailable where the log is not in order.
base::Result<MeetingProposal> proposeMeeting(Workspace& workspace,
                                             const base::CancelToken& cancel = {});

struct PlanRequest {
    std::string date; // "2026-12-01"
    std::vector<model::AgendaItem> agenda;
    std::vector<std::string> invited; // principals
};
struct MeetingPlan {
    Statement statement;
    std::string papers; // the page whose SHA-256 the plan names
};
// Invalid: a day that has passed, a release nobody knows, somebody who is not on the roster.
base::Result<MeetingPlan> planMeeting(Workspace& workspace, const PlanRequest& request,
                                      const base::CancelToken& cancel = {});
struct FrozenPapers {
    std::string html, sha256;
    bool asFrozen = false; // they are, to the byte, what the plan names
};
// Made again from the log as it was planned on.
base::Result<FrozenPapers> papersOf(Workspace& workspace, const std::string& meeting,
                                    const base::CancelToken& cancel = {});

base::Result<std::vector<model::MeetingRow>> listMeetings(Workspace& workspace, const AsOf& asOf);
// `meeting`: beginning of the plan's id; empty: the one that is under way, else the next one
// planned, else the last one closed. NotFound, Conflict.
base::Result<model::MeetingView> showMeeting(Workspace& workspace, const AsOf& asOf,
                                             const std::string& meeting,
                                             const base::CancelToken& cancel = {});

// "I have the papers", or a question about them. Denied once the meeting was closed.
base::Result<Statement> preread(Workspace& workspace, const std::string& meeting,
                                const std::string& question);

// Kept on this computer until `started` or `closed` is signed. how: room, remote, absent.
base::Result<void> attend(Workspace& workspace, const std::string& meeting,
                          const std::string& person, const std::string& how);
// Denied: nobody is there, no quorum for any release, the clock runs behind the plan.
base::Result<Statement> startMeeting(Workspace& workspace, const std::string& meeting,
                                     const base::CancelToken& cancel = {});
// Consent agenda: the approval of one release that stands by consent (MeetingItem), one record
// each. `release`: MODEL[@VERSION]. Denied, with the reason: to be discussed, something is open,
// decided already, not begun or closed.
base::Result<Statement> consentTo(Workspace& workspace, const std::string& meeting,
                                  const std::string& release, const base::CancelToken& cancel = {});
base::Result<Statement> closeMeeting(Workspace& workspace, const std::string& meeting);
// The text is made from the records; Denied before the meeting was started.
base::Result<Statement> minutesOf(Workspace& workspace, const std::string& meeting,
                                  const base::CancelToken& cancel = {});
// The page: as signed, else as it would be signed.
base::Result<std::string> minutesPage(Workspace& workspace, const AsOf& asOf,
                                      const std::string& meeting,
                                      const base::CancelToken& cancel = {});

// "add test: supplier codes, owner Li, 1 Dec" (core/format/SpokenAction.h) as an action whose
// source is the meeting; `release` may be empty. Invalid says what is missing.
base::Result<Statement> actionSaid(Workspace& workspace, const std::string& meeting,
                                   const std::string& text, const std::string& release);

struct BallotRequest {
    std::string release;   // MODEL[@VERSION]
    std::string principal; // who votes
    std::string hat;
    model::VoteValue vote = model::VoteValue::Approve;
    model::DissentLevel level = model::DissentLevel::None;
    std::string text;
};
// The salt is kept here, readable by this user alone, before anything is signed. Denied: whoever
// could fill no place, stood aside, or holds a sealed ballot about it.
base::Result<Statement> castBallot(Workspace& workspace, const BallotRequest& request,
                                   const base::CancelToken& cancel = {});
struct Unsealed {
    std::optional<Statement> reveal; // signed first; it fills no place. None: it was revealed and
                                     // the vote was not signed, because something came between
    Statement vote;                  // what was sealed, as a vote that does
};
// NotFound where what was sealed is not on this computer.
base::Result<Unsealed> revealBallot(Workspace& workspace, const std::string& release,
                                    const std::string& principal);
// After the reveal was signed: the salt is public and forgotten here.
base::Result<void> forgetBallot(Workspace& workspace, const std::string& release,
                                const std::string& principal);

} // namespace countersign::jobs
