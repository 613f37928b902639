// A meeting on the command line: planned, held, voted on in secret, closed, written down.
#include "tests/cli/Cli.h"

#include "core/base/File.h"
#include "core/base/Ids.h"

#include <catch2/catch.hpp>
#include <rapidjson/document.h>

using namespace countersign;
using namespace countersign::tests;

namespace {

struct Room { // one copy of the demonstration, and whose keys lie beside it
    support::DemoPlaces places;

    CliAnswer say(const std::string& who, std::vector<std::string> args) const {
        args.insert(args.begin(), "meeting");
        args.insert(args.end(), {"--key", places.key(who).string()});
        return run(places, args);
    }
    CliAnswer ask(std::vector<std::string> args) const {
        args.insert(args.begin(), "meeting");
        return run(places, args);
    }
    CliAnswer planned() const { return say("helena.vogt", {"plan", "--date", kDay}); }
    void present(const std::vector<std::string>& people) const {
        for (const std::string& who : people)
            CHECK(ask({"attend", who, "room"}).code == 0);
    }
    static constexpr const char* kDay = "2026-11-23";
};

Room room(const std::string& name) { return {support::copiedDemo(name)}; }

void refused(const CliAnswer& answer, int code, const std::string& why) {
    INFO(answer.out << answer.err);
    CHECK(answer.code == code);
    CHECK(holds(answer.err, why));
}

void fine(const CliAnswer& answer, const std::string& words = {}) {
    INFO(answer.out << answer.err);
    CHECK(answer.code == 0);
    CHECK(holds(answer.out, words));
}

constexpr const char* kRelease = "claims-triage@1.2";

} // namespace

TEST_CASE("The agenda is proposed from what waits, and planning freezes the papers", "[cli][T1]") {
    const Room r = room("meeting-plan");
    const auto proposal = r.ask({"plan"});
    fine(proposal, "claims-triage@1.2");
    CHECK(holds(proposal.out, "discussion"));
    refused(r.say("helena.vogt", {"plan", "--date", "2020-01-01"}), 2, "has passed");
    refused(r.say("helena.vogt", {"plan", "--date", "soon"}), 2, "2026-12-01");
    refused(r.say("ana.ruiz", {"plan", "--date", Room::kDay}), 1, "gives no right");
    const auto papers = r.places.home / "papers-meeting-plan.html";
    fine(r.say("helena.vogt", {"plan", "--date", Room::kDay, "-o", papers.string()}), "Papers");
    const auto view = r.ask({"show", "--json"});
    const auto text = base::readFile(papers);
    REQUIRE(text);
    CHECK(jsonText(view.out, "papers_sha256") == base::sha256(*text).hex());
    CHECK(jsonText(view.out, "phase") == "planned");
    CHECK(holds(*text, "1.2"));
    // Whatever is signed since, the papers come out the same, to the byte.
    fine(r.say("priya.nair", {"question", "--text", "Why 0.88?"}));
    fine(r.say("ana.ruiz", {"ack", "--person", "ana.ruiz"}));
    refused(r.say("tom.weiss", {"ack", "--person", "ana.ruiz"}), 1,
            "of Tom Weiss, not of ana.ruiz");
    const auto again = r.ask({"papers"});
    CHECK(again.code == 0);
    CHECK(again.out == *text);
    const auto shown = r.ask({"show"});
    CHECK(holds(shown.out, "Priya Nair: Why 0.88?"));
    CHECK(holds(shown.out, "has them"));
}

TEST_CASE("No meeting begins with nobody there or without a quorum", "[cli][T4]") {
    const Room r = room("meeting-quorum");
    fine(r.planned());
    refused(r.say("helena.vogt", {"start"}), 1, "Nobody is marked as present");
    r.present({"karim.haddad"});
    refused(r.say("helena.vogt", {"start"}), 1, "No quorum");
    refused(r.say("helena.vogt", {"start"}), 1, "nobody present could sign as");
    refused(r.ask({"attend", "nobody", "room"}), 2, "Nobody listed");
    refused(r.ask({"attend", "ana.ruiz", "asleep"}), 2, "room, remote or absent");
    refused(r.say("helena.vogt", {"close"}), 1, "has not begun");
    refused(r.say("helena.vogt", {"minutes", "--sign"}), 1, "has not begun");
    r.present({"helena.vogt", "ana.ruiz", "priya.nair", "jonas.brandt", "maya.okafor",
               "sam.adeyemi", "ines.moreau", "li.wei"});
    fine(r.say("helena.vogt", {"start"}), "Signed.");
    refused(r.say("helena.vogt", {"start"}), 1, "begun already");
}

