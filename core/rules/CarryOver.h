// What changed between two candidates of one release, and which signatures the tier's `carry_over`
// lets count all the same (POLICY.md, "carry_over"). Used by the release check and by the log
// alike.
#pragma once

#include "core/rules/Evaluate.h"

#include <set>
#include <string>

namespace countersign::rules {

// In the words of POLICY.md: weights data card-prose card-claims note slos results documents
// release scenarios; "steering", which no rule can name; "version" where they are not one release.
// `before` and `after` need their manifest, and card and release file as far as these could be
// read: what could not be read and differs counts as changed in every way it could have.
std::set<std::string> contentChanges(const model::ReleaseSnapshot& before,
                                     const model::ReleaseSnapshot& after);

// Whether a signature in `role` still counts at this tier when `changes` happened since. Changed
// weights void every signature, whatever a rule says.
bool carriesOver(const model::TierRule& tier, const std::string& role,
                 const std::set<std::string>& changes);

struct Carried {
    bool counts = false;
    base::Sentence why; // "given for earlier evidence; only card-prose changed since": both ways
};
// `before` null: the evidence that was signed could not be read.
Carried carried(const model::TierRule& tier, const model::LiveVote& vote,
                const model::ReleaseSnapshot* before, const model::ReleaseSnapshot& now,
                const model::VersionDigest& policy);

} // namespace countersign::rules
