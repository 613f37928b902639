// Policies tried on supposed releases: the templates' own tests, and that a weaker policy fails
// them.
#include "core/jobs/PolicyTest.h"
#include "core/base/Resources.h"
#include "core/jobs/Suppose.h"

#include <catch2/catch.hpp>

using namespace countersign;

namespace {

jobs::PolicyTestRun tried(const std::string& name, std::string policy = {}) {
    const std::string path = "templates/policy/" + name + ".test.yaml";
    if (policy.empty()) policy = std::string(base::resource("templates/policy/" + name + ".yaml"));
    const auto run =
        jobs::testPolicy(nullptr, std::string(base::resource(path)), path, policy, name + ".yaml");
    if (!run) FAIL(run.error().sentence());
    return *run;
}

std::vector<std::string> failedOf(const jobs::PolicyTestRun& run) {
    std::vector<std::string> names;
    for (const auto& result : run.results) {
        if (!result.passed()) names.push_back(result.name);
    }
    return names;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("The policies that come with the program pass their own tests", "[G5]") {
    for (const char* name : {"default", "small-team"}) {
        const auto run = tried(name);
        for (const auto& finding : run.findings)
            FAIL(finding.place.text() + " " + finding.text);
        REQUIRE(run.results.size() >= 8);
        for (const auto& result : run.results) {
            INFO(result.name);
            for (const auto& fault : result.faults)
                FAIL_CHECK(fault);
        }
    }
}

TEST_CASE("A policy that asks for less fails the tests that were written for it", "[G5]") {
    const std::string text(base::resource("templates/policy/default.yaml"));
    const auto dropped = tried("default", replaced(text, "- {role: manager}", "- {role: senior}"));
    CHECK(failedOf(dropped) == std::vector<std::string>{"Medium risk: a colleague and a manager",
                                                        "Medium risk: both signed"});
    const auto slower =
        tried("default", replaced(text, "within_days: 90, max_seconds: 120", "within_days: 900"));
    CHECK(failedOf(slower) ==
          std::vector<std::string>{"High risk: the kill switch was not thrown for too long"});
    const auto lax = tried("small-team",
                           replaced(std::string(base::resource("templates/policy/small-team.yaml")),
                                    "note: block", "note: warn"));
    CHECK(failedOf(lax) ==
          std::vector<std::string>{"A note without what feedback changed stops it"});
}

TEST_CASE("A broken policy or test is said and nothing is run", "[G5]") {
    const auto broken = tried("default", "countersign: 1\nkind: policy\nname: X\nversion: 1\n");
    CHECK(model::hasError(broken.findings));
    CHECK(broken.results.empty());
    CHECK_FALSE(jobs::testPolicy(nullptr, "kind: policy-test\ntests: []\n", "t.yaml", "", ""));
}

TEST_CASE("What-if is read as people write it", "[G5]") {
    const auto good = jobs::parseWhatIf(
        {"tier=high", "leave=ana", "join=bo:legal,external", "ood_recall_7d=0.91"});
    REQUIRE(good);
    CHECK(good->tier == "high");
    CHECK(good->leave == std::vector<std::string>{"ana"});
    REQUIRE(good->join.size() == 1);
    CHECK(good->join[0].external);
    CHECK(good->join[0].roles == std::vector<std::string>{"legal"});
    REQUIRE(good->metrics.size() == 1);
    CHECK(good->metrics[0].second == 0.91);
    for (const char* bad : {"tier", "=high", "tier=", "join=bo", "recall=nan", "recall=high"}) {
        INFO(bad);
        const auto wrong = jobs::parseWhatIf({bad});
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().code == base::ErrorCode::Invalid);
    }
}
