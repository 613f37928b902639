// The audit pack (core/format/PACK.md): made from a log, checked without one.
#pragma once

#include "core/format/Pack.h"
#include "core/jobs/Checkpoint.h"
#include "core/jobs/Workspace.h"

#include <filesystem>

namespace countersign::jobs {

struct PackRequest {
    std::string release;       // MODEL[@VERSION]; empty = everything
    std::filesystem::path out; // a folder, or a file that ends in ".tar"; must not be there yet
};
struct PackMade {
    format::PackHead head;
    base::Sha256 digest; // of DIGESTS: the pack's digest
    std::uint64_t files = 0, bytes = 0;
};
// Any log whose objects are all here, in order or not: an auditor wants the broken one, too.
// Conflict when `out` is there already, Unavailable where part of the log is missing.
base::Result<PackMade> makePack(Workspace& workspace, const AsOf& asOf, const PackRequest& request,
                                const base::CancelToken& cancel = {},
                                const base::ProgressSink& progress = {});

struct PackOptions {
    std::string genesis;    // trusted start, as --genesis; empty = first use
    std::string checkpoint; // bytes of a checkpoint to hold it against; empty = none
    int threads = 0;
    base::CancelToken cancel;
    base::ProgressSink progress;
};
struct PackVerdict {
    format::PackHead head;
    base::Sha256 digest;
    std::vector<base::Sentence>
        wrong; // files that are not what DIGESTS or their id say, each named
    std::shared_ptr<const model::VerifyReport> report;
    std::optional<Comparison> comparison;
    int exitCode = 3;
};
// Needs no repository. An Error only where there is no pack to judge.
base::Result<PackVerdict> verifyPack(const std::filesystem::path& path, const PackOptions& options);

} // namespace countersign::jobs
