// A seeded sample of decisions by tier, and the workpaper made of it (core/format/WORKPAPER.md).
#pragma once

#include "core/jobs/Workspace.h"

namespace countersign::jobs {

struct SampledRecord {
    std::string tier;
    model::RecordId id;
    std::string sentence;
};
struct Sample {
    base::Sha256 log;
    base::CommitId head;
    std::string seed;
    int size = 0;
    base::Sha256 population;
    std::uint64_t decisions = 0;
    std::vector<SampledRecord> records; // by tier, then by id
};
// Invalid for a seed that is no single line. Unavailable for a log that is not in order.
base::Result<Sample> drawSample(Workspace& workspace, const AsOf& asOf, const std::string& seed,
                                int size, const base::CancelToken& cancel = {});

std::string workpaperText(const Sample& sample, const std::string& findings);
struct Workpaper {
    Sample sample;
    std::string findings;
};
// Draws again what the file says and refuses it where it differs: Invalid.
base::Result<Workpaper> readWorkpaper(Workspace& workspace, const std::string& text,
                                      const std::string& path,
                                      const base::CancelToken& cancel = {});

} // namespace countersign::jobs
