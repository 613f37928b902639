// Intervals, groups, scenarios, budgets, calibration, pairs: against published values and by hand.
#include "core/rules/Boards.h"

#include "core/base/Text.h"
#include "core/format/Readers.h"

#include <catch2/catch.hpp>

using namespace countersign;

namespace {

model::Metric metricOf(const std::string& name, double value, std::int64_t n = 1000,
                       std::vector<std::pair<std::string, std::string>> slice = {}) {
    model::Metric metric;
    metric.name = name;
    metric.value = value;
    if (n > 0) metric.samples = n;
    metric.unit = "proportion";
    metric.direction = model::Direction::Up;
    metric.slice = std::move(slice);
    return metric;
}

model::Slo sloOf(model::Comparison comparison, double limit, const std::string& window = "30d") {
    model::Slo slo;
    slo.name = "recall";
    slo.target = {comparison, limit, false, ""};
    slo.window = window;
    return slo;
}

constexpr std::int64_t kStart = 1'800'000'000, kHour = 3600;

model::TelemetrySeries hourly(const std::vector<double>& values, std::int64_t n = 100) {
    model::TelemetrySeries series;
    series.metric = "recall";
    for (std::size_t i = 0; i < values.size(); ++i)
        series.points.push_back(
            {{kStart + static_cast<std::int64_t>(i) * kHour}, values[i], n, static_cast<int>(i)});
    return series;
}

base::UtcTime after(std::size_t hours) {
    return {kStart + static_cast<std::int64_t>(hours) * kHour};
}

} // namespace

TEST_CASE("The Wilson interval is the published one, also at 0, 1 and n = 1") {
    // Newcombe 1998, table I: 81/263, 15/148, 0/20, 1/29.
    const auto close = [](double successes, std::int64_t n, double lower, double upper) {
        const auto interval = rules::wilson(successes / static_cast<double>(n), n);
        REQUIRE(interval);
        CHECK(interval->lower == Approx(lower).margin(0.00005));
        CHECK(interval->upper == Approx(upper).margin(0.00005));
        CHECK(interval->derived);
    };
    close(81, 263, 0.2553, 0.3662);
    close(15, 148, 0.0624, 0.1605);
    close(0, 20, 0.0, 0.1611);
    close(1, 29, 0.0061, 0.1718);
    CHECK(rules::wilson(1.0, 1)->lower > 0.2);
    CHECK(rules::wilson(1.0, 1)->upper == 1.0);
    CHECK_FALSE(rules::wilson(0.5, 0));
    CHECK_FALSE(rules::wilson(1.5, 10));
}

TEST_CASE("The difference of two proportions is Newcombe's tenth method") {
    // Newcombe 1998 (part II), table II: 56/70 - 48/80, 9/10 - 3/10, 0/10 - 0/20.
    const auto close = [](double a, std::int64_t na, double b, std::int64_t nb, double lower,
                          double upper) {
        const auto interval =
            rules::newcombe(a / static_cast<double>(na), na, b / static_cast<double>(nb), nb);
        REQUIRE(interval);
        CHECK(interval->lower == Approx(lower).margin(0.00005));
        CHECK(interval->upper == Approx(upper).margin(0.00005));
    };
    close(56, 70, 48, 80, 0.0524, 0.3339);
    close(9, 10, 3, 10, 0.1705, 0.8090);
    close(0, 10, 0, 20, -0.1611, 0.2775);
}

TEST_CASE("An interval is the file's own before one is computed, and none is made up") {
    model::Metric metric = metricOf("recall", 0.9);
    metric.lower = 0.85;
    metric.upper = 0.95;
    CHECK_FALSE(rules::intervalOf(metric)->derived);
    metric.lower.reset();
    metric.standardError = 0.01;
    CHECK(rules::intervalOf(metric)->upper == Approx(0.9196).margin(0.0001));
    metric.standardError.reset();
    CHECK(rules::intervalOf(metric)->derived);
    metric.unit = "percent";
    CHECK_FALSE(rules::intervalOf(metric));
    metric.unit = "proportion";
    metric.samples.reset();
    CHECK_FALSE(rules::intervalOf(metric));
}