TEST_CASE("A sealed ballot shows nothing, is revealed once, and fills no place by itself",
          "[cli][T2]") {
    const Room r = room("meeting-ballot");
    fine(r.planned());
    r.present({"helena.vogt", "ana.ruiz", "tom.weiss", "priya.nair", "jonas.brandt", "maya.okafor",
               "sam.adeyemi", "ines.moreau", "li.wei"});
    fine(r.say("helena.vogt", {"start"}));
    const std::vector<std::string> sealed{"ballot",    kRelease,  "dissent", "--text",
                                          "Too early", "--level", "concern"};
    refused(r.say("helena.vogt", {"ballot", kRelease, "approve", "--text", "Fine"}), 1,
            "fills no required signature");
    refused(r.say("ana.ruiz", {"ballot", kRelease, "approve", "--text", " "}), 2, "says why");
    refused(r.say("ana.ruiz", {"reveal", kRelease}), 2, "holds no sealed ballot");
    fine(r.say("ana.ruiz", sealed), "Signed.");
    refused(r.say("ana.ruiz", sealed), 1, "was cast");
    const auto before = r.ask({"show", "--json"});
    CHECK_FALSE(holds(before.out, "Too early"));
    CHECK(holds(before.out, "Ana Ruiz: not revealed"));
    CHECK(holds(before.out, "can be revealed on this computer only"));
    auto vote = run(r.places, {"vote", kRelease, "approve", "--as", "legal", "--reason", "Fine",
                               "--key", r.places.key("ana.ruiz").string()});
    refused(vote, 1, "neither revealed nor withdrawn");
    // Another computer holds the log and not the salt.
    support::DemoPlaces other = r.places;
    other.state = r.places.home / "meeting-ballot-other";
    refused(run(other, {"meeting", "reveal", kRelease, "--key", r.places.key("ana.ruiz").string(),
                        "--trust-first-use"}),
            2, "not on this computer");
    fine(r.say("ana.ruiz", {"reveal", kRelease, "--only"}), "Signed.");
    const auto after = r.ask({"show", "--json"});
    CHECK(holds(after.out, "Ana Ruiz: dissent (concern), Too early"));
    CHECK_FALSE(holds(after.out, "can be revealed on this computer only"));
    // Revealed and not signed as a vote, as after a crash between the two: then the vote is signed.
    fine(r.say("ana.ruiz", {"reveal", kRelease}), "Signed.");
    refused(r.say("ana.ruiz", {"reveal", kRelease}), 2, "holds no sealed ballot");
    CHECK(run(r.places, {"verify"}).code == 0);
}

TEST_CASE("The demonstration holds a meeting that was held and written down", "[cli][T1]") {
    const auto& places = support::sharedDemo();
    const auto list = run(places, {"meeting", "list"});
    CHECK(holds(list.out, "2026-10-31"));
    CHECK(holds(list.out, "closed"));
    const auto text = run(places, {"meeting", "minutes"});
    CHECK(text.code == 0);
    for (const char* part : {"Chair: Helena Vogt", "Remote: Ines Moreau", "Consent agenda",
                             "decided on credit-terms 1.0: approved", "Who tells a customer"}) {
        INFO(part);
        CHECK(holds(text.out, part));
    }
}

TEST_CASE("Whoever stood aside neither seals nor approves", "[cli][T2]") {
    const Room r = room("meeting-recused");
    const auto key = r.places.key("priya.nair").string();
    fine(run(r.places, {"recuse", kRelease, "--reason", "I wrote the scanner", "--key", key}));
    refused(r.say("priya.nair", {"ballot", kRelease, "approve", "--text", "Fine"}), 1,
            "stood aside");
    refused(run(r.places, {"vote", kRelease, "approve", "--as", "security", "--reason", "Fine",
                           "--key", key}),
            1, "stood aside");
}

