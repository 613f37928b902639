// From a name to a release with its evidence: shared by the reading, judging and signing jobs.
#pragma once

#include "core/jobs/Browse.h"

namespace countersign::jobs {

// Everything a name is looked up in, at one point in time.
struct Standing {
    Position where;
    std::shared_ptr<const model::VerifyReport> log;       // never null; may say Missing
    std::shared_ptr<const evidence::Inventory> inventory; // null: no source commit
    base::TreeId logTree;                                 // none: no log
};
base::Result<Standing> standAt(Workspace& workspace, const AsOf& asOf,
                               const std::string& commit = {},
                               const base::CancelToken& cancel = {});
// Without the models in the source, for who may not need them; lookThroughSource() finds
// them, once.
base::Result<Standing> standOnTime(Workspace& workspace, const AsOf& asOf,
                                   const base::CancelToken& cancel = {});
base::Result<void> lookThroughSource(Workspace& workspace, Standing& standing,
                                     const base::CancelToken& cancel = {});
// As standAt() where a log is needed, or one that is in order; Unavailable else, with the next
// step.
base::Result<Standing> standOnLog(Workspace& workspace, const AsOf& asOf,
                                  const base::CancelToken& cancel = {});
base::Result<Standing> standInOrder(Workspace& workspace, const AsOf& asOf,
                                    const base::CancelToken& cancel = {});

// How much of large files is read there: what the policy in force says.
evidence::ReadLimits limitsAt(const Standing& standing);

struct ReleaseName {
    std::string model;
    std::string version; // empty: the newest candidate
};
ReleaseName parseReleaseName(const std::string& text);

// Model id for a folder, id or unique last part. NotFound with near names; Conflict.
base::Result<std::string> modelIdOf(const Standing& standing, const std::string& name);

// Which evidence of a release is meant where the source holds another than was announced.
// Announced: what people vote and decide on. Source: what lies there now, so that nobody deploys
// under a verdict on something else; as of a record it is that record's log that speaks, hence what
// was announced. Commit: what lies at the commit named, or nothing.
enum class Side { Announced, Source, Commit };

// Where nothing is announced, what lies in the source.
base::Result<ReleaseTarget> targetOf(Workspace& workspace, const Standing& standing,
                                     const ReleaseName& name, Side side,
                                     const base::CancelToken& cancel = {});
// The release as it lies in the source now, whatever is announced.
base::Result<model::ReleaseSnapshot> sourceSnapshot(Workspace& workspace, const Standing& standing,
                                                    const std::string& modelId,
                                                    const base::CancelToken& cancel = {});

// The source as it would be announced: nothing is known of it but what it is compared with.
base::Result<ReleaseTarget> unannounced(Workspace& workspace, const Standing& standing,
                                        model::ReleaseSnapshot snapshot,
                                        const base::CancelToken& cancel = {});

// decisions.md §1.8: the newest supported, unwithdrawn approval of the model before log position
// `before`; null if there is none.
const model::DecisionEntry* baselineDecision(const model::LedgerState& ledger,
                                             const std::string& modelId, std::uint64_t before);

// The record that marks what was live before the log began, where nothing was approved before
// `before`; null if there is none.
const model::Fact* markedBaseline(const model::LedgerState& ledger, const std::string& modelId,
                                  std::uint64_t before);

// The tier a release is judged at, with what is known of it: what whoever signs about it names.
std::string tierOf(const ReleaseTarget& target);

// Ids of all live votes' and dissents' releases of a model, in order of their first announcement.
std::vector<const model::ReleaseHistory*> releasesOf(const model::LedgerState& ledger,
                                                     const std::string& modelId);

} // namespace countersign::jobs
