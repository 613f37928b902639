// What stands in the way of signing and exchanging on this computer and in this repository, and
// what to do about each. Changes nothing and asks nothing.
#pragma once

#include "core/jobs/Workspace.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct Diagnosis {
    enum class Level { Fine, Hint, Trouble } level = Level::Fine;
    std::string topic;    // "git" "keys" "agent" "files" "clock" "repository" "log" "remote"…
    std::string sentence; // what was seen
    std::string todo;     // what to do; empty where all is well
};
const char* name(Diagnosis::Level level); // "ok" "hint" "trouble"

// Never fails: what cannot be looked at is a diagnosis, too. Starts git, ssh-add and ssh-keygen,
// none of them in the repository, and opens no network.
std::vector<Diagnosis> examine(const WorkspaceOptions& options,
                               const base::CancelToken& cancel = {});

} // namespace countersign::jobs
