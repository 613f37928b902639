// The questions that the policy puts to a signature, and the ticks that answer them.
#pragma once

#include "app/cli/Context.h"
#include "core/jobs/Countersign.h"

#include <vector>

namespace countersign::cli {

// Prints what the signature of `statement.hat` is asked. The ticked ones become what was reviewed,
// the others what was not, where the person did not say it in words. Invalid: a tick that is no
// question, or a hat that has none.
base::Result<void> askQuestions(Context& context, jobs::Workspace& workspace,
                                jobs::Statement& statement, const std::vector<int>& ticks);

} // namespace countersign::cli
