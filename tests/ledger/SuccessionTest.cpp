// A log that replaces another one; joins of many heads and of a forge.
#include "tests/ledger/Governing.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;
using model::Verdict;

namespace {

base::Result<base::CommitId> replaceLog(LogWorld& world, const base::CommitId& head) {
    const auto state = world.report().ledger;
    ledger::Founding founding;
    founding.policyText = state.policyText;
    founding.rosterText = state.rosterText;
    founding.genesis.name = "Test, anew";
    founding.genesis.signer.hat = "root";
    founding.genesis.signedAt = world.tick();
    founding.genesis.meaning = "I start this log";
    founding.genesis.succeeds = head.hex();
    const auto signer = world.signer("root");
    return ledger::found(world.repository(), founding, *signer, {});
}

} // namespace

TEST_CASE("a log that replaces another is verified with it, and nothing is lost", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.say("cai", world.vote("1", "peer"));
    const base::CommitId old = world.head();
    const base::CommitId oldStart = world.genesis();
    CHECK_FALSE(replaceLog(world, oldStart)); // not the head
    const auto fresh = replaceLog(world, old);
    REQUIRE(fresh);
    CHECK(world.head() == *fresh);
    const auto kept = world.repository().ref(std::string(ledger::kLogRef) + "-" + old.shortHex());
    REQUIRE(kept);
    CHECK(kept->value() == old);
    auto report = world.report();
    CHECK(report.exitCode == 0);
    CHECK(report.ledger.records == 0);
    REQUIRE(report.predecessor);
    CHECK(report.predecessor->state == model::LogState::Complete);
    CHECK(report.predecessor->ledger.records == 2);
    // Whoever trusts the old start is told, and must pin the new one.
    ledger::TrustAnchor trust;
    trust.genesisPin = oldStart.hex();
    trust.how = model::Trust::Pinned;
    report = world.report(trust);
    CHECK(report.state == model::LogState::UnknownGenesis);
    CHECK(report.reason.find("says that it replaces") != std::string::npos);
}

TEST_CASE("an octopus join of three heads counts like any other", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const base::CommitId fork = world.head();
    std::vector<base::CommitId> heads;
    for (const char* who : {"ana", "ben", "cai"})
        heads.push_back(world.sayBeside(fork, who, world.vote("1", "peer")));
    const auto joined = world.joinOf(heads, "root");
    world.setLog(joined);
    const auto report = world.report();
    CHECK(verdictOf(report, joined) == Verdict::ValidMerge);
    CHECK(report.exitCode == 0);
    CHECK(report.ledger.releases.at({"triage", "1"}).votes.size() == 3);
}

TEST_CASE("a union by the forge stands where the policy in force says joins: any, from there on",
          "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto unionOf = [&](const base::CommitId& fork) {
        const auto one = world.sayBeside(fork, "ana", world.vote("1", "peer"));
        const auto two = world.sayBeside(fork, "cai", world.vote("1", "peer"));
        world.setLog(fork);
        Craft craft = Craft::of(world.repository(), world.joinOf({one, two}, "root"));
        return world.writeUnsigned(craft);
    };
    const base::CommitId early = unionOf(world.head());
    CHECK(verdictOf(world.reportAt(early), early) == Verdict::Unsigned);
    CHECK(world.reportAt(early).exitCode == 1);
    const auto proposal = world.say("root", proposePolicy(world, "joins: signed ", "joins: any "));
    world.say("root", enact(world, proposal.id, false, "root"));
    const base::CommitId later = unionOf(world.head());
    const auto report = world.reportAt(later);
    CHECK(verdictOf(report, later) == Verdict::ForgeJoin);
    CHECK(report.exitCode == 0);
    CHECK(report.ledger.releases.at({"triage", "1"}).votes.size() == 2);
}
