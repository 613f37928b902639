// The learning loop as it is used: criteria, show, change, close, link-back, trends, calendar,
// drill matrix, what runs, what is to be judged again, and what is refused with its reason.
#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include "core/base/File.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace countersign;
using tests::holds;
using tests::run;

namespace {

std::string fileText(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("Severity criteria, kinds of incidents and clocks can be read by anyone", "[cli][L1]") {
    const auto& demo = support::sharedDemo();
    const auto answer = tests::runBare(demo, {"incident", "criteria"});
    INFO(answer.err);
    CHECK(answer.code == 0);
    for (const char* part : {"SEV-1", "SEV-4", "prompt-injection", "hallucination-cascade",
                             "A silent failure ran longer than a day"})
        CHECK(holds(answer.out, part));
    CHECK(holds(tests::runBare(demo, {"incident", "criteria", "--json"}).out, "\"met_by\""));
}

TEST_CASE("An incident is shown with phases, clocks, scenario, and what was said before",
          "[cli][L1][L5][D3]") {
    const auto& demo = support::sharedDemo();
    const auto list = run(demo, {"incident", "list", "--text", "supplier", "--json"});
    REQUIRE(list.code == 0);
    const std::size_t at = list.out.find("\"record\": \"");
    const std::string id = list.out.substr(
        at == std::string::npos ? list.out.find("\"record\":\"") + 10 : at + 11, 12);
    const auto shown = run(demo, {"incident", "show", id});
    INFO(shown.out << shown.err);
    CHECK(shown.code == 0);
    CHECK(holds(shown.out, "detected      2026-01-24T11:08:00Z"));
    CHECK(holds(shown.out, "after 4 h 3"));
    CHECK(holds(shown.out, "met: Write-up for those concerned"));
    CHECK(holds(shown.out, "whether kept is not on record"));
    CHECK(holds(shown.out, "first passed by: claims-triage@1.1"));
    CHECK(holds(shown.out, "Was foreseen (right)"));
    CHECK(run(demo, {"incident", "show", "ffff"}).code == 2);
}

TEST_CASE("The dissent that was right is counted, and linked from both ends", "[cli][D3]") {
    const auto& demo = support::sharedDemo();
    const auto said = run(demo, {"incident", "foreseen"});
    INFO(said.out << said.err);
    CHECK(said.code == 0);
    CHECK(holds(said.out, "1 of 4 objections met an incident later"));
    CHECK(holds(said.out, "Objections: 1 right, 0 partly, 0 wrong, 0 unclear"));
    CHECK(holds(said.out, "Conditions: 1 right"));
    CHECK(holds(said.out, "Karim Haddad"));
    CHECK(holds(said.out, "First storm"));
    CHECK(holds(run(demo, {"incident", "list"}).out, "was foreseen (right)"));
    const auto trends = run(demo, {"incident", "trends"});
    CHECK(holds(trends.out, "2 × distribution-shift"));
    CHECK(holds(trends.out, "1 of 2 raised no alarm"));
}

TEST_CASE("What cannot be about an incident is refused with the reason", "[cli][D3][L1][L3]") {
    const auto places = support::copiedDemo("learning-refused");
    REQUIRE(run(places, {"gate", "mailroom-router", "--trust-first-use"}).code == 0);
    const std::string karim = places.key("karim.haddad").string();
    const std::string helena = places.key("helena.vogt").string();
    const auto add = [&](std::vector<std::string> more) {
        std::vector<std::string> args{
            "incident",  "add",       "--severity",          "SEV-2",     "--title",
            "Lost post", "--release", "mailroom-router@2.1", "--started", "2026-11-20T08:00:00Z"};
        args.insert(args.end(), more.begin(), more.end());
        args.insert(args.end(), {"--key", karim, "--json"});
        return run(places, args);
    };
    const auto backwards = add({"--detected", "2026-11-20T07:00:00Z"});
    CHECK(backwards.code == 2);
    CHECK(holds(backwards.err, "clock goes backwards"));
    CHECK(holds(add({"--detected", "2027-01-01"}).err, "lies ahead"));
    const auto word = add({"--cause", "halucination"});
    CHECK(word.code == 2);
    CHECK(holds(word.err, "nearest: hallucination"));
    CHECK(holds(add({"--closed", "2026-11-20T09:00:00Z"}).err, "without naming who led it"));
    CHECK(holds(add({"--closed", "2026-11-20T09:00:00Z", "--commander", "karim.haddad"}).err,
                "without a post-mortem"));
    const auto added = add({"--cause", "hallucination", "--commander", "karim.haddad"});
    INFO(added.err);
    REQUIRE(added.code == 0);
    const std::string id = tests::jsonText(added.out, "record").substr(0, 12);

    // What is known later replaces what was said; the earlier record stays.
    const auto changed =
        run(places, {"incident", "change", id, "--detected", "2026-11-20T08:30:00Z", "--contained",
                     "2026-11-20T08:40:00Z", "--recovered", "2026-11-20T09:00:00Z", "--key", karim,
                     "--json"});
    INFO(changed.err);
    REQUIRE(changed.code == 0);
    const std::string newer = tests::jsonText(changed.out, "record").substr(0, 12);
    const auto smaller =
        run(places, {"incident", "change", newer, "--severity", "SEV-4", "--key", karim});
    CHECK(smaller.code == 1);
    CHECK(holds(smaller.err, "makes an incident smaller"));
    CHECK(holds(run(places, {"incident", "show", id}).out, "hallucination"));

    // A post-mortem to fill in, with what is known; as it comes, lint says what is missing.
    const auto made = run(places, {"new", "post-mortem", "--incident", id});
    INFO(made.err);
    REQUIRE(made.code == 0);
    CHECK(holds(made.out, "models/mailroom-router/incidents/2026-11-20-lost-post.md"));
    const std::string text =
        fileText(places.folder / "models/mailroom-router/incidents/2026-11-20-lost-post.md");
    CHECK(holds(text, "| 2026-11-20T08:30:00Z | detected | 30 min |"));
    CHECK(run(places, {"new", "post-mortem", "--incident", id}).code != 0);
    support::ScriptedGit git(places.folder);
    git.setTime(1'795'000'000);
    git.write("models/mailroom-router/incidents/2026-11-20-lost-post.md", text);
    git.commit("Begin the post-mortem");
    const auto lint = run(places, {"lint", "mailroom-router"});
    CHECK(holds(lint.out, "2026-11-20-lost-post.md"));
    CHECK(holds(lint.out, "The post-mortem does not say: root cause"));
    CHECK(holds(lint.out, "[attendance]"));
    const auto closed =
        run(places, {"incident", "close", newer, "--post-mortem",
                     "models/mailroom-router/incidents/2026-11-20-lost-post.md", "--key", karim});
    INFO(closed.err);
    CHECK(closed.code == 0);

    // Candidates are listed; a person says which it was.
    CHECK(holds(run(places, {"incident", "link", id}).out, "left to be linked"));
    const auto history = run(places, {"incident", "foreseen", "--json"});
    const std::size_t where = history.out.find("\"by\":");
    REQUIRE(where != std::string::npos);
    const auto other = run(places, {"incident", "foreseen", "--text", "storm weeks", "--json"});
    const std::size_t record = other.out.find("\"record\":");
    const std::string objection =
        other.out.substr(other.out.find_first_not_of(": \"", record + 8), 12);
    const auto wrongModel = run(places, {"incident", "link", id, objection, "--finding", "right",
                                         "--reason", "x", "--key", helena});
    CHECK(wrongModel.code == 2);
    CHECK(holds(wrongModel.err, "and the incident was not"));
    CHECK(run(places, {"verify"}).code == 0);
}

TEST_CASE("Actions are counted by team, and a tracker is a link", "[cli][F2][F3]") {
    const auto& demo = support::sharedDemo();
    const auto teams = run(demo, {"action", "list", "--by-team"});
    INFO(teams.out << teams.err);
    CHECK(teams.code == 0);
    CHECK(holds(teams.out, "Claims ML"));
    CHECK(holds(teams.out, "50 %")); // one done, one overdue, one not due yet
    const auto places = support::copiedDemo("learning-action");
    REQUIRE(run(places, {"gate", "mailroom-router", "--trust-first-use"}).code == 0);
    const std::string helena = places.key("helena.vogt").string();
    const auto add = [&](const std::string& tracker) {
        return run(places, {"action", "add", "Count it", "--kind", "test", "--owner", "li.wei",
                            "--due", "2026-12-01", "--severity", "low", "--tracker", tracker,
                            "--key", helena, "--json"});
    };
    CHECK(holds(add("javascript:x").err, "must be a link"));
    const auto added = add("https://tracker.example/1");
    REQUIRE(added.code == 0);
    const std::string id = tests::jsonText(added.out, "record").substr(0, 12);
    const auto close = [&] {
        return run(places, {"action", "close", id, "--evidence", "see the pack", "--key", helena});
    };
    const auto done = close();
    INFO(done.err);
    CHECK(done.code == 0);
    const auto twice = close();
    CHECK(twice.code == 2);
    CHECK(holds(twice.err, "closed already, by Helena Vogt"));
}

TEST_CASE("The calendar holds actions, re-evaluations, renewals, conditions and drills, and stays "
          "the same",
          "[cli][F4]") {
    const auto& demo = support::sharedDemo();
    const auto all = run(demo, {"export", "--all", "--as", "ics", "-o", "-"});
    INFO(all.err);
    REQUIRE(all.code == 0);
    for (const char* part :
         {"BEGIN:VCALENDAR\r\n", "CATEGORIES:action\r\n", "CATEGORIES:re-evaluation\r\n",
          "CATEGORIES:renewal\r\n", "CATEGORIES:condition\r\n", "CATEGORIES:drill\r\n",
          "URL:https://tracker.meridian.example/CT-311\r\n", "END:VCALENDAR\r\n"})
        CHECK(holds(all.out, part));
    CHECK(run(demo, {"export", "--all", "--as", "ics", "-o", "-"}).out == all.out);
    const auto one = run(demo, {"export", "fraud-watch", "--as", "ics", "-o", "-"});
    CHECK(one.code == 0);
    CHECK(holds(one.out, "Precision for small shops"));
    CHECK_FALSE(holds(one.out, "claims-triage"));
    CHECK(run(demo, {"export", "--as", "ics", "-o", "-"}).code == 2);
    CHECK(run(demo, {"export", "--all", "--as", "html", "-o", "-"}).code == 2);
    // A later look at the same log: the same entries under the same names.
    const auto later =
        run(demo, {"--at", "2026-12-24T09:00:00Z", "export", "--all", "--as", "ics", "-o", "-"});
    CHECK(later.out == all.out);
}

TEST_CASE("Who exercised what, what runs under which approval, and what is to be judged again",
          "[cli][G8][L6][R3]") {
    const auto& demo = support::sharedDemo();
    const auto matrix = run(demo, {"drill", "matrix"});
    INFO(matrix.out << matrix.err);
    CHECK(matrix.code == 0);
    CHECK(holds(matrix.out, "stale"));
    CHECK(holds(matrix.out, "current"));
    const auto service = run(demo, {"service"});
    INFO(service.out << service.err);
    CHECK(service.code == 0);
    CHECK(holds(service.out, "approval lapsed"));
    CHECK(holds(service.out, "as approved"));
    CHECK(holds(service.out, "not reported"));
    const auto renewals = run(demo, {"renewals", "claims-triage"});
    INFO(renewals.out << renewals.err);
    CHECK(renewals.code == 0);
    CHECK(holds(renewals.out, "renewal/fresh-data"));
    CHECK(holds(renewals.out, "an incident since the approval"));
    CHECK(holds(run(demo, {"renewals", "--json"}).out, "\"checklist\""));
}
