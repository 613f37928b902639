// What is wrong in a file is said where it stands and with what to write instead; the verdict on it
// is "error" or "cannot tell", and never a pass.
#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>

#include "core/base/File.h"

#include <algorithm>

using namespace countersign;
using tests::holds;
using tests::run;

namespace bad_input {

constexpr const char* kSlos = "models/mailroom-router/safety-slos.yaml";
constexpr const char* kResults = "models/mailroom-router/results/summary.json";
constexpr const char* kRelease = "models/mailroom-router/release.yaml";

struct Case {
    std::string label, file, from, to;
    std::string at;   // where the finding stands: a text of the changed file
    int column;       // from 1, in its line
    std::string says; // the finding
    std::string help; // what to write instead
    std::string state;
};

std::size_t lineOf(const std::string& text, const std::string& part) {
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return 1 + static_cast<std::size_t>(std::count(text.begin(), text.begin() + long(at), '\n'));
}

std::string edited(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    INFO(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace bad_input

using namespace bad_input;

TEST_CASE("What a release says wrongly is located, told how to mend, and never passes",
          "[cli][bad-input]") {
    const auto places = support::copiedDemo("bad-input");
    support::ScriptedGit git(places.folder);
    REQUIRE(run(places, {"gate", "mailroom-router", "--for", "merge", "--trust-first-use"}).code ==
            0);
    const std::vector<Case> cases{
        {"unknown key", kSlos, "    window: \"rolling\"", "    widnow: \"rolling\"", "widnow", 5,
         "Unknown key 'widnow'", "did you mean 'window'?", "error"},
        {"a key twice", kSlos, "    window: \"rolling\"\n",
         "    window: \"rolling\"\n    window: \"7d\"\n", "window: \"7d\"", 5,
         "the key \"window\" stands here twice", "keep one of the two", "error"},
        {"wrong type", kSlos, "target: \">= 0.95\"", "target: [0.95]", "target: [0.95]", 13,
         "'target' must be a text", "write target: ", "error"},
        {"a target that is none", kSlos, "\">= 0.95\"", "\"about 0.95\"", "about 0.95", 13,
         "'about 0.95' is not a target", "write \">= 0.90\"", "error"},
        {"a direction that is none", kSlos, "    window: \"rolling\"",
         "    direction: sideways\n    window: \"rolling\"", "sideways", 16,
         "'sideways' is no direction", "write up, down or target", "error"},
        {"no number", kResults, "0.968", "NaN", "NaN", 25, "holds no usable number: \"NaN\"",
         "measure it again, or take the entry out", "inconclusive"},
        {"a metric twice in one object", kResults, "\"never_event_violations\"",
         "\"accuracy\": {\"value\": 0.99}, \"never_event_violations\"", "0.99", 15,
         "The key \"accuracy\" stands twice in one object", "keep one of the two", "inconclusive"},
        {"a release file of the wrong type", kRelease, "version: \"2.1\"", "version: [2, 1]",
         "version: [2, 1]", 10, "'version' must be a text", "write version: ", "error"},
    };
    for (const Case& each : cases) {
        INFO(each.label);
        const auto before = base::readFile(places.folder / each.file);
        REQUIRE(before);
        const std::string text = edited(*before, each.from, each.to);
        git.commitFile(each.file, text);
        const std::string place = each.file + ":" + std::to_string(lineOf(text, each.at)) + ":" +
                                  std::to_string(each.column) + ": ";
        const auto lint = run(places, {"lint", each.file, "-v"});
        INFO(place << "\n" << lint.out << lint.err);
        const std::size_t line = lint.out.find(place);
        REQUIRE(line != std::string::npos);
        const std::string found = lint.out.substr(line, lint.out.find("]\n", line) - line + 200);
        CHECK(holds(found, each.says));
        CHECK(holds(found, each.help));
        for (const char* purpose : {"merge", "release"}) {
            const auto gate =
                run(places, {"gate", "mailroom-router", "--for", purpose, "--format", "json"});
            INFO(gate.out);
            CHECK(gate.code == 1);
            CHECK(holds(gate.out, "\"pass\": false"));
            CHECK(holds(gate.out, "\"state\": \"" + each.state + "\""));
        }
        git.commitFile(each.file, *before);
    }
}

TEST_CASE("One metric with two values is no value, whichever of them is good", "[cli][bad-input]") {
    const auto places = support::copiedDemo("bad-twice");
    support::ScriptedGit git(places.folder);
    const std::string text = "{\"version\": \"2.1\", \"date\": \"2026-09-24\", \"accuracy\": "
                             "{\"value\": 0.99, \"n\": 6100}}\n";
    git.commitFile("models/mailroom-router/results/other.json", text);
    const auto gate =
        run(places, {"gate", "mailroom-router", "--for", "merge", "--trust-first-use"});
    INFO(gate.out);
    CHECK(gate.code == 1);
    CHECK(holds(gate.out, "Could not be judged\n"));
    CHECK(holds(gate.out, "accuracy: more than one result fits: 0.99 in "
                          "models/mailroom-router/results/other.json:1:64, 0.968 in "
                          "models/mailroom-router/results/summary.json:4:25; write source in the "
                          "SLO"));
}

TEST_CASE("A classification that is not complete is no tier that can be told", "[cli][bad-input]") {
    const auto places = support::copiedDemo("bad-class");
    support::ScriptedGit git(places.folder);
    const auto release = base::readFile(places.folder / kRelease);
    REQUIRE(release);
    const auto gate = [&](const std::string& text) {
        git.commitFile(kRelease, text);
        auto answer =
            run(places, {"gate", "mailroom-router", "--for", "merge", "--trust-first-use"});
        CHECK(answer.code == 1);
        CHECK(holds(answer.out, "Could not be judged\n"));
        return answer.out;
    };
    auto out = gate(edited(*release, "  stakes: \"negligible\"\n", ""));
    CHECK(holds(out, "The risk cannot be told: stakes not stated: counted as the highest      "
                     "models/mailroom-router/release.yaml:7"));
    CHECK(holds(out, "write stakes: negligible, minor, serious, severe, unacceptable"));
    out = gate(edited(*release, "\"negligible\"", "\"tiny\""));
    CHECK(holds(out, "stakes 'tiny' is not one of negligible, minor, serious"));
    CHECK(holds(out, "models/mailroom-router/release.yaml:7"));
    git.run({"rm", "-q", kRelease});
    git.commit("No release file");
    const auto all = run(places, {"gate", "models/mailroom-router", "--for", "merge"});
    CHECK(all.code == 1);
    CHECK(holds(all.out, "Nothing states how risky this is"));
}

TEST_CASE("What a policy says wrongly is located, told how to mend, and not put into force",
          "[cli][bad-input]") {
    const auto places = support::copiedDemo("bad-policy");
    const std::string policy =
        tests::jsonText(run(places, {"policy", "show", "--json"}).out, "text");
    struct Wrong {
        std::string label, from, to, at, says, help;
        int code;
    };
    const std::vector<Wrong> cases{
        {"unknown key", "approval_days: 365", "aproval_days: 365", "aproval_days",
         "unknown key 'aproval_days' in a tier", "did you mean 'approval_days'?", 1},
        {"wrong type", "approval_days: 365", "approval_days: \"a year\"", "a year",
         "'approval_days' must be a whole number", "", 1},
        {"a role that is none", "- role: peer\n", "- role: wizard\n", "wizard",
         "there is no role 'wizard'", "roles: root, chair, peer", 1},
        {"a seat no change reaches", "    # Departures from all this",
         "      - {changes: [weather], require: [{role: peer}]}\n    # Departures from all this",
         "[weather]", "no release can name the change 'weather'", "", 1},
        {"tier without rule", "signatures:\n      - require:\n          - role: peer\n", "x:\n", "",
         "asks for no signature", "write signatures: ", 1},
        {"a tier nobody reaches", "from_score: 12", "from_score: 99", "", "can never be reached",
         "", 1},
        {"a seat nobody can fill", "{role: auditor, external: true}",
         "{role: auditor, external: true, count: 2}", "count: 2",
         "asks for the signature auditor#2, which nobody can give", "put somebody with the role",
         0},
    };
    for (const Wrong& each : cases) {
        INFO(each.label);
        const std::string text = edited(policy, each.from, each.to);
        const auto path = places.home / "wrong.yaml";
        REQUIRE(base::writeFileAtomically(path, text, 0644));
        const auto check =
            run(places, {"policy", "check", path.string(), "-v", "--trust-first-use"});
        INFO(check.out << check.err);
        CHECK(check.code == each.code);
        if (!each.at.empty() && !each.says.empty())
            CHECK(holds(check.out, "wrong.yaml:" + std::to_string(lineOf(text, each.at)) + ":"));
        CHECK(holds(check.out, each.says));
        CHECK(holds(check.out, each.help));
        if (each.code == 0) continue;
        const auto proposed = run(places, {"policy", "propose", path.string(), "--reason", "try",
                                           "--key", places.key("helena.vogt").string()});
        CHECK(proposed.code != 0);
    }
    CHECK(run(places, {"verify"}).code == 0);
}

TEST_CASE("A place passed on in a circle is nobody's", "[cli][bad-input]") {
    const auto places = support::copiedDemo("bad-circle");
    const auto delegate = [&](const char* from, const char* to) {
        return run(places, {"delegate", to, "--role", "legal", "--until", "2026-11-30", "--reason",
                            "away", "--key", places.key(from).string()});
    };
    REQUIRE(run(places, {"seats", "claims-triage", "--trust-first-use"}).code == 1);
    REQUIRE(delegate("ana.ruiz", "tom.weiss").code == 0);
    const auto back = delegate("tom.weiss", "ana.ruiz");
    INFO(back.out << back.err);
    if (back.code == 0) {
        const auto seats = run(places, {"seats", "claims-triage"});
        INFO(seats.out);
        CHECK(seats.code == 1);
        CHECK(holds(seats.out, "passed this signature on in a circle: none of it counts"));
    } else {
        CHECK(holds(back.err, "circle"));
    }
}
