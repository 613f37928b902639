// Replays a log from genesis, git only, and judges every commit (core/format/LOG.md,
// "Verification"). Any doubt is "not verified", with the reason. Starts no process, opens no
// network.
#pragma once

#include "core/base/Cancel.h"
#include "core/git/Repository.h"
#include "core/model/Ledger.h"

#include <functional>
#include <optional>
#include <string>
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
    std::string ref;                    // full name
    std::optional<base::CommitId> head; // instead of the ref's (as-of)
    bool evidence = true;               // hash pinned evidence, too
    Parallel parallel;                  // empty: this thread only
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
