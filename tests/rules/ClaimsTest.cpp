// Numbers stated in prose and tables, held against results.
#include "core/rules/Claims.h"

#include "core/format/Readers.h"
#include "core/format/StatedNumbers.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace countersign;

namespace {

model::Metric measured(const std::string& name, const std::string& id, double value,
                       const std::string& unit = "proportion",
                       std::vector<std::pair<std::string, std::string>> slice = {}) {
    model::Metric metric;
    metric.name = name;
    metric.metricId = id;
    metric.value = value;
    metric.unit = unit;
    metric.slice = std::move(slice);
    metric.source.place = {"results/a.json", 3, 5, {}};
    return metric;
}

model::ReleaseSnapshot release() {
    model::ReleaseSnapshot snapshot;
    snapshot.registry = format::shippedRegistry();
    snapshot.metrics = {measured("recall", "recall", 0.912),
                        measured("recall", "recall", 0.86, "proportion", {{"region", "rural"}}),
                        measured("ood_recall_7d", "ood_recall", 0.87),
                        measured("eval_wer", "word_error_rate", 24.878, ""),
                        measured("latency_p95_ms", "latency_p95_ms", 137, "ms")};
    return snapshot;
}

model::Claims claimsIn(const std::string& markdown) {
    return rules::resolveClaims(format::statedNumbers(markdown, "card.md", 1), release());
}

model::ClaimState stateOf(const std::string& markdown) {
    const auto claims = claimsIn(markdown);
    INFO(markdown);
    REQUIRE(claims.size() == 1);
    return claims[0].state;
}

std::string statedIn(const std::string& markdown) {
    std::string all;
    for (const auto& one : format::statedNumbers(markdown, "card.md", 1))
        all += one.text + "@" + std::to_string(one.place.line) + ":" +
               std::to_string(one.place.column) + " ";
    return all;
}

} // namespace

TEST_CASE("Decimals and percentages are statements; versions, dates, code and links are not") {
    CHECK(statedIn("Recall is 0.91 here.\nAnd 93 % there, 12% too.") ==
          "0.91@1:11 93 %@2:5 12%@2:17 ");
    CHECK(statedIn("Version 1.2 of 3 models, v1.1, 1.2.3 and 2026-11-01, 10:30.") == "");
    CHECK(statedIn("`0.91` and [0.5](http://a/0.7)\n```\n0.3\n```\n# Head 0.4\n") == "0.5@1:13 ");
    CHECK(statedIn("It must be at least 0.90. It is 0.93.") == "0.93@1:33 ");
    CHECK(statedIn("| group | recall |\n|---|---|\n| rural | 0.86 |\n") == "0.86@3:11 ");
}

TEST_CASE("A stated number matches at the digits it is written with") {
    CHECK(stateOf("The recall is 0.91 overall.") == model::ClaimState::Matches);
    CHECK(stateOf("The recall is 0.912.") == model::ClaimState::Matches);
    CHECK(stateOf("The recall is 91.2 %.") == model::ClaimState::Matches);
    CHECK(stateOf("The recall is 0.92 overall.") == model::ClaimState::Differs);
    CHECK(stateOf("The recall is 90 %.") == model::ClaimState::Differs);
    const auto differs = claimsIn("The recall is 0.95.");
    CHECK(differs[0].sentence.find("0.912 in results/a.json:3:5") != std::string::npos);
}

TEST_CASE("The longest name wins, aliases and titles are names, and slices are kept apart") {
    CHECK(stateOf("On ood recall 7d it reaches 0.87.") == model::ClaimState::Matches);
    CHECK(stateOf("On ood recall 7d it reaches 0.91.") == model::ClaimState::Differs);
    CHECK(stateOf("In rural places recall is 0.86.") == model::ClaimState::Matches);
    CHECK(stateOf("In rural places recall is 0.91.") == model::ClaimState::Differs);
    CHECK(stateOf("| group | recall |\n|---|---|\n| rural | 0.86 |\n") ==
          model::ClaimState::Matches);
    CHECK(stateOf("| group | recall |\n|---|---|\n| rural | 0.91 |\n") ==
          model::ClaimState::Differs);
    CHECK(stateOf("| group | found |\n|---|---|\n| rural | 0.86 |\n") ==
          model::ClaimState::Matches);
    CHECK(stateOf("| group | found |\n|---|---|\n| rural | 0.85 |\n") ==
          model::ClaimState::NoResult);
}

TEST_CASE("What names no metric, or has no unit, is not guessed") {
    CHECK(stateOf("It finds 0.91 of them.") == model::ClaimState::NoResult);
    CHECK(stateOf("The word error rate is 24.9 %.") == model::ClaimState::Unclear);
    CHECK(stateOf("The precision is 0.91.") == model::ClaimState::NoResult);
    // The review's own metric stands behind it, but not beside it.
    CHECK(stateOf("It finds 0.5 of them at the recall of last year.") ==
          model::ClaimState::NoResult);
    CHECK(stateOf("We reach 0.91 recall.") == model::ClaimState::Matches);
    CHECK(claimsIn("Since 1.1 with 4.5 million rows.").empty());
}

TEST_CASE("Findings stand at the number: contradictions are warnings, the rest notes") {
    const auto findings = rules::claimFindings(
        claimsIn("Recall is 0.95.\nThe word error rate is 24.9 %.\nIt finds 0.5 of them.\n"
                 "Recall was 0.91."));
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].rule == "claim-differs");
    CHECK(findings[0].level == model::Level::Warning);
    CHECK(findings[0].place.line == 1);
    CHECK(findings[0].place.column == 11);
    CHECK(findings[1].rule == "claim-unclear");
    CHECK(findings[2].rule == "claim-without-result");
    CHECK(findings[2].level == model::Level::Note);
}
