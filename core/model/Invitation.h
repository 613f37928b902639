// The two papers of the second person's road, outside every log: an invitation to it, and the
// request to be put on its people and keys. Text: core/format/INVITATION.md.
#pragma once

#include "core/base/Ids.h"
#include "core/base/Time.h"

#include <cstdint>
#include <string>
#include <vector>

namespace countersign::model {

struct Invitation {
    std::string to, from;           // printed names; `from` may be empty
    std::vector<std::string> roles; // thought of for `to`
    std::string logName, address, branch;
    base::Sha256 log; // of the raw genesis commit: the log's id
    base::CommitId genesis;
    base::CommitId head;      // what the log must still hold when it arrives
    base::Sha256 fingerprint; // of the raw head commit; also said in eight words
    base::UtcTime madeAt;
};

struct RosterRequest {
    base::Sha256 log;
    std::string principal, name;
    std::vector<std::string> roles;
    std::string publicKey; // "ssh-ed25519 AAAA…"
    base::UtcTime madeAt;
};

} // namespace countersign::model
