#include "tests/rules/RuleSamples.h"

#include <catch2/catch.hpp>

using namespace rulesamples;
using model::DissentLevel;
using model::VoteValue;

namespace {

const model::SeatStatus& seatOf(const rules::SeatsResult& result, const std::string& id) {
    for (const auto& each : result.seats) {
        if (each.id == id) return each;
    }
    FAIL("no seat " + id);
    return result.seats.front();
}

} // namespace

TEST_CASE("A person who could take either place never blocks the one that fits only one") {
    // The known trap: filling in order of signing gives "both" to peer and leaves legal empty.
    Table table({seat("peer"), seat("legal")},
                {person("both", {"peer", "legal"}), person("solo", {"peer"})});
    table.votes.cast("both", "peer");
    table.votes.cast("both", "legal");
    table.votes.cast("solo", "peer");
    const auto result = table.match();
    CHECK(result.complete);
    CHECK(seatOf(result, "peer").principal == "solo");
    CHECK(seatOf(result, "legal").principal == "both");
}

TEST_CASE("One person fills one place however many keys and hats they sign with") {
    Table table({seat("peer", 2)}, {person("ana", {"peer", "legal"}), person("tom", {"peer"})});
    table.votes.cast("ana", "peer");
    table.votes.cast("ana", "peer");
    const auto result = table.match();
    CHECK_FALSE(result.complete);
    CHECK(result.counted.size() == 1);
    CHECK(seatOf(result, "peer#2").couldFill == std::vector<std::string>{"tom"});
    CHECK(seatOf(result, "peer#2").why.find("Ana fills another") != std::string::npos);
}

TEST_CASE("Who does not count, and why") {
    struct Case {
        std::string label;
        std::function<void(Table&)> arrange;
        bool complete;
        std::string why; // part of the reason where it is not complete
    };
    const std::vector<Case> cases{
        {"a plain approval", [](Table& t) { t.votes.cast("ana", "legal"); }, true, ""},
        {"with conditions",
         [](Table& t) { t.votes.cast("ana", "legal", VoteValue::ApproveWithConditions); }, true,
         ""},
        {"with a concern besides",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.votes.cast("ana", "legal", VoteValue::Dissent, DissentLevel::Concern);
         },
         true, ""},
        {"nobody signed", [](Table&) {}, false, "not signed yet"},
        {"signed as something else", [](Table& t) { t.votes.cast("ana", "peer"); }, false,
         "not signed yet"},
        {"role not on the roster", [](Table& t) { t.votes.cast("tom", "legal"); }, false,
         "not signed yet"},
        {"not on the roster", [](Table& t) { t.votes.cast("eve", "legal"); }, false,
         "not signed yet"},
        {"abstained", [](Table& t) { t.votes.cast("ana", "legal", VoteValue::Abstain); }, false,
         "not signed yet"},
        {"withdrawn", [](Table& t) { t.votes.cast("ana", "legal").withdrawn = true; }, false,
         "not signed yet"},
        {"superseded", [](Table& t) { t.votes.cast("ana", "legal").superseded = true; }, false,
         "not signed yet"},
        {"recused",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.votes.cast("ana", "", VoteValue::Recuse);
         },
         false, "takes no part"},
        {"objects",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.votes.cast("ana", "", VoteValue::Dissent, DissentLevel::Object);
         },
         false, "Ana objects"},
        {"contributed",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.contributors = {{"author", "someone", "ANA@example.org"}};
         },
         false, "is recorded as a contributor"},
        {"contributed in a way that does not matter here",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.contributors = {{"committer", "Ana", ""}};
             t.tier().excludeContributors = {"author"};
         },
         true, ""},
        {"contributed, but this signature need not be independent",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.contributors = {{"author", "Ana", ""}};
             t.tier().matrix[0].seats.parts[0].independent = false;
         },
         true, ""},
        {"a machine",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.roster.people[0].machine = true;
         },
         false, "is a machine"},
        {"an inside person on an outside seat",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.tier().matrix[0].seats.parts[0].external = true;
         },
         false, "not from outside"},
        {"an outside person on an outside seat",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.tier().matrix[0].seats.parts[0].external = true;
             t.roster.people[0].external = true;
         },
         true, ""},
        {"training over",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.roster.people[0].trainedUntil = "2026-11-20";
         },
         false, "was trained only until"},
        {"last day of training",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.roster.people[0].trainedUntil = "2026-11-21";
         },
         true, ""},
        {"the same principal twice on the roster",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.roster.people.push_back(person("ana", {"legal"}));
         },
         false, "nobody listed under people and keys"},
        {"a vote value that fills nothing at this tier",
         [](Table& t) {
             t.votes.cast("ana", "legal", VoteValue::ApproveWithConditions);
             t.tier().fills = {"approve"};
         },
         false, "not signed yet"},
        {"nobody has the role", [](Table& t) { t.roster.people[0].roles.clear(); }, false,
         "nobody listed under people and keys"},
        {"a tier without any signature", [](Table& t) { t.tier().matrix.clear(); }, false, ""},
        {"an empty group",
         [](Table& t) {
             t.votes.cast("ana", "legal");
             t.tier().matrix[0].seats.parts.push_back(any({}));
         },
         false, ""},
    };
    for (const Case& each : cases) {
        INFO(each.label);
        Table table({seat("legal")}, {person("ana", {"legal"}), person("tom", {"peer"})});
        table.at = *base::UtcTime::parse("2026-11-21T09:00:00Z");
        each.arrange(table);
        const auto result = table.match();
        CHECK(result.complete == each.complete);
        if (each.why.empty()) continue;
        CHECK(seatOf(result, "legal").why.find(each.why) != std::string::npos);
        CHECK_FALSE(seatOf(result, "legal").filled);
    }
}

