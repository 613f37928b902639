// `countersign policy test`: a policy tried on supposed releases, by the same engine as the gate.
#pragma once

#include "core/jobs/Workspace.h"
#include "core/model/PolicyTest.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct PolicyTestResult {
    std::string name;
    base::Place place;
    std::vector<base::Sentence> faults; // what came out otherwise; empty: as expected
    bool passed() const { return faults.empty(); }
};
struct PolicyTestRun {
    model::Findings findings; // of the test file and the policy; an error means nothing was run
    std::string policy;       // name and version tried
    std::vector<PolicyTestResult> results;
};
// `policyText` empty: the policy in force in the log (Unavailable where there is none).
base::Result<PolicyTestRun> testPolicy(Workspace* workspace, const std::string& testText,
                                       const std::string& testPath, const std::string& policyText,
                                       const std::string& policyPath);
// The path behind `policy:` of a test file; empty if it names none or cannot be read.
std::string policyNamedBy(const std::string& testText, const std::string& testPath);

} // namespace countersign::jobs
