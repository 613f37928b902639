// A policy that is not in force, tried on the releases of this repository by the engine of the
// release check: who would have to sign, what would be stopped. Nothing is written.
#pragma once

#include "core/jobs/Browse.h"
#include "core/model/Policy.h"

#include <memory>
#include <string>
#include <vector>

namespace countersign::jobs {

// The policies that come with the program, the usual one first.
struct PolicyTemplate {
    std::string id;         // "default"
    std::string name, text; // as the file says
    std::string tests;      // text of its test file; empty if it has none
};
std::vector<PolicyTemplate> policyTemplates();

// Text as somebody wrote it. Findings of level error mean that it cannot be used.
struct PolicyDraft {
    model::Policy policy;
    model::Findings findings;
    std::vector<base::Sentence> changes; // against what is in force; empty without a log
    bool usable() const { return !model::hasError(findings); }
};
// Findings also say what of the people in force does not fit. Invalid: no YAML at all.
base::Result<PolicyDraft> readPolicyDraft(Workspace& workspace, const std::string& text,
                                          const std::string& path);

// A policy's text with one tier's signatures, or its mode, changed; all else byte for byte
// (core/format/PolicyText.h). Invalid where the text cannot be changed so.
base::Result<std::string> withSignatures(const std::string& text, const std::string& tier,
                                         const std::vector<model::MatrixRow>& rows);
base::Result<std::string> withMode(const std::string& text, const std::string& tier,
                                   model::Mode mode, const std::string& since);
bool sameSeats(const model::SeatRule& a, const model::SeatRule& b);

// Releases as they are judged now, to try a policy on as often as one types; values, usable in
// any thread. What is in review comes first; no more than `most` are read.
struct ReadReleases {
    std::vector<ReleaseTarget> targets;
    std::size_t models = 0; // there are so many
    base::UtcTime at;
};
base::Result<std::shared_ptr<const ReadReleases>>
readReleases(Workspace& workspace, const AsOf& asOf, std::size_t most,
             const base::CancelToken& cancel = {}, const base::ProgressSink& progress = {});

struct TrialSide {
    std::string tier;                   // name
    bool pass = false, stops = false;   // `stops`: a check blocks, whatever the mode makes of it
    std::vector<std::string> asked;     // required signatures, by the name of the role
    std::vector<std::string> open;      // those of them that nobody gave
    std::vector<base::Sentence> blocks; // what stops the release, in sentences
};
struct TrialLine {
    model::ReleaseId release;
    bool judgedNow = false; // false: no policy is in force
    TrialSide now, then;
    bool differs() const;
};
// With the people in force. A release that cannot be judged is one that stops.
std::vector<TrialLine> tryPolicy(const ReadReleases& releases, const model::Policy& policy);

} // namespace countersign::jobs
