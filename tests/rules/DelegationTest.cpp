#include "tests/rules/RuleSamples.h"

#include <catch2/catch.hpp>

#include "core/rules/Delegations.h"

#include <map>
#include <random>
#include <set>

using namespace rulesamples;

namespace {

model::Fact delegation(const std::string& from, const std::string& to,
                       std::vector<std::string> roles, const std::string& scope = "",
                       const std::string& since = "2026-11-01",
                       const std::string& until = "2026-11-30") {
    auto record = std::make_shared<model::Record>();
    record->kind = "delegate";
    record->signer.principal = from;
    record->body = model::Delegate{to, std::move(roles), scope, since, until};
    model::Fact fact;
    fact.id = digestOf(from + ">" + to + scope + since);
    fact.record = record;
    return fact;
}

const base::UtcTime kDay = *base::UtcTime::parse("2026-11-21T09:00:00Z");

// A vote on somebody's behalf, covered by a delegation.
void castFor(Table& table, const std::string& signer, const std::string& owner,
             const std::string& hat) {
    model::LiveVote& vote = table.votes.cast(signer, hat);
    auto record = std::make_shared<model::Record>(*vote.record);
    std::get<model::Vote>(record->body).onBehalfOf = owner;
    vote.record = record;
    vote.delegation = delegation(owner, signer, {hat}).record;
}

void mayDelegate(Table& table) {
    table.tier().delegation = {true, 30, {"peer", "legal", "security", "board"}};
}

// Every way to choose among alternatives, written out: role and whether from outside.
using SeatDemand = std::pair<std::string, bool>;
using SeatDemands = std::vector<SeatDemand>;
std::vector<SeatDemands> seatChoices(const model::SeatRule& rule) {
    if (rule.kind == model::SeatRule::Kind::Seat)
        return {SeatDemands(static_cast<std::size_t>(rule.count), {rule.role, rule.external})};
    std::vector<SeatDemands> out;
    if (rule.kind == model::SeatRule::Kind::Any) {
        for (const auto& part : rule.parts)
            for (auto& each : seatChoices(part))
                out.push_back(each);
        return out;
    }
    out.push_back({});
    for (const auto& part : rule.parts) {
        std::vector<SeatDemands> longer;
        for (const auto& head : out)
            for (const auto& tail : seatChoices(part)) {
                longer.push_back(head);
                longer.back().insert(longer.back().end(), tail.begin(), tail.end());
            }
        out = longer;
    }
    return out;
}

struct CastFor {
    std::string signer, owner, hat;
    bool outside; // everybody concerned is from outside
};

bool canBeSeated(const SeatDemands& demands, std::size_t at, const std::vector<CastFor>& cast,
                 std::set<std::string>& signers,
                 std::set<std::pair<std::string, std::string>>& hats) {
    if (at == demands.size()) return true;
    for (const CastFor& each : cast) {
        const std::pair hat{each.owner, each.hat};
        if (each.hat != demands[at].first || (demands[at].second && !each.outside) ||
            signers.count(each.signer) || hats.count(hat))
            continue;
        signers.insert(each.signer);
        hats.insert(hat);
        if (canBeSeated(demands, at + 1, cast, signers, hats)) return true;
        signers.erase(each.signer);
        hats.erase(hat);
    }
    return false;
}

bool canBeComplete(const model::SeatRule& root, const std::vector<CastFor>& cast) {
    for (const SeatDemands& demands : seatChoices(root)) {
        std::set<std::string> signers;
        std::set<std::pair<std::string, std::string>> hats;
        if (canBeSeated(demands, 0, cast, signers, hats)) return true;
    }
    return false;
}

const std::vector<std::string> kThreeRoles{"peer", "legal", "security"};

struct DelegationRandom {
    std::mt19937 engine;
    int upTo(int most) { return static_cast<int>(engine() % unsigned(most + 1)); }
    model::SeatRule rule(int depth) {
        const int kind = depth >= 2 ? 0 : upTo(4);
        if (kind <= 2) {
            auto one = seat(kThreeRoles[std::size_t(upTo(2))], 1 + (upTo(2) == 0));
            one.external = upTo(4) == 0;
            return one;
        }
        std::vector<model::SeatRule> parts;
        for (int i = 1 + upTo(1); i > 0; --i)
            parts.push_back(rule(depth + 1));
        return kind == 3 ? any(parts) : all(parts);
    }
};

} // namespace

