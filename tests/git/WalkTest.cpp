#include "core/git/PathWatch.h"
#include "core/git/TreeWalk.h"

#include "core/base/Text.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <set>

using namespace countersign;
using base::TreeId;
using git::Repository;
using git::Walk;
using support::ScriptedGit;
using support::TempFolder;

namespace walktest {

// "mode id path" lines of a random tree, in mktree's or update-index's form.
std::map<std::string, std::string> randomFiles(std::mt19937& random, const ScriptedGit& script) {
    static const char* names[] = {"a", "b", "a-b", "a.c", "a0", "z", "\xC3\xA9"};
    std::map<std::string, std::string> files;
    const auto size = random() % 25;
    for (unsigned i = 0; i < size; ++i) {
        std::string path = names[random() % 7];
        for (unsigned depth = random() % 4; depth > 0; --depth)
            path += std::string("/") + names[random() % 7];
        const auto text = std::to_string(random() % 3);
        const std::string id = script.run({"hash-object", "-w", "--stdin"}, text);
        static const char* modes[] = {"100644", "100644", "100755", "120000", "160000"};
        files[path] = std::string(modes[random() % 5]) + " " + id;
    }
    // A path cannot be a file and a folder at once.
    for (auto at = files.begin(); at != files.end();) {
        const auto below = files.lower_bound(at->first + "/");
        const bool clash = below != files.end() && below->first.starts_with(at->first + "/");
        at = clash ? files.erase(at) : std::next(at);
    }
    return files;
}

TreeId treeOf(ScriptedGit& script, const std::map<std::string, std::string>& files) {
    script.setenv("GIT_INDEX_FILE", (script.folder() / "index").string());
    std::string input;
    for (const auto& [path, entry] : files)
        input += entry + "\t" + path + "\n";
    script.run({"read-tree", "--empty"});
    script.run({"update-index", "--index-info"}, input);
    return *TreeId::fromHex(script.run({"write-tree"}));
}

// One line per delta, as `git diff-tree -r --raw -z` says it.
std::string asRaw(const std::vector<git::Delta>& deltas) {
    std::string text;
    for (const git::Delta& delta : deltas) {
        char modes[40];
        std::snprintf(modes, sizeof modes, ":%06o %06o ", delta.oldMode, delta.newMode);
        const std::string none(40, '0');
        const bool typeChange = delta.kind == git::DeltaKind::Modified &&
                                (delta.oldMode & 0170000) != (delta.newMode & 0170000);
        text += modes + (delta.oldId.isNone() ? none : delta.oldId.hex()) + " " +
                (delta.newId.isNone() ? none : delta.newId.hex()) + " " +
                (delta.kind == git::DeltaKind::Added     ? "A"
                 : delta.kind == git::DeltaKind::Deleted ? "D"
                 : typeChange                            ? "T"
                                                         : "M");
        text += '\0' + delta.path + '\0';
    }
    return text;
}

// A tree of `depth` levels, each of which holds the one below `width` times.
TreeId nested(Repository& repository, int depth, int width) {
    auto id = *repository.writeTree({}, {{"f", 0100644, *repository.writeBlob("x")}});
    for (int i = 0; i < depth; ++i) {
        std::vector<git::TreeAddition> additions;
        for (int w = 0; w < width; ++w)
            additions.push_back({std::to_string(w), 040000, id});
        id = *repository.writeTree({}, additions);
    }
    return id;
}

} // namespace walktest
using namespace walktest;

TEST_CASE("The delta of two random trees is what git diff-tree says") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    std::mt19937 random(4);
    std::vector<TreeId> trees;
    for (int i = 0; i < 12; ++i)
        trees.push_back(treeOf(script, randomFiles(random, script)));
    auto opened = *Repository::open(temp / "r");
    for (const TreeId& from : trees) {
        for (const TreeId& to : trees) {
            const auto delta = git::treeDelta(*opened, from, to);
            REQUIRE(delta);
            const auto said = script.attempt(
                {"diff-tree", "-r", "--raw", "--no-renames", "-z", from.hex(), to.hex()});
            CHECK(asRaw(*delta) == said.out);
        }
    }
    const auto fromNothing = git::treeDelta(*opened, {}, trees[0]);
    REQUIRE(fromNothing);
    const auto said = script.attempt({"diff-tree", "-r", "--raw", "--no-renames", "-z",
                                      "4b825dc642cb6eb9a060e54bf8d69288fbee4904", trees[0].hex()});
    CHECK(asRaw(*fromNothing) == said.out);
    CHECK(git::treeDelta(*opened, {}, {})->empty());
}

