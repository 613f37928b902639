// What another policy or roster changes, in words; and how many people that takes.
#include "core/rules/Changes.h"
#include "core/base/Resources.h"
#include "core/format/Documents.h"
#include "core/rules/Enactment.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace countersign;

namespace {

model::Policy shipped(const std::string& from = {}, const std::string& to = {}) {
    std::string text(base::resource("templates/policy/default.yaml"));
    if (!from.empty()) {
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    }
    auto read = format::readPolicy(text, "policy.yaml");
    REQUIRE(read);
    return read->policy;
}

std::string saidBy(const std::vector<rules::Changed>& changes) {
    std::string text;
    for (const rules::Changed& change : changes)
        text += change.text + (change.asksLess ? " !\n" : "\n");
    return text;
}

model::Roster roster() {
    model::Roster roster;
    model::Person ana, ben;
    ana.principal = "ana";
    ana.name = "Ana Ruiz";
    ana.roles = {"root", "legal"};
    ana.keys = {{"SHA256:a", "ssh-ed25519 A", model::UserPresence::Touch}};
    ben.principal = "ben";
    ben.name = "Ben Okafor";
    ben.roles = {"root"};
    ben.keys = {{"SHA256:b", "ssh-ed25519 B", model::UserPresence::None}};
    roster.people = {ana, ben};
    return roster;
}

model::Document documentOf(const model::Roster& roster) {
    model::Document document;
    document.roster =
        std::make_shared<const model::RosterVersion>(model::RosterVersion{{2, {}}, roster, {}});
    return document;
}

} // namespace

TEST_CASE("the same policy changes nothing, an edited one says what", "[threat-14]") {
    CHECK(rules::changes(shipped(), shipped()).empty());
    const std::string text(base::resource("templates/policy/default.yaml"));
    const auto weaker = rules::changes(shipped(), shipped("objective: block", "objective: warn"));
    REQUIRE(weaker.size() == 1);
    CHECK(weaker.front().text.find("check objective: warn (was block)") != std::string::npos);
    CHECK(weaker.front().asksLess);
    const auto stricter = rules::changes(shipped("objective: block", "objective: warn"), shipped());
    REQUIRE(stricter.size() == 1);
    CHECK_FALSE(stricter.front().asksLess);
}

TEST_CASE("whatever a policy says differently is said") {
    // Every field once, by an edit of the value itself.
    using Edit = void (*)(model::Policy&);
    const std::vector<Edit> edits{
        [](model::Policy& p) { p.name = "Other"; },
        [](model::Policy& p) {
            p.roles.push_back({"board", "Board", {}});
        },
        [](model::Policy& p) { p.meanings["approve"] = "fine"; },
        [](model::Policy& p) { p.changes.push_back("prompt"); },
        [](model::Policy& p) { p.classification.id = "sum-2"; },
        [](model::Policy& p) { p.classification.dimensions.front().second.front().second += 1; },
        [](model::Policy& p) {
            p.classification.overrides.push_back({"d", "v", "t", {}});
        },
        [](model::Policy& p) { p.rights["answer"] = {"boss"}; },
        [](model::Policy& p) { p.enact.count = 7; },
        [](model::Policy& p) { p.enact.role = "boss"; },
        [](model::Policy& p) { p.joinsAny = !p.joinsAny; },
        [](model::Policy& p) { p.sensitive.push_back("note"); },
        [](model::Policy& p) { p.maxResultMib += 1; },
        [](model::Policy& p) { p.unreviewedDays += 1; },
        [](model::Policy& p) { p.unreviewedRoles.push_back("boss"); },
        [](model::Policy& p) { p.tiers.pop_back(); },
        [](model::Policy& p) { std::swap(p.tiers.front(), p.tiers.back()); },
        [](model::Policy& p) { p.tiers[0].name = "x"; },
        [](model::Policy& p) { p.tiers[0].minScore += 1; },
        [](model::Policy& p) { p.tiers[0].unacceptable = !p.tiers[0].unacceptable; },
        [](model::Policy& p) {
            p.tiers[0].mode =
                p.tiers[0].mode == model::Mode::Warn ? model::Mode::Block : model::Mode::Warn;
        },
        [](model::Policy& p) { p.tiers[0].modeSince = "2001-01-01"; },
        [](model::Policy& p) { p.tiers[0].meanings["approve"] = "x"; },
        [](model::Policy& p) { p.tiers[0].fills = {"abstain"}; },
        [](model::Policy& p) { p.tiers[0].checks["findings"] = model::Strictness::Off; },
        [](model::Policy& p) { p.tiers[0].tolerateWorsePercent += 0.5; },
        [](model::Policy& p) {
            p.tiers[0].documents.push_back({"opera", {}, {}, {}});
        },
        [](model::Policy& p) { p.tiers[0].checklists.push_back("x"); },
        [](model::Policy& p) { p.tiers[0].questions.push_back("x"); },
        [](model::Policy& p) { p.tiers[0].packs.push_back("x"); },
        [](model::Policy& p) { p.tiers[0].matrix.front().seats.parts.front().count += 1; },
        [](model::Policy& p) { p.tiers[0].matrix.front().seats.parts.front().external ^= true; },
        [](model::Policy& p) { p.tiers[0].matrix.front().seats.parts.front().independent ^= true; },
        [](model::Policy& p) {
            p.tiers[0].matrix.front().seats.parts.front().asks.push_back("why?");
        },
        [](model::Policy& p) {
            p.tiers[0].matrix.front().seats.parts.front().documents.push_back("x");
        },
        [](model::Policy& p) { p.tiers[0].matrix.front().changes.push_back("x"); },
        [](model::Policy& p) { p.tiers[0].matrix.push_back(p.tiers[0].matrix.front()); },
        [](model::Policy& p) { p.tiers[0].loosenRoles.push_back("x"); },
        [](model::Policy& p) { p.tiers[0].maxResultAgeDays = 12345; },
        [](model::Policy& p) { p.tiers[0].approvalDays = 12345; },
        [](model::Policy& p) { p.tiers[0].reevaluateMonths = 123; },
        [](model::Policy& p) { p.tiers[0].lateSigningDays = 123; },
        [](model::Policy& p) {
            p.tiers[0].drills.push_back({"kill-switch", 3, 4, true});
        },
        [](model::Policy& p) { p.tiers[0].dissent.overrideRoles.push_back("x"); },
        [](model::Policy& p) {
            p.tiers[0].carryOver.push_back({{"note"}, {"x"}});
        },
        [](model::Policy& p) {
            p.tiers[0].stages.push_back({"x", 1.5, "1h"});
        },
        [](model::Policy& p) { p.tiers[0].excludeContributors.pop_back(); },
        [](model::Policy& p) {
            p.tiers[0].waivers = {true, {"x"}, 3, {"slo"}};
        },
        [](model::Policy& p) {
            p.tiers[0].emergency = {true, {"x"}, {"y"}, 3, 4};
        },
        [](model::Policy& p) {
            p.tiers[0].delegation = {true, 3, {"x"}};
        },
    };
    for (std::size_t i = 0; i < edits.size(); ++i) {
        model::Policy other = shipped();
        edits[i](other);
        INFO("edit " + std::to_string(i));
        CHECK_FALSE(rules::changes(shipped(), other).empty());
        CHECK_FALSE(rules::changes(other, shipped()).empty());
    }
}