TEST_CASE("Groups stand worst first, few cases are marked and set no standard") {
    const auto boards = rules::subgroupBoards(
        {metricOf("recall", 0.91), metricOf("recall", 0.92, 4000, {{"region", "urban"}}),
         metricOf("recall", 0.86, 640, {{"region", "rural"}}),
         metricOf("recall", 1.0, 3, {{"region", "sea"}}),
         metricOf("recall", 0.9, 0, {{"age", "65+"}}), metricOf("recall", 0.8, 99, {{"age", "18"}}),
         metricOf("other", 0.1, 50, {{"region", "urban"}})});
    REQUIRE(boards.size() == 2);
    const auto& age = boards[0].attribute == "age" ? boards[0] : boards[1];
    const auto& region = boards[0].attribute == "age" ? boards[1] : boards[0];
    REQUIRE(region.rows.size() == 3);
    CHECK(region.rows[0].metric.sliceText() == "region=rural");
    CHECK(*region.rows[0].gap == Approx(0.06));
    CHECK(region.rows[2].metric.sliceText() == "region=sea");
    CHECK(region.rows[2].small);
    CHECK(*region.rows[2].gap == 0.0);
    CHECK(region.overall->value == 0.91);
    CHECK(age.rows[0].metric.sliceText() == "age=18");
    CHECK(age.rows[1].small); // n is not stated
}

TEST_CASE("Where less is better the highest group is worst; without direction nothing is ranked") {
    model::Metric low = metricOf("fpr", 0.02, 100, {{"g", "a"}});
    model::Metric high = metricOf("fpr", 0.09, 100, {{"g", "b"}});
    low.direction = high.direction = model::Direction::Down;
    CHECK(rules::subgroupBoards({low, high}).at(0).rows[0].metric.value == 0.09);
    low.direction = high.direction = model::Direction::Target;
    low.targetValue = high.targetValue = 0.1;
    CHECK(rules::subgroupBoards({low, high}).at(0).rows[0].metric.value == 0.02);
    low.direction = high.direction = model::Direction::Unknown;
    const auto unknown = rules::subgroupBoards({high, low});
    CHECK(unknown.at(0).rows[0].metric.sliceText() == "g=a");
    CHECK_FALSE(unknown.at(0).rows[0].gap);
    model::Metric none = low;
    none.slice = {{"g", "c"}};
    none.value.reset();
    low.direction = high.direction = none.direction = model::Direction::Up;
    CHECK_FALSE(rules::subgroupBoards({low, high, none}).at(0).rows[0].metric.value);
}

