// A meeting as it stands: its plan, who is there, what was said and signed, what is still to do.
// Values only; put together by core/jobs, written down by core/report, shown by the window.
#pragma once

#include "core/base/Sentence.h"
#include "core/model/Gate.h"

#include <string>
#include <vector>

namespace countersign::model {

// Whether the people present could fill what is still to be signed of one release.
struct Quorum {
    bool there = false;
    std::vector<std::string> lacks; // names of the roles that nobody present could fill
};

struct MeetingNumber { // one safety SLO, as the release check judges it
    CheckState state = CheckState::Error;
    base::Sentence sentence; // with the number and what is asked
};

struct MeetingItem { // one release of the agenda
    ReleaseId release;
    std::string part; // "consent" "discussion"
    std::string tier, tierName;
    std::string summary; // what changes, as announced
    std::string change;  // kind of change
    // From the bound deliberation note, without marks and cut where it is long; empty where it says
    // nothing: what feedback changed, who might be affected.
    std::string feedback, affected;
    std::vector<MeetingNumber> numbers;
    std::vector<base::Sentence> objections; // open ones, who and what
    std::vector<std::string> aside;         // who fills no place of it: too close to it; names
    base::Sentence verdict;                 // the release check for a decision, in one sentence
    std::string status;                     // "in review" "approved"…
    bool ready = false;                     // nothing is open but the decision
    bool evidenceHere = false;
    int openObjections = 0;
    std::vector<SeatStatus> seats;
    Quorum quorum;
    std::string manifest;                // SHA-256 of what was bound
    std::vector<base::Sentence> said;    // while the meeting went on; in papers: what stands
    std::vector<base::Sentence> later;   // signed after it was closed
    std::vector<base::Sentence> ballots; // "Tom Weiss: sealed" "Ana Ruiz: approve, fine by me"
    base::Sentence decision;             // sentence; empty while nothing was decided here
    std::string lateUntil;               // last day for late signatures; empty: no such window
    // Planned to be decided without discussion, and nothing is open but the decision.
    bool standsByConsent() const {
        return part == "consent" && ready && (status == "in review" || status == "deferred");
    }
};

struct MeetingPerson {
    std::string principal, name;
    std::vector<std::string> roles; // titles
    std::string how;                // "room" "remote" "absent"
    bool hasPapers = false;
};

struct PileRow { // one signature that is still to be given
    std::string principal, name;
    ReleaseId release;
    std::string role, roleName;
    std::string reason; // what the minutes say this person said; empty: nothing
    std::string due;    // last day of the late window; empty: none
    bool late = false;  // that day has passed; silence is no consent
};

struct MeetingRow { // one meeting in a list
    RecordId id;
    std::string date, phase, chair;
    std::size_t releases = 0;
};

struct MeetingView {
    RecordId id; // of the plan
    std::string date, phase, chair, chairName;
    std::string startedAt, closedAt; // times; empty
    std::string pack;                // SHA-256 of the papers; empty
    std::vector<MeetingItem> items;  // in the order of the agenda
    std::vector<MeetingPerson> people;
    std::vector<std::string> questions; // "Ana Ruiz: Why 0.88?"
    std::vector<std::string> actions;   // sentences
    std::vector<PileRow> pile;
    std::vector<RecordId> records; // what belongs to it, ascending
    std::string minutes;           // text as it was signed; empty: not signed yet
    std::string draft;             // as it would be signed now; empty before it began
    std::string minutesBy;         // printed name of who signed them,
    std::string minutesRole, minutesAt, minutesMeaning; // title of the role; time; in words
    std::string minutesKey, minutesRecord;              // fingerprint; hex
    std::vector<base::Sentence> onlyHere; // what exists on this computer only, as sentences
    base::Sentence logLine;               // "412 records, log 7f3a…, fingerprint …"
    bool isOpen() const { return phase != "closed"; }
};

} // namespace countersign::model
