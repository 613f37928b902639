// What counts in a whole log, for a record that is about to be written at its head.
#pragma once

#include "core/git/Repository.h"
#include "core/ledger/Authority.h"

namespace countersign::ledger {

// `own`: the file that the record itself brings, or null. Everything handed in outlives the answer.
Precedents precedentsOf(const model::LedgerState& state, git::Repository& repository,
                        const model::Document* own);

} // namespace countersign::ledger
