#include "tests/rules/StateCases.h"

#include "core/model/Checks.h"

#include <fstream>
#include <limits>

using namespace gatesamples;
using model::CheckState;
using model::Strictness;

namespace {

// With the rule switched on at this tier.
Case on(const std::string& rule, const std::string& label, std::function<void(World&)> arrange,
        CheckState state, const std::string& says, const std::string& id = {}) {
    const bool holds = state == CheckState::Pass || state == CheckState::NotApplicable;
    return {label,
            [rule, arrange](World& w) {
                w.tier().checks[rule] = Strictness::Block;
                arrange(w);
            },
            id.empty() ? rule : id,
            state,
            holds,
            says};
}

model::Scenario scenario(const std::string& id, model::ScenarioCategory category) {
    model::Scenario one;
    one.id = id;
    one.category = category;
    one.seed = "1";
    one.expected = "it stays calm";
    one.rollbackTrigger = "panic";
    one.replay = "make it";
    return one;
}

void ran(World& w, const std::string& id, model::ScenarioOutcome outcome) {
    model::ScenarioResult result;
    result.scenario = id;
    result.outcome = outcome;
    result.modelVersion = "1.2";
    w.release.scenarioResults.push_back(result);
}

} // namespace

TEST_CASE("Never events: only a measured zero is one", "[G9]") {
    const std::string id = "never-measured:auto-deny";
    run({
        on(
            "never-measured", "zero", [](World&) {}, CheckState::Pass, "was measured: 0", id),
        on(
            "never-measured", "one", [](World& w) { w.release.metrics[2].value = 1; },
            CheckState::Fail, "happened: 1, must be 0", id),
        on(
            "never-measured", "a tiny bit", [](World& w) { w.release.metrics[2].value = 1e-9; },
            CheckState::Fail, "must be 0", id),
        on(
            "never-measured", "not a number", [](World& w) { w.release.metrics[2].value.reset(); },
            CheckState::Inconclusive, "has no number", id),
        on(
            "never-measured", "infinite",
            [](World& w) { w.release.metrics[2].value = std::numeric_limits<double>::infinity(); },
            CheckState::Inconclusive, "has no number", id),
        on(
            "never-measured", "not measured", [](World& w) { w.release.metrics.pop_back(); },
            CheckState::Inconclusive, "was not measured", id),
        on(
            "never-measured", "two answers",
            [](World& w) {
                w.release.metrics.push_back(metric("never_events", 2));
                w.release.metrics.back().time.reset();
            },
            CheckState::Inconclusive, "was not measured", id),
        on(
            "never-measured", "too old",
            [](World& w) {
                w.tier().maxResultAgeDays = 30;
                w.release.metrics[2].time = time("2026-01-01T00:00:00Z");
                for (int i : {0, 1})
                    w.release.metrics[static_cast<std::size_t>(i)].time = w.at;
            },
            CheckState::Stale, "older than 30 days", id),
        on(
            "never-measured", "no detector",
            [](World& w) {
                w.release.card->neverEvents[0].detector = " ";
                w.tier().checks["never-events"] = Strictness::Off;
            },
            CheckState::Inconclusive, "no detector", id),
        on(
            "never-measured", "none named",
            [](World& w) {
                w.release.card->neverEvents.clear();
                w.tier().checks["never-events"] = Strictness::Off;
            },
            CheckState::NotApplicable, "names no never event"),
    });
}

