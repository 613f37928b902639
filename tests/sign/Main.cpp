// Own main: the signer under test starts this very program as its askpass.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "core/sign/Askpass.h"
#include "tests/support/TempFolder.h"

int main(int argc, char** argv) {
    if (const auto code = countersign::sign::runAsAskpass(argc, argv)) return *code;
    const countersign::support::TempFolder home;
    countersign::support::isolateEnvironment(home / "home");
    return Catch::Session().run(argc, argv);
}
