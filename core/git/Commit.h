// A commit object, parsed strictly from its raw bytes: what git itself tolerates (two trees, a NUL
// tail, unknown headers) is Corrupt here, because a signature over ambiguous bytes proves nothing.
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"
#include "core/base/Time.h"

#include <string>
#include <vector>

namespace countersign::git {

struct Identity {
    std::string name, email;
    base::UtcTime time;
    std::string zone; // "+0000"
};

struct Commit {
    base::TreeId tree;
    std::vector<base::CommitId> parents;
    Identity author, committer;
    std::string signature; // armor of gpgsig, unfolded, LF lines, with its last newline; or empty
    std::string payload;   // the signed bytes: the object without its gpgsig header
    std::string message;
};

enum class Strictness { Log, Source };
// Log: the strict grammar only. Source: any commit git accepts (encoding, mergetag… are skipped).
base::Result<Commit> parseCommit(std::string_view raw, Strictness strictness);

} // namespace countersign::git
