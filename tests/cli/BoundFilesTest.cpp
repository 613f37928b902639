// Whatever lies in a model's folder is bound: a file that no list of names knows, code, and a
// submodule change what a model does as well as weights, and must not pass for what was approved.
#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>

#include <sstream>
#include <string>
#include <string_view>

using namespace countersign;
using namespace countersign::tests;

namespace {

constexpr const char* kFolder = "models/mailroom-router/";

CliAnswer gateAtHead(const support::DemoPlaces& places, const std::string& release) {
    return run(places, {"gate", release, "--commit", "HEAD", "--trust-first-use"});
}

// What is staged and no more: a submodule has nothing in the work tree.
void commitStaged(const support::ScriptedGit& git, const std::string& message) {
    git.run({"-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-qm", message});
}

void setSubmodule(const support::ScriptedGit& git, const std::string& path, char digit) {
    git.run(
        {"update-index", "--add", "--cacheinfo", "160000," + std::string(40, digit) + "," + path});
    commitStaged(git, "Move " + path);
}

} // namespace

TEST_CASE("A file of any name in the model's folder is part of what was approved",
          "[cli][gains-nothing]") {
    const auto places = support::copiedDemo("bound");
    const support::ScriptedGit git(places.folder);
    REQUIRE(gateAtHead(places, "mailroom-router@2.1").code == 0);
    for (const char* name :
         {"preprocess.py", "weights.pdparams", "model.tar.gz", "weights/shard-0001", "vocab",
          "Dockerfile", "serve/run.sh", ".weights", ".cache/weights.bin", "node_modules/a/index.js",
          "confusion.png", "LICENSE"}) {
        git.write(kFolder + std::string(name), "changed after the approval\n");
        git.run({"add", "-A"});
        commitStaged(git, "Slip it in");
        const auto gate = gateAtHead(places, "mailroom-router@2.1");
        // Folders that are not looked into are bound whole.
        const std::string path = *name == '.' || std::string_view(name).starts_with("node_modules")
                                     ? std::string(name).substr(0, std::string(name).find('/'))
                                     : name;
        INFO(name << "\n" << gate.out << gate.err);
        CHECK(gate.code == 1);
        const bool shown = name == std::string("confusion.png") || name == std::string("LICENSE");
        // This tier keeps its signatures when only documents change; they are announced again.
        CHECK(holds(gate.out,
                    shown ? "The evidence changed since its review was opened" : kFolder + path));
        git.run({"reset", "-q", "--hard", "HEAD~"});
    }
    // Observations void nothing.
    for (const char* name : {"telemetry/today.csv", "incidents/note.txt"}) {
        git.write(kFolder + std::string(name), "a,b\n");
        git.run({"add", "-A"});
    }
    commitStaged(git, "Observe");
    CHECK(gateAtHead(places, "mailroom-router@2.1").code == 0);
}

TEST_CASE("A model does not leave the release check by no longer looking like one",
          "[cli][gains-nothing]") {
    const auto places = support::copiedDemo("vanished");
    const support::ScriptedGit git(places.folder);
    const std::string base = git.run({"rev-parse", "HEAD"});
    const auto changed = [&] {
        git.run({"add", "-A"});
        commitStaged(git, "Change");
        return run(places, {"gate", "--changed-since", base, "--trust-first-use"});
    };
    const auto isCaught = [&](const char* how) {
        for (const auto& words :
             std::vector<std::vector<std::string>>{{"gate", "mailroom-router@2.1"},
                                                   {"gate", "--all"},
                                                   {"gate", "--changed-since", base}}) {
            const auto answer = run(places, words);
            INFO(how << ", " << words[1] << "\n" << answer.out << answer.err);
            CHECK(answer.code == 3);
            CHECK_FALSE(holds(answer.out, "PASS  mailroom-router"));
            CHECK(holds(answer.err, "something of it is still there"));
            CHECK(holds(answer.err, "models/mailroom-router"));
        }
        // Going back to what was approved is never stopped.
        CHECK(run(places, {"gate", "mailroom-router@2.1", "--for", "rollback"}).code == 0);
        git.run({"reset", "-q", "--hard", base});
    };
    const auto removeMarks = [&] {
        for (const char* file : {"MODEL_CARD.md", "release.yaml", "safety-slos.yaml"})
            git.run({"rm", "-q", kFolder + std::string(file)});
    };
    removeMarks();
    changed();
    isCaught("without its marks");

    git.run({"rm", "-rq", "models/mailroom-router"});
    git.write(kFolder + std::string("w.bin"), "other weights");
    changed();
    isCaught("with other files");

    git.write("countersign.yaml", "ignore: [\"models/mailroom-router/**\"]\n");
    changed();
    isCaught("ignored");

    // A model that is gone altogether is said to be, and the rest is judged as ever.
    git.run({"rm", "-rq", "models/mailroom-router"});
    const auto gone = changed();
    INFO(gone.out << gone.err);
    CHECK(gone.code == 0);
    CHECK(holds(gone.out, "The model mailroom-router is gone, with all of its folder"));
    CHECK(run(places, {"gate", "mailroom-router@2.1"}).code == 0);
    git.run({"reset", "-q", "--hard", base});

    // A change of mode alone is a change.
    git.run({"update-index", "--chmod=+x", kFolder + std::string("MODEL_CARD.md")});
    commitStaged(git, "Mode");
    CHECK(holds(run(places, {"gate", "--changed-since", base}).out, "mailroom-router 2.1"));
}

