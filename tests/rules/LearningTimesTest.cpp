// Phases, clocks, trends; actions by team; drills by person; objections that turned out right.
#include "core/format/IncidentGuide.h"
#include "core/rules/ActionBoard.h"
#include "core/rules/DrillMatrix.h"
#include "core/rules/Foreseen.h"
#include "core/rules/IncidentTimes.h"
#include "tests/rules/GateSamples.h"

#include <catch2/catch.hpp>

using namespace gatesamples;
using model::ClockState;

namespace {

model::Incident storm() {
    model::Incident body;
    body.severity = "SEV-2";
    body.title = "First storm of the season";
    body.started = "2026-11-01T06:00:00Z";
    body.detected = "2026-11-01T10:00:00Z";
    body.releases = {{"claims-triage", "1.1"}};
    body.silent = "no";
    return body;
}

model::LogEntry& put(World& world, const std::string& kind, const std::string& who,
                     model::RecordBody body, const char* at, bool about = true) {
    auto record = world.record(kind, who, std::move(body));
    record->signedAt = time(at);
    if (!about) record->subject.reset();
    return world.log(record);
}

const model::ClockReading& reading(const std::vector<model::ClockReading>& all, const char* id) {
    for (const auto& each : all) {
        if (each.clock->id == id) return each;
    }
    FAIL("no clock " << id);
    return all.front();
}

} // namespace

TEST_CASE("Phases may be left out, but the clock never goes backwards or ahead", "[L1]") {
    const base::UtcTime now = time("2026-11-20T00:00:00Z");
    CHECK(rules::phaseFault(storm(), now).empty());
    auto backwards = storm();
    backwards.contained = "2026-11-01T09:59:59Z";
    CHECK(rules::phaseFault(backwards, now).find("contained at 2026-11-01T09:59:59Z") !=
          std::string::npos);
    auto early = storm();
    early.closed = "2026-11-01T05:00:00Z";
    CHECK(rules::phaseFault(early, now).find("goes backwards") != std::string::npos);
    auto ahead = storm();
    ahead.recovered = "2026-11-20T00:00:01Z";
    CHECK(rules::phaseFault(ahead, now).find("lies ahead") != std::string::npos);
    auto whole = storm();
    whole.contained = whole.detected;
    whole.communicated = "2026-11-01T12:00:00Z";
    whole.recovered = "2026-11-03T06:00:00Z";
    whole.closed = "2026-11-10T00:00:00Z";
    CHECK(rules::phaseFault(whole, now).empty());
    const auto times = rules::timesOf(whole);
    CHECK(times.detect == 4 * 3600);
    CHECK(times.recover == 48 * 3600);
    CHECK_FALSE(rules::timesOf(storm()).recover);
    CHECK(rules::durationText(4 * 3600 + 180) == "4 h 3 min");
    CHECK(rules::durationText(49 * 3600) == "2 d 1 h");
}

TEST_CASE("Clocks are computed from what is on record: not started, running, met, late, missed",
          "[L5]") {
    const auto& guide = format::shippedIncidentGuide();
    auto body = storm();
    const auto at = [&](const char* when) { return rules::clocksOf(body, guide, time(when)); };
    CHECK(reading(at("2026-11-02T00:00:00Z"), "eu-serious").state == ClockState::Running);
    CHECK(reading(at("2026-11-02T00:00:00Z"), "eu-serious").due == "2026-11-16T10:00:00Z");
    CHECK(reading(at("2026-11-16T10:00:00Z"), "eu-serious").state == ClockState::Running);
    // Nothing on record says whether it was reported: never green.
    CHECK(reading(at("2026-11-16T10:00:01Z"), "eu-serious").state == ClockState::Ended);
    CHECK(reading(at("2026-11-02T00:00:00Z"), "write-up").state == ClockState::NotStarted);
    // Two, ten and fifteen days; thirty minutes; 72 hours.
    body.severity = "SEV-1";
    CHECK(reading(at("2026-11-02T00:00:00Z"), "eu-widespread").due == "2026-11-03T10:00:00Z");
    CHECK(reading(at("2026-11-02T00:00:00Z"), "eu-death").due == "2026-11-11T10:00:00Z");
    const auto updates = reading(at("2026-11-01T12:10:00Z"), "status-updates");
    CHECK(updates.updates == 4);
    CHECK(updates.state == ClockState::Running);
    body.recovered = "2026-11-01T11:00:00Z";
    CHECK(reading(at("2026-12-01T00:00:00Z"), "status-updates").updates == 2);
    CHECK(reading(at("2026-12-01T00:00:00Z"), "status-updates").state == ClockState::Ended);
    CHECK(reading(at("2026-11-16T00:00:00Z"), "retrospect").state == ClockState::Missed);
    body.closed = "2026-11-15T11:00:00Z"; // to the second
    CHECK(reading(at("2026-12-01T00:00:00Z"), "retrospect").state == ClockState::Met);
    body.closed = "2026-11-15T11:00:01Z";
    CHECK(reading(at("2026-12-01T00:00:00Z"), "retrospect").state == ClockState::Late);
    CHECK(reading(at("2026-11-02T00:00:00Z"), "write-up").due == "2026-11-04T11:00:00Z");
    // Not asked for at the lowest severity.
    body.severity = "SEV-4";
    CHECK(at("2026-11-02T00:00:00Z").empty());
}

