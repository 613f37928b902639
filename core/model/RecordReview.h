// What people say about one release: bodies of the records of a review. One struct a kind; kKind is
// its stored word. Fields, who may sign, effect: core/format/LOG.md, "Body".
#pragma once

#include "core/base/Ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::model {

using RecordId = base::Sha256; // SHA-256 of the record's bytes; its file name

enum class VoteValue { Approve, ApproveWithConditions, Dissent, Abstain, Recuse };
enum class DissentLevel { None, Concern, Object, Block };
enum class Outcome { Approved, ApprovedWithConditions, Deferred, Rejected, Withdrawn };

struct Contributor {
    std::string how;   // "author" "committer" "co-author" "trailer" "contributor" "producer"
    std::string name;  // as recorded
    std::string email; // as recorded
};

struct Condition {
    std::string text;
    std::string owner;      // principal, may be empty
    std::string due;        // date, may be empty
    std::string check = {}; // "ood_recall_7d >= 0.90", judged by the program; may be empty
};

struct ReleaseScope { // what an approval, a suspension or an emergency release is for; empty: all
    std::vector<std::string> tenants;
    std::vector<std::string> regions;
    std::string share; // of traffic in percent, "5" or "2.5"
    friend bool operator==(const ReleaseScope&, const ReleaseScope&) = default;
};

struct Open { // announces the candidate and pins its evidence
    static constexpr std::string_view kKind = "open";
    std::vector<Contributor> contributors;
    std::string change; // change kind
    std::string summary;
};
struct Vote {
    static constexpr std::string_view kKind = "vote";
    VoteValue vote = VoteValue::Approve;
    DissentLevel level = DissentLevel::None; // Dissent only
    std::string wouldRemove;                 // what would remove the objection
    std::string concurs;                     // what a dissent agrees with
    std::vector<std::string> evidence;       // what a dissent points at: paths, links
    std::vector<Condition> conditions;
    std::string reviewed;
    std::string notReviewed;
    std::vector<base::BlobId> opened;   // receipts: "opened", never "read"
    std::string onBehalfOf;             // principal who delegated the place, or empty
    std::optional<RecordId> supersedes; // own earlier vote
};
struct Withdraw {
    static constexpr std::string_view kKind = "withdraw";
    RecordId record;
}; // own vote; stays visible
struct Join {
    static constexpr std::string_view kKind = "join";
    RecordId record;
};              // co-signs a dissent
struct Answer { // written disposition of a dissent
    static constexpr std::string_view kKind = "answer";
    RecordId record;
    std::string disposition; // "addressed" "not-accommodated" "noted"
};
struct Decide {
    static constexpr std::string_view kKind = "decide";
    Outcome outcome = Outcome::Deferred;
    std::string context, options, consequences;
    std::vector<Condition> conditions;
    ReleaseScope scope;
    std::vector<RecordId> counted;  // votes that filled seats
    std::vector<RecordId> dissents; // all live dissents; leaving one out is OMITS_DISSENT
    base::CommitId evaluatedHead;
    base::Sha256 gate;      // SHA-256 of the gate report's canonical bytes
    std::string validUntil; // date, may be empty
};

struct Recuse { // the signer takes no seat of this release
    static constexpr std::string_view kKind = "recuse";
};
struct Spoken { // said by someone who cannot sign now, written down by the chair; unsigned
    static constexpr std::string_view kKind = "spoken";
    std::string by; // principal
    VoteValue vote = VoteValue::Approve;
    DissentLevel level = DissentLevel::None;
    std::string text;
    std::optional<RecordId> meeting;
};
struct Loosen { // an independent signature under one loosened SLO or steering file
    static constexpr std::string_view kKind = "loosen";
    std::string what; // "slo" "steering"
    std::string item; // name of the SLO, path of the steering file
    std::string before, after;
};
struct Raise {
    static constexpr std::string_view kKind = "raise";
    std::string tier;
};
struct Lower {
    static constexpr std::string_view kKind = "lower";
    std::string tier;
};
struct Attest { // answers one item of a checklist or question set
    static constexpr std::string_view kKind = "attest";
    std::string item;   // "<list>/<item>"
    std::string answer; // "yes" "no" "not-applicable"
    std::string text;
    std::vector<std::string> evidence; // paths in the manifest, links
};
struct Waive { // skips one check, never the whole release check
    static constexpr std::string_view kKind = "waive";
    std::string check; // id of the check
    std::string item;  // which SLO, document… of it; empty: all of the check
    std::string owner; // principal
    std::string until; // date
};
struct BreakGlass { // emergency release; takes effect with a second person's record that confirms
                    // it
    static constexpr std::string_view kKind = "break-glass";
    ReleaseScope scope;
    std::string until;                // time
    std::optional<RecordId> confirms; // the first person's record
};
struct ObligationClose { // another person reviewed the emergency release
    static constexpr std::string_view kKind = "obligation-close";
    RecordId record; // the break-glass record
};
struct Suspend { // what becomes of a live release
    static constexpr std::string_view kKind = "suspend";
    std::string action; // "suspend" "narrow" "roll-back" "return"
    std::string to;     // version rolled back to, or empty
    ReleaseScope scope;
    std::string until; // date, may be empty
};
struct Baseline { // live before the log began
    static constexpr std::string_view kKind = "baseline";
    std::string model;
    std::string version;
};
struct NotUnderReview {
    static constexpr std::string_view kKind = "not-under-review";
    std::string model;
    std::string until; // date
};

const char* name(VoteValue value); // "approve-with-conditions"
const char* name(DissentLevel level);
const char* name(Outcome outcome);
std::optional<VoteValue> voteValue(const std::string& text);
std::optional<DissentLevel> dissentLevel(const std::string& text);
std::optional<Outcome> outcome(const std::string& text);

} // namespace countersign::model
