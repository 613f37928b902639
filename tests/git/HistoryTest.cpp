#include "core/git/Repository.h"

#include "core/base/Text.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <unordered_map>

using namespace countersign;
using base::CommitId;
using git::Repository;
using support::ScriptedGit;
using support::TempFolder;

namespace historytest {

CommitId id(const std::string& hex) { return *CommitId::fromHex(hex); }

std::set<CommitId> revList(const ScriptedGit& script, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "rev-list");
    std::set<CommitId> found;
    const std::string said = script.run(arguments);
    for (const auto line : base::lines(said))
        found.insert(id(std::string(line)));
    return found;
}

// A random graph of `count` commits over one empty tree, written with commit-tree.
std::vector<std::string> randomGraph(ScriptedGit& script, int count, unsigned seed) {
    std::mt19937 random(seed);
    const std::string tree = script.run({"mktree"}, "");
    std::vector<std::string> ids;
    for (int i = 0; i < count; ++i) {
        std::vector<std::string> arguments{"commit-tree", tree, "-m", std::to_string(i)};
        std::set<std::size_t> parents;
        for (unsigned p = 0; i > 0 && p < 1 + random() % 3; ++p)
            parents.insert(ids.size() - 1 - random() % std::min<std::size_t>(ids.size(), 6));
        if (random() % 12 == 0) parents.clear(); // another root
        for (const std::size_t parent : parents) {
            arguments.insert(arguments.end(), {"-p", ids[parent]});
        }
        script.setTime(script.time() + 60 - static_cast<long long>(random() % 100)); // skewed
        ids.push_back(script.run(arguments));
    }
    return ids;
}

} // namespace historytest
using namespace historytest;

TEST_CASE("Histories, ancestors and roots agree with git on random graphs") {
    const TempFolder temp;
    for (unsigned seed = 1; seed <= 3; ++seed) {
        ScriptedGit script(temp / std::to_string(seed));
        const auto ids = randomGraph(script, 40, seed);
        auto opened = *Repository::open(script.folder());
        std::mt19937 random(seed);
        for (int round = 0; round < 25; ++round) {
            const auto& tip = ids[random() % ids.size()];
            const auto& other = ids[random() % ids.size()];
            const auto history = opened->history({id(tip)}, {id(other)});
            REQUIRE(history);
            CHECK(std::set<CommitId>(history->begin(), history->end()) ==
                  revList(script, {tip, "^" + other}));
            const bool ancestor =
                script.attempt({"merge-base", "--is-ancestor", other, tip}).code == 0;
            CHECK(opened->isAncestor(id(other), id(tip)) == ancestor);
            const auto line = script.run({"rev-list", "--first-parent", tip});
            CHECK(opened->rootCommit(id(tip))->hex() == base::lines(line).back());
        }
    }
}

TEST_CASE("A history has parents before children and the smaller id first") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    const auto ids = randomGraph(script, 60, 9);
    auto opened = *Repository::open(temp / "r");
    std::vector<CommitId> tips;
    for (const auto& hex : ids)
        tips.push_back(id(hex));
    const auto history = opened->history(tips, {});
    REQUIRE(history);
    REQUIRE(history->size() == ids.size());
    // Brute force: at each step, the smallest commit whose parents have all been.
    std::set<CommitId> done, left(tips.begin(), tips.end());
    for (const CommitId& next : *history) {
        for (const CommitId& candidate : left) {
            const auto parents = opened->commit(candidate, git::Strictness::Log)->parents;
            if (std::all_of(parents.begin(), parents.end(),
                            [&](const CommitId& p) { return done.contains(p); })) {
                CHECK(candidate == next);
                break;
            }
        }
        left.erase(next);
        done.insert(next);
    }
}

TEST_CASE("A date names the longest prefix of the line that is not younger") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    std::vector<std::string> ids;
    for (const long long at : {1700001000, 1700002000, 1700009000, 1700003000}) {
        script.setTime(at - 60);
        ids.push_back(script.commitFile("a", std::to_string(at)));
    }
    auto opened = *Repository::open(temp / "r");
    const auto head = id(ids.back());
    CHECK(opened->commitAt(head, {1700000999}).value() == std::optional<CommitId>());
    CHECK(opened->commitAt(head, {1700001000}).value() == std::optional(id(ids[0])));
    // The last commit claims an early time, but stands on one from the future.
    CHECK(opened->commitAt(head, {1700005000}).value() == std::optional(id(ids[1])));
    CHECK(opened->commitAt(head, {1700009000}).value() == std::optional(id(ids[3])));
}

