// Departures from the rules as records: who may sign them, what ends them, what a decision makes of
// them.
#include "tests/ledger/LogWorld.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;
using model::DissentLevel;
using model::Outcome;
using model::Verdict;

namespace {

const model::ReleaseId kFirst{"triage", "1"};

const model::ReleaseHistory& historyOfOne(const model::VerifyReport& report) {
    return report.ledger.releases.at(kFirst);
}

// Signed by somebody who believes in another policy: the verdict of the log.
Verdict forged(LogWorld& world, const std::string& who, const model::Record& record) {
    model::LedgerState state = world.reportAt(world.head()).ledger;
    for (auto& tier : state.policy.tiers) {
        tier.waivers = {true, {"peer", "chair"}, 365, {}};
        tier.emergency = {true, {"peer", "chair"}, {"peer", "chair"}, 5000, 14};
        tier.loosenRoles = {"peer", "chair"};
    }
    for (const char* kind : {"suspend", "raise", "lower", "baseline", "spoken", "obligation-close",
                             "not-under-review", "deployed"})
        state.policy.rights[kind] = {"peer", "chair"};
    state.policy.unreviewedDays = 5000;
    ledger::Intent intent;
    intent.record = record;
    const auto key = sign::parsePublicKeyLine(world.key(who).publicLine);
    const auto prepared = ledger::prepare(world.repository(), state, intent, *key, world.tick());
    INFO((prepared ? std::string() : prepared.error().sentence()));
    REQUIRE(prepared);
    const auto signer = world.signer(who);
    const auto appended = ledger::append(world.repository(), *prepared, *signer, {});
    REQUIRE(appended);
    return verdictOf(world.report(), appended->commit);
}

std::string dayIn(LogWorld& world, int days) { return world.tick(0).plusDays(days).date(); }
std::string hoursIn(LogWorld& world, int hours) {
    return base::UtcTime{world.tick(0).seconds + hours * 3600}.text();
}

model::Record general(LogWorld& world, const std::string& kind, model::RecordBody body) {
    model::Record record = world.about("1", kind, "", std::move(body));
    record.subject.reset();
    return record;
}

model::Record delegate(LogWorld& world, const std::string& to) {
    return general(world, "delegate",
                   model::Delegate{to, {"peer"}, "", dayIn(world, 0), dayIn(world, 10)});
}

} // namespace

