// Renaming a model sheds no obligation: what was signed under one name stands against every name it
// was joined with, and against no other.
#include "core/rules/Alias.h"
#include "tests/rules/StateCases.h"

using namespace gatesamples;
using model::CheckState;

namespace {

void alias(World& w, const std::string& from, const std::string& to,
           const std::string& relation = "same") {
    auto record = w.record("model-alias", "maya", model::ModelAlias{from, to, relation});
    record->subject.reset();
    w.log(record);
}

// An emergency release of the model when it was still called triage-old, and never reviewed.
void emergencyBefore(World& w) {
    w.tier().emergency = {true, {"peer"}, {"chair"}, 72, 14};
    auto& old = w.ledger.releases[{"triage-old", "1.1"}];
    old.release = {"triage-old", "1.1"};
    model::BreakGlass body;
    body.until = "2026-11-21T12:00:00Z";
    w.fact("break-glass", "pia", "peer", body);
    body.confirms = w.lastFact();
    w.fact("break-glass", "maya", "chair", body);
    old.facts = std::exchange(w.history().facts, {});
    for (auto& fact : old.facts) {
        auto& subject = const_cast<model::Record&>(*fact.record).subject;
        subject->release = old.release;
        subject->manifest = digestOf("of triage-old");
    }
}

model::Check worst(const World& world, const std::string& rule) {
    const auto report = world.judge();
    model::Check found;
    found.state = CheckState::NotApplicable;
    for (const auto& check : report.checks) {
        if (check.rule == rule && (found.rule.empty() || found.holds())) found = check;
    }
    return found;
}

} // namespace

TEST_CASE("Words on two names are taken in the order of the log, the newest counts, and they add "
          "up over names in between") {
    World w;
    const auto joined = [&](const char* a, const char* b) {
        return rules::saidSame(w.ledger, a, b);
    };
    CHECK_FALSE(joined("a", "b"));
    alias(w, "a", "b");
    alias(w, "b", "c");
    CHECK(joined("b", "a") == true);
    CHECK(rules::sameModel(w.ledger, "a") == std::set<std::string>{"a", "b", "c"});
    CHECK(rules::sameModel(w.ledger, "c") == std::set<std::string>{"a", "b", "c"});
    alias(w, "c", "b", "separate");
    CHECK(joined("b", "c") == false);
    CHECK(rules::sameModel(w.ledger, "a") == std::set<std::string>{"a", "b"});
    CHECK(rules::sameModel(w.ledger, "d") == std::set<std::string>{"d"});
    w.ledger.entries.back().verdict = model::Verdict::NotAuthorised;
    CHECK(rules::sameModel(w.ledger, "c").size() == 3);
}

TEST_CASE("Half of its files, by content and empty ones aside, make a model the one that is gone") {
    const auto manifest = [](const std::string& contents) {
        model::Manifest made;
        for (const char each : contents) {
            auto one = entry(model::EvidenceClass::Documents, std::string(1, each), '1');
            one.sha256 = digestOf(std::string(1, each));
            one.size = each == '0' ? 0 : 10;
            made.entries.push_back(one);
        }
        return made;
    };
    CHECK(rules::carriesOn(manifest("abcd"), manifest("abxy")));       // exactly half
    CHECK_FALSE(rules::carriesOn(manifest("abcd"), manifest("axyz"))); // a quarter
    CHECK_FALSE(rules::carriesOn(manifest("abc"), manifest("axy")));
    CHECK(rules::carriesOn(manifest("ab0000"), manifest("ax")));
    CHECK_FALSE(rules::carriesOn(manifest("0000"), manifest("0000"))); // nothing says anything
    CHECK_FALSE(rules::carriesOn(manifest(""), manifest("ab")));
}

TEST_CASE("An emergency release under the former name keeps the next release red", "[G7]") {
    World apart;
    emergencyBefore(apart);
    CHECK(apart.judge().pass); // another model's
    World w;
    emergencyBefore(w);
    alias(w, "triage-old", "claims-triage");
    const auto report = w.judge();
    INFO(listing(report));
    CHECK_FALSE(report.pass);
    CHECK(worst(w, "obligation").blocks());
    CHECK(worst(w, "obligation").reason.find("The emergency release of triage-old@1.1 by") == 0);
    for (auto& fact : w.ledger.releases[{"triage-old", "1.1"}].facts)
        fact.endedBy = digestOf("closed");
    CHECK(w.judge().pass);
    World divided;
    emergencyBefore(divided);
    alias(divided, "triage-old", "claims-triage");
    alias(divided, "claims-triage", "triage-old", "separate");
    CHECK(divided.judge().pass);
}

TEST_CASE("Incidents, drills, grave actions and raises of the former name are the model's",
          "[L3]") {
    World w;
    model::Incident incident;
    incident.severity = "SEV-1";
    incident.started = "2026-11-10T08:00:00Z";
    incident.releases = {{"triage-old", "1.0"}};
    incident.silent = "no";
    auto record = w.record("incident", "pia", incident);
    record->subject.reset();
    w.log(record);
    model::Action action;
    action.what = "Add the codes";
    action.owner = "pia";
    action.due = "2026-11-01";
    action.severity = "high";
    record = w.record("action", "maya", action);
    record->subject->release = {"triage-old", "1.0"};
    w.log(record);
    model::DrillRule rule;
    rule.kind = "kill-switch";
    w.tier().drills = {rule};
    record = w.record(
        "drill", "maya",
        model::Drill{"kill-switch", "triage-old", "pia", "2026-11-20T08:00:00Z", 9, "passed"});
    record->subject.reset();
    w.log(record);
    model::Fact raise;
    raise.id = digestOf("raise");
    raise.record = w.record("raise", "maya", model::Raise{"top"});
    w.ledger.policy.tiers.push_back(w.tier());
    w.ledger.policy.tiers.back().id = "top";
    w.ledger.policy.tiers.back().minScore = model::TierRule::kOnlyNamed;
    w.ledger.tierMoves["triage-old"].push_back(raise);

    CHECK_FALSE(worst(w, "incidents").blocks());
    CHECK_FALSE(worst(w, "actions").blocks());
    CHECK(worst(w, "drills").blocks());
    CHECK(w.judge().tier.tier == "high");
    alias(w, "claims-triage", "triage-old");
    CHECK(worst(w, "incidents").blocks());
    CHECK(worst(w, "actions").blocks());
    CHECK_FALSE(worst(w, "drills").blocks());
    CHECK(w.judge().tier.tier == "top");
    // Raised under the former name, it is lowered there.
    w.ledger.tierMoves["triage-old"].front().endedBy = digestOf("lowered");
    CHECK(w.judge().tier.tier == "high");
}

TEST_CASE("Whose files a vanished model's are cannot be judged until somebody says", "[L3]") {
    World w;
    rules::GateInput input;
    input.candidate = &w.release;
    input.baseline = &*w.baseline;
    input.ledger = &w.ledger;
    input.at = w.at;
    input.formerIds = {"triage-old"};
    for (const auto purpose : {model::Purpose::Merge, model::Purpose::Release}) {
        input.purpose = purpose;
        const auto report = rules::evaluate(input);
        const model::Check* check = checkOf(report, "not-judged:former:triage-old");
        REQUIRE(check);
        CHECK(check->state == CheckState::Inconclusive);
        CHECK(check->blocks());
        CHECK_FALSE(report.pass);
        CHECK(check->help.find("countersign model-alias triage-old claims-triage --same") == 0);
    }
}
