// The command line as a function: main() hands in the real streams, tests hand in strings.
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Time.h"

#include <filesystem>
#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

namespace countersign::cli {

// What surrounds the call. Nothing here is read from globals by the commands themselves.
struct Surroundings {
    bool inIsTerminal = false, outIsTerminal = false, errIsTerminal = false;
    bool plain = false;                             // NO_COLOR
    std::string genesis;                            // COUNTERSIGN_GENESIS
    std::filesystem::path stateFolder, cacheFolder; // empty = this user's
    std::filesystem::path quarantine;         // GIT_QUARANTINE_PATH: objects of a push, in a hook
    std::shared_ptr<const base::Clock> clock; // null = system clock
    base::CancelToken cancel;
};

// `args` without the program's name. Returns the exit code: 0 yes, 1 no, 2 the call's words are
// off, 3 it could not be judged or done.
int runCli(const std::vector<std::string>& args, std::ostream& out, std::ostream& err,
           std::istream& in, const Surroundings& surroundings = {});

} // namespace countersign::cli