TEST_CASE("what a departure may be, the policy of the log decides and not its signer",
          "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto about = [&](const char* kind, const char* hat, auto body) {
        return world.about("1", kind, hat, std::move(body));
    };
    const std::string soon = dayIn(world, 10), late = dayIn(world, 40);
    struct Row {
        std::string label, who;
        model::Record record;
        Verdict verdict;
    };
    const std::vector<Row> rows{
        {"skipped by the lead", "ben",
         about("waive", "chair", model::Waive{"slo", "", "ana", soon}), Verdict::Valid},
        {"skipped by anybody", "ana", about("waive", "peer", model::Waive{"slo", "", "ana", soon}),
         Verdict::NotAuthorised},
        {"skipped for too long", "ben",
         about("waive", "chair", model::Waive{"slo", "", "ana", late}), Verdict::NotAuthorised},
        {"skipped with no owner", "ben",
         about("waive", "chair", model::Waive{"slo", "", "zoe", soon}), Verdict::NotAuthorised},
        {"loosened by the lead", "ben",
         about("loosen", "chair", model::Loosen{"slo", "x", ">= 1", ">= 0"}), Verdict::Valid},
        {"loosened by anybody", "ana",
         about("loosen", "peer", model::Loosen{"slo", "x", ">= 1", ">= 0"}),
         Verdict::NotAuthorised},
        {"raised", "ben", about("raise", "chair", model::Raise{"standard"}), Verdict::Valid},
        {"raised to nowhere", "ben", about("raise", "chair", model::Raise{"top"}),
         Verdict::NotAuthorised},
        {"lowered by anybody", "ana", about("lower", "peer", model::Lower{"standard"}),
         Verdict::NotAuthorised},
        {"suspended by anybody", "ana",
         about("suspend", "peer", model::Suspend{"suspend", {}, {}, {}}), Verdict::NotAuthorised},
        {"suspended", "ben", about("suspend", "chair", model::Suspend{"suspend", {}, {}, {}}),
         Verdict::Valid},
        {"quoted a stranger", "ben",
         about("spoken", "chair",
               model::Spoken{"zoe", model::VoteValue::Approve, DissentLevel::None, "yes", {}}),
         Verdict::NotAuthorised},
        {"a person reports what runs where", "ben",
         about("deployed", "chair", model::Deployed{"canary", {}, hoursIn(world, 0)}),
         Verdict::NotAuthorised},
        {"not reviewed, for too long", "ben",
         [&] {
             auto record = general(world, "not-under-review",
                                   model::NotUnderReview{"other", dayIn(world, 400)});
             record.signer.hat = "chair";
             return record;
         }(),
         Verdict::NotAuthorised},
        {"an emergency for too long", "ana",
         about("break-glass", "peer", model::BreakGlass{{}, hoursIn(world, 100), {}}),
         Verdict::NotAuthorised},
        {"passed on to oneself", "ana",
         general(world, "delegate",
                 model::Delegate{"ana", {"peer"}, "", "2026-01-01", "2026-01-02"}),
         Verdict::NotAuthorised},
        {"passed on what one has not", "ana",
         general(world, "delegate",
                 model::Delegate{"cai", {"chair"}, "", "2026-01-01", "2026-01-02"}),
         Verdict::NotAuthorised},
        {"passed on backwards", "ana",
         general(world, "delegate",
                 model::Delegate{"cai", {"peer"}, "", "2026-01-02", "2026-01-01"}),
         Verdict::NotAuthorised},
    };
    for (const Row& row : rows) {
        INFO(row.label);
        if (row.verdict == Verdict::Valid) {
            const auto said = world.say(row.who, row.record);
            CHECK(verdictOf(world.report(), said.commit) == Verdict::Valid);
        } else if (row.record.kind == "delegate") { // prepare() itself refuses
            const auto key = sign::parsePublicKeyLine(world.key(row.who).publicLine);
            ledger::Intent intent;
            intent.record = row.record;
            const auto denied = ledger::prepare(world.repository(), world.report().ledger, intent,
                                                *key, world.tick());
            REQUIRE_FALSE(denied);
            CHECK(denied.error().code == base::ErrorCode::Denied);
        } else {
            const bool unknown = row.label == "skipped with no owner" ||
                                 row.label == "quoted a stranger" ||
                                 row.label == "raised to nowhere";
            if (unknown) {
                const auto key = sign::parsePublicKeyLine(world.key(row.who).publicLine);
                ledger::Intent intent;
                intent.record = row.record;
                CHECK_FALSE(ledger::prepare(world.repository(), world.report().ledger, intent, *key,
                                            world.tick()));
            } else {
                CHECK(forged(world, row.who, row.record) == row.verdict);
            }
        }
    }
    CHECK(world.report().exitCode == 0); // refused, and harmless
}

TEST_CASE("an emergency release takes a second person, and a third to close it", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const model::BreakGlass ask{{}, hoursIn(world, 5), {}};
    const auto first = world.say("ana", world.about("1", "break-glass", "peer", ask));
    const auto second = [&](model::BreakGlass body) {
        body.confirms = first.id;
        return world.about("1", "break-glass", "chair", body);
    };
    model::BreakGlass longer = ask;
    longer.until = hoursIn(world, 6);
    CHECK(forged(world, "ben", [&] { // not what was asked for: refused where it is written
              auto record = second(ask);
              record.body = model::BreakGlass{{{"acme"}, {}, {}}, ask.until, {}};
              record.signer.hat = "peer";
              return record;
          }()) == Verdict::Valid); // a request of its own, not a confirmation
    const auto denied = [&](const std::string& who, const model::Record& record) {
        const auto key = sign::parsePublicKeyLine(world.key(who).publicLine);
        ledger::Intent intent;
        intent.record = record;
        const auto prepared =
            ledger::prepare(world.repository(), world.report().ledger, intent, *key, world.tick());
        return prepared ? base::Sentence() : prepared.error().what;
    };
    CHECK(denied("ben", second(longer)).find("another end, scope or evidence") !=
          std::string::npos);
    auto own = second(ask);
    own.signer.hat = "peer";
    CHECK(denied("ana", own).find("by another person") != std::string::npos);
    const auto confirmed = world.say("ben", second(ask));
    CHECK(verdictOf(world.report(), confirmed.commit) == Verdict::Valid);
    const auto close = [&](const model::RecordId& id) {
        return world.about("1", "obligation-close", "chair", model::ObligationClose{id});
    };
    CHECK(denied("ben", close(confirmed.id)).find("neither of the two") != std::string::npos);
    CHECK(denied("root", close(first.id)).find("no record that confirmed") != std::string::npos);
    const auto closed = world.say("root", close(confirmed.id));
    const auto report = world.report();
    CHECK(verdictOf(report, closed.commit) == Verdict::Valid);
    int ended = 0;
    for (const model::Fact& fact : historyOfOne(report).facts)
        if (fact.as<model::BreakGlass>() && fact.endedBy == closed.id) ++ended;
    CHECK(ended == 2);
}

