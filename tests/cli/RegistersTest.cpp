#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include "core/base/File.h"

#include <catch2/catch.hpp>

using namespace countersign;
using tests::holds;
using tests::run;

TEST_CASE("The demo's incident, drills and actions are on record, and which release passed first",
          "[cli][L3][G8][F3]") {
    const auto& demo = support::sharedDemo();
    const auto incidents = run(demo, {"incident", "list"});
    INFO(incidents.out << incidents.err);
    CHECK(incidents.code == 0);
    CHECK(holds(incidents.out, "SEV-2"));
    CHECK(holds(incidents.out, "new-supplier-codes"));
    CHECK(holds(incidents.out, "claims-triage@1.1"));
    CHECK_FALSE(holds(incidents.out, "claims-triage@1.2"));
    CHECK(holds(incidents.out, "foreseen (right)"));
    const auto drills = run(demo, {"drill", "list", "--model", "claims-triage"});
    CHECK(holds(drills.out, "Jonas Brandt"));
    CHECK(holds(drills.out, "71"));
    CHECK_FALSE(holds(drills.out, "credit-terms"));
    const auto actions = run(demo, {"action", "list", "--overdue"});
    CHECK(holds(actions.out, "Li Wei"));
    CHECK(holds(actions.out, "Report precision for small shops"));
    CHECK_FALSE(holds(actions.out, "codes of launch week"));
    CHECK(holds(run(demo, {"action", "list"}).out, "closed by Helena Vogt"));
    CHECK(holds(run(demo, {"scenario", "list", "claims-triage@1.1"}).out, "as-expected"));
}

