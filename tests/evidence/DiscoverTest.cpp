#include "core/evidence/Discover.h"
#include "core/evidence/Reading.h"
#include "core/format/Documents.h"

#include "tests/evidence/Opened.h"
#include "tests/support/TempFolder.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

using namespace countersign;
using support::ScriptedGit;
using support::TempFolder;
using test::has;
using test::Opened;

namespace {

constexpr const char* kCard = "---\nlicense: mit\ntags: [a]\nowner: Ana Ruiz\n---\n# Claims\n";

std::string paths(const std::vector<evidence::FoundFile>& files) {
    std::string text;
    for (const auto& file : files)
        text += file.path + " ";
    return text;
}

} // namespace

TEST_CASE("models are found by card, release file, SLO file or a README that says so") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("models/a/MODEL_CARD.md", "# A\n");
    git.write("models/b/model-card.md", "# B\n");
    git.write("models/c/README.md", kCard);
    git.write("models/d/release.yaml", "model: dee\nversion: \"2.0\"\nowner: Li\n");
    git.write("models/e/safety-slos.yaml", "slos: []\n");
    git.write("models/f/README.md", "# Just a readme\n");
    git.write("models/g/README.md", "---\nlicense: mit\n---\n# No tags\n");
    git.write("models/h/README.md", "---\npipeline_tag: x\n---\n");
    git.write(".github/README.md", kCard);
    git.write("README.md", kCard);
    git.commit("Add");
    const Opened opened(git);
    std::vector<std::string> ids;
    for (const auto& model : opened.inventory.models)
        ids.push_back(model.id);
    CHECK(ids == std::vector<std::string>{"dee", "models/a", "models/b", "models/c", "models/e",
                                          "models/h"});
    CHECK(opened.model("dee").version == "2.0");
    CHECK(opened.model("models/d").id == "dee");
    CHECK(opened.model("d").id == "dee");
    CHECK(opened.model("c").owner == "Ana Ruiz");
    CHECK(opened.model("c").title == "Claims");
    CHECK(opened.inventory.find("nothing") == nullptr);
    CHECK(has(opened.inventory.findings, "no-owner"));
}

TEST_CASE("a card that grew beyond what is read of one keeps its model, and says file and limit") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    const std::string front = "---\npipeline_tag: x\nowner: Ana Ruiz\n---\n# Claims\n";
    const auto grown = [&](std::size_t mib) { return front + std::string(mib << 20, 'x') + "\n"; };
    git.write("models/a/README.md", grown(2));
    git.write("models/b/README.md", grown(6));
    git.write("models/c/MODEL_CARD.md", grown(6));
    git.write("models/d/README.md", std::string(6u << 20, 'x'));  // no card
    git.write("models/e/README.md", std::string(65u << 20, 'x')); // nobody can see that it is none
    git.commit("Add");
    const Opened opened(git);
    std::vector<std::string> ids, named;
    for (const auto& model : opened.inventory.models)
        ids.push_back(model.id);
    CHECK(ids == std::vector<std::string>{"models/a", "models/b", "models/c", "models/e"});
    CHECK(opened.model("b").owner == "Ana Ruiz");
    for (const model::Finding& finding : opened.inventory.findings) {
        if (finding.rule != "too-large") continue;
        named.push_back(finding.place.path);
        CHECK(finding.text.find(finding.place.path) != std::string::npos);
        CHECK(finding.text.find("5 MiB") != std::string::npos);
    }
    std::sort(named.begin(), named.end());
    CHECK(named == std::vector<std::string>{"models/b/README.md", "models/c/MODEL_CARD.md",
                                            "models/e/README.md"});
    CHECK(opened.snapshot("a").card->title == "Claims");
    CHECK(has(opened.snapshot("b").findings, "unreadable"));
    CHECK(model::hasError(opened.snapshot("e").findings));
}