TEST_CASE("what ends a departure, and that only a later record does", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto live = [&](const model::RecordId& id) {
        const auto report = world.report();
        for (const model::Facts* facts : {&historyOfOne(report).facts, &report.ledger.facts})
            for (const model::Fact& fact : *facts)
                if (fact.id == id) return fact.live();
        FAIL("no such fact");
        return false;
    };
    SECTION("taken back by whoever signed it, and by nobody else") {
        const auto waived =
            world.say("ben", world.about("1", "waive", "chair",
                                         model::Waive{"slo", "", "ana", dayIn(world, 5)}));
        const auto withdraw = world.about("1", "withdraw", "", model::Withdraw{waived.id});
        const auto key = sign::parsePublicKeyLine(world.key("cai").publicLine);
        ledger::Intent intent;
        intent.record = withdraw;
        CHECK_FALSE(
            ledger::prepare(world.repository(), world.report().ledger, intent, *key, world.tick()));
        CHECK(live(waived.id));
        world.say("ben", withdraw);
        CHECK_FALSE(live(waived.id));
    }
    SECTION("a delegation, about no release") {
        const auto passed = world.say("ana", delegate(world, "cai"));
        CHECK(live(passed.id));
        world.say("ana", general(world, "withdraw", model::Withdraw{passed.id}));
        CHECK_FALSE(live(passed.id));
    }
    SECTION("a spoken objection, by the word of whoever was quoted") {
        const auto spoken = world.say(
            "ben", world.about(
                       "1", "spoken", "chair",
                       model::Spoken{
                           "cai", model::VoteValue::Dissent, DissentLevel::Object, "not yet", {}}));
        world.say("ana", world.vote("1", "peer"));
        CHECK(live(spoken.id));
        world.say("cai", world.dissent("1", "peer"));
        CHECK_FALSE(live(spoken.id));
    }
    SECTION("a suspension, by the return that saw it") {
        const auto before = world.head();
        const auto down = world.say(
            "ben", world.about("1", "suspend", "chair", model::Suspend{"suspend", {}, {}, {}}));
        // Signed beside it: it did not see the suspension and does not end it.
        const auto beside = world.sayBeside(
            before, "root",
            world.about("1", "suspend", "chair", model::Suspend{"return", {}, {}, {}}));
        world.setLog(world.joinOf({world.head(), beside}, "ana"));
        CHECK(live(down.id));
        world.say("root",
                  world.about("1", "suspend", "chair", model::Suspend{"return", {}, {}, {}}));
        CHECK_FALSE(live(down.id));
    }
    SECTION("a mark of what was live before, by a review that was opened before it") {
        const auto mark =
            world.say("ben", world.about("1", "baseline", "chair", model::Baseline{"triage", "1"}));
        CHECK_FALSE(live(mark.id));
    }
}

TEST_CASE("a raise binds what is opened after it and counts for decisions", "[ledger]") {
    LogWorld world(std::map<std::string, std::string>{
        {"# Who may sign what. Kinds", "  - id: strict\n    name: \"Strict\"\n    from_score: 9\n"
                                       "    signatures: [{require: [{role: peer, count: 2}]}]\n\n"
                                       "# Who may sign what. Kinds"}});
    world.say("ben", world.open("1"));
    world.say("ana", world.vote("1", "peer"));
    SECTION("without it one signature is enough") {
        world.say("ben", world.decide("1", Outcome::Approved));
        CHECK(historyOfOne(world.report()).liveDecision()->supported);
    }
    SECTION("with it the signatures of that tier are asked, signed at that tier") {
        world.say("root", world.about("1", "raise", "chair", model::Raise{"strict"}));
        world.say("cai", world.vote("1", "peer"));
        const auto decide = [&] {
            world.say("ben", world.decide("1", Outcome::Approved));
            return historyOfOne(world.report()).liveDecision()->supported;
        };
        CHECK_FALSE(decide()); // two signatures, both for the lower tier
        for (const char* who : {"ana", "cai"}) {
            auto vote = world.vote("1", "peer");
            vote.subject->tier = "strict";
            world.say(who, vote);
        }
        CHECK(decide());
        const auto report = world.report();
        CHECK(historyOfOne(report).tierMoves.size() == 1);
        CHECK(report.ledger.tierMoves.at("triage").size() == 1);
        // A later version is opened: the raise holds for it, too, until it is lowered.
        auto two = world.open("2");
        world.say("ben", two);
        CHECK(world.report().ledger.releases.at({"triage", "2"}).tierMoves.at(0).live());
        world.say("root", world.about("2", "lower", "chair", model::Lower{"standard"}));
        const auto moves = world.report().ledger.releases.at({"triage", "2"}).tierMoves;
        CHECK_FALSE(moves.at(0).live());
        CHECK(historyOfOne(world.report()).tierMoves.at(0).live());
    }
}