TEST_CASE("Several metrics, alerts, clauses, families: each of their states", "[G13]") {
    run({
        on(
            "complementary", "two", [](World&) {}, CheckState::Pass, "2 different metrics"),
        on(
            "complementary", "one twice",
            [](World& w) {
                w.release.slos->slos[1].metric = "ood_recall_7d";
                w.release.slos->slos[1].target = target(">= 0.5", model::Comparison::AtLeast, 0.5);
                w.baseline->slos = w.release.slos;
            },
            CheckState::Fail, "One metric decides alone"),
        on(
            "alerting", "bare", [](World&) {}, CheckState::Fail, "no severity and no runbook"),
        on(
            "alerting", "one without runbook",
            [](World& w) {
                for (auto& each : w.release.slos->slos)
                    each.severity = "SEV-2";
                w.release.slos->slos[0].runbook = "runbook.md";
                w.baseline->slos = w.release.slos;
            },
            CheckState::Fail, "decision_ece_p95_24h has no runbook"),
        on(
            "alerting", "said",
            [](World& w) {
                for (auto& each : w.release.slos->slos) {
                    each.severity = "SEV-2";
                    each.runbook = "runbook.md";
                }
                w.baseline->slos = w.release.slos;
            },
            CheckState::Pass, "Every SLO"),
        on(
            "clauses", "robustness missing", [](World&) {}, CheckState::Fail, "robustness"),
        on(
            "clauses", "all four",
            [](World& w) {
                w.release.slos->slos[0].clause = "robustness";
                w.release.slos->slos[1].clause = "monitoring";
                w.baseline->slos = w.release.slos;
            },
            CheckState::Pass, "Each of the four"),
        on(
            "clauses", "an SLO without a result shows nothing",
            [](World& w) {
                w.release.slos->slos[0].clause = "robustness";
                w.baseline->slos = w.release.slos;
                w.release.metrics.erase(w.release.metrics.begin());
                w.tier().checks["slo"] = w.tier().checks["slo-worse"] = Strictness::Off;
            },
            CheckState::Fail, "robustness"),
        on(
            "metric-families", "missing", [](World&) {}, CheckState::Fail,
            "No result for fairness, latency, resource use"),
        on(
            "metric-families", "all",
            [](World& w) {
                for (const char* name : {"latency_p95_ms", "memory_gib"})
                    w.release.metrics.push_back(metric(name, 1));
                w.release.metrics.push_back(metric("recall", 0.9));
                w.release.metrics.back().slice = {{"age", "65+"}};
            },
            CheckState::Pass, "all five"),
    });
}

TEST_CASE("Digests, versions, fallback, objective, regulation: each of their states", "[G13]") {
    const auto named = [](World& w) {
        w.release.releaseFile->artifacts = {{"w.bin", digestOf("w"), "", {}}};
        w.release.releaseFile->data = {{"claims sha256:" + digestOf("d").hex(), {}}};
    };
    run({
        on(
            "digests", "none", [](World&) {}, CheckState::Fail, "No artifact"),
        on("digests", "both", named, CheckState::Pass, "with their digests"),
        on(
            "digests", "artifact without",
            [&](World& w) {
                named(w);
                w.release.releaseFile->artifacts[0].sha256.reset();
            },
            CheckState::Fail, "w.bin has no digest"),
        on(
            "digests", "data without",
            [&](World& w) {
                named(w);
                w.release.releaseFile->data[0].text = "claims sha256:12";
            },
            CheckState::Fail, "claims has no digest"),
        on(
            "traceable", "unsaid", [](World&) {}, CheckState::Fail, "does not say which version"),
        on(
            "traceable", "said",
            [](World& w) {
                for (auto& each : w.release.metrics)
                    each.modelVersion = "1.2";
            },
            CheckState::Pass, "Every result"),
        on(
            "fallback", "unsaid", [](World&) {}, CheckState::Fail, "Nothing says"),
        on(
            "fallback", "graceful",
            [](World& w) {
                w.release.releaseFile->fallback = model::Located{"graceful-degradation", {}};
            },
            CheckState::Pass, "graceful-degradation"),
        on(
            "fallback", "hard",
            [](World& w) {
                w.release.releaseFile->fallback = model::Located{"hard-failure", {}};
            },
            CheckState::Fail, "fails hard"),
        on(
            "fallback", "unknown",
            [](World& w) {
                w.release.releaseFile->fallback = model::Located{"pray", {}};
            },
            CheckState::Fail, "no way to fall back"),
        on(
            "objective-changed", "same", [](World&) {}, CheckState::Pass, "that of claims"),
        on(
            "objective-changed", "other",
            [](World& w) { w.release.card->humanObjective->text = "Cut costs"; }, CheckState::Fail,
            "where it was: Route risky claims"),
        on(
            "objective-changed", "first release", [](World& w) { w.baseline.reset(); },
            CheckState::NotApplicable, "no approved release"),
        on(
            "objective", "two sentences",
            [](World& w) {
                w.release.findings.push_back({model::Level::Warning,
                                              "objective-not-one-sentence",
                                              "x",
                                              {"MODEL_CARD.md", 2, 1, {}},
                                              ""});
            },
            CheckState::Fail, "more than one sentence"),
        on(
            "regulatory-class", "no pack", [](World&) {}, CheckState::NotApplicable,
            "no regulation"),
        on(
            "regulatory-class", "unsaid", [](World& w) { w.tier().packs = {"eu-ai-act"}; },
            CheckState::Fail, "not stated which class", "regulatory-class:eu-ai-act"),
        on(
            "regulatory-class", "stated",
            [](World& w) {
                w.tier().packs = {"eu-ai-act"};
                w.release.releaseFile->regulation["eu-ai-act"] = {"limited", {}};
            },
            CheckState::Pass, "limited", "regulatory-class:eu-ai-act"),
        on(
            "regulatory-class", "prohibited",
            [](World& w) {
                w.tier().packs = {"eu-ai-act"};
                w.release.releaseFile->regulation["eu-ai-act"] = {"prohibited", {}};
            },
            CheckState::Fail, "prohibited", "regulatory-class:eu-ai-act"),
        on(
            "regulatory-class", "a pack that does not exist",
            [](World& w) { w.tier().packs = {"law-of-nature"}; }, CheckState::Error,
            "does not exist", "regulatory-class:law-of-nature"),
    });
    World warned; // switched off, a prohibited class still blocks
    warned.tier().packs = {"eu-ai-act"};
    warned.tier().checks["regulatory-class"] = Strictness::Off;
    warned.release.releaseFile->regulation["eu-ai-act"] = {"prohibited", {}};
    CHECK_FALSE(warned.judge().pass);
    World bare; // nothing that could say which version it measured
    bare.tier().checks["traceable"] = Strictness::Block;
    bare.release.metrics.clear();
    const auto told = bare.judge();
    REQUIRE(checkOf(told, "traceable"));
    CHECK(checkOf(told, "traceable")->state == CheckState::NotApplicable);
}

