// What names other files: mappings, DVC, CODEOWNERS; scenarios, observations and lineage.
#include "core/base/Text.h"
#include "core/evidence/Discover.h"
#include "core/evidence/Reading.h"

#include "tests/evidence/Opened.h"
#include "tests/support/TempFolder.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace countersign;
using support::ScriptedGit;
using support::TempFolder;
using test::has;
using test::Opened;

TEST_CASE("a mapping file steers: it names results, ignores plots, and is bound") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("countersign.yaml", "mappings: [tools/map.yaml]\n");
    git.write("tools/map.yaml", "mappings:\n"
                                "- files: \"models/a/numbers/*.json\"\n"
                                "  metrics:\n"
                                "  - {at: /deep/x, name: recall, unit: proportion, direction: up}\n"
                                "- {files: \"models/a/results/plot.json\", ignore: true}\n");
    git.write("models/a/release.yaml", "version: \"1\"\nowner: Li\n");
    git.write("models/a/numbers/n.json", "{\"deep\": {\"x\": 0.5}, \"acc\": 0.9}\n");
    git.write("models/a/results/plot.json", "{\"accuracy\": 0.7}\n");
    git.commit("Add");
    const Opened opened(git);
    const auto snapshot = opened.snapshot("models/a");
    REQUIRE(snapshot.metrics.size() == 1);
    CHECK(snapshot.metrics[0].name == "recall");
    CHECK(snapshot.metrics[0].value == 0.5);
    const bool bound = std::any_of(
        snapshot.manifest.entries.begin(), snapshot.manifest.entries.end(), [](const auto& entry) {
            return entry.path == "tools/map.yaml" && entry.cls == model::EvidenceClass::Steering;
        });
    CHECK(bound);
}

TEST_CASE("a mapping file that is not there, or is broken, is said once for the repository") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("countersign.yaml", "mappings: [gone.yaml, bad.yaml]\n");
    git.write("bad.yaml", "mappings:\n- files: x\n");
    git.write("models/a/release.yaml", "version: \"1\"\nowner: Li\n");
    git.commit("Add");
    const Opened opened(git);
    CHECK(has(opened.inventory.findings, "no-such-file"));
    CHECK(has(opened.inventory.findings, "no-rules"));
}

TEST_CASE("what dvc.yaml calls a metric is a result; what DVC keeps outside git is said") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("m/release.yaml", "version: \"1\"\nowner: Li\n");
    git.write("m/dvc.yaml", "stages:\n  t:\n    cmd: x\n    metrics:\n"
                            "    - numbers.json:\n        cache: false\n    - cached.json\n");
    git.write("m/numbers.json", "{\"recall\": 0.9}\n");
    git.write("m/dvc.lock", "stages:\n  t:\n    outs:\n"
                            "    - {path: data, md5: 1f69c66028c3b3fcd6ce4f7a2a8b0fd8.dir}\n");
    git.commit("Add");
    const Opened opened(git);
    CHECK(has(opened.inventory.findings, "dvc-outside-git"));
    const auto snapshot = opened.snapshot("m");
    REQUIRE(snapshot.metrics.size() == 1);
    CHECK(snapshot.metrics[0].name == "recall");
    REQUIRE(snapshot.lineage.size() == 1);
    CHECK(snapshot.lineage[0].digest == "md5:1f69c66028c3b3fcd6ce4f7a2a8b0fd8.dir");
    CHECK(snapshot.lineage[0].text.find("outside of git") != std::string::npos);
}

TEST_CASE("observations are never results, whatever their name; telemetry is found") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("m/release.yaml", "version: \"1\"\nowner: Li\n");
    git.write("m/telemetry/metrics.csv", "time,metric,value\n2026-01-01,recall,0.9\n");
    git.write("m/drills/results.json", "{\"recall\": 0.1}\n");
    git.commit("Add");
    const Opened opened(git);
    const auto snapshot = opened.snapshot("m");
    CHECK(snapshot.metrics.empty());
    CHECK(snapshot.manifest.entries.size() == 1);
    REQUIRE(opened.inventory.telemetry.size() == 1);
    CHECK(opened.inventory.telemetry[0].path == "m/telemetry/metrics.csv");
}

