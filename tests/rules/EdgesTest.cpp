// Comparisons at their very edge: what still holds there, and what no longer does one step further.
// mutations.py asks whether a comparison that is a little wrong would be noticed.
#include "tests/rules/StateCases.h"

#include "core/model/Exceptions.h"
#include "core/rules/Evaluate.h"

#include <cmath>

using namespace gatesamples;
using model::CheckState;
using model::Comparison;

namespace {

model::SloStatus judgedSlo(const model::Slo& goal, const model::Metric& result,
                           std::optional<double> before = std::nullopt,
                           const model::MetricRegistry& registry = {}) {
    model::ReleaseSnapshot now = sampleRelease(), was = sampleRelease("1.1");
    now.registry = registry;
    now.slos->slos = was.slos->slos = {goal};
    now.metrics = was.metrics = {result};
    was.metrics[0].value = before;
    return rules::sloStatus(now, before ? &was : nullptr).at(0);
}

model::Slo goalOf(const std::string& text, Comparison comparison, double value) {
    return slo("recall", "Find them.", target(text, comparison, value));
}

} // namespace

TEST_CASE("An equal number is never worse, whichever way is better") {
    const auto worse = [](Comparison comparison, double value, double before) {
        return judgedSlo(goalOf("", comparison, 0.5), metric("recall", value), before)
            .worseThanBaseline;
    };
    for (const auto comparison : {Comparison::AtLeast, Comparison::Greater, Comparison::AtMost,
                                  Comparison::Less, Comparison::Equal})
        CHECK_FALSE(worse(comparison, 0.7, 0.7));
    CHECK_FALSE(worse(Comparison::Equal, 0.25, 0.75)); // as far from the target on the other side
    CHECK(worse(Comparison::AtMost, std::nextafter(0.7, 1), 0.7));
    CHECK(worse(Comparison::AtLeast, std::nextafter(0.7, 0), 0.7));
}

TEST_CASE("Enough cases, units that fit and the ends of a metric's range are judged") {
    auto goal = goalOf(">= 0.90", Comparison::AtLeast, 0.9);
    goal.minN = 100;
    auto result = metric("recall", 0.95);
    result.samples = 100;
    CHECK(judgedSlo(goal, result).state == CheckState::Pass);
    result.samples = 99;
    CHECK(judgedSlo(goal, result).state == CheckState::Inconclusive);

    auto percent = metric("recall", 87);
    percent.unit = "percent";
    CHECK(judgedSlo(goalOf(">= 1", Comparison::AtLeast, 1), percent).state ==
          CheckState::Inconclusive); // 1 is a proportion, too
    CHECK(judgedSlo(goalOf(">= 2", Comparison::AtLeast, 2), percent).state == CheckState::Pass);
    percent.value = 1;
    CHECK(judgedSlo(goalOf("<= 1", Comparison::AtMost, 1), percent).state == CheckState::Pass);
    auto unknown = metric("recall", 87); // without a unit that might be a percentage
    CHECK(judgedSlo(goalOf(">= 1", Comparison::AtLeast, 1), unknown).state ==
          CheckState::Inconclusive);
    CHECK(judgedSlo(goalOf(">= 2", Comparison::AtLeast, 2), unknown).state == CheckState::Pass);
    CHECK(judgedSlo(goalOf("> 0", Comparison::Greater, 0), unknown).state == CheckState::Pass);
    CHECK(judgedSlo(goalOf("<= 1", Comparison::AtMost, 1), unknown).state == CheckState::Fail);
    unknown.value = 1;
    CHECK(judgedSlo(goalOf(">= 1", Comparison::AtLeast, 1), unknown).state == CheckState::Pass);
    auto proportion = metric("recall", 0.5);
    proportion.unit = "proportion";
    CHECK(judgedSlo(goalOf("<= 1", Comparison::AtMost, 1), proportion).state == CheckState::Pass);

    model::MetricRegistry registry;
    model::MetricDefinition definition;
    definition.id = "recall";
    definition.low = 0;
    definition.high = 1;
    registry.definitions = {definition};
    const auto any = goalOf(">= -9", Comparison::AtLeast, -9);
    for (const double inside : {0.0, 1.0})
        CHECK(judgedSlo(any, metric("recall", inside), {}, registry).state == CheckState::Pass);
    for (const double outside : {std::nextafter(0.0, -1), std::nextafter(1.0, 2)})
        CHECK(judgedSlo(any, metric("recall", outside), {}, registry).state ==
              CheckState::Inconclusive);
}

