#include "core/git/Repository.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch.hpp>
#include <fstream>

using namespace countersign;
namespace fs = std::filesystem;

TEST_CASE("What a pruning gc took away between writing and moving the ref is written again") {
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "repo");
    git.commitFile("a", "a");
    auto repository = git::Repository::open(git.folder());
    REQUIRE(repository);
    const auto write = [&](const std::string& text, const base::CommitId& parent) {
        const auto blob = (*repository)->writeBlob(text);
        REQUIRE(blob);
        const auto tree = (*repository)->writeTree({}, {{"folder/file", 0100644, *blob}});
        REQUIRE(tree);
        const git::Identity who{"Ana", "ana@example.org", {1'790'000'000}, "+0000"};
        std::vector<base::CommitId> parents;
        if (!parent.isNone()) parents.push_back(parent);
        const auto payload = (*repository)->commitBytes(*tree, parents, who, who, text + "\n");
        REQUIRE(payload);
        const auto commit = (*repository)->writeCommit(*payload);
        REQUIRE(commit);
        return *commit;
    };
    const std::string ref = "refs/heads/other";
    const base::CommitId first = write("first", {});
    git.run({"gc", "-q", "--prune=now"});
    CHECK(git.attempt({"cat-file", "-e", first.hex()}).code != 0); // nothing led to it
    REQUIRE((*repository)->moveRef(ref, first, {}, "test"));
    CHECK(git.attempt({"fsck", "--strict", "--no-dangling"}).code == 0);
    CHECK(git.run({"show", ref + ":folder/file"}) == "first");

    // A gc under way when the ref moves, by its own note, is outlasted.
    const base::CommitId second = write("second", first);
    std::ofstream(git.folder() / ".git/gc.pid") << "999999999 nowhere";
    REQUIRE((*repository)->moveRef(ref, second, first, "test")); // no such process: not waited for
    CHECK(git.run({"show", ref + ":folder/file"}) == "second");
}
