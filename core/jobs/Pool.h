// Threads for pure work, made for one call and gone after it. The work must touch no repository,
// database or shared state.
#pragma once

#include "core/ledger/Verify.h"

namespace countersign::jobs {

// `threads` 0: as many as the machine has, at most 8. 1: the calling thread alone. Short work is
// not split.
ledger::Parallel parallelOver(int threads);

} // namespace countersign::jobs
