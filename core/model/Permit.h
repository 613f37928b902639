// What a deployer may do with a release, as a file (core/format/PERMIT.md).
#pragma once

#include "core/model/Gate.h"

#include <string>
#include <vector>

namespace countersign::model {

struct Permit {
    ReleaseId release;
    bool granted = false; // what the release check says, for a release, at `at`
    std::string standing; // "approved" "approved-with-conditions" "emergency" "lapsed" "suspended"
                          // "refused"
    std::string sentence; // the verdict
    base::UtcTime at;
    ReleaseScope scope;     // nothing named: everywhere
    std::string validUntil; // last day, or the moment an emergency release ends; empty: no end
    std::vector<ConditionStatus> conditions;
    RecordId record; // the decision, or the first record of the emergency release
    std::string signedBy, signedAt;
    struct Artifact {
        std::string path;
        base::Sha256 sha256; // of the file itself, also where git holds a pointer
    };
    std::vector<Artifact> artifacts; // by path
    base::Sha256 manifest, logId;
    base::CommitId logHead;
    VersionDigest policy;
    std::string gate; // SHA-256 of the release check, hex
};

} // namespace countersign::model
