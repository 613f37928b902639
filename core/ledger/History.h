// The commits of a log, read once, their signatures checked, in verification order: parents first,
// ties by commit id, never by date. Knows nothing of records.
#pragma once

#include "core/ledger/Verify.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace countersign::ledger {

// What went wrong while reading the repository: any of it means that the log cannot be judged
// whole.
struct Damage {
    bool missing = false, corrupt = false;
    base::Sentence first; // the first sentence
    void note(const base::Error& error);
};

struct CommitNode {
    base::CommitId id;
    base::TreeId tree;
    std::vector<base::CommitId> parentIds;
    std::vector<std::uint32_t> parents; // positions; a parent that could not be read is left out
    git::Identity committer;
    bool authorIsCommitter = false;
    std::string message;
    base::Sha256 raw, payload;
    bool readable = false;
    // Of form and signature only: Valid, Malformed, Unsigned, BadSignature, UnsupportedAlgorithm,
    // Corrupt.
    model::Verdict verdict = model::Verdict::Corrupt;
    base::Sentence reason;
    std::string fingerprint; // of the key that made a good signature
    unsigned skFlags = 0;
    bool openPgp = false; // signed with OpenPGP: OpenPgpCheck.h says more

    bool parentMissing() const { return parents.size() != parentIds.size(); }
};

struct History {
    std::vector<CommitNode> nodes; // genesis first
    std::unordered_map<base::CommitId, std::uint32_t> positions;
    std::vector<std::uint32_t> roots; // commits without parents
};

// Of several roots the one that `trust` pins comes first, else that of the first-parent line;
// `trust` is replaced by what options.anchor says, if there is one. Cancelled; otherwise what
// cannot be read is noted in `damage`.
base::Result<History> readHistory(git::Repository& repository, const base::CommitId& head,
                                  TrustAnchor& trust, const VerifyOptions& options, Damage& damage);

// Adds what `head` has beyond `history` (which ends in one heir of all its commits). False, with
// `history` as it was, where the new commits do not all stand on that heir: then the order of the
// old ones may be another, and all must be read anew.
base::Result<bool> extendHistory(git::Repository& repository, const base::CommitId& head,
                                 const VerifyOptions& options, Damage& damage, History& history);

bool matchesPin(const CommitNode& node, const std::string& pin);

} // namespace countersign::ledger