TEST_CASE("Trends count by quarter, none left out, with medians, causes and silent failures",
          "[L4]") {
    World world;
    auto body = storm();
    body.causes = {"distribution-shift"};
    put(world, "incident", "pia", body, "2026-11-02T00:00:00Z", false);
    body.started = "2026-03-01T00:00:00Z";
    body.detected = "2026-03-01T01:00:00Z";
    body.recovered = "2026-03-01T03:00:00Z";
    body.severity = "SEV-4";
    body.silent = "yes";
    body.closed = "2026-03-02T00:00:00Z";
    put(world, "incident", "pia", body, "2026-03-02T00:00:00Z", false);
    const auto trend = rules::trendOf(rules::incidents(world.ledger));
    REQUIRE(trend.periods.size() == 4); // Q1 to Q4, two of them empty
    CHECK(trend.periods.front().period == "2026 Q1");
    CHECK(trend.periods.front().bySeverity[3] == 1);
    CHECK(trend.periods.front().medianDetect == 3600);
    CHECK(trend.periods[1].total() == 0);
    CHECK(trend.periods.back().bySeverity[1] == 1);
    CHECK_FALSE(trend.periods.back().medianRecover);
    CHECK(trend.silent == 1);
    CHECK(trend.open == 1);
    REQUIRE(trend.causes.size() == 1);
    CHECK(trend.causes.front().second == 2);
}

TEST_CASE("Actions are counted by team: done in time, overdue, and how old the open ones are",
          "[F2]") {
    World world;
    world.ledger.roster.people[2].team = "Claims ML";
    const auto action = [&](const char* due, const char* at, const std::string& owner = "pia") {
        model::Action body;
        body.type = "test";
        body.what = "Add the new codes";
        body.owner = owner;
        body.due = due;
        body.severity = "high";
        return put(world, "action", "maya", body, at).id;
    };
    const auto inTime = action("2026-11-10", "2026-11-01T00:00:00Z");
    put(world, "action-close", "maya", model::ActionClose{inTime, "done"}, "2026-11-10T23:00:00Z");
    const auto late = action("2026-11-10", "2026-11-01T00:00:00Z");
    put(world, "action-close", "maya", model::ActionClose{late, "done"}, "2026-11-11T00:00:00Z");
    action("2026-11-10", "2026-07-01T00:00:00Z");
    const auto moved = action("2026-12-24", "2026-10-01T00:00:00Z");
    model::Action later;
    later.type = "test";
    later.what = "Add the new codes";
    later.owner = "pia";
    later.due = "2027-01-24";
    later.severity = "high";
    later.supersedes = moved;
    put(world, "action", "maya", later, "2026-11-19T00:00:00Z");
    action("2026-12-24", "2026-11-19T00:00:00Z", "tom");
    const auto board = rules::actionBoard(rules::actions(world.ledger), world.ledger,
                                          time("2026-11-20T00:00:00Z"));
    REQUIRE(board.teams.size() == 2);
    CHECK(board.teams.front().team.empty()); // Tom's, who has none
    const auto& team = board.teams.back();
    CHECK(team.all == 4);
    CHECK(team.done == 2);
    CHECK(team.doneInTime == 1);
    CHECK(team.overdue == 1);
    CHECK(team.highOverdue == 1);
    CHECK(team.upTo90 == 1); // moved to a later day, and as old as it was
    CHECK(team.older == 1);
    CHECK(team.oldestDays == 142);
    CHECK(team.completionPercent() == 66);
    CHECK(board.all.open == 3);
    CHECK_FALSE(model::ActionTally().completionPercent());
}