TEST_CASE("the root's README is a model only where there is no other") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("README.md", kCard);
    git.write("metrics.json", "{\"accuracy\": 0.9}");
    git.write("src/train.py", "pass\n");
    git.commit("Add");
    const Opened opened(git);
    REQUIRE(opened.inventory.models.size() == 1);
    CHECK(opened.inventory.models[0].id == "root");
    CHECK(opened.inventory.models[0].folder.empty());
    const auto snapshot = opened.snapshot("root");
    CHECK(snapshot.manifest.entries.size() == 2);
    REQUIRE(snapshot.metrics.size() == 1);
    CHECK(snapshot.metrics[0].value == 0.9);
    CHECK(snapshot.card->title == "Claims");
}

TEST_CASE("nested models keep their own files, and each file belongs to the deepest") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("m/MODEL_CARD.md", "# M\n");
    git.write("m/results/metrics.json", "{\"accuracy\": 0.9}");
    git.write("m/sub/MODEL_CARD.md", "# S\n");
    git.write("m/sub/results/metrics.json", "{\"accuracy\": 0.1}");
    git.commit("Add");
    const Opened opened(git);
    CHECK(paths(opened.model("m").files) == "m/MODEL_CARD.md m/results/metrics.json ");
    CHECK(paths(opened.model("m/sub").results) == "m/sub/results/metrics.json ");
    CHECK(opened.snapshot("m").metrics.size() == 1);
}

TEST_CASE("results go by rule, by folder, by the name inside, else to nobody") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("countersign.yaml", "results:\n- {glob: \"reports/**/b-*.json\", model: m/b}\n"
                                  "- {glob: \"reports/old/*.json\", model: m/b, version: \"0.9\"}\n"
                                  "ignore: [\"vendor/**\"]\n");
    git.write("m/a/release.yaml", "model: aye\nversion: \"1.0\"\n");
    git.write("m/b/release.yaml", "version: \"1.0\"\n");
    git.write("m/a/results/metrics.json", "{\"accuracy\": 0.9}");
    git.write("reports/x/b-1.json", "{\"accuracy\": 0.8}");
    git.write("reports/named.json", "{\"model\": \"aye\", \"accuracy\": 0.7}");
    git.write("reports/stranger.json", "{\"model\": \"other\", \"accuracy\": 0.6}");
    git.write("reports/old/r.json", "{\"accuracy\": 0.5}");
    git.write("vendor/m/MODEL_CARD.md", "# V\n");
    git.commit("Add");
    const Opened opened(git);
    CHECK(opened.inventory.models.size() == 2);
    CHECK(paths(opened.model("aye").results) == "m/a/results/metrics.json reports/named.json ");
    CHECK(paths(opened.model("m/b").results) == "reports/x/b-1.json ");
    CHECK(paths(opened.inventory.unattributed) == "reports/old/r.json reports/stranger.json ");
    REQUIRE(opened.inventory.steering.size() == 1);
    const auto snapshot = opened.snapshot("aye");
    CHECK(snapshot.manifest.entries[0].cls == model::EvidenceClass::Steering);
    CHECK(snapshot.metrics.size() == 2);
}

TEST_CASE("ids, owners and folders may be stated in countersign.yaml; a double id is said") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("countersign.yaml", "models:\n- {id: plain, path: weights/x, owner: Tom}\n"
                                  "- {id: gone, path: nowhere}\n");
    git.write("weights/x/notes.md", "x\n");
    git.write("a/release.yaml", "model: same\nversion: \"1\"\n");
    git.write("b/release.yaml", "model: same\nversion: \"1\"\n");
    git.commit("Add");
    const Opened opened(git);
    CHECK(opened.model("plain").folder == "weights/x");
    CHECK(opened.model("plain").owner == "Tom");
    CHECK(has(opened.inventory.findings, "no-such-folder"));
    CHECK(has(opened.inventory.findings, "duplicate-model"));
    CHECK(opened.inventory.find("a"));
    CHECK(opened.inventory.find("b"));
}

