// Facts, incidents, actions: who may say them, and what they may say about what was said before.
#include "tests/ledger/LogWorld.h"

#include "core/format/Documents.h"
#include "core/format/RecordKinds.h"
#include "core/ledger/Paths.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;
using model::Verdict;

namespace {

// Signed and written as somebody would who leaves out the check before signing: a remark, recast.
base::CommitId put(LogWorld& world, const std::string& who, const std::string& hat,
                   const model::RecordBody& body, bool about = false,
                   model::RecordId* written = nullptr) {
    model::Record remark = world.about("1", "remark", "peer", model::Remark{});
    if (hat != "peer") remark.signer.hat = hat;
    if (!about) remark.subject.reset();
    const ledger::Prepared prepared = world.prepare(who, remark);
    model::Record record = prepared.record;
    record.kind = std::string(format::kindWord(body));
    record.body = body;
    const std::string bytes = format::writeRecord(record);
    const model::RecordId id = base::sha256(bytes);
    const std::string path = ledger::recordPath(record, id);
    Craft craft = Craft::of(prepared);
    craft.commit.tree =
        world.edited(craft.commit.tree, {{prepared.path, std::nullopt}, {path, bytes}});
    craft.commit.message = format::commitMessage(record, path, id);
    const base::CommitId commit = world.write(craft, who);
    world.setLog(commit);
    if (written) *written = id;
    return commit;
}

model::Incident incident(const std::string& severity = "SEV-2") {
    model::Incident body;
    body.severity = severity;
    body.title = "Unfamiliar codes";
    body.started = "2026-09-01T08:00:00Z";
    body.releases = {{"triage", "1"}};
    body.silent = "no";
    return body;
}

model::Action action(const std::string& owner = "cai") {
    return {"test", "Add the codes", owner, "2026-12-01", "high", {}, "", {}};
}

} // namespace

TEST_CASE("A drill names a person of the roster and a time that has been", "[ledger][G8]") {
    LogWorld world;
    const model::Drill good{"kill-switch", "triage", "cai", "2026-09-01T08:00:00Z", 40, "passed"};
    checkVerdict(world, put(world, "ana", "peer", good), Verdict::Valid);
    model::Drill other = good;
    other.person = "nobody";
    checkVerdict(world, put(world, "ana", "peer", other), Verdict::NotAuthorised, "no person");
    other = good;
    other.at = "2029-01-01T00:00:00Z";
    checkVerdict(world, put(world, "ana", "peer", other), Verdict::NotAuthorised,
                 "after it was signed");
}

TEST_CASE("Anybody reports an incident; making it smaller takes the right to promote",
          "[ledger][L3]") {
    LogWorld world;
    model::RecordId first;
    checkVerdict(world, put(world, "cai", "peer", incident(), false, &first), Verdict::Valid);
    model::Incident next = incident("SEV-1");
    next.supersedes = first;
    checkVerdict(world, put(world, "ana", "peer", next), Verdict::Valid);
    for (const char* spoiled : {"severity", "releases", "started"}) {
        model::Incident smaller = incident();
        smaller.supersedes = first;
        if (spoiled == std::string("severity")) smaller.severity = "SEV-3";
        if (spoiled == std::string("releases")) smaller.releases = {{"other", "1"}};
        if (spoiled == std::string("started")) smaller.started = "2026-08-01T08:00:00Z";
        INFO(spoiled);
        checkVerdict(world, put(world, "cai", "peer", smaller), Verdict::NotAuthorised, "smaller");
        checkVerdict(world, put(world, "ben", "chair", smaller), Verdict::Valid);
    }
    next.supersedes = base::sha256("nothing");
    checkVerdict(world, put(world, "ana", "peer", next), Verdict::NotAuthorised, "not an earlier");
    model::Incident later = incident();
    later.started = "2029-01-01T00:00:00Z";
    checkVerdict(world, put(world, "ana", "peer", later), Verdict::NotAuthorised,
                 "after it was signed");
    later = incident();
    later.commander = "stranger";
    checkVerdict(world, put(world, "ana", "peer", later), Verdict::NotAuthorised, "no person");
}

