// The hook of templates/hooks on a real bare repository, behind git's own receive-pack.
#include "core/base/File.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/SharedDemo.h"

#include <catch2/catch.hpp>
#include <fstream>

using namespace countersign;
using support::ScriptedGit;
namespace fs = std::filesystem;

TEST_CASE("The hook lets a good push in and refuses forged, forced, squashed and deleting ones",
          "[system][threat-4][threat-37]") {
    const auto places = support::copiedDemo("hook");
    const std::string log = "refs/heads/countersign/log";
    const fs::path remote = places.home / "hook-remote.git";
    fs::remove_all(remote);
    ScriptedGit bare(remote, {"--bare"});
    auto hook = base::readFile(fs::path(COUNTERSIGN_SOURCE_DIR) / "templates/hooks/pre-receive");
    REQUIRE(hook);
    const ScriptedGit git(places.folder);
    const std::string start = git.run({"rev-list", "--max-parents=0", log});
    const auto fill = [&](const std::string& line, const std::string& with) {
        const std::size_t at = hook->find(line);
        REQUIRE(at != std::string::npos);
        hook->replace(at, hook->find('\n', at) - at, with);
    };
    fill("genesis=", "genesis=" + start);
    fill("countersign=",
         std::string("countersign='") + COUNTERSIGN_BINARY_DIR + "/app/cli/countersign'");
    fs::create_directories(remote / "hooks");
    std::ofstream(remote / "hooks" / "pre-receive") << *hook;
    fs::permissions(remote / "hooks" / "pre-receive", fs::perms::owner_all);

    const std::string head = git.run({"rev-parse", log});
    const auto push = [&](const std::string& what, bool force = false) {
        std::vector<std::string> words = {"push", "-q", remote.string(), what + ":" + log};
        if (force) words.insert(words.begin() + 1, "-f");
        return git.attempt(words);
    };
    const auto there = [&] { return bare.attempt({"rev-parse", "-q", "--verify", log}).out; };
    const auto source = git.attempt({"push", "-q", remote.string(), "main"});
    CHECK(source.code == 0); // other branches are none of its business
    const auto wrongStart = push("main");
    CHECK(wrongStart.code != 0);
    CHECK(there().empty());
    const auto good = push(head + "~3");
    INFO(good.err);
    REQUIRE(good.code == 0);
    REQUIRE(push(head).code == 0);
    const std::string kept = there();

    const std::string tree = git.run({"rev-parse", head + "^{tree}"});
    const std::string forged =
        git.run({"commit-tree", tree, "-p", head, "-m", "countersign: vote"});
    const auto refused = push(forged);
    CHECK(refused.code != 0);
    CHECK(refused.err.find("UNSIGNED") != std::string::npos);
    CHECK(push(head + "~2", true).code != 0);
    const std::string squashed =
        git.run({"commit-tree", tree, "-p", head + "~3", "-m", "Squashed: three votes"});
    CHECK(push(squashed, true).code != 0);
    CHECK(push("").code != 0); // deletion
    CHECK(there() == kept);
}