TEST_CASE("Seats with people from outside and places passed on agree with trying everything") {
    DelegationRandom random{std::mt19937(425759)};
    int complete = 0, byDelegation = 0;
    for (int round = 0; round < 2500; ++round) {
        std::vector<model::SeatRule> seats;
        for (int i = 1 + random.upTo(2); i > 0; --i)
            seats.push_back(random.rule(1));
        std::vector<model::Person> people;
        for (int i = 2 + random.upTo(3); i > 0; --i) {
            std::vector<std::string> roles;
            for (const std::string& role : kThreeRoles)
                if (random.upTo(1)) roles.push_back(role);
            people.push_back(person(std::string(1, char('a' + i)) + "x", roles));
            people.back().external = random.upTo(2) == 0;
        }
        Table table(seats, people);
        mayDelegate(table);
        std::vector<CastFor> cast, own;
        const auto sign = [&] {
            const auto& who = people[std::size_t(random.upTo(int(people.size()) - 1))];
            const auto& whose = people[std::size_t(random.upTo(int(people.size()) - 1))];
            if (whose.roles.empty()) return;
            const std::string& hat =
                whose.roles[std::size_t(random.upTo(int(whose.roles.size()) - 1))];
            const bool mine = who.principal == whose.principal;
            if (mine)
                table.votes.cast(who.principal, hat);
            else
                castFor(table, who.principal, whose.principal, hat);
            cast.push_back({who.principal, whose.principal, hat, who.external && whose.external});
            if (mine) own.push_back(cast.back());
        };
        for (int i = random.upTo(7); i > 0; --i)
            sign();
        const bool expected = canBeComplete(all(seats), cast);
        auto votes = table.votes.all();
        const auto first = table.match(votes);
        REQUIRE(first.complete == expected);
        complete += expected;
        byDelegation += expected && !canBeComplete(all(seats), own);

        std::set<std::string> used;
        for (const auto& each : first.seats) {
            if (!each.filled) continue;
            REQUIRE(used.insert(each.principal).second); // one person, one place
        }
        std::shuffle(votes.begin(), votes.end(), random.engine);
        std::shuffle(table.roster.people.begin(), table.roster.people.end(), random.engine);
        const auto again = table.match(votes);
        REQUIRE(again.complete == first.complete);
        REQUIRE(again.counted == first.counted);
        for (std::size_t i = 0; i < first.seats.size(); ++i)
            REQUIRE(again.seats[i].why == first.seats[i].why);
        if (!votes.empty()) { // removing one never completes
            auto fewer = votes;
            fewer.pop_back();
            REQUIRE_FALSE((table.match(fewer).complete && !first.complete));
        }
        for (int more = 0; more < 3; ++more) { // adding one never undoes
            const bool before = table.match().complete;
            sign();
            REQUIRE_FALSE((before && !table.match().complete));
        }
    }
    CHECK(complete > 300);
    CHECK(complete < 2300);
    CHECK(byDelegation > 100);
}

TEST_CASE("A place passed on is filled with both names, under the rules for both people") {
    const auto table = [] {
        Table t({seat("legal")}, {person("ana", {"legal"}), person("tom", {"peer"})});
        mayDelegate(t);
        castFor(t, "tom", "ana", "legal");
        t.at = kDay;
        return t;
    };
    const auto filled = table().match();
    REQUIRE(filled.complete);
    CHECK(filled.seats[0].principal == "tom");
    CHECK(filled.seats[0].onBehalfOf == "Ana");
    CHECK(filled.seats[0].why == "signed as legal on behalf of Ana");
    const auto refused = [&](const std::function<void(Table&)>& arrange) {
        Table t = table();
        arrange(t);
        return !t.match().complete;
    };
    CHECK(refused([](Table& t) { t.tier().delegation.allowed = false; }));
    CHECK(refused([](Table& t) { t.tier().delegation.roles = {"peer"}; }));
    CHECK(refused([](Table& t) { t.tier().delegation.maxDays = 28; })); // it was for 29
    CHECK_FALSE(refused([](Table& t) { t.tier().delegation.maxDays = 29; }));
    CHECK(refused([](Table& t) { t.roster.people[0].roles.clear(); }));
    CHECK(refused([](Table& t) { t.roster.people.erase(t.roster.people.begin()); }));
    CHECK(refused([](Table& t) { t.roster.people[0].trainedUntil = "2026-11-20"; }));
    CHECK(refused([](Table& t) { t.roster.people[1].trainedUntil = "2026-11-20"; }));
    CHECK(refused([](Table& t) { t.contributors = {{"author", "Ana", ""}}; }));
    CHECK(refused([](Table& t) { t.contributors = {{"author", "Tom", ""}}; }));
    CHECK(refused([](Table& t) { t.roster.people[1].machine = true; }));
    CHECK(refused([](Table& t) { t.votes.cast("ana", "legal", model::VoteValue::Recuse); }));
    CHECK(refused([](Table& t) {
        t.votes.cast("ana", "legal", model::VoteValue::Dissent, model::DissentLevel::Object);
    }));
    Table uncovered({seat("legal")}, {person("ana", {"legal"}), person("tom", {"peer"})});
    mayDelegate(uncovered);
    castFor(uncovered, "tom", "ana", "legal");
    const_cast<model::LiveVote*>(uncovered.votes.all()[0])->delegation = nullptr;
    CHECK_FALSE(uncovered.match().complete);
    Table twice({seat("legal", 2)}, {person("ana", {"legal"}), person("tom", {"peer"})});
    mayDelegate(twice);
    twice.votes.cast("ana", "legal");
    castFor(twice, "tom", "ana", "legal");
    CHECK_FALSE(twice.match().complete); // her voice counts once
    CHECK(twice.match().counted.size() == 1);
}

