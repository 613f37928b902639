// Metrics of which no file and no registry says the unit or which way is better: a list to settle
// once, and the registry file that settles them, for a person to commit.
#pragma once

#include "core/jobs/Browse.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct UnknownMetric {
    std::string name;                // as in the files
    bool direction = true;           // which way is better is not known
    bool unit = true;                // the unit is not known
    std::uint64_t values = 0;        // how many numbers wait for it
    std::optional<double> low, high; // the range they lie in
    std::string place;               // of the first: "models/x/results/a.json:3"
    std::string nearest;             // id of a known metric with a similar name; empty: none
};
// Most values first.
std::vector<UnknownMetric> unknownMetrics(const model::ReleaseSnapshot& snapshot);
// Of all models at a point in time.
base::Result<std::vector<UnknownMetric>> unknownMetrics(Workspace& workspace, const AsOf& asOf,
                                                        const base::CancelToken& cancel = {},
                                                        const base::ProgressSink& progress = {});

// "recall_x=up:proportion" "bias=target 0.5" "cost=down": what a person settles. Invalid with what
// to write.
base::Result<model::MetricDefinition> parseSettled(const std::string& text);

struct SettledFile {
    std::string path;     // of the new file, in the work tree
    std::string replaces; // the registry it is to take the place of; empty: it is the first
};
// Writes a registry with what was settled into a new file of the work tree, together with what the
// repository's own registry says already. Never over a file: Conflict. Unavailable without a work
// tree. It steers the judgement only once it is committed and named in countersign.yaml, and is
// then judged as steering (decisions.md §1.9).
base::Result<SettledFile> settleMetrics(Workspace& workspace,
                                        const std::vector<model::MetricDefinition>& settled);

} // namespace countersign::jobs
