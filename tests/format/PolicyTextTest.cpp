// One tier of a policy's text changed, everything else byte for byte.
#include "core/format/PolicyText.h"
#include "core/base/Resources.h"
#include "core/format/Documents.h"

#include <catch2/catch.hpp>

using namespace countersign;
using format::withMode;
using format::withSignatures;

namespace {

std::string shipped(const char* name) {
    return std::string(base::resource(std::string("templates/policy/") + name));
}

model::SeatRule one(const std::string& role, int count = 1) {
    model::SeatRule seat;
    seat.role = role;
    seat.count = count;
    return seat;
}

model::MatrixRow rowOf(std::vector<std::string> changes, std::vector<model::SeatRule> seats) {
    model::MatrixRow row;
    row.changes = std::move(changes);
    row.seats.kind = model::SeatRule::Kind::All;
    row.seats.parts = std::move(seats);
    return row;
}

model::Policy read(const std::string& text) {
    auto policy = format::readPolicy(text, "policy");
    REQUIRE(policy);
    return policy->policy;
}

} // namespace

TEST_CASE("What is written of every tier of every shipped policy is what it said",
          "[format][policy-text]") {
    for (const char* name : {"default.yaml", "small-team.yaml"}) {
        const std::string text = shipped(name);
        REQUIRE_FALSE(text.empty());
        for (const auto& tier : read(text).tiers) {
            if (tier.unacceptable) {
                CHECK_FALSE(withSignatures(text, tier.id, tier.matrix));
                continue;
            }
            INFO(name << " " << tier.id);
            const auto again = withSignatures(text, tier.id, tier.matrix);
            REQUIRE(again);
            // The same signatures and questions; comments and other tiers as they were.
            for (const auto& other : read(*again).tiers)
                for (std::size_t i = 0; i < other.matrix.size(); ++i)
                    CHECK(format::sameSeats(other.matrix[i].seats,
                                            read(text).tier(other.id)->matrix[i].seats));
            const auto head = text.find("  - id: " + tier.id);
            CHECK(again->substr(0, head) == text.substr(0, head));
            CHECK(again->substr(again->rfind("rights:")) == text.substr(text.rfind("rights:")));
        }
    }
}

TEST_CASE("Groups, counts, questions and people from outside are written and read again",
          "[format][policy-text]") {
    model::SeatRule any;
    any.kind = model::SeatRule::Kind::Any;
    model::SeatRule both;
    both.kind = model::SeatRule::Kind::All;
    both.parts = {one("legal"), one("manager")};
    any.parts = {one("security"), both};
    model::SeatRule asked = one("auditor", 2);
    asked.external = true;
    asked.independent = false;
    asked.asks = {"Who said \"yes\", and where \\ why?", "Ärger: ja, # nein?"};
    asked.documents = {"card", "results"};
    const std::vector<model::MatrixRow> rows{rowOf({}, {one("peer", 3), any}),
                                             rowOf({"data", "weights"}, {asked})};
    const auto text = withSignatures(shipped("default.yaml"), "high", rows);
    INFO((text ? std::string() : text.error().sentence()));
    REQUIRE(text);
    const auto policy = read(*text);
    const auto& matrix = policy.tier("high")->matrix;
    REQUIRE(matrix.size() == 2);
    CHECK(format::sameSeats(matrix[0].seats, rows[0].seats));
    CHECK(matrix[1].changes == std::vector<std::string>{"data", "weights"});
    CHECK(format::sameSeats(matrix[1].seats, rows[1].seats));
    CHECK(policy.tier("low")->matrix.size() == 1);
    CHECK(text->find("# exercised within so many days") != std::string::npos);
}

TEST_CASE("A shape that cannot be changed safely is refused, and so is another tier's name",
          "[format][policy-text]") {
    const std::string flow =
        "countersign: 1\nkind: policy\nname: Flow\nversion: 1\n"
        "roles: {peer: Peer}\nchanges: [data]\n"
        "classification: {method: sum-1, dimensions: {stakes: {low: 0}}}\n"
        "tiers: [{id: low, from_score: 0, signatures: [{require: [{role: peer}]}]}]\n";
    CHECK_FALSE(withSignatures(flow, "low", {rowOf({}, {one("peer", 2)})}));
    CHECK_FALSE(withSignatures(shipped("default.yaml"), "none", {rowOf({}, {one("peer")})}));
    CHECK_FALSE(withSignatures("tiers: [", "low", {}));
    // A role that would end the line early is no role.
    CHECK_FALSE(withSignatures(shipped("default.yaml"), "low", {rowOf({}, {one("peer}\n- x")})}));
}

TEST_CASE("A mode is changed with the day since which it holds", "[format][policy-text]") {
    const std::string text = shipped("default.yaml");
    const auto once = withMode(text, "high", model::Mode::Observe, "2026-11-30");
    REQUIRE(once);
    const auto policy = read(*once);
    CHECK(policy.tier("high")->mode == model::Mode::Observe);
    CHECK(policy.tier("high")->modeSince == "2026-11-30");
    CHECK(policy.tier("low")->mode == model::Mode::Block);
    const auto twice = withMode(*once, "high", model::Mode::Warn, "2026-12-01");
    REQUIRE(twice);
    CHECK(read(*twice).tier("high")->modeSince == "2026-12-01");
    CHECK(twice->find("2026-11-30") == std::string::npos);
}
