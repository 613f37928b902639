#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include "core/base/File.h"

#include <catch2/catch.hpp>

using namespace countersign;
using tests::holds;
using tests::run;

namespace {

// Only cards and scattered JSON, as most repositories are.
support::DemoPlaces scattered(const std::string& name) {
    auto places = support::sharedDemo();
    places.folder = places.home / name;
    places.state = places.home / (name + "-state");
    std::filesystem::create_directories(places.folder);
    support::ScriptedGit git(places.folder);
    git.setTime(1'795'000'000);
    for (const char* model : {"sentiment", "spam"}) {
        git.write(std::string(model) + "/README.md", "---\nlicense: mit\ntags: [text]\n---\n# " +
                                                         std::string(model) + "\n\nA model.\n");
        git.write(std::string(model) + "/all_results.json", "{\"eval_accuracy\": 0.91}\n");
    }
    git.write("reports/metrics.json", "{\"accuracy\": 0.9}\n");
    git.commit("What we have");
    return places;
}

} // namespace

TEST_CASE("A repository with only cards and scattered JSON starts with a list, not with red",
          "[cli][G12]") {
    const auto places = scattered("first-look");
    const auto before = run(places, {"models"});
    CHECK(before.code == 0);
    CHECK(holds(before.out, "To begin with (nothing is stopped for it)"));
    CHECK(holds(before.out, "2 of 2 models without safety SLOs"));
    CHECK(holds(before.out, "2 of 2 models without an owner"));
    CHECK(holds(before.out, "countersign new slos MODEL"));
    const auto lint = run(places, {"lint"});
    CHECK(lint.out.rfind("To begin with (nothing is stopped for it):\n  2 of 2 models without",
                         0) == 0);
    CHECK(holds(lint.out, "\nPlace by place:\nsentiment/README.md:1:"));
    CHECK_FALSE(holds(run(places, {"lint", "sentiment"}).out, "To begin with"));
    CHECK(run(places, {"lint", "--json"}).out.rfind("{", 0) == 0);
    const auto scan = run(places, {"init", "--scan"});
    INFO(scan.out << scan.err);
    CHECK(scan.code == 0);
    CHECK(holds(scan.out, "countersign.yaml"));
    const auto text = base::readFile(places.folder / "countersign.yaml", 1u << 20);
    REQUIRE(text);
    CHECK(holds(*text, "- {id: \"sentiment\", path: \"sentiment\"}   # add owner"));
    CHECK(holds(*text, "such as reports/metrics.json"));
    CHECK(run(places, {"init", "--scan"}).code == 3); // never over a file
    support::ScriptedGit git(places.folder);
    git.setTime(1'795'000'100);
    git.run({"add", "countersign.yaml"});
    git.commit("Take the proposal");
    CHECK(run(places, {"lint", "countersign.yaml"}).code == 0); // a proposal without findings
    CHECK(run(places, {"init"}).code == 2);

    const auto started =
        run(places, {"init", "--name", "Here", "--principal", "helena.vogt", "--key",
                     places.key("helena.vogt").string(), "--role", "root", "--role", "chair"});
    INFO(started.out << started.err);
    REQUIRE(started.code == 0);
    CHECK(holds(started.out, "Nothing is stopped yet"));
    const auto all = run(places, {"gate", "--all", "--trust-first-use"});
    INFO(all.out << all.err);
    CHECK(all.code == 0);
    CHECK(holds(all.out, "OBSERVED  sentiment"));
    CHECK(holds(all.out, "mode: observe since 2026-11-21"));
    CHECK(holds(all.out, "Not blocked, because this tier is in mode observe"));
    CHECK_FALSE(holds(all.out, "BLOCKED"));
    const auto listed = run(places, {"models", "--trust-first-use"});
    CHECK(holds(listed.out, "observed")); // and no pass: something blocks
    CHECK_FALSE(holds(listed.out, "pass"));
    CHECK(holds(run(places, {"policy", "show"}).out, "since: \"2026-11-21\""));
}

TEST_CASE("Somebody who asks for it starts with a gate that stops", "[cli][G12]") {
    const auto places = scattered("first-block");
    REQUIRE(run(places, {"init", "--name", "Here", "--principal", "helena.vogt", "--key",
                         places.key("helena.vogt").string(), "--role", "root", "--role", "chair",
                         "--mode", "block"})
                .code == 0);
    const auto all = run(places, {"gate", "--all", "--trust-first-use"});
    CHECK(all.code == 1);
    CHECK(holds(all.out, "BLOCKED  spam"));
    CHECK_FALSE(holds(run(places, {"models"}).out, "To begin with"));
}

TEST_CASE("A signature is asked its questions, and ticks become what was reviewed", "[cli][D9]") {
    const auto places = support::copiedDemo("ticks");
    REQUIRE(run(places, {"gate", "claims-triage@1.2", "--trust-first-use"}).code == 1);
    const auto seats = run(places, {"seats", "claims-triage@1.2"});
    CHECK(holds(seats.out, "Legal counsel is asked:"));
    CHECK(holds(seats.out, "1. Who might be affected without being a user?"));
    CHECK(holds(seats.out, "Open first: note, card"));
    const std::string ana = places.key("ana.ruiz").string();
    CHECK(run(places, {"vote", "claims-triage@1.2", "approve", "--as", "legal", "--reason", "Read",
                       "--tick", "3", "--key", ana})
              .code == 2);
    const auto vote = run(places, {"vote", "claims-triage@1.2", "approve", "--as", "legal",
                                   "--reason", "Read", "--tick", "1", "--key", ana, "-v"});
    INFO(vote.out << vote.err);
    CHECK(vote.code == 0);
    CHECK(holds(vote.out, "[x] 1. Who might be affected without being a user?"));
    CHECK(holds(vote.out, "[ ] 2. Does the note say so?"));
    CHECK(holds(vote.out, "reviewed: \"Who might be affected without being a user?\""));
    CHECK(holds(vote.out, "not_reviewed: \"Does the note say so?\""));
}
