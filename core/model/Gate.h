// The verdict on a release: every check with state, reason, place; who must still sign; the digests
// of all inputs. Values only; computed by rules::evaluate, the same for window, command line and
// CI.
#pragma once

#include "core/base/Sentence.h"
#include "core/model/Exceptions.h"
#include "core/model/Ledger.h"
#include "core/model/Release.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

enum class CheckState { Pass, Fail, Inconclusive, Stale, Waived, Bypassed, NotApplicable, Error };
const char* name(CheckState state); // "pass" "inconclusive" …

// Which of the three blocks of the text a check that does not pass belongs to.
enum class Remedy { Mend, Others, CannotJudge };

enum class Purpose { Merge, Decision, Release, Rollback };
const char* name(Purpose purpose);
std::optional<Purpose> purpose(const std::string& text);

struct Check {
    std::string id;       // "slo:ood_recall_7d" "note-complete" "seat:legal" "dissent:1a2b…"
    std::string rule;     // named rule it is an instance of: "slo" "note" "seats"…
    std::string clause;   // robustness monitoring alignment systemic-safety, or "decision"
    base::Sentence title; // in the words of the objective where there is one
    CheckState state = CheckState::Error;
    Strictness strictness = Strictness::Block;
    Remedy remedy = Remedy::Mend;
    base::Sentence reason; // one sentence with the numbers
    base::Place place;
    base::Sentence help; // command or text that helps
    bool blocks() const; // not pass/waived/bypassed/n.a., and strictness Block
    bool holds() const;  // pass, waived, bypassed or not applicable
    // What a person reads: "Detect distribution shift before harm: 0.87, must be at least 0.90".
    base::Sentence sentence() const;
};

struct SloStatus {
    Slo slo;
    CheckState state = CheckState::Error;
    std::optional<Metric> metric;          // the one judged
    std::optional<double> value;           // the number held against the target
    std::optional<double> baseline;        // of the last approved release
    std::optional<double> effectiveTarget; // relative targets resolved
    bool warning = false;                  // inside the warning band
    bool worseThanBaseline = false;
    base::Sentence reason;
    std::vector<std::string> nearest; // names close to an unbound one
};

enum class SloChange {
    Same,
    Added,
    Removed,
    Tightened,
    Loosened,
    WindowChanged,
    ActionWeakened,
    ActionStrengthened,
    Renamed,
    MetaChanged
};
const char* name(SloChange change);

struct SloDifference {
    SloChange change = SloChange::Same;
    std::string name; // of the SLO now (or before, if removed)
    std::string before, after;
    base::Sentence sentence;
    bool loosening = false; // wants a decision of its own
    base::Place place;
    bool afterResults = false;  // changed when the results it is judged on were known already
    std::string decidedBy = {}; // who decided on the loosening; empty: nobody whose word counts
};

struct TierPoint {
    std::string dimension, value;
    int points = 0;
    base::Sentence note; // "not stated: counted as the highest"
};
struct TierResult {
    std::string tier; // id; empty if the policy has none
    std::string name;
    int score = 0;
    std::string method;
    std::vector<TierPoint> points;
    base::Sentence sentence; // "high: score 9, at least high because domain is insurance"
    bool complete = true;    // every dimension stated
};

struct SeatStatus {
    std::string id; // "legal", "legal#2"
    std::string role;
    std::string roleName;
    bool filled = false;
    std::string principal; // who fills it
    std::string person;
    std::optional<RecordId> vote;
    bool optional = false; // an alternative of an Any group that another branch satisfied
    base::Sentence group;  // text of the alternative: "one of legal, privacy"
    std::vector<std::string> couldFill;         // principals, sorted
    std::vector<base::Sentence> couldFillNames; // "Tom Weiss for Ana Ruiz" by delegation
    base::Sentence why;                         // why it is open, or why the person may fill it
    base::Sentence carried; // filled by a signature about earlier evidence: why it still counts
    std::string onBehalfOf; // printed name of the person who passed the place on
    std::vector<std::string> asks;
    std::vector<std::string> documents;
};

struct PackageStatus { // one part of the release package
    std::string id, title;
    bool asked = false; // by the policy at this tier
    bool there = false; // and in order
    base::Place place;  // where it is, or where it is not in order
};

struct GateReport {
    ReleaseId release;
    std::string folder;
    Purpose purpose = Purpose::Release;
    base::UtcTime at;
    bool pass = false;
    Mode mode = Mode::Block;
    std::string modeSince;   // date, as the policy says it
    bool wouldBlock = false; // a check blocks, whatever the mode makes of it
    base::Sentence sentence; // verdict in one sentence
    TierResult tier;
    std::vector<Check> checks; // fixed order
    std::vector<SloStatus> slos;
    std::vector<SloDifference> sloChanges;
    std::vector<SeatStatus> seats;
    bool seatsComplete = false;
    std::vector<LapsedVote> lapsedVotes; // in the order of the log
    std::vector<Objection> openObjections;
    std::vector<ConditionStatus> conditions; // of the standing approval
    ReleaseScope scope;                      // where it may run at most; nothing named: everywhere
    std::string approvedUntil;               // last day of the standing approval; empty: no end
    base::Sentence
        notUnderReview; // who said until when and why the model is not reviewed; else empty
    std::optional<Emergency> emergency; // what the verdict rests on, if not on an approval
    std::vector<PackageStatus> package;
    std::vector<std::string> supposed; // what-if: "tier is regulated"; empty: as it is
    std::optional<ReleaseId> baseline;
    // inputs
    base::CommitId commit;
    base::Sha256 manifest;
    base::Sha256 logId;
    base::CommitId logHead;
    VersionDigest policy, roster;
    Trust trust = Trust::Unknown;
    base::Sha256 library;   // of the shipped kinds, lists and packs
    bool announced = false; // an open record exists for this manifest
    std::string digest;     // SHA-256 of the canonical text of this report, hex
};

} // namespace countersign::model
