// Commits signed with OpenPGP. Unlike an SSH signature theirs does not hold the key, so it is
// looked for among the keys that any roster in the log ever named: this says which key made a good
// signature; whether that key counted at that place is judged like any other's (Judge).
#pragma once

#include "core/ledger/History.h"

namespace countersign::ledger {

// Fills verdict, reason and fingerprint of the nodes from `first` on that carry an OpenPGP
// signature. The only step of a verification that starts a program (gpgv), and only for these.
base::Result<void> checkOpenPgp(git::Repository& repository, const VerifyOptions& options,
                                Damage& damage, History& history, std::size_t first);

} // namespace countersign::ledger
