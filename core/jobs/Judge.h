// The verdict on a release. Verifies the log first: a log that is not COMPLETE is Unavailable.
#pragma once

#include "core/jobs/AfterResults.h"
#include "core/jobs/Browse.h"
#include "core/model/WhatIf.h"

namespace countersign::jobs {

struct GateRequest {
    std::string release; // MODEL[@VERSION]
    model::Purpose purpose = model::Purpose::Release;
    AsOf asOf;
    std::string commit; // --commit REV
    model::WhatIf whatIf;
};
// Digest filled in. Without `commit`, `--for decision` judges what was announced, the others what
// lies in the source where it holds that version. Corrupt/Unavailable when the log cannot be
// trusted (decisions.md §2.4).
base::Result<model::GateReport> gate(Workspace& workspace, const GateRequest& request,
                                     const base::CancelToken& cancel = {});
base::Result<model::GateReport> judge(const ReleaseTarget& target, const model::Purpose purpose,
                                      base::UtcTime at, const model::WhatIf& whatIf = {});

// The canonical bytes the digest is taken over, with the digest: the same on every machine.
std::string gateJson(const model::GateReport& report);

// SLO status of a release, and what changed in meaning since `against` (VERSION; empty: since the
// last approved release). Needs no log.
struct SloView {
    model::ReleaseId release;
    std::optional<model::ReleaseId> against;
    std::vector<model::SloStatus> statuses;
    std::vector<model::SloDifference> differences;
    std::vector<KnownResult> known; // changes that came when the result was known
};
base::Result<SloView> slos(Workspace& workspace, const std::string& release,
                           const std::string& against, const AsOf& asOf,
                           const base::CancelToken& cancel = {});

base::Result<model::VerifyReport> verifyLog(Workspace& workspace, const AsOf& asOf, int threads,
                                            const base::CancelToken& cancel = {},
                                            const base::ProgressSink& progress = {});

struct LintResult {
    model::Findings findings;
    int files = 0;
};
// `targets`: releases, or paths in the repository; empty = everything. Read at `asOf`.
base::Result<LintResult> lint(Workspace& workspace, const std::vector<std::string>& targets,
                              const AsOf& asOf, const base::CancelToken& cancel = {});

// A policy or roster file the person wrote, held against the other one in force (or the default
// policy where there is no log).
base::Result<LintResult> checkPolicyText(Workspace& workspace, const std::string& text,
                                         const std::string& path);
base::Result<LintResult> checkRosterText(Workspace& workspace, const std::string& text,
                                         const std::string& path);

// People and keys of the log as lines of an allowed_signers file, for git and ssh-keygen.
// Unavailable where there is no log in order.
base::Result<std::string> allowedSigners(Workspace& workspace, const AsOf& asOf);

} // namespace countersign::jobs