TEST_CASE("Closed and written down, with what is still to sign and what exists here only",
          "[cli][T1]") {
    const Room r = room("meeting-minutes");
    fine(r.planned());
    fine(r.say("ana.ruiz", {"question", "--text", "Who <owns> the *detector*?"}));
    r.present({"helena.vogt", "priya.nair", "jonas.brandt", "maya.okafor", "sam.adeyemi",
               "ines.moreau", "li.wei", "ana.ruiz"});
    CHECK(r.ask({"attend", "tom.weiss", "remote"}).code == 0);
    fine(r.say("helena.vogt", {"start"}));
    fine(run(r.places,
             {"spoken", kRelease, "--by", "tom.weiss", "--vote", "approve", "--text",
              "Fine by me, from the train", "--key", r.places.key("helena.vogt").string()}));
    refused(r.say("li.wei", {"action", "add test: supplier codes, owner Li"}), 2, "lacks a day");
    refused(r.say("li.wei", {"action", "add test: supplier codes, 1 Dec"}), 2, "lacks an owner");
    fine(r.say("li.wei", {"action", "add test: supplier codes, owner Li, 1 Dec"}), "Signed.");
    fine(run(r.places, {"decide", kRelease, "deferred", "--reason", "Until the recall is back",
                        "--key", r.places.key("helena.vogt").string()}));
    const auto draft = r.ask({"minutes"});
    fine(draft, "Not signed yet");
    CHECK(r.ask({"attend", "tom.weiss", "absent"}).code == 0);
    const auto closed = r.say("helena.vogt", {"close"});
    fine(closed, "Only on this computer");
    CHECK(holds(closed.out, "minutes are not signed"));
    refused(r.say("helena.vogt", {"close"}), 1, "was closed");
    refused(r.say("ana.ruiz", {"ack"}), 1, "was closed");
    refused(r.ask({"attend", "tom.weiss", "room"}), 1, "was closed");
    // The tier says for how long signatures are asked for; that it ends makes none.
    const auto pile = r.ask({"show"});
    CHECK(holds(pile.out, "2026-11-28"));
    CHECK_FALSE(holds(pile.out, "(over)"));
    const auto over = runAt(r.places, "2026-11-30T09:00:00Z", {"meeting", "show"});
    CHECK(holds(over.out, "2026-11-28 (over)"));
    CHECK(holds(over.out, "Whoever does not sign has not agreed."));
    CHECK(runAt(r.places, "2026-11-30T09:00:00Z", {"gate", kRelease, "--for", "decision"}).code !=
          0);
    const auto page = r.places.home / "minutes.html";
    fine(r.say("helena.vogt", {"minutes", "--sign", "-o", page.string()}), "Signed.");
    const auto text = r.ask({"minutes"});
    for (const char* part : {"# Meeting of 2026-11-23", "Chair: Helena Vogt", "Absent: ",
                             "Tom Weiss", "not signed: Fine by me, from the train", "deferred",
                             "Until the recall is back", "supplier codes: Li Wei, due 2026-12-01",
                             "Whoever does not sign has not agreed.", "fingerprint: "}) {
        INFO(part);
        CHECK(holds(text.out, part));
    }
    const auto html = base::readFile(page);
    REQUIRE(html);
    CHECK(holds(*html, "Who &lt;owns&gt; the *detector*?"));
    CHECK(holds(*html, "Signed by</th><td>Helena Vogt"));
    CHECK(run(r.places, {"verify"}).code == 0);
}

TEST_CASE("A clock that runs backwards begins no meeting", "[cli][T1]") {
    const Room r = room("meeting-clock");
    fine(r.planned());
    r.present({"helena.vogt", "ana.ruiz", "priya.nair", "jonas.brandt", "maya.okafor",
               "sam.adeyemi", "ines.moreau", "li.wei"});
    refused(runAt(r.places, "2026-01-01T09:00:00Z",
                  {"meeting", "start", "--key", r.places.key("helena.vogt").string()}),
            1, "set the clock");
    const auto shown = r.ask({"show"});
    CHECK(holds(shown.out, "room")); // what was typed is kept
}

TEST_CASE("What stands by consent is listed, and decided one by one where nobody objects",
          "[cli][T4]") {
    const Room r = room("meeting-consent");
    const std::string calls = "call-summaries@1.0";
    fine(run(r.places, {"vote", calls, "approve", "--as", "manager", "--reason", "Read it", "--key",
                        r.places.key("sam.adeyemi").string()}));
    fine(r.planned());
    fine(r.ask({"consent"}), "With nothing open: 1.");
    refused(r.say("helena.vogt", {"consent", "--nobody-objects"}), 1, "has not begun");
    r.present({"helena.vogt", "ana.ruiz", "priya.nair", "jonas.brandt", "maya.okafor",
               "sam.adeyemi", "ines.moreau", "li.wei"});
    fine(r.say("helena.vogt", {"start"}));
    refused(r.say("helena.vogt", {"consent", kRelease, "--nobody-objects"}), 1,
            "is to be discussed");
    refused(r.say("helena.vogt", {"consent", "fraud-watch@3.1", "--nobody-objects"}), 1,
            "not on the agenda");
    // Somebody objects after all: then it is talked about.
    const auto objected =
        run(r.places, {"vote", calls, "dissent", "--level", "object", "--reason", "Not so fast",
                       "--key", r.places.key("karim.haddad").string(), "--json"});
    REQUIRE(objected.code == 0);
    refused(r.say("helena.vogt", {"consent", calls, "--nobody-objects"}), 1,
            "does not stand by consent");
    refused(r.say("helena.vogt", {"consent", "--nobody-objects"}), 1, "Nothing stands by consent");
    fine(run(r.places, {"withdraw", jsonText(objected.out, "record"), "--reason", "Answered",
                        "--key", r.places.key("karim.haddad").string()}));
    fine(r.say("helena.vogt", {"consent", "--nobody-objects"}), "Signed.");
    refused(r.say("helena.vogt", {"consent", calls, "--nobody-objects"}), 1, "is decided");
    const auto shown = r.ask({"consent", "--json"});
    CHECK(holds(shown.out, "\"status\": \"approved\""));
    CHECK(holds(r.ask({"show"}).out, "By consent in the meeting of 2026-11-23"));
    CHECK(run(r.places, {"verify"}).code == 0);
}
