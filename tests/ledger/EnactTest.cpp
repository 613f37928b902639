// Policy and roster change through the log only: by the version that follows, by enough people, and
// by position, never by date.
#include "tests/ledger/Governing.h"

#include "core/format/Documents.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;
using model::Verdict;

namespace {

const std::vector<std::string>& rolesOf(const model::VerifyReport& report, const char* who) {
    return report.ledger.roster.byPrincipal(who)->roles;
}

} // namespace

TEST_CASE("an enacted roster is in force from there on, and not before", "[ledger][threat-14]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto early = world.say("cai", world.vote("1", "peer"));
    const model::Roster before = world.report().ledger.roster;
    const auto proposal = world.say("ana", proposeRoster(world, giving("cai", "chair")));
    auto report = world.report();
    CHECK(report.ledger.rosterDigest.version == 1);
    REQUIRE(report.ledger.proposals.size() == 1);
    CHECK(report.ledger.proposals.front().open);
    const auto put = world.say("root", enact(world, proposal.id, true, "root"));
    report = world.report();
    CHECK(report.exitCode == 0);
    CHECK(verdictOf(report, put.commit) == Verdict::Valid);
    CHECK(verdictOf(report, early.commit) == Verdict::Valid);
    CHECK(report.ledger.rosterDigest.version == 2);
    CHECK(rolesOf(report, "cai") == std::vector<std::string>{"peer", "chair"});
    CHECK(report.ledger.rosters.size() == 2);
    CHECK(report.ledger.enactments.size() == 1);
    CHECK(report.ledger.enactments.front().inForce);
    CHECK_FALSE(report.ledger.proposals.front().open);
    CHECK(report.ledger.proposals.front().enacted == put.id);
    // What was in force at a record is fixed by its place.
    const auto* vote = report.ledger.entry(early.id)->record.get();
    CHECK(report.ledger.rosterAt(*vote)->version == 1);
    const auto later = world.say("cai", world.decide("1", model::Outcome::Deferred));
    report = world.report();
    CHECK(verdictOf(report, later.commit) == Verdict::Valid);
    CHECK(report.ledger.rosterAt(*report.ledger.entry(later.id)->record)->version == 2);
}

TEST_CASE("a record under a policy no longer in force is STALE_POLICY", "[ledger][threat-15]") {
    LogWorld world;
    const auto old = world.report().ledger;
    enactRoster(world, "root", "root", giving("cai", "chair"));
    Craft craft = Craft::of(world.prepare("ana", world.open("1")));
    model::Record record = world.prepare("ana", world.plain("", model::Remark{})).record;
    record.roster = old.rosterDigest;
    const std::string bytes = format::writeRecord(record);
    const auto id = base::sha256(bytes);
    const std::string day = record.signedAt.text().substr(0, 10);
    const std::string path = "records/" + day.substr(0, 4) + "/" + day.substr(5, 2) + "/" +
                             day.substr(8, 2) + "/" + id.hex() + ".yaml";
    const auto parent = world.repository().commit(world.head(), git::Strictness::Log);
    craft.commit.tree = world.edited(parent->tree, {{path, bytes}});
    craft.commit.message = format::commitMessage(record, path, id);
    craft.commit.author.time = craft.commit.committer.time = record.signedAt;
    const auto stale = world.write(craft, "ana");
    world.setLog(stale);
    const auto report = world.report();
    CHECK(verdictOf(report, stale) == Verdict::StalePolicy);
    CHECK(report.exitCode == 0);
}

TEST_CASE("enacting needs as many people as the policy in force says, never keys",
          "[ledger][threat-14][threat-16]") {
    LogWorld world(kTwoPeers);
    const auto proposal = world.say("ana", proposeRoster(world, giving("sky", "chair")));
    const auto first = world.say("ana", answer(world, proposal.id, true, "peer"));
    const auto again = world.say("ana2", answer(world, proposal.id, true, "peer"));
    const base::CommitId fork = world.head();
    // Ana twice, by two keys: one person.
    const auto alone =
        force(world, "ana", enact(world, proposal.id, true, "peer", {first.id, again.id}), fork);
    CHECK(verdictOf(world.reportAt(alone), alone) == Verdict::PolicyViolation);
    CHECK(world.reportAt(alone).exitCode == 1);
    CHECK(world.reportAt(alone).ledger.rosterDigest.version == 1);
    // Ben enacts what Ana approved: two people.
    const auto put = world.say("ben", enact(world, proposal.id, true, "peer", {first.id}));
    CHECK(verdictOf(world.report(), put.commit) == Verdict::Valid);
    CHECK(world.report().ledger.rosterDigest.version == 2);
}

