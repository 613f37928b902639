// The genesis commit: policy, people and keys the log starts with, signed by a root key it names.
#pragma once

#include "core/ledger/History.h"
#include "core/ledger/Trees.h"

namespace countersign::ledger {

struct Start {
    model::Verdict verdict = model::Verdict::Corrupt; // Genesis when all is well
    base::Sentence reason;
    model::Genesis genesis;
    model::Policy policy;
    model::Roster roster;
    std::string policyText, rosterText;
};

Start judgeStart(git::Repository& repository, Trees& trees, const CommitNode& node, Damage& damage);

// Whether policy and people can start a log at all: both readable without error findings, the key
// on the roster. Fills the two VersionDigests; Invalid with the first reason.
base::Result<void> checkFounding(model::Genesis& genesis, const std::string& policyText,
                                 const std::string& rosterText, Start& into);

} // namespace countersign::ledger
