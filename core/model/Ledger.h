// What replaying the log yields: values only, no handles. Judged by core/ledger, used by
// core/rules.
#pragma once

#include "core/base/Sentence.h"
#include "core/model/Fact.h"
#include "core/model/Policy.h"
#include "core/model/Record.h"
#include "core/model/Roster.h"
#include "core/model/Versions.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace countersign::model {

// Verdict on one commit of the log (design: the words never change, scripts read them).
enum class Verdict {
    Valid,
    ValidMerge,
    Genesis,
    // refused and harmless: listed, never counted
    LateArrival,
    Retired,
    NotAuthorised,
    StalePolicy,
    Suspect,
    Twin,
    UnknownKind,
    Acknowledged,
    ForgeJoin,
    // wrong: the log is not in order
    Malformed,
    Unsigned,
    BadSignature,
    UnsupportedAlgorithm,
    UnknownKey,
    NotAppendOnly,
    BadRecord,
    RecordDigestMismatch,
    WrongLog,
    PrevMismatch,
    SignerMismatch,
    Replay,
    NotYetValid,
    Expired,
    NoUserPresence,
    SelfApproval,
    PolicyViolation,
    PolicyRollback,
    BadMerge,
    BadPin,
    UnknownGenesis,
    OmitsDissent,
    // cannot be judged
    Corrupt
};
const char* name(Verdict verdict); // "VALID" "LATE_ARRIVAL" …
bool isCounted(Verdict verdict);   // VALID, VALID_MERGE, GENESIS
bool isHarmless(Verdict verdict);  // counted, or refused without making the log wrong

// State of a log as a whole.
enum class LogState {
    Complete,
    Incomplete,
    Rewritten,
    Behind,
    Forked,
    UnknownGenesis,
    Corrupt,
    Unsupported,
    Missing
};
const char* name(LogState state); // "COMPLETE" …

struct Remarked {     // a warning or reason attached to an entry
    std::string code; // "CLOCK_ANOMALY" "REORDERED" "CONTESTED" "GATE_DIFFERS"…
    base::Sentence text;
};

// One commit of the log, judged.
struct LogEntry {
    base::CommitId commit;
    base::Sha256 raw; // of the commit object's bytes: what eight words are said of
    Verdict verdict = Verdict::Corrupt;
    base::Sentence reason; // why, in one sentence; empty when Valid
    std::vector<Remarked> warnings;
    std::string path;                     // of the record in the tree
    RecordId id;                          // zero for joins and unreadable ones
    std::shared_ptr<const Record> record; // null where it could not be parsed
    base::UtcTime committed;
    std::string committer;      // name as in the commit, unescaped
    std::uint64_t position = 0; // in verification order, genesis = 0
};

struct LiveVote {
    RecordId id;
    std::shared_ptr<const Record> record;
    bool withdrawn = false;
    bool superseded = false;
    std::optional<RecordId> by; // the record that withdrew or superseded it
    // Of a vote on somebody's behalf: the delegation that covered it when it was signed, or null.
    std::shared_ptr<const Record> delegation;
    bool live() const { return !withdrawn && !superseded; }
};

struct Objection { // a dissent and what became of it
    RecordId id;
    std::shared_ptr<const Record> record;
    std::vector<RecordId> joinedBy;
    std::vector<RecordId> answers;
    bool withdrawn = false;
    bool superseded = false;
    bool open() const { return !withdrawn && !superseded && answers.empty(); }
};

struct DecisionEntry {
    RecordId id;
    std::shared_ptr<const Record> record;
    bool supported = false;  // seats filled and dissents answered at its parent
    bool superseded = false; // a later decision about the same release
    bool contested = false;  // a dissent concurrent with it
    base::Sentence why;      // if not supported
    std::uint64_t position = 0;
};

// Everything the log says about one release, in log order.
struct ReleaseHistory {
    ReleaseId release;
    std::vector<RecordId> records;
    std::vector<LogEntry> opens; // newest last; entry.record holds the Subject
    std::vector<LiveVote> votes; // dissents too
    std::vector<Objection> objections;
    std::vector<DecisionEntry> decisions;
    Facts facts;     // everything else that was signed about it
    Facts tierMoves; // raises and lowerings that bear on it, those of the model before it too
    const Record* candidate() const;           // newest open, null if none
    const DecisionEntry* liveDecision() const; // newest not superseded
};

struct LedgerState {
    bool present = false; // there is a log
    std::string ref;      // "refs/heads/countersign/log"
    base::Sha256 logId;
    base::CommitId genesis;
    base::CommitId head;
    base::Sha256 headRaw; // of its bytes: what checkpoints and eight words name
    std::uint64_t commits = 0;
    std::uint64_t records = 0;
    Genesis start;
    Policy policy;
    Roster roster;
    VersionDigest policyDigest, rosterDigest;
    std::string policyText, rosterText;
    // All that ever came into force, the first of the log first; what is in force now stands above.
    std::vector<std::shared_ptr<const PolicyVersion>> policies;
    std::vector<std::shared_ptr<const RosterVersion>> rosters;
    std::vector<Enacted> enactments;
    std::vector<ProposalEntry> proposals;
    // In force where a counted record stands; null for a digest this log never put into force.
    const Policy* policyAt(const Record& record) const;
    const Roster* rosterAt(const Record& record) const;
    std::map<std::string, base::CommitId> retiredKeys; // fingerprint → commit that retired it
    std::set<std::string> compromisedKeys;             // fingerprints; sign nothing that counts
    std::map<ReleaseId, ReleaseHistory> releases;
    Facts facts; // about no single release: delegations, baselines, models not under review…
    std::map<std::string, Facts> tierMoves; // by model: what a release announced now would inherit
    std::vector<LogEntry> entries;          // all commits in verification order
    const LogEntry* entry(const RecordId& id) const;
};

enum class Trust { Pinned, Remembered, FirstUse, Unknown };
const char* name(Trust trust); // "pinned" "remembered" "first use" "unknown"

struct VerifyReport {
    LogState state = LogState::Missing;
    base::Sentence reason;
    Trust trust = Trust::Unknown;
    std::vector<Remarked> warnings; // replace refs, grafts, alternates, reordering…
    LedgerState ledger;             // entries included
    std::uint64_t counted = 0, refused = 0, wrong = 0;
    std::uint64_t known = 0; // commits judged here before and not read again
    int exitCode = 3;        // decisions.md §3.8: 0, 1 or 3
    // The log that this one says it replaces, verified by itself; null where there is none or it is
    // not here. Nothing of it counts in this one.
    std::shared_ptr<const VerifyReport> predecessor;
    bool inOrder() const { return exitCode == 0; }
};

} // namespace countersign::model
