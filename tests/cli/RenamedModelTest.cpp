// A model under a new name: nothing that was signed under the old one is shed, whoever renames it.
#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>

#include "core/base/File.h"

using namespace countersign;
using tests::holds;
using tests::run;

namespace {

// The demonstration's mail router under another id and folder, with its bar lowered on the way.
struct Renamed {
    support::DemoPlaces places;
    support::ScriptedGit git;

    explicit Renamed(const std::string& name)
        : places(support::copiedDemo(name)), git(places.folder) {
        git.run({"mv", "models/mailroom-router", "models/post-router"});
        replace("release.yaml", "model: \"mailroom-router\"", "model: \"post-router\"");
        replace("safety-slos.yaml", "\">= 0.95\"", "\">= 0.90\"");
        git.run({"add", "-A"});
        git.commit("Give the router its new name");
    }
    void replace(const std::string& file, const std::string& from, const std::string& to) {
        const std::string path = "models/post-router/" + file;
        auto text = base::readFile(places.folder / path);
        REQUIRE(text);
        const std::size_t at = text->find(from);
        REQUIRE(at != std::string::npos);
        git.write(path, text->replace(at, from.size(), to));
    }
    tests::CliAnswer gate(const std::string& purpose = "merge") const {
        return run(places, {"gate", "post-router", "--for", purpose, "--trust-first-use"});
    }
    tests::CliAnswer say(const std::string& who, const std::string& relation) const {
        return run(places, {"model-alias", "mailroom-router", "post-router", relation, "--reason",
                            "It sorts parcels, too", "--key", places.key(who).string()});
    }
};

} // namespace

TEST_CASE("A new id made of a vanished model's files is judged only once somebody says what it is",
          "[cli][gains-nothing][model-alias]") {
    const Renamed renamed("renamed");
    for (const char* purpose : {"merge", "release"}) {
        const auto gate = renamed.gate(purpose);
        INFO(gate.out << gate.err);
        CHECK(gate.code == 1);
        CHECK(holds(gate.out, "Could not be judged\n"));
        CHECK(holds(gate.out,
                    "At least half of its files are those of mailroom-router, which is no "
                    "longer there; nobody has said whether it is the same model"));
        CHECK(holds(gate.out, "countersign model-alias mailroom-router post-router --same (or "
                              "--separate)"));
    }
    CHECK(renamed.say("li.wei", "--same").code == 1); // takes the role of `enact`
    CHECK(holds(renamed.gate().out, "nobody has said whether it is the same model"));
}

TEST_CASE("Joined with its former name a model is held against what was approved there",
          "[cli][gains-nothing][model-alias]") {
    const Renamed renamed("renamed-same");
    const auto said = renamed.say("helena.vogt", "--same");
    INFO(said.out << said.err);
    REQUIRE(said.code == 0);
    const auto gate = renamed.gate();
    INFO(gate.out << gate.err);
    CHECK(gate.code == 1);
    CHECK_FALSE(holds(gate.out, "nobody has said"));
    CHECK(holds(gate.out, "accuracy: target loosened, >= 0.95 → >= 0.90"));
    CHECK(run(renamed.places, {"verify"}).code == 0);
}

TEST_CASE("Kept apart from its former name a model begins anew, approved by nobody",
          "[cli][model-alias]") {
    const Renamed renamed("renamed-apart");
    REQUIRE(renamed.say("helena.vogt", "--separate").code == 0);
    CHECK(renamed.gate().code == 0); // nothing the author could mend; the seats are all open
    const auto release = renamed.gate("release");
    CHECK(release.code == 1);
    CHECK(holds(release.out, "Nobody has decided about this release yet"));
    // The newest word counts, and the bar is as high as before.
    REQUIRE(renamed.say("helena.vogt", "--same").code == 0);
    CHECK(holds(renamed.gate().out, "accuracy: target loosened, >= 0.95 → >= 0.90"));
}

TEST_CASE("An emergency release under the former name is owed a review under the new one",
          "[cli][gains-nothing][model-alias]") {
    auto places = support::copiedDemo("renamed-owing");
    const auto as = [&](const std::string& who, std::vector<std::string> args) {
        args.insert(args.end(), {"--json", "--key", places.key(who).string()});
        const auto answer = run(places, args);
        INFO(answer.out << answer.err);
        REQUIRE(answer.code == 0);
        return tests::jsonText(answer.out, "record").substr(0, 12);
    };
    REQUIRE(run(places, {"gate", "mailroom-router", "--trust-first-use"}).code == 0);
    const auto asked = as("li.wei", {"break-glass", "mailroom-router", "--as", "peer", "--until",
                                     "2026-11-22T09:00:00Z", "--reason", "Strike"});
    as("sam.adeyemi", {"break-glass", "--confirm", asked, "--reason", "I was there"});
    support::ScriptedGit git(places.folder);
    git.run({"mv", "models/mailroom-router", "models/post-router"});
    auto text = base::readFile(places.folder / "models/post-router/release.yaml");
    REQUIRE(text);
    text->replace(text->find("mailroom-router"), 15, "post-router");
    git.write("models/post-router/release.yaml", *text);
    git.run({"add", "-A"});
    git.commit("Give the router its new name");
    as("helena.vogt",
       {"model-alias", "mailroom-router", "post-router", "--same", "--reason", "is"});
    const auto gate = [&] { return run(places, {"gate", "post-router", "--for", "decision"}); };
    CHECK(holds(gate().out, "The emergency release of mailroom-router@2.1 by Li Wei"));
    CHECK(holds(gate().out, "was not reviewed by another person yet"));
    as("helena.vogt", {"obligation-close", asked, "--reason", "All letters arrived"});
    CHECK_FALSE(holds(gate().out, "was not reviewed"));
}
