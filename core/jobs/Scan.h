// The first look at a repository: what is there, what is missing, and a configuration to start
// from.
#pragma once

#include "core/jobs/Workspace.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct TriageLine {
    int count = 0;
    base::Sentence text;            // "3 of 5 models have no safety SLOs"
    base::Sentence help;            // what mends it
    std::string kind;               // of makeArtifact, which writes a draft of it; may be empty
    std::vector<std::string> where; // the first few
};
// Most telling first; nothing here stops anything. Empty where nothing is missing.
base::Result<std::vector<TriageLine>> triage(Workspace& workspace, const AsOf& asOf,
                                             const base::CancelToken& cancel = {});

// A commented countersign.yaml from what lies in the source, in the work tree. Conflict where one
// is there already; never over a file. Returns its path.
base::Result<std::string> proposeConfig(Workspace& workspace);
// Its text.
std::string configProposal(const evidence::Inventory& inventory);

} // namespace countersign::jobs