TEST_CASE("Promotion and link are the chair's, about what is earlier in the log", "[ledger][L3]") {
    LogWorld world;
    model::RecordId id, dissent, vote;
    world.say("ben", world.open("1"));
    dissent = world.say("cai", world.dissent("1", "peer")).id;
    vote = world.say("ana", world.vote("1", "peer")).id;
    put(world, "cai", "peer", incident(), false, &id);
    checkVerdict(world, put(world, "cai", "peer", model::Promote{id, "codes"}),
                 Verdict::NotAuthorised, "gives no right");
    checkVerdict(world, put(world, "ben", "chair", model::Promote{id, "codes"}), Verdict::Valid);
    checkVerdict(world, put(world, "ben", "chair", model::Promote{dissent, "codes"}),
                 Verdict::NotAuthorised, "not an earlier incident");
    checkVerdict(world, put(world, "ben", "chair", model::Link{id, dissent, "right"}),
                 Verdict::Valid);
    checkVerdict(world, put(world, "ben", "chair", model::Link{id, vote, "right"}),
                 Verdict::NotAuthorised, "no earlier objection or condition");
    checkVerdict(world, put(world, "ben", "chair", model::Link{dissent, id, "right"}),
                 Verdict::NotAuthorised, "not an earlier incident");
}

TEST_CASE("Nobody closes an own action, makes it easier or moves its day", "[ledger][F3]") {
    LogWorld world;
    model::RecordId id;
    checkVerdict(world, put(world, "ana", "peer", action("ben"), false, &id), Verdict::Valid);
    checkVerdict(world, put(world, "ana", "peer", action("stranger")), Verdict::NotAuthorised,
                 "no person");
    checkVerdict(world, put(world, "ben", "chair", model::ActionClose{id, "done"}),
                 Verdict::NotAuthorised, "an own action");
    checkVerdict(world, put(world, "cai", "peer", model::ActionClose{id, "done"}),
                 Verdict::NotAuthorised, "gives no right");
    checkVerdict(world, put(world, "root", "chair", model::ActionClose{id, "done"}),
                 Verdict::Valid);
    checkVerdict(world, put(world, "root", "chair", model::ActionClose{base::sha256("x"), "done"}),
                 Verdict::NotAuthorised, "not an earlier action");
    model::Action later = action("ben");
    later.supersedes = id;
    later.due = "2027-01-01";
    checkVerdict(world, put(world, "ben", "chair", later), Verdict::NotAuthorised,
                 "own action easier");
    checkVerdict(world, put(world, "cai", "peer", later), Verdict::NotAuthorised, "somebody else");
    checkVerdict(world, put(world, "root", "chair", later), Verdict::Valid);
    checkVerdict(world, put(world, "ana", "peer", later), Verdict::Valid); // who wrote it
    model::Action milder = action("ben");
    milder.supersedes = id;
    milder.severity = "low";
    checkVerdict(world, put(world, "ben", "chair", milder), Verdict::NotAuthorised,
                 "own action easier");
    milder.severity = "high";
    milder.due = "2026-11-01";
    checkVerdict(world, put(world, "ben", "chair", milder), Verdict::Valid); // sooner is fine
}

TEST_CASE("Only a machine deposits, and a machine attests nothing", "[ledger]") {
    LogWorld world;
    const model::Deposit deposit{"telemetry", "telemetry/day.csv", base::sha256("bytes")};
    checkVerdict(world, put(world, "root", "chair", deposit), Verdict::NotAuthorised,
                 "gives no right");
    world.say("ben", world.open("1"));
    checkVerdict(world,
                 put(world, "ana", "peer",
                     model::Attest{"canary/representative", "yes", "Two of six tenants", {}}, true),
                 Verdict::Valid);
}
