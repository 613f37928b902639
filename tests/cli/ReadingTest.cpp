#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace countersign;
using tests::holds;
using tests::run;

TEST_CASE("The models of the demonstration are listed with tier, verdict and last decision",
          "[cli]") {
    const auto answer = run(support::sharedDemo(), {"models"});
    CHECK(answer.code == 0);
    CHECK(answer.err.empty());
    for (const char* part :
         {"claims-triage", "high", "blocked", "approved 1.1", "mailroom-router", "credit-terms",
          "regulated", "fraud-watch", "call-summaries", "medium", "low"})
        CHECK(holds(answer.out, part));
}

TEST_CASE("Releases tell what became of each candidate", "[cli]") {
    const auto answer = run(support::sharedDemo(), {"releases", "claims-triage"});
    CHECK(answer.code == 0);
    for (const char* part : {"claims-triage@0.9", "approved with conditions", "claims-triage@1.0",
                             "rejected", "claims-triage@1.2", "in review"})
        CHECK(holds(answer.out, part));
    CHECK_FALSE(holds(answer.out, "fraud-watch"));
}

TEST_CASE("A release is shown with objective, proxies, signatures and what was said", "[cli]") {
    const auto answer = run(support::sharedDemo(), {"show", "claims-triage@1.1"});
    CHECK(answer.code == 0);
    for (const char* part :
         {"Route risky claims to expert review", "proxy AUROC", "[x] Legal counsel: Ana Ruiz",
          "DECISION approved by Helena Vogt", "withdrawn", "superseded", "read from the log"})
        CHECK(holds(answer.out, part));
    CHECK(holds(run(support::sharedDemo(), {"show", "claims-triage", "--note"}).out,
                "Property claims"));
    CHECK(holds(run(support::sharedDemo(), {"show", "claims-triage", "--slos"}).out,
                "ood_recall_7d"));
    CHECK(holds(run(support::sharedDemo(), {"show", "claims-triage", "--artifacts"}).out,
                "weights/triage.safetensors"));
}

TEST_CASE("Every JSON document names its schema and parses", "[cli]") {
    const std::vector<std::vector<std::string>> calls = {
        {"models"},
        {"releases"},
        {"show", "claims-triage"},
        {"lint"},
        {"metrics", "claims-triage"},
        {"metrics", "claims-triage", "--board", "groups"},
        {"diff", "claims-triage"},
        {"slo", "claims-triage"},
        {"tier", "claims-triage"},
        {"seats", "claims-triage"},
        {"history"},
        {"search", "supplier"},
        {"verify"},
        {"roster", "show"},
        {"policy", "show"},
        {"index", "status"},
        {"schema", "log"},
        {"version"}};
    for (auto call : calls) {
        const std::string name = call.front();
        call.push_back("--json");
        const auto answer = run(support::sharedDemo(), call);
        INFO(name << "\n" << answer.err);
        CHECK(answer.err.empty());
        CHECK(tests::jsonText(answer.out, "schema") == "countersign." + name + "/1");
        CHECK_FALSE(tests::hasRawControl(answer.out));
    }
}

TEST_CASE("Metrics tell value, unit, direction, slice, n and place, and go to a spreadsheet",
          "[cli]") {
    const auto text = run(support::sharedDemo(), {"metrics", "claims-triage"});
    CHECK(text.code == 0);
    CHECK(holds(text.out, "models/claims-triage/results/ood.csv:6"));
    CHECK(holds(text.out, "claim_type=rare"));
    const auto csv = run(support::sharedDemo(), {"metrics", "claims-triage", "--csv"});
    CHECK(holds(csv.out, "METRIC,VALUE,UNIT"));
    CHECK(holds(csv.out, "ood_recall_7d,0.87,proportion,up"));
}

TEST_CASE("Lint says file, line, column, level, text and rule, and fails on an error", "[cli]") {
    const auto all = run(support::sharedDemo(), {"lint"});
    CHECK(all.code == 1);
    CHECK(holds(all.out, "models/claims-triage/deliberation-note.md:1:"));
    CHECK(holds(all.out, ": error: The note does not say who might be affected [note-affected]"));
    const auto other = run(support::sharedDemo(), {"lint", "models/mailroom-router"});
    CHECK(other.code == 0);
    CHECK(other.out.empty());
    CHECK(run(support::sharedDemo(), {"lint", "models/nowhere"}).code == 2);
}

TEST_CASE("History, one record and search find the objection", "[cli]") {
    const auto history = run(support::sharedDemo(), {"history", "claims-triage@1.0"});
    CHECK(history.code == 0);
    const std::string sentence = "Jonas Brandt, as senior engineer, objected to claims-triage 1.0";
    REQUIRE(holds(history.out, sentence));
    CHECK(holds(history.out, "decided on claims-triage 1.0: rejected"));
    CHECK_FALSE(holds(history.out, "fraud-watch"));

    const std::size_t line = history.out.rfind('\n', history.out.find(sentence)) + 1;
    const std::string id = history.out.substr(history.out.find("UTC  ", line) + 5, 12);
    const auto record = run(support::sharedDemo(), {"record", id});
    CHECK(record.code == 0);
    for (const char* part : {"Verdict  VALID", "Meaning  I object", "last year's supplier codes",
                             "level: \"object\"", "would_remove"})
        CHECK(holds(record.out, part));
    const auto found = run(support::sharedDemo(), {"search", "supplier codes"});
    CHECK(found.code == 0);
    CHECK(holds(found.out, "[supplier] [codes]"));
    CHECK(holds(found.out, id));
    CHECK(run(support::sharedDemo(), {"search", "zeppelin"}).code == 1);
}

