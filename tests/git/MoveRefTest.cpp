#include "core/git/Repository.h"

#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <fstream>
#include <thread>

using namespace countersign;
using base::CommitId;
using base::ErrorCode;
using git::Repository;
using support::ScriptedGit;
using support::TempFolder;

namespace movetest {

const std::string kRef = "refs/heads/countersign/log";

base::Result<CommitId> child(Repository& repository, const std::vector<CommitId>& parents,
                             const std::string& message) {
    const git::Identity who{"Ana", "ana@example.org", {1'700'000'000}, "+0000"};
    auto tree = repository.writeTree({}, {});
    if (!tree) return base::fail(tree.error());
    auto payload = repository.commitBytes(*tree, parents, who, who, message);
    if (!payload) return base::fail(payload.error());
    return repository.writeCommit(*payload);
}

} // namespace movetest
using namespace movetest;

TEST_CASE("A ref moves only from where it was expected") {
    const TempFolder temp;
    const ScriptedGit script(temp / "r");
    auto opened = *Repository::open(temp / "r");
    const auto a = *child(*opened, {}, "a"), b = *child(*opened, {a}, "b");
    CHECK(opened->moveRef(kRef, b, a, "").error().code == ErrorCode::Conflict); // absent
    REQUIRE(opened->moveRef(kRef, a, {}, "first"));
    CHECK(opened->moveRef(kRef, b, {}, "").error().code == ErrorCode::Conflict); // there already
    CHECK(opened->moveRef(kRef, b, b, "").has_value() == false);
    CHECK(opened->ref(kRef)->value() == a);
    REQUIRE(opened->moveRef(kRef, b, a, "second"));
    CHECK(opened->ref(kRef)->value() == b);
    CHECK(script.run({"reflog", "show", "--format=%gs", kRef}) == "second\nfirst");
    const auto missing = *CommitId::fromHex(std::string(40, '1'));
    CHECK(opened->moveRef(kRef, missing, b, "").error().code == ErrorCode::NotFound);
    const auto tree = CommitId(*opened->writeTree({}, {}));
    CHECK(opened->moveRef(kRef, tree, b, "").error().code == ErrorCode::Invalid);
    CHECK_FALSE(opened->moveRef("not a ref", b, {}, ""));
}

TEST_CASE("A packed ref is compared and moved like a loose one") {
    const TempFolder temp;
    const ScriptedGit script(temp / "r");
    auto opened = *Repository::open(temp / "r");
    const auto a = *child(*opened, {}, "a"), b = *child(*opened, {a}, "b");
    REQUIRE(opened->moveRef(kRef, a, {}, ""));
    script.run({"pack-refs", "--all"});
    CHECK(opened->moveRef(kRef, b, {}, "").error().code == ErrorCode::Conflict);
    REQUIRE(opened->moveRef(kRef, b, a, ""));
    CHECK(script.run({"rev-parse", kRef}) == b.hex());
}

TEST_CASE("A lock left by a crash gives a message that says what to remove") {
    const TempFolder temp;
    const ScriptedGit script(temp / "r");
    auto opened = *Repository::open(temp / "r");
    const auto a = *child(*opened, {}, "a"), b = *child(*opened, {a}, "b");
    REQUIRE(opened->moveRef(kRef, a, {}, ""));
    const auto lock = temp / "r/.git/refs/heads/countersign/log.lock";
    std::ofstream(lock) << "";
    const auto moved = opened->moveRef(kRef, b, a, "", 50);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().code == ErrorCode::Conflict);
    CHECK(moved.error().place.path == lock.string());
    CHECK(moved.error().hint.find("remove") != std::string::npos);
    CHECK(opened->ref(kRef)->value() == a);
    std::filesystem::remove(lock);
    CHECK(opened->moveRef(kRef, b, a, "", 50));
}

TEST_CASE("A lock that goes away in time is waited for") {
    const TempFolder temp;
    const ScriptedGit script(temp / "r");
    auto opened = *Repository::open(temp / "r");
    const auto a = *child(*opened, {}, "a"), b = *child(*opened, {a}, "b");
    REQUIRE(opened->moveRef(kRef, a, {}, ""));
    const auto lock = temp / "r/.git/refs/heads/countersign/log.lock";
    std::ofstream(lock) << "";
    std::thread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        std::filesystem::remove(lock);
    });
    CHECK(opened->moveRef(kRef, b, a, "", 60000));
    later.join();
}

TEST_CASE("A branch in the way of the log's name is named") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    script.commitFile("a", "1");
    script.run({"branch", "countersign"});
    auto opened = *Repository::open(temp / "r");
    const auto a = *child(*opened, {}, "a");
    const auto moved = opened->moveRef(kRef, a, {}, "", 50);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().code == ErrorCode::Conflict);
    CHECK(moved.error().what.find("refs/heads/countersign") != std::string::npos);
}

TEST_CASE("Racing writers lose nothing: each move is seen by the next") {
    const TempFolder temp;
    const ScriptedGit script(temp / "r");
    constexpr int kWriters = 8, kEach = 6;
    {
        auto opened = *Repository::open(temp / "r");
        const auto root = *child(*opened, {}, "root");
        REQUIRE(opened->moveRef(kRef, root, {}, ""));
    }
    std::atomic<int> failures{0};
    std::vector<std::thread> writers;
    for (int writer = 0; writer < kWriters; ++writer) {
        writers.emplace_back([&, writer] {
            auto opened = Repository::open(temp / "r");
            for (int i = 0; opened && i < kEach;) {
                const auto head = (*opened)->ref(kRef);
                if (!head || !*head) {
                    ++failures;
                    return;
                }
                const auto next = child(**opened, {**head}, std::to_string(writer * 100 + i));
                const auto moved = next ? (*opened)->moveRef(kRef, *next, **head, "vote", 60000)
                                        : base::Result<void>(base::fail(next.error()));
                if (moved)
                    ++i;
                else if (moved.error().code != ErrorCode::Conflict)
                    ++failures;
                if (failures > 0) return;
            }
        });
    }
    for (std::thread& writer : writers)
        writer.join();
    CHECK(failures == 0);
    CHECK(script.run({"rev-list", "--count", kRef}) == std::to_string(1 + kWriters * kEach));
    CHECK(script.run({"rev-list", "--count", "--merges", kRef}) == "0");
    CHECK(script.attempt({"fsck", "--strict", "--no-dangling"}).code == 0);
}