TEST_CASE("an approval taken back does not count", "[ledger][threat-14]") {
    LogWorld world(kTwoPeers);
    const auto proposal = world.say("ana", proposeRoster(world, giving("sky", "chair")));
    const auto yes = world.say("cai", answer(world, proposal.id, true, "peer"));
    world.say("cai", answer(world, proposal.id, true, "peer", "reject"));
    const auto put = force(world, "ben", enact(world, proposal.id, true, "peer", {yes.id}));
    world.setLog(put);
    CHECK(verdictOf(world.report(), put) == Verdict::PolicyViolation);
}

TEST_CASE("one person alone puts nothing into force where two must", "[ledger][threat-14]") {
    LogWorld world(kTwoPeers);
    const auto proposal = world.say("ana", proposeRoster(world, giving("sky", "chair")));
    const auto put = force(world, "ana", enact(world, proposal.id, true, "peer"));
    world.setLog(put);
    CHECK(verdictOf(world.report(), put) == Verdict::PolicyViolation);
    CHECK(world.report().ledger.rosterDigest.version == 1);
}

TEST_CASE("nobody counts for granting himself a role", "[ledger][threat-14]") {
    LogWorld world;
    const auto proposal = world.say("root", proposeRoster(world, giving("root", "peer")));
    const auto put = force(world, "root", enact(world, proposal.id, true, "root"));
    world.setLog(put);
    CHECK(verdictOf(world.report(), put) == Verdict::PolicyViolation);
    CHECK(reasonOf(world.report(), put).find("nobody counts who is given a role") !=
          std::string::npos);
    CHECK(rolesOf(world.report(), "root") == std::vector<std::string>{"root", "chair"});
}

TEST_CASE("a change of who may change things needs enough people under the new rule, too",
          "[ledger][threat-14]") {
    LogWorld world;
    const auto lockOut = world.say("root", proposePolicy(world, "enact: {role: root, count: 1}",
                                                         "enact: {role: root, count: 2}"));
    const auto put = force(world, "root", enact(world, lockOut.id, false, "root"));
    CHECK(verdictOf(world.reportAt(put), put) == Verdict::PolicyViolation);
    // Handing over: first both, then one.
    enactRoster(world, "root", "root", giving("ben", "root"));
    enactRoster(world, "ben", "root", taking("root", "root"));
    CHECK(world.report().exitCode == 0);
    CHECK(rolesOf(world.report(), "root") == std::vector<std::string>{"chair"});
    const auto tooLate =
        force(world, "root",
              enact(world, world.say("root", proposeRoster(world, giving("cai", "root"))).id, true,
                    "root"));
    world.setLog(tooLate);
    CHECK(verdictOf(world.report(), tooLate) == Verdict::NotAuthorised);
}

TEST_CASE("an older, a skipped and a foreign version are refused", "[ledger][threat-15]") {
    LogWorld world;
    const auto first = world.say("root", proposeRoster(world, giving("cai", "chair")));
    const auto other = world.say("root", proposeRoster(world, giving("sky", "chair")));
    world.say("root", enact(world, first.id, true, "root"));
    // Never enacted, overtaken: an old version comes back no more.
    const auto back = force(world, "root", enact(world, other.id, true, "root"));
    CHECK(verdictOf(world.reportAt(back), back) == Verdict::PolicyRollback);
    CHECK(world.reportAt(back).exitCode == 1);
    // The one in force, put into force again.
    const auto again = force(world, "root", enact(world, first.id, true, "root"));
    CHECK(verdictOf(world.reportAt(again), again) == Verdict::PolicyRollback);
    // A version that skips one, and one that follows another file.
    for (const bool skips : {true, false}) {
        model::Record wrong = proposeRoster(world, [&](model::Roster& roster) {
            if (skips)
                roster.version += 1;
            else
                roster.previousSha256 = base::sha256("another").hex();
        });
        ledger::Intent intent;
        intent.record = wrong;
        const auto key = sign::parsePublicKeyLine(world.key("root").publicLine);
        const auto refused =
            ledger::prepare(world.repository(), world.report().ledger, intent, *key, world.tick());
        CHECK_FALSE(refused);
    }
}

