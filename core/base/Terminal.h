// What the command line needs of a terminal.
#pragma once

#include "core/base/Error.h"

#include <string>

namespace countersign::base {

bool isTerminal(int descriptor); // 1 standard output, 2 standard error

// Prints `prompt` on the controlling terminal and reads one line without echo. Unavailable when
// there is none; Cancelled on Ctrl-C, Ctrl-D or Escape alone.
Result<std::string> askHidden(const std::string& prompt);

} // namespace countersign::base