TEST_CASE("A drill is current, stale, failed, too slow or never done, for each person", "[G8]") {
    World world;
    const auto drill = [&](const char* at, const std::string& who, std::uint64_t seconds,
                           const std::string& result = "passed") {
        put(world, "drill", "maya",
            model::Drill{"kill-switch", "claims-triage", who, at, seconds, result},
            "2026-11-20T00:00:00Z", false);
    };
    model::DrillRule rule;
    rule.kind = "kill-switch";
    rule.withinDays = 90;
    rule.maxSeconds = 60;
    drill("2026-08-01T00:00:00Z", "pia", 40);
    drill("2026-11-01T00:00:00Z", "tom", 61);
    drill("2026-11-02T00:00:00Z", "ana", 10, "failed");
    const auto drills = rules::drills(world.ledger);
    const auto state = [&](const std::string& who, const char* at = "2026-11-20T00:00:00Z") {
        return std::string(
            model::name(rules::standingOf(drills, {"claims-triage"}, rule, who, time(at)).state));
    };
    CHECK(state("pia") == "stale");
    CHECK(state("pia", "2026-10-30T00:00:00Z") == "current"); // to the day
    CHECK(state("tom") == "too slow");
    CHECK(state("ana") == "failed");
    CHECK(state("maya") == "never");
    CHECK(state("") == "failed"); // the newest of anybody's is what counts
    CHECK(state("pia", "2026-07-01T00:00:00Z") == "never");
}

TEST_CASE(
    "An earlier objection is offered for an incident, and linked it is counted from both ends",
    "[D3]") {
    World world;
    model::Vote objection;
    objection.vote = model::VoteValue::Dissent;
    objection.level = model::DissentLevel::Object;
    auto& said = put(world, "vote", "tom", objection, "2026-10-01T00:00:00Z");
    const auto id = said.id;
    const auto words = [&](const char* text, const char* at) {
        auto record = world.record("vote", "ana", objection);
        record->reason = text;
        record->signedAt = time(at);
        return world.log(record).id;
    };
    const auto about = words("In a storm the mix changes faster", "2026-10-02T00:00:00Z");
    words("Only said afterwards", "2026-11-05T00:00:00Z");
    auto& incident = put(world, "incident", "pia", storm(), "2026-11-02T00:00:00Z", false);
    const auto incidentId = incident.id;
    auto facts = rules::incidents(world.ledger);
    auto candidates = rules::candidatesFor(facts.front(), rules::warnings(world.ledger));
    REQUIRE(candidates.size() == 2); // not what came after
    CHECK(candidates.front()->id == about);
    CHECK(rules::tallyOf(rules::warnings(world.ledger)).linked == 0);

    put(world, "link", "maya", model::Link{incidentId, about, "unclear"}, "2026-11-06T00:00:00Z",
        false);
    put(world, "link", "maya", model::Link{incidentId, about, "right"}, "2026-11-07T00:00:00Z",
        false);
    facts = rules::incidents(world.ledger);
    candidates = rules::candidatesFor(facts.front(), rules::warnings(world.ledger));
    REQUIRE(candidates.size() == 1);
    CHECK(candidates.front()->id == id);
    const auto tally = rules::tallyOf(rules::warnings(world.ledger));
    CHECK(tally.linked == 1);
    CHECK(tally.ofObjections.right == 1); // the later finding stands
    CHECK(tally.ofObjections.unclear == 0);
    REQUIRE(tally.years.size() == 1);
    CHECK(tally.years.front().first == "2026");
}