TEST_CASE("people and keys never vanish from the roster", "[ledger][threat-14]") {
    LogWorld world;
    const std::vector<RosterEdit> edits{
        [](model::Roster& roster) { roster.people.erase(roster.people.begin()); },
        [](model::Roster& roster) { on(roster, "ana").keys.pop_back(); },
        [](model::Roster& roster) {
            on(roster, "ben").keys.push_back(on(roster, "ana").keys.back());
            on(roster, "ana").keys.pop_back();
        }};
    for (const RosterEdit& edit : edits) {
        const model::Record wrong = proposeRoster(world, edit);
        ledger::Intent intent;
        intent.record = wrong;
        const auto key = sign::parsePublicKeyLine(world.key("root").publicLine);
        const auto refused =
            ledger::prepare(world.repository(), world.report().ledger, intent, *key, world.tick());
        REQUIRE_FALSE(refused);
    }
}

TEST_CASE("two enactments of one version that meet void each other", "[ledger][threat-14]") {
    LogWorld world;
    const base::CommitId fork = world.head();
    const auto one = enactRosterBeside(world, fork, "root", "root", giving("cai", "chair"));
    const auto two = enactRosterBeside(world, fork, "root", "root", giving("sky", "chair"));
    world.setLog(one);
    const auto onOne = world.say("cai", world.open("1"));
    for (const bool swapped : {false, true}) {
        const auto heads =
            swapped ? std::vector{two, onOne.commit} : std::vector{onOne.commit, two};
        world.setLog(world.joinOf(heads, "ana"));
        const auto report = world.report();
        CHECK(report.exitCode == 0);
        CHECK(verdictOf(report, one) == Verdict::Valid);
        CHECK(verdictOf(report, two) == Verdict::Valid);
        CHECK(verdictOf(report, onOne.commit) == Verdict::Valid);
        CHECK(report.ledger.rosterDigest.version == 1); // the previous stays
        REQUIRE(report.ledger.enactments.size() == 2);
        CHECK(report.ledger.enactments.front().isVoid);
        CHECK(report.ledger.enactments.back().isVoid);
        // And it goes on from there.
        enactRoster(world, "root", "root", giving("sky", "chair"));
        CHECK(world.report().ledger.rosterDigest.version == 2);
        CHECK(rolesOf(world.report(), "sky") == std::vector<std::string>{"peer", "chair"});
    }
}

TEST_CASE(
    "who lost a role signs nothing more in it from an old head, whatever the order of parents",
    "[ledger][attack][threat-8]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.say("cai", world.vote("1", "peer"));
    const base::CommitId fork = world.head();
    enactRoster(world, "root", "root", taking("ben", "chair"));
    const base::CommitId honest = world.head();
    model::Record decision = world.decide("1", model::Outcome::Deferred);
    decision.signer.hat = "chair";
    const auto late = world.sayBeside(fork, "ben", decision);
    const auto asPeer = world.sayBeside(late, "ben", world.vote("1", "peer"));
    const auto objection = world.sayBeside(asPeer, "ben", world.dissent("1", "chair"));
    for (const auto& heads : {std::vector{honest, objection}, std::vector{objection, honest}}) {
        world.setLog(honest);
        world.setLog(world.joinOf(heads, "ana"));
        const auto report = world.report();
        CHECK(verdictOf(report, late) == Verdict::LateArrival);
        CHECK(verdictOf(report, asPeer) == Verdict::Valid);    // that role he still has
        CHECK(verdictOf(report, objection) == Verdict::Valid); // an objection needs no role
        CHECK(report.ledger.rosterDigest.version == 2);
        CHECK(report.exitCode == 0);
    }
}

