// From a statement to the record it means: the steps that Prepare.cpp puts in order.
#pragma once

#include "core/jobs/Countersign.h"
#include "core/jobs/Resolve.h"

namespace countersign::jobs {

struct Composing {
    Workspace& workspace;
    const Statement& statement;
    const model::LedgerState& ledger;
    const Standing& standing;
    const model::Person& person;
    base::CancelToken cancel;
};

// The `open` of the source as it lies now. Conflict when exactly this is announced already.
struct Opening {
    model::Record record;
    model::ReleaseSnapshot snapshot;
};
base::Result<Opening> composeOpen(const Composing& composing, const std::string& modelId);

// The record of any other statement. `subject` and `contributors` are those of the candidate.
base::Result<model::Record> composeVote(const Composing& composing, const model::Subject& subject,
                                        const std::vector<model::Contributor>& contributors);
base::Result<model::Record> composeAbout(const Composing& composing); // withdraw, join, answer
base::Result<model::Record> composeDecide(const Composing& composing, const ReleaseTarget& target);
base::Result<model::Record> composeRetire(const Composing& composing);
// Kind::Other: about the announced candidate of the release named, or about none. Invalid where
// the kind wants the one and gets the other.
base::Result<model::Record> composeOther(const Composing& composing);

// `baseline`: what lies in the source now, pinned with the record. Invalid once the model was
// opened.
base::Result<Opening> composeBaseline(const Composing& composing);
// Fills in what a departure from the rules leaves out (which SLO from what to what, whose emergency
// release, at which tier) and refuses with Invalid what could never count. `target`: the release,
// null where the record is about none.
base::Result<void> completeException(const Composing& composing, const ReleaseTarget* target,
                                     model::Record& record);

// Which hat the person signs under: the one named, else the only one that fits `kind`; `preferred`
// are the roles still wanted. Invalid names the choices.
base::Result<std::string> hatFor(const Composing& composing, const std::string& kind,
                                 const std::vector<std::string>& preferred);
// What somebody wrote in their own words inside a body; shown before it is signed, and screened.
std::vector<std::string> textsOf(const model::RecordBody& body);
// Plain sentences of what will be signed.
std::vector<base::Sentence> wordsFor(const model::Record& record, const model::LedgerState& ledger);

} // namespace countersign::jobs
