// A candidate that changes, in its own commit, what it is judged by gains nothing.
#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>

#include "core/base/File.h"

using namespace countersign;
using tests::holds;
using tests::run;

namespace {

// The demonstration's mail router (2.1, approved, accuracy 0.968 of at least 0.95) with a candidate
// that misses its target, and one try to hide it.
struct Attempt {
    support::DemoPlaces places;
    support::ScriptedGit git;
    std::string folder = "models/mailroom-router/";

    explicit Attempt(const std::string& name)
        : places(support::copiedDemo(name)), git(places.folder) {
        change("results/summary.json", "0.968", "0.912");
    }
    void change(const std::string& file, const std::string& from, const std::string& to) {
        auto text = base::readFile(places.folder / (folder + file));
        REQUIRE(text);
        const std::size_t at = text->find(from);
        REQUIRE(at != std::string::npos);
        git.write(folder + file, text->replace(at, from.size(), to));
    }
    tests::CliAnswer gate(const std::string& purpose = "merge") {
        git.run({"add", "-A"});
        git.commit("Improve the router");
        return run(places, {"gate", "mailroom-router", "--for", purpose, "--trust-first-use"});
    }
};

} // namespace

TEST_CASE("The candidate alone is blocked for what it misses", "[cli][gains-nothing]") {
    Attempt attempt("honest");
    const auto gate = attempt.gate();
    CHECK(gate.code == 1);
    CHECK(holds(gate.out, "Sort letters right the first time: 0.912, must be at least 0.95"));
}

TEST_CASE("A candidate that flips a metric's direction gains nothing", "[cli][gains-nothing]") {
    SECTION("in the SLO") {
        Attempt attempt("flip-slo");
        attempt.change("safety-slos.yaml", "\">= 0.95\"", "\"<= 0.95\"");
        const auto gate = attempt.gate();
        CHECK(gate.code == 1);
        CHECK(holds(gate.out, "accuracy: target loosened, >= 0.95 → <= 0.95"));
    }
    SECTION("in the registry of metrics") {
        Attempt attempt("flip-registry");
        attempt.git.write("countersign.yaml", "metrics: \"metrics.yaml\"\n");
        attempt.git.write("metrics.yaml", "metrics:\n  - id: accuracy\n    title: \"Accuracy\"\n"
                                          "    unit: proportion\n    direction: down\n"
                                          "    definition: \"Share of letters sorted right\"\n");
        const auto gate = attempt.gate();
        CHECK(gate.code == 1);
        CHECK(
            holds(gate.out, "A file that steers the judgement changed since mailroom-router@2.1"));
    }
}

TEST_CASE("A candidate that renames its folder gains nothing", "[cli][gains-nothing]") {
    Attempt attempt("rename");
    attempt.change("safety-slos.yaml", "\">= 0.95\"", "\">= 0.90\"");
    attempt.git.run({"mv", "models/mailroom-router", "models/post-router"});
    attempt.folder = "models/post-router/";
    const auto gate = attempt.gate();
    INFO(gate.out << gate.err);
    CHECK(gate.code == 1); // it is still held against what was approved under the model's id
    CHECK(holds(gate.out, "accuracy: target loosened, >= 0.95 → >= 0.90"));
    CHECK(holds(gate.out, "worse than in mailroom-router@2.1"));
}

TEST_CASE("A candidate that moves its results gains nothing", "[cli][gains-nothing]") {
    SECTION("out of sight") {
        Attempt attempt("move");
        attempt.git.write("attic/keep.txt", "x");
        attempt.git.run({"add", "-A"});
        attempt.git.run(
            {"mv", "models/mailroom-router/results/summary.json", "attic/summary.json"});
        const auto gate = attempt.gate();
        CHECK(gate.code == 1);
        CHECK(holds(gate.out, "Could not be judged"));
    }
    SECTION("with the place where they are looked for") {
        Attempt attempt("move-config");
        attempt.git.write("countersign.yaml", "results:\n  - {glob: \"good/*.json\", model: "
                                              "\"mailroom-router\"}\n");
        attempt.git.write("good/summary.json",
                          "{\"version\": \"2.1\", \"accuracy\": {\"value\": 0.99, "
                          "\"n\": 9}, \"never_event_violations\": {\"value\": 0, "
                          "\"n\": 9}}\n");
        attempt.git.run({"add", "-A"});
        attempt.git.run({"rm", "-q", "-f", "models/mailroom-router/results/summary.json"});
        const auto gate = attempt.gate();
        CHECK(gate.code == 1);
        CHECK(
            holds(gate.out, "A file that steers the judgement changed since mailroom-router@2.1"));
    }
}

TEST_CASE("A candidate that loosens a window gains nothing", "[cli][gains-nothing]") {
    Attempt attempt("window");
    attempt.change("results/summary.json", "0.912", "0.968");
    attempt.change("safety-slos.yaml", "window: \"rolling\"", "window: \"90d\"");
    auto gate = attempt.gate();
    CHECK(gate.code == 1);
    CHECK(holds(gate.out, "window no longer as short as it was, rolling → 90d"));
    // Its own author cannot accept it; an independent role can.
    const auto open = [&](const std::string& who, std::vector<std::string> args) {
        args.insert(args.end(), {"--key", attempt.places.key(who).string()});
        return run(attempt.places, args);
    };
    REQUIRE(open("li.wei", {"open", "mailroom-router"}).code == 0);
    CHECK(
        open("karim.haddad", {"loosen", "mailroom-router", "accuracy", "--reason", "I made it so"})
            .code == 1);
    const auto accepted = open("helena.vogt", {"loosen", "mailroom-router", "accuracy", "--reason",
                                               "A quarter is enough"});
    INFO(accepted.out << accepted.err);
    CHECK(accepted.code == 0);
    gate =
        run(attempt.places, {"gate", "mailroom-router", "--for", "decision", "--trust-first-use"});
    CHECK_FALSE(holds(gate.out, "rolling → 90d"));
}

TEST_CASE("A candidate that lowers its tier gains nothing", "[cli][gains-nothing]") {
    Attempt attempt("lower");
    attempt.folder = "models/claims-triage/";
    attempt.change("release.yaml", "stakes: \"serious\"", "stakes: \"negligible\"");
    attempt.change("release.yaml", "scale: \"customers\"", "scale: \"team\"");
    attempt.change("release.yaml", "domain: \"insurance\"", "domain: \"internal\"");
    attempt.git.run({"add", "-A"});
    attempt.git.commit("Reclassify");
    const auto json = run(attempt.places, {"gate", "claims-triage", "--for", "merge", "--format",
                                           "json", "--trust-first-use"});
    CHECK(json.code == 1);
    CHECK(holds(json.out, "high: kept from claims-triage@1.1"));
}
