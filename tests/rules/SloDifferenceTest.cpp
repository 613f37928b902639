#include "tests/rules/GateSamples.h"

#include <catch2/catch.hpp>

using namespace gatesamples;
using model::Comparison;
using model::SloChange;

namespace {

model::Slo sample() {
    model::Slo one = slo("recall", "Find it", target(">= 0.90", Comparison::AtLeast, 0.9));
    one.window = "24h";
    one.action = model::BreachAction::RouteToHumanReview;
    return one;
}

std::vector<model::SloDifference> differ(std::vector<model::Slo> before,
                                         std::vector<model::Slo> after,
                                         const model::MetricRegistry& registry = {}) {
    model::SloSet a, b;
    a.path = b.path = "safety-slos.yaml";
    a.slos = std::move(before);
    b.slos = std::move(after);
    return rules::sloDifference(&a, &b, registry);
}

} // namespace

TEST_CASE("Each change of an SLO is classified, and a weakening is a loosening") {
    struct Case {
        std::string label;
        std::function<void(model::Slo& before, model::Slo& after)> change;
        SloChange is;
        bool loosening;
    };
    const auto to = [](Comparison comparison, double value) {
        return [=](model::Slo&, model::Slo& s) { s.target = target("", comparison, value); };
    };
    const auto fromTo = [](Comparison a, double x, Comparison b, double y) {
        return [=](model::Slo& before, model::Slo& after) {
            before.target = target("", a, x);
            after.target = target("", b, y);
        };
    };
    using model::BreachAction;
    const std::vector<Case> cases{
        {"nothing", [](auto&, auto&) {}, SloChange::Same, false},
        {"written otherwise", [](auto&, auto& s) { s.target.text = ">=0.9"; }, SloChange::Same,
         false},
        {">= lower", to(Comparison::AtLeast, 0.88), SloChange::Loosened, true},
        {">= higher", to(Comparison::AtLeast, 0.92), SloChange::Tightened, false},
        {">= to >", to(Comparison::Greater, 0.9), SloChange::Tightened, false},
        {"> to >=", fromTo(Comparison::Greater, 0.9, Comparison::AtLeast, 0.9), SloChange::Loosened,
         true},
        {">= to <=", to(Comparison::AtMost, 0.9), SloChange::Loosened, true},
        {">= to == above", to(Comparison::Equal, 0.95), SloChange::Tightened, false},
        {">= to == below", to(Comparison::Equal, 0.5), SloChange::Loosened, true},
        {"<= higher", fromTo(Comparison::AtMost, 0.05, Comparison::AtMost, 0.06),
         SloChange::Loosened, true},
        {"<= lower", fromTo(Comparison::AtMost, 0.05, Comparison::AtMost, 0.04),
         SloChange::Tightened, false},
        {"< to <=", fromTo(Comparison::Less, 1, Comparison::AtMost, 1), SloChange::Loosened, true},
        {"<= to <", fromTo(Comparison::AtMost, 1, Comparison::Less, 1), SloChange::Tightened,
         false},
        {"== 0 to <= 1", fromTo(Comparison::Equal, 0, Comparison::AtMost, 1), SloChange::Loosened,
         true},
        {"== 0 to == 1", fromTo(Comparison::Equal, 0, Comparison::Equal, 1), SloChange::Loosened,
         true},
        {"<= 1 to == 0", fromTo(Comparison::AtMost, 1, Comparison::Equal, 0), SloChange::Tightened,
         false},
        {"absolute to relative", [](auto&, auto& s) { s.target.relative = true; },
         SloChange::Loosened, true},
        {"longer window", [](auto&, auto& s) { s.window = "7d"; }, SloChange::WindowChanged, true},
        {"shorter window", [](auto&, auto& s) { s.window = "1h"; }, SloChange::WindowChanged,
         false},
        {"same window", [](auto&, auto& s) { s.window = "1d"; }, SloChange::Same, false},
        {"rolling window", [](auto&, auto& s) { s.window = "rolling"; }, SloChange::WindowChanged,
         true},
        {"weaker action", [](auto&, auto& s) { s.action = BreachAction::DegradeToSafeMode; },
         SloChange::ActionWeakened, true},
        {"stronger action", [](auto&, auto& s) { s.action = BreachAction::KillSwitch; },
         SloChange::ActionStrengthened, false},
        {"other metric", [](auto&, auto& s) { s.metric = "f1"; }, SloChange::MetaChanged, true},
        {"its own metric named", [](auto&, auto& s) { s.metric = "recall"; }, SloChange::Same,
         false},
        {"other file", [](auto&, auto& s) { s.source = "x.json"; }, SloChange::MetaChanged, true},
        {"other part", [](auto&, auto& s) { s.slice = "a=b"; }, SloChange::MetaChanged, true},
        {"other bound", [](auto&, auto& s) { s.on = model::JudgedOn::UpperBound; },
         SloChange::MetaChanged, true},
        {"other direction", [](auto&, auto& s) { s.direction = model::Direction::Up; },
         SloChange::MetaChanged, true},
        {"fewer cases",
         [](auto& b, auto& s) {
             b.minN = 100;
             s.minN = 50;
         },
         SloChange::MetaChanged, true},
        {"more cases", [](auto&, auto& s) { s.minN = 50; }, SloChange::MetaChanged, false},
        {"warning gone", [](auto& b, auto&) { b.warn = target("", Comparison::AtLeast, 0.95); },
         SloChange::MetaChanged, true},
        {"warning new", [](auto&, auto& s) { s.warn = target("", Comparison::AtLeast, 0.95); },
         SloChange::MetaChanged, false},
        {"objective", [](auto&, auto& s) { s.objective = "Other"; }, SloChange::MetaChanged, false},
        {"owner", [](auto&, auto& s) { s.owner = "ana"; }, SloChange::MetaChanged, false},
        {"severity", [](auto&, auto& s) { s.severity = "SEV-2"; }, SloChange::MetaChanged, false},
        {"renamed, judged on the same result",
         [](auto& b, auto& s) {
             b.metric = "recall";
             s.metric = "recall";
             s.name = "recall_new";
         },
         SloChange::Renamed, false},
        {"renamed, and so judged on another result", [](auto&, auto& s) { s.name = "recall_new"; },
         SloChange::Renamed, true},
        {"renamed, other objective: one gone, one new",
         [](auto&, auto& s) {
             s.name = "f1";
             s.objective = "Other";
         },
         SloChange::Removed, true},
    };
    for (const Case& each : cases) {
        INFO(each.label);
        model::Slo before = sample(), after = sample();
        each.change(before, after);
        const auto changes = differ({before}, {after});
        const auto found = std::find_if(changes.begin(), changes.end(),
                                        [&](const auto& c) { return c.change == each.is; });
        for (const auto& change : changes)
            UNSCOPED_INFO(std::string(model::name(change.change)) + " " + change.sentence);
        REQUIRE(found != changes.end());
        CHECK(found->loosening == each.loosening);
        const bool any =
            std::any_of(changes.begin(), changes.end(), [](const auto& c) { return c.loosening; });
        CHECK(any == each.loosening);
    }
}

