#include "tests/rules/StateCases.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace gatesamples;
using model::CheckState;
using model::Comparison;
using model::Direction;

namespace {

struct One { // one SLO "recall" and what was measured
    model::ReleaseSnapshot release = sampleRelease();
    std::optional<model::ReleaseSnapshot> baseline;
    One() {
        release.slos->slos = {
            slo("recall", "Find it", target(">= 0.90", Comparison::AtLeast, 0.9))};
        release.metrics = {metric("recall", 0.95)};
    }
    model::Slo& goal() { return release.slos->slos[0]; }
    model::Metric& measured() { return release.metrics[0]; }
    void before(double value) {
        baseline = release;
        baseline->release.version = "1.1";
        baseline->metrics = {metric("recall", value)};
    }
    model::SloStatus status() const {
        return rules::sloStatus(release, baseline ? &*baseline : nullptr).at(0);
    }
};

} // namespace

TEST_CASE("Targets at, below and above their limit") {
    struct Row {
        Comparison comparison;
        double limit, value;
        bool meets;
    };
    const double below = std::nextafter(0.9, 0), above = std::nextafter(0.9, 1);
    for (const Row& row : std::vector<Row>{{Comparison::AtLeast, 0.9, 0.9, true},
                                           {Comparison::AtLeast, 0.9, below, false},
                                           {Comparison::Greater, 0.9, 0.9, false},
                                           {Comparison::Greater, 0.9, above, true},
                                           {Comparison::AtMost, 0.9, 0.9, true},
                                           {Comparison::AtMost, 0.9, above, false},
                                           {Comparison::Less, 0.9, 0.9, false},
                                           {Comparison::Less, 0.9, below, true},
                                           {Comparison::Equal, 0, 0, true},
                                           {Comparison::Equal, 0, 1e-300, false},
                                           {Comparison::Equal, 0, -0.0, true}}) {
        One one;
        one.goal().target = target("", row.comparison, row.limit);
        one.measured().value = row.value;
        INFO(one.status().reason);
        CHECK(one.status().state == (row.meets ? CheckState::Pass : CheckState::Fail));
    }
}

