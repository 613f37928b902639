// The index that follows commit by commit answers as one that was made anew.
#include "core/jobs/Boards.h"
#include "core/jobs/Browse.h"
#include "core/jobs/TextDates.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace countersign;

namespace {

std::unique_ptr<jobs::Workspace> openedWith(const std::filesystem::path& folder,
                                            const std::filesystem::path& cache) {
    jobs::WorkspaceOptions options;
    options.folder = folder;
    options.stateFolder = cache / "state";
    options.cacheFolder = cache / "cache";
    auto workspace = jobs::Workspace::open(options);
    REQUIRE(workspace);
    return std::move(*workspace);
}

std::vector<std::string> found(jobs::Workspace& workspace, const std::string& query) {
    auto hits = jobs::search(workspace, query);
    INFO(query);
    REQUIRE(hits);
    std::vector<std::string> keys;
    for (const auto& hit : hits->hits)
        keys.push_back(hit.kind + " " + hit.key + " " + hit.model + " " + hit.title + " " +
                       hit.person + " " + hit.date);
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

TEST_CASE("Following commits gives the answers of an index made anew", "[jobs][index]") {
    support::TempFolder temp;
    support::ScriptedGit git(temp.path() / "repository");
    const std::vector<std::string> files = {
        "models/a/README.md",          "models/a/deliberation-note.md", "models/a/docs/runbook.md",
        "models/a/scenarios/s.yaml",   "models/a/incidents/one.md",     "models/b/MODEL_CARD.md",
        "models/b/safety-slos.yaml",   "models/b/docs/adr/0001.md",     "loose/notes.md",
        "models/b/results/plain.json", "models/a/release.yaml"};
    const std::vector<std::string> words = {"storm", "supplier", "codes", "north"};
    std::mt19937 random(3);
    const auto text = [&](const std::string& path) {
        std::string body;
        if (path.ends_with("README.md") || path.ends_with("MODEL_CARD.md"))
            body = "---\nlicense: mit\ntags: [a]\nowner: Person " + std::to_string(random() % 3) +
                   "\n---\n# Title " + std::to_string(random() % 3) + "\n";
        if (path.ends_with("release.yaml"))
            return "version: \"" + std::to_string(random() % 9) + "\"\nowner: Li\n";
        for (int i = 0; i < 3; ++i)
            body += words[random() % words.size()] + " ";
        return body + "\n";
    };
    for (const std::string& path : files)
        git.write(path, text(path));
    git.commit("Start");
    auto following = openedWith(git.folder(), temp.path() / "following");
    for (int round = 0; round < 14; ++round) {
        for (unsigned i = 0; i < 1 + random() % 2; ++i) {
            const std::string& path = files[random() % files.size()];
            if (random() % 4 == 0 && std::filesystem::exists(git.folder() / path))
                std::filesystem::remove(git.folder() / path);
            else
                git.write(path, text(path));
        }
        git.commit("Change " + std::to_string(round));
        auto fresh = openedWith(git.folder(), temp.path() / ("fresh" + std::to_string(round)));
        for (const char* query :
             {"storm", "supplier", "codes", "north", "kind:card", "kind:scenario", "kind:incident",
              "model:b", "person:Person", "before:2999-01-01"}) {
            INFO("round " << round << ", " << query);
            CHECK(found(*following, query) == found(*fresh, query));
        }
    }
}

TEST_CASE("The day a text last changed is git's", "[jobs][index]") {
    support::TempFolder temp;
    support::ScriptedGit git(temp.path() / "repository");
    std::mt19937 random(5);
    constexpr unsigned kFiles = 12, kCommits = 140;
    const auto name = [](unsigned i) {
        return "d" + std::to_string(i % 3) + "/f" + std::to_string(i);
    };
    for (unsigned i = 0; i < kCommits; ++i) {
        git.setTime(1'700'000'000 + i * 86'400);
        git.write(name(i < kFiles ? i : random() % kFiles), std::to_string(i) + "\n");
        git.commit("Change " + std::to_string(i));
    }
    auto repository = git::Repository::open(git.folder());
    REQUIRE(repository);
    const auto head = (*repository)->resolve("HEAD");
    REQUIRE(head);
    jobs::TextDates dates;
    for (unsigned i = 0; i < kFiles; ++i)
        dates[name(i)];
    dates["not/there"];
    REQUIRE(jobs::findTextDates(**repository, *head, dates, {}));
    for (const auto& [path, day] : dates) {
        INFO(path);
        CHECK(day == git.run({"log", "-1", "--format=%cs", "--", path}));
    }
    base::CancelToken stopped;
    stopped.cancel();
    jobs::TextDates again{{name(0), ""}};
    CHECK_FALSE(jobs::findTextDates(**repository, *head, again, stopped));
}

TEST_CASE("Every text found has the day git names, whatever its name and place", "[jobs][index]") {
    support::TempFolder temp;
    support::ScriptedGit git(temp.path() / "repository");
    const std::vector<std::string> texts = {
        "m/MODEL-CARD.MD",    "m/deliberation-note.md", "m/safety-slos.yaml",
        "m/release.yml",      "m/docs/deep/er/Plan.md", "m/scenarios/s.YML",
        "m/scenarios/s.yaml", "incidents/2026-01.md",   "loose.md"};
    std::int64_t time = 1'700'000'000;
    for (const std::string& path : texts) {
        git.setTime(time += 86'400);
        git.write(path, "---\nlicense: mit\ntags: [a]\n---\n# Storm\n");
        git.commit("Write " + path);
    }
    git.write("node_modules/x/README.md", "# Storm\n");
    git.commit("Something of others");
    auto workspace = openedWith(git.folder(), temp.path() / "local");
    const auto answer = jobs::search(*workspace, "storm");
    REQUIRE(answer);
    std::set<std::string> keys;
    for (const index::Hit& hit : answer->hits) {
        INFO(hit.key);
        CHECK(hit.date == git.run({"log", "-1", "--format=%cs", "--", hit.key}));
        keys.insert(hit.key);
    }
    for (const char* key : {"m/MODEL-CARD.MD", "m/deliberation-note.md", "m/safety-slos.yaml",
                            "m/docs/deep/er/Plan.md", "m/scenarios/s.yaml", "loose.md"}) {
        INFO(key);
        CHECK(keys.contains(key));
    }
    base::CancelToken stopped;
    stopped.cancel();
    const auto other = openedWith(git.folder(), temp.path() / "other");
    const auto none = jobs::search(*other, "storm", stopped);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == base::ErrorCode::Cancelled);
}

TEST_CASE("A path's history tells each change once, also removals and what it was before",
          "[jobs][history]") {
    support::TempFolder temp;
    support::ScriptedGit git(temp.path() / "repository");
    git.write("other.txt", "x\n");
    git.commit("Before it was there");
    git.write("results/a.json", "{\"recall\": 0.9}\n");
    git.commit("Measure");
    git.write("other.txt", "y\n");
    git.commit("Something else");
    git.write("results/a.json", "{\"recall\": 0.8}\n");
    git.commit("Measure again");
    std::filesystem::remove(git.folder() / "results/a.json");
    git.commit("Take it away");
    git.write("results/a.json", "{\"recall\": 0.7}\n");
    git.commit("Bring it back");
    auto workspace = openedWith(git.folder(), temp.path() / "local");
    const auto points = jobs::pathHistory(*workspace, "results/a.json", {});
    REQUIRE(points);
    REQUIRE(points->size() == 4);
    CHECK((*points)[0].metrics.at(0).value == 0.9);
    CHECK((*points)[1].metrics.at(0).value == 0.8);
    CHECK((*points)[2].removed);
    CHECK((*points)[3].metrics.at(0).value == 0.7);
    const auto newest = jobs::pathHistory(*workspace, "results/a.json", {}, 2);
    REQUIRE(newest);
    CHECK(newest->size() == 2);
    CHECK((*newest)[0].removed);
    CHECK((*newest)[1].metrics.at(0).value == 0.7);
    CHECK_FALSE(jobs::pathHistory(*workspace, "results/never.json", {}));
}