TEST_CASE("Alternatives: one is enough, the rest are shown as optional") {
    Table table({any({seat("legal"), all({seat("board", 2), seat("chair")})})},
                {person("ana", {"board"}), person("ben", {"board"}), person("cat", {"chair"}),
                 person("dan", {"legal"})});
    auto open = table.match();
    CHECK_FALSE(open.complete);
    CHECK_FALSE(seatOf(open, "legal").optional);
    CHECK(seatOf(open, "legal").group == "one of legal, (2 × board and chair)");
    CHECK(seatOf(open, "board").optional);
    for (const char* who : {"ana", "ben"})
        table.votes.cast(who, "board");
    table.votes.cast("cat", "chair");
    const auto result = table.match();
    CHECK(result.complete);
    CHECK(seatOf(result, "legal").optional);
    CHECK(seatOf(result, "board#2").filled);
}

TEST_CASE("Among equal alternatives the first of the policy is asked for") {
    Table table({any({seat("legal"), seat("security")})},
                {person("ana", {"security"}), person("ben", {"legal"})});
    const auto open = table.match();
    CHECK_FALSE(seatOf(open, "legal").optional);
    CHECK(seatOf(open, "security").optional);
    for (const auto& [who, role] : {std::pair("ana", "security"), std::pair("ben", "legal")})
        table.votes.cast(who, role);
    CHECK(seatOf(table.match(), "legal").filled);
}

TEST_CASE("Rows of the matrix add up, and an unstated change asks for all of them") {
    Table table({seat("peer")}, {person("ana", {"peer"}), person("ben", {"legal"})});
    table.policy.changes = {"weights", "data"};
    table.tier().matrix.push_back({{"data"}, all({seat("legal")})});
    table.votes.cast("ana", "peer");
    for (const auto& [change, complete] : std::vector<std::pair<std::string, bool>>{
             {"weights", true}, {"data", false}, {"", false}, {"typo", false}}) {
        INFO(change);
        table.change = change;
        CHECK(table.match().complete == complete);
    }
}

TEST_CASE("Contributors are recognised by name, address, alias and principal, as recorded") {
    model::Person ana = person("ana.ruiz", {});
    ana.name = "Ana Ruiz";
    ana.email = "ana@example.org";
    ana.aliases = {"aruiz <a.ruiz@old.example.org>", "Anita"};
    const std::vector<std::string> how{"author", "contributor"};
    for (const auto& [name, email, is] : std::vector<std::tuple<std::string, std::string, bool>>{
             {"ana ruiz", "", true},
             {"", "ANA@EXAMPLE.ORG", true},
             {"", "a.ruiz@old.example.org", true},
             {"aruiz", "x@y", true},
             {"anita", "", true},
             {"ana.ruiz", "", true},
             {"Ana Ruiz <other@example.org>", "", true},
             {"Ana", "", false},
             {"", "", false},
             {"Tom", "tom@example.org", false}}) {
        INFO(name + " / " + email);
        CHECK(rules::isContributor(ana, {{"author", name, email}}, how) == is);
        CHECK_FALSE(rules::isContributor(ana, {{"committer", name, email}}, how));
    }
    CHECK_FALSE(rules::isContributor(person("x", {}), {}, how));
}

TEST_CASE("Hundreds of people and a hundred places are matched") {
    std::vector<model::SeatRule> seats;
    std::vector<model::Person> people;
    for (int i = 0; i < 100; ++i)
        seats.push_back(seat("r" + std::to_string(i)));
    for (int i = 0; i < 500; ++i)
        people.push_back(person("p" + std::to_string(i),
                                {"r" + std::to_string(i % 100), "r" + std::to_string(i % 99)}));
    Table table(seats, people);
    for (int i = 0; i < 300; ++i)
        table.votes.cast("p" + std::to_string(i), "r" + std::to_string(i % 99));
    CHECK_FALSE(table.match().complete); // nobody signed as r99
    table.votes.cast("p99", "r99");
    CHECK(table.match().complete);
}
