// Copies of a record that sort before it by a lucky commit id: none may take its place.
#include "tests/ledger/LogWorld.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;
using model::Verdict;

namespace {

// Signed again and again (ECDSA differs each time) until the id sorts before `than`.
base::CommitId sortedBefore(LogWorld& world, const Craft& craft, const std::string& who,
                            const base::CommitId& than) {
    for (int i = 0; i < 200; ++i) {
        const base::CommitId copy = world.write(craft, who);
        if (copy < than) return copy;
    }
    FAIL("no luck in two hundred tries");
    return than;
}

// Written so that an earlier-sorting copy is found soon: its id lies in the upper half.
base::CommitId writtenLate(LogWorld& world, const Craft& craft, const std::string& who) {
    base::CommitId written = world.write(craft, who);
    while (written.hex().front() < '8')
        written = world.write(craft, who);
    return written;
}

} // namespace

TEST_CASE("a copy under another key silences nobody, whatever its commit id",
          "[ledger][attack][threat-9][threat-17]") {
    LogWorld world({}, "ecdsa");
    world.say("ben", world.open("1"));
    const Craft craft = Craft::of(world.prepare("cai", world.dissent("1", "peer")));
    const base::CommitId objection = writtenLate(world, craft, "cai");
    for (const auto& [who, verdict] :
         {std::pair{"eve", Verdict::UnknownKey}, std::pair{"ben", Verdict::SignerMismatch}}) {
        const base::CommitId copy = sortedBefore(world, craft, who, objection);
        world.setLog(objection);
        world.setLog(world.joinOf({objection, copy}, "ana"));
        const auto report = world.report();
        CHECK(verdictOf(report, copy) == verdict);
        CHECK(verdictOf(report, objection) == Verdict::Valid);
        CHECK(report.ledger.releases.at({"triage", "1"}).objections.size() == 1);
    }
}

TEST_CASE("a retired key signing its old objection anew does not make it late",
          "[ledger][attack][threat-8][threat-23]") {
    LogWorld world({}, "ecdsa");
    world.say("ben", world.open("1"));
    const Craft craft = Craft::of(world.prepare("cai", world.dissent("1", "peer")));
    const base::CommitId objection = writtenLate(world, craft, "cai");
    world.setLog(objection);
    world.say("root", world.retire("cai", "root"));
    const base::CommitId retired = world.head();
    const base::CommitId twin = sortedBefore(world, craft, "cai", objection);
    world.setLog(world.joinOf({retired, twin}, "ana"));
    const auto report = world.report();
    CHECK(verdictOf(report, twin) == Verdict::LateArrival);
    CHECK(verdictOf(report, objection) == Verdict::Valid);
    CHECK(report.exitCode == 0);
    CHECK(report.ledger.releases.at({"triage", "1"}).objections.size() == 1);
}
