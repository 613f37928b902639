#include "tests/rules/StateCases.h"

#include <catch2/catch.hpp>

#include "core/format/Documents.h"

#include <random>

using namespace gatesamples;
using model::CheckState;
using model::Outcome;
using model::Purpose;

TEST_CASE("Content and approval: each of their states") {
    const std::vector<Case> cases{
        {"approved", [](World&) {}, "approval", CheckState::Pass, true,
         "It was approved on 2026-11-20 by Maya Chen"},
        {"not decided", [](World& w) { w.history().decisions.clear(); }, "approval",
         CheckState::Fail, false, "Nobody has decided"},
        {"rejected", [](World& w) { w.decide(Outcome::Rejected); }, "approval", CheckState::Fail,
         false, "It was rejected"},
        {"deferred", [](World& w) { w.decide(Outcome::Deferred); }, "approval", CheckState::Fail,
         false, "It was deferred"},
        {"withdrawn", [](World& w) { w.decide(Outcome::Withdrawn); }, "approval", CheckState::Fail,
         false, "It was withdrawn"},
        {"not supported",
         [](World& w) {
             w.history().decisions[0].supported = false;
             w.history().decisions[0].why = "legal was missing";
         },
         "approval", CheckState::Fail, false, "not supported: legal was missing"},
        {"valid until yesterday",
         [](World& w) { w.decide(Outcome::Approved).validUntil = "2026-11-20"; }, "approval",
         CheckState::Stale, false, "valid until 2026-11-20"},
        {"valid until today",
         [](World& w) { w.decide(Outcome::Approved).validUntil = "2026-11-21"; }, "approval",
         CheckState::Pass, true, "approved"},
        {"lapsed after days", [](World& w) { w.at = time("2027-02-19T00:00:00Z"); }, "approval",
         CheckState::Stale, false, "lapsed after 90 days"},
        {"last day", [](World& w) { w.at = time("2027-02-18T12:00:00Z"); }, "approval",
         CheckState::Pass, true, "approved"},
        {"due for re-evaluation",
         [](World& w) {
             w.tier().reevaluateMonths = 1;
             w.at = time("2026-12-21T00:00:00Z");
         },
         "approval", CheckState::Stale, false, "re-evaluation after 1 months"},
        {"dated in the future", [](World& w) { w.at = time("2026-11-19T11:00:00Z"); }, "approval",
         CheckState::Stale, false, "is dated after"},
        {"condition due",
         [](World& w) {
             w.decide(Outcome::ApprovedWithConditions).conditions = {
                 {"Add a canary", "tom", "2026-11-20"}};
         },
         "approval", CheckState::Stale, false, "condition due on 2026-11-20: Add a canary"},
        {"condition not due yet",
         [](World& w) {
             w.decide(Outcome::ApprovedWithConditions).conditions = {
                 {"Add a canary", "tom", "2026-11-21"}};
         },
         "approval", CheckState::Pass, true, "approved with conditions"},
        {"contested", [](World& w) { w.history().decisions[0].contested = true; }, "approval",
         CheckState::Fail, false, "is contested"},
        {"same evidence", [](World&) {}, "content", CheckState::Pass, true, "exactly what"},
        {"other evidence",
         [](World& w) {
             w.decided = w.release;
             w.release.manifestDigest = digestOf("changed");
             w.release.manifest.entries[0].blob = {};
         },
         "content", CheckState::Fail, false, "Changed since it was decided: models/claims-triage"},
        {"nothing decided", [](World& w) { w.history().decisions.clear(); }, "content",
         CheckState::NotApplicable, false, "no approval"},
    };
    run(cases);
}

TEST_CASE("Each purpose asks its own question") {
    World undecided;
    undecided.history().decisions.clear();
    undecided.purpose = Purpose::Decision;
    CHECK(undecided.judge().pass);
    undecided.purpose = Purpose::Release;
    CHECK_FALSE(undecided.judge().pass);

    World unsigned_;
    unsigned_.history().votes.clear();
    unsigned_.history().opens.clear();
    unsigned_.purpose = Purpose::Merge;
    CHECK(unsigned_.judge().pass);
    unsigned_.purpose = Purpose::Decision;
    CHECK_FALSE(unsigned_.judge().pass);

    World noNote;
    noNote.release.note.reset();
    for (const Purpose purpose : {Purpose::Merge, Purpose::Decision, Purpose::Release}) {
        noNote.purpose = purpose;
        CHECK_FALSE(noNote.judge().pass);
    }
}