TEST_CASE("A target is loosened by one value more that it lets pass") {
    const auto loosens = [](const model::Target& before, const model::Target& after) {
        model::SloSet was, now;
        was.slos = {slo("recall", "Find them.", before)};
        now.slos = {slo("recall", "Find them.", after)};
        const auto differences = rules::sloDifference(&was, &now, {});
        return differences.size() == 1 && differences[0].loosening;
    };
    const auto more = target("> 0.9", Comparison::Greater, 0.9);
    const auto atLeast = target(">= 0.9", Comparison::AtLeast, 0.9);
    const auto less = target("< 0.1", Comparison::Less, 0.1);
    const auto atMost = target("<= 0.1", Comparison::AtMost, 0.1);
    CHECK(loosens(more, atLeast));
    CHECK_FALSE(loosens(atLeast, more));
    CHECK(loosens(less, atMost));
    CHECK_FALSE(loosens(atMost, less));
    CHECK(loosens(atLeast, target(">= 0.9-", Comparison::AtLeast, std::nextafter(0.9, 0))));
    CHECK(loosens(atMost, target("<= 0.1+", Comparison::AtMost, std::nextafter(0.1, 1))));
    CHECK(loosens(target("== 0", Comparison::Equal, 0), target("<= 0", Comparison::AtMost, 0)));
    CHECK_FALSE(
        loosens(target("<= 0", Comparison::AtMost, 0), target("== 0", Comparison::Equal, 0)));
    // Higher at both ends: what it lets pass now, it did not.
    CHECK(loosens(atMost, target(">= 0.2", Comparison::AtLeast, 0.2)));

    const auto cases = [](std::optional<int> before, std::optional<int> after) {
        model::SloSet was, now;
        was.slos =
            now.slos = {slo("recall", "Find them.", target("> 0.9", Comparison::Greater, 0.9))};
        was.slos[0].minN = before;
        now.slos[0].minN = after;
        return rules::sloDifference(&was, &now, {}).at(0).loosening;
    };
    CHECK(cases(100, 99));
    CHECK(cases(100, std::nullopt));
    CHECK_FALSE(cases(99, 100));
    CHECK_FALSE(cases(std::nullopt, 100));
    CHECK_FALSE(cases(std::nullopt, 0));
}

