#include "core/format/SpokenAction.h"

#include <catch2/catch.hpp>

using namespace countersign;

namespace {

model::Roster speakers() {
    model::Roster roster;
    for (const auto& [principal, name] :
         std::initializer_list<std::pair<const char*, const char*>>{{"li.wei", "Li Wei"},
                                                                    {"ana.ruiz", "Ana Ruiz"},
                                                                    {"ana.berg", "Ana Berg"},
                                                                    {"tom", "Tom Weiß"},
                                                                    {"pipeline", "Li Pipeline"}}) {
        model::Person person;
        person.principal = principal;
        person.name = name;
        person.machine = person.principal == "pipeline";
        roster.people.push_back(person);
    }
    return roster;
}

const base::UtcTime kToday = *base::UtcTime::parse("2026-11-30");

} // namespace

TEST_CASE("An action typed as it is said becomes kind, owner and day", "[format][T1]") {
    struct Case {
        const char *said, *type, *what, *owner, *due, *severity = "medium";
    };
    for (const Case& c : {
             Case{"add test: supplier codes, owner Li, 1 Dec", "test", "supplier codes", "li.wei",
                  "2026-12-01"},
             Case{"Add Test: supplier codes , Owner li , Dec 1st", "test", "supplier codes",
                  "li.wei", "2026-12-01"},
             Case{"test: codes of new suppliers, and of old ones, owner Tom, 2027-01-15", "test",
                  "codes of new suppliers, and of old ones", "tom", "2027-01-15"},
             Case{"set threshold: recall at 0.92; owner Ruiz; 31 March", "threshold",
                  "recall at 0.92", "ana.ruiz", "2027-03-31"},
             Case{"stage rollout: 5 % for a week, for Ana Berg, due 3. Dec 2026, high", "rollout",
                  "5 % for a week", "ana.berg", "2026-12-03", "high"},
             Case{"assign owner: the drift alarm, owner ana.ruiz, tomorrow", "owner",
                  "the drift alarm", "ana.ruiz", "2026-12-01"},
             Case{"test: codes, owner Li, in 2 weeks", "test", "codes", "li.wei", "2026-12-14"},
             Case{"test: codes, owner Li, today, low", "test", "codes", "li.wei", "2026-11-30",
                  "low"},
             Case{"test: ready by spring, by Tom, 30 Nov", "test", "ready by spring", "tom",
                  "2026-11-30"},
             Case{"rollout: by the book, owner Tom, 29 Feb", "rollout", "by the book", "tom",
                  "2028-02-29"},
             Case{"Test: Lieferantencodes, verantwortlich Li, 1. Dez", "test", "Lieferantencodes",
                  "li.wei", "2026-12-01"},
             Case{"Schwelle: Trefferquote, verantwortlich Tom, bis 5. März, hoch", "threshold",
                  "Trefferquote", "tom", "2027-03-05", "high"},
         }) {
        INFO(c.said);
        const auto action = format::parseSpokenAction(c.said, speakers(), kToday);
        REQUIRE(action);
        CHECK(action->type == c.type);
        CHECK(action->what == c.what);
        CHECK(action->owner == c.owner);
        CHECK(action->due == c.due);
        CHECK(action->severity == c.severity);
    }
    const auto linked = format::parseSpokenAction(
        "add test: codes, owner Li, 1 Dec, https://tracker.example/42", speakers(), kToday);
    REQUIRE(linked);
    CHECK(linked->tracker == "https://tracker.example/42");
    CHECK(linked->what == "codes");
}

TEST_CASE("An action without owner, day, kind or work is refused with what it lacks",
          "[format][T1]") {
    const std::pair<const char*, std::vector<const char*>> cases[] = {
        {"add test: supplier codes, 1 Dec", {"lacks an owner"}},
        {"add test: supplier codes, owner Li", {"lacks a day"}},
        {"add test: supplier codes", {"an owner", "a day"}},
        {"supplier codes, owner Li, 1 Dec", {"the kind: test, threshold, rollout or owner"}},
        {"talk: supplier codes, owner Li, 1 Dec", {"the kind"}},
        {"add test: owner Li, 1 Dec", {"what is to be done"}},
        {"", {"the kind", "what is to be done", "an owner", "a day"}},
        {"add test: codes, owner Ana, 1 Dec", {"several people", "ana.berg", "ana.ruiz"}},
        {"add test: codes, owner Tim, 1 Dec", {"nobody is called Tim", "Tom Weiß"}},
        {"add test: codes, owner pipeline, 1 Dec", {"nobody is called pipeline"}},
        {"add test: codes, owner Li, 31 Feb", {"31 Feb is no day"}},
        {"add test: codes, owner Li, 2026-11-29", {"2026-11-29 has passed"}},
        {"add test: codes, owner Li, 1 Dec 2025", {"has passed"}},
        {"add test: codes, owner Li, 1 Dec, 2 Dec", {"two days"}},
        {"add test: codes, owner Li, owner Tom, 1 Dec", {"two owners"}},
        {"add test: codes, owner Nobody", {"lacks a day", "nobody is called Nobody"}},
        {"https://tracker.example/42", {"the kind"}},
    };
    for (const auto& [said, parts] : cases) {
        INFO(said);
        const auto action = format::parseSpokenAction(said, speakers(), kToday);
        REQUIRE_FALSE(action);
        INFO(action.error().what);
        CHECK(action.error().code == base::ErrorCode::Invalid);
        CHECK_FALSE(action.error().hint.empty());
        for (const char* part : parts)
            CHECK(action.error().what.find(part) != std::string::npos);
    }
}
