#include "tests/rules/StateCases.h"

using namespace gatesamples;
using model::CheckState;
using model::ScenarioOutcome;

namespace {

model::LogEntry& incident(World& w, const std::string& severity = "SEV-2",
                          const std::string& started = "2026-11-10T08:00:00Z",
                          const std::string& model = "claims-triage") {
    model::Incident body;
    body.severity = severity;
    body.title = "Unfamiliar codes";
    body.started = started;
    body.releases = {{model, "1.1"}};
    body.silent = "no";
    auto record = w.record("incident", "pia", body);
    record->subject.reset();
    return w.log(record);
}

void promote(World& w, const model::RecordId& id, const std::string& scenario = "new-codes") {
    auto record = w.record("promote", "maya", model::Promote{id, scenario});
    record->subject.reset();
    w.log(record);
}

void scenario(World& w, ScenarioOutcome outcome, const std::string& id = "new-codes") {
    model::Scenario one;
    one.id = id;
    one.place = {std::string(kFolder) + "/scenarios/new-codes.yaml", 1, 1, {}};
    w.release.scenarios.push_back(one);
    model::ScenarioResult result;
    result.scenario = id;
    result.outcome = outcome;
    if (outcome != ScenarioOutcome::NotRun) w.release.scenarioResults.push_back(result);
}

std::string incidentId(const World& w) {
    for (const auto& entry : w.ledger.entries) {
        if (std::get_if<model::Incident>(&entry.record->body))
            return "incident:" + entry.id.shortHex();
    }
    return "none";
}

model::LogEntry& drill(World& w, const std::string& at, std::uint64_t seconds = 40,
                       const std::string& person = "pia", const std::string& result = "passed") {
    auto record = w.record(
        "drill", "maya", model::Drill{"kill-switch", "claims-triage", person, at, seconds, result});
    record->subject.reset();
    return w.log(record);
}

model::LogEntry& action(World& w, const std::string& due, const std::string& severity = "high",
                        bool about = true) {
    model::Action body;
    body.type = "test";
    body.what = "Add the new codes";
    body.owner = "pia";
    body.due = due;
    body.severity = severity;
    auto record = w.record("action", "maya", body);
    if (!about) record->subject.reset();
    return w.log(record);
}

const model::Check* ofRule(const model::GateReport& report, const std::string& rule) {
    for (const auto& check : report.checks) {
        if (check.rule == rule) return &check;
    }
    return nullptr;
}

struct Row {
    std::string label;
    std::function<void(World&)> arrange;
    CheckState state;
    bool blocks;
    std::string says;
};

// The worst instance of a rule.
void runRule(const std::string& rule, const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        World world;
        row.arrange(world);
        const auto report = world.judge();
        INFO(row.label + "\n" + listing(report));
        const model::Check* worst = nullptr;
        for (const auto& check : report.checks) {
            if (check.rule == rule && (!worst || (worst->holds() && !check.holds())))
                worst = &check;
        }
        REQUIRE(worst);
        CHECK(std::string(model::name(worst->state)) == model::name(row.state));
        CHECK(worst->blocks() == row.blocks);
        CHECK(worst->reason.find(row.says) != std::string::npos);
    }
}

} // namespace

