// Votes, objections, answers and decisions: what is live, what a decision could see.
#include "tests/ledger/Governing.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;
using model::DissentLevel;
using model::Outcome;
using model::Verdict;

namespace {

const model::ReleaseId kOne{"triage", "1"};

const model::ReleaseHistory& historyOf(const model::VerifyReport& report) {
    return report.ledger.releases.at(kOne);
}

// prepare() completes a decision's objections; an attacker leaves them out again.
base::CommitId decideSilently(LogWorld& world, Outcome outcome) {
    const base::CommitId head = world.head();
    model::Record record = world.decide("1", outcome);
    const auto whole = world.reportAt(head);
    model::LedgerState blind = whole.ledger;
    blind.releases.at(kOne).objections.clear();
    ledger::Intent intent;
    intent.record = record;
    const auto key = sign::parsePublicKeyLine(world.key("ben").publicLine);
    const auto prepared = ledger::prepare(world.repository(), blind, intent, *key, world.tick());
    REQUIRE(prepared);
    const auto signer = world.signer("ben");
    const auto appended = ledger::append(world.repository(), *prepared, *signer, {});
    REQUIRE(appended);
    return appended->commit;
}

} // namespace

TEST_CASE("a decision that leaves out an objection is OMITS_DISSENT, whatever it decides",
          "[ledger][attack]") {
    for (const Outcome outcome : {Outcome::Approved, Outcome::Rejected}) {
        LogWorld world;
        world.say("ben", world.open("1"));
        world.say("ana", world.vote("1", "peer"));
        world.say("cai", world.dissent("1", "peer", DissentLevel::Concern));
        const auto decision = decideSilently(world, outcome);
        const auto report = world.report();
        CHECK(verdictOf(report, decision) == Verdict::OmitsDissent);
        CHECK(report.exitCode == 1);
        CHECK(historyOf(report).decisions.empty());
    }
}

TEST_CASE("an approval over an unanswered objection does not stand; answered, it does",
          "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.say("ana", world.vote("1", "peer"));
    const auto objection = world.say("cai", world.dissent("1", "peer"));
    SECTION("unanswered") {
        const auto decision = world.say("ben", world.decide("1", Outcome::Approved));
        const auto report = world.report();
        CHECK(verdictOf(report, decision.commit) == Verdict::OmitsDissent);
        CHECK(historyOf(report).objections.at(0).open());
    }
    SECTION("unanswered, but rejecting is always possible") {
        const auto decision = world.say("ben", world.decide("1", Outcome::Rejected));
        CHECK(verdictOf(world.report(), decision.commit) == Verdict::Valid);
    }
    SECTION("answered") {
        world.say("ben",
                  world.about("1", "answer", "chair", model::Answer{objection.id, "addressed"}));
        const auto decision = world.say("ben", world.decide("1", Outcome::Approved));
        const auto report = world.report();
        CHECK(verdictOf(report, decision.commit) == Verdict::Valid);
        REQUIRE(historyOf(report).liveDecision());
        CHECK(historyOf(report).liveDecision()->supported);
        CHECK_FALSE(historyOf(report).objections.at(0).open());
    }
    SECTION("withdrawn by its author") {
        world.say("cai", world.about("1", "withdraw", "peer", model::Withdraw{objection.id}));
        const auto decision = world.say("ben", world.decide("1", Outcome::Approved));
        CHECK(verdictOf(world.report(), decision.commit) == Verdict::Valid);
    }
    SECTION("withdrawn by its author, upheld by whoever joined it") {
        world.say("root", world.about("1", "join", "chair", model::Join{objection.id}));
        world.say("cai", world.about("1", "withdraw", "peer", model::Withdraw{objection.id}));
        const auto report = world.report();
        CHECK(historyOf(report).objections.at(0).open());
        CHECK(historyOf(report).objections.at(0).joinedBy.size() == 1);
    }
}

TEST_CASE("a concern does not stop an approval that names it", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.say("ana", world.vote("1", "peer"));
    world.say("cai", world.dissent("1", "peer", DissentLevel::Concern));
    const auto decision = world.say("ben", world.decide("1", Outcome::Approved));
    CHECK(verdictOf(world.report(), decision.commit) == Verdict::Valid);
}

