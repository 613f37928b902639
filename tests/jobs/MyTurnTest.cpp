// Whose turn it is, and what is new since somebody looked: over the demonstration's year.
#include "core/jobs/MyTurn.h"
#include "core/jobs/Countersign.h"
#include "core/jobs/Meetings.h"
#include "core/jobs/Moments.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/SharedDemo.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <tuple>

using namespace countersign;
using jobs::Turn;

namespace {

std::unique_ptr<jobs::Workspace> workspaceAt(const support::DemoPlaces& places) {
    jobs::WorkspaceOptions options;
    options.folder = places.folder;
    options.stateFolder = places.state;
    options.cacheFolder = places.cache;
    options.clock = support::demoClock();
    auto workspace = jobs::Workspace::open(options);
    REQUIRE(workspace);
    return std::move(*workspace);
}

jobs::MyTurn turnsOf(jobs::Workspace& workspace, const std::string& who,
                     const jobs::AsOf& asOf = {}) {
    auto mine = jobs::myTurn(workspace, who, asOf);
    INFO((mine ? std::string() : mine.error().sentence()));
    REQUIRE(mine);
    return *mine;
}

const Turn* about(const jobs::MyTurn& mine, const std::string& release, Turn::Kind kind) {
    for (const Turn& turn : mine.turns)
        if (turn.release.text() == release && turn.kind == kind) return &turn;
    return nullptr;
}

void signAs(jobs::Workspace& workspace, const support::DemoPlaces& places, const std::string& who,
            const jobs::Statement& statement) {
    auto keys = jobs::identities(workspace, {places.key(who)});
    REQUIRE(keys);
    const auto key = std::find_if(keys->begin(), keys->end(), [&](const jobs::Identity& one) {
        return one.key.path == places.key(who);
    });
    REQUIRE(key != keys->end());
    auto prospect = jobs::prepare(workspace, statement, key->key);
    INFO((prospect ? std::string() : prospect.error().sentence()));
    REQUIRE(prospect);
    auto receipt = jobs::sign(workspace, statement, *prospect, key->key, {});
    INFO((receipt ? std::string() : receipt.error().sentence()));
    REQUIRE(receipt);
}

void announce(jobs::Workspace& workspace, const support::DemoPlaces& places, const std::string& who,
              const std::string& release) {
    jobs::Statement statement;
    statement.kind = jobs::Statement::Kind::Open;
    statement.release = release;
    statement.hat = "peer";
    statement.reason = "Announced again";
    signAs(workspace, places, who, statement);
}

const Turn* papersOf(const jobs::MyTurn& mine) {
    for (const Turn& turn : mine.turns)
        if (turn.kind == Turn::Kind::Papers) return &turn;
    return nullptr;
}

} // namespace

TEST_CASE("It is the turn of those who could give an open required signature, and of no others",
          "[jobs][my-turn]") {
    auto workspace = workspaceAt(support::sharedDemo());
    const auto ana = turnsOf(*workspace, "ana.ruiz");
    const Turn* sign = about(ana, "claims-triage@1.2", Turn::Kind::Sign);
    REQUIRE(sign);
    CHECK(sign->role == "legal");
    CHECK(sign->roleName == "Legal counsel");
    CHECK(sign->tier == "high");
    CHECK(sign->since == "2026-11-12");
    CHECK(sign->sinceLook.date.empty());
    // Priya signed already, and nothing changed since.
    CHECK(turnsOf(*workspace, "priya.nair").turns.empty());
    // A manager is asked by the other release only.
    const auto sam = turnsOf(*workspace, "sam.adeyemi");
    REQUIRE(sam.turns.size() == 1);
    CHECK(sam.turns.front().release.text() == "call-summaries@1.0");
    CHECK(sam.turns.front().kind == Turn::Kind::Sign);
}

TEST_CASE("What is in review is told to nobody in particular, with whom it waits for",
          "[jobs][my-turn]") {
    auto workspace = workspaceAt(support::sharedDemo());
    const auto all = turnsOf(*workspace, {});
    CHECK(all.inReview == 2);
    REQUIRE(all.turns.size() == 2);
    CHECK(all.turns[0].release.text() == "call-summaries@1.0"); // waits longest
    CHECK(all.turns[1].release.text() == "claims-triage@1.2");
    CHECK(all.turns[1].waitsFor ==
          std::vector<base::Sentence>{"Legal counsel: Ana Ruiz, Tom Weiss"});
}

TEST_CASE("Whose turn it was on an earlier day is answered as of that day", "[jobs][my-turn]") {
    auto workspace = workspaceAt(support::sharedDemo());
    jobs::AsOf day;
    day.revision = "2026-10-27"; // credit-terms 1.0 lies before its reviewers
    CHECK(about(turnsOf(*workspace, "ana.ruiz", day), "claims-triage@1.2", Turn::Kind::Sign) ==
          nullptr);
    CHECK(turnsOf(*workspace, {}, day).inReview == 1);
}

