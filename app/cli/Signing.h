// Choosing a key and signing a statement: shared by every command that signs.
#pragma once

#include "app/cli/Context.h"
#include "core/jobs/Countersign.h"

namespace countersign::cli {

// `keyPath` empty: the only usable key on the log's people and keys, else an error that names them.
int signStatement(Context& context, jobs::Workspace& workspace, const jobs::Statement& statement,
                  const std::string& keyPath);
// A signature is always made now: refuses --as-of and --at.
int withSigning(Context& context, const std::function<int(jobs::Workspace&)>& work);

// The key at that path; without one, the only usable key of this computer that belongs to the log's
// people. Invalid where there is none or more than one.
base::Result<sign::KeyChoice> chooseKey(jobs::Workspace& workspace, const std::string& keyPath);

} // namespace countersign::cli
