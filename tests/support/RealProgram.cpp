#include "tests/support/RealProgram.h"

#include <catch2/catch.hpp>
#include <utility>

namespace countersign::support {

std::filesystem::path realProgram() {
    return std::filesystem::path(COUNTERSIGN_BINARY_DIR) / "app/cli/countersign";
}

std::vector<std::string> realCall(const DemoPlaces& places, const std::vector<std::string>& args) {
    std::vector<std::string> argv = {realProgram().string(), "-C", places.folder.string()};
    argv.insert(argv.end(), args.begin(), args.end());
    return argv;
}

base::ProcessResult runIn(const DemoPlaces& places, std::vector<std::string> argv) {
    base::ProcessRequest request;
    request.argv = std::move(argv);
    request.setenv = {{"HOME", places.home.string()},
                      {"XDG_STATE_HOME", places.state.string()},
                      {"XDG_CACHE_HOME", places.cache.string()},
                      {"TZ", "UTC"},
                      {"LC_ALL", "C.UTF-8"}};
    request.deadline = std::chrono::minutes(3);
    auto done = base::run(request);
    REQUIRE(done);
    return *done;
}

base::ProcessResult runReal(const DemoPlaces& places, const std::vector<std::string>& args) {
    return runIn(places, realCall(places, args));
}

} // namespace countersign::support