TEST_CASE("a decision is supported by the votes live where it was made", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    SECTION("no vote at all") {
        world.say("ben", world.decide("1", Outcome::Approved));
        const auto* decision = historyOf(world.report()).liveDecision();
        const auto report = world.report();
        decision = historyOf(report).liveDecision();
        REQUIRE(decision);
        CHECK_FALSE(decision->supported);
        CHECK_THAT(decision->why, Catch::Contains("required signature"));
        CHECK(report.exitCode == 0);
    }
    SECTION("a vote withdrawn before") {
        const auto vote = world.say("ana", world.vote("1", "peer"));
        world.say("ana", world.about("1", "withdraw", "peer", model::Withdraw{vote.id}));
        world.say("ben", world.decide("1", Outcome::Approved));
        const auto report = world.report();
        CHECK_FALSE(historyOf(report).liveDecision()->supported);
        CHECK(historyOf(report).votes.at(0).withdrawn);
    }
    SECTION("a vote withdrawn afterwards still supported it") {
        const auto vote = world.say("ana", world.vote("1", "peer"));
        world.say("ben", world.decide("1", Outcome::Approved));
        world.say("ana", world.about("1", "withdraw", "peer", model::Withdraw{vote.id}));
        const auto report = world.report();
        CHECK(historyOf(report).liveDecision()->supported);
        CHECK_FALSE(historyOf(report).votes.at(0).live());
    }
    SECTION("a later abstention takes the place of an approval") {
        world.say("ana", world.vote("1", "peer"));
        world.say("ana", world.vote("1", "peer", model::VoteValue::Abstain));
        world.say("ben", world.decide("1", Outcome::Approved));
        const auto report = world.report();
        CHECK(historyOf(report).votes.at(0).superseded);
        CHECK_FALSE(historyOf(report).liveDecision()->supported);
    }
    SECTION("two keys of one person are one voice") {
        world.say("ana", world.vote("1", "peer"));
        world.say("ana2", world.vote("1", "peer"));
        const auto report = world.report();
        CHECK_FALSE(historyOf(report).votes.at(0).live());
        CHECK(historyOf(report).votes.at(1).live());
    }
    SECTION("a vote on evidence announced before") {
        world.say("ana", world.vote("1", "peer"));
        model::Record other = world.decide("1", Outcome::Approved);
        other.subject->manifest = world.subject("2").manifest;
        model::Record open = world.open("2");
        world.say("ben", open);
        world.say("ben", other);
        const auto report = world.report();
        CHECK_FALSE(historyOf(report).liveDecision()->supported);
    }
}

TEST_CASE("whose training was over on the day of a decision filled no seat of it", "[ledger]") {
    for (const bool over : {false, true}) {
        LogWorld world;
        const std::string day = world.tick().date();
        enactRoster(world, "root", "root", [&](model::Roster& roster) {
            on(roster, "ana").trainedUntil =
                over ? base::UtcTime::parse(day)->plusDays(-1).date() : day;
        });
        world.say("ben", world.open("1"));
        world.say("ana", world.vote("1", "peer"));
        const auto decision = world.say("ben", world.decide("1", Outcome::Approved));
        const auto report = world.report();
        INFO(day << " " << historyOf(report).liveDecision()->why);
        CHECK(report.exitCode == 0);
        CHECK(historyOf(report).liveDecision()->supported == !over);
        CHECK(warned(report, decision.commit, "UNSUPPORTED") == over);
    }
}

TEST_CASE("an objection signed beside a decision makes it CONTESTED until it is answered",
          "[ledger]") {
    for (const DissentLevel level : {DissentLevel::Concern, DissentLevel::Object}) {
        LogWorld world;
        world.say("ben", world.open("1"));
        world.say("ana", world.vote("1", "peer"));
        const base::CommitId fork = world.head();
        const auto decision = world.say("ben", world.decide("1", Outcome::Approved));
        model::RecordId objection;
        const auto beside =
            world.sayBeside(fork, "cai", world.dissent("1", "peer", level), &objection);
        world.setLog(world.joinOf({world.head(), beside}, "cai"));
        const auto report = world.report();
        CHECK(report.exitCode == 0);
        CHECK(warned(report, decision.commit, "CONTESTED"));
        CHECK(historyOf(report).liveDecision()->contested == (level == DissentLevel::Object));
        world.say("ben",
                  world.about("1", "answer", "chair", model::Answer{objection, "addressed"}));
        CHECK_FALSE(historyOf(world.report()).decisions.at(0).contested);
    }
}

