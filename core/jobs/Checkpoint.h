// What leaves this computer so that the log can be held against it later, and the holding against
// (core/format/CHECKPOINT.md).
#pragma once

#include "core/format/Checkpoint.h"
#include "core/jobs/Workspace.h"

namespace countersign::jobs {

struct CheckpointView {
    format::CheckpointFile file;
    std::string text;  // the file's bytes
    std::string words; // of the fingerprint
};
// Of the log as it stands at `asOf`. Unavailable for a log that is not in order: a checkpoint says
// what somebody found in order.
base::Result<CheckpointView> checkpoint(Workspace& workspace, const AsOf& asOf,
                                        const base::CancelToken& cancel = {});

enum class Against { Same, Ahead, Behind, Forked, OtherLog };
const char* name(Against against); // "same" "ahead" "behind" "forked" "another log"
struct Comparison {
    Against against = Against::OtherLog;
    base::Sentence sentence; // for people, escaped nowhere
    bool agrees() const { return against == Against::Same || against == Against::Ahead; }
};
// `report` of the log as it stands now; `text` the checkpoint's bytes, `path` where they came from.
// Invalid when it is no checkpoint.
base::Result<Comparison> compareWith(git::Repository& repository, const model::VerifyReport& report,
                                     const std::string& text, const std::string& path,
                                     const base::CancelToken& cancel = {});

} // namespace countersign::jobs
