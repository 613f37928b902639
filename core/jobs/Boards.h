// What a reviewer looks at beside the table of numbers: groups, scenarios, budgets, calibration,
// pairs, proxies, roll-out, history, claims. Read at one point in time; judges nothing.
#pragma once

#include "core/jobs/Browse.h"
#include "core/model/Boards.h"
#include "core/model/Claim.h"

namespace countersign::jobs {

struct ProxyValue { // what is optimised in the objective's place, and where it stands
    model::Proxy proxy;
    std::optional<model::Metric> metric; // none: no result of that name
    std::optional<double> before;        // of the last approved release
};

struct StageState { // a stage of the plan, and what the log's facts say of it
    model::RolloutStage stage;
    std::string reported; // ISO date of the fact; empty = not reported
    std::string share;    // as reported
};

// The plan of the release file with what the log's facts say of it.
std::vector<StageState> rolloutOf(const ReleaseTarget& target);

struct MetricTrend { // one metric of the candidate over the model's releases, oldest first
    std::string metric, slice, unit;
    model::Direction direction = model::Direction::Unknown;
    struct Point {
        std::string version, date, decision, place;
        std::optional<double> value;
        std::optional<model::Interval> interval;
        std::optional<std::int64_t> samples;
        bool lastApproved = false;
    };
    std::vector<Point> points;
};

struct Boards {
    model::ReleaseId release;
    std::vector<model::SubgroupBoard> subgroups;
    model::ScenarioBoard scenarios;
    std::vector<model::Reliability> reliability;
    std::vector<model::PairBoard> pairs;
    std::vector<model::BurnBoard> burn;            // of each SLO with telemetry of its metric
    std::vector<model::TelemetrySeries> telemetry; // of this model, all series
    std::vector<ProxyValue> proxies;
    std::vector<StageState> rollout;
    std::vector<MetricTrend> trends;
    model::Claims claims;
    model::Lineage lineage;
    model::Manifest manifest; // what is bound
    model::Findings findings; // of telemetry files
    base::UtcTime at;
    std::optional<base::UtcTime> newestResult, newestTelemetry;
};
base::Result<Boards> boards(Workspace& workspace, const std::string& release, const AsOf& asOf,
                            const base::CancelToken& cancel = {});

// Numbers stated in the release's card and note, held against its results.
model::Claims claimsOf(const model::ReleaseSnapshot& snapshot);

// A result file that is too large to be read unasked, read because somebody asked: its numbers are
// shown and never judged. NotFound where the release has no such result file.
struct ResultsRead {
    model::Metrics metrics;
    model::Findings findings;
};
base::Result<ResultsRead> readLarge(Workspace& workspace, const ReleaseTarget& target,
                                    const std::string& path, const base::CancelToken& cancel = {});
// Which of a release's result files were left so, with their sizes in bytes.
std::vector<std::pair<std::string, std::uint64_t>> leftUnread(const ReleaseTarget& target);

// A file's metrics at every commit of the first-parent line that changed it, oldest first; from our
// own walk, which reads only trees on the way to the path.
struct PathPoint {
    base::CommitId commit;
    base::UtcTime time; // the committer's, which claims nothing
    model::Metrics metrics;
    bool removed = false;
};
base::Result<std::vector<PathPoint>> pathHistory(Workspace& workspace, const std::string& path,
                                                 const AsOf& asOf, std::size_t most = 500,
                                                 const base::CancelToken& cancel = {});

} // namespace countersign::jobs