TEST_CASE("a version comes from release.yaml, the card, a tag, or the content itself") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("a/release.yaml", "version: \"3.1\"\n");
    git.write("b/MODEL_CARD.md", "---\nversion: 2.5\n---\n# B\n");
    git.write("c/MODEL_CARD.md", "# C\n");
    git.write("d/MODEL_CARD.md", "# D\n");
    git.commit("Add");
    git.run({"tag", "c/v7"});
    git.commitFile("other.txt", "x");
    const Opened first(git);
    CHECK(first.model("a").version == "3.1");
    CHECK(first.model("b").version == "2.5");
    CHECK(first.model("c").version == "7");
    const std::string content = first.model("d").version;
    CHECK(content.size() == 14);
    CHECK(content.starts_with("c-"));
    git.commitFile("d/MODEL_CARD.md", "# D, changed\n");
    git.commitFile("c/MODEL_CARD.md", "# C, changed\n");
    const Opened second(git);
    CHECK(second.model("d").version != content);
    CHECK(second.model("c").version.starts_with("c-"));
}

TEST_CASE("the manifest binds each evidence file by blob, size and SHA-256, LFS digests beside") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    const std::string digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    git.write("m/MODEL_CARD.md", "# M\n");
    git.write("m/release.yaml", "version: \"1\"\nartifacts:\n- {path: w.bin, sha256: \"" +
                                    std::string(64, 'a') + "\"}\n");
    git.write("m/w.bin",
              "version https://git-lfs.github.com/spec/v1\noid sha256:" + digest + "\nsize 5\n");
    git.write("m/telemetry/today.csv", "a,b\n");
    git.write("m/train.py", "x\n");
    git.write("m/scenarios/tail.yaml", "id: x\n");
    git.write("m/results/metrics.json", "{\"accuracy\": 0.9}");
    git.commit("Add");
    const Opened opened(git);
    const auto snapshot = opened.snapshot("m");
    std::string classes;
    for (const auto& entry : snapshot.manifest.entries) {
        classes += std::string(name(entry.cls)) + " ";
        CHECK(entry.blob.hex() == git.run({"rev-parse", "HEAD:" + entry.path}));
        CHECK_FALSE(entry.sha256.isZero());
    }
    CHECK(classes == "card release results scenarios artifacts artifacts ");
    CHECK(snapshot.manifest.entries[5].lfs->hex() == digest);
    CHECK(has(snapshot.findings, "artifact-digest"));
    CHECK(base::sha256(snapshot.manifestText) == snapshot.manifestDigest);
    CHECK(format::readManifest(snapshot.manifestText, "m")->entries == snapshot.manifest.entries);
    CHECK(snapshot.rootCommit.hex() == git.run({"rev-list", "--max-parents=0", "HEAD"}));
}

TEST_CASE("everything in a model's folder is bound but what is observed or ignored") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    const std::map<std::string, std::string> expected = {{"m/MODEL_CARD.md", "card"},
                                                         {"m/LICENSE", "documents"},
                                                         {"m/curve.PNG", "documents"},
                                                         {"m/look.ipynb", "documents"},
                                                         {"m/docs/a.md", "documents"},
                                                         {"m/train.csv", "data"},
                                                         {"m/w.safetensors", "artifacts"},
                                                         {"m/w.bin/part", "artifacts"},
                                                         {"m/serve.py", "artifacts"},
                                                         {"m/shard-0001", "artifacts"},
                                                         {"m/model.tar.gz", "artifacts"},
                                                         {"m/results/run.eval", "results"},
                                                         {"m/.gitignore", "documents"},
                                                         {"m/.env", "artifacts"},
                                                         {"m/.cache/w.bin", ""},
                                                         {"m/node_modules/a/b.js", ""},
                                                         {"m/drills/stop.sh", ""},
                                                         {"m/scratch/x.py", ""},
                                                         {"other/serve.py", ""}};
    for (const auto& [path, cls] : expected)
        git.write(path, "x\n");
    git.write("countersign.yaml", "ignore: [\"m/scratch/**\"]\nresults:\n- {glob: \"**/*.eval\", "
                                  "model: m}\n");
    git.commit("Add");
    const auto snapshot = Opened(git).snapshot("m");
    std::map<std::string, std::string> bound;
    for (const auto& entry : snapshot.manifest.entries)
        bound[entry.path] = name(entry.cls);
    CHECK(bound["countersign.yaml"] == "steering");
    for (const char* folder : {"m/.cache", "m/node_modules"}) { // whole, by the id of its tree
        const auto& entries = snapshot.manifest.entries;
        const auto at = std::find_if(entries.begin(), entries.end(),
                                     [&](const auto& entry) { return entry.path == folder; });
        REQUIRE(at != entries.end());
        CHECK(at->isWhole());
        CHECK(at->blob.hex() == git.run({"rev-parse", std::string("HEAD:") + folder}));
    }
    for (const auto& [path, cls] : expected) {
        INFO(path);
        CHECK(bound[path] == cls);
    }
}