TEST_CASE("Scenarios: what the pack holds, how it went, whether it can be played again", "[G13]") {
    using model::ScenarioCategory;
    using model::ScenarioOutcome;
    const auto pack = [](World& w) {
        for (const auto category : {ScenarioCategory::Tail, ScenarioCategory::Adversarial,
                                    ScenarioCategory::HiddenFunctionality,
                                    ScenarioCategory::RedTeam, ScenarioCategory::OnceAYear})
            w.release.scenarios.push_back(scenario(model::name(category), category));
    };
    const auto one = [](World& w, ScenarioOutcome outcome) {
        w.release.scenarios.push_back(scenario("storm", ScenarioCategory::Tail));
        if (outcome != ScenarioOutcome::NotRun) ran(w, "storm", outcome);
    };
    run({
        on(
            "robustness-pack", "none", [](World&) {}, CheckState::Fail,
            "tail, adversarial, hidden-functionality, red-team, once-a-year"),
        on("robustness-pack", "all", pack, CheckState::Pass, "all five"),
        on(
            "robustness-pack", "one retired",
            [&](World& w) {
                pack(w);
                w.release.scenarios[3].retired = "old";
            },
            CheckState::Fail, "of the kind red-team"),
        on(
            "scenarios", "none", [](World&) {}, CheckState::NotApplicable, "no scenario"),
        on(
            "scenarios", "as expected", [&](World& w) { one(w, ScenarioOutcome::AsExpected); },
            CheckState::Pass, "went as expected", "scenario:storm"),
        on(
            "scenarios", "degraded", [&](World& w) { one(w, ScenarioOutcome::Degraded); },
            CheckState::Fail, "degraded", "scenario:storm"),
        on(
            "scenarios", "failed outright", [&](World& w) { one(w, ScenarioOutcome::Failed); },
            CheckState::Fail, "failed outright; expected: it stays calm", "scenario:storm"),
        on(
            "scenarios", "not run", [&](World& w) { one(w, ScenarioOutcome::NotRun); },
            CheckState::Inconclusive, "was not run", "scenario:storm"),
        on(
            "scenario-facts", "none", [](World&) {}, CheckState::NotApplicable, "no scenario"),
        on("scenario-facts", "all there", pack, CheckState::Pass, "can be played again"),
        on(
            "scenario-facts", "no seed",
            [&](World& w) {
                pack(w);
                w.release.scenarios[0].seed = "";
            },
            CheckState::Fail, "tail has no seed"),
        on(
            "scenario-facts", "a run of no version",
            [&](World& w) {
                pack(w);
                ran(w, "tail", ScenarioOutcome::AsExpected);
                w.release.scenarioResults[0].modelVersion = "";
            },
            CheckState::Fail, "does not say of which version"),
    });
}

TEST_CASE("Every rule names its question, its reason, its place and its help") {
    for (const auto& rule : model::checkRules()) {
        INFO(rule.id);
        for (const char* text : {rule.asks, rule.why, rule.looks, rule.source}) {
            REQUIRE(text);
            CHECK(std::string(text).size() > 3);
        }
        CHECK(rule.help.size() > 3);
        const auto path = std::string(COUNTERSIGN_SOURCE_DIR) + "/core/rules/" + rule.source;
        std::ifstream file(path);
        const std::string code{std::istreambuf_iterator<char>(file), {}};
        CHECK(code.find("\"" + std::string(rule.id) + "\"") != std::string::npos);
    }
}
