#include "core/evidence/Discover.h"

#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace countersign;
using support::ScriptedGit;
using support::TempFolder;

namespace {

struct Source {
    Source() : git(temp.path()) {
        git.write("models/m/MODEL_CARD.md", "# M\n");
        git.write("models/m/release.yaml", "model: m\nversion: \"1\"\nowner: Ana Ruiz\n");
        git.write(
            "models/m/safety-slos.yaml",
            "slos:\n- name: accuracy\n  objective: \"Right.\"\n  target: \">= 0.9\"\n  window: "
            "\"7d\"\n  action_on_breach: \"kill_switch\"\n");
        git.write("models/m/results/metrics.json", "{\"accuracy\": 0.95}");
        git.write("models/m/.cache/x", "hidden");
        git.commit("Add");
        git.run({"update-index", "--add", "--cacheinfo",
                 "160000," + std::string(40, 'a') + ",models/m/engine"});
        git.run({"commit", "-qm", "Link"});
        auto opened = git::Repository::open(git.folder());
        REQUIRE(opened);
        repository = std::move(*opened);
        const auto head = repository->head();
        const auto inventory = evidence::discover(*repository, **head);
        REQUIRE(inventory);
        auto read = evidence::snapshot(*repository, *inventory, *inventory->find("m"));
        REQUIRE(read);
        snapshot = std::move(*read);
        subject.release = snapshot.release;
        subject.commit = snapshot.commit;
        subject.tree = snapshot.tree;
        subject.repoRoot = snapshot.rootCommit;
        subject.manifest = snapshot.manifestDigest;
    }

    // The log's tree with the evidence pinned; `change` may alter what is pinned.
    base::TreeId pin(const std::function<void(std::vector<git::TreeAddition>&)>& change = {}) {
        const std::string folder = "evidence/2026/11/" + subject.manifest.hex() + "/";
        std::vector<git::TreeAddition> additions;
        additions.push_back(
            {folder + "manifest", 0100644, *repository->writeBlob(snapshot.manifestText)});
        for (const auto& entry : snapshot.manifest.entries) {
            if (entry.isWhole()) continue;
            additions.push_back({folder + "files/" + entry.path, entry.mode, entry.blob});
        }
        if (change) change(additions);
        const auto tree = repository->writeTree({}, additions);
        REQUIRE(tree);
        return *tree;
    }

    TempFolder temp;
    ScriptedGit git;
    std::unique_ptr<git::Repository> repository;
    model::ReleaseSnapshot snapshot;
    model::Subject subject;
};

} // namespace

TEST_CASE("the log's pins give the same snapshot as the source") {
    Source source;
    const auto pinned = evidence::pinnedSnapshot(*source.repository, source.pin(), source.subject);
    REQUIRE(pinned);
    CHECK(pinned->manifest == source.snapshot.manifest);
    CHECK(pinned->manifestDigest == source.snapshot.manifestDigest);
    CHECK(pinned->folder == source.snapshot.folder);
    CHECK(pinned->owner == "Ana Ruiz");
    CHECK(pinned->findings == source.snapshot.findings);
    REQUIRE(pinned->metrics.size() == 1);
    CHECK(pinned->metrics[0].value == 0.95);
    CHECK(pinned->metrics[0].source.place == source.snapshot.metrics[0].source.place);
    CHECK(pinned->slos->slos.size() == 1);
}

TEST_CASE("a pin that is not what was signed is refused or not read") {
    Source source;
    const auto other = *source.repository->writeBlob("{\"accuracy\": 0.99}");
    const auto swapped =
        evidence::pinnedSnapshot(*source.repository, source.pin([&](auto& additions) {
            for (auto& one : additions) {
                if (one.path.ends_with("metrics.json")) one.id = other;
            }
        }),
                                 source.subject);
    REQUIRE(swapped);
    CHECK(swapped->metrics.empty());
    CHECK(hasError(swapped->findings));

    const auto edited = evidence::pinnedSnapshot(
        *source.repository, source.pin([&](auto& additions) { additions[0].id = other; }),
        source.subject);
    REQUIRE_FALSE(edited);
    CHECK(edited.error().code == base::ErrorCode::Corrupt);

    const auto left = evidence::pinnedSnapshot(
        *source.repository, source.pin([](auto& additions) { additions.pop_back(); }),
        source.subject);
    REQUIRE(left);
    CHECK(hasError(left->findings));

    auto subject = source.subject;
    subject.release.version = "2";
    CHECK_FALSE(evidence::pinnedSnapshot(*source.repository, source.pin(), subject));
    const auto absent = evidence::pinnedSnapshot(*source.repository, source.snapshot.tree, subject);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == base::ErrorCode::NotFound);
}

TEST_CASE("contributors are those of the commits that touched the model since the baseline") {
    Source source;
    const auto base = source.snapshot.commit;
    source.git.commitFile("elsewhere.txt", "x");
    source.git.write("models/m/MODEL_CARD.md", "# M2\n");
    source.git.run({"add", "-A"});
    source.git.run({"-c", "user.name=Li Wei", "-c", "user.email=li@example.invalid", "commit", "-q",
                    "-m",
                    "Change\n\nCo-authored-by: Sam Okafor <sam@example.invalid>\n"
                    "Signed-off-by: Tom Weiss <tom@example.invalid>\n"});
    auto opened = git::Repository::open(source.git.folder());
    const auto head = (*opened)->head();
    const auto found = evidence::contributors(**opened, **head, base, "models/m");
    REQUIRE(found);
    CHECK(found->known);
    const auto is = [&](const std::string& how, const std::string& who) {
        return std::any_of(found->people.begin(), found->people.end(),
                           [&](const auto& one) { return one.how == how && one.name == who; });
    };
    CHECK(is("co-author", "Sam Okafor"));
    CHECK(is("trailer", "Tom Weiss"));
    const auto none = evidence::contributors(**opened, **head, **head, "models/m");
    REQUIRE(none);
    CHECK(none->people.empty());
    const auto all = evidence::contributors(**opened, **head, {}, "models/m");
    CHECK(all->people.size() >= found->people.size());
    const auto unknown = evidence::contributors(
        **opened, **head, *base::CommitId::fromHex(std::string(40, 'a')), "models/m");
    REQUIRE(unknown);
    CHECK_FALSE(unknown->known);
}

