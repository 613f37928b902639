// Everything a repository may hold: named and located, and the rest is still shown.
#include "core/jobs/Browse.h"
#include "core/jobs/Judge.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace countersign;

namespace {

const char* kCard = "---\nowner: \"Somebody\"\ntags: [a]\nlicense: x\n---\n# Good\n\nA card.\n";

struct Opened {
    std::unique_ptr<jobs::Workspace> workspace;
    jobs::LintResult lint;

    const model::Finding* at(const std::string& path, const std::string& part = {}) const {
        auto it = std::find_if(lint.findings.begin(), lint.findings.end(), [&](const auto& f) {
            return f.place.path == path && (part.empty() || f.text.find(part) != f.text.npos);
        });
        return it == lint.findings.end() ? nullptr : &*it;
    }
};

Opened opened(const support::TempFolder& folder) {
    jobs::WorkspaceOptions options;
    options.folder = folder / "repo";
    options.stateFolder = folder / "state";
    options.cacheFolder = folder / "cache";
    auto workspace = jobs::Workspace::open(options);
    REQUIRE(workspace);
    auto lint = jobs::lint(**workspace, {}, {});
    REQUIRE(lint);
    return {std::move(*workspace), std::move(*lint)};
}

} // namespace

TEST_CASE("Broken files are findings with a place, and every model is still listed", "[system]") {
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "repo");
    git.write("good/MODEL_CARD.md", kCard);
    git.write("good/safety-slos.yaml", "slos:\n  - name: acc\n    objective: \"Be right.\"\n"
                                       "    target: \">= 0.9\"\n    window: \"7d\"\n"
                                       "    action_on_breach: \"kill_switch\"\n");
    git.write("good/results/metrics.json", "{\"acc\": 0.95}\n");
    git.write("card/MODEL_CARD.md", "---\ntitle: [unclosed\n---\n# Card\n");
    git.write("slos/MODEL_CARD.md", kCard);
    git.write("slos/safety-slos.yaml",
              "slos:\n  - name: a\n    name: b\n    target: \"about 3\"\n");
    git.write("lfs/MODEL_CARD.md", kCard);
    git.write("lfs/results/metrics.json",
              "version https://git-lfs.github.com/spec/v1\n"
              "oid sha256:"
              "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n");
    git.write("binary/MODEL_CARD.md", std::string("\0\0\0card", 7));
    git.write("latin/MODEL_CARD.md", "# caf\xE9\n");
    git.write("nested/MODEL_CARD.md", kCard);
    git.write("nested/results/deep.json", std::string(5000, '[') + std::string(5000, ']'));
    git.write("json/MODEL_CARD.md", kCard);
    git.write("json/results/metrics.json", "{\"acc\": 0.9,\n \"f1\": }\n");
    git.write("large/MODEL_CARD.md", kCard);
    git.write("large/results/metrics.json", "{\"x\": \"" + std::string(40u << 20, 'a') + "\"}");
    git.commit("Everything at once");
    const Opened o = opened(folder);

    auto models = jobs::listModels(*o.workspace, {}, true);
    REQUIRE(models);
    CHECK(models->models.size() == 9);
    for (const char* path :
         {"card/MODEL_CARD.md", "slos/safety-slos.yaml", "lfs/results/metrics.json",
          "binary/MODEL_CARD.md", "latin/MODEL_CARD.md", "nested/results/deep.json",
          "json/results/metrics.json", "large/results/metrics.json"}) {
        INFO(path);
        CHECK(o.at(path) != nullptr);
    }
    REQUIRE(o.at("slos/safety-slos.yaml"));
    CHECK(o.at("slos/safety-slos.yaml")->place.line == 3);
    REQUIRE(o.at("json/results/metrics.json"));
    CHECK(o.at("json/results/metrics.json")->place.line == 2);
    auto good = jobs::showRelease(*o.workspace, "good", {}, model::Purpose::Merge);
    REQUIRE(good);
    CHECK(good->target.snapshot.metrics.size() == 1);
    CHECK_FALSE(good->gate.pass); // no policy, no green
}

TEST_CASE("Bytes that are not text are named, not shown", "[system]") {
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "repo");
    git.write("m/MODEL_CARD.md", kCard);
    git.write("m/weights.bin", std::string("\0\1\2", 3));
    git.write("m/latin.txt", "caf\xE9");
    git.commit("Files");
    const Opened o = opened(folder);
    auto target = jobs::resolveRelease(*o.workspace, "m", {});
    REQUIRE(target);
    auto card = jobs::fileText(*o.workspace, *target, "m/MODEL_CARD.md");
    REQUIRE(card);
    CHECK(card->text == kCard);
    for (const char* path : {"m/weights.bin", "m/latin.txt"}) {
        auto file = jobs::fileText(*o.workspace, *target, path);
        REQUIRE(file);
        CHECK(file->text.empty());
        CHECK_FALSE(file->refusal.empty());
    }
    CHECK_FALSE(jobs::fileText(*o.workspace, *target, "m/../../etc/passwd"));
    CHECK_FALSE(jobs::fileText(*o.workspace, *target, "m"));
}

TEST_CASE("An empty repository and one without a commit open, and say what is missing",
          "[system]") {
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "repo");
    jobs::WorkspaceOptions options;
    options.folder = folder / "repo";
    options.stateFolder = folder / "state";
    options.cacheFolder = folder / "cache";
    auto workspace = jobs::Workspace::open(options);
    REQUIRE(workspace);
    auto info = (*workspace)->info();
    REQUIRE(info);
    CHECK_FALSE(info->hasLog);
    CHECK(info->sourceHead.empty());
    auto models = jobs::listModels(**workspace, {}, true);
    REQUIRE(models);
    CHECK(models->models.empty());
    auto lint = jobs::lint(**workspace, {}, {});
    REQUIRE_FALSE(lint);
    CHECK(lint.error().what == "There is no commit to read yet");
    auto log = (*workspace)->verified();
    REQUIRE(log);
    CHECK((*log)->state == model::LogState::Missing);
}
