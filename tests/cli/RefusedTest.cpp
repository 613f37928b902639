// What cannot be put on record about meetings, incidents, actions and scenarios: refused with the
// reason and the way forward, and nothing is written.
#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;

namespace {

struct RefusedCall {
    const char* what;
    const char* who; // whose key; "" where nothing is signed
    std::vector<std::string> words;
    const char* because;
    const char* wayForward;
};

std::string headOfLog(const support::DemoPlaces& places) {
    return support::ScriptedGit(places.folder).run({"rev-parse", "refs/heads/countersign/log"});
}

void checkRefused(const support::DemoPlaces& places, const RefusedCall& each) {
    std::vector<std::string> words = each.words;
    if (*each.who) words.insert(words.end(), {"--key", places.key(each.who).string()});
    const std::string before = headOfLog(places);
    const auto answer = run(places, words);
    INFO(each.what << ": " << answer.out << answer.err);
    CHECK((answer.code == 1 || answer.code == 2));
    CHECK_FALSE(holds(answer.out, "Signed."));
    CHECK(holds(answer.err, each.because));
    CHECK(holds(answer.err, each.wayForward));
    CHECK(headOfLog(places) == before);
}

} // namespace

TEST_CASE("Whatever cannot be recorded is refused with the reason and the way forward",
          "[cli][bad-input][T1][T2][T4][F3][L1][L3][L6]") {
    const auto places = support::copiedDemo("refused");
    REQUIRE(run(places, {"verify", "--trust-first-use"}).code == 0);
    const std::string release = "claims-triage@1.2";
    const auto incidents = run(places, {"incident", "list", "--json"});
    const std::string incident =
        incidents.out.substr(incidents.out.find("\"record\": \"") + 11, 12);
    const auto own =
        run(places, {"action", "add", "Count the rest", "--kind", "test", "--owner", "helena.vogt",
                     "--due", "2026-12-20", "--severity", "low", "--release", release, "--key",
                     places.key("karim.haddad").string(), "--json"});
    REQUIRE(own.code == 0);
    const std::string action = jsonText(own.out, "record").substr(0, 12);
    const auto key = [&](const char* who) { return places.key(who).string(); };
    REQUIRE(run(places, {"recuse", release, "--reason", "I wrote it", "--key", key("priya.nair")})
                .code == 0);
    REQUIRE(run(places, {"meeting", "plan", "--date", "2026-11-23", "--key", key("helena.vogt")})
                .code == 0);
    checkRefused(places, {"a meeting without a quorum",
                          "helena.vogt",
                          {"meeting", "start", "--present", "karim.haddad"},
                          "No quorum",
                          "countersign meeting attend PERSON remote"});
    std::vector<std::string> begin{"meeting", "start", "--key", key("helena.vogt")};
    for (const char* who : {"helena.vogt", "ana.ruiz", "jonas.brandt", "maya.okafor", "sam.adeyemi",
                            "li.wei", "tom.weiss"})
        begin.insert(begin.end(), {"--present", who});
    REQUIRE(run(places, begin).code == 0);
    const std::vector<RefusedCall> all{
        {"an action without an owner",
         "li.wei",
         {"meeting", "action", "add test: supplier codes, 1 Dec"},
         "lacks an owner",
         "owner Li"},
        {"an action without a date",
         "li.wei",
         {"meeting", "action", "add test: supplier codes, owner Li"},
         "lacks a day",
         "1 Dec"},
        {"a ballot of somebody without a required signature",
         "helena.vogt",
         {"meeting", "ballot", release, "approve", "--text", "Fine"},
         "fills no required signature",
         "an objection is always possible"},
        {"a ballot of somebody who stood aside",
         "priya.nair",
         {"meeting", "ballot", release, "approve", "--text", "Fine"},
         "stood aside",
         "countersign withdraw"},
        {"a vote of somebody who stood aside",
         "priya.nair",
         {"vote", release, "approve", "--as", "security", "--reason", "Fine"},
         "stood aside",
         "withdraw"},
        {"a key of somebody else",
         "tom.weiss",
         {"meeting", "ack", "--person", "ana.ruiz"},
         "of Tom Weiss, not of ana.ruiz",
         "nobody signs for another"},
        {"a release that is not announced",
         "helena.vogt",
         {"meeting", "plan", "--date", "2026-11-24", "--discuss", "claims-triage@9"},
         "claims-triage@9",
         ": "},
        {"an incident before its release",
         "karim.haddad",
         {"incident", "add", "--severity", "SEV-2", "--title", "Lost", "--release",
          "claims-triage@1.1", "--started", "2020-01-01T00:00:00Z"},
         "started before claims-triage@1.1 was announced",
         "name the release that ran then"},
        {"a clock that goes backwards",
         "karim.haddad",
         {"incident", "add", "--severity", "SEV-2", "--title", "Lost", "--release",
          "claims-triage@1.1", "--started", "2026-11-20T08:00:00Z", "--detected",
          "2026-11-20T07:00:00Z"},
         "clock goes backwards",
         "correct the times"},
        {"a scenario that does not exist",
         "helena.vogt",
         {"incident", "promote", incident, "no-such"},
         "There is no scenario no-such",
         "known: "},
        {"closing an own action",
         "helena.vogt",
         {"action", "close", action, "--evidence", "done"},
         "own action",
         ""},
        {"a machine that votes",
         "deploy-bot",
         {"vote", release, "approve", "--reason", "built"},
         "is a machine",
         "deposits facts"},
        {"a machine that decides",
         "deploy-bot",
         {"decide", release, "deferred", "--reason", "built"},
         "is a machine",
         "deposits facts"},
    };
    for (const RefusedCall& each : all)
        checkRefused(places, each);
    // What was typed about presence and papers is still there.
    CHECK(holds(run(places, {"meeting", "show"}).out, "Ana Ruiz"));
    CHECK(run(places, {"verify"}).code == 0);
}