TEST_CASE("A result file beyond the limit is bound and said, not judged, and read on request") {
    Source source;
    constexpr evidence::ReadLimits kSmall{10};
    const auto head = source.repository->head();
    const auto inventory = evidence::discover(*source.repository, **head);
    REQUIRE(inventory);
    const auto here =
        evidence::snapshot(*source.repository, *inventory, *inventory->find("m"), {}, kSmall);
    const auto pinned =
        evidence::pinnedSnapshot(*source.repository, source.pin(), source.subject, {}, kSmall);
    REQUIRE(here);
    REQUIRE(pinned);
    for (const model::ReleaseSnapshot* one : {&*here, &*pinned}) {
        CHECK(one->metrics.empty());
        CHECK(one->manifestDigest == source.snapshot.manifestDigest); // bound all the same
        const auto said =
            std::find_if(one->findings.begin(), one->findings.end(),
                         [](const auto& finding) { return finding.rule == "result-too-large"; });
        REQUIRE(said != one->findings.end());
        CHECK(said->place.path == "models/m/results/metrics.json");
        CHECK(said->help.find("--read") != std::string::npos);
    }
    const auto asked = evidence::readResultFile(*source.repository, *pinned,
                                                "models/m/results/metrics.json", &*inventory);
    REQUIRE(asked);
    REQUIRE(asked->value.metrics.size() == 1);
    CHECK(asked->value.metrics[0].value == 0.95);
    // Only what is bound as a result.
    CHECK_FALSE(
        evidence::readResultFile(*source.repository, *pinned, "models/m/MODEL_CARD.md", {}));
    CHECK_FALSE(evidence::readResultFile(*source.repository, *pinned, "/etc/passwd", {}));
}

TEST_CASE("The numbers of an MLflow run that did not finish or was deleted have no value") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("models/m/MODEL_CARD.md", "# M\n");
    git.write("models/m/release.yaml", "model: m\nversion: \"1\"\nowner: Ana Ruiz\n");
    const auto run = [&](const std::string& id, const std::string& meta) {
        git.write("models/m/mlruns/0/" + id + "/meta.yaml", meta);
        git.write("models/m/mlruns/0/" + id + "/metrics/accuracy", "1745342620884 0.9 0\n");
    };
    run("good", "status: 3\nend_time: 1745342628093\nlifecycle_stage: active\n");
    run("killed", "status: 5\nend_time: 1745342628093\nlifecycle_stage: active\n");
    run("running", "status: RUNNING\nend_time: null\nlifecycle_stage: active\n");
    run("deleted", "status: 3\nlifecycle_stage: deleted\n");
    git.commit("Track");
    auto repository = git::Repository::open(git.folder());
    REQUIRE(repository);
    const auto head = (*repository)->head();
    const auto inventory = evidence::discover(**repository, **head);
    REQUIRE(inventory);
    const auto read = evidence::snapshot(**repository, *inventory, *inventory->find("m"));
    REQUIRE(read);
    int seen = 0;
    for (const model::Metric& metric : read->metrics) {
        if (metric.format != "mlflow") continue;
        ++seen;
        CHECK(metric.value.has_value() == (metric.task == "good"));
    }
    CHECK(seen == 4);
    CHECK(std::count_if(read->findings.begin(), read->findings.end(), [](const auto& finding) {
              return finding.rule == "run-not-finished" && finding.place.line > 0;
          }) == 3);
}

TEST_CASE("A file in a place of results that nobody can read says so, a configuration is none") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("models/m/MODEL_CARD.md", "# M\n");
    git.write("models/m/release.yaml", "model: m\nversion: \"1\"\nowner: Ana Ruiz\n");
    git.write("models/m/results/words.json", "{\"notes\": \"nothing counted\"}\n");
    git.write("models/m/results/evals.yaml", "prompts: [a]\ntargets: [b]\ntop_k: 5\n");
    git.write("models/m/results/good.json", "{\"accuracy\": 0.9}\n");
    git.commit("Add");
    auto repository = git::Repository::open(git.folder());
    REQUIRE(repository);
    const auto inventory = evidence::discover(**repository, **(*repository)->head());
    REQUIRE(inventory);
    const auto read = evidence::snapshot(**repository, *inventory, *inventory->find("m"));
    REQUIRE(read);
    CHECK(read->metrics.size() == 1);
    const auto saying = [&](const std::string& rule) {
        std::vector<std::string> paths;
        for (const model::Finding& finding : read->findings) {
            if (finding.rule == rule) paths.push_back(finding.place.path);
        }
        return paths;
    };
    CHECK(saying("nothing-read") == std::vector<std::string>{"models/m/results/words.json"});
    CHECK(saying("other-format") == std::vector<std::string>{"models/m/results/evals.yaml"});
}