TEST_CASE("A signature given on other evidence is asked for again, with what changed since",
          "[jobs][my-turn]") {
    const auto places = support::copiedDemo("turn-again");
    const support::ScriptedGit git(places.folder);
    const std::string weights = "models/claims-triage/weights/triage.safetensors";
    git.write(weights, "other weights\n");
    git.run({"-c", "user.name=Maya Okafor", "-c", "user.email=maya.okafor@meridian.example",
             "commit", "-qam", "Train once more"});
    auto workspace = workspaceAt(places);
    announce(*workspace, places, "maya.okafor", "claims-triage@1.2");
    const auto priya = turnsOf(*workspace, "priya.nair");
    const Turn* again = about(priya, "claims-triage@1.2", Turn::Kind::SignAgain);
    REQUIRE(again);
    CHECK(again->role == "security");
    CHECK(again->sinceSigned.differs);
    CHECK(again->sinceSigned.changed ==
          std::vector<model::EvidenceClass>{model::EvidenceClass::Artifacts});
}

TEST_CASE("A look is remembered for one person, and tells what is new at the next one",
          "[jobs][my-turn]") {
    const auto places = support::copiedDemo("turn-look");
    auto workspace = workspaceAt(places);
    const auto target = [&] {
        auto found = jobs::resolveRelease(*workspace, "claims-triage@1.2", {});
        REQUIRE(found);
        return *found;
    };
    auto first = jobs::sinceLastLook(*workspace, target(), "ana.ruiz", true);
    REQUIRE(first);
    CHECK(first->date.empty());
    auto again = jobs::sinceLastLook(*workspace, target(), "ana.ruiz", false);
    REQUIRE(again);
    CHECK(again->date == "2026-11-21");
    CHECK_FALSE(again->differs);
    CHECK(again->newRecords == 0);
    auto other = jobs::sinceLastLook(*workspace, target(), "tom.weiss", false);
    REQUIRE(other);
    CHECK(other->date.empty());

    const support::ScriptedGit git(places.folder);
    git.write("models/claims-triage/deliberation-note.md", "# Another note\n");
    git.run({"-c", "user.name=Maya Okafor", "-c", "user.email=maya.okafor@meridian.example",
             "commit", "-qam", "Write the note anew"});
    announce(*workspace, places, "maya.okafor", "claims-triage@1.2");
    auto changed = jobs::sinceLastLook(*workspace, target(), "ana.ruiz", false);
    REQUIRE(changed);
    CHECK(changed->differs);
    CHECK(changed->newRecords == 1);
    CHECK(changed->changed == std::vector<model::EvidenceClass>{model::EvidenceClass::Note});
    const auto mine = turnsOf(*workspace, "ana.ruiz");
    const Turn* sign = about(mine, "claims-triage@1.2", Turn::Kind::Sign);
    REQUIRE(sign);
    CHECK(sign->sinceLook.newRecords == 1);
}

TEST_CASE("The papers of a meeting wait for whoever is invited, until they are said to be there",
          "[jobs][my-turn][T3]") {
    const auto places = support::copiedDemo("turn-papers");
    auto workspace = workspaceAt(places);
    auto proposal = jobs::proposeMeeting(*workspace);
    REQUIRE(proposal);
    jobs::PlanRequest request;
    request.date = "2026-11-23";
    request.invited = {"ana.ruiz", "helena.vogt", "tom.weiss"};
    for (const auto& item : proposal->items)
        request.agenda.push_back({item.release, item.part});
    auto plan = jobs::planMeeting(*workspace, request);
    REQUIRE(plan);
    CHECK(papersOf(turnsOf(*workspace, "ana.ruiz")) == nullptr);
    signAs(*workspace, places, "helena.vogt", plan->statement);
    const auto ana = turnsOf(*workspace, "ana.ruiz");
    const Turn* papers = papersOf(ana);
    REQUIRE(papers);
    CHECK(papers->due == "2026-11-23");
    CHECK(papers->releases == 2);
    CHECK(papers->release.model.empty());
    CHECK(papersOf(turnsOf(*workspace, "helena.vogt")) == nullptr); // sent them round
    CHECK(papersOf(turnsOf(*workspace, "sam.adeyemi")) == nullptr); // was not invited
    CHECK(papersOf(turnsOf(*workspace, {})) == nullptr);
    jobs::AsOf after; // nobody met
    after.at = base::UtcTime::parse("2026-11-24T00:00:01Z");
    CHECK(papersOf(turnsOf(*workspace, "ana.ruiz", after)) == nullptr);

    auto have = jobs::preread(*workspace, papers->meeting, {});
    REQUIRE(have);
    signAs(*workspace, places, "ana.ruiz", *have);
    CHECK(papersOf(turnsOf(*workspace, "ana.ruiz")) == nullptr);
    CHECK(papersOf(turnsOf(*workspace, "tom.weiss")) != nullptr);
}

