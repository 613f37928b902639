// All that 21 CFR 11.50 and an auditor want of one record: who, as what, when, meaning, with which
// key, under which rules, on which evidence, and what the signer had opened.
#pragma once

#include "core/jobs/Browse.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::jobs {

struct RecordFacts {
    RecordView view;
    std::string roleName;  // as the rules named at the record call it
    std::string algorithm; // of the signature: "ssh-ed25519"; empty: unsigned, unreadable
    std::string publicKey; // as people and keys held it then; empty where unknown
    std::string retiredBy; // sentence of the record that retired the key later; or empty
    // Rules and people in force, as the record names them; texts empty where the log lacks them.
    model::VersionDigest policy, roster;
    std::string policyName, policyText;
    // What was bound; nullopt where the record is about no release or the pins are not at hand.
    std::optional<model::Manifest> bound;
    std::vector<std::string> opened; // paths of `bound` that the signer's receipt names
    int openedElsewhere = 0;         // receipts that name no bound file
};
base::Result<RecordFacts> recordFacts(Workspace& workspace, const std::string& id);

} // namespace countersign::jobs