TEST_CASE("where a model has no owner, the finding says whom CODEOWNERS names") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write(".github/CODEOWNERS", "* @org/all\n/m/ @org/ml\n");
    git.write("m/MODEL_CARD.md", "# M\n");
    git.commit("Add");
    const Opened opened(git);
    const auto& findings = opened.inventory.findings;
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [](const auto& one) { return one.rule == "no-owner"; });
    REQUIRE(found != findings.end());
    CHECK(found->help.find("@org/ml") != std::string::npos);
    CHECK(opened.model("m").owner.empty()); // said, not taken
}

TEST_CASE("scenarios and their results of this version are read; ids are one across files") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("m/release.yaml", "version: \"2\"\nowner: Li\n");
    git.write("m/scenarios/a.yaml", "id: storm\nobjective: o\nexpected: e\n");
    git.write("m/scenarios/b.yaml", "id: storm\nobjective: o\nexpected: e\n");
    git.write("m/results/scenarios.csv",
              "scenario,outcome,version\nstorm,as-expected,1\nstorm,failed,2\n");
    git.commit("Add");
    const Opened opened(git);
    const auto snapshot = opened.snapshot("m");
    CHECK(snapshot.scenarios.size() == 1);
    CHECK(has(snapshot.findings, "duplicate-scenario"));
    REQUIRE(snapshot.scenarioResults.size() == 1);
    CHECK(snapshot.scenarioResults[0].outcome == model::ScenarioOutcome::Failed);
}

TEST_CASE("lineage tells what agrees: artifacts, pointers, two builds, a signature's files") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    const std::string weights = "weights\n";
    const std::string digest = base::sha256(weights).hex();
    const std::string other(64, 'b');
    const auto signature = [&](const std::string& sha256) {
        return "{\"dsseEnvelope\": {\"payload\": \"" +
               base::base64("{\"predicateType\": \"https://model_signing/signature/v1.0\", "
                            "\"predicate\": {\"resources\": [{\"name\": \"w.bin\", "
                            "\"digest\": \"" +
                            sha256 + "\", \"algorithm\": \"sha256\"}]}}") +
               "\"}}";
    };
    git.write("m/w.bin", weights);
    git.write("m/release.yaml", "version: \"1\"\nowner: Li\n"
                                "artifacts:\n- {path: w.bin, sha256: \"" +
                                    digest +
                                    "\"}\n"
                                    "data: [{id: claims, sha256: \"" +
                                    other +
                                    "\"}]\n"
                                    "lineage: {run: \"4711\", seed: \"17\", build_sha256: \"" +
                                    digest + "\", rebuild_sha256: \"" + other + "\"}\n");
    git.write("m/good.sig", signature(digest));
    git.write("m/bad.sig", signature(other));
    git.commit("Add");
    const Opened opened(git);
    const auto snapshot = opened.snapshot("m");
    const auto state = [&](const std::string& kind, const std::string& place) {
        for (const auto& fact : snapshot.lineage) {
            if (fact.kind == kind && fact.place.path.ends_with(place))
                return std::string(model::name(fact.state));
        }
        return std::string("none");
    };
    CHECK(state("artifact", "release.yaml") == "agrees");
    CHECK(state("data", "release.yaml") == "stated");
    CHECK(state("seed", "release.yaml") == "stated");
    CHECK(state("build", "release.yaml") == "differs");
    CHECK(state("signature", "good.sig") == "agrees");
    CHECK(state("signature", "bad.sig") == "differs");
    CHECK(has(snapshot.findings, "build-not-reproducible"));
    CHECK(has(snapshot.findings, "signed-digest-differs"));
}
