// Running a program that may have something to ask the person: a passphrase, a PIN, whether a host
// is the right one. Its askpass program is the running executable itself (Askpass.h), which hands
// the question to us; it is answered on the thread that waits.
#pragma once

#include "core/base/Process.h"
#include "core/sign/PromptSocket.h"

namespace countersign::sign {

// Adds what makes ssh (and whatever honours SSH_ASKPASS) ask through `socket`.
void askThrough(const PromptSocket& socket, base::ProcessRequest& request);

// Runs it and answers through `handler` until it ends. `quietLimitMs`: how long it may say nothing
// while no question is open (0: for ever); beyond it, Unavailable. Errors else as of base::run.
base::Result<base::ProcessResult> runAsking(const base::ProcessRequest& request,
                                            PromptSocket& socket, const PromptHandler& handler,
                                            int quietLimitMs, const base::CancelToken& cancel);

} // namespace countersign::sign
