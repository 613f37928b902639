// Meetings and sealed ballots: who may say what, and in which order.
#include "tests/ledger/LogWorld.h"

#include "core/format/Documents.h"
#include "core/format/RecordKinds.h"
#include "core/format/SealedVote.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;
using model::Verdict;

namespace {

// Written as by somebody who leaves out the check before signing: a remark, recast.
base::CommitId cast(LogWorld& world, const std::string& who, const std::string& hat,
                    const model::RecordBody& body, const std::string& version = {},
                    model::RecordId* written = nullptr) {
    const ledger::Prepared remark =
        version.empty() ? world.prepare(who, world.plain("", model::Remark{}))
                        : world.prepare(who, world.about(version, "remark", "", model::Remark{}));
    const Craft craft = recast(world, remark, [&](model::Record& bent) {
        bent.kind = std::string(format::kindWord(body));
        bent.body = body;
        bent.signer.hat = hat;
        if (written) *written = base::sha256(format::writeRecord(bent));
    });
    const base::CommitId commit = world.write(craft, who);
    world.setLog(commit);
    return commit;
}

model::Meeting meeting(const std::string& phase, std::optional<model::RecordId> plan = {}) {
    return {phase, plan, "2026-12-01", {{{"triage", "1"}, "discussion"}}, {{"ana", "room"}}, {}};
}

model::Reveal sealed(const std::string& salt) {
    model::Reveal reveal;
    reveal.salt = base::sha256(salt);
    reveal.text = "Not yet";
    reveal.vote = model::VoteValue::Dissent;
    reveal.level = model::DissentLevel::Object;
    return reveal;
}

} // namespace

TEST_CASE("A meeting is planned, started once and closed once, by the chair", "[ledger][T1]") {
    LogWorld world;
    model::RecordId plan;
    checkVerdict(world, cast(world, "cai", "peer", meeting("planned")), Verdict::NotAuthorised,
                 "gives no right");
    checkVerdict(world, cast(world, "ben", "chair", meeting("planned"), {}, &plan), Verdict::Valid);
    checkVerdict(world, cast(world, "ben", "chair", meeting("closed", plan)),
                 Verdict::NotAuthorised, "not started");
    checkVerdict(world, cast(world, "ben", "chair", meeting("started", base::sha256("no"))),
                 Verdict::NotAuthorised, "no earlier plan");
    checkVerdict(world, cast(world, "ben", "chair", meeting("started", plan)), Verdict::Valid);
    checkVerdict(world, cast(world, "ben", "chair", meeting("started", plan)),
                 Verdict::NotAuthorised, "started before");
    checkVerdict(world, cast(world, "root", "chair", meeting("closed", plan)), Verdict::Valid);
    checkVerdict(world, cast(world, "ben", "chair", meeting("closed", plan)),
                 Verdict::NotAuthorised, "closed before");
}

TEST_CASE("Attendance names people of the roster, each once, and the agenda each release once",
          "[ledger][T4]") {
    LogWorld world;
    model::Meeting body = meeting("planned");
    body.present.push_back({"stranger", "remote"});
    checkVerdict(world, cast(world, "ben", "chair", body), Verdict::NotAuthorised, "no person");
    body = meeting("planned");
    body.present.push_back({"ana", "absent"});
    checkVerdict(world, cast(world, "ben", "chair", body), Verdict::NotAuthorised, "ana twice");
    body = meeting("planned");
    body.agenda.push_back({{"triage", "1"}, "consent"});
    checkVerdict(world, cast(world, "ben", "chair", body), Verdict::NotAuthorised,
                 "triage@1 twice");
}

TEST_CASE("Papers belong to a plan, minutes to a meeting that was started", "[ledger][T3]") {
    LogWorld world;
    model::RecordId plan;
    cast(world, "ben", "chair", meeting("planned"), {}, &plan);
    checkVerdict(world, cast(world, "cai", "", model::Preread{plan, "Why 0.88?"}), Verdict::Valid);
    checkVerdict(world, cast(world, "cai", "", model::Preread{base::sha256("x"), {}}),
                 Verdict::NotAuthorised, "no earlier plan");
    const model::Minutes minutes{plan, "We met.", {plan}};
    checkVerdict(world, cast(world, "ben", "chair", minutes), Verdict::NotAuthorised,
                 "not started");
    cast(world, "ben", "chair", meeting("started", plan));
    checkVerdict(world, cast(world, "cai", "peer", minutes), Verdict::NotAuthorised,
                 "gives no right");
    checkVerdict(world, cast(world, "ben", "chair", minutes), Verdict::Valid);
    checkVerdict(world,
                 cast(world, "ben", "chair", model::Minutes{plan, "We met.", {base::sha256("x")}}),
                 Verdict::NotAuthorised, "no earlier record");
}

