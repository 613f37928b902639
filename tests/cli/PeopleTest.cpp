#include "tests/cli/Cli.h"

#include "core/base/File.h"
#include "core/base/Resources.h"

#include <catch2/catch.hpp>

using namespace countersign;
using tests::holds;
using tests::run;

TEST_CASE("People, roles, keys and the policy in force are shown", "[cli][people]") {
    const auto roster = run(support::sharedDemo(), {"roster", "show"});
    CHECK(roster.code == 0);
    for (const char* part : {"helena.vogt", "Ines Moreau (external)", "root, chair", "retired by"})
        CHECK(holds(roster.out, part));
    const auto policy = run(support::sharedDemo(), {"policy", "show"});
    CHECK(policy.code == 0);
    CHECK(holds(policy.out, "- id: regulated"));
}

TEST_CASE("A policy or roster file is checked before anybody proposes it", "[cli][people]") {
    const auto& places = support::sharedDemo();
    const auto write = [&](const char* name, std::string_view text) {
        const auto path = places.home / name;
        REQUIRE(base::writeFileAtomically(path, text, 0644));
        return path.string();
    };
    const std::string good(base::resource("templates/policy/default.yaml"));
    const auto fine = run(places, {"policy", "check", write("good.yaml", good)});
    INFO(fine.out << fine.err);
    CHECK(fine.code == 0);
    std::string bad = good;
    bad.replace(bad.find("role: legal"), 11, "role: wizard");
    const auto wrong = run(places, {"policy", "check", write("bad.yaml", bad)});
    CHECK(wrong.code == 1);
    CHECK(holds(wrong.out, "bad.yaml:"));
    CHECK(holds(wrong.out, "error: "));
    CHECK(run(places, {"policy", "check", write("text.yaml", "just text")}).code == 1);
    CHECK(run(places, {"policy", "check", (places.home / "none").string()}).code == 3);
    CHECK(run(places, {"roster", "check", write("people.yaml", "countersign: 1\n")}).code == 1);
}

TEST_CASE("The index may be asked, rebuilt and deleted without changing an answer",
          "[cli][index]") {
    const auto places = support::copiedDemo("index");
    const auto before = run(places, {"search", "canary"});
    CHECK(before.code == 0);
    CHECK(holds(run(places, {"index", "status"}).out, "up to date"));
    CHECK(run(places, {"index", "rebuild"}).code == 0);
    CHECK(run(places, {"search", "canary"}).out == before.out);
    std::filesystem::remove_all(places.cache);
    CHECK(run(places, {"search", "canary"}).out == before.out);
    CHECK(run(places, {"index", "status", "--json"}).code == 0);
}
