// What waits for one person, oldest due first; and, for nobody in particular, what is in review at
// all: reading needs no identity. Values only; the window and the command line find the words.
#pragma once

#include "core/jobs/Browse.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::jobs {

// What somebody saw of a release, held against what is announced now.
struct SinceThen {
    std::string date;                          // ISO, of that look or signature; empty = never
    bool differs = false;                      // the bound evidence is another now
    std::vector<model::EvidenceClass> changed; // which; empty where the old list is not at hand
    int newRecords = 0;                        // about this release, written since
};

struct Turn {
    enum class Kind {
        Sign,      // a required signature that this person could give
        SignAgain, // gave it, on evidence that is another now: it fills no place any more
        Counts,    // gave it on other evidence, and it still counts
        Answer,    // an objection waits, and this person may answer
        Decide,    // nothing is open but the decision, and this person may write it
        Condition, // of a standing approval, owned by this person
        Papers,    // of a meeting this person is invited to, and has not said to have; no release
        Waits      // without a person: in review, waits for somebody
    };
    Kind kind = Kind::Waits;
    model::ReleaseId release;
    std::string tier, tierName;
    std::string role, roleName; // of the required signature
    std::string since;          // ISO date from which it waits
    std::string due;            // ISO date; empty where nobody set one
    std::string text;           // of a condition, as it was signed
    int openObjections = 0;
    SinceThen sinceLook;                  // since this person last opened the release here
    SinceThen sinceSigned;                // SignAgain, Counts: since the earlier signature
    std::vector<base::Sentence> waitsFor; // "Legal counsel: Ana Ruiz, Tom Weiss", of Kind::Waits
    // Of a signature that a held meeting left to be given, where `due` is the last day asked for;
    // of papers, where it is the day of the meeting.
    std::string meeting;     // record of its plan, hex; empty: none
    std::string meetingDate; // ISO
    std::string said;        // what its minutes say that this person said; empty: nothing
    bool late = false;       // that day has passed; silence is no consent
    int releases = 0;        // Papers: that the meeting is about
};

struct MyTurn {
    std::string principal;
    bool hasLog = false;
    bool fromCache = false; // remembered by the index, not judged now
    int inReview = 0;       // releases
    std::vector<Turn> turns;
};
// Unavailable where the log is not in order: then nobody knows whose turn it is.
base::Result<MyTurn> myTurn(Workspace& workspace, const std::string& principal, const AsOf& asOf,
                            const base::CancelToken& cancel = {},
                            const base::ProgressSink& progress = {});

// What the index remembers of the last look, whoever looked: rows at once, without judging, and
// without what is new since. No turns when it is cold.
base::Result<MyTurn> rememberedTurn(Workspace& workspace);

// Whether this person, as listed under people and keys, may sign a record of that kind ("decide",
// "answer") by the policy in force. A machine may not.
bool mayDo(const model::LedgerState& ledger, const std::string& principal, const std::string& kind);

// What changed about MODEL@VERSION since `principal` (may be empty: this computer) last looked;
// with `remember`, this look is the last one from now on.
base::Result<SinceThen> sinceLastLook(Workspace& workspace, const ReleaseTarget& target,
                                      const std::string& principal, bool remember);

} // namespace countersign::jobs
