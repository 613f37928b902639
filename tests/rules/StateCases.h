// One row a state of a rule: what is spoiled, which check must say so, and with which words.
#pragma once

#include "tests/rules/GateSamples.h"

#include <catch2/catch.hpp>
#include <functional>
#include <optional>

namespace gatesamples {

struct Case {
    std::string label;
    std::function<void(World&)> arrange;
    std::string check; // its id
    model::CheckState state;
    std::optional<bool> pass{}; // the verdict as a whole; not asked where absent
    std::string says{};         // part of its sentence
};

inline void run(const std::vector<Case>& cases) {
    for (const Case& each : cases) {
        World world;
        each.arrange(world);
        const auto report = world.judge();
        INFO(each.label + "\n" + listing(report));
        const model::Check* check = checkOf(report, each.check);
        REQUIRE(check);
        CHECK(model::name(check->state) == std::string(model::name(each.state)));
        if (each.pass) CHECK(report.pass == *each.pass);
        CHECK(check->sentence().find(each.says) != std::string::npos);
        CHECK_FALSE(check->title.empty());
        CHECK_FALSE(check->reason.empty());
        CHECK((check->holds() || !check->blocks() || !report.sentence.empty()));
    }
}

} // namespace gatesamples