TEST_CASE("A grave incident without a promoted, passing scenario keeps the next release red",
          "[L3]") {
    runRule("incidents",
            {
                {"none", [](World&) {}, CheckState::NotApplicable, false, "No SEV-1 or SEV-2"},
                {"no scenario", [](World& w) { incident(w); }, CheckState::Fail, true,
                 "no scenario covers it"},
                {"SEV-1", [](World& w) { incident(w, "SEV-1"); }, CheckState::Fail, true, "SEV-1"},
                {"SEV-3 asks for none", [](World& w) { incident(w, "SEV-3"); },
                 CheckState::NotApplicable, false, "No SEV-1"},
                {"of another model",
                 [](World& w) { incident(w, "SEV-1", "2026-11-10T08:00:00Z", "fraud-watch"); },
                 CheckState::NotApplicable, false, "No SEV-1"},
                {"promoted, not in this release", [](World& w) { promote(w, incident(w).id); },
                 CheckState::Fail, true, "new-codes is not in this release"},
                {"promoted, not run",
                 [](World& w) {
                     promote(w, incident(w).id);
                     scenario(w, ScenarioOutcome::NotRun);
                 },
                 CheckState::Inconclusive, true, "was not run on this version"},
                {"promoted, failed",
                 [](World& w) {
                     promote(w, incident(w).id);
                     scenario(w, ScenarioOutcome::Failed);
                 },
                 CheckState::Fail, true, "new-codes failed"},
                {"promoted, degraded",
                 [](World& w) {
                     promote(w, incident(w).id);
                     scenario(w, ScenarioOutcome::Degraded);
                 },
                 CheckState::Fail, true, "degraded"},
                {"promoted, retired",
                 [](World& w) {
                     promote(w, incident(w).id);
                     scenario(w, ScenarioOutcome::AsExpected);
                     w.release.scenarios.back().retired = "too slow";
                 },
                 CheckState::Fail, true, "was retired"},
                {"promoted, passing",
                 [](World& w) {
                     promote(w, incident(w).id);
                     scenario(w, ScenarioOutcome::AsExpected);
                 },
                 CheckState::Pass, false, "went as expected"},
                {"one of two promoted ones failed",
                 [](World& w) {
                     const auto id = incident(w).id;
                     promote(w, id);
                     promote(w, id, "storm");
                     scenario(w, ScenarioOutcome::AsExpected);
                     scenario(w, ScenarioOutcome::Failed, "storm");
                 },
                 CheckState::Fail, true, "storm failed"},
                {"promoted by a record that does not count",
                 [](World& w) {
                     promote(w, incident(w).id);
                     w.ledger.entries.back().verdict = model::Verdict::NotAuthorised;
                     scenario(w, ScenarioOutcome::AsExpected);
                 },
                 CheckState::Fail, true, "no scenario covers it"},
                {"superseded, promotion of the first record still covers it",
                 [](World& w) {
                     const auto id = incident(w).id;
                     promote(w, id);
                     auto& later = incident(w, "SEV-1");
                     auto body = std::get<model::Incident>(later.record->body);
                     body.supersedes = id;
                     auto record = w.record("incident", "pia", body);
                     record->subject.reset();
                     w.ledger.entries.pop_back();
                     w.log(record);
                     scenario(w, ScenarioOutcome::AsExpected);
                 },
                 CheckState::Pass, false, "SEV-1"},
            });
    World observed;
    incident(observed);
    observed.tier().checks["incidents"] = model::Strictness::Warn;
    CHECK_FALSE(ofRule(observed.judge(), "incidents")->blocks());
    CHECK(checkOf(observed.judge(), incidentId(observed)));
}

