#include "core/jobs/Browse.h"
#include "core/jobs/Countersign.h"
#include "core/jobs/Judge.h"
#include "core/jobs/Pool.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/SharedDemo.h"

#include <atomic>
#include <catch2/catch.hpp>

using namespace countersign;

namespace {

std::unique_ptr<jobs::Workspace> opened(const support::DemoPlaces& places) {
    jobs::WorkspaceOptions options;
    options.folder = places.folder;
    options.stateFolder = places.state;
    options.cacheFolder = places.cache;
    options.clock = support::demoClock();
    auto workspace = jobs::Workspace::open(options);
    REQUIRE(workspace);
    return std::move(*workspace);
}

sign::KeyChoice keyOf(jobs::Workspace& workspace, const std::filesystem::path& path) {
    auto found = jobs::identities(workspace, {path});
    REQUIRE(found);
    for (const jobs::Identity& identity : *found) {
        if (identity.key.path == path) return identity.key;
    }
    FAIL("no such key");
    return {};
}

} // namespace

TEST_CASE("A pool does each piece of work once, whatever its size", "[jobs][pool]") {
    for (const int threads : {0, 1, 2, 7}) {
        for (const std::size_t count : {0u, 1u, 63u, 64u, 65u, 1000u}) {
            std::vector<std::atomic<int>> done(count);
            jobs::parallelOver(threads)(count, [&](std::size_t i) { ++done[i]; });
            for (const auto& times : done)
                CHECK(times == 1);
        }
    }
}

TEST_CASE("A log swapped for another one at the same path is not a first use", "[jobs][trust]") {
    const auto places = support::copiedDemo("swap");
    {
        auto workspace = opened(places);
        auto log = workspace->verified();
        REQUIRE(log);
        CHECK((*log)->inOrder());
        CHECK((*log)->trust == model::Trust::FirstUse);
    }
    auto again = opened(places);
    REQUIRE(again->verified());
    CHECK((*again->verified())->trust == model::Trust::Remembered);

    // Another log, in perfect order by itself, takes its place.
    support::ScriptedGit git(places.folder);
    git.run({"update-ref", "-d", "refs/heads/countersign/log"});
    const auto key = support::makeEd25519Key(places.home, "intruder");
    auto elsewhere = places;
    elsewhere.state = places.home / "intruder-state";
    auto intruder = opened(elsewhere);
    jobs::InitRequest request;
    request.name = "Meridian Mutual";
    request.principal = "helena.vogt";
    request.personName = "Helena Vogt";
    request.key = key.file;
    request.roles = {"root", "chair"};
    const auto founded = jobs::init(*intruder, request, {});
    INFO((founded ? "" : founded.error().sentence()));
    REQUIRE(founded);

    auto workspace = opened(places);
    auto log = workspace->verified();
    REQUIRE(log);
    CHECK((*log)->state == model::LogState::UnknownGenesis);
    CHECK_FALSE((*log)->inOrder());
    jobs::GateRequest gate;
    gate.release = "claims-triage@1.1";
    CHECK_FALSE(jobs::gate(*workspace, gate));
    auto shown = jobs::showRelease(*workspace, "claims-triage", {}, model::Purpose::Release);
    REQUIRE(shown);
    CHECK_FALSE(shown->gate.pass);
}

TEST_CASE("A memory that cannot be read is an error, not a first use", "[jobs][trust]") {
    const auto places = support::copiedDemo("memory");
    REQUIRE(opened(places)->verified());
    int damaged = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(places.state)) {
        if (entry.path().filename() == "genesis" || entry.path().filename() == "heads") {
            std::filesystem::remove(entry.path());
            std::filesystem::create_directory(entry.path());
            ++damaged;
        }
    }
    REQUIRE(damaged > 0);
    CHECK_FALSE(opened(places)->verified());
}

TEST_CASE("Signing on a log that moved says so and signs nothing", "[jobs][sign]") {
    const auto places = support::copiedDemo("moved");
    auto mine = opened(places);
    jobs::Statement statement;
    statement.release = "claims-triage";
    statement.reason = "Read it";
    const auto ana = keyOf(*mine, places.key("ana.ruiz"));
    auto prospect = jobs::prepare(*mine, statement, ana);
    REQUIRE(prospect);
    CHECK_FALSE(prospect->opensFirst);
    CHECK(prospect->prepared.bytes.find("\"Read it\"") != std::string::npos);

    auto other = opened(places);
    statement.reason = "Read it, too";
    const auto tom = keyOf(*other, places.key("tom.weiss"));
    auto theirs = jobs::prepare(*other, statement, tom);
    REQUIRE(theirs);
    REQUIRE(jobs::sign(*other, statement, *theirs, tom, {}));

    statement.reason = "Read it";
    auto late = jobs::sign(*mine, statement, *prospect, ana, {});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == base::ErrorCode::Conflict);
    auto again = jobs::prepare(*mine, statement, ana);
    REQUIRE(again);
    auto receipt = jobs::sign(*mine, statement, *again, ana, {});
    REQUIRE(receipt);
    CHECK(receipt->sentence == "Signed. Not sent yet.");
    CHECK((*mine->verified())->inOrder());
}

