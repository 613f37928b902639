#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>

#include "core/base/File.h"

using namespace countersign;
using tests::CliAnswer;
using tests::holds;
using tests::run;

namespace {

struct SignedDemo {
    support::DemoPlaces places;
    explicit SignedDemo(const std::string& name) : places(support::copiedDemo(name)) {}

    CliAnswer operator()(std::vector<std::string> args) const {
        return run(places, std::move(args));
    }
    CliAnswer as(const std::string& who, std::vector<std::string> args) const {
        args.insert(args.end(), {"--key", places.key(who).string()});
        return run(places, std::move(args));
    }
    // Signed and counted, or the test ends here. The record's id.
    std::string signs(const std::string& who, std::vector<std::string> args) const {
        args.push_back("--json");
        const CliAnswer answer = as(who, std::move(args));
        INFO(answer.out << answer.err);
        REQUIRE(answer.code == 0);
        return tests::jsonText(answer.out, "record").substr(0, 12);
    }
    CliAnswer gate(std::vector<std::string> args) const {
        args.insert(args.begin(), "gate");
        args.push_back("--trust-first-use");
        return run(places, std::move(args));
    }
};

} // namespace

TEST_CASE("An emergency release: two people, then a third before the model's next release",
          "[cli][exceptions]") {
    const SignedDemo demo("glass");
    CHECK(demo.gate({"claims-triage@1.2"}).code == 1);
    const auto asked = demo.signs("priya.nair", {"break-glass", "claims-triage@1.2", "--as",
                                                 "security", "--until", "2026-11-22T09:00:00Z",
                                                 "--share", "5", "--reason", "The storm is here"});
    auto gate = demo.gate({"claims-triage@1.2"});
    CHECK(gate.code == 1);
    CHECK(holds(gate.out, "waits for a second person to confirm it"));
    CHECK(demo.as("priya.nair", {"break-glass", "--confirm", asked, "--reason", "me again"}).code ==
          1);
    demo.signs("sam.adeyemi", {"break-glass", "--confirm", asked, "--reason", "I was on the call"});
    gate = demo.gate({"claims-triage@1.2"});
    INFO(gate.out);
    CHECK(gate.code == 0);
    CHECK(holds(gate.out, "in an emergency until 2026-11-22T09:00:00Z, by Priya Nair, confirmed by "
                          "Sam Adeyemi: The storm is here"));
    CHECK(demo.gate({"claims-triage@1.2", "--for", "decision"}).code == 1); // it approves nothing
    CHECK(demo.gate({"claims-triage@1.2", "--at", "2026-11-22T09:00:00Z"}).code == 1);
    const auto permit = demo({"permit", "claims-triage@1.2"});
    CHECK(permit.code == 0);
    CHECK(holds(permit.out, "\"standing\": \"emergency\""));
    CHECK(holds(permit.out, "\"share\": \"5\""));
    // Any other release of the model is red until somebody else looked at it.
    auto other = demo.gate({"claims-triage@1.1"});
    CHECK(other.code == 1);
    CHECK(holds(other.out, "was not reviewed by another person yet, due on 2026-11-28"));
    CHECK(holds(other.out, "countersign obligation-close " + asked));
    CHECK(demo.as("sam.adeyemi", {"obligation-close", asked, "--reason", "fine"}).code == 1);
    demo.signs("helena.vogt", {"obligation-close", asked, "--reason", "The fallback held"});
    CHECK_FALSE(holds(demo.gate({"claims-triage@1.1"}).out, "was not reviewed"));
    CHECK(demo({"verify"}).code == 0);
}

