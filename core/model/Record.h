// One signed entry of the decision log, one variant per kind. Bytes on disk: core/format/LOG.md;
// never change a stored word. Records say `countersign: 0` until the schema is frozen as 1.
#pragma once

#include "core/base/Ids.h"
#include "core/base/Time.h"
#include "core/model/Release.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace countersign::model {

using RecordId = base::Sha256; // SHA-256 of the record's bytes; its file name

struct Signatory {
    std::string principal;
    std::string name; // printed name, 21 CFR 11.50(a)(1)
    std::string hat;  // role declared when signing
    std::string key;  // fingerprint "SHA256:…"
};

struct VersionDigest { // of the policy or the roster in force
    int version = 0;
    base::Sha256 sha256;
    friend bool operator==(const VersionDigest&, const VersionDigest&) = default;
};

struct Parent { // a log commit this record was written on
    base::CommitId commit;
    base::Sha256 sha256; // of the raw commit object
};

// Which release and which evidence; on records about a release.
struct Subject {
    ReleaseId release;
    std::string tier;
    base::CommitId repoRoot;
    base::CommitId commit; // source commit the evidence was read at
    base::TreeId tree;
    base::Sha256 manifest;
    friend bool operator==(const Subject&, const Subject&) = default;
};

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
    std::string owner; // principal, may be empty
    std::string due;   // date, may be empty
};

struct Open { // announces the candidate and pins its evidence
    std::vector<Contributor> contributors;
    std::string change; // change kind
    std::string summary;
};
struct Vote {
    VoteValue vote = VoteValue::Approve;
    DissentLevel level = DissentLevel::None; // Dissent only
    std::string wouldRemove;                 // what would remove the objection
    std::vector<Condition> conditions;
    std::string reviewed;
    std::string notReviewed;
    std::vector<base::BlobId> opened;   // receipts: "opened", never "read"
    std::optional<RecordId> supersedes; // own earlier vote
};
struct Withdraw {
    RecordId record;
}; // own vote; stays visible
struct Join {
    RecordId record;
};              // co-signs a dissent
struct Answer { // written disposition of a dissent
    RecordId record;
    std::string disposition; // "addressed" "not-accommodated" "noted"
};
struct Decide {
    Outcome outcome = Outcome::Deferred;
    std::string context, options, consequences;
    std::vector<Condition> conditions;
    std::vector<RecordId> counted;  // votes that filled seats
    std::vector<RecordId> dissents; // all live dissents; leaving one out is OMITS_DISSENT
    base::CommitId evaluatedHead;
    base::Sha256 gate;      // SHA-256 of the gate report's canonical bytes
    std::string validUntil; // date, may be empty
};
struct Retire {
    std::string key;
    std::string principal;
}; // old signatures stand
struct Remark {
    std::optional<RecordId> record;
};
// A kind this version only lists: known to the table of kinds or of a newer schema.
struct OtherKind {
    std::string kind;
};

using RecordBody =
    std::variant<OtherKind, Open, Vote, Withdraw, Join, Answer, Decide, Retire, Remark>;

struct Record {
    int schema = 0;
    std::string kind;
    base::Sha256 log; // SHA-256 of the raw genesis commit
    Signatory signer;
    base::UtcTime signedAt; // equals the committer time; a claim
    std::string meaning;    // 21 CFR 11.50(a)(3), from the policy's fixed list
    std::string reason;     // required on every vote and decision
    std::optional<Subject> subject;
    VersionDigest policy;
    VersionDigest roster;
    std::vector<Parent> prev;
    std::uint64_t seenRecords = 0;
    std::vector<RecordId> seenDissents; // open ones of this release
    RecordBody body;
};

// genesis.yaml: the start of a log. Not a Record: it has no log id yet.
struct Genesis {
    int schema = 0;
    std::string name; // of the organisation or repository
    Signatory signer; // the root key
    base::UtcTime signedAt;
    base::CommitId repoRoot; // root commit of the source, none if it has none
    VersionDigest policy;
    VersionDigest roster;
    std::string meaning;
    std::string succeeds; // head of the log this one replaces, or empty
};

const char* name(VoteValue value); // "approve-with-conditions"
const char* name(DissentLevel level);
const char* name(Outcome outcome);
std::optional<VoteValue> voteValue(const std::string& text);
std::optional<DissentLevel> dissentLevel(const std::string& text);
std::optional<Outcome> outcome(const std::string& text);

} // namespace countersign::model