TEST_CASE("After an incident the note must change or name it before the next release") {
    // The baseline 1.1 was approved on the 1st; the incident was on the 10th.
    const auto approved = [](World& w, const char* when) {
        auto record = w.record("decide", "maya", model::Decide{});
        std::get<model::Decide>(record->body).outcome = model::Outcome::Approved;
        record->signedAt = time(when);
        record->subject->release = w.baseline->release;
        record->subject->manifest = w.baseline->manifestDigest;
        model::DecisionEntry decision;
        decision.record = record;
        decision.supported = true;
        w.ledger.releases[w.baseline->release].decisions.push_back(decision);
        for (auto* release : {&w.release, &*w.baseline})
            release->manifest.entries.push_back(
                entry(model::EvidenceClass::Note, "deliberation-note.md", '8'));
    };
    const auto graceful = [](World& w) { // so that only the note is asked about
        return incident(w, "SEV-3").id;
    };
    runRule("incident-note",
            {
                {"none", [](World&) {}, CheckState::NotApplicable, false, "No incident"},
                {"no approved release before", [&](World& w) { graceful(w); },
                 CheckState::Inconclusive, true, "cannot be told"},
                {"the same note",
                 [&](World& w) {
                     approved(w, "2026-11-01T00:00:00Z");
                     graceful(w);
                 },
                 CheckState::Fail, true, "still that of claims-triage@1.1"},
                {"another note",
                 [&](World& w) {
                     approved(w, "2026-11-01T00:00:00Z");
                     graceful(w);
                     w.release.manifest.entries.back().blob =
                         *base::BlobId::fromHex(std::string(40, '9'));
                 },
                 CheckState::Pass, false, "changed after it"},
                {"the note names it",
                 [&](World& w) {
                     w.release.note->markdown = "After " + graceful(w).shortHex() + " we…";
                 },
                 CheckState::Pass, false, "names it"},
                {"approved after it",
                 [&](World& w) {
                     approved(w, "2026-11-15T00:00:00Z");
                     graceful(w);
                 },
                 CheckState::NotApplicable, false, "approved after"},
                {"no note",
                 [&](World& w) {
                     graceful(w);
                     w.release.note.reset();
                 },
                 CheckState::Fail, true, "there is no note"},
            });
}

TEST_CASE("A drill must be current, fast enough, passed, and by each person where asked", "[G8]") {
    const auto rule = [](World& w, bool perPerson = false) {
        model::DrillRule one;
        one.kind = "kill-switch";
        one.withinDays = 30;
        one.maxSeconds = 60;
        one.perPerson = perPerson;
        one.role = "peer";
        w.tier().drills = {one};
    };
    runRule(
        "drills",
        {
            {"not asked for", [](World&) {}, CheckState::NotApplicable, false, "no drill"},
            {"never", [&](World& w) { rule(w); }, CheckState::Fail, true, "Nobody has exercised"},
            {"current",
             [&](World& w) {
                 rule(w);
                 drill(w, "2026-11-01T10:00:00Z");
             },
             CheckState::Pass, false, "by Pia on 2026-11-01: 40 seconds"},
            {"thirty days to the second",
             [&](World& w) {
                 rule(w);
                 drill(w, "2026-10-22T09:00:00Z");
             },
             CheckState::Pass, false, "2026-10-22"},
            {"a second older",
             [&](World& w) {
                 rule(w);
                 drill(w, "2026-10-22T08:59:59Z");
             },
             CheckState::Stale, true, "more than 30 days ago"},
            {"as slow as allowed",
             [&](World& w) {
                 rule(w);
                 drill(w, "2026-11-01T10:00:00Z", 60);
             },
             CheckState::Pass, false, "60 seconds"},
            {"too slow",
             [&](World& w) {
                 rule(w);
                 drill(w, "2026-11-01T10:00:00Z", 61);
             },
             CheckState::Fail, true, "at most 60 are allowed"},
            {"failed after one that passed",
             [&](World& w) {
                 rule(w);
                 drill(w, "2026-11-02T10:00:00Z", 10, "tom", "failed");
                 drill(w, "2026-11-01T10:00:00Z");
             },
             CheckState::Fail, true, "and it failed"},
            {"passed after one that failed",
             [&](World& w) {
                 rule(w);
                 drill(w, "2026-11-01T10:00:00Z", 10, "tom", "failed");
                 drill(w, "2026-11-02T10:00:00Z");
             },
             CheckState::Pass, false, "2026-11-02"},
            {"of another kind",
             [&](World& w) {
                 rule(w);
                 w.tier().drills[0].kind = "rollback";
                 drill(w, "2026-11-01T10:00:00Z");
             },
             CheckState::Fail, true, "Nobody"},
            {"claims a time after it was signed",
             [&](World& w) {
                 rule(w);
                 drill(w, "2026-11-20T12:00:01Z");
             },
             CheckState::Fail, true, "Nobody"},
            {"by a record that does not count",
             [&](World& w) {
                 rule(w);
                 drill(w, "2026-11-01T10:00:00Z").verdict = model::Verdict::NotAuthorised;
             },
             CheckState::Fail, true, "Nobody"},
            {"one of two people",
             [&](World& w) {
                 rule(w, true);
                 drill(w, "2026-11-01T10:00:00Z");
             },
             CheckState::Fail, true, "Tom Weiss has never exercised"},
            {"both people",
             [&](World& w) {
                 rule(w, true);
                 drill(w, "2026-11-01T10:00:00Z");
                 drill(w, "2026-11-02T10:00:00Z", 50, "tom");
             },
             CheckState::Pass, false, "seconds"},
            {"nobody is on call",
             [&](World& w) {
                 rule(w, true);
                 w.tier().drills[0].role = "on-call";
             },
             CheckState::Inconclusive, true, "nobody has that role"},
        });
}

