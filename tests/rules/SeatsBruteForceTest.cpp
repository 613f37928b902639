#include "tests/rules/RuleSamples.h"

#include <catch2/catch.hpp>

#include <random>
#include <set>

using namespace rulesamples;

namespace {

using Demands = std::vector<std::string>; // one role per required signature

// Every way to choose among alternatives, written out.
std::vector<Demands> choices(const model::SeatRule& rule) {
    if (rule.kind == model::SeatRule::Kind::Seat)
        return {Demands(static_cast<std::size_t>(rule.count), rule.role)};
    std::vector<Demands> out;
    if (rule.kind == model::SeatRule::Kind::Any) {
        for (const auto& part : rule.parts) {
            for (auto& each : choices(part))
                out.push_back(each);
        }
        return out;
    }
    out.push_back({});
    for (const auto& part : rule.parts) {
        std::vector<Demands> longer;
        for (const auto& head : out) {
            for (const auto& tail : choices(part)) {
                longer.push_back(head);
                longer.back().insert(longer.back().end(), tail.begin(), tail.end());
            }
        }
        out = longer;
    }
    return out;
}

using Signed = std::vector<std::pair<std::string, std::string>>; // person, hat

bool assignable(const Demands& demands, std::size_t at, const Signed& cast,
                std::set<std::string>& used) {
    if (at == demands.size()) return true;
    for (const auto& [who, hat] : cast) {
        if (hat != demands[at] || used.count(who)) continue;
        used.insert(who);
        if (assignable(demands, at + 1, cast, used)) return true;
        used.erase(who);
    }
    return false;
}

bool possible(const model::SeatRule& root, const Signed& cast) {
    for (const Demands& demands : choices(root)) {
        std::set<std::string> used;
        if (assignable(demands, 0, cast, used)) return true;
    }
    return false;
}

const std::vector<std::string> kRoles{"peer", "legal", "security", "board"};

struct Random {
    std::mt19937 engine;
    int upTo(int most) { return static_cast<int>(engine() % unsigned(most + 1)); }

    model::SeatRule rule(int depth) {
        const int kind = depth >= 3 ? 0 : upTo(4);
        if (kind <= 2) return seat(kRoles[std::size_t(upTo(3))], 1 + (upTo(3) == 0));
        std::vector<model::SeatRule> parts;
        for (int i = 1 + upTo(2); i > 0; --i)
            parts.push_back(rule(depth + 1));
        return kind == 3 ? any(parts) : all(parts);
    }
};

} // namespace

TEST_CASE("Seat matching agrees with trying everything, whatever the order of signing") {
    Random random{std::mt19937(20261121)};
    int complete = 0;
    for (int round = 0; round < 3000; ++round) {
        std::vector<model::SeatRule> seats;
        for (int i = 1 + random.upTo(2); i > 0; --i)
            seats.push_back(random.rule(1));
        std::vector<model::Person> people;
        for (int i = 1 + random.upTo(5); i > 0; --i) {
            std::vector<std::string> roles;
            for (const std::string& role : kRoles) {
                if (random.upTo(1)) roles.push_back(role);
            }
            people.push_back(person(std::string(1, char('a' + i)) + "x", roles));
        }
        Table table(seats, people);
        Signed cast;
        for (const auto& who : people) {
            for (const std::string& role : who.roles) {
                if (random.upTo(2) == 0) continue;
                table.votes.cast(who.principal, role);
                cast.emplace_back(who.principal, role);
            }
        }
        const bool expected = possible(all(seats), cast);
        auto votes = table.votes.all();
        const auto first = table.match(votes);
        REQUIRE(first.complete == expected);
        complete += expected;

        // One person one place, each with the role they signed in; the filled ones are counted.
        std::set<std::string> used;
        for (const auto& each : first.seats) {
            if (!each.filled) continue;
            REQUIRE(used.insert(each.principal).second);
            REQUIRE(std::find(cast.begin(), cast.end(), std::pair(each.principal, each.role)) !=
                    cast.end());
        }
        REQUIRE(first.counted.size() == used.size());

        std::shuffle(votes.begin(), votes.end(), random.engine);
        std::shuffle(table.roster.people.begin(), table.roster.people.end(), random.engine);
        const auto again = table.match(votes);
        REQUIRE(again.complete == first.complete);
        REQUIRE(again.counted == first.counted);
        REQUIRE(again.seats.size() == first.seats.size());
        for (std::size_t i = 0; i < first.seats.size(); ++i) {
            REQUIRE(again.seats[i].principal == first.seats[i].principal);
            REQUIRE(again.seats[i].couldFill == first.seats[i].couldFill);
            REQUIRE(again.seats[i].why == first.seats[i].why);
        }

        // Removing a signature never completes, adding one never undoes.
        if (!votes.empty()) {
            auto fewer = votes;
            fewer.pop_back();
            REQUIRE_FALSE((table.match(fewer).complete && !first.complete));
        }
        for (const auto& who : people) {
            if (who.roles.empty()) continue;
            table.votes.cast(who.principal, who.roles.front());
            REQUIRE_FALSE((first.complete && !table.match().complete));
        }
    }
    CHECK(complete > 300);
    CHECK(complete < 2700);
}

TEST_CASE("Whoever is said to be able to fill a place fills it by signing") {
    Random random{std::mt19937(7)};
    int offers = 0;
    for (int round = 0; round < 1000; ++round) {
        std::vector<model::Person> people;
        for (int i = 2 + random.upTo(3); i > 0; --i) {
            std::vector<std::string> roles;
            for (const std::string& role : kRoles) {
                if (random.upTo(1)) roles.push_back(role);
            }
            people.push_back(person(std::string(1, char('a' + i)) + "x", roles));
        }
        std::vector<model::SeatRule> seats;
        for (int i = 2 + random.upTo(2); i > 0; --i)
            seats.push_back(seat(kRoles[std::size_t(random.upTo(3))]));
        Table table(seats, people);
        for (const auto& who : people) {
            for (const std::string& role : who.roles) {
                if (random.upTo(2) == 0) table.votes.cast(who.principal, role);
            }
        }
        const auto before = table.match();
        const auto filled = before.counted.size();
        for (const auto& empty : before.seats) {
            if (empty.filled) continue;
            for (const std::string& who : empty.couldFill) {
                Table after = table;
                after.votes.cast(who, empty.role);
                REQUIRE(after.match().counted.size() == filled + 1);
                ++offers;
            }
        }
    }
    CHECK(offers > 300);
}