TEST_CASE("A submodule is bound by its commit, through review, approval and verification",
          "[cli][gains-nothing]") {
    const auto places = support::copiedDemo("submodule");
    const support::ScriptedGit git(places.folder);
    const std::string path = kFolder + std::string("engine");
    setSubmodule(git, path, 'a');
    const auto slipped = gateAtHead(places, "mailroom-router@2.1");
    CHECK(slipped.code == 1);
    CHECK(holds(slipped.out, path));

    for (const char* file : {"release.yaml", "results/summary.json"}) {
        std::string text = git.run({"show", "HEAD:" + (kFolder + std::string(file))});
        text.replace(text.find("\"2.1\""), 5, "\"2.2\"");
        git.write(kFolder + std::string(file), text + "\n");
        git.run({"add", kFolder + std::string(file)});
    }
    commitStaged(git, "Candidate 2.2");
    const auto as = [&](const std::string& who, std::vector<std::string> words) {
        words.insert(words.end(), {"--key", places.key(who).string()});
        return run(places, words);
    };
    const auto vote = as("li.wei", {"vote", "mailroom-router", "approve", "--reason", "Tried it",
                                    "--trust-first-use"});
    INFO(vote.out << vote.err);
    REQUIRE(vote.code == 0);
    const auto decided =
        as("helena.vogt", {"decide", "mailroom-router@2.2", "approved", "--reason", "All there"});
    INFO(decided.out << decided.err);
    REQUIRE(decided.code == 0);
    const auto linted = run(places, {"lint", "mailroom-router@2.2"});
    INFO(linted.out);
    CHECK(holds(linted.out, "a submodule, which is not entered"));
    const auto verified = run(places, {"verify", "--no-cache"});
    INFO(verified.out << verified.err);
    CHECK(verified.code == 0);
    const auto gate = gateAtHead(places, "mailroom-router@2.2");
    INFO(gate.out);
    CHECK(gate.code == 0);

    setSubmodule(git, path, 'b');
    const auto moved = gateAtHead(places, "mailroom-router@2.2");
    INFO(moved.out);
    CHECK(moved.code == 1);
    CHECK(holds(moved.out, path));
    const auto difference = run(places, {"diff", "mailroom-router@2.2", "--against", "2.1"});
    INFO(difference.out << difference.err);
    CHECK(holds(difference.out, path));
}

TEST_CASE("What lies under a name that no manifest can hold is never signed", "[cli][threat-27]") {
    const auto places = support::copiedDemo("dot-git");
    const support::ScriptedGit git(places.folder);
    for (const char* file : {"release.yaml", "results/summary.json"}) {
        std::string text = git.run({"show", "HEAD:" + (kFolder + std::string(file))});
        text.replace(text.find("\"2.1\""), 5, "\"2.2\"");
        git.write(kFolder + std::string(file), text + "\n");
    }
    git.run({"add", "-A"});
    commitStaged(git, "Candidate 2.2");
    const std::string head = git.run({"rev-parse", "HEAD"});
    const std::string log = git.run({"rev-parse", "refs/heads/countersign/log"});
    // A tree that git would not make from a folder.
    const auto with = [&](const std::string& entry) {
        const auto without = [&](const std::string& tree, const std::string& name) {
            std::string left;
            std::istringstream lines(git.run({"ls-tree", tree}));
            for (std::string line; std::getline(lines, line);)
                if (!line.ends_with("\t" + name)) left += line + "\n";
            return left;
        };
        const std::string model =
            git.run({"mktree"},
                    git.run({"ls-tree", head + ":models/mailroom-router"}) + "\n" + entry + "\n");
        const std::string models =
            git.run({"mktree"}, without(head + ":models", "mailroom-router") + "040000 tree " +
                                    model + "\tmailroom-router\n");
        const std::string root =
            git.run({"mktree"}, without(head, "models") + "040000 tree " + models + "\tmodels\n");
        git.run({"update-ref", "HEAD",
                 git.run({"-c", "user.name=T", "-c", "user.email=t@example.org", "commit-tree",
                          "-p", head, "-m", "Hostile", root})});
    };
    const std::string blob = git.run({"rev-parse", head + ":models/mailroom-router/release.yaml"});
    const std::string tree = git.run({"rev-parse", head + ":models/fraud-watch"});
    for (const std::string& entry :
         {"040000 tree " + tree + "\t.git", "100644 blob " + blob + "\t.GIT",
          "040000 tree " + tree + "\t.Git"}) {
        with(entry);
        const auto vote =
            run(places, {"vote", "mailroom-router", "approve", "--reason", "Tried it", "--key",
                         places.key("li.wei").string(), "--trust-first-use"});
        INFO(entry << "\n" << vote.out << vote.err);
        CHECK(vote.code != 0);
        CHECK(git.run({"rev-parse", "refs/heads/countersign/log"}) == log);
        CHECK(run(places, {"verify", "--no-cache"}).code == 0);
    }
}
