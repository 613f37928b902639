// Reading: the inventory, one release with everything known about it, the log's history.
#pragma once

#include "core/jobs/Workspace.h"
#include "core/model/Gate.h"

#include <memory>
#include <string>
#include <vector>

namespace countersign::jobs {

struct ModelSummary {
    std::string id, folder, title, owner, version, tier, stage;
    std::string gate; // as of gateWord(), or "cannot tell" "not judged"
    base::Sentence sentence;
    std::string lastDecision;     // "approved 1.1"
    std::string lastDecisionDate; // ISO date
    std::string nextDue;          // ISO date or empty
    bool announced = false;
    bool fromCache = false; // remembered by the index, not judged now
};

// Rows of one commit; judged anew unless `fromCache` says otherwise.
struct ModelsResult {
    std::vector<ModelSummary> models;
    std::vector<std::string> unattributed; // result files nobody claims
    model::Findings findings;
};
// `judge` false: names, owners, versions only (fast on thousands of models).
base::Result<ModelsResult> listModels(Workspace& workspace, const AsOf& asOf, bool judge,
                                      const base::CancelToken& cancel = {},
                                      const base::ProgressSink& progress = {});
// What the index remembers: rows at once, without judging. Empty when it is cold.
base::Result<ModelsResult> rememberedModels(Workspace& workspace);

struct ReleaseSummary {
    model::ReleaseId release;
    std::string status; // "approved" "rejected" "in review" "not announced"…
    std::string date;
    std::string commit;
    int votes = 0, openObjections = 0;
};
base::Result<std::vector<ReleaseSummary>> listReleases(Workspace& workspace, const AsOf& asOf,
                                                       const std::string& modelName = {});

// `name` is MODEL[@VERSION] (cli.md). NotFound with near names; Conflict when ambiguous.
struct ReleaseTarget {
    model::ReleaseId release;
    model::ReleaseSnapshot snapshot; // candidate, or what was decided for an older version
    std::optional<model::ReleaseSnapshot> baseline;
    std::optional<model::ReleaseSnapshot> decided; // what the live decision was about, if other
    std::vector<model::ReleaseSnapshot> earlier;   // other evidence announced for it before
    bool announced = false;                        // an `open` record announced exactly this
    bool fromLog = false;                          // read from pinned evidence
    // The source holds this version with other evidence than was announced.
    bool sourceDiffers = false;
    std::vector<std::string> formerIds; // vanished models whose files these are, mostly
    std::shared_ptr<const model::VerifyReport> log;
};
base::Result<ReleaseTarget> resolveRelease(Workspace& workspace, const std::string& name,
                                           const AsOf& asOf, const std::string& commit = {},
                                           const base::CancelToken& cancel = {});

struct SloHistory { // of one SLO's metric over the model's releases, oldest first
    std::string slo;
    struct Point {
        std::string version, date, decision;
        std::optional<double> value, lower, upper, target;
        std::optional<std::int64_t> samples;
        std::string place;
    };
    std::vector<Point> points;
};

struct ReleaseView {
    ReleaseTarget target;
    model::GateReport gate;
    model::ReleaseHistory history; // log entries of this release; empty if none
    std::vector<SloHistory> trends;
};
base::Result<ReleaseView> showRelease(Workspace& workspace, const std::string& name,
                                      const AsOf& asOf, model::Purpose purpose,
                                      const base::CancelToken& cancel = {});

struct HistoryLine {
    model::LogEntry entry;
    base::Sentence sentence; // "Ana Ruiz, as safety-lead, approved claims-triage 1.1"
};
base::Result<std::vector<HistoryLine>> history(Workspace& workspace, const AsOf& asOf,
                                               const std::string& release = {});
struct RecordView {
    model::LogEntry entry;
    base::Sentence sentence;
    std::string bytes;      // the record file
    std::string commitText; // raw commit object
};
base::Result<RecordView> showRecord(Workspace& workspace, const std::string& id);

struct FileText {
    std::string path, text;
    bool truncated = false;
    base::Sentence refusal;
};
// Text of an evidence file at the release's commit (or pin), for "show me the bytes".
base::Result<FileText> fileText(Workspace& workspace, const ReleaseTarget& target,
                                const std::string& path);

base::Result<index::Answer> search(Workspace& workspace, const std::string& query,
                                   const base::CancelToken& cancel = {});
base::Result<void> rebuildIndex(Workspace& workspace, const base::CancelToken& cancel = {},
                                const base::ProgressSink& progress = {});
struct IndexStatus {
    std::string source, log; // commits the texts were read from; empty = never
    std::uint64_t models = 0;
    bool current = false, inMemory = false;
};
base::Result<IndexStatus> indexStatus(Workspace& workspace);

} // namespace countersign::jobs
