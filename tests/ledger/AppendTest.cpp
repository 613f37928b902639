// Writing: nothing lost, nothing of the user's touched, and plain git agrees.
#include "tests/ledger/LogWorld.h"

#include "core/base/File.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <fstream>
#include <set>
#include <thread>

using namespace countersign;
using namespace countersign::tests;
using model::Verdict;

namespace {

// Everything under .git but objects, without the log's own ref and reflog.
std::map<std::string, std::string> untouched(const support::ScriptedGit& git) {
    auto all = git.administration();
    std::erase_if(all, [](const auto& file) {
        return file.first.find("countersign/log") != std::string::npos;
    });
    return all;
}

class MovingSigner final : public sign::Signer { // somebody else writes while we sign
public:
    MovingSigner(std::unique_ptr<sign::Signer> inner, std::function<void()> meanwhile)
        : m_inner(std::move(inner)), m_meanwhile(std::move(meanwhile)) {}
    const sign::PublicKey& key() const override { return m_inner->key(); }
    base::Result<std::string> sign(std::string_view payload,
                                   const base::CancelToken& cancel) override {
        auto armor = m_inner->sign(payload, cancel);
        m_meanwhile();
        return armor;
    }

private:
    std::unique_ptr<sign::Signer> m_inner;
    std::function<void()> m_meanwhile;
};

} // namespace

TEST_CASE("every counted commit is Good to git with the exported allowed_signers", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.say("ana", world.vote("1", "peer"));
    world.say("ana", world.retire("ana", "peer")); // signed by the key it retires
    const base::CommitId fork = world.head();
    const auto left = world.sayBeside(fork, "ana2", world.vote("1", "peer"));
    const auto right = world.sayBeside(fork, "cai", world.vote("1", "peer"));
    world.setLog(world.joinOf({left, right}, "ben"));
    world.say("ben", world.decide("1", model::Outcome::Approved));
    const auto report = world.report();
    REQUIRE(report.exitCode == 0);
    REQUIRE(report.counted == 8);
    const auto file = world.folder() / "allowed_signers";
    REQUIRE(base::writeFileAtomically(file, ledger::allowedSigners(report.ledger)));
    for (const model::LogEntry& entry : report.ledger.entries) {
        const auto answer =
            world.git().attempt({"-c", "gpg.ssh.allowedSignersFile=" + file.string(),
                                 "verify-commit", entry.commit.hex()});
        INFO(entry.path << answer.err);
        CHECK(answer.code == 0);
        CHECK_THAT(answer.err, Catch::Contains("Good \"git\" signature"));
    }
    CHECK(world.git().attempt({"fsck", "--strict", "--no-dangling"}).code == 0);
}

TEST_CASE("a retired key's lines end in UTC", "[ledger]") {
    LogWorld world;
    world.say("root", world.retire("cai", "root"));
    const std::string text = ledger::allowedSigners(world.report().ledger);
    CHECK_THAT(text, Catch::Matches("(.|\n)*cai@[0-9a-f]{12}[.]invalid namespaces=\"git\","
                                    "valid-before=\"[0-9]{14}Z\" ssh-ed25519 (.|\n)*"));
}

TEST_CASE("writing leaves the user's index, work tree, HEAD, config and other refs alone",
          "[ledger]") {
    LogWorld world;
    world.git().write("models/triage/README.md", "# Triage, edited\n");
    world.git().write("staged.txt", "staged\n");
    world.git().run({"add", "staged.txt"});
    world.git().run({"tag", "v1"});
    const std::string status = world.git().run({"status", "--porcelain"});
    const auto before = untouched(world.git());
    world.say("ben", world.open("1"));
    world.say("ana", world.vote("1", "peer"));
    world.say("root", world.retire("cai", "root"));
    CHECK(untouched(world.git()) == before);
    CHECK(world.git().run({"status", "--porcelain"}) == status);
    CHECK(world.git().run({"fsck", "--strict", "--no-dangling"}).empty());
}

