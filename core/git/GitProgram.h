// How the person's git program is called for an exchange: its environment, its settings, and its
// complaints as our errors. Private to this room.
#pragma once

#include "core/base/Process.h"

#include <string>
#include <vector>

namespace countersign::git {

// A call of git in `folder`, which is GIT_DIR unless `anywhere`. Hooks, monitors, alternate-refs
// commands, automatic maintenance and every transport but https, ssh and git are off; the person's
// own configuration and ssh setup apply. Nothing of our environment that names a repository is
// passed on.
base::ProcessRequest gitCall(const std::filesystem::path& folder, std::vector<std::string> words,
                             bool anywhere = false);

// Why a call to a server failed: its and git's words, and what to do. `doing`: "cannot fetch from
// it", …
base::Error gitFailure(const base::ProcessResult& result, const base::Sentence& doing,
                       const std::string& address);

} // namespace countersign::git
