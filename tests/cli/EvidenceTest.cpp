// diff, the boards, a file's history, claims in lint, search by tier and date: over the
// demonstration.
#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace countersign;
using tests::holds;
using tests::run;

TEST_CASE("diff says meaning first, then text, against the last approved release", "[cli]") {
    const auto answer = run(support::sharedDemo(), {"diff", "claims-triage"});
    CHECK(answer.code == 0);
    CHECK(answer.err.empty());
    for (const char* part :
         {"claims-triage@1.2 since claims-triage@1.1",
          "ood_recall_7d: 0.93 (n 671) → 0.87 (n 760) (worse)", "kind of change: weights → scope",
          "removed  Who might be affected", "it is not measured any more", "scenario_pass_rate",
          "--- models/claims-triage/deliberation-note.md",
          "+# Deliberation note: claims triage 1.2"})
        CHECK(holds(answer.out, part));
    CHECK(answer.out.find("artifacts") < answer.out.find("--- "));
    const auto older =
        run(support::sharedDemo(), {"diff", "claims-triage@1.1", "--against", "1.0"});
    CHECK(older.code == 0);
    CHECK(holds(older.out, "claims-triage@1.1 since claims-triage@1.0"));
    CHECK(run(support::sharedDemo(), {"diff", "claims-triage", "--against", "9.9"}).code != 0);
    CHECK(holds(run(support::sharedDemo(), {"diff", "claims-triage@1.1", "--against", "1.1"}).out,
                "Nothing changed in meaning."));
}

TEST_CASE("The boards of a release tell groups, scenarios, budgets, claims and history", "[cli]") {
    const auto board = [](const char* name) {
        const auto answer =
            run(support::sharedDemo(), {"metrics", "claims-triage", "--board", name});
        CHECK(answer.code == 0);
        return answer.out;
    };
    const std::string groups = board("groups");
    CHECK(groups.find("claim_type=rare") < groups.find("claim_type=common")); // worst first
    CHECK(holds(board("scenarios"), "paged after 23 wrongly settled property claims"));
    const std::string scenarios = board("scenarios");
    CHECK(scenarios.find("storm-week") < scenarios.find("rare-types"));
    CHECK(holds(board("burn"), "only a share of cases has a budget"));
    CHECK(holds(board("burn"), "ood_recall_7d"));
    CHECK(holds(board("claims"), "matches"));
    CHECK(holds(board("trend"), "approved, last approved"));
    CHECK(run(support::sharedDemo(), {"metrics", "claims-triage", "--board", "moods"}).code == 2);
    CHECK(run(support::sharedDemo(), {"metrics"}).code == 2);
}

TEST_CASE("A result file's numbers are told at each commit that changed it", "[cli]") {
    const auto answer = run(support::sharedDemo(),
                            {"metrics", "--history", "models/claims-triage/results/ood.csv"});
    CHECK(answer.code == 0);
    const auto first = answer.out.find("0.91"), last = answer.out.rfind("0.87");
    CHECK(first != std::string::npos);
    CHECK(last != std::string::npos);
    CHECK(first < last);
    CHECK(run(support::sharedDemo(), {"metrics", "--history", "no/such.json"}).code != 0);
}

TEST_CASE("A number of the card that no result carries is a remark at its line", "[cli]") {
    const auto answer = run(support::sharedDemo(), {"lint", "claims-triage"});
    CHECK(holds(answer.out, "[claim-without-result]"));
    CHECK_FALSE(holds(answer.out, "[claim-differs]"));
}

TEST_CASE("Search narrows by tier, kind and date, and knows scenarios and incidents", "[cli]") {
    const auto lines = [](const std::vector<std::string>& words) {
        std::vector<std::string> call{"search"};
        call.insert(call.end(), words.begin(), words.end());
        return run(support::sharedDemo(), call);
    };
    CHECK(holds(lines({"storm", "kind:scenario"}).out, "scenarios/pack.yaml"));
    CHECK(holds(lines({"supplier", "kind:incident"}).out, "incidents/launch-week.md"));
    CHECK(holds(lines({"supplier", "tier:high"}).out, "claims-triage"));
    CHECK(lines({"supplier", "tier:low", "kind:scenario"}).code == 1);
    CHECK(lines({"storm", "kind:scenario", "before:2001-01-01"}).code == 1);
    CHECK(lines({"storm", "kind:scenario", "after:2001-01-01"}).code == 0);
}