TEST_CASE("two decisions signed beside each other contest each other", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.say("ana", world.vote("1", "peer"));
    const base::CommitId fork = world.head();
    const auto yes = world.sayBeside(fork, "ben", world.decide("1", Outcome::Approved));
    const auto no = world.sayBeside(fork, "root", world.decide("1", Outcome::Rejected));
    world.setLog(world.joinOf({yes, no}, "ana"));
    const auto report = world.report();
    for (const auto& decision : historyOf(report).decisions) {
        CHECK(decision.contested);
        CHECK_FALSE(decision.superseded);
    }
    world.say("root", world.decide("1", Outcome::Rejected));
    const auto settled = world.report();
    REQUIRE(historyOf(settled).liveDecision());
    CHECK_FALSE(historyOf(settled).liveDecision()->contested);
}

TEST_CASE("people may sign only what is theirs to sign", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto vote = world.say("ana", world.vote("1", "peer"));
    const auto objection = world.say("cai", world.dissent("1", "peer"));
    const auto denied = [&](const std::string& who, const model::Record& record) {
        ledger::Intent intent;
        intent.record = record;
        const auto key = sign::parsePublicKeyLine(world.key(who).publicLine);
        const auto prepared =
            ledger::prepare(world.repository(), world.report().ledger, intent, *key, world.tick());
        return !prepared && prepared.error().code == base::ErrorCode::Denied;
    };
    CHECK(denied("eve", world.vote("1", "peer")));
    CHECK(denied("ana", world.vote("1", "chair")));
    CHECK(denied("ben", world.about("1", "withdraw", "peer", model::Withdraw{vote.id})));
    CHECK(denied("ben", world.about("1", "join", "peer", model::Join{vote.id})));
    CHECK(denied("cai", world.about("1", "join", "peer", model::Join{objection.id})));
    CHECK(denied("ben", world.about("1", "answer", "peer", model::Answer{vote.id, "noted"})));
    CHECK(denied("root", world.about("1", "answer", "root", model::Answer{objection.id, "noted"})));
    CHECK(denied("ben", world.about("1", "answer", "chair",
                                    model::Answer{objection.id, "noted"}))); // not a concern
    CHECK(denied("root", [&] {
        model::Record record = world.decide("1", Outcome::Rejected);
        record.signer.hat = "root";
        return record;
    }()));
    CHECK(denied("cai", world.retire("ana", "peer")));
    CHECK(denied("ana", [&] {
        model::Record record = world.vote("1", "peer");
        std::get<model::Vote>(record.body).supersedes = objection.id;
        return record;
    }()));
    CHECK_FALSE(denied("root", world.dissent("1", "root")));
}

TEST_CASE("what nobody may sign is NOT_AUTHORISED when it was signed all the same",
          "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto vote = world.say("ana", world.vote("1", "peer"));
    // Prepared in a world where Ana were Ben's key: the record itself is all that is wrong.
    ledger::Intent intent;
    intent.record = world.about("1", "withdraw", "peer", model::Withdraw{vote.id});
    model::LedgerState lenient = world.report().ledger;
    for (model::LogEntry& entry : lenient.entries)
        if (entry.id == vote.id) {
            model::Record mine = *entry.record;
            mine.signer.principal = "ben";
            entry.record = std::make_shared<const model::Record>(mine);
        }
    const auto key = sign::parsePublicKeyLine(world.key("ben").publicLine);
    const auto prepared = ledger::prepare(world.repository(), lenient, intent, *key, world.tick());
    REQUIRE(prepared);
    const auto signer = world.signer("ben");
    const auto appended = ledger::append(world.repository(), *prepared, *signer, {});
    REQUIRE(appended);
    const auto report = world.report();
    CHECK(verdictOf(report, appended->commit) == Verdict::NotAuthorised);
    CHECK(report.exitCode == 0);
    CHECK(historyOf(report).votes.at(0).live());
}
