// One commit of the log, judged.
#pragma once

#include "core/model/Ledger.h"

#include <memory>
#include <string>
#include <vector>

namespace countersign::ledger {

struct Judged {
    model::Verdict verdict = model::Verdict::Corrupt;
    base::Sentence reason;
    std::vector<model::Remarked> warnings;
    std::shared_ptr<const model::Record> record;
    model::RecordId id;
    std::string path;
    bool pins = false; // brings the evidence it names
    // An objection, or the joining of one, whose key turned out to be compromised: it no longer
    // counts as signed, and is heard until somebody disposes of it.
    bool stillHeard = false;
};

} // namespace countersign::ledger