TEST_CASE("The last second, and the one after it") {
    const auto measured = [](const char* when) {
        return [when](World& w) {
            w.tier().maxResultAgeDays = 1;
            for (auto& each : w.release.metrics)
                each.time = time(when);
            w.tier().checks["never-measured"] = model::Strictness::Block;
        };
    };
    const auto decided = [](const char* when) {
        return [when](World& w) {
            const_cast<model::Record&>(*w.history().decisions.back().record).signedAt = time(when);
        };
    };
    const auto due = [&](const char* when) {
        return [=](World& w) {
            decided(when)(w);
            w.tier().approvalDays.reset();
            w.tier().reevaluateMonths = 3;
        };
    };
    const std::string slo = "slo:ood_recall_7d", never = "never-measured:auto-deny";
    run({
        {"a day old", measured("2026-11-20T09:00:00Z"), slo, CheckState::Pass},
        {"a second more", measured("2026-11-20T08:59:59Z"), slo, CheckState::Stale},
        {"a day ahead", measured("2026-11-22T09:00:00Z"), slo, CheckState::Pass},
        {"a second further", measured("2026-11-22T09:00:01Z"), slo, CheckState::Inconclusive},
        {"zero, a day old", measured("2026-11-20T09:00:00Z"), never, CheckState::Pass},
        {"zero, older", measured("2026-11-20T08:59:59Z"), never, CheckState::Stale},
        {"zero, a day ahead", measured("2026-11-22T09:00:00Z"), never, CheckState::Pass},
        {"zero, further", measured("2026-11-22T09:00:01Z"), never, CheckState::Inconclusive},
        {"one never event", [](World& w) { w.release.metrics[2].value = 1; }, never,
         CheckState::Fail},
        {"less than none", [](World& w) { w.release.metrics[2].value = -1; }, never,
         CheckState::Fail},
        {"approved 90 days ago", decided("2026-08-23T09:00:00Z"), "approval", CheckState::Pass},
        {"and a second", decided("2026-08-23T08:59:59Z"), "approval", CheckState::Stale},
        {"approved a day ahead", decided("2026-11-22T09:00:00Z"), "approval", CheckState::Pass},
        {"further ahead", decided("2026-11-22T09:00:01Z"), "approval", CheckState::Stale},
        {"due today", due("2026-08-23T09:00:00Z"), "approval", CheckState::Pass},
        {"due a second ago", due("2026-08-23T08:59:59Z"), "approval", CheckState::Stale},
        {"good through the day",
         [](World& w) {
             w.decide(model::Outcome::Approved).validUntil = "2026-11-21";
             w.at = time("2026-11-21T23:59:59Z");
         },
         "approval", CheckState::Pass},
        {"and no longer",
         [](World& w) {
             w.decide(model::Outcome::Approved).validUntil = "2026-11-21";
             w.at = time("2026-11-22T00:00:00Z");
         },
         "approval", CheckState::Stale},
    });
}

TEST_CASE("As much as is allowed, and not more") {
    const auto worse = [](double percent) {
        return [percent](World& w) {
            w.tier().tolerateWorsePercent = percent;
            w.release.metrics[0].unit = w.baseline->metrics[0].unit = "score";
            w.baseline->metrics[0].value = 2;
            w.release.metrics[0].value = 1.5; // a quarter worse, to the bit
        };
    };
    const auto runs = [](const char* share) {
        return [share](World& w) {
            w.decide(model::Outcome::Approved).scope = {{}, {}, "5"};
            w.fact("deployed", "maya", "",
                   model::Deployed{"canary", {{}, {}, share}, "2026-11-20T12:00:00Z"});
        };
    };
    const auto waived = [](const char* until) {
        return [until](World& w) {
            w.release.metrics[0].value = 0.87;
            w.tier().waivers = {true, {"chair"}, 11, {}};
            auto& record = w.fact("waive", "maya", "chair",
                                  model::Waive{"slo", "ood_recall_7d", "tom", until});
            record.signedAt = time("2026-11-20T00:00:00Z");
        };
    };
    run({
        {"worse by what is tolerated", worse(25), "slo-worse", CheckState::Pass},
        {"by more", worse(24.999), "slo-worse:ood_recall_7d", CheckState::Fail},
        {"runs for as much as granted", runs("5"), "deployed", CheckState::Pass},
        {"for more", runs("5.1"), "deployed:canary", CheckState::Fail},
        {"skipped for as long as allowed", waived("2026-12-01"), "slo:ood_recall_7d",
         CheckState::Waived},
        {"longer", waived("2026-12-02"), "slo:ood_recall_7d", CheckState::Fail},
    });
}