TEST_CASE("Scenarios stand failed first, then not run; versions side by side; coverage counted") {
    model::Scenario storm, inject, quiet, old;
    storm.id = "storm";
    storm.seed = "17";
    storm.category = model::ScenarioCategory::Tail;
    inject.id = "inject";
    inject.category = model::ScenarioCategory::Adversarial;
    quiet.id = "quiet";
    old.id = "old";
    old.retired = "merged";
    const auto run = [](const char* id, model::ScenarioOutcome outcome, const char* seed = "17",
                        const char* replay = "") {
        model::ScenarioResult result;
        result.scenario = id;
        result.outcome = outcome;
        result.seed = seed;
        result.replay = replay;
        result.place = {"r.csv", 2, 1, {}};
        return result;
    };
    using model::ScenarioOutcome;
    const std::vector<model::ScenarioResult> before{run("storm", ScenarioOutcome::Failed),
                                                    run("inject", ScenarioOutcome::AsExpected)};
    const std::vector<model::ScenarioResult> now{
        run("storm", ScenarioOutcome::AsExpected, "17", "a"),
        run("storm", ScenarioOutcome::AsExpected, "17", "a"),
        run("storm", ScenarioOutcome::AsExpected, "18"), run("inject", ScenarioOutcome::AsExpected),
        run("inject", ScenarioOutcome::Failed)};
    const auto board =
        rules::scenarioBoard({storm, inject, quiet, old}, {{"1.0", &before}, {"1.1", &now}});
    REQUIRE(board.rows.size() == 3);
    CHECK(board.retired == 1);
    CHECK(board.rows[0].scenario.id == "inject");
    CHECK(board.rows[0].cells[0].outcome == ScenarioOutcome::AsExpected);
    CHECK(board.rows[0].cells[1].outcome == ScenarioOutcome::Failed); // the worst of its runs
    CHECK(board.rows[1].scenario.id == "quiet");
    CHECK(board.rows[1].cells[1].outcome == ScenarioOutcome::NotRun);
    CHECK(board.rows[2].cells[0].outcome == ScenarioOutcome::Failed);
    CHECK(board.rows[2].cells[1].replay == model::ScenarioBoard::Replay::Same);
    CHECK(board.rows[2].cells[1].otherSeed);
    CHECK(board.coverage[0].scenarios == 1);
    CHECK(board.coverage[0].asExpected == 1);
    CHECK(board.coverage[1].ran == 1);
    CHECK(board.coverage[1].asExpected == 0);
    CHECK(board.coverage[3].scenarios == 0); // red team: none at all
    auto differing = now;
    differing[1].replay = "b";
    CHECK(rules::scenarioBoard({storm}, {{"1.1", &differing}}).rows[0].cells[0].replay ==
          model::ScenarioBoard::Replay::Differs);
}

TEST_CASE("A budget is what may go wrong; burning is the share that does, in budgets") {
    const auto& registry = format::shippedRegistry();
    // 0.98 against >= 0.90: 2 % bad of 10 % allowed.
    const auto calm = rules::burnBoard(sloOf(model::Comparison::AtLeast, 0.9),
                                       hourly(std::vector<double>(24, 0.98)), registry, after(23));
    CHECK(calm.why.empty());
    CHECK(calm.budget == Approx(0.1));
    CHECK(*calm.remaining == Approx(0.8));
    CHECK(calm.rates.back().rate == Approx(0.2));
    CHECK(calm.samples == 2400);
    for (const auto& alert : calm.alerts)
        CHECK_FALSE(alert.fires);
    // The last hour: half of all wrong, five times the budget.
    auto values = std::vector<double>(24, 0.98);
    values.back() = 0.5;
    const auto fast = rules::burnBoard(sloOf(model::Comparison::AtLeast, 0.9), hourly(values),
                                       registry, after(23));
    CHECK(*fast.alerts[0].longRate == Approx(5.0));
    CHECK(fast.alerts[0].fires);       // 4× over 1 h
    CHECK_FALSE(fast.alerts[1].fires); // 14.4×
    // Where less is better the value itself is what went wrong.
    const auto rate = rules::burnBoard(sloOf(model::Comparison::AtMost, 0.01),
                                       hourly(std::vector<double>(100, 0.2)), registry, after(99));
    CHECK(*rate.alerts[0].longRate == Approx(20.0));
    CHECK(rate.alerts[1].fires);
    CHECK(rate.alerts[2].fires);
    CHECK(rate.alerts[3].fires);
    CHECK(*rate.remaining < 0);
}

TEST_CASE("Both windows must burn: an hour that is over pages nobody") {
    auto values = std::vector<double>(6, 0.2);
    values.push_back(1.0);
    const auto over = rules::burnBoard(sloOf(model::Comparison::AtLeast, 0.99), hourly(values),
                                       format::shippedRegistry(), after(6));
    REQUIRE(over.alerts[2].longRate);
    CHECK(*over.alerts[2].longRate > 6);
    CHECK(*over.alerts[2].shortRate == Approx(0.0).margin(1e-9));
    CHECK_FALSE(over.alerts[2].fires);
}