TEST_CASE(
    "A delegation covers its role, model and days, unless it is unclear or leads in a circle") {
    const auto covers = [](const model::Facts& facts, const std::string& role = "legal",
                           const std::string& model = "triage", base::UtcTime at = kDay) {
        return rules::coveringDelegation(facts, "ana", "tom", role, model, at) != nullptr;
    };
    const model::Fact plain = delegation("ana", "tom", {"legal"});
    CHECK(covers({plain}));
    CHECK_FALSE(covers({plain}, "peer"));
    CHECK_FALSE(rules::coveringDelegation({plain}, "tom", "ana", "legal", "triage", kDay));
    CHECK(covers({delegation("ana", "tom", {"legal"}, "triage")}));
    CHECK_FALSE(covers({delegation("ana", "tom", {"legal"}, "fraud")}));
    CHECK(covers({plain}, "legal", "triage", *base::UtcTime::parse("2026-11-01")));
    CHECK(covers({plain}, "legal", "triage", *base::UtcTime::parse("2026-11-30T23:59:59Z")));
    CHECK_FALSE(covers({plain}, "legal", "triage", *base::UtcTime::parse("2026-12-01")));
    CHECK_FALSE(covers({plain}, "legal", "triage", *base::UtcTime::parse("2026-10-31")));
    model::Fact ended = plain;
    ended.endedBy = digestOf("withdraw");
    CHECK_FALSE(covers({ended}));
    // Signed beside each other: nobody can say who is meant.
    CHECK_FALSE(covers({plain, delegation("ana", "pia", {"legal"})}));
    CHECK(covers({plain, delegation("ana", "pia", {"peer"})}));
    // A circle of two, of three; one that only touches.
    CHECK_FALSE(covers({plain, delegation("tom", "ana", {"legal"})}));
    CHECK_FALSE(
        covers({plain, delegation("tom", "pia", {"legal"}), delegation("pia", "ana", {"legal"})}));
    CHECK(covers({plain, delegation("tom", "ana", {"peer"})}));
    CHECK(
        covers({plain, delegation("tom", "pia", {"legal"}), delegation("pia", "tom", {"legal"})}));
    std::vector<std::string> names;
    CHECK(rules::leadsInACircle({plain, delegation("tom", "ana", {"legal"})}, "ana", "legal",
                                "triage", kDay, &names));
    CHECK(names == std::vector<std::string>{"ana", "tom"});
}

TEST_CASE("The missing signature says who could give it in whose place, and names a circle") {
    Table table({seat("legal")}, {person("ana", {"legal"}), person("tom", {"peer", "legal"})});
    mayDelegate(table);
    rules::SeatsInput input;
    input.tier = &table.tier();
    input.policy = &table.policy;
    input.roster = &table.roster;
    input.at = kDay;
    input.modelId = "triage";
    model::Facts facts{delegation("ana", "tom", {"legal"})};
    input.delegations = &facts;
    auto result = rules::matchSeats(input);
    CHECK(result.seats[0].couldFillNames ==
          std::vector<base::Sentence>{"Ana", "Tom", "Tom for Ana"});
    facts.push_back(delegation("tom", "ana", {"legal"}));
    result = rules::matchSeats(input);
    CHECK(result.seats[0].couldFillNames == std::vector<base::Sentence>{"Ana", "Tom"});
    CHECK(result.seats[0].why.find("Ana, Tom passed this signature on in a circle: none of it "
                                   "counts") != std::string::npos);
}