TEST_CASE("Added and removed SLOs, none before, none after, and several changes at once") {
    CHECK(differ({}, {sample()}).at(0).change == SloChange::Added);
    CHECK_FALSE(differ({}, {sample()}).at(0).loosening);
    const auto removed = differ({sample()}, {});
    CHECK(removed.at(0).change == SloChange::Removed);
    CHECK(removed.at(0).loosening);
    CHECK(removed.at(0).place.path == "safety-slos.yaml");
    CHECK(rules::sloDifference(nullptr, nullptr, {}).empty());

    model::Slo both = sample();
    both.target = target(">= 0.95", Comparison::AtLeast, 0.95);
    both.window = "7d";
    const auto two = differ({sample()}, {both});
    REQUIRE(two.size() == 2);
    CHECK(two[0].change == SloChange::Tightened);
    CHECK(two[1].change == SloChange::WindowChanged);
    CHECK(two[1].loosening);

    model::MetricRegistry registry;
    model::MetricDefinition definition;
    definition.id = "sensitivity";
    definition.aliases = {"recall", "tpr"};
    registry.definitions = {definition};
    model::Slo alias = sample();
    alias.name = "tpr";
    const auto renamed = differ({sample()}, {alias}, registry);
    REQUIRE(renamed.size() == 1);
    CHECK(renamed[0].change == SloChange::Renamed);
    CHECK_FALSE(renamed[0].loosening);
}
