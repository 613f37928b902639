// The checkpoint file: CHECKPOINT.md.
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace countersign::format {

struct CheckpointFile {
    base::Sha256 log;
    base::CommitId start, head;
    base::Sha256 fingerprint, chain;
    std::uint64_t records = 0, commits = 0;
    friend bool operator==(const CheckpointFile&, const CheckpointFile&) = default;
};

std::string writeCheckpoint(const CheckpointFile& file);
// Invalid for whatever writeCheckpoint() would not have written.
base::Result<CheckpointFile> readCheckpoint(std::string_view bytes, const std::string& path);

// One link of the chain: `raw` of a commit, `parents` its parents' chains in their order.
base::Sha256 chainLink(const base::Sha256& raw, const std::vector<base::Sha256>& parents);

} // namespace countersign::format
