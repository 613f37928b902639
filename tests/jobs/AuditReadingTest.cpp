// What an auditor asks of one record and of two times, over the demonstration's year.
#include "core/jobs/CompareTimes.h"
#include "core/jobs/RecordFacts.h"
#include "tests/support/SharedDemo.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace countersign;

namespace {

std::unique_ptr<jobs::Workspace> auditWorkspace() {
    const auto& places = support::sharedDemo();
    jobs::WorkspaceOptions options;
    options.folder = places.folder;
    options.stateFolder = places.state;
    options.cacheFolder = places.cache;
    options.clock = support::demoClock();
    auto workspace = jobs::Workspace::open(options);
    REQUIRE(workspace);
    return std::move(*workspace);
}

std::string recordOf(jobs::Workspace& workspace, const std::string& sentence) {
    auto lines = jobs::history(workspace, {});
    REQUIRE(lines);
    for (const auto& line : *lines)
        if (line.sentence.find(sentence) != std::string::npos) return line.entry.id.hex();
    FAIL("no such entry: " << sentence);
    return {};
}

} // namespace

TEST_CASE("A record tells its signer, rules, key and the evidence it bound",
          "[jobs][record-facts]") {
    auto workspace = auditWorkspace();
    auto facts = jobs::recordFacts(
        *workspace,
        recordOf(*workspace, "Priya Nair, as security engineer, approved claims-triage 1.2"));
    REQUIRE(facts);
    CHECK(facts->roleName == "Security engineer");
    CHECK(facts->algorithm == "ssh-ed25519");
    CHECK(facts->publicKey.starts_with("ssh-ed25519 AAAA"));
    CHECK(facts->retiredBy.empty());
    CHECK(facts->policy.version == 1);
    CHECK(facts->policyText.find("tiers:") != std::string::npos);
    REQUIRE(facts->bound);
    CHECK(facts->bound->entries.size() == 16);
    CHECK(facts->bound->release.text() == "claims-triage@1.2");
}

TEST_CASE("A signature of a key that was retired later says by which record",
          "[jobs][record-facts]") {
    auto workspace = auditWorkspace();
    auto facts = jobs::recordFacts(
        *workspace, recordOf(*workspace, "Jonas Brandt, as senior engineer, objected to "
                                         "claims-triage 1.0"));
    REQUIRE(facts);
    CHECK(facts->view.entry.verdict == model::Verdict::Valid);
    CHECK(facts->retiredBy.find("retired the key") != std::string::npos);
}

TEST_CASE("Two times compared say what was decided, objected and changed in between",
          "[jobs][compare-times]") {
    auto workspace = auditWorkspace();
    jobs::AsOf from, to;
    from.revision = "2026-04-01";
    to.revision = "2026-08-20";
    auto comparison = jobs::compareTimes(*workspace, from, to);
    INFO((comparison ? std::string() : comparison.error().sentence()));
    REQUIRE(comparison);
    CHECK(comparison->newEntries > 10);
    using Kind = jobs::TimeDifference::Kind;
    const auto find = [&](Kind kind, const std::string& subject) -> const jobs::TimeDifference* {
        for (const auto& difference : comparison->differences)
            if (difference.kind == kind && difference.subject.find(subject) != std::string::npos)
                return &difference;
        return nullptr;
    };
    const auto* approved = find(Kind::Decision, "claims-triage 1.1");
    REQUIRE(approved);
    CHECK(approved->before.empty());
    CHECK(approved->after == "approved");
    CHECK(approved->record.size() == 64);
    const auto* objection = find(Kind::Objection, "claims-triage 1.1: Karim Haddad");
    REQUIRE(objection);
    CHECK(objection->after == "answered");
    CHECK(find(Kind::Decision, "claims-triage 0.9") == nullptr); // decided before
    CHECK(find(Kind::Person, "Ana Ruiz") == nullptr);
    CHECK(find(Kind::Policy, "") == nullptr);

    auto same = jobs::compareTimes(*workspace, to, to);
    REQUIRE(same);
    CHECK(same->differences.empty());
    CHECK(same->newEntries == 0);
}

TEST_CASE("A retired key is a difference between before and after", "[jobs][compare-times]") {
    auto workspace = auditWorkspace();
    jobs::AsOf from, to;
    from.revision = "2026-03-31";
    to.revision = "2026-04-03"; // 233 days before the demo's own
    auto comparison = jobs::compareTimes(*workspace, from, to);
    REQUIRE(comparison);
    const bool retired = std::any_of(comparison->differences.begin(), comparison->differences.end(),
                                     [](const auto& one) {
                                         return one.kind == jobs::TimeDifference::Kind::Key &&
                                                one.before == "valid" && one.after == "retired";
                                     });
    CHECK(retired);
}

TEST_CASE("Before the log began everything is new, and that is said", "[jobs][compare-times]") {
    auto workspace = auditWorkspace();
    jobs::AsOf from;
    from.revision = "2025-01-01";
    auto comparison = jobs::compareTimes(*workspace, from, {});
    REQUIRE(comparison);
    CHECK_FALSE(comparison->fromHasLog);
    CHECK(comparison->toHasLog);
    const auto people = std::count_if(
        comparison->differences.begin(), comparison->differences.end(),
        [](const auto& one) { return one.kind == jobs::TimeDifference::Kind::Person; });
    CHECK(people == 11); // the pipeline among them
}
