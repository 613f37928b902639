// The only place that starts a child process. No shell, explicit argv, own session (so that a child
// never grabs the terminal), a clean environment, a deadline.
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Error.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace countersign::base {

struct ProcessRequest {
    std::vector<std::string> argv{};             // argv[0] is looked up in PATH unless absolute
    std::string input{};                         // to the child's standard input, then closed
    std::map<std::string, std::string> setenv{}; // added to the environment
    std::vector<std::string> keepenv{};        // names copied from ours; empty = PATH HOME LANG…
    std::vector<int> inherit{};                // descriptors kept open in the child, same number
    std::filesystem::path folder{};            // working directory, empty = ours
    std::chrono::milliseconds deadline{20000}; // zero: none
    std::size_t outputCap = 16u << 20;
};

struct ProcessResult {
    int exitCode = -1; // 128 + signal when it was killed
    std::string out;
    std::string err;
};

// Blocks the calling thread. Errors: NotFound (no such program), Cancelled, Unavailable (deadline),
// Internal. A non-zero exit code is a result, not an error.
Result<ProcessResult> run(const ProcessRequest& request, const CancelToken& cancel = {});
// Full path of a program on PATH, empty if there is none.
std::filesystem::path findProgram(const std::string& name);
// Whether a process of that number runs on this computer.
bool isRunning(long pid);
// The running executable.
std::filesystem::path selfPath();

} // namespace countersign::base
