// Independence is judged over what the review recorded. Whoever opened it from a copy without
// history recorded too few; where the source is at hand that is found, and can only exclude.
#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>

using namespace countersign;
using tests::holds;
using tests::run;

TEST_CASE("A contributor whom the review does not name is known from the source all the same",
          "[cli][R6]") {
    const auto places = support::copiedDemo("differ");
    support::ScriptedGit git(places.folder);
    git.setTime(1'795'000'000);
    git.setenv("GIT_AUTHOR_NAME", "Li Wei");
    const std::string folder = "models/mailroom-router/";
    for (const char* file : {"release.yaml", "results/summary.json"}) {
        std::string text = git.run({"show", "HEAD:" + folder + file});
        text.replace(text.find("\"2.1\""), 5, "\"2.2\"");
        git.write(folder + file, text + "\n");
    }
    git.commit("Candidate 2.2");
    git.setenv("GIT_AUTHOR_NAME", "Somebody Else");
    git.commitFile("README.txt", "one more commit, so that the copy does not hold the first\n");

    auto shallow = places;
    shallow.folder = places.home / "differ-shallow";
    shallow.state = places.home / "differ-shallow-state";
    git.run({"clone", "-q", "--depth", "1", "--branch", "main", "file://" + places.folder.string(),
             shallow.folder.string()});
    support::ScriptedGit copy(shallow.folder);
    const std::string ref = "refs/heads/countersign/log";
    copy.run({"fetch", "-q", "origin", ref + ":" + ref});
    const auto as = [](const support::DemoPlaces& where, const char* who,
                       std::vector<std::string> args) {
        args.insert(args.end(), {"--key", where.key(who).string()});
        return run(where, args);
    };
    const std::vector<std::string> vote{
        "vote", "mailroom-router@2.2", "approve", "--as", "peer", "--reason", "It sorts"};
    const auto opened = as(shallow, "maya.okafor", {"open", "mailroom-router"});
    INFO(opened.out << opened.err);
    REQUIRE(opened.code == 0);
    git.run({"fetch", "-q", shallow.folder.string(), ref + ":" + ref});
    // Here the source says who wrote it.
    const auto refused = as(places, "li.wei", vote);
    INFO(refused.out << refused.err);
    CHECK(refused.code == 1);
    CHECK(holds(refused.err, "worked on mailroom-router 2.2 and cannot approve it"));
    const auto gaps = run(places, {"audit", "gaps", "--trust-first-use"});
    CHECK(gaps.code == 1);
    INFO(gaps.out);
    CHECK(holds(gaps.out, "CONTRIBUTORS_DIFFER: the source names "));
    CHECK(holds(gaps.out, "Li Wei"));
    CHECK(holds(gaps.out, "[contributors-differ]"));
    // The copy cannot know it; whoever decides with the source at hand does.
    REQUIRE(as(shallow, "li.wei", vote).code == 0);
    git.run({"fetch", "-q", shallow.folder.string(), ref + ":" + ref});
    const auto decided = as(places, "helena.vogt",
                            {"decide", "mailroom-router@2.2", "approved", "--reason", "All there"});
    INFO(decided.out << decided.err);
    CHECK(decided.code == 1);
    CHECK(holds(decided.err, "CONTRIBUTORS_DIFFER"));
    CHECK(holds(decided.err, "somebody else must sign in the place of Li Wei"));
    CHECK(as(places, "helena.vogt",
             {"decide", "mailroom-router@2.2", "deferred", "--reason", "Another colleague signs"})
              .code == 0);
}

TEST_CASE("The demonstration's reviews name everybody whom the source names", "[cli][R6]") {
    CHECK_FALSE(holds(run(support::sharedDemo(), {"audit", "gaps", "--trust-first-use"}).out,
                      "CONTRIBUTORS_DIFFER"));
}
