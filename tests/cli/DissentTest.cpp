// An open objection that stops a release cannot be passed by, and cannot be lost.
#include "tests/cli/Cli.h"

#include <catch2/catch.hpp>

#include "core/base/File.h"

using namespace countersign;
using tests::holds;
using tests::run;

TEST_CASE("No decision approves over an open block, and each of its words outlives the decision",
          "[cli][D2]") {
    const auto places = support::copiedDemo("open-block");
    const auto as = [&](const char* who, std::vector<std::string> args) {
        args.insert(args.end(), {"--key", places.key(who).string()});
        return run(places, args);
    };
    const auto record = [](const tests::CliAnswer& answer) {
        INFO(answer.out << answer.err);
        REQUIRE(answer.code == 0);
        return tests::jsonText(answer.out, "record").substr(0, 12);
    };
    const auto decide = [&](const char* outcome) {
        return as("helena.vogt",
                  {"decide", "call-summaries", outcome, "--reason", "The agents asked for it"});
    };
    // All required signatures are there: the objection is all that stands in the way.
    REQUIRE(as("sam.adeyemi",
               {"vote", "call-summaries", "approve", "--reason", "The agents asked for it"})
                .code == 0);
    REQUIRE(
        run(places, {"gate", "call-summaries", "--for", "decision", "--trust-first-use"}).code ==
        0);
    const auto block =
        record(as("jonas.brandt-2", {"vote", "call-summaries", "dissent", "--level", "block",
                                     "--reason", "Numbers spoken fast are wrong", "--would-remove",
                                     "A recall of 0.9 on spoken numbers", "--json"}));
    const auto joined = record(as("karim.haddad", {"join", block, "--json"}));
    for (const char* outcome : {"approved", "approved-with-conditions"}) {
        auto answer =
            outcome == std::string("approved")
                ? decide(outcome)
                : as("helena.vogt", {"decide", "call-summaries", outcome, "--reason", "With care",
                                     "--condition", "Watch it; owner=li.wei; due=2026-12-01"});
        INFO(answer.out << answer.err);
        CHECK(answer.code == 1);
        CHECK(holds(answer.err, "Numbers spoken fast are wrong"));
    }
    const auto gate = run(places, {"gate", "call-summaries", "--for", "decision"});
    CHECK(holds(gate.out, "Jonas Brandt blocks: Numbers spoken fast are wrong (joined by 1)"));
    const auto shown = run(places, {"record", block});
    CHECK(holds(shown.out, "A recall of 0.9 on spoken numbers"));
    // Noted is not answered: that closes a concern only.
    CHECK(as("helena.vogt", {"answer", block, "--text", "Noted", "--disposition", "noted"}).code !=
          0);
    CHECK(decide("approved").code == 1);
    REQUIRE(
        as("helena.vogt", {"answer", block, "--text", "Numbers are left out of the draft"}).code ==
        0);
    CHECK(decide("approved").code == 0);
    CHECK(run(places, {"gate", "call-summaries"}).code == 0);
    // The objection, who joined it and its answer stand on the sheet, in the pack and in the log.
    const auto sheet = run(places, {"export", "call-summaries", "--as", "html", "-o", "-"});
    for (const char* part : {"Numbers spoken fast are wrong", "A recall of 0.9 on spoken numbers",
                             "Karim Haddad", "Numbers are left out of the draft"})
        CHECK(holds(sheet.out, part));
    const auto folder = places.home / "open-block-pack";
    REQUIRE(run(places, {"audit", "pack", "call-summaries", "-o", folder.string()}).code == 0);
    CHECK(run(places, {"audit", "verify", folder.string()}).code == 0);
    const auto index = base::readFile(folder / "index.html", 8u << 20);
    REQUIRE(index);
    CHECK(holds(*index, "Numbers spoken fast are wrong"));
    for (const std::string& id : {block, joined})
        CHECK(holds(run(places, {"record", id}).out, "VALID"));
    CHECK(run(places, {"verify"}).code == 0);
}
