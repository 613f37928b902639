// Replays a log from genesis, git only, and judges every commit (core/format/LOG.md,
// "Verification"). Any doubt is "not verified", with the reason. Opens no network, and starts no
// process but gpgv, for commits signed with OpenPGP (OpenPgpCheck.h).
#pragma once

#include "core/base/Cancel.h"
#include "core/git/Repository.h"
#include "core/model/Ledger.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::ledger {

struct TrustAnchor {
    std::optional<std::string> genesisPin; // commit id or SHA-256 of the raw genesis commit, hex
    model::Trust how = model::Trust::FirstUse;
    struct Head {
        base::CommitId commit;
        bool samePath = true;
    };
    std::vector<Head> heads; // remembered on this computer
};

// Runs `count` independent pieces of pure work; jobs hand in a pool, tests a plain loop.
using Parallel = std::function<void(std::size_t count, const std::function<void(std::size_t)>&)>;

struct VerifyOptions {
    std::string ref;                            // full name
    std::optional<base::CommitId> head;         // instead of the ref's (as-of)
    bool evidence = true;                       // hash pinned evidence, too
    std::optional<model::ReleaseId> evidenceOf; // but only this release's: the rest is not here
    // What is trusted of the log of this id (SHA-256 of its raw root; empty: its root is not here),
    // asked once the history is read: in the place of `trust`.
    std::function<base::Result<TrustAnchor>(const std::string& logId)> anchor;
    Parallel parallel; // empty: this thread only
    // What an earlier call put into `keep` for this log, from a place that only this user can write
    // to: its commits are not read again. Never given where the whole log is to be audited.
    std::string_view known;
    std::string* keep = nullptr; // filled when the log is sound and anything was read anew
    base::ProgressSink progress;
    base::CancelToken cancel;
};

// An Error only if there is nothing to judge (no such ref, cancelled); all else is in the report.
base::Result<model::VerifyReport> verify(git::Repository& repository, const TrustAnchor& trust,
                                         const VerifyOptions& options);

// refs/heads/countersign/log, else the single refs/remotes/*/countersign/log; nullopt if none,
// Conflict if several differ.
struct LogRef {
    std::string name;
    bool remote = false;
    base::CommitId head;
};
base::Result<std::optional<LogRef>> findLog(git::Repository& repository,
                                            const std::string& wanted = {});

} // namespace countersign::ledger
