#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>

using namespace countersign;
using tests::holds;
using tests::run;

TEST_CASE("The approved version passes", "[cli][gate]") {
    const auto answer = run(support::sharedDemo(), {"gate", "claims-triage@1.1"});
    CHECK(answer.code == 0);
    CHECK(answer.err.empty());
    CHECK(answer.out.rfind("PASS  claims-triage 1.1", 0) == 0);
}

TEST_CASE("The candidate is blocked and names the SLO, the note, the missing signature and the gap",
          "[cli][gate]") {
    const auto answer = run(support::sharedDemo(), {"gate", "claims-triage@1.2"});
    CHECK(answer.code == 1);
    CHECK(answer.err.empty());
    CHECK(answer.out.rfind("BLOCKED  claims-triage 1.2", 0) == 0);
    for (const char* part :
         {"You can mend",
          "Detect distribution shift before harm: 0.87, must be at least 0.90 (was "
          "0.93)",
          "models/claims-triage/results/ood.csv:6", "The note does not say who might be affected",
          "Waits for others", "legal: Ana Ruiz or Tom Weiss", "Could not be judged",
          "decision_ece_p95_24h: no result of that name; nearest: decision_ece",
          "Same answer again:  countersign gate claims-triage@1.2 --at 2026-11-21T09:00:00Z"})
        CHECK(holds(answer.out, part));
}

TEST_CASE("The line at the end gives the same bytes again", "[cli][gate]") {
    const auto first =
        run(support::sharedDemo(), {"gate", "claims-triage@1.2", "--format", "json"});
    const auto second = run(support::sharedDemo(), {"gate", "claims-triage@1.2", "--json", "--at",
                                                    "2026-11-21T09:00:00Z"});
    CHECK(first.code == 1);
    CHECK(first.out == second.out);
    CHECK(holds(first.out, "\"ood_recall_7d\""));
    const auto text = run(support::sharedDemo(), {"gate", "claims-triage@1.2"}).out;
    const std::size_t at = text.find("--as-of ");
    REQUIRE(at != std::string::npos);
    std::string id = text.substr(at + 8);
    id = id.substr(0, id.find_first_of(" \n"));
    const auto again = run(support::sharedDemo(), {"gate", "claims-triage@1.2", "--format", "json",
                                                   "--at", "2026-11-21T09:00:00Z", "--as-of", id});
    CHECK(again.out == first.out);
}

TEST_CASE("Each purpose asks its own question", "[cli][gate]") {
    const auto merge = run(support::sharedDemo(), {"gate", "call-summaries", "--for", "merge"});
    CHECK(merge.code == 0);
    const auto decision =
        run(support::sharedDemo(), {"gate", "call-summaries", "--for", "decision"});
    CHECK(decision.code == 1);
    CHECK(holds(decision.out, "manager: Sam Adeyemi"));
    CHECK_FALSE(holds(decision.out, "Nobody has decided"));
    CHECK(holds(run(support::sharedDemo(), {"gate", "call-summaries"}).out, "Nobody has decided"));
}

TEST_CASE("What-if shows another tier without changing anything", "[cli][gate]") {
    const auto answer =
        run(support::sharedDemo(), {"gate", "call-summaries", "--what-if", "tier=regulated"});
    CHECK(answer.code == 1);
    CHECK(holds(answer.out, "auditor: Ines Moreau"));
    CHECK(run(support::sharedDemo(), {"gate", "call-summaries", "--what-if", "tier=none"}).code ==
          2);
}

TEST_CASE("All candidates at once are as red as the reddest", "[cli][gate]") {
    const auto answer = run(support::sharedDemo(), {"gate", "--all"});
    CHECK(answer.code == 1);
    CHECK(holds(answer.out, "PASS  mailroom-router 2.1"));
    CHECK(holds(answer.out, "BLOCKED  claims-triage 1.2"));
    const auto json = run(support::sharedDemo(), {"gate", "--all", "--json"});
    CHECK(tests::jsonText(json.out, "schema") == "countersign.gate-all/1");
    const auto markdown =
        run(support::sharedDemo(), {"gate", "claims-triage", "--format", "markdown"});
    CHECK(holds(markdown.out, "legal"));
}