TEST_CASE("what a roster changes is said for each person", "[threat-14]") {
    CHECK(rules::changes(roster(), roster()).empty());
    model::Roster next = roster();
    next.people[0].roles = {"legal", "chair"};
    next.people[0].keys[0].require = model::UserPresence::None;
    next.people[0].aliases = {"aruiz"};
    next.people[1].trainedUntil = "2027-01-01";
    next.people[1].name = "Ben Okafor-Lee";
    next.people[1].external = true;
    next.people[1].keys.push_back({"SHA256:c", "ssh-ed25519 C", model::UserPresence::Pin});
    model::Person robot;
    robot.principal = "ci";
    robot.name = "Pipeline";
    robot.machine = true;
    next.people.push_back(robot);
    const std::string text = saidBy(rules::changes(roster(), next));
    for (const char* line :
         {"Ana Ruiz (ana) gains the role chair\n", "Ana Ruiz (ana) loses the role root\n",
          "Ana Ruiz (ana) is also known in commits as aruiz\n",
          "Ana Ruiz (ana) signs with the key SHA256:a and nothing beside it (was touch) !\n",
          "Ben Okafor-Lee (ben) is now named Ben Okafor-Lee (was Ben Okafor)\n",
          "Ben Okafor-Lee (ben) is trained until 2027-01-01\n",
          "Ben Okafor-Lee (ben) is from outside the organisation\n",
          "Ben Okafor-Lee (ben) signs with the key SHA256:c and PIN\n",
          "Pipeline (ci) joins as a machine\n"}) {
        INFO(text);
        CHECK(text.find(line) != std::string::npos);
    }
    CHECK(saidBy(rules::changes(next, roster())).find("Pipeline (ci) is missing !") !=
          std::string::npos);
}

TEST_CASE("enough people: counted by who they are, not for themselves, under old and new rule",
          "[threat-14][threat-16]") {
    model::Policy policy = shipped();
    policy.enact = {"root", 2};
    model::Roster next = roster();
    next.people[0].roles.push_back("chair");
    const model::Document grant = documentOf(next);
    CHECK_FALSE(rules::whyNotEnough({"ana"}, policy, roster(), grant).empty());
    CHECK_FALSE(
        rules::whyNotEnough({"ana", "ben"}, policy, roster(), grant).empty()); // for herself
    CHECK_FALSE(rules::whyNotEnough({"ben", "eve"}, policy, roster(), grant).empty());
    policy.enact.count = 1;
    CHECK(rules::whyNotEnough({"ben"}, policy, roster(), grant).empty());
    CHECK_FALSE(rules::whyNotEnough({"ana"}, policy, roster(), grant).empty());
    // Ben alone may not make himself the only keeper of two.
    model::Roster fewer = roster();
    fewer.people[1].roles.clear();
    CHECK(rules::whyNotEnough({"ana"}, policy, roster(), documentOf(fewer)).empty());
    CHECK_FALSE(rules::whyNotEnough({"ben"}, policy, roster(), documentOf(fewer)).empty());
    model::Document harder;
    model::Policy two = policy;
    two.enact.count = 2;
    harder.policy =
        std::make_shared<const model::PolicyVersion>(model::PolicyVersion{{2, {}}, two, {}});
    CHECK_FALSE(rules::whyNotEnough({"ana"}, policy, roster(), harder).empty());
    CHECK(rules::whyNotEnough({"ana", "ben"}, policy, roster(), harder).empty());
}