TEST_CASE("What is missing, ambiguous or contradictory is inconclusive and says why") {
    struct Case {
        std::string label;
        std::function<void(One&)> arrange;
        std::string says;
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double inf = std::numeric_limits<double>::infinity();
    const std::vector<Case> cases{
        {"no result", [](One& o) { o.release.metrics.clear(); }, "no result of that name"},
        {"near names", [](One& o) { o.measured().name = "recal"; }, "nearest: recal"},
        {"part of the name",
         [](One& o) {
             o.goal().name = "decision_ece_p95_24h";
             o.measured().name = "decision_ece";
         },
         "no result of that name; nearest: decision_ece"},
        {"named metric missing", [](One& o) { o.goal().metric = "f1"; }, "no result named f1"},
        {"no value",
         [](One& o) {
             o.measured().value.reset();
             o.measured().raw = "n/a";
         },
         "the result is 'n/a', not a number"},
        {"NaN", [=](One& o) { o.measured().value = nan; }, "no value"},
        {"infinite", [=](One& o) { o.measured().value = inf; }, "no value"},
        {"target not finite", [=](One& o) { o.goal().target.value = nan; }, "target is not"},
        {"no lower bound", [](One& o) { o.goal().on = model::JudgedOn::LowerBound; },
         "no lower bound"},
        {"no upper bound", [](One& o) { o.goal().on = model::JudgedOn::UpperBound; },
         "no upper bound"},
        {"lower bound above the value",
         [](One& o) {
             o.goal().on = model::JudgedOn::LowerBound;
             o.measured().lower = 0.99;
             o.measured().value = 0.95;
         },
         "the lower bound of the interval, 0.99, is above the result, 0.95"},
        {"upper bound below the value",
         [](One& o) {
             o.goal().on = model::JudgedOn::UpperBound;
             o.measured().upper = 0.01;
             o.measured().value = 0.95;
         },
         "the upper bound of the interval, 0.01, is below the result, 0.95"},
        {"n not said", [](One& o) { o.goal().minN = 100; }, "does not say how many"},
        {"too few",
         [](One& o) {
             o.goal().minN = 100;
             o.measured().samples = 99;
         },
         "measured on 99 cases, at least 100"},
        {"two values",
         [](One& o) {
             o.release.metrics.push_back(metric("recall", 0.5));
             o.release.metrics.back().source.place.path = "other.json";
         },
         "more than one result fits"},
        {"two values at one time",
         [](One& o) { o.release.metrics.push_back(metric("recall", 0.99)); },
         "more than one result fits"},
        {"other version", [](One& o) { o.measured().modelVersion = "1.0"; },
         "results are of version 1.0, not 1.2"},
        {"other file", [](One& o) { o.goal().source = "results/iid.json"; },
         "no such result in results/iid.json"},
        {"only sliced",
         [](One& o) {
             o.measured().slice = {{"region", "north"}};
         },
         "measured only in parts (region=north)"},
        {"slice missing", [](One& o) { o.goal().slice = "region=south"; },
         "not measured for region=south"},
        {"other window", [](One& o) { o.measured().window = "24h"; },
         "measured over 24h, the SLO asks for 7d"},
        {"against the metric's direction", [](One& o) { o.measured().direction = Direction::Down; },
         "the target asks for more"},
        {"against the SLO's own direction", [](One& o) { o.goal().direction = Direction::Down; },
         "contradict each other"},
        {"percent against a proportion",
         [](One& o) {
             o.measured().value = 87;
             o.measured().unit = "percent";
         },
         "result is in percent"},
        {"proportion against percent",
         [](One& o) {
             o.goal().target = target("<= 5", Comparison::AtMost, 5);
             o.measured().value = 0.9;
             o.measured().unit = "proportion";
         },
         "target looks like percent"},
        {"outside its range",
         [](One& o) {
             model::MetricDefinition definition;
             definition.id = "recall";
             definition.low = 0;
             definition.high = 1;
             o.release.registry.definitions = {definition};
             o.measured().value = 95;
         },
         "outside what recall can be"},
        {"relative without a baseline",
         [](One& o) {
             o.goal().target = target(">= -5%", Comparison::AtLeast, -5);
             o.goal().target.relative = true;
         },
         "no approved release with this result"},
    };
    for (const Case& each : cases) {
        One one;
        each.arrange(one);
        const auto status = one.status();
        INFO(each.label + ": " + status.reason);
        CHECK(status.state == CheckState::Inconclusive);
        CHECK(status.reason.find(each.says) != std::string::npos);
        CHECK_FALSE(status.effectiveTarget);
    }
}

TEST_CASE("A result is bound by name, alias, task, file, slice, window and newest row") {
    struct Case {
        std::string label;
        std::function<void(One&)> arrange;
        double value;
    };
    const auto add = [](One& o, model::Metric other) { o.release.metrics.push_back(other); };
    const std::vector<Case> cases{
        {"by name", [](One&) {}, 0.95},
        {"by metric",
         [&](One& o) {
             o.goal().metric = "f1";
             add(o, metric("f1", 0.91));
         },
         0.91},
        {"by alias",
         [](One& o) {
             model::MetricDefinition definition;
             definition.id = "sensitivity";
             definition.aliases = {"recall"};
             o.release.registry.definitions = {definition};
             o.measured().name = "tpr";
             o.measured().metricId = "sensitivity";
         },
         0.95},
        {"exact before alias",
         [&](One& o) {
             auto other = metric("tpr", 0.1);
             other.metricId = "recall";
             add(o, other);
         },
         0.95},
        {"by task",
         [](One& o) {
             o.goal().metric = "triage/acc";
             o.measured().name = "acc";
             o.measured().task = "triage";
         },
         0.95},
        {"by file",
         [&](One& o) {
             auto other = metric("recall", 0.5);
             other.source.place.path = "models/claims-triage/results/iid.json";
             add(o, other);
             o.goal().source = "results/ood.json";
         },
         0.95},
        {"the whole before its parts",
         [&](One& o) {
             auto part = metric("recall", 0.1);
             part.slice = {{"region", "north"}};
             add(o, part);
         },
         0.95},
        {"a part",
         [&](One& o) {
             auto part = metric("recall", 0.91);
             part.slice = {{"region", "north"}};
             add(o, part);
             o.goal().slice = "region = north";
         },
         0.91},
        {"of this window",
         [&](One& o) {
             o.measured().window = "7d";
             auto other = metric("recall", 0.1);
             other.window = "24h";
             add(o, other);
         },
         0.95},
        {"newest row of one file",
         [&](One& o) {
             auto newer = metric("recall", 0.97);
             newer.time = time("2026-11-20T06:00:00Z");
             add(o, newer);
         },
         0.97},
        {"the same number twice", [&](One& o) { add(o, metric("recall", 0.95)); }, 0.95},
        {"lower bound",
         [](One& o) {
             o.goal().on = model::JudgedOn::LowerBound;
             o.measured().lower = 0.92;
         },
         0.92},
    };
    for (const Case& each : cases) {
        One one;
        each.arrange(one);
        const auto status = one.status();
        INFO(each.label + ": " + status.reason);
        CHECK(status.state == CheckState::Pass);
        CHECK(status.value == each.value);
        std::reverse(one.release.metrics.begin(), one.release.metrics.end());
        CHECK(one.status().value == each.value);
    }
}

TEST_CASE("Against the last approved release: worse, not worse, relative targets, warning band") {
    struct Row {
        Comparison comparison;
        double limit, value, before;
        bool worse;
    };
    for (const Row& row : std::vector<Row>{{Comparison::AtLeast, 0.9, 0.93, 0.94, true},
                                           {Comparison::AtLeast, 0.9, 0.94, 0.94, false},
                                           {Comparison::Greater, 0.9, 0.95, 0.94, false},
                                           {Comparison::AtMost, 0.9, 0.4, 0.3, true},
                                           {Comparison::Less, 0.9, 0.2, 0.3, false},
                                           {Comparison::Equal, 0.5, 0.6, 0.5, true},
                                           {Comparison::Equal, 0.5, 0.5, 0.6, false}}) {
        One one;
        one.goal().target = target("", row.comparison, row.limit);
        one.measured().value = row.value;
        one.before(row.before);
        CHECK(one.status().worseThanBaseline == row.worse);
    }
    One relative;
    relative.goal().target = target("<= +10%", Comparison::AtMost, 10);
    relative.goal().target.relative = true;
    relative.before(200);
    relative.measured().value = 220;
    CHECK(relative.status().effectiveTarget == Approx(220));
    CHECK(relative.status().state == CheckState::Pass);
    CHECK(relative.status().reason ==
          "220, must be at most +10% of the last approved release, 220 (was 200)");
    relative.measured().value = 221;
    CHECK(relative.status().state == CheckState::Fail);

    One warn;
    warn.goal().warn = target(">= 0.96", Comparison::AtLeast, 0.96);
    CHECK(warn.status().warning);
    CHECK(warn.status().state == CheckState::Pass);
    warn.measured().value = 0.96;
    CHECK_FALSE(warn.status().warning);

    One digits;
    digits.measured().value = 0.8999999999;
    CHECK(digits.status().reason == "0.8999999999, must be at least 0.90");
    digits.measured().value = 0.87123456789;
    CHECK(digits.status().reason == "0.871235, must be at least 0.90");
}

TEST_CASE("Age, tolerance and loosening as checks of the release") {
    const std::vector<Case> cases{
        {"no SLOs", [](World& w) { w.release.slos.reset(); }, "slo", CheckState::Fail, false,
         "no safety SLO"},
        {"an empty list", [](World& w) { w.release.slos->slos.clear(); }, "slo", CheckState::Fail,
         false, "no safety SLO"},
        {"fails", [](World& w) { w.release.metrics[0].value = 0.5; }, "slo:ood_recall_7d",
         CheckState::Fail, false, "0.5, must be at least 0.90 (was 0.94)"},
        {"cannot be told", [](World& w) { w.release.metrics.erase(w.release.metrics.begin()); },
         "slo:ood_recall_7d", CheckState::Inconclusive, false,
         "ood_recall_7d: no result of that name"},
        {"fresh",
         [](World& w) {
             w.tier().maxResultAgeDays = 1;
             w.at = time("2026-11-21T00:00:00Z");
         },
         "slo:ood_recall_7d", CheckState::Pass, true, "0.94"},
        {"stale", [](World& w) { w.tier().maxResultAgeDays = 1; }, "slo:ood_recall_7d",
         CheckState::Stale, false, "measured on 2026-11-20, older than 1 days"},
        {"age unknown",
         [](World& w) {
             w.tier().maxResultAgeDays = 1;
             w.release.metrics[0].time.reset();
         },
         "slo:ood_recall_7d", CheckState::Inconclusive, false, "does not say when"},
        {"from the future",
         [](World& w) {
             w.tier().maxResultAgeDays = 1;
             w.release.metrics[0].time = time("2027-01-01T00:00:00Z");
         },
         "slo:ood_recall_7d", CheckState::Inconclusive, false, "dated in the future"},
        {"from the future, where the tier asks for no age",
         [](World& w) {
             w.tier().maxResultAgeDays.reset();
             w.release.metrics[0].time = time("2027-01-01T00:00:00Z");
         },
         "slo:ood_recall_7d", CheckState::Inconclusive, false, "dated in the future"},
        {"worse", [](World& w) { w.release.metrics[0].value = 0.93; }, "slo-worse:ood_recall_7d",
         CheckState::Fail, false, "0.93, worse than in claims-triage@1.1 (was 0.94)"},
        {"worse but tolerated",
         [](World& w) {
             w.release.metrics[0].value = 0.93;
             w.tier().tolerateWorsePercent = 2;
         },
         "slo-worse", CheckState::Pass, true, "No SLO"},
        {"worse and failing where failing only warns",
         [](World& w) {
             w.release.metrics[0].value = 0.5;
             w.tier().checks["slo"] = model::Strictness::Warn;
         },
         "slo-worse:ood_recall_7d", CheckState::Fail, false, "worse than"},
        {"unknown where that only warns",
         [](World& w) {
             w.release.metrics[0].value.reset();
             w.tier().checks["slo"] = model::Strictness::Off;
         },
         "slo-worse:ood_recall_7d", CheckState::Inconclusive, false, "cannot be compared"},
        {"no result before", [](World& w) { w.baseline->metrics[0].value.reset(); },
         "slo-worse:ood_recall_7d", CheckState::Inconclusive, false, "cannot be compared"},
        {"a new SLO",
         [](World& w) {
             w.baseline->slos->slos.erase(w.baseline->slos->slos.begin());
             w.baseline->metrics.erase(w.baseline->metrics.begin());
         },
         "slo-worse", CheckState::Pass, true, "No SLO"},
        {"no baseline", [](World& w) { w.baseline.reset(); }, "slo-worse",
         CheckState::NotApplicable, true, "no approved release"},
        {"loosened",
         [](World& w) {
             w.release.slos->slos[0].target = target(">= 0.88", Comparison::AtLeast, 0.88);
         },
         "slo-change:ood_recall_7d:loosened", CheckState::Fail, false, ">= 0.90 → >= 0.88"},
        {"all removed", [](World& w) { w.release.slos.reset(); },
         "slo-change:ood_recall_7d:removed", CheckState::Fail, false, "removed"},
        {"tightened",
         [](World& w) {
             w.release.slos->slos[0].target = target(">= 0.92", Comparison::AtLeast, 0.92);
         },
         "slo-change", CheckState::Pass, true, "No SLO was loosened"},
        {"nothing to compare", [](World& w) { w.baseline.reset(); }, "slo-change",
         CheckState::NotApplicable, true, "no approved release"},
    };
    run(cases);
}