TEST_CASE("The way back to an approved version is open, whatever grew old since") {
    World world;
    world.purpose = Purpose::Rollback;
    world.at = time("2028-01-01T00:00:00Z");
    world.release.note.reset();
    world.release.metrics[0].value = 0.1;
    world.object(model::DissentLevel::Block);
    const auto report = world.judge();
    INFO(listing(report));
    CHECK(report.pass);
    CHECK(checkOf(report, "note")->strictness == model::Strictness::Warn);

    World never;
    never.purpose = Purpose::Rollback;
    never.history().decisions.clear();
    CHECK_FALSE(never.judge().pass);
    World rejected;
    rejected.purpose = Purpose::Rollback;
    rejected.decide(Outcome::Rejected);
    CHECK_FALSE(rejected.judge().pass);
    World other;
    other.purpose = Purpose::Rollback;
    other.release.manifestDigest = digestOf("changed");
    CHECK_FALSE(other.judge().pass);
    World noLog;
    noLog.purpose = Purpose::Rollback;
    noLog.ledger = {};
    CHECK_FALSE(noLog.judge().pass);
}

TEST_CASE("Observe and warn let pass what they would block, and say so; no log never passes") {
    for (const model::Mode mode : {model::Mode::Observe, model::Mode::Warn}) {
        World world;
        world.tier().mode = mode;
        world.tier().modeSince = "2026-10-01";
        world.release.note.reset();
        const auto report = world.judge();
        CHECK(report.pass);
        CHECK(report.wouldBlock);
        CHECK(report.modeSince == "2026-10-01");
        CHECK(report.sentence.find(std::string("in mode ") + model::name(mode)) !=
              std::string::npos);
        CHECK(report.sentence.find("no deliberation note") != std::string::npos);
    }
    World bare;
    bare.ledger = {};
    CHECK_FALSE(bare.judge().pass);
    CHECK(bare.judge().sentence.find("There is no decision log") == 0);
}

TEST_CASE("The sentence is in the words of the objective") {
    World world;
    world.release.metrics[0].value = 0.87;
    world.baseline->metrics[0].value = 0.93;
    CHECK(world.judge().sentence ==
          "Detect distribution shift before harm: 0.87, must be at least 0.90 (was 0.93)");
    world.release.note.reset();
    CHECK(world.judge().sentence ==
          "Detect distribution shift before harm: 0.87, must be at least 0.90 (was 0.93); and 1 "
          "more");
}

TEST_CASE("A lower tier is never reached by saying less than the last approved release") {
    World world;
    world.release.releaseFile->classification.values["stakes"].text = "low";
    const auto report = world.judge();
    CHECK(report.tier.tier == "high");
    CHECK(report.tier.sentence.find("kept from claims-triage@1.1") != std::string::npos);
    world.baseline.reset();
    CHECK(world.judge().tier.tier == "low");
    world.whatIfTier = "high";
    CHECK(world.judge().tier.tier == "high");
}

TEST_CASE("The order of everything that has no order never changes a byte") {
    World world;
    world.release.metrics[0].value = 0.87;
    world.history().votes[0].withdrawn = true;
    world.object(model::DissentLevel::Concern);
    for (int i = 0; i < 6; ++i)
        world.release.findings.push_back({model::Level::Error,
                                          "r" + std::to_string(i % 3),
                                          "text",
                                          {"f" + std::to_string(i), i, 1, {}},
                                          ""});
    const std::string first = format::gateJson(world.judge());
    std::mt19937 random(3);
    for (int round = 0; round < 1000; ++round) {
        World other = world;
        const auto shuffle = [&](auto& list) { std::shuffle(list.begin(), list.end(), random); };
        shuffle(other.release.metrics);
        shuffle(other.release.findings);
        shuffle(other.release.manifest.entries);
        shuffle(other.ledger.roster.people);
        for (auto& person : other.ledger.roster.people)
            shuffle(person.roles);
        shuffle(other.history().votes);
        shuffle(other.ledger.entries);
        REQUIRE(format::gateJson(other.judge()) == first);
    }
}