TEST_CASE("A check is skipped on record where the tier lets it be", "[cli][exceptions]") {
    const SignedDemo demo("waive");
    const auto waive = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "waive");
        words.insert(words.end(), {"--owner", "li.wei", "--reason", "Known, and watched"});
        return demo.as("helena.vogt", words);
    };
    CHECK(holds(waive({"claims-triage@1.2", "slo", "--until", "2026-11-30"}).err,
                "nobody may skip the check slo"));
    CHECK(holds(waive({"claims-triage@1.2", "seats", "--until", "2026-11-30"}).err,
                "can never be skipped"));
    CHECK(holds(waive({"claims-triage@1.2", "no-such", "--until", "2026-11-30"}).err,
                "no check called no-such"));
    CHECK(holds(waive({"claims-triage@1.2", "slo-worse", "--until", "2027-11-30"}).err,
                "at most 14 days"));
    const auto before = demo.gate({"claims-triage@1.2", "--format", "json"}).out;
    CHECK_FALSE(holds(before, "\"state\": \"waived\""));
    const auto done = waive({"claims-triage@1.2", "slo-worse", "--until", "2026-11-30"});
    INFO(done.out << done.err);
    CHECK(done.code == 0);
    CHECK(holds(done.out, "skipped the check slo-worse of claims-triage 1.2 until 2026-11-30"));
    CHECK(demo.gate({"claims-triage@1.2"}).code == 1); // the other checks are where they were
}

TEST_CASE("A signature in somebody's place shows both names", "[cli][exceptions]") {
    const SignedDemo demo("delegate");
    const std::vector<std::string> vote{"vote",
                                        "claims-triage",
                                        "approve",
                                        "--on-behalf-of",
                                        "ana.ruiz",
                                        "--reason",
                                        "Ana and I went through it by telephone"};
    const auto refused = demo.as("karim.haddad", vote);
    CHECK(refused.code == 1);
    CHECK(holds(refused.err, "ana.ruiz has not asked Karim Haddad to sign in their place"));
    demo.signs("ana.ruiz", {"delegate", "karim.haddad", "--role", "legal", "--until", "2026-11-30",
                            "--reason", "I am travelling"});
    CHECK(holds(demo({"seats", "claims-triage"}).out, "Karim Haddad for Ana Ruiz"));
    const auto circle =
        demo.as("karim.haddad", {"delegate", "ana.ruiz", "--role", "legal", "--until", "2026-11-30",
                                 "--reason", "back to her"});
    CHECK(circle.code != 0);
    demo.signs("karim.haddad", vote);
    const auto seats = demo({"seats", "claims-triage"});
    INFO(seats.out);
    CHECK(holds(seats.out, "Karim Haddad for Ana Ruiz"));
    CHECK(holds(seats.out, "signed as legal on behalf of Ana Ruiz"));
    CHECK(seats.code == 0);
}

TEST_CASE("The tier is raised and lowered on record, and shows how it moved", "[cli][exceptions]") {
    const SignedDemo demo("tier");
    CHECK(demo.gate({"mailroom-router"}).code == 0);
    demo.signs("helena.vogt", {"tier", "mailroom-router", "--raise", "high", "--reason",
                               "It routes letters of the ombuds desk now"});
    const auto gate = demo.gate({"mailroom-router"});
    CHECK(gate.code == 1);
    CHECK(holds(demo.gate({"mailroom-router", "--for", "decision"}).out, "security: Priya Nair"));
    auto tier = demo({"tier", "mailroom-router"});
    INFO(tier.out);
    CHECK(holds(tier.out, "raised by Helena Vogt on 2026-11-21"));
    CHECK(holds(tier.out, "raised to high by Helena Vogt: It routes letters"));
    CHECK(holds(tier.out, "  up "));
    CHECK(demo.as("li.wei", {"tier", "mailroom-router", "--lower", "low", "--reason", "no"}).code ==
          1);
    demo.signs("helena.vogt",
               {"tier", "mailroom-router", "--lower", "low", "--reason", "The desk has its own"});
    CHECK(demo.gate({"mailroom-router"}).code == 0);
    tier = demo({"tier", "mailroom-router"});
    CHECK(holds(tier.out, "  down "));
    CHECK(holds(demo({"tier", "claims-triage"}).out, "What asks for judging it again"));
}