TEST_CASE("A program must say which log it trusts", "[cli][gate]") {
    auto places = support::copiedDemo("trust");
    const auto refused = run(places, {"gate", "claims-triage@1.1"});
    CHECK(refused.code == 3);
    CHECK(refused.out.empty());
    CHECK(holds(refused.err, "--trust-first-use"));
    // Refusing must not have remembered it.
    CHECK(run(places, {"gate", "claims-triage@1.1"}).code == 3);

    const std::string log = tests::jsonText(run(places, {"verify", "--json"}).out, "log");
    REQUIRE(log.size() == 64);
    CHECK(run(places, {"gate", "claims-triage@1.1", "--genesis", log}).code == 0);
    std::string other = log;
    other[0] = other[0] == '0' ? '1' : '0';
    const auto wrong = run(places, {"gate", "claims-triage@1.1", "--genesis", other});
    CHECK(wrong.code == 3);
    CHECK(wrong.out.empty());

    places.state = places.home / "trust-other-state";
    CHECK(run(places, {"gate", "claims-triage@1.1", "--trust-first-use"}).code == 0);
    const auto remembered = run(places, {"gate", "claims-triage@1.1"});
    CHECK(remembered.code == 0);
    CHECK(holds(remembered.out, "remembered"));
}

TEST_CASE("Without a log nothing is judged, and the line that brings one is said", "[cli][gate]") {
    const auto& demo = support::sharedDemo();
    support::ScriptedGit git(demo.folder);
    auto places = demo;
    places.folder = demo.home / "without-log";
    git.run({"clone", "-q", "--single-branch", "--branch", "main", demo.folder.string(),
             places.folder.string()});
    for (const char* command : {"gate", "seats", "tier"}) {
        const auto answer = run(places, {command, "claims-triage"});
        INFO(command << answer.err);
        CHECK(answer.code == 3);
        CHECK(answer.out.empty());
        CHECK(holds(answer.err, "git fetch origin refs/heads/countersign/log:refs/remotes/origin/"
                                "countersign/log"));
    }
    const auto verify = run(places, {"verify"});
    CHECK(verify.code == 3);
    CHECK(holds(verify.err, "git fetch origin"));
    const auto models = run(places, {"models"});
    CHECK(models.code == 0);
    CHECK(holds(models.out, "not judged"));
    CHECK(run(places, {"show", "claims-triage"}).code == 0);
}

TEST_CASE("Where there is no repository the answer is that it could not be done", "[cli][gate]") {
    auto places = support::sharedDemo();
    places.folder = places.home / "empty-folder";
    std::filesystem::create_directories(places.folder);
    for (const char* command : {"models", "verify", "history"}) {
        const auto answer = run(places, {command});
        CHECK(answer.code == 3);
        CHECK(answer.err.rfind("error: ", 0) == 0);
    }
}

TEST_CASE("One byte changed in the source after the approval, and the gate is red", "[cli][gate]") {
    const auto places = support::copiedDemo("changed");
    REQUIRE(run(places, {"gate", "mailroom-router", "--trust-first-use"}).code == 0);
    support::ScriptedGit git(places.folder);
    git.setTime(1'795'000'000);
    const std::string before = git.run({"rev-parse", "HEAD"});
    std::string slos = git.run({"show", "HEAD:models/mailroom-router/safety-slos.yaml"});
    slos.replace(slos.find(">= 0.95"), 7, ">= 0.94");
    git.write("models/mailroom-router/safety-slos.yaml", slos + "\n");
    git.commit("Ask a little less");
    const auto gate = run(places, {"gate", "mailroom-router"});
    CHECK(gate.code == 1);
    CHECK(holds(gate.out, "safety-slos.yaml"));
    CHECK(holds(gate.out, "--commit " + git.run({"rev-parse", "HEAD"}).substr(0, 12)));
    CHECK(run(places, {"gate", "mailroom-router", "--commit", before}).code == 0);
    CHECK(holds(run(places, {"models"}).out, "blocked        Mailroom team"));
    CHECK(holds(run(places, {"show", "mailroom-router"}).out, "The source has changed since"));
    const auto json = run(places, {"gate", "mailroom-router", "--json"}).out;
    const std::size_t at = gate.out.find("--as-of ");
    REQUIRE(at != std::string::npos);
    const std::string id = gate.out.substr(at + 8, 12);
    const auto again = run(places, {"gate", "mailroom-router", "--json", "--at", support::kDemoTime,
                                    "--as-of", id, "--commit", "HEAD"});
    CHECK(again.out == json);
}
