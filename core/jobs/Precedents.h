// What was decided before that bears on a decision now.
#pragma once

#include "core/jobs/Browse.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct Precedent {
    model::ReleaseId release;
    model::RecordId record; // the decision, or the record that skipped the check
    std::string date;
    base::Sentence why; // "same model", "same tier", "skipped the same check, slo"
    base::Sentence sentence;
    std::string reason;
};
// At most `most`, by how near they are (same model, same check skipped, same tier), newest first
// within each; a decision taken back or never supported is no precedent.
base::Result<std::vector<Precedent>> precedents(Workspace& workspace, const std::string& release,
                                                const AsOf& asOf, std::size_t most = 8,
                                                const base::CancelToken& cancel = {});
std::vector<Precedent> precedentsOf(const ReleaseTarget& target, const model::GateReport& report,
                                    std::size_t most = 8);

} // namespace countersign::jobs