TEST_CASE("A ballot is revealed by who cast it, once, as it was sealed", "[ledger][T2]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.say("ben", world.open("2"));
    model::Reveal reveal = sealed("a");
    checkVerdict(
        world,
        cast(world, "cai", "", model::Ballot{format::sealOf(reveal), {}}, "1", &reveal.ballot),
        Verdict::Valid);
    checkVerdict(world, cast(world, "ana", "", model::Ballot{format::sealOf(reveal), {}}, "1"),
                 Verdict::NotAuthorised, "repeats an earlier ballot");
    checkVerdict(world, cast(world, "cai", "", model::Ballot{base::sha256("other"), {}}, "1"),
                 Verdict::NotAuthorised, "neither revealed nor withdrawn");
    model::Reveal other = reveal;
    other.text = "Fine, after all";
    checkVerdict(world, cast(world, "cai", "", other, "1"), Verdict::NotAuthorised,
                 "not what the ballot");
    other = reveal;
    other.vote = model::VoteValue::Approve;
    other.level = model::DissentLevel::None;
    checkVerdict(world, cast(world, "cai", "", other, "1"), Verdict::NotAuthorised,
                 "not what the ballot");
    checkVerdict(world, cast(world, "ana", "", reveal, "1"), Verdict::NotAuthorised, "not an own");
    checkVerdict(world, cast(world, "cai", "", reveal, "2"), Verdict::NotAuthorised,
                 "another release");
    checkVerdict(world, cast(world, "cai", "", reveal, "1"), Verdict::Valid);
    checkVerdict(world, cast(world, "cai", "", reveal, "1"), Verdict::NotAuthorised,
                 "revealed before");
}

TEST_CASE("Neither ballot nor reveal fills a required place, and a sealed one keeps its owner out",
          "[ledger][T2]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    model::Reveal reveal = sealed("b");
    reveal.vote = model::VoteValue::Approve;
    reveal.level = model::DissentLevel::None;
    cast(world, "ana", "peer", model::Ballot{format::sealOf(reveal), {}}, "1", &reveal.ballot);
    const auto supported = [&] {
        world.say("ben", world.decide("1", model::Outcome::Approved));
        return world.report().ledger.releases.begin()->second.liveDecision()->supported;
    };
    CHECK_FALSE(supported());
    // The check before signing says it as the judge does.
    ledger::Intent intent;
    intent.record = world.vote("1", "peer");
    const auto key = sign::parsePublicKeyLine(world.key("ana").publicLine);
    const auto refused =
        ledger::prepare(world.repository(), world.report().ledger, intent, *key, world.tick());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence().find("neither revealed") != std::string::npos);
    world.say("ana", world.dissent("1", "peer", model::DissentLevel::Concern)); // always heard
    cast(world, "ana", "peer", reveal, "1");
    CHECK_FALSE(supported());
    world.say("ana", world.vote("1", "peer"));
    CHECK(world.report().ledger.entries.back().verdict == Verdict::Valid);
}

TEST_CASE("A ballot whose salt is lost is withdrawn, and stays visible", "[ledger][T2]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    model::Reveal reveal = sealed("c");
    cast(world, "ana", "peer", model::Ballot{format::sealOf(reveal), {}}, "1", &reveal.ballot);
    world.say("ana", world.about("1", "withdraw", "", model::Withdraw{reveal.ballot}));
    checkVerdict(world, cast(world, "ana", "", reveal, "1"), Verdict::NotAuthorised, "withdrawn");
    world.say("ana", world.vote("1", "peer"));
    const auto report = world.report();
    CHECK(report.ledger.entries.back().verdict == Verdict::Valid);
    const model::Facts& facts = report.ledger.releases.begin()->second.facts;
    REQUIRE(facts.size() == 1);
    CHECK(facts.front().endedBy);
}
