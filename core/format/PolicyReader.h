// The parts of the policy reader (POLICY.md). Each returns what could be read and leaves a located
// finding for everything else.
#pragma once

#include "core/format/PolicyFields.h"
#include "core/model/Policy.h"

namespace countersign::format {

// A policy is deeper and longer than other files people write.
YamlLimits policyLimits();
model::ClassificationMethod readClassification(const YamlNode& node, model::Findings& findings);
model::TierRule readTier(const YamlNode& node, model::Findings& findings);
// The list under `signatures`.
std::vector<model::MatrixRow> readMatrix(const YamlNode& list, const std::string& tier,
                                         model::Findings& findings);
// Waivers, break-glass and delegation of a tier.
void readExceptions(PolicyFields& fields, model::TierRule& tier);
// A date like 2026-11-21, else a finding.
std::string readDate(PolicyFields& fields, std::string_view key);
// `fields` mapping of words to sentences: meanings.
std::map<std::string, std::string> readMeanings(PolicyFields& fields, std::string_view key);

// What only shows when the whole is known: roles, tiers and values that do not exist or can never
// be reached.
void checkReferences(const model::Policy& policy, const base::Place& place,
                     model::Findings& findings);

} // namespace countersign::format