TEST_CASE("A permit says what was granted, and says so when its condition lapsed",
          "[cli][exceptions]") {
    const SignedDemo demo("permit");
    const std::string file = (demo.places.home / "permit.json").string();
    auto permit = demo({"permit", "fraud-watch@3.1", "-o", file});
    INFO(permit.out << permit.err);
    CHECK(permit.code == 0);
    const auto text = base::readFile(file);
    REQUIRE(text);
    for (const char* part :
         {"\"granted\": true", "\"standing\": \"approved-with-conditions\"",
          "\"text\": \"Precision for small shops is reported every month\"", "\"state\": \"open\"",
          "\"manifest_sha256\": \"", "\"log_head\": \"", "\"gate_sha256\": \""})
        CHECK(holds(*text, part));
    CHECK(demo({"permit", "fraud-watch@3.1"}).out == *text);          // the same bytes again
    CHECK(demo({"permit", "fraud-watch@3.1", "-o", file}).code == 3); // never over a file
    permit = demo({"permit", "fraud-watch@3.1", "--at", "2027-01-06T00:00:00Z"});
    CHECK(permit.code == 1);
    CHECK(holds(permit.out, "\"granted\": false"));
    CHECK(holds(permit.out, "\"standing\": \"lapsed\""));
    CHECK(holds(permit.out, "\"state\": \"lapsed\""));
    CHECK(demo({"permit", "claims-triage@1.2"}).code == 1);
    CHECK(holds(demo({"permit", "claims-triage@1.2"}).err, "There is no permit"));

    demo.signs("helena.vogt", {"suspend", "fraud-watch@3.1", "--narrow", "--region", "north",
                               "--share", "20", "--reason", "One region first"});
    permit = demo({"permit", "fraud-watch@3.1"});
    CHECK(permit.code == 0);
    CHECK(holds(permit.out, "\"regions\": [\n      \"north\"\n    ],\n    \"share\": \"20\""));
    demo.signs("helena.vogt", {"suspend", "fraud-watch@3.1", "--reason", "Alerts went astray"});
    permit = demo({"permit", "fraud-watch@3.1"});
    CHECK(permit.code == 1);
    CHECK(holds(permit.out, "\"standing\": \"suspended\""));
    CHECK(demo.gate({"fraud-watch@3.1"}).code == 1);
    demo.signs("helena.vogt",
               {"suspend", "fraud-watch@3.1", "--return", "--reason", "Found and fixed"});
    CHECK(demo.gate({"fraud-watch@3.1"}).code == 0);
}

TEST_CASE("A condition that nobody owns or nothing can judge is refused when it is signed",
          "[cli][exceptions]") {
    const SignedDemo demo("conditions");
    const auto vote = [&](const std::string& condition) {
        return demo.as("ana.ruiz", {"vote", "claims-triage", "approve-with-conditions", "--reason",
                                    "On this condition", "--condition", condition});
    };
    CHECK(holds(vote("Be careful").err, "lacks an owner"));
    CHECK(holds(vote("Be careful; owner=li.wei").err, "lacks a due date or a check"));
    CHECK(holds(vote("Be careful; owner=zoe; due=2026-12-01").err, "zoe, is not listed"));
    CHECK(holds(vote("Be careful; owner=li.wei; check=soon").err, "lacks a check such as"));
    const auto signed_ = vote("Recall back; within a month; owner=li.wei; due=2026-12-21; "
                              "check=ood_recall_7d >= 0.90");
    INFO(signed_.out << signed_.err);
    CHECK(signed_.code == 0);
    CHECK(holds(signed_.out, "Condition: Recall back; within a month"));
    CHECK(demo.as("helena.vogt", {"decide", "fraud-watch@3.1", "approved-with-conditions",
                                  "--reason", "again", "--condition", "Be careful"})
              .code == 2);
}

TEST_CASE("What was opened here goes into the vote, and a changed file makes it stale",
          "[cli][exceptions]") {
    const SignedDemo demo("receipts");
    CHECK(demo({"show", "claims-triage", "--card"}).code == 0);
    CHECK(demo.as("ana.ruiz", {"vote", "claims-triage", "abstain", "--reason", "Looked at it",
                               "--opened", "models/claims-triage/nothing.md"})
              .code == 2);
    const auto vote =
        demo.signs("ana.ruiz", {"vote", "claims-triage", "abstain", "--reason", "Looked at it",
                                "--opened", "models/claims-triage/results/ood.csv"});
    auto record = demo({"record", vote});
    INFO(record.out);
    CHECK(holds(record.out, "Opened   opened 2 of "));
    CHECK(holds(record.out, "models/claims-triage/MODEL_CARD.md"));
    CHECK(holds(record.out, "models/claims-triage/results/ood.csv"));
    CHECK_FALSE(holds(record.out, "stale"));
    CHECK_FALSE(holds(record.out, " read "));
    support::ScriptedGit git(demo.places.folder);
    const auto card = base::readFile(demo.places.folder / "models/claims-triage/MODEL_CARD.md");
    REQUIRE(card);
    git.commitFile("models/claims-triage/MODEL_CARD.md", *card + "\nOne more word.\n");
    demo.signs("maya.okafor", {"open", "claims-triage"});
    record = demo({"record", vote});
    CHECK(holds(record.out, "MODEL_CARD.md  (stale: changed since)"));
    CHECK(holds(record.out, "1 of them changed since"));
}

