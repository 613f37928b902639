// Who may sign which record, by the policy and roster in force and the table of kinds
// (core/format/LOG.md). Used alike before a record is written and when it is judged.
#pragma once

#include "core/model/Ledger.h"

#include <functional>
#include <string>

namespace countersign::ledger {

// The counted record of that id among the ancestors; null if there is none.
using Precedent = std::function<const model::Record*(const model::RecordId&)>;

// Empty if `person` may sign `record`, else one sentence saying why not.
std::string whyNotAuthorised(const model::Record& record, const model::Person& person,
                             const model::Policy& policy, const model::Roster& roster,
                             const Precedent& precedent);

// The vote if `record` is a dissent, null otherwise.
const model::Vote* dissentOf(const model::Record& record);
bool isApproval(const model::Vote& vote);

} // namespace countersign::ledger