TEST_CASE("An emergency release lasts to its hour, and is asked for no longer than allowed") {
    const auto emergency = [](const char* until, const char* at) {
        World w;
        w.tier().emergency = {true, {"peer"}, {"chair"}, 48, 14};
        w.history().decisions.clear();
        w.fact("break-glass", "pia", "peer", model::BreakGlass{{}, until, {}});
        w.fact("break-glass", "maya", "chair", model::BreakGlass{{}, until, w.lastFact()});
        w.at = time(at);
        return w.judge().pass;
    };
    CHECK(emergency("2026-11-22T12:00:00Z", "2026-11-22T11:59:59Z")); // signed on the 20th at noon
    CHECK_FALSE(emergency("2026-11-22T12:00:00Z", "2026-11-22T12:00:00Z"));
    CHECK_FALSE(emergency("2026-11-22T12:00:01Z", "2026-11-21T12:00:00Z"));
}

TEST_CASE("Training, delegation and tiers hold through their last day and step") {
    Table table({seat("peer")}, {person("ana", {"peer"})});
    table.votes.cast("ana", "peer");
    table.at = time("2026-11-21T23:59:59Z");
    table.roster.people[0].trainedUntil = "2026-11-21";
    CHECK(table.match().complete);
    table.roster.people[0].trainedUntil = "2026-11-20";
    CHECK_FALSE(table.match().complete);

    World w; // signed at the very tier that is judged
    CHECK(w.judge().seatsComplete);
    const_cast<model::Record&>(*w.history().votes[0].record).subject->tier = "low";
    w.history().decisions.clear();
    CHECK_FALSE(w.judge().seatsComplete);

    // Decided at the tier that is judged: complete then, whatever the policy says now.
    World decided;
    decided.ledger.roster.people[0].roles.clear();
    CHECK(decided.judge().seatsComplete);
    const_cast<model::Record&>(*decided.history().decisions.back().record).subject->tier = "low";
    CHECK_FALSE(decided.judge().seatsComplete);

    model::Policy policy = samplePolicy();
    const auto tierAt = [&](const char* stakes, const char* scale) {
        auto release = sampleRelease();
        release.releaseFile->classification.values = {{"stakes", {stakes, {}}},
                                                      {"scale", {scale, {}}}};
        return rules::tierOf(release, policy).tier;
    };
    CHECK(tierAt("high", "some") == "high"); // exactly the score it begins at
    CHECK(tierAt("high", "few") == "low");
    policy.tiers[1].minScore = 5;
    CHECK(tierAt("high", "some") == "low");
    CHECK(tierAt("low", "many") == "high"); // by that answer alone
}

TEST_CASE("A lowering to the tier that is kept anyway lowers nothing") {
    World w;
    w.release.releaseFile->classification.values = {{"stakes", {"low", {}}},
                                                    {"scale", {"few", {}}}};
    CHECK(w.judge().tier.sentence.find("high: kept from claims-triage@1.1") == 0);
    model::Fact lower;
    lower.id = digestOf("lower");
    lower.record = w.record("lower", "maya", model::Lower{"high"});
    w.history().tierMoves = {lower};
    CHECK(w.judge().tier.sentence.find("high: kept from claims-triage@1.1") == 0);
    w.history().tierMoves[0].record = w.record("lower", "maya", model::Lower{"low"});
    CHECK(w.judge().tier.tier == "low");
    CHECK(w.judge().tier.sentence.find("; lowered by Maya Chen") != std::string::npos);
}

TEST_CASE("A document is good through the whole of its last day, and not dated ahead") {
    const auto lookedAt = [](const char* date, const char* at) {
        return [=](World& w) {
            w.tier().documents.back().maxAgeDays = 51;
            w.release.documents[0].date = date;
            w.at = time(at);
        };
    };
    const std::string id = "document:runbook:age";
    run({
        {"on its last day", lookedAt("2026-10-01", "2026-11-21T23:59:59Z"), id, CheckState::Pass},
        {"a second later", lookedAt("2026-10-01", "2026-11-22T00:00:00Z"), id, CheckState::Stale},
        {"a day ahead", lookedAt("2026-11-22", "2026-11-21T00:00:00Z"), id, CheckState::Pass},
        {"further ahead", lookedAt("2026-11-22", "2026-11-20T23:59:59Z"), id,
         CheckState::Inconclusive},
    });
}
