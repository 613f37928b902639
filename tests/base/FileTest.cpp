#include "core/base/File.h"

#include "tests/support/TempFolder.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <sys/stat.h>

using namespace countersign::base;
using countersign::support::TempFolder;

namespace filetest {

unsigned modeOf(const std::filesystem::path& path) {
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 07777u : 0;
}

std::size_t filesIn(const std::filesystem::path& folder) {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder))
        ++count;
    return count;
}

} // namespace filetest

TEST_CASE("A file written atomically replaces the old one and leaves nothing beside it") {
    const TempFolder temp;
    const auto path = temp.path() / "state";
    REQUIRE(writeFileAtomically(path, "one"));
    REQUIRE(writeFileAtomically(path, std::string("two\0three", 9)));
    CHECK(readFile(path) == std::string("two\0three", 9));
    CHECK(filetest::modeOf(path) == 0600);
    CHECK(filetest::filesIn(temp.path()) == 1);
    REQUIRE(writeFileAtomically(path, "", 0644));
    CHECK(filetest::modeOf(path) == 0644);
    CHECK(readFile(path) == std::string());
}

TEST_CASE("A write that cannot be done says so and leaves the old file") {
    const TempFolder temp;
    CHECK(writeFileAtomically(temp.path() / "none" / "file", "x").error().code ==
          ErrorCode::NotFound);
    std::filesystem::create_directories(temp.path() / "folder" / "full");
    CHECK_FALSE(writeFileAtomically(temp.path() / "folder", "x"));
    CHECK(filetest::filesIn(temp.path()) == 1);
}

TEST_CASE("A new file is never written over an existing one") {
    const TempFolder temp;
    REQUIRE(writeNewFile(temp.path() / "new", "mine"));
    const auto again = writeNewFile(temp.path() / "new", "theirs");
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(readFile(temp.path() / "new") == "mine");
    std::filesystem::create_symlink("nowhere", temp.path() / "link");
    CHECK(writeNewFile(temp.path() / "link", "x").error().code == ErrorCode::Conflict);
    CHECK_FALSE(std::filesystem::exists(temp.path() / "nowhere"));
}

TEST_CASE("A file is read whole or not at all") {
    const TempFolder temp;
    REQUIRE(writeNewFile(temp.path() / "ten", "0123456789"));
    CHECK(readFile(temp.path() / "ten", 10) == "0123456789");
    CHECK(readFile(temp.path() / "ten", 9).error().code == ErrorCode::Unavailable);
    CHECK(readFile(temp.path() / "none").error().code == ErrorCode::NotFound);
    CHECK(readFile(temp.path()).error().code == ErrorCode::Invalid);
    CHECK(readFile("/dev/zero").error().code == ErrorCode::Invalid);
}

TEST_CASE("Folders are made with the parents they need") {
    const TempFolder temp;
    REQUIRE(makeFolders(temp.path() / "a" / "b" / ""));
    CHECK(filetest::modeOf(temp.path() / "a" / "b") == 0700);
    REQUIRE(makeFolders(temp.path() / "a" / "b"));
    REQUIRE(writeNewFile(temp.path() / "file", ""));
    CHECK_FALSE(makeFolders(temp.path() / "file" / "c"));
    CHECK_FALSE(makeFolders(temp.path() / "file"));
}

TEST_CASE("State, cache and configuration stand where the environment says") {
    setenv("XDG_STATE_HOME", "/x/state", 1);
    CHECK(stateHome() == "/x/state/countersign");
    setenv("XDG_STATE_HOME", "relative", 1);
    setenv("HOME", "/home/ana", 1);
    CHECK(stateHome() == "/home/ana/.local/state/countersign");
    unsetenv("XDG_CACHE_HOME");
    CHECK(cacheHome() == "/home/ana/.cache/countersign");
    setenv("XDG_CONFIG_HOME", "/x/config", 1);
    CHECK(configHome() == "/x/config/countersign");
}
