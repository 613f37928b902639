// Compromised keys, acknowledged commits.
#include "tests/ledger/Governing.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;
using model::Verdict;

TEST_CASE("what a compromised key signed after the point named is SUSPECT, before it stands",
          "[ledger][threat-18]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto before = world.say("ana", world.vote("1", "peer"));
    const auto stolen = world.say("ana", world.open("2"));
    world.say("cai", world.vote("2", "peer")); // somebody built on it: that proves nothing
    const auto said = world.say("ana2", compromise(world, "ana", "peer", before.id));
    const auto report = world.report();
    CHECK(verdictOf(report, said.commit) == Verdict::Valid);
    CHECK(verdictOf(report, before.commit) == Verdict::Valid);
    CHECK(verdictOf(report, stolen.commit) == Verdict::Suspect);
    CHECK(report.exitCode == 0);
    CHECK(report.ledger.releases.at({"triage", "1"}).votes.size() == 1);
    const auto after = force(world, "ana2", world.plain("", model::Remark{}), {}, "ana");
    CHECK(verdictOf(world.reportAt(after), after) == Verdict::Suspect);
}

TEST_CASE("without a point named, all that the key signed is SUSPECT", "[ledger][threat-18]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto vote = world.say("ana", world.vote("1", "peer"));
    world.say("ana2", compromise(world, "ana", "peer"));
    CHECK(verdictOf(world.report(), vote.commit) == Verdict::Suspect);
}

TEST_CASE("what a checkpoint of somebody else had seen by then stands", "[ledger][threat-18]") {
    for (const char* who : {"cai", "ana2"}) {
        LogWorld world;
        world.say("ben", world.open("1"));
        const base::CommitId fork = world.head();
        const auto seen = world.sayBeside(fork, "ana", world.vote("1", "peer"));
        model::Checkpoint body;
        body.head = seen;
        body.records = 2;
        body.sha256 = base::sha256("checkpoint");
        const auto checkpoint = world.say(who, world.plain("", body));
        world.setLog(world.joinOf({world.head(), seen}, "ben"));
        world.say("ana2", compromise(world, "ana", "peer", checkpoint.id));
        const bool byAnother = std::string(who) == "cai";
        CHECK(verdictOf(world.report(), seen) == (byAnother ? Verdict::Valid : Verdict::Suspect));
    }
}

TEST_CASE("a suspect objection is heard until it is disposed of",
          "[ledger][threat-17][threat-18]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto objection = world.say("ana", world.dissent("1", "peer"));
    world.say("ana2", compromise(world, "ana", "peer"));
    auto report = world.report();
    CHECK(verdictOf(report, objection.commit) == Verdict::Suspect);
    REQUIRE(report.ledger.releases.at({"triage", "1"}).objections.size() == 1);
    CHECK(report.ledger.releases.at({"triage", "1"}).objections.front().open());
    CHECK(report.exitCode == 0);
}

TEST_CASE("others declare a key compromised by as many people as change the policy",
          "[ledger][threat-18]") {
    LogWorld world(kTwoPeers);
    world.say("ben", world.open("1"));
    const auto vote = world.say("ana", world.vote("1", "peer"));
    const base::CommitId fork = world.head();
    const auto one = world.sayBeside(fork, "ben", compromise(world, "ana", "peer"));
    const auto two = world.sayBeside(fork, "cai", compromise(world, "ana", "peer"));
    world.setLog(one);
    CHECK(verdictOf(world.report(), vote.commit) == Verdict::Valid); // one alone
    // Two who said so apart from each other, joined either way: nobody signs again.
    for (const auto& heads : {std::vector{one, two}, std::vector{two, one}}) {
        world.setLog(one);
        world.setLog(world.joinOf(heads, "ben"));
        CHECK(verdictOf(world.report(), vote.commit) == Verdict::Suspect);
        CHECK(world.report().exitCode == 0);
    }
    // Another point named is another statement.
    world.setLog(one);
    world.say("cai", compromise(world, "ana", "peer", vote.id));
    CHECK(verdictOf(world.report(), vote.commit) == Verdict::Valid);
}

TEST_CASE("what a compromised key had put into force is taken back",
          "[ledger][attack][threat-18]") {
    LogWorld world;
    enactRoster(world, "root", "root", giving("ben", "root"));
    const auto good = world.say("ben", world.open("1"));
    const auto coup = enactRoster(world, "root", "root", giving("cai", "chair"));
    const auto harvest = world.say("cai", world.decide("1", model::Outcome::Rejected));
    world.say("ben", compromise(world, "root", "root", good.id));
    auto report = world.report();
    CHECK(verdictOf(report, coup) == Verdict::Suspect);
    CHECK(verdictOf(report, harvest.commit) == Verdict::StalePolicy);
    CHECK(report.ledger.rosterDigest.version == 2);
    CHECK(report.exitCode == 0);
    // The next one follows what is in force now.
    enactRoster(world, "ben", "root", giving("ana", "chair"));
    CHECK(world.report().ledger.rosterDigest.version == 3);
    CHECK(world.report().exitCode == 0);
}

TEST_CASE("a foreign commit makes the log red until it is acknowledged", "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    Craft craft = Craft::of(world.repository(), world.head());
    craft.commit.parents = {world.head()};
    craft.commit.tree = world.edited(craft.commit.tree, {{"README.md", "merged by the forge\n"}});
    craft.commit.message = "Update README\n";
    const auto foreign = world.writeUnsigned(craft);
    world.setLog(foreign);
    CHECK(world.report().exitCode == 1);
    const auto after = world.say("cai", world.vote("1", "peer"));
    CHECK(world.report().exitCode == 1);
    world.say("root", acknowledge(world, foreign, "root"));
    const auto report = world.report();
    CHECK(verdictOf(report, foreign) == Verdict::Acknowledged);
    CHECK(verdictOf(report, after.commit) == Verdict::Valid);
    CHECK(report.exitCode == 0);
    CHECK(report.ledger.records == 3);
}

TEST_CASE("what takes a record away can never be acknowledged", "[ledger][attack][threat-12]") {
    LogWorld world;
    const auto open = world.say("ben", world.open("1"));
    const std::string path = world.report().ledger.entry(open.id)->path;
    Craft craft = Craft::of(world.repository(), world.head());
    craft.commit.parents = {world.head()};
    craft.commit.tree = world.edited(craft.commit.tree, {{path, std::nullopt}});
    craft.commit.message = "tidy up\n";
    const auto foreign = world.write(craft, "ana");
    world.setLog(foreign);
    const auto forced = force(world, "root", acknowledge(world, foreign, "root"));
    world.setLog(forced);
    const auto report = world.report();
    CHECK(verdictOf(report, foreign) == Verdict::NotAppendOnly);
    CHECK(verdictOf(report, forced) == Verdict::NotAuthorised);
    CHECK(report.exitCode == 1);
}

TEST_CASE("acknowledging takes as many people as change the policy", "[ledger][attack]") {
    LogWorld world(kTwoPeers);
    Craft craft = Craft::of(world.repository(), world.head());
    craft.commit.parents = {world.head()};
    craft.commit.message = "empty\n";
    const auto foreign = world.writeUnsigned(craft);
    world.setLog(foreign);
    world.say("ana", acknowledge(world, foreign, "peer"));
    world.say("ana2", acknowledge(world, foreign, "peer"));
    CHECK(world.report().exitCode == 1);
    world.say("ben", acknowledge(world, foreign, "peer"));
    CHECK(world.report().exitCode == 0);
    CHECK(verdictOf(world.report(), foreign) == Verdict::Acknowledged);
}