TEST_CASE("The exact bytes shown are the bytes signed", "[jobs][sign]") {
    const auto places = support::copiedDemo("bytes");
    auto workspace = opened(places);
    jobs::Statement statement;
    statement.release = "claims-triage";
    statement.vote = model::VoteValue::Dissent;
    statement.level = model::DissentLevel::Concern;
    statement.reason = "Storm weeks";
    const auto karim = keyOf(*workspace, places.key("karim.haddad"));
    auto prospect = jobs::prepare(*workspace, statement, karim);
    REQUIRE(prospect);
    auto receipt = jobs::sign(*workspace, statement, *prospect, karim, {});
    REQUIRE(receipt);
    auto record = jobs::showRecord(*workspace, receipt->record);
    REQUIRE(record);
    CHECK(record->bytes == prospect->prepared.bytes);
    CHECK(record->sentence == "Karim Haddad, as peer engineer, raised a concern about "
                              "claims-triage 1.2");
}

TEST_CASE("A statement without reason, with a role not held or about nothing is refused",
          "[jobs][sign]") {
    const auto places = support::copiedDemo("refused");
    auto workspace = opened(places);
    const auto ana = keyOf(*workspace, places.key("ana.ruiz"));
    jobs::Statement statement;
    statement.release = "claims-triage";
    CHECK(jobs::prepare(*workspace, statement, ana).error().code == base::ErrorCode::Invalid);
    statement.reason = "x";
    statement.hat = "chair";
    CHECK(jobs::prepare(*workspace, statement, ana).error().code == base::ErrorCode::Denied);
    statement.hat.clear();
    statement.vote = model::VoteValue::ApproveWithConditions;
    CHECK(jobs::prepare(*workspace, statement, ana).error().code == base::ErrorCode::Invalid);
    statement.vote = model::VoteValue::Approve;
    statement.release = "nothing-like-it";
    CHECK(jobs::prepare(*workspace, statement, ana).error().code == base::ErrorCode::NotFound);
    statement.release = "claims-triage@7";
    CHECK_FALSE(jobs::prepare(*workspace, statement, ana));
}

TEST_CASE("Who stood aside cannot approve before taking that back", "[jobs][sign]") {
    const auto places = support::copiedDemo("recused");
    auto workspace = opened(places);
    const auto tom = keyOf(*workspace, places.key("tom.weiss"));
    jobs::Statement statement;
    statement.release = "credit-terms";
    statement.reason = "Changed my mind";
    auto prospect = jobs::prepare(*workspace, statement, tom);
    REQUIRE_FALSE(prospect);
    CHECK(prospect.error().code == base::ErrorCode::Denied);
    CHECK(prospect.error().hint.find("countersign withdraw") == 0);
}

TEST_CASE("The last approved release is the baseline, and an earlier one of an earlier candidate",
          "[jobs][resolve]") {
    auto workspace = opened(support::sharedDemo());
    const auto baseline = [&](const std::string& name) {
        auto target = jobs::resolveRelease(*workspace, name, {});
        REQUIRE(target);
        return target->baseline ? target->baseline->release.version : std::string("none");
    };
    CHECK(baseline("claims-triage@0.9") == "none");
    CHECK(baseline("claims-triage@1.0") == "0.9");
    CHECK(baseline("claims-triage@1.1") == "0.9"); // 1.0 was rejected
    CHECK(baseline("claims-triage@1.2") == "1.1");
    CHECK(baseline("claims-triage") == "1.1");
    CHECK(baseline("fraud-watch@3.1") == "none"); // 3.0 was deferred
    CHECK(baseline("mailroom-router") == "2.0");
}

TEST_CASE("Trends run over all announced candidates, oldest first", "[jobs][show]") {
    auto workspace = opened(support::sharedDemo());
    auto view = jobs::showRelease(*workspace, "claims-triage", {}, model::Purpose::Release);
    REQUIRE(view);
    REQUIRE(view->trends.size() == 4);
    const auto& points = view->trends.front().points;
    REQUIRE(view->trends.front().slo == "ood_recall_7d");
    REQUIRE(points.size() == 13);
    CHECK(std::is_sorted(points.begin(), points.end(),
                         [](const auto& a, const auto& b) { return a.date < b.date; }));
    CHECK(points.front().version == "0.9");
    CHECK(points.back().value == 0.87);
    CHECK(points.back().target == 0.90);
    CHECK(points.back().decision == "in review");
}

TEST_CASE("Rows come from the index at once and are the judged ones", "[jobs][models]") {
    const auto places = support::copiedDemo("rows");
    auto workspace = opened(places);
    auto cold = jobs::rememberedModels(*workspace);
    REQUIRE(cold);
    CHECK(cold->models.empty());
    auto judged = jobs::listModels(*workspace, {}, true);
    REQUIRE(judged);
    auto warm = jobs::rememberedModels(*workspace);
    REQUIRE(warm);
    REQUIRE(warm->models.size() == judged->models.size());
    for (std::size_t i = 0; i < warm->models.size(); ++i) {
        CHECK(warm->models[i].fromCache);
        CHECK(warm->models[i].id == judged->models[i].id);
        CHECK(warm->models[i].gate == judged->models[i].gate);
    }
}