TEST_CASE("eight writers at once lose nothing", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const char* people[] = {"ana", "ana2", "ben", "cai"};
    std::vector<ledger::Prepared> first;
    for (int i = 0; i < 8; ++i)
        first.push_back(world.prepare(people[i % 4], world.vote("1", "peer")));
    std::atomic<int> written{0}, conflicts{0}, failed{0};
    const auto write = [&](int i) {
        auto repository = git::Repository::open(world.git().folder());
        const auto signer = world.signer(people[i % 4]);
        ledger::Prepared prepared = first[static_cast<std::size_t>(i)];
        for (int round = 0; repository && round < 40; ++round) {
            const auto done = ledger::append(**repository, prepared, *signer, {});
            if (done) {
                ++written;
                return;
            }
            if (done.error().code != base::ErrorCode::Conflict) break;
            ++conflicts;
            ledger::VerifyOptions options;
            options.ref = ledger::kLogRef;
            const auto seen = ledger::verify(**repository, {}, options);
            ledger::Intent intent;
            intent.record = prepared.record;
            if (!seen) break;
            auto again = ledger::prepare(**repository, seen->ledger, intent, signer->key(),
                                         prepared.record.signedAt);
            if (!again) break;
            prepared = *again;
        }
        ++failed;
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back(write, i);
    for (std::thread& thread : threads)
        thread.join();
    CHECK(written == 8);
    CHECK(failed == 0);
    const auto report = world.report();
    INFO(report.reason);
    CHECK(report.exitCode == 0);
    CHECK(report.ledger.records == 9);
    CHECK(report.ledger.releases.at({"triage", "1"}).votes.size() == 8);
}

TEST_CASE("a head that moves while somebody signs is a Conflict and nothing is kept", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const ledger::Prepared prepared = world.prepare("ana", world.vote("1", "peer"));
    bool moved = false;
    MovingSigner signer(world.signer("ana"), [&] {
        if (!std::exchange(moved, true)) world.say("cai", world.vote("1", "peer"));
    });
    const auto appended = ledger::append(world.repository(), prepared, signer, {});
    REQUIRE_FALSE(appended);
    CHECK(appended.error().code == base::ErrorCode::Conflict);
    CHECK(world.report().ledger.records == 2);
}

TEST_CASE("a signer that refuses leaves the log where it was", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const base::CommitId head = world.head();
    const ledger::Prepared prepared = world.prepare("ana", world.vote("1", "peer"));
    const base::CancelToken cancel;
    cancel.cancel();
    const auto signer = world.signer("ana");
    const auto appended = ledger::append(world.repository(), prepared, *signer, cancel);
    REQUIRE_FALSE(appended);
    CHECK(appended.error().code == base::ErrorCode::Cancelled);
    CHECK(world.head() == head);
}

TEST_CASE("the first signature on a remote's log makes the local branch", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const base::CommitId head = world.head();
    world.git().run({"update-ref", "refs/remotes/origin/countersign/log", head.hex()});
    world.git().run({"update-ref", "-d", ledger::kLogRef});
    const auto found = ledger::findLog(world.repository());
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((*found)->remote);
    const auto report = world.report({}, (*found)->name);
    REQUIRE(report.exitCode == 0);
    ledger::Intent intent;
    intent.record = world.vote("1", "peer");
    const auto signer = world.signer("ana");
    const auto prepared =
        ledger::prepare(world.repository(), report.ledger, intent, signer->key(), world.tick());
    REQUIRE(prepared);
    REQUIRE(ledger::append(world.repository(), *prepared, *signer, {}));
    CHECK(world.report().ledger.records == 2);
    CHECK(world.git().run({"rev-parse", "refs/remotes/origin/countersign/log"}) == head.hex());
}

TEST_CASE("the log is found here, else in the one remote that has it", "[ledger]") {
    LogWorld world;
    const base::CommitId head = world.head();
    CHECK((*ledger::findLog(world.repository()))->name == ledger::kLogRef);
    world.say("ben", world.open("1"));
    world.git().run({"update-ref", "refs/remotes/a/countersign/log", head.hex()});
    world.git().run({"update-ref", "refs/remotes/b/countersign/log", world.head().hex()});
    world.git().run({"update-ref", "-d", ledger::kLogRef});
    const auto two = ledger::findLog(world.repository());
    REQUIRE_FALSE(two);
    CHECK(two.error().code == base::ErrorCode::Conflict);
    const auto named = ledger::findLog(world.repository(), "refs/remotes/a/countersign/log");
    REQUIRE(named);
    CHECK((*named)->head == head);
    world.git().run({"update-ref", "-d", "refs/remotes/a/countersign/log"});
    world.git().run({"update-ref", "-d", "refs/remotes/b/countersign/log"});
    const auto none = ledger::findLog(world.repository());
    REQUIRE(none);
    CHECK_FALSE(*none);
}

TEST_CASE("a log is not founded twice, nor beside a remote's, nor over a branch in the way",
          "[ledger]") {
    LogWorld world;
    const auto state = world.report().ledger;
    ledger::Founding founding{state.start, state.policyText, state.rosterText};
    const auto signer = world.signer("root");
    const auto refused = [&] {
        const auto done = ledger::found(world.repository(), founding, *signer, {});
        return !done && done.error().code == base::ErrorCode::Conflict;
    };
    CHECK(refused());
    const std::string head = world.head().hex();
    world.git().run({"update-ref", "-d", ledger::kLogRef});
    world.git().run({"update-ref", "refs/remotes/origin/countersign/log", head});
    CHECK(refused());
    world.git().run({"update-ref", "-d", "refs/remotes/origin/countersign/log"});
    world.git().run({"branch", "countersign"});
    CHECK(refused());
    world.git().run({"branch", "-D", "countersign"});
    CHECK_FALSE(refused());
    CHECK(world.report().exitCode == 0);
}