TEST_CASE("As of an earlier decision, the inventory and the log are those of that day", "[cli]") {
    const auto date = run(support::sharedDemo(), {"releases", "--as-of", "2026-04-01"});
    CHECK(date.code == 0);
    CHECK(holds(date.out, "claims-triage@1.0"));
    CHECK_FALSE(holds(date.out, "claims-triage@1.1"));
    CHECK_FALSE(holds(date.out, "credit-terms"));
    const auto before = run(support::sharedDemo(), {"history", "--as-of", "2025-01-01"});
    CHECK(before.code == 3);

    const auto history = run(support::sharedDemo(), {"history", "claims-triage@1.1"});
    const std::size_t at = history.out.find("decided on claims-triage 1.1");
    REQUIRE(at != std::string::npos);
    const std::size_t line = history.out.rfind('\n', at) + 1;
    const std::string id = history.out.substr(history.out.find("UTC  ", line) + 5, 12);
    const auto then = run(support::sharedDemo(),
                          {"gate", "claims-triage@1.1", "--as-of", id, "--trust-first-use"});
    CHECK(then.code == 0);
    CHECK(holds(then.out, "--at 2026-08-02T11:00:00Z"));
    const auto release = run(support::sharedDemo(), {"releases", "--as-of", id});
    CHECK_FALSE(holds(release.out, "fraud-watch@3.1"));
}

TEST_CASE("Words that name nothing are the call's fault, and say what is near", "[cli]") {
    const auto near = run(support::sharedDemo(), {"show", "claims-triag"});
    CHECK(near.code == 2);
    CHECK(near.out.empty());
    CHECK(holds(near.err, "error: There is no model called claims-triag"));
    CHECK(holds(near.err, "claims-triage"));
    const std::vector<std::vector<std::string>> calls = {
        {},
        {"frobnicate"},
        {"show"},
        {"gate"},
        {"gate", "claims-triage", "--all"},
        {"gate", "claims-triage", "--for", "fun"},
        {"gate", "claims-triage", "--what-if", "colour=red"},
        {"gate", "claims-triage", "--format", "xml"},
        {"models", "--at", "yesterday"},
        {"show", "claims-triage@9.9"},
        {"vote", "claims-triage", "perhaps", "--reason", "x"},
        {"vote", "claims-triage", "approve"},
        {"vote", "claims-triage", "approve", "--reason", "x", "--at", "2026-01-01"},
        {"decide", "claims-triage", "maybe", "--reason", "x"},
        {"schema", "nothing"},
        {"record", "ffffffffffff"},
        {"new", "poem", "claims-triage"},
        {"completion", "tcsh"}};
    for (const auto& call : calls) {
        const auto answer = run(support::sharedDemo(), call);
        INFO((call.empty() ? "nothing" : call.front()) << ": " << answer.err);
        CHECK(answer.code == 2);
        CHECK(answer.err.rfind("error: ", 0) == 0);
        CHECK(std::count(answer.err.begin(), answer.err.end(), '\n') == 1);
    }
}

TEST_CASE("Commands of later versions are unknown, not half there", "[cli]") {
    for (const char* name : {"poll", "search-and-replace"})
        CHECK(run(support::sharedDemo(), {name}).code == 2);
}

TEST_CASE("Formats, completion and version need no repository", "[cli]") {
    const auto& places = support::sharedDemo();
    for (const char* name : {"log", "manifest", "policy", "roster"}) {
        INFO(name);
        CHECK(tests::runBare(places, {"schema", name}).out.size() > 500);
    }
    for (const char* shell : {"bash", "zsh", "fish"}) {
        const auto text = tests::runBare(places, {"completion", shell}).out;
        for (const char* word : {"gate", "vote", "roster", "allowed-signers", "what-if"})
            CHECK(holds(text, word));
    }
    CHECK(holds(tests::runBare(places, {"version"}).out, "countersign "));
    const auto help = tests::runBare(places, {"vote", "--help"});
    CHECK(help.code == 0);
    CHECK(holds(help.out, "--would-remove"));
}

TEST_CASE("Content cannot steer the terminal", "[cli]") {
    const auto places = support::copiedDemo("hostile");
    support::ScriptedGit git(places.folder);
    git.setTime(1'795'000'000);
    git.write(
        "models/mailroom-router/MODEL_CARD.md",
        "---\ntitle: \"Router \\e[31mred\"\nowner: \"a\\u202Eb\"\ntags: [x]\nlicense: x\n---\n"
        "# \x1b]0;owned\x07 \xE2\x80\xAE title\n\n## Intended use\n\n\x1b[2J\x7f\n");
    git.commit("Change the card");
    const std::vector<std::vector<std::string>> calls = {{"models"},
                                                         {"models", "--json"},
                                                         {"show", "mailroom-router"},
                                                         {"show", "mailroom-router", "--card"},
                                                         {"show", "mailroom-router", "--json"},
                                                         {"lint"},
                                                         {"search", "title"},
                                                         {"search", "title", "--json"}};
    for (const auto& call : calls) {
        const auto answer = run(places, call);
        INFO(call.front() << " " << call.back() << "\n" << answer.out << answer.err);
        CHECK(answer.code <= 1);
        CHECK_FALSE(tests::hasRawControl(answer.out));
        CHECK_FALSE(tests::hasRawControl(answer.err));
    }
}
