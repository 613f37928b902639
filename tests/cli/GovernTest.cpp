// Policy and people changed through the log, from the command line.
#include "tests/cli/Cli.h"

#include "core/base/File.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>

using namespace countersign;
using tests::holds;
using tests::jsonText;
using tests::run;

namespace {

std::string written(const support::DemoPlaces& places, const char* name, std::string text,
                    const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    const auto path = places.home / name;
    REQUIRE(base::writeFileAtomically(path, text, 0644));
    return path.string();
}

// The record that a signing command names.
std::string recordNamed(const std::string& out) {
    const auto at = out.find("Record ");
    REQUIRE(at != std::string::npos);
    return out.substr(at + 7, 12);
}

} // namespace

TEST_CASE("A new roster is proposed, approved and put into force from the command line",
          "[cli][people][threat-14]") {
    const auto places = support::copiedDemo("govern");
    const std::string helena = places.key("helena.vogt").string();
    const std::string text = jsonText(run(places, {"roster", "show", "--json"}).out, "text");
    const std::string file =
        written(places, "people.yaml", text, "roles: [\"legal\"]", "roles: [\"legal\", \"chair\"]");
    const auto proposed = run(places, {"roster", "propose", file, "--reason", "Helena is away",
                                       "--key", places.key("ana.ruiz").string()});
    INFO(proposed.out << proposed.err);
    REQUIRE(proposed.code == 0);
    CHECK(holds(proposed.out, "Version 2 would change:"));
    CHECK(holds(proposed.out, "gains the role chair"));
    const std::string id = recordNamed(proposed.out);
    CHECK(holds(run(places, {"roster", "proposals"}).out, "waits: a person with the role root "
                                                          "must approve it; nobody does"));
    // Who keeps no log puts nothing into force.
    const auto denied =
        run(places, {"roster", "enact", id, "--key", places.key("tom.weiss").string()});
    CHECK(denied.code == 1);
    const auto approved =
        run(places, {"roster", "approve", id, "--reason", "agreed", "--key", helena});
    INFO(approved.out << approved.err);
    CHECK(approved.code == 0);
    CHECK(holds(run(places, {"roster", "proposals"}).out, "can be put into force"));
    const auto enacted = run(places, {"roster", "enact", id, "--key", helena});
    INFO(enacted.out << enacted.err);
    CHECK(enacted.code == 0);
    CHECK(holds(enacted.out, "Signed. Not sent yet."));
    CHECK(holds(run(places, {"roster", "show"}).out, "People and keys, version 2"));
    CHECK(holds(run(places, {"roster", "show"}).out, "legal, chair"));
    CHECK_FALSE(holds(run(places, {"roster", "show", "1"}).out, "legal, chair"));
    CHECK_FALSE(holds(run(places, {"roster", "show", "--as-of", id}).out, "legal, chair"));
    CHECK(run(places, {"roster", "show", "7"}).code != 0);
    CHECK(run(places, {"verify"}).code == 0);
    CHECK(holds(run(places, {"roster", "proposals"}).out, "was put into force"));
    CHECK(run(places, {"roster", "approve", id, "--reason", "again", "--key", helena}).code == 1);
}

TEST_CASE("A new policy says what it asks less of, and is rejected", "[cli][people]") {
    const auto places = support::copiedDemo("policy");
    const std::string helena = places.key("helena.vogt").string();
    const std::string text = jsonText(run(places, {"policy", "show", "--json"}).out, "text");
    const std::string file =
        written(places, "policy.yaml", text, "objective: block", "objective: warn");
    const auto proposed =
        run(places, {"policy", "propose", file, "--reason", "too strict", "--key", helena});
    INFO(proposed.out << proposed.err);
    REQUIRE(proposed.code == 0);
    CHECK(holds(proposed.out, "check objective: warn (was block)  [asks less than before]"));
    const std::string id = recordNamed(proposed.out);
    CHECK(run(places, {"policy", "reject", id, "--reason", "no", "--key", helena}).code == 0);
    CHECK(holds(run(places, {"policy", "proposals"}).out, "rejected by Helena Vogt"));
    // Nothing changed: nothing to propose.
    const auto same = written(places, "same.yaml", text, "objective: block", "objective: block");
    CHECK(run(places, {"policy", "propose", same, "--reason", "x", "--key", helena}).code == 1);
    CHECK(run(places, {"verify"}).code == 0);
}

TEST_CASE("A compromised key and a foreign commit are declared from the command line",
          "[cli][people][threat-18]") {
    const auto places = support::copiedDemo("compromise");
    const std::string helena = places.key("helena.vogt").string();
    support::ScriptedGit git(places.folder);
    const std::string head = git.run({"rev-parse", "refs/heads/countersign/log"});
    const std::string tree = git.run({"rev-parse", head + "^{tree}"});
    const std::string foreign = git.run({"commit-tree", tree, "-p", head, "-m", "by the forge"});
    git.run({"update-ref", "refs/heads/countersign/log", foreign});
    CHECK(run(places, {"verify"}).code == 1);
    const auto known = run(places, {"acknowledge", foreign.substr(0, 12), "--reason",
                                    "the forge did that", "--key", helena});
    INFO(known.out << known.err);
    CHECK(known.code == 0);
    CHECK(run(places, {"verify"}).code == 0);
    // Li Wei's key, doubted altogether.
    const std::string roster = run(places, {"roster", "show"}).out;
    const auto line = roster.find("li.wei");
    const auto key = roster.find("SHA256:", line);
    const auto said = run(places, {"roster", "compromise", roster.substr(key, 50), "--reason",
                                   "laptop stolen", "--key", helena});
    INFO(said.out << said.err);
    CHECK(said.code == 0);
    const auto verified = run(places, {"verify", "-v"});
    CHECK(verified.code == 0);
    CHECK(holds(verified.out, "SUSPECT"));
}