TEST_CASE("a vote in somebody's place needs a delegation that it could see", "[ledger]") {
    LogWorld world(std::map<std::string, std::string>{
        {"          - {role: peer}     # one colleague who did not contribute to the change",
         "          - {role: chair}"},
        {"    delegation: {roles: [peer], max_days: 30}",
         "    delegation: {roles: [peer, chair], max_days: 30}"}});
    world.say("ben", world.open("1"));
    const auto chairVote = [&](const std::string& owner) {
        model::Record record = world.vote("1", "chair");
        std::get<model::Vote>(record.body).onBehalfOf = owner;
        return record;
    };
    const auto pass = [&](const std::string& to) {
        auto record = general(world, "delegate",
                              model::Delegate{to, {"chair"}, "", dayIn(world, 0), dayIn(world, 9)});
        return record;
    };
    const auto supported = [&] {
        world.say("root", world.decide("1", Outcome::Approved));
        return historyOfOne(world.report()).liveDecision()->supported;
    };
    SECTION("there is none") {
        const auto vote = world.say("ana", chairVote("ben"));
        CHECK(verdictOf(world.report(), vote.commit) == Verdict::Valid);
        CHECK_FALSE(historyOfOne(world.report()).votes.at(0).delegation);
        CHECK_FALSE(supported());
    }
    SECTION("there is one") {
        world.say("ben", pass("ana"));
        world.say("ana", chairVote("ben"));
        CHECK(historyOfOne(world.report()).votes.at(0).delegation);
        CHECK(supported());
    }
    SECTION("it was taken back before") {
        const auto passed = world.say("ben", pass("ana"));
        world.say("ben", general(world, "withdraw", model::Withdraw{passed.id}));
        world.say("ana", chairVote("ben"));
        CHECK_FALSE(supported());
    }
    SECTION("it was taken back after") {
        const auto passed = world.say("ben", pass("ana"));
        world.say("ana", chairVote("ben"));
        world.say("ben", general(world, "withdraw", model::Withdraw{passed.id}));
        CHECK(supported());
    }
    SECTION("a circle, closed by two people beside each other") {
        world.say("ben", pass("root"));
        const auto head = world.head();
        world.say("root", pass("ben"));
        world.say("root", chairVote("ben"));
        CHECK_FALSE(historyOfOne(world.report()).votes.at(0).delegation);
        CHECK(head != world.head());
        CHECK_FALSE(supported());
    }
    SECTION("whose hat it is not") {
        const auto key = sign::parsePublicKeyLine(world.key("ana").publicLine);
        ledger::Intent intent;
        intent.record = chairVote("cai"); // Cai is no chair either
        CHECK_FALSE(
            ledger::prepare(world.repository(), world.report().ledger, intent, *key, world.tick()));
    }
}

TEST_CASE("a decision over a spoken objection is not supported until that is signed or answered",
          "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.say("ana", world.vote("1", "peer"));
    const auto spoken = world.say(
        "ben",
        world.about(
            "1", "spoken", "chair",
            model::Spoken{"cai", model::VoteValue::Dissent, DissentLevel::Block, "not yet", {}}));
    world.say("ben", world.decide("1", Outcome::Approved));
    CHECK(historyOfOne(world.report()).liveDecision()->why.find("spoken by cai") !=
          std::string::npos);
    world.say("ben", world.about("1", "answer", "chair", model::Answer{spoken.id, "addressed"}));
    world.say("ben", world.decide("1", Outcome::Approved));
    CHECK(historyOfOne(world.report()).liveDecision()->supported);
}

TEST_CASE("who stood aside fills no place, whatever they signed", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.say("ana", world.vote("1", "peer"));
    world.say("ana", world.about("1", "recuse", "", model::Recuse{}));
    world.say("ben", world.decide("1", Outcome::Approved));
    CHECK_FALSE(historyOfOne(world.report()).liveDecision()->supported);
}
