// Writing to the log: exact bytes first, then the signature, then the ref, in that order.
#pragma once

#include "core/git/Repository.h"
#include "core/model/Ledger.h"
#include "core/sign/Signer.h"

#include <string>
#include <vector>

namespace countersign::ledger {

inline constexpr const char* kLogRef = "refs/heads/countersign/log";

// What will be signed, complete to the byte, before anybody is asked for a key.
struct Prepared {
    model::Record record;
    std::string bytes; // of the record file
    model::RecordId id;
    std::string path;        // records/YYYY/MM/DD/<id>.yaml
    std::string message;     // commit message
    std::string payload;     // the commit object without signature: what the key signs
    base::CommitId expected; // head it was written on
    std::string ref;         // of the log, local; it may not exist yet where a remote's was read
    std::vector<git::TreeAddition> pinned; // evidence or document added with it
};

// Fills log, policy, roster, prev, seen, signedAt, key from `state` and `signer`; checks that the
// person may sign this kind (Denied with the reason otherwise). `manifestText` non-empty: pin the
// evidence (files of `manifest` by blob id) unless the log has it already.
struct Intent {
    model::Record record; // kind, hat, reason, meaning, subject, body set by the caller
    const model::Manifest* manifest = nullptr;
    std::string manifestText;
    std::string document; // of a …-propose: the policy or roster file its commit adds
};
base::Result<Prepared> prepare(git::Repository& repository, const model::LedgerState& state,
                               const Intent& intent, const sign::PublicKey& key, base::UtcTime now);

struct Appended {
    base::CommitId commit;
    model::RecordId id;
};
// Signs and moves the ref by compare-and-swap. Conflict when the head moved before the object was
// written (nothing kept; prepare again). After the object is written a moved head is joined by a
// signed union, never dropped; should that fail, the error names the signed commit.
base::Result<Appended> append(git::Repository& repository, const Prepared& prepared,
                              sign::Signer& signer, const base::CancelToken& cancel);

// Unites two heads of one log by an exact union commit, signed.
base::Result<base::CommitId> join(git::Repository& repository, const model::LedgerState& state,
                                  const std::vector<base::CommitId>& heads, sign::Signer& signer,
                                  base::UtcTime now, const base::CancelToken& cancel);

struct Founding {
    model::Genesis genesis;
    std::string policyText, rosterText;
};
// Conflict when a log is there already, here or in a remote-tracking ref; unless the genesis names
// the head it `succeeds`: then it takes that log's branch, and the old one is kept beside it.
base::Result<base::CommitId> found(git::Repository& repository, const Founding& founding,
                                   sign::Signer& signer, const base::CancelToken& cancel);

// Plain-git second opinion: the lines of an allowed_signers file, validity in UTC with Z.
std::string allowedSigners(const model::LedgerState& state);

} // namespace countersign::ledger
