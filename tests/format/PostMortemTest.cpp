// Post-mortems: the eight parts, the whys, the wording, who was there; each finding where it
// stands.
#include "core/format/PostMortem.h"

#include "core/base/Resources.h"
#include "core/base/Text.h"
#include "core/format/IncidentGuide.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace countersign;

namespace {

const char* const kGood = R"(---
severity: "SEV-2"
attendance: ["Maya Chen, chair", "Tom Weiss, legal"]
---
# Launch week

## Summary

Claims waited for two days.

## Timeline

| when | what |
|---|---|
| 09:00 | codes arrive |

## Impact

318 claims waited.

## Root cause

1. Why did claims wait? The detector sent them to people.
2. Why so many? 212 codes were new.
3. Why did it not know them? They come from a fixed list.
4. Why was that not seen? The pack holds last year's codes.
5. Why does it? No rule says that a partner's change becomes a scenario.

## Contributing factors

Mergers are known weeks ahead.

## What went well

The fallback.

## What went poorly

The pack would have passed again.

## Actions

| action | owner | due |
|---|---|---|
| Put the codes into the pack | Li Wei | 2026-12-01 |
)";

model::Roster people() {
    model::Roster roster;
    roster.people.resize(3);
    roster.people[0].principal = "maya";
    roster.people[0].name = "Maya Chen";
    roster.people[0].team = "Risk";
    roster.people[0].roles = {"chair"};
    roster.people[1].principal = "tom";
    roster.people[1].name = "Tom Weiss";
    roster.people[1].team = "Legal";
    roster.people[1].roles = {"legal"};
    roster.people[2].principal = "li";
    roster.people[2].name = "Li Wei";
    roster.people[2].team = "Risk";
    roster.people[2].roles = {"peer"};
    return roster;
}

// "rule@line:column rule@line:column"
std::string rules(const std::string& text) {
    const model::Roster roster = people();
    const auto read = format::readPostMortem(text, "m/incidents/a.md", &roster);
    REQUIRE(read);
    std::string all;
    for (const auto& finding : read->findings)
        all += finding.rule + "@" + std::to_string(finding.place.line) + ":" +
               std::to_string(finding.place.column) + " ";
    return all;
}

std::string with(const std::string& from, const std::string& to) {
    std::string text = kGood;
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("The severities, words and clocks of incidents are read without a finding", "[L1][L5]") {
    model::IncidentGuide guide;
    const auto clean = [&](const char* file, auto read) {
        const std::string path = std::string("resources/incidents/") + file;
        const auto findings = read(base::resource(path), path, guide);
        REQUIRE(findings);
        for (const auto& each : *findings)
            FAIL(each.place.text() + " " + each.text);
    };
    clean("severity.yaml", format::readSeverities);
    clean("kinds.yaml", format::readIncidentKinds);
    clean("clocks.yaml", format::readClocks);
    REQUIRE(guide.severities.size() == 4);
    for (const auto& each : guide.severities)
        CHECK(each.criteria.size() >= 2);
    for (const char* word : {"hallucination-cascade", "prompt-injection", "cost-runaway",
                             "reputation", "distribution-shift"})
        CHECK(guide.kind(word));
    CHECK(guide.clocks.size() == 6);
    model::IncidentGuide broken;
    const auto wrong = format::readClocks(
        "as_of: \"2026-11-01\"\nclocks:\n- {id: a, title: b, from: lunch, within: soon, "
        "severities: [SEV-1], applies: c}\n",
        "clocks.yaml", broken);
    REQUIRE(wrong);
    CHECK(wrong->size() == 3); // the phase, the length of time, and so neither within nor every
    CHECK(wrong->front().place.line == 3);
}

TEST_CASE("A whole post-mortem has no finding, and is read in its parts", "[L2]") {
    CHECK(rules(kGood).empty());
    const model::Roster roster = people();
    const auto read = format::readPostMortem(kGood, "a.md", &roster);
    CHECK(read->value.whys.size() == 5);
    CHECK(read->value.attendance.size() == 2);
    REQUIRE(read->value.actions.size() == 1);
    CHECK(read->value.actions.front().owner == "Li Wei");
    CHECK(read->value.actions.front().due == "2026-12-01");
}

TEST_CASE("Each missing part, short chain, blaming word and missing owner is said with its line",
          "[L2]") {
    CHECK(rules(with("## Impact\n\n318 claims waited.\n", "")) == "post-mortem-part@1:0 ");
    CHECK(rules(with("318 claims waited.", "[More Information Needed]")) ==
          "post-mortem-part@17:1 ");
    CHECK(rules(with("4. Why was that not seen? The pack holds last year's codes.\n5. Why does it? "
                     "No rule says that a partner's change becomes a scenario.\n",
                     "")) == "five-whys@21:1 ");
    CHECK(rules(with("No rule says that a partner's change becomes a scenario.",
                     "Somebody forgot.")) == "whys-end-in-person@27:1 ");
    CHECK(rules(with("Mergers are known weeks ahead.", "The team was careless about mergers.")) ==
          "blameless@31:14 ");
    CHECK(rules(with("Mergers are known weeks ahead.", "Weiss had the list.")) ==
          "blameless-name@31:1 ");
    CHECK(rules(with("Claims waited for two days.", "Tom Weiss called at nine.")).empty());
    CHECK(rules(with("| Li Wei | 2026-12-01 |", "| | soon |")) == "action-open@45:1 ");
    CHECK(rules(with("attendance: [\"Maya Chen, chair\", \"Tom Weiss, legal\"]\n", "")) ==
          "attendance@1:0 ");
    CHECK(rules(with("\"Maya Chen, chair\"", "\"Li Wei\"")) == "attendance-leaders@3:14 ");
    CHECK(rules(with("\"Tom Weiss, legal\"", "\"Li Wei\"")) == "attendance-teams@3:14 ");
}

TEST_CASE("Hostile and odd post-mortems are findings or errors, never a crash", "[L2]") {
    const model::Roster roster = people();
    for (const std::string& text :
         {std::string(), std::string("---\nattendance: {a: b}\n---\n# x\n"),
          std::string("## Root cause\n") + std::string(2000, '>') + "why\n",
          std::string("## Actions\n|a|\n|-|\n|\n"), std::string("\xff\xfe"),
          std::string("---\nattendance: \"one\"\n")}) {
        const auto read = format::readPostMortem(text, "a.md", &roster);
        if (read) CHECK_FALSE(read->findings.empty());
    }
    CHECK_FALSE(format::readPostMortem("\xff\xfe", "a.md", nullptr));
    CHECK(format::isPostMortemPath("incidents/launch-week.md"));
    CHECK(format::isPostMortemPath("post-mortem.md"));
    CHECK(format::isPostMortemPath("docs/post-mortem.md"));
    CHECK(format::isPostMortemPath("post-mortems/x.md"));
    CHECK_FALSE(format::isPostMortemPath("runbook.md"));
    CHECK_FALSE(format::isPostMortemPath("incidents/README.md"));
    CHECK_FALSE(format::isPostMortemPath("incidents/raw.json"));
}

TEST_CASE("The template of a post-mortem says nothing yet, and lint says so", "[L2]") {
    const auto read = format::readPostMortem(base::resource("templates/artifacts/post-mortem.md"),
                                             "post-mortem.md", nullptr);
    REQUIRE(read);
    const auto parts =
        std::count_if(read->findings.begin(), read->findings.end(),
                      [](const auto& each) { return each.rule == "post-mortem-part"; });
    CHECK(parts == 8);
}