TEST_CASE("Who may do what follows the policy, and a machine may nothing", "[jobs][my-turn][R4]") {
    auto workspace = workspaceAt(support::sharedDemo());
    auto log = workspace->verified();
    REQUIRE(log);
    model::LedgerState ledger = (*log)->ledger;
    CHECK(jobs::mayDo(ledger, "helena.vogt", "decide"));
    CHECK_FALSE(jobs::mayDo(ledger, "priya.nair", "decide"));
    ledger.policy.rights["decide"] = {"security"};
    CHECK(jobs::mayDo(ledger, "priya.nair", "decide"));
    CHECK_FALSE(jobs::mayDo(ledger, "helena.vogt", "decide"));
    ledger.policy.rights["decide"] = {"*"};
    CHECK(jobs::mayDo(ledger, "li.wei", "decide"));
    CHECK_FALSE(jobs::mayDo(ledger, "deploy-bot", "decide"));
    CHECK_FALSE(jobs::mayDo(ledger, "nobody", "decide"));
}

TEST_CASE("Nobody is told a turn from a log that is not in order", "[jobs][my-turn]") {
    const auto places = support::copiedDemo("turn-broken");
    const support::ScriptedGit git(places.folder);
    const std::string head = git.run({"rev-parse", "refs/heads/countersign/log"});
    const std::string tree = git.run({"rev-parse", head + "^{tree}"});
    const std::string foreign = git.run({"-c", "user.name=x", "-c", "user.email=x@x", "commit-tree",
                                         tree, "-p", head, "-m", "not signed"});
    git.run({"update-ref", "refs/heads/countersign/log", foreign});
    auto workspace = workspaceAt(places);
    auto mine = jobs::myTurn(*workspace, "ana.ruiz", {});
    REQUIRE_FALSE(mine);
    CHECK(mine.error().code == base::ErrorCode::Unavailable);
}

TEST_CASE("What waited at the last look is remembered, without what only a judgement can say",
          "[jobs][my-turn]") {
    const auto places = support::copiedDemo("turn-remembered");
    auto workspace = workspaceAt(places);
    auto cold = jobs::rememberedTurn(*workspace);
    REQUIRE(cold);
    CHECK(cold->turns.empty());
    CHECK(cold->fromCache);

    for (const char* who : {"ana.ruiz", ""}) {
        const auto judged = turnsOf(*workspace, who);
        REQUIRE_FALSE(judged.turns.empty());
        CHECK_FALSE(judged.fromCache);
        const auto later = workspaceAt(places); // another start of the program
        auto kept = jobs::rememberedTurn(*later);
        REQUIRE(kept);
        CHECK(kept->fromCache);
        REQUIRE(kept->turns.size() == judged.turns.size());
        for (std::size_t i = 0; i < judged.turns.size(); ++i) {
            const Turn &was = judged.turns[i], &is = kept->turns[i];
            CHECK(is.kind == was.kind);
            CHECK(is.release == was.release);
            CHECK(std::tie(is.tier, is.tierName, is.role, is.roleName, is.since, is.due, is.text,
                           is.said, is.meeting, is.meetingDate) ==
                  std::tie(was.tier, was.tierName, was.role, was.roleName, was.since, was.due,
                           was.text, was.said, was.meeting, was.meetingDate));
            CHECK(is.waitsFor == was.waitsFor);
            CHECK(is.openObjections == was.openObjections);
            CHECK(is.releases == was.releases);
            CHECK(is.late == was.late);
            CHECK(is.sinceLook.date.empty());
        }
    }
    // A look at the past is not the last look.
    jobs::AsOf past;
    past.revision = "2026-11-06";
    CHECK(turnsOf(*workspace, "", past).turns.empty());
    CHECK_FALSE(jobs::rememberedTurn(*workspace)->turns.empty());
}

TEST_CASE("Decisions and tags are the moments one can go back to", "[jobs][moments]") {
    const auto places = support::copiedDemo("moments");
    const support::ScriptedGit git(places.folder);
    git.run({"tag", "v-pilot", "HEAD~3"});
    auto workspace = workspaceAt(places);
    auto found = jobs::moments(*workspace);
    REQUIRE(found);
    const auto decisions = std::count_if(found->begin(), found->end(), [](const auto& moment) {
        return moment.kind == jobs::Moment::Kind::Decision;
    });
    CHECK(decisions == 8);
    CHECK(found->front().date == "2026-10-31");
    CHECK(found->back().title == "v-pilot");
    for (const auto& moment : *found) {
        jobs::AsOf asOf;
        asOf.revision = moment.revision;
        INFO(moment.title);
        CHECK(workspace->position(asOf));
    }
}
