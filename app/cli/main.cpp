#include "app/cli/Run.h"

#include "core/base/Terminal.h"
#include "core/sign/Askpass.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <new>

namespace {

// Ctrl-C asks the job to stop at its next safe point; a second one ends the program.
const countersign::base::CancelToken* runningToken = nullptr;

extern "C" void onInterrupt(int) {
    if (runningToken) runningToken->cancel();
    std::signal(SIGINT, SIG_DFL);
}

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

} // namespace

int main(int argc, char** argv) {
    if (auto askpass = countersign::sign::runAsAskpass(argc, argv)) return *askpass;
    std::ios::sync_with_stdio(false);
    countersign::cli::Surroundings surroundings;
    surroundings.inIsTerminal = countersign::base::isTerminal(0);
    surroundings.outIsTerminal = countersign::base::isTerminal(1);
    surroundings.errIsTerminal = countersign::base::isTerminal(2);
    surroundings.plain = !variable("NO_COLOR").empty() || variable("TERM") == "dumb";
    surroundings.genesis = variable("COUNTERSIGN_GENESIS");
    surroundings.quarantine = variable("GIT_QUARANTINE_PATH");
    const countersign::base::CancelToken token = surroundings.cancel;
    runningToken = &token;
    std::signal(SIGINT, onInterrupt);
    int code = 3;
    try {
        code = countersign::cli::runCli({argv + 1, argv + argc}, std::cout, std::cerr, std::cin,
                                        surroundings);
    } catch (const std::bad_alloc&) {
        std::fputs(
            "error: the memory of this computer was not enough; what was signed before stands "
            "in the log, nothing else was changed\n",
            stderr);
    }
    std::cout.flush();
    runningToken = nullptr;
    return std::cout ? code : 3; // a full disk or a closed pipe is not a yes
}