TEST_CASE("An overdue action of severity high blocks until a record closes it", "[F3]") {
    const auto close = [](World& w, const model::RecordId& id) {
        w.log(w.record("action-close", "maya", model::ActionClose{id, "merged"}));
    };
    runRule("actions",
            {
                {"none", [](World&) {}, CheckState::Pass, false, "No action of severity high"},
                {"overdue", [](World& w) { action(w, "2026-11-20"); }, CheckState::Fail, true,
                 "Overdue since 2026-11-20, owner Pia: Add the new codes"},
                {"due today", [](World& w) { action(w, "2026-11-21"); }, CheckState::Pass, false,
                 "No action"},
                {"overdue, medium", [](World& w) { action(w, "2026-11-20", "medium"); },
                 CheckState::Pass, false, "No action"},
                {"of no model", [](World& w) { action(w, "2026-11-20", "high", false); },
                 CheckState::Fail, true, "Overdue"},
                {"of another model",
                 [](World& w) {
                     action(w, "2026-11-20");
                     auto record = std::make_shared<model::Record>(*w.ledger.entries.back().record);
                     record->subject->release = {"fraud-watch", "1"};
                     w.ledger.entries.back().record = record;
                 },
                 CheckState::Pass, false, "No action"},
                {"from an incident of another model",
                 [](World& w) {
                     const auto id = incident(w, "SEV-3", "2026-11-10T08:00:00Z", "fraud-watch").id;
                     action(w, "2026-11-20", "high", false);
                     auto record = std::make_shared<model::Record>(*w.ledger.entries.back().record);
                     std::get<model::Action>(record->body).source = id;
                     w.ledger.entries.back().record = record;
                 },
                 CheckState::Pass, false, "No action"},
                {"closed", [&](World& w) { close(w, action(w, "2026-11-20").id); },
                 CheckState::Pass, false, "No action"},
                {"closed by a record that does not count",
                 [&](World& w) {
                     close(w, action(w, "2026-11-20").id);
                     w.ledger.entries.back().verdict = model::Verdict::NotAuthorised;
                 },
                 CheckState::Fail, true, "Overdue"},
                {"given more time",
                 [](World& w) {
                     const auto id = action(w, "2026-11-20").id;
                     action(w, "2026-12-20");
                     auto record = std::make_shared<model::Record>(*w.ledger.entries.back().record);
                     std::get<model::Action>(record->body).supersedes = id;
                     w.ledger.entries.back().record = record;
                 },
                 CheckState::Pass, false, "No action"},
            });
}

TEST_CASE("What was rejected or deferred wants a plan on record", "[G26]") {
    runRule("corrective-plan",
            {
                {"approved", [](World&) {}, CheckState::NotApplicable, false, "neither"},
                {"rejected", [](World& w) { w.decide(model::Outcome::Rejected); }, CheckState::Fail,
                 false, "nothing says what is to be done"},
                {"deferred", [](World& w) { w.decide(model::Outcome::Deferred); }, CheckState::Fail,
                 false, "It was deferred"},
                {"with a plan",
                 [](World& w) {
                     w.decide(model::Outcome::Rejected);
                     action(w, "2026-12-20");
                 },
                 CheckState::Pass, false, "on record since 2026-11-20"},
            });
}