TEST_CASE("A grave incident turns the gate red until a scenario is promoted and passes",
          "[cli][L3]") {
    const auto places = support::copiedDemo("incident");
    REQUIRE(run(places, {"gate", "mailroom-router", "--trust-first-use"}).code == 0);
    const std::string karim = places.key("karim.haddad").string();
    const std::string helena = places.key("helena.vogt").string();
    const auto early =
        run(places, {"incident", "add", "--severity", "SEV-2", "--title", "Lost post", "--release",
                     "mailroom-router@2.1", "--started", "2020-01-01", "--key", karim});
    CHECK(early.code == 2);
    CHECK(holds(early.err, "before mailroom-router@2.1 was announced"));
    CHECK(run(places, {"incident", "add", "--severity", "SEV-2", "--title", "Lost post",
                       "--release", "mailroom-router@9", "--started", "2026-11-20", "--key", karim})
              .code == 2);
    const auto added = run(places, {"incident", "add", "--severity", "SEV-2", "--title",
                                    "Lost post", "--release", "mailroom-router@2.1", "--started",
                                    "2026-11-20T08:00:00Z", "--silent", "--key", karim, "--json"});
    INFO(added.out << added.err);
    REQUIRE(added.code == 0);
    const std::string id = tests::jsonText(added.out, "record").substr(0, 12);
    const auto red = run(places, {"gate", "mailroom-router"});
    CHECK(red.code == 1);
    CHECK(holds(red.out, "SEV-2 'Lost post' of 2026-11-20: no scenario covers it"));
    CHECK(holds(red.out, "countersign incident promote " + id));
    const auto nowhere = run(places, {"incident", "promote", id, "lost-post", "--key", helena});
    CHECK(nowhere.code == 2);
    CHECK(holds(nowhere.err, "countersign scenario add"));
    const auto file =
        run(places, {"scenario", "add", "mailroom-router", "--id", "lost-post", "--incident", id});
    CHECK(file.code == 0);
    CHECK(holds(file.out, "models/mailroom-router/scenarios/lost-post.yaml"));
    CHECK(run(places, {"scenario", "add", "mailroom-router", "--id", "../x"}).code == 2);
    support::ScriptedGit git(places.folder);
    git.setTime(1'795'000'000);
    git.write("models/mailroom-router/scenarios/lost-post.yaml",
              "id: lost-post\nobjective: No letter is lost\nexpected: Each letter is placed\n");
    git.write("models/mailroom-router/results/scenarios.json",
              "[{\"scenario\": \"lost-post\", \"outcome\": \"as-expected\", \"version\": "
              "\"2.1\"}]\n");
    git.commit("Cover the lost post");
    const auto promoted = run(places, {"incident", "promote", id, "lost-post", "--key", helena});
    INFO(promoted.err);
    CHECK(promoted.code == 0);
    const auto after = run(places, {"gate", "mailroom-router", "--for", "merge"});
    CHECK_FALSE(holds(after.out, "Lost post' of 2026-11-20: no scenario"));
    CHECK(holds(run(places, {"gate", "mailroom-router", "--json"}).out, "went as expected"));
    CHECK(run(places, {"verify"}).code == 0);
}

TEST_CASE("An action is closed by a second person; overdue and high it blocks", "[cli][F3]") {
    const auto places = support::copiedDemo("action");
    REQUIRE(run(places, {"gate", "mailroom-router", "--trust-first-use"}).code == 0);
    const std::string helena = places.key("helena.vogt").string();
    const auto added = run(places, {"action", "add", "Count what could not be placed", "--kind",
                                    "test", "--owner", "helena.vogt", "--due", "2026-11-20",
                                    "--severity", "high", "--release", "mailroom-router@2.1",
                                    "--key", places.key("karim.haddad").string(), "--json"});
    INFO(added.out << added.err);
    REQUIRE(added.code == 0);
    const std::string id = tests::jsonText(added.out, "record").substr(0, 12);
    const auto red = run(places, {"gate", "mailroom-router"});
    CHECK(red.code == 1);
    CHECK(holds(red.out, "Overdue since 2026-11-20, owner Helena Vogt"));
    const auto own = run(places, {"action", "close", id, "--evidence", "done", "--key", helena});
    CHECK(own.code == 1);
    CHECK(holds(own.err, "own action"));
    CHECK(run(places, {"action", "add", "x", "--kind", "test", "--owner", "helena.vogt", "--due",
                       "soon", "--severity", "low", "--key", helena})
              .code == 2);
    CHECK(run(places, {"gate", "mailroom-router", "--for", "rollback"}).code == 0);
}

TEST_CASE("Checklists are answered by name, and unknown items are refused with the nearest",
          "[cli][G10]") {
    const auto places = support::copiedDemo("attest");
    const std::string li = places.key("li.wei").string();
    REQUIRE(run(places, {"gate", "call-summaries", "--trust-first-use"}).code == 1);
    const auto unknown =
        run(places, {"attest", "call-summaries", "canary/representativ", "yes", "--key", li});
    CHECK(unknown.code == 2);
    CHECK(holds(unknown.err, "canary/representative"));
    CHECK(run(places, {"attest", "call-summaries", "canary/representative", "yes", "--key", li})
              .code == 2);
    const auto said = run(places, {"attest", "call-summaries", "canary/representative", "yes",
                                   "--text", "Two of six teams", "--key", li});
    INFO(said.err);
    CHECK(said.code == 0);
    CHECK(holds(said.out, "Is the canary representative"));
    CHECK(run(places, {"verify"}).code == 0);
}

TEST_CASE("What-if changes people, numbers and tier, and the same line gives the same answer",
          "[cli][G5]") {
    const auto& demo = support::sharedDemo();
    const auto better = run(demo, {"gate", "claims-triage@1.2", "--what-if", "ood_recall_7d=0.95"});
    CHECK(better.code == 1);
    CHECK(holds(better.out, "supposed: ood_recall_7d=0.95"));
    CHECK_FALSE(holds(better.out, "Detect distribution shift before harm: 0.87"));
    CHECK(holds(better.out, "--what-if ood_recall_7d=0.95"));
    const auto gone = run(demo, {"gate", "claims-triage@1.2", "--what-if", "leave=ana.ruiz"});
    CHECK(holds(gone.out, "legal: Tom Weiss"));
    CHECK_FALSE(holds(gone.out, "Ana Ruiz or"));
    const auto come = run(demo, {"gate", "claims-triage@1.2", "--what-if", "join=mo:legal"});
    CHECK(holds(come.out, "mo"));
    CHECK(run(demo, {"gate", "claims-triage@1.2", "--what-if", "leave=nobody"}).code == 2);
    CHECK(run(demo, {"gate", "claims-triage@1.2", "--what-if", "recall=NaN"}).code == 2);
    CHECK_FALSE(holds(run(demo, {"gate", "claims-triage@1.2"}).out, "supposed"));
}

TEST_CASE("The verdict comes as JUnit and SARIF, for one release, all, or what changed",
          "[cli][G11]") {
    const auto& demo = support::sharedDemo();
    const auto junit = run(demo, {"gate", "--all", "--format", "junit"});
    CHECK(junit.code == 1);
    CHECK(holds(junit.out, "<testsuite name=\"claims-triage@1.2\""));
    CHECK(holds(junit.out, "<testsuite name=\"mailroom-router@2.1\""));
    const auto sarif = run(demo, {"gate", "claims-triage@1.2", "--format", "sarif"});
    CHECK(sarif.code == 1);
    CHECK(tests::jsonText(sarif.out, "version") == "2.1.0");
    CHECK(holds(sarif.out, "models/claims-triage/results/ood.csv"));
    const auto none = run(demo, {"gate", "--changed-since", "HEAD"});
    CHECK(none.code == 0);
    CHECK(holds(none.out, "No model changed"));
    const auto some = run(demo, {"gate", "--changed-since", "HEAD~2", "--for", "merge"});
    CHECK(some.code == 1);
    CHECK(holds(some.out, "claims-triage 1.2"));
    CHECK_FALSE(holds(some.out, "credit-terms"));
    CHECK(run(demo, {"gate", "--all", "--changed-since", "HEAD"}).code == 2);
    CHECK(run(demo, {"gate", "claims-triage@1.1", "--for", "rollback"}).code == 0);
}

TEST_CASE("The rules, kinds, lists and packs can be read by anyone, without a repository",
          "[cli][G13]") {
    const auto& demo = support::sharedDemo();
    const auto list = tests::runBare(demo, {"rules"});
    CHECK(list.code == 0);
    for (const char* rule : {"never-measured", "incidents", "drills", "complementary", "fallback"})
        CHECK(holds(list.out, rule));
    CHECK(holds(tests::runBare(demo, {"rules", "drills"}).out, "core/rules/GateLearning.cpp"));
    CHECK(holds(tests::runBare(demo, {"rules", "dril"}).err, "nearest: drills"));
    CHECK(holds(tests::runBare(demo, {"rules", "--kinds"}).out, "red-team-report"));
    CHECK(holds(tests::runBare(demo, {"rules", "--lists"}).out, "canary/representative"));
    CHECK(holds(tests::runBare(demo, {"rules", "--packs"}).out, "sr-26-2"));
    const auto pack = run(demo, {"framework", "credit-terms"});
    INFO(pack.out << pack.err);
    CHECK(pack.code == 0);
    CHECK(holds(pack.out, "EU AI Act"));
    CHECK(holds(pack.out, "MANAGE 1"));
    CHECK(holds(pack.out, "missing: "));
    CHECK_FALSE(holds(pack.out, "compliant"));
    CHECK(run(demo, {"framework", "credit-terms", "--pack", "sr-11-7"}).code == 2);
}

TEST_CASE("Policy tests run from files, with an exit code that a pipeline can use", "[cli][G5]") {
    const auto places = support::copiedDemo("policy-test");
    const auto file = places.home / "p.test.yaml";
    const auto write = [&](const std::string& text) {
        REQUIRE(base::writeFileAtomically(file, text, 0600));
    };
    write(
        "kind: policy-test\npeople: {ana: [legal]}\ntests:\n"
        "- name: high\n  given: {classification: {stakes: severe}}\n  then: {verdict: blocked}\n");
    CHECK(run(places, {"policy", "test", file.string()}).code == 0);
    write("kind: policy-test\ntests:\n- {name: low, then: {tier: low}}\n");
    const auto failed = run(places, {"policy", "test", file.string()});
    CHECK(failed.code == 1);
    CHECK(holds(failed.out, "FAIL  low"));
    CHECK(holds(failed.out, "the tier is regulated, expected low"));
    write("kind: policy-test\ntests:\n- {name: low, then: {teer: low}}\n");
    const auto slip = run(places, {"policy", "test", file.string()});
    CHECK(slip.code == 1);
    CHECK(holds(slip.out, "did you mean 'tier'?"));
    CHECK(holds(slip.out, "unknown key 'teer'"));
    CHECK(run(places, {"policy", "test", (places.home / "none.yaml").string()}).code == 3);
}

TEST_CASE("New documents are written from their kind and never over a file", "[cli][B10]") {
    const auto places = support::copiedDemo("kinds");
    const auto made = run(places, {"new", "runbook", "mailroom-router"});
    CHECK(made.code == 0);
    CHECK(holds(made.out, "models/mailroom-router/runbook.md"));
    CHECK(run(places, {"new", "runbook", "mailroom-router"}).code != 0);
    const auto none = run(places, {"new", "haiku", "mailroom-router"});
    CHECK(none.code == 2);
    CHECK(holds(none.err, "communication-plan"));
}