TEST_CASE("with a model at the root, what is not bound is counted") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("MODEL_CARD.md", "# M\n");
    git.write("modeling_m.py", "x\n");
    git.write("weights/w.safetensors", "x\n");
    git.commit("Add");
    CHECK_FALSE(has(Opened(git).inventory.findings, "not-bound"));
    git.write("src/serve.py", "x\n");
    git.write("src/util.py", "x\n");
    git.write(".github/workflows/x.yml", "x\n");
    git.write("node_modules/a.js", "x\n");
    git.commit("Add");
    const Opened opened(git);
    CHECK(has(opened.inventory.findings, "not-bound"));
    for (const auto& finding : opened.inventory.findings) {
        if (finding.rule != "not-bound") continue;
        CHECK_THAT(finding.text, Catch::Contains("2 of them"));
        CHECK(finding.place.path == "src/serve.py");
    }
    std::string bound;
    for (const auto& entry : opened.snapshot("root").manifest.entries)
        bound += entry.path + " ";
    CHECK(bound == "MODEL_CARD.md modeling_m.py weights/w.safetensors ");
}

TEST_CASE("a submodule is bound by the id of its commit and says that it is not entered") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("m/MODEL_CARD.md", "# M\n");
    git.commit("Add");
    const std::string id(40, 'a');
    for (const char* path : {"m/engine", "m/results.json", "m/README.md", "results"})
        git.run({"update-index", "--add", "--cacheinfo", "160000," + id + "," + path});
    git.run({"commit", "-qm", "Link"});
    const auto snapshot = Opened(git).snapshot("m");
    int found = 0;
    for (const auto& entry : snapshot.manifest.entries) {
        if (!entry.isWhole()) continue;
        ++found;
        CHECK(entry.blob.hex() == id);
        CHECK(entry.cls == model::EvidenceClass::Artifacts);
        CHECK(entry.size == 0);
    }
    CHECK(found == 3);
    CHECK(has(snapshot.findings, "unreadable"));
    CHECK(format::readManifest(snapshot.manifestText, "m")->entries == snapshot.manifest.entries);
}

TEST_CASE("unreadable evidence is bound, named and not read; a link is not followed") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("m/release.yaml", "version: \"1\"\n");
    git.write("m/MODEL_CARD.md", std::string_view("\xff\xfe\0\0binary", 10));
    git.write("m/deliberation-note.md", "version https://git-lfs.github.com/spec/v1\noid sha256:" +
                                            std::string(64, '0') + "\nsize 5\n");
    std::filesystem::create_symlink("/etc/passwd", temp / "m/safety-slos.yaml");
    std::filesystem::create_symlink("/etc/passwd", temp / "m/notes.md");
    git.commit("Add");
    const Opened opened(git);
    const auto snapshot = opened.snapshot("m");
    CHECK_FALSE(snapshot.card);
    CHECK_FALSE(snapshot.note);
    CHECK_FALSE(snapshot.slos);
    CHECK(snapshot.manifest.entries.size() == 5);
    CHECK(hasError(snapshot.findings));
    for (const auto& finding : snapshot.findings)
        CHECK_THAT(finding.text, !Catch::Contains("root:"));
}

