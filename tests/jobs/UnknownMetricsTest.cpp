// What nobody has said about a metric is listed, settled once, and then steers.
#include "core/jobs/UnknownMetrics.h"
#include "core/jobs/Boards.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace countersign;

namespace {

std::unique_ptr<jobs::Workspace> unknownWorkspace(const std::filesystem::path& folder,
                                                  const std::filesystem::path& local) {
    jobs::WorkspaceOptions options;
    options.folder = folder;
    options.stateFolder = local / "state";
    options.cacheFolder = local / "cache";
    auto workspace = jobs::Workspace::open(options);
    REQUIRE(workspace);
    return std::move(*workspace);
}

const jobs::UnknownMetric* unknownNamed(const std::vector<jobs::UnknownMetric>& all,
                                        const std::string& name) {
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == name; });
    return at == all.end() ? nullptr : &*at;
}

} // namespace

TEST_CASE("Metrics without unit or direction are listed, and settled once they are known",
          "[jobs][metrics]") {
    support::TempFolder temp;
    support::ScriptedGit git(temp.path() / "repository");
    git.write("models/m/MODEL_CARD.md", "# M\n");
    git.write("models/m/release.yaml", "model: m\nversion: \"1\"\nowner: Ana\n");
    git.write("models/m/results/a.json",
              "{\"accuracy\": 0.9, \"zorp\": 3.5, \"quux\": {\"north\": 1, \"south\": 2}}\n");
    git.commit("Measure");
    auto workspace = unknownWorkspace(git.folder(), temp.path() / "local");
    auto found = jobs::unknownMetrics(*workspace, {});
    REQUIRE(found);
    const jobs::UnknownMetric* zorp = unknownNamed(*found, "zorp");
    REQUIRE(zorp);
    CHECK(zorp->direction);
    CHECK(zorp->unit);
    CHECK(zorp->low == 3.5);
    CHECK(zorp->place.find("results/a.json:1") != std::string::npos);
    CHECK_FALSE(unknownNamed(*found, "accuracy"));

    auto settled = jobs::parseSettled("zorp=down:ms");
    REQUIRE(settled);
    auto file = jobs::settleMetrics(*workspace, {*settled});
    REQUIRE(file);
    CHECK(file->path == "metrics-registry.yaml");
    CHECK(file->replaces.empty());
    // Never over a file.
    auto again = jobs::settleMetrics(*workspace, {*settled});
    REQUIRE_FALSE(again);
    CHECK(again.error().code == base::ErrorCode::Conflict);

    git.write("countersign.yaml", "metrics: metrics-registry.yaml\n");
    git.commit("Say what zorp is");
    auto after = unknownWorkspace(git.folder(), temp.path() / "local");
    found = jobs::unknownMetrics(*after, {});
    REQUIRE(found);
    CHECK_FALSE(unknownNamed(*found, "zorp"));
    // What is settled next keeps what was.
    auto second = jobs::settleMetrics(*after, {*jobs::parseSettled("quux.north=target 0.5")});
    REQUIRE(second);
    CHECK(second->replaces == "metrics-registry.yaml");
    std::ifstream in(git.folder() / second->path);
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    CHECK(text.find("\"zorp\"") != std::string::npos);
    CHECK(text.find("target_value: 0.5") != std::string::npos);
}

TEST_CASE("What the registry leaves open on purpose is no question, and stays open when written",
          "[jobs][metrics]") {
    support::TempFolder temp;
    support::ScriptedGit git(temp.path() / "repository");
    git.write("models/m/MODEL_CARD.md", "# M\n");
    git.write("models/m/release.yaml", "model: m\nversion: \"1\"\nowner: Ana\n");
    git.write("models/m/results/a.json",
              "{\"retrain_trigger_frequency\": 2, \"zorp\": 3.5, \"quux\": 1}\n");
    git.write("own.yaml", "metrics:\n- id: zorp\n  unit: ms\n  direction: unknown\n"
                          "- id: quux\n  unit: ms\n");
    git.write("countersign.yaml", "metrics: own.yaml\n");
    git.commit("Measure");
    auto workspace = unknownWorkspace(git.folder(), temp.path() / "local");
    const auto found = jobs::unknownMetrics(*workspace, {});
    REQUIRE(found);
    CHECK_FALSE(unknownNamed(*found, "retrain_trigger_frequency"));
    CHECK_FALSE(unknownNamed(*found, "zorp"));
    REQUIRE(unknownNamed(*found, "quux")); // nobody said that it is open
    CHECK_FALSE(unknownNamed(*found, "quux")->unit);
    const auto file = jobs::settleMetrics(*workspace, {*jobs::parseSettled("quux=down")});
    REQUIRE(file);
    std::ifstream in(git.folder() / file->path);
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    CHECK(text.find("direction: unknown") != std::string::npos);
}

TEST_CASE("What settles nothing is refused with what to write", "[jobs][metrics]") {
    for (const char* text : {"", "a", "=up", "a=", "a=sideways", "a=target", "a=target x", "a=up:"})
        CHECK_FALSE(jobs::parseSettled(text));
    CHECK(jobs::parseSettled("a=:ms")->unit == "ms");
    CHECK(jobs::parseSettled("a=b=up")->id == "a=b");
    CHECK(jobs::parseSettled("bias=target 0.5:proportion")->targetValue == 0.5);
}

TEST_CASE("A result file of more than 32 MiB is left, listed, and read when asked for",
          "[jobs][metrics]") {
    support::TempFolder temp;
    support::ScriptedGit git(temp.path() / "repository");
    git.write("models/m/MODEL_CARD.md", "# M\n");
    git.write("models/m/release.yaml", "model: m\nversion: \"1\"\nowner: Ana\n");
    git.write("models/m/results/small.json", "{\"recall\": 0.5}\n");
    git.write("models/m/results/big.json",
              "{\"accuracy\": 0.9, \"notes\": \"" + std::string(33u << 20, 'x') + "\"}\n");
    git.commit("Measure");
    auto workspace = unknownWorkspace(git.folder(), temp.path() / "local");
    auto target = jobs::resolveRelease(*workspace, "m", {});
    REQUIRE(target);
    const auto left = jobs::leftUnread(*target);
    REQUIRE(left.size() == 1);
    CHECK(left[0].first == "models/m/results/big.json");
    CHECK(left[0].second > (33u << 20));
    CHECK(target->snapshot.metrics.size() == 1);
    auto read = jobs::readLarge(*workspace, *target, left[0].first);
    REQUIRE(read);
    REQUIRE_FALSE(read->metrics.empty());
    CHECK(read->metrics[0].name == "accuracy");
    CHECK_FALSE(jobs::readLarge(*workspace, *target, "models/m/results/none.json"));
}