TEST_CASE("a keeper who was removed cannot void it from an old head",
          "[ledger][attack][threat-8]") {
    // Ben and Rosa keep the log; Rosa takes that from Ben; Ben enacts beside it, from before.
    LogWorld world;
    enactRoster(world, "root", "root", giving("ben", "root"));
    const base::CommitId fork = world.head();
    enactRoster(world, "root", "root", taking("ben", "root"));
    const base::CommitId honest = world.head();
    const auto coup = enactRosterBeside(world, fork, "ben", "root", giving("cai", "chair"));
    world.setLog(coup);
    const auto under = world.say("cai", world.open("1"));
    const auto harvest = world.say("cai", world.decide("1", model::Outcome::Rejected));
    const auto objection = world.say("ana", world.dissent("1", "peer"));
    for (const auto& heads :
         {std::vector{honest, objection.commit}, std::vector{objection.commit, honest}}) {
        world.setLog(honest);
        world.setLog(world.joinOf(heads, "ana"));
        const auto report = world.report();
        CHECK(verdictOf(report, coup) == Verdict::LateArrival);
        CHECK(rolesOf(report, "ben") == std::vector<std::string>{"peer", "chair"});
        CHECK(rolesOf(report, "cai") == std::vector<std::string>{"peer"});
        // What stands under a roster that never came into force does not count, but an objection.
        CHECK(verdictOf(report, under.commit) == Verdict::StalePolicy);
        CHECK(verdictOf(report, harvest.commit) == Verdict::StalePolicy);
        CHECK(verdictOf(report, objection.commit) == Verdict::Valid);
        CHECK(report.exitCode == 0);
    }
}

TEST_CASE("an approval that came late takes the enactment with it", "[ledger][attack][threat-8]") {
    LogWorld world(kTwoPeers);
    const auto proposal = world.say("ana", proposeRoster(world, giving("sky", "chair")));
    const base::CommitId fork = world.head();
    world.say("ana2", world.retire("ana", "peer")); // stolen, found out
    const base::CommitId honest = world.head();
    model::RecordId approval;
    const auto stolen =
        world.sayBeside(fork, "ana", answer(world, proposal.id, true, "peer"), &approval);
    const auto put =
        world.sayBeside(stolen, "ben", enact(world, proposal.id, true, "peer", {approval}));
    world.setLog(world.joinOf({honest, put}, "cai"));
    const auto report = world.report();
    CHECK(verdictOf(report, stolen) == Verdict::LateArrival);
    CHECK(verdictOf(report, put) == Verdict::LateArrival);
    CHECK(report.ledger.rosterDigest.version == 1);
}

TEST_CASE("a proposal brings exactly its file", "[ledger][attack][threat-12]") {
    LogWorld world;
    const auto prepared = world.prepare("ana", proposeRoster(world, giving("cai", "chair")));
    const std::string file =
        "roster/2-" + std::get<model::RosterPropose>(prepared.record.body).sha256.hex() + ".yaml";
    const Craft good = Craft::of(prepared);
    struct Row {
        std::map<std::string, std::optional<std::string>> files;
        Verdict verdict;
    };
    for (const Row& row : {Row{{{file, std::nullopt}}, Verdict::BadPin},
                           Row{{{file, "people: []\n"}}, Verdict::BadPin},
                           Row{{{"roster/3-x.yaml", "x\n"}}, Verdict::NotAppendOnly},
                           Row{{{"policy/2-x.yaml", "x\n"}}, Verdict::NotAppendOnly}}) {
        Craft bent = good;
        bent.commit.tree = world.edited(good.commit.tree, row.files);
        const auto commit = world.write(bent, "ana");
        CHECK(verdictOf(world.reportAt(commit), commit) == row.verdict);
        CHECK(world.reportAt(commit).ledger.proposals.empty());
    }
    const auto fine = world.write(good, "ana");
    world.setLog(fine);
    CHECK(verdictOf(world.report(), fine) == Verdict::Valid);
    // Proposed again, the file is there already.
    world.say("ben", proposeRoster(world, giving("cai", "chair")));
    CHECK(world.report().ledger.proposals.size() == 2);
}

TEST_CASE("a new policy judges what is decided after it, not before", "[ledger][threat-15]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.say("cai", world.vote("1", "peer"));
    model::Record approved = world.decide("1", model::Outcome::Approved);
    const auto first = world.say("ben", approved);
    const auto proposal =
        world.say("root", proposePolicy(world, "- {role: peer} ", "- {role: peer, count: 2} "));
    world.say("root", enact(world, proposal.id, false, "root"));
    const auto second = world.say("ben", world.decide("1", model::Outcome::Approved));
    const auto report = world.report();
    CHECK(report.exitCode == 0);
    CHECK(report.ledger.policyDigest.version == 2);
    const auto& decisions = report.ledger.releases.at({"triage", "1"}).decisions;
    REQUIRE(decisions.size() == 2);
    CHECK(decisions[0].id == first.id);
    CHECK(decisions[0].supported);
    CHECK(decisions[1].id == second.id);
    CHECK_FALSE(decisions[1].supported);
}