TEST_CASE("numbers of another version are left out and said") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("m/release.yaml", "version: \"1.2\"\n");
    git.write("m/results/now.json", "{\"model_version\": \"1.2\", \"accuracy\": 0.8}");
    git.write("m/results/old.json", "{\"model_version\": \"1.1\", \"accuracy\": 0.99}");
    git.commit("Add");
    const Opened opened(git);
    const auto snapshot = opened.snapshot("m");
    REQUIRE(snapshot.metrics.size() == 1);
    CHECK(snapshot.metrics[0].value == 0.8);
    CHECK(has(snapshot.findings, "result-of-other-version"));
}

TEST_CASE("a value outside its own interval is said once for its file") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("m/MODEL_CARD.md", "# M\n");
    git.write("m/results/a.csv", "metric,value,n,ci_lower,ci_upper\naccuracy,0.95,90,0.96,0.99\n"
                                 "recall,0.5,90,0.1,0.2\nf1,0.9,90,0.9,0.95\n");
    git.write("m/results/b.csv", "metric,value,n,ci_lower,ci_upper\nprecision,0.9,90,0.8,0.9\n");
    git.commit("Add");
    int said = 0;
    for (const auto& finding : Opened(git).snapshot("m").findings) {
        if (finding.rule != "value-outside-interval") continue;
        ++said;
        CHECK(finding.place.path == "m/results/a.csv");
        CHECK(finding.place.line == 2);
        CHECK_THAT(finding.text, Catch::Contains("2 of them; the first is accuracy"));
    }
    CHECK(said == 1);
}

TEST_CASE("what a card says of itself counts only where nothing was measured") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    const std::string card =
        "---\nversion: 1\nmodel-index:\n- name: m\n  results:\n  - task: {type: t}\n    dataset: "
        "{type: d, name: D}\n    metrics:\n    - {type: accuracy, value: 0.99}\n---\n# M\n";
    git.write("a/README.md", card);
    git.write("b/README.md", card);
    git.write("b/metrics.json", "{\"accuracy\": 0.5}");
    git.commit("Add");
    const Opened opened(git);
    REQUIRE(opened.snapshot("a").metrics.size() == 1);
    CHECK(opened.snapshot("a").metrics[0].format == "model-index");
    REQUIRE(opened.snapshot("b").metrics.size() == 1);
    CHECK(opened.snapshot("b").metrics[0].value == 0.5);
}

TEST_CASE("a repository's metric registry steers its metrics") {
    TempFolder temp;
    ScriptedGit git(temp.path());
    git.write("countersign.yaml", "metrics: metrics.yaml\n");
    git.write("metrics.yaml", "metrics:\n- {id: lift, unit: points, direction: up}\n");
    git.write("m/release.yaml", "version: \"1\"\n");
    git.write("m/results/metrics.json", "{\"lift\": 3}");
    git.commit("Add");
    const Opened opened(git);
    const auto snapshot = opened.snapshot("m");
    REQUIRE(snapshot.metrics.size() == 1);
    CHECK(snapshot.metrics[0].unit == "points");
    CHECK(snapshot.metrics[0].direction == model::Direction::Up);
    CHECK(snapshot.manifest.entries.size() == 4);
}

TEST_CASE("patterns match within and across folders, and cost no more than their product") {
    using evidence::matchesGlob;
    struct Row {
        const char *glob, *path;
        bool matches;
    };
    for (const Row& row : std::vector<Row>{{"*.json", "a.json", true},
                                           {"*.json", "x/a.json", false},
                                           {"**/*.json", "a.json", true},
                                           {"**/*.json", "x/y/a.json", true},
                                           {"x/**", "x/y/a", true},
                                           {"x/**", "y/x/a", false},
                                           {"r/**/b-*.json", "r/x/y/b-1.json", true},
                                           {"r/**/b-*.json", "r/b-1.json", true},
                                           {"a?c", "abc", true},
                                           {"a?c", "a/c", false},
                                           {"", "", true},
                                           {"", "a", false},
                                           {"*", "", true}}) {
        INFO(row.glob << " " << row.path);
        CHECK(matchesGlob(row.glob, row.path) == row.matches);
    }
    std::string stars;
    for (int i = 0; i < 200; ++i)
        stars += "*a";
    CHECK_FALSE(matchesGlob(stars, std::string(5'000, 'a') + "b"));
}