TEST_CASE("A typo in the card keeps the signatures of the tier; one byte in the weights none",
          "[cli][exceptions]") {
    const SignedDemo demo("carry");
    support::ScriptedGit git(demo.places.folder);
    const std::string folder = "models/claims-triage/";
    const auto card = base::readFile(demo.places.folder / (folder + "MODEL_CARD.md"));
    REQUIRE(card);
    git.commitFile(folder + "MODEL_CARD.md", *card + "\nA sentence without figures.\n");
    demo.signs("maya.okafor", {"open", "claims-triage"});
    auto seats = demo({"seats", "claims-triage"});
    INFO(seats.out);
    CHECK(holds(seats.out, "still counts"));
    CHECK(holds(seats.out, "this tier keeps it when only card-prose changed"));
    CHECK_FALSE(holds(seats.out, "lapsed"));
    git.commitFile(folder + "weights/triage.safetensors", "another file of weights");
    demo.signs("maya.okafor", {"open", "claims-triage"});
    seats = demo({"seats", "claims-triage"});
    CHECK_FALSE(holds(seats.out, "still counts"));
    CHECK(holds(seats.out, "lapsed"));
    CHECK(holds(seats.out, "changed since: card-prose, weights"));
}

TEST_CASE("What somebody said holds the decision; standing aside empties a seat",
          "[cli][exceptions]") {
    const SignedDemo demo("spoken");
    const auto spoken =
        demo.signs("helena.vogt", {"spoken", "claims-triage", "--by", "tom.weiss", "--level",
                                   "block", "--text", "Not before the regulator answered"});
    CHECK(holds(demo.gate({"claims-triage", "--for", "decision"}).out,
                "Tom Weiss blocks, spoken and not signed, written down by Helena Vogt"));
    demo.signs("helena.vogt", {"answer", spoken, "--text", "The answer came on Friday"});
    CHECK_FALSE(
        holds(demo.gate({"claims-triage", "--for", "decision"}).out, "spoken and not signed"));
    demo.signs("priya.nair", {"recuse", "claims-triage", "--reason", "I know the supplier"});
    CHECK(holds(demo({"seats", "claims-triage"}).out, "takes no part in judging this release"));
}

TEST_CASE("A model that is not under review is no reason for red, and passes nothing",
          "[cli][exceptions]") {
    const SignedDemo demo("unreviewed");
    CHECK(demo.gate({"call-summaries"}).code == 1);
    demo.signs("helena.vogt", {"not-under-review", "call-summaries", "--until", "2026-12-31",
                               "--reason", "A trial with five people"});
    const auto gate = demo.gate({"call-summaries"});
    CHECK(gate.code == 1);
    CHECK(holds(gate.out, "Not under review until 2026-12-31, by Helena Vogt"));
    CHECK_FALSE(holds(demo.gate({"call-summaries", "--at", "2027-01-01T00:00:00Z"}).out,
                      "Not under review"));
    CHECK(demo.as("helena.vogt", {"not-under-review", "call-summaries", "--until", "2028-12-31",
                                  "--reason", "for ever"})
              .code == 1);
}

TEST_CASE("Precedents stand beside the release and the verdict", "[cli][exceptions]") {
    const SignedDemo demo("precedents");
    const auto show = demo({"show", "claims-triage@1.2"});
    CHECK(holds(show.out, "Decided before"));
    CHECK(holds(show.out, "decided on claims-triage 1.1: approved [same model"));
    CHECK(holds(demo.gate({"claims-triage@1.2", "-v"}).out, "Decided before"));
}