TEST_CASE("No budget is told where none can be: other units, relative targets, no or later data") {
    const auto& registry = format::shippedRegistry();
    model::Slo latency = sloOf(model::Comparison::AtMost, 200);
    latency.metric = "latency_p95_ms";
    auto series = hourly({137});
    series.metric = "latency_p95_ms";
    CHECK_FALSE(rules::burnBoard(latency, series, registry, after(1)).why.empty());
    model::Slo relative = sloOf(model::Comparison::AtMost, 10);
    relative.target.relative = true;
    CHECK_FALSE(rules::burnBoard(relative, hourly({0.5}), registry, after(1)).why.empty());
    CHECK_FALSE(
        rules::burnBoard(sloOf(model::Comparison::AtLeast, 0.9), hourly({}), registry, after(1))
            .why.empty());
    CHECK_FALSE(rules::burnBoard(sloOf(model::Comparison::AtLeast, 0.9), hourly({0.5}), registry,
                                 {kStart - 1})
                    .why.empty());
    for (const char* other : {"decision_ece_p95_24h", "nobody_knows"}) {
        model::Slo slo = sloOf(model::Comparison::AtMost, 0.05);
        slo.metric = other;
        auto points = hourly({0.04});
        points.metric = other;
        CHECK_FALSE(rules::burnBoard(slo, points, registry, after(1)).why.empty());
    }
    // Zero tolerance: no failure is fine, one is beyond every factor.
    const auto zero = sloOf(model::Comparison::Equal, 0);
    CHECK_FALSE(rules::burnBoard(zero, hourly({0, 0}), registry, after(1)).alerts[1].fires);
    CHECK(rules::burnBoard(zero, hourly({0, 0.01}), registry, after(1)).alerts[1].fires);
    // An hour without data is not a quiet hour.
    const auto silent =
        rules::burnBoard(sloOf(model::Comparison::AtLeast, 0.9), hourly({0.2}), registry, after(9));
    CHECK_FALSE(silent.alerts[0].longRate);
    CHECK_FALSE(silent.alerts[0].fires);
}

TEST_CASE("Calibration pairs predicted with observed by bin and weighs its error by n") {
    const auto bin = [](const char* label, double predicted, double observed, std::int64_t n) {
        auto p = metricOf("predicted", predicted, n, {{"bin", label}});
        auto o = metricOf("observed", observed, n, {{"bin", label}});
        p.metricId = "predicted_probability";
        o.metricId = "observed_frequency";
        return std::vector<model::Metric>{p, o};
    };
    model::Metrics metrics = bin("high", 0.9, 0.8, 100);
    for (auto& one : bin("low", 0.1, 0.1, 300))
        metrics.push_back(one);
    const auto boards = rules::reliability(metrics);
    REQUIRE(boards.size() == 1);
    REQUIRE(boards[0].bins.size() == 2);
    CHECK(boards[0].bins[0].label == "low");
    CHECK(*boards[0].ece == Approx(0.025));
    metrics[1].samples.reset();
    CHECK_FALSE(rules::reliability(metrics)[0].ece);
}

TEST_CASE("A canary is compared with its baseline, and is worse only beyond doubt") {
    const auto arms = [](double canary, std::int64_t n) {
        return model::Metrics{
            metricOf("recall", canary, n, {{"arm", "canary"}, {"region", "x"}}),
            metricOf("recall", 0.9, 50000, {{"arm", "baseline"}, {"region", "x"}}),
            metricOf("recall", 0.1, 50000, {{"arm", "baseline"}})};
    };
    const auto small = rules::canaryPairs(arms(0.87, 50));
    REQUIRE(small.size() == 1);
    CHECK(small[0].slice == "region=x");
    CHECK(small[0].difference == Approx(-0.03));
    CHECK_FALSE(small[0].worse); // 50 cases cannot tell
    const auto large = rules::canaryPairs(arms(0.87, 5000));
    CHECK(large[0].worse == true);
    CHECK(rules::canaryPairs(arms(0.93, 5000))[0].worse == false);
    auto unknown = arms(0.87, 5000);
    for (auto& metric : unknown)
        metric.direction = model::Direction::Unknown;
    CHECK_FALSE(rules::canaryPairs(unknown)[0].worse);
}
