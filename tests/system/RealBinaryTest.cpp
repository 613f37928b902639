// The installed program as a stranger meets it: exit codes, linking, plain git as second opinion.
#include "tests/support/RealProgram.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

using namespace countersign;

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("The command line links no Qt", "[system]") {
    base::ProcessRequest request;
    request.argv = {"ldd", support::realProgram().string()};
    const auto done = base::run(request);
    REQUIRE(done);
    REQUIRE(done->exitCode == 0);
    CHECK(holds(done->out, "libgit2"));
    CHECK_FALSE(holds(done->out, "Qt"));
    CHECK_FALSE(holds(done->out, "libX11"));
}

TEST_CASE("The program's exit codes are the contract's", "[system]") {
    auto places = support::copiedDemo("codes");
    places.state = places.home / "codes-xdg-state";
    const std::vector<std::string> at = {"--at", support::kDemoTime, "--trust-first-use"};
    const auto with = [&](std::vector<std::string> args) {
        args.insert(args.end(), at.begin(), at.end());
        return support::runReal(places, args);
    };
    CHECK(with({"gate", "claims-triage@1.1"}).exitCode == 0);
    const auto blocked = with({"gate", "claims-triage@1.2"});
    CHECK(blocked.exitCode == 1);
    CHECK(blocked.err.empty());
    CHECK(support::runReal(places, {"frobnicate"}).exitCode == 2);
    CHECK(support::runReal(places, {"verify"}).exitCode == 0);
    places.folder = places.home;
    const auto nowhere = support::runReal(places, {"models"});
    CHECK(nowhere.exitCode == 3);
    CHECK(nowhere.out.empty());
    CHECK(nowhere.err.rfind("error: ", 0) == 0);
}

TEST_CASE("Every commit that counts is Good to plain git", "[system]") {
    const auto& places = support::sharedDemo();
    const auto signers = places.home / "allowed_signers";
    REQUIRE(
        support::runReal(places, {"roster", "allowed-signers", "-o", signers.string()}).exitCode ==
        0);
    support::ScriptedGit git(places.folder);
    const std::string log = git.run({"rev-list", "refs/heads/countersign/log"});
    std::istringstream commits(log);
    int good = 0;
    for (std::string commit; std::getline(commits, commit);) {
        const auto verdict = git.attempt({"-c", "gpg.format=ssh", "-c",
                                          "gpg.ssh.allowedSignersFile=" + signers.string(),
                                          "verify-commit", commit});
        INFO(commit << "\n" << verdict.err);
        CHECK(verdict.code == 0);
        CHECK(holds(verdict.err, "Good \"git\" signature"));
        ++good;
    }
    CHECK(good >= 40);
    CHECK(git.attempt({"fsck", "--strict", "--no-dangling"}).code == 0);
}

TEST_CASE("A plain clone opens with its log, verifies, and the first signature makes the branch",
          "[system]") {
    const auto& demo = support::sharedDemo();
    auto places = demo;
    places.folder = demo.home / "clone";
    places.state = demo.home / "clone-state";
    places.cache = demo.home / "clone-cache";
    support::ScriptedGit(demo.folder)
        .run({"clone", "-q", demo.folder.string(), places.folder.string()});
    support::ScriptedGit git(places.folder);
    REQUIRE(git.attempt({"rev-parse", "-q", "--verify", "refs/heads/countersign/log"}).code != 0);
    CHECK(support::runReal(places, {"verify"}).exitCode == 0);
    const auto models = support::runReal(places, {"models"});
    CHECK(holds(models.out, "claims-triage"));
    CHECK(holds(models.out, "approved 1.1"));
    const auto vote = support::runReal(places, {"vote", "claims-triage", "approve", "--reason",
                                                "Read on my own machine", "--key",
                                                places.key("tom.weiss").string()});
    INFO(vote.out << vote.err);
    CHECK(vote.exitCode == 0);
    CHECK(git.run({"rev-parse", "refs/heads/countersign/log~1"}) ==
          git.run({"rev-parse", "refs/remotes/origin/countersign/log"}));
    CHECK(support::runReal(places, {"verify"}).exitCode == 0);
    git.run(
        {"push", "-q", demo.folder.string(), "refs/heads/countersign/log:refs/heads/from-clone"});
}

TEST_CASE("What a stranger adds to the log makes it red, and the gate silent", "[system]") {
    const auto places = support::copiedDemo("stranger");
    REQUIRE(support::runReal(places, {"gate", "claims-triage@1.1", "--at", support::kDemoTime,
                                      "--trust-first-use"})
                .exitCode == 0);
    support::ScriptedGit git(places.folder);
    const std::string head = git.run({"rev-parse", "refs/heads/countersign/log"});
    const std::string tree = git.run({"rev-parse", head + "^{tree}"});
    const std::string added = git.run({"commit-tree", tree, "-p", head, "-m", "looks harmless"});
    git.run({"update-ref", "refs/heads/countersign/log", added});
    CHECK(support::runReal(places, {"verify"}).exitCode == 1);
    const auto gate =
        support::runReal(places, {"gate", "claims-triage@1.1", "--at", support::kDemoTime});
    CHECK(gate.exitCode == 3);
    CHECK(gate.out.empty());

    // Cut back below what this computer has seen.
    git.run({"update-ref", "refs/heads/countersign/log", head + "~3"});
    const auto cut = support::runReal(places, {"verify"});
    CHECK(cut.exitCode == 1);
    CHECK(holds(cut.out, "REWRITTEN"));
    CHECK(support::runReal(places, {"gate", "claims-triage@1.1"}).exitCode == 3);
}

TEST_CASE("The demonstration is the same for the same moment, but for keys and signatures",
          "[system]") {
    const auto& demo = support::sharedDemo();
    auto places = demo;
    places.folder = demo.home;
    places.state = demo.home / "again-state";
    const auto folder = demo.home / "again";
    const auto made =
        support::runReal(places, {"demo", folder.string(), "--at", support::kDemoTime});
    INFO(made.err);
    REQUIRE(made.exitCode == 0);
    support::ScriptedGit first(demo.folder), second(folder);
    CHECK(first.run({"rev-parse", "main"}) == second.run({"rev-parse", "main"}));
    CHECK(first.run({"status", "--porcelain"}).empty());
    CHECK(first.run({"log", "--format=%s", "countersign/log"}) ==
          second.run({"log", "--format=%s", "countersign/log"}));
    const auto again = support::runReal(places, {"demo", folder.string()});
    CHECK(again.exitCode == 3);
    CHECK(holds(again.err, "not empty"));
}