TEST_CASE("A missing parent is an error that names it") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    const auto first = script.commitFile("a", "1");
    const auto second = script.commitFile("a", "2");
    std::filesystem::remove(temp / "r/.git/objects" / first.substr(0, 2) / first.substr(2));
    auto opened = *Repository::open(temp / "r");
    const auto history = opened->history({id(second)}, {});
    REQUIRE_FALSE(history);
    CHECK(history.error().code == base::ErrorCode::NotFound);
    CHECK(history.error().place.path == "commit " + first);
    CHECK_FALSE(opened->isAncestor(id(std::string(40, '1')), id(second)));
}

TEST_CASE("A commit-graph that lies changes no history") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    for (const char* text : {"1", "2", "3"})
        script.commitFile("a", text);
    script.run({"commit-graph", "write", "--reachable"});
    const auto head = script.run({"rev-parse", "HEAD"});
    script.run({"gc", "-q"});
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(temp / "r/.git/objects/info")) {
        if (entry.is_regular_file() && entry.path().filename() == "commit-graph") {
            std::filesystem::permissions(entry.path(), std::filesystem::perms::owner_all);
            std::filesystem::resize_file(entry.path(), 100);
        }
    }
    auto opened = *Repository::open(temp / "r");
    CHECK(opened->history({id(head)}, {})->size() == 3);
}

TEST_CASE("A cancelled history stops") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    const auto head = script.commitFile("a", "1");
    auto opened = *Repository::open(temp / "r");
    base::CancelToken cancel;
    cancel.cancel();
    CHECK(opened->history({id(head)}, {}, cancel).error().code == base::ErrorCode::Cancelled);
}

TEST_CASE("Revisions are resolved as people write them") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    const auto first = script.commitFile("a", "1");
    script.run({"tag", "-a", "v1", "-m", "one"});
    const auto second = script.commitFile("a", "2");
    auto opened = *Repository::open(temp / "r");
    for (const auto& [text, hex] : {std::pair<std::string, std::string>{"HEAD", second},
                                    {"HEAD~1", first},
                                    {"HEAD^", first},
                                    {"v1", first},
                                    {"v1^{commit}", first},
                                    {"main", second},
                                    {"refs/heads/main", second},
                                    {second, second},
                                    {second.substr(0, 8), second}}) {
        CAPTURE(text);
        const auto found = opened->resolve(text);
        REQUIRE(found);
        CHECK(found->hex() == hex);
    }
    for (const char* bad : {"", "nothing", "HEAD~9", "HEAD:a", "HEAD^{tree}", "--all", "a b", "..",
                            "0000000", "@{u}", "refs/heads/"}) {
        CAPTURE(bad);
        const auto found = opened->resolve(bad);
        REQUIRE_FALSE(found);
        CHECK(found.error().code == base::ErrorCode::NotFound);
    }
    CHECK(opened->ref("refs/tags/v1")->value().hex() == first);
    CHECK(opened->ref("refs/heads/none").value() == std::optional<CommitId>());
    CHECK_FALSE(opened->ref("not a ref"));
    const auto refs = opened->refs("refs/");
    REQUIRE(refs);
    REQUIRE(refs->size() == 2);
    CHECK((*refs)[0].name == "refs/heads/main");
    CHECK((*refs)[1].target.hex() == script.run({"rev-parse", "v1"}));
}

TEST_CASE("A damaged ref is an error, not an absent ref") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    const auto head = script.commitFile("a", "1");
    for (const std::string& bytes : {std::string("garbage\n"), std::string(), head + "0\n",
                                     std::string(40, '1') + "\n", head.substr(1) + "\n"}) {
        CAPTURE(bytes);
        script.write(".git/refs/heads/bent", bytes);
        auto opened = *Repository::open(temp / "r");
        const auto bent = opened->ref("refs/heads/bent");
        // libgit2 reads the 40 digits of the third one; everything else must be refused.
        if (bytes.starts_with(head)) continue;
        REQUIRE_FALSE(bent);
        CHECK(bent.error().code == base::ErrorCode::Corrupt);
        CHECK((*opened->head())->hex() == head);
    }
}
