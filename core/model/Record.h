// One signed entry of the decision log, one variant per kind. Bytes on disk: core/format/LOG.md;
// never change a stored word.
#pragma once

#include "core/base/Ids.h"
#include "core/base/Time.h"
#include "core/model/RecordLearning.h"
#include "core/model/RecordPeople.h"
#include "core/model/Release.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace countersign::model {

// What records, genesis, policies and rosters say as `countersign:`. Frozen: whatever is added
// later says a higher number. 0 were drafts.
inline constexpr int kSchema = 1;

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

// A kind this version only lists: of a newer schema.
struct OtherKind {
    static constexpr std::string_view kKind = {};
    std::string kind;
};

using RecordBody =
    std::variant<OtherKind, Open, Vote, Withdraw, Join, Answer, Decide, Retire, Remark, Recuse,
                 Spoken, Loosen, Raise, Lower, Attest, Waive, BreakGlass, ObligationClose, Suspend,
                 Baseline, NotUnderReview, PolicyPropose, PolicyApprove, PolicyEnact, RosterPropose,
                 RosterApprove, RosterEnact, Compromise, Acknowledge, Delegate, ModelAlias,
                 Checkpoint, Workpaper, Deployed, Deposit, Drill, Incident, Promote, Link, Action,
                 ActionClose, Meeting, Preread, Minutes, Ballot, Reveal>;

struct Record {
    int schema = kSchema;
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
    int schema = kSchema;
    std::string name; // of the organisation or repository
    Signatory signer; // the root key
    base::UtcTime signedAt;
    base::CommitId repoRoot; // root commit of the source, none if it has none
    VersionDigest policy;
    VersionDigest roster;
    std::string meaning;
    std::string succeeds; // head of the log this one replaces, or empty
};

} // namespace countersign::model
