// The installed command line, run as a stranger would on a demonstration repository.
#pragma once

#include "core/base/Process.h"
#include "tests/support/SharedDemo.h"

#include <filesystem>
#include <string>
#include <vector>

namespace countersign::support {

std::filesystem::path realProgram();

// "countersign -C FOLDER ARGS…", to be run as it is or behind another program.
std::vector<std::string> realCall(const DemoPlaces& places, const std::vector<std::string>& args);

// Runs `argv` with home, state and cache of `places`; a Catch requirement that it could be started.
base::ProcessResult runIn(const DemoPlaces& places, std::vector<std::string> argv);
base::ProcessResult runReal(const DemoPlaces& places, const std::vector<std::string>& args);

} // namespace countersign::support