TEST_CASE("Watched paths change where the delta of two trees says so, loose and packed") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    std::mt19937 random(9);
    std::vector<TreeId> trees{TreeId()};
    std::set<std::string> every{"not/there"};
    for (int i = 0; i < 10; ++i) {
        const auto files = randomFiles(random, script);
        for (const auto& [path, entry] : files)
            every.insert(path);
        trees.push_back(treeOf(script, files));
    }
    std::vector<std::string> all(every.begin(), every.end()), some;
    for (const std::string& path : all) {
        if (random() % 3 == 0) some.push_back(path);
    }
    for (const bool packed : {false, true}) {
        if (packed) {
            const auto ids =
                script.run({"cat-file", "--batch-all-objects", "--batch-check=%(objectname)"});
            script.run({"pack-objects", "-q", ".git/objects/pack/pack"}, ids + "\n");
            script.run({"prune-packed", "-q"});
        }
        auto opened = *Repository::open(temp / "r");
        for (const auto& paths : {all, some}) {
            git::PathWatch watch(*opened, paths);
            int seen = 0;
            for (const TreeId& from : trees) {
                for (const TreeId& to : trees) {
                    std::set<std::string> expected, changed;
                    const auto deltas = git::treeDelta(*opened, from, to);
                    REQUIRE(deltas);
                    for (const git::Delta& delta : *deltas) {
                        if (std::find(paths.begin(), paths.end(), delta.path) != paths.end())
                            expected.insert(delta.path);
                    }
                    const auto told = watch.changed(from, to);
                    REQUIRE(told);
                    for (const std::size_t path : **told)
                        CHECK(changed.insert(paths[path]).second);
                    CHECK(changed == expected);
                    seen += static_cast<int>(changed.size());
                }
            }
            CHECK(seen > 0);
        }
    }
}

TEST_CASE("A walk meets every file in order, links and submodules as what they are") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    std::mt19937 random(8);
    const auto files = randomFiles(random, script);
    const auto tree = treeOf(script, files);
    auto opened = *Repository::open(temp / "r");
    std::map<std::string, std::string> met;
    std::vector<std::string> order;
    REQUIRE(git::walkTree(*opened, tree, [&](const git::FileAt& file) {
        char mode[16];
        std::snprintf(mode, sizeof mode, "%06o ", file.mode);
        met[file.path] = mode + file.id.hex();
        order.push_back(file.path);
        return Walk::Continue;
    }));
    CHECK(met == files);
    CHECK(std::is_sorted(order.begin(), order.end()));
}

TEST_CASE("A walk leaves out what it is told to and stops when it is told to") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    for (const char* path : {"a/1", "a/2", "b/3", "c/4", "d"})
        script.write(path, path);
    script.commit("Five files");
    auto opened = *Repository::open(temp / "r");
    const auto tree = *TreeId::fromHex(script.run({"rev-parse", "HEAD^{tree}"}));
    const auto walk = [&](const std::string& skip, const std::string& stop,
                          const std::string& leave) {
        std::string met;
        const auto done = git::walkTree(
            *opened, tree,
            [&](const git::FileAt& file) {
                met += file.path + " ";
                return file.path == stop    ? Walk::Stop
                       : file.path == leave ? Walk::SkipFolder
                                            : Walk::Continue;
            },
            [&](const std::string& folder) {
                return folder == skip ? Walk::SkipFolder : Walk::Continue;
            });
        REQUIRE(done);
        return met;
    };
    CHECK(walk("", "", "") == "a/1 a/2 b/3 c/4 d ");
    CHECK(walk("b", "", "") == "a/1 a/2 c/4 d ");
    CHECK(walk("", "b/3", "") == "a/1 a/2 b/3 ");
    CHECK(walk("", "", "a/1") == "a/1 b/3 c/4 d ");
    base::CancelToken cancel;
    cancel.cancel();
    CHECK(git::walkTree(
              *opened, tree, [](const git::FileAt&) { return Walk::Continue; }, {}, cancel)
              .error()
              .code == base::ErrorCode::Cancelled);
}

TEST_CASE("A tree bomb and an endless depth are refused, not walked") {
    const TempFolder temp;
    const ScriptedGit script(temp / "r");
    auto opened = *Repository::open(temp / "r");
    const auto all = [](const git::FileAt&) { return Walk::Continue; };
    const auto deep = nested(*opened, 260, 1);
    CHECK(git::walkTree(*opened, deep, all).error().code == base::ErrorCode::Unavailable);
    CHECK(git::treeDelta(*opened, {}, deep).error().code == base::ErrorCode::Unavailable);
    const auto bomb = nested(*opened, 8, 10);
    CHECK(git::walkTree(*opened, bomb, all).error().code == base::ErrorCode::Unavailable);
    const auto delta = git::treeDelta(*opened, {}, bomb, 1000);
    REQUIRE_FALSE(delta);
    CHECK(delta.error().code == base::ErrorCode::Unavailable);
}
