// Attacks by people with real keys: every commit here is properly signed unless its name says
// otherwise, and each is refused by its own verdict.
#include "tests/ledger/LogWorld.h"

#include "core/format/Documents.h"
#include "core/ledger/Paths.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;
using model::LogState;
using model::Verdict;

namespace {

struct Attack {
    base::CommitId commit;
    model::VerifyReport report;
};
Attack attackWith(LogWorld& world, const Craft& craft, const std::string& who) {
    const base::CommitId commit = world.write(craft, who);
    world.setLog(commit);
    return {commit, world.report()};
}

void checkRefused(const Attack& attack, Verdict expected, int exitCode = 1) {
    INFO(reasonOf(attack.report, attack.commit));
    CHECK(std::string(model::name(verdictOf(attack.report, attack.commit))) ==
          model::name(expected));
    CHECK(attack.report.exitCode == exitCode);
    CHECK_FALSE(reasonOf(attack.report, attack.commit).empty());
}

} // namespace

TEST_CASE("an honest log is in order and says what was signed", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto vote = world.say("ana", world.vote("1", "peer"));
    world.say("ben", world.decide("1", model::Outcome::Approved));
    const model::VerifyReport report = world.report();
    INFO(report.reason);
    CHECK(report.state == LogState::Complete);
    CHECK(report.exitCode == 0);
    CHECK(report.counted == 4);
    CHECK(report.ledger.records == 3);
    const auto& history = report.ledger.releases.at({"triage", "1"});
    REQUIRE(history.candidate());
    REQUIRE(history.votes.size() == 1);
    CHECK(history.votes[0].id == vote.id);
    REQUIRE(history.liveDecision());
    INFO(history.liveDecision()->why);
    CHECK(history.liveDecision()->supported);
    CHECK_FALSE(history.liveDecision()->contested);
}

TEST_CASE("an approval whose meaning is not the policy's sentence never counts",
          "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const ledger::Prepared prepared = world.prepare("ana", world.vote("1", "peer"));
    const Craft craft = recast(world, prepared, [](model::Record& record) {
        record.meaning = "I did not look at this release";
    });
    const Attack attack = attackWith(world, craft, "ana");
    checkRefused(attack, Verdict::NotAuthorised, 0);
    CHECK(attack.report.ledger.releases.at({"triage", "1"}).votes.empty());
}

TEST_CASE("an objection is heard whatever it says it means", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto objection = world.say("cai", world.dissent("1", "peer"));
    const model::VerifyReport report = world.report();
    CHECK(verdictOf(report, objection.commit) == Verdict::Valid);
    CHECK(warned(report, objection.commit, "MEANING_DIFFERS"));
}

TEST_CASE("an old record edited in a later commit is NOT_APPEND_ONLY", "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const ledger::Prepared victim = world.prepare("cai", world.dissent("1", "peer"));
    const auto dissent = world.say("cai", victim.record);
    const auto path = world.report().ledger.entry(dissent.id)->path;
    const ledger::Prepared prepared = world.prepare("ana", world.vote("1", "peer"));
    Craft craft = Craft::of(prepared);
    SECTION("changed") {
        craft.commit.tree = world.edited(craft.commit.tree, {{path, "approved after all\n"}});
    }
    SECTION("taken away") {
        craft.commit.tree = world.edited(craft.commit.tree, {{path, std::nullopt}});
    }
    const Attack attack = attackWith(world, craft, "ana");
    checkRefused(attack, Verdict::NotAppendOnly);
    CHECK(attack.report.ledger.releases.at({"triage", "1"}).objections.size() == 1);
}

TEST_CASE("a merge that smuggles anything in is BAD_MERGE", "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto dissent = world.say("cai", world.dissent("1", "peer"));
    const base::CommitId fork = world.head();
    const base::CommitId left = world.sayBeside(fork, "ana", world.vote("1", "peer"));
    const base::CommitId right = world.sayBeside(fork, "ben", world.vote("1", "peer"));
    const base::CommitId good = world.joinOf({left, right}, "ben");
    Craft craft = Craft::of(world.repository(), good);
    const std::string path = world.report().ledger.entry(dissent.id)->path;
    const base::TreeId tree = craft.commit.tree;
    SECTION("the honest union is VALID_MERGE") {
        world.setLog(good);
        const auto report = world.report();
        CHECK(verdictOf(report, good) == Verdict::ValidMerge);
        CHECK(report.exitCode == 0);
        CHECK(report.ledger.releases.at({"triage", "1"}).votes.size() == 3);
        return;
    }
    SECTION("an edited dissent") {
        craft.commit.tree = world.edited(tree, {{path, "I approve\n"}});
    }
    SECTION("a deleted dissent") { craft.commit.tree = world.edited(tree, {{path, std::nullopt}}); }
    SECTION("an added file") {
        craft.commit.tree = world.edited(tree, {{"records/2026/01/01/x.yaml", "x\n"}});
    }
    SECTION("one side only") {
        craft.commit.tree = world.repository().commit(left, git::Strictness::Log)->tree;
    }
    SECTION("another message") { craft.commit.message = "Merge branch 'x'\n"; }
    checkRefused(attackWith(world, craft, "ben"), Verdict::BadMerge);
}

TEST_CASE("a record that names another person than its key is SIGNER_MISMATCH",
          "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const ledger::Prepared prepared = world.prepare("ana", world.vote("1", "peer"));
    SECTION("everything says Ana, Ben signs") {
        checkRefused(attackWith(world, Craft::of(prepared), "ben"), Verdict::SignerMismatch);
    }
    SECTION("the commit says Ben, the record says Ana") {
        Craft craft = Craft::of(prepared);
        craft.commit.author = craft.commit.committer =
            Craft::of(world.prepare("ben", world.vote("1", "peer"))).commit.author;
        craft.commit.committer.time = craft.commit.author.time = prepared.record.signedAt;
        checkRefused(attackWith(world, craft, "ben"), Verdict::SignerMismatch);
    }
    SECTION("only the author is another") {
        Craft craft = Craft::of(prepared);
        craft.commit.author.name = "Ben Okafor";
        checkRefused(attackWith(world, craft, "ana"), Verdict::SignerMismatch);
    }
    SECTION("another printed name") {
        const Craft craft = recast(world, prepared, [](auto& r) { r.signer.name = "Anna Ruiz"; });
        checkRefused(attackWith(world, craft, "ana"), Verdict::SignerMismatch);
    }
    SECTION("another time") {
        Craft craft = Craft::of(prepared);
        craft.commit.author.time.seconds -= 1;
        craft.commit.committer.time.seconds -= 1;
        checkRefused(attackWith(world, craft, "ana"), Verdict::SignerMismatch);
    }
}

TEST_CASE("evidence that is not what the manifest names is BAD_PIN", "[ledger][attack]") {
    LogWorld world;
    const ledger::Prepared prepared = world.prepare("ben", world.open("1"));
    const std::string pin =
        ledger::pinFolder(prepared.record.signedAt, prepared.record.subject->manifest);
    Craft craft = Craft::of(prepared);
    const auto change = [&](const std::string& path, std::optional<std::string> text) {
        craft.commit.tree = world.edited(craft.commit.tree, {{pin + path, text}});
    };
    SECTION("a swapped file") { change("files/models/triage/results/ood.json", "0.99\n"); }
    SECTION("a missing file") { change("files/models/triage/results/ood.json", std::nullopt); }
    SECTION("a file too many") { change("files/models/triage/extra.json", "{}\n"); }
    SECTION("another manifest") { change("manifest", world.manifestText("2")); }
    SECTION("no manifest") { change("manifest", std::nullopt); }
    SECTION("no evidence at all") {
        for (const git::TreeAddition& each : prepared.pinned)
            craft.commit.tree = world.edited(craft.commit.tree, {{each.path, std::nullopt}});
    }
    checkRefused(attackWith(world, craft, "ben"), Verdict::BadPin);
}

TEST_CASE("a manifest that lies about a digest is BAD_PIN", "[ledger][attack]") {
    LogWorld world;
    model::Manifest lying = world.manifest("1");
    lying.entries[1].sha256.bytes[0] ^= 1;
    ledger::Intent intent;
    intent.record = world.open("1");
    intent.record.subject->manifest = base::sha256(format::writeManifest(lying));
    intent.manifest = &lying;
    intent.manifestText = format::writeManifest(lying);
    const auto key = sign::parsePublicKeyLine(world.key("ben").publicLine);
    const auto prepared =
        ledger::prepare(world.repository(), world.report().ledger, intent, *key, world.tick());
    REQUIRE(prepared);
    checkRefused(attackWith(world, Craft::of(*prepared), "ben"), Verdict::BadPin);
}

TEST_CASE("the same evidence is pinned once and a vote may not bring it again",
          "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const ledger::Prepared prepared = world.prepare("ana", world.vote("1", "peer"));
    CHECK(prepared.pinned.empty());
    Craft craft = Craft::of(prepared);
    craft.commit.tree = world.edited(
        craft.commit.tree,
        {{"evidence/2020/01/" + prepared.record.subject->manifest.hex() + "/manifest", "x\n"}});
    checkRefused(attackWith(world, craft, "ana"), Verdict::BadPin);
}

namespace {

// A commit by a key of nobody that opens release 1, with `files` in its tree changed.
Attack leaveBehind(LogWorld& world,
                   const std::map<std::string, std::optional<std::string>>& files) {
    const ledger::Prepared prepared = world.prepare("ben", world.open("1"));
    Craft craft = Craft::of(prepared);
    craft.commit.tree = world.edited(craft.commit.tree, files);
    return attackWith(world, craft, "eve");
}

} // namespace

TEST_CASE("evidence that a refused commit left in the log does not block its release",
          "[ledger][attack]") {
    LogWorld world;
    const ledger::Prepared first = world.prepare("ben", world.open("1"));
    const std::string pin =
        ledger::pinFolder(first.record.signedAt, first.record.subject->manifest);
    std::map<std::string, std::optional<std::string>> change;
    std::size_t brought = 0;
    SECTION("all of it") {}
    SECTION("part of it") {
        change = {{pin + "files/models/triage/results/ood.json", std::nullopt}};
        brought = 1;
    }
    const Attack attack = leaveBehind(world, change);
    checkRefused(attack, Verdict::UnknownKey);
    const ledger::Prepared again = world.prepare("ben", world.open("1"));
    CHECK(again.pinned.size() == brought);
    world.say("ben", world.open("1"));
    world.say("ana", world.vote("1", "peer"));
    const model::VerifyReport report = world.report();
    CHECK(report.ledger.releases.at({"triage", "1"}).votes.size() == 1);
    CHECK(report.ledger.records == 2);
    CHECK(report.ledger.releases.at({"triage", "1"}).candidate());
}

TEST_CASE("other files that a refused commit left where evidence belongs are never taken for it",
          "[ledger][attack]") {
    LogWorld world;
    const ledger::Prepared first = world.prepare("ben", world.open("1"));
    const std::string pin =
        ledger::pinFolder(first.record.signedAt, first.record.subject->manifest);
    const std::string results = pin + "files/models/triage/results/ood.json";
    std::map<std::string, std::optional<std::string>> change;
    std::string blamed = results;
    SECTION("a swapped file") { change = {{results, "0.99\n"}}; }
    SECTION("a file too many") {
        blamed = pin + "files/extra.json";
        change = {{blamed, "{}\n"}};
    }
    checkRefused(leaveBehind(world, change), Verdict::UnknownKey);
    // Nobody is let sign on top of it ...
    ledger::Intent intent;
    intent.record = world.open("1");
    intent.manifest = &world.manifest("1");
    intent.manifestText = world.manifestText("1");
    const auto key = sign::parsePublicKeyLine(world.key("ben").publicLine);
    const auto refused =
        ledger::prepare(world.repository(), world.report().ledger, intent, *key, world.tick());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Conflict);
    CHECK(refused.error().place.path == blamed);
    // ... and who does all the same has named no evidence.
    const ledger::Prepared other = world.prepare("ben", world.open("2"));
    Craft craft =
        recast(world, other, [&](model::Record& record) { record.subject = world.subject("1"); });
    for (const git::TreeAddition& each : other.pinned)
        craft.commit.tree = world.edited(craft.commit.tree, {{each.path, std::nullopt}});
    const Attack attack = attackWith(world, craft, "ben");
    checkRefused(attack, Verdict::BadPin);
    CHECK(reasonOf(attack.report, attack.commit).find(blamed.substr(pin.size() + 6)) !=
          std::string::npos);
}

TEST_CASE("commits of strangers and of no one are refused", "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const ledger::Prepared prepared = world.prepare("ana", world.vote("1", "peer"));
    SECTION("unsigned") {
        const auto commit = world.writeUnsigned(Craft::of(prepared));
        world.setLog(commit);
        CHECK(verdictOf(world.report(), commit) == Verdict::Unsigned);
        CHECK(world.report().exitCode == 1);
    }
    SECTION("signed by a key that is on no roster") {
        checkRefused(attackWith(world, Craft::of(prepared), "eve"), Verdict::UnknownKey);
    }
    SECTION("a signature over other bytes") {
        const auto good = world.write(Craft::of(prepared), "ana");
        std::string raw = world.rawOf(good);
        raw.replace(raw.rfind("Ruiz"), 4, "Ruis");
        const auto commit = world.writeRaw(raw);
        world.setLog(commit);
        CHECK(verdictOf(world.report(), commit) == Verdict::BadSignature);
    }
    SECTION("an ordinary commit in the log") {
        Craft craft = Craft::of(prepared);
        craft.commit.message = "Fix typo\n";
        checkRefused(attackWith(world, craft, "ana"), Verdict::RecordDigestMismatch);
    }
    SECTION("nothing added") {
        Craft craft = Craft::of(world.repository(), world.head());
        craft.commit.parents = {world.head()};
        checkRefused(attackWith(world, craft, "ben"), Verdict::NotAppendOnly);
    }
}

TEST_CASE("ambiguous commit objects are MALFORMED whatever git says",
          "[ledger][attack][threat-22]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto good = world.say("ana", world.vote("1", "peer"));
    const std::string raw = world.rawOf(good.commit);
    std::string bent = raw;
    SECTION("a NUL-hidden tail") { bent += std::string("\0I also reject this\n", 20); }
    SECTION("two trees") { bent = raw.substr(0, raw.find('\n') + 1) + raw; }
    SECTION("an unknown header") {
        const std::size_t at = raw.find("gpgsig");
        bent.insert(at, "mergetag object\n");
    }
    SECTION("two signatures") {
        const std::size_t at = raw.find("gpgsig"), end = raw.find("\n\n");
        bent.insert(end + 1, raw.substr(at, end + 1 - at));
    }
    const auto commit = world.writeRaw(bent);
    world.setLog(commit);
    const auto report = world.report();
    CHECK(verdictOf(report, commit) == Verdict::Malformed);
    CHECK(report.exitCode == 1);
}

TEST_CASE("a record signed for another log, place or time does not count here",
          "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const ledger::Prepared prepared = world.prepare("ana", world.vote("1", "peer"));
    SECTION("another log") {
        const Craft craft = recast(world, prepared, [](auto& r) { r.log.bytes[0] ^= 1; });
        checkRefused(attackWith(world, craft, "ana"), Verdict::WrongLog);
    }
    SECTION("another parent") {
        const Craft craft =
            recast(world, prepared, [&](auto& r) { r.prev[0].commit = world.genesis(); });
        checkRefused(attackWith(world, craft, "ana"), Verdict::PrevMismatch);
    }
    SECTION("a re-parented commit") {
        Craft craft = Craft::of(prepared);
        world.say("cai", world.vote("1", "peer"));
        craft.commit.parents = {world.head()};
        craft.commit.tree =
            world.edited(world.repository().commit(world.head(), git::Strictness::Log)->tree,
                         {{prepared.path, prepared.bytes}});
        checkRefused(attackWith(world, craft, "ana"), Verdict::PrevMismatch);
    }
    SECTION("another policy than the one in force") {
        const Craft craft = recast(world, prepared, [](auto& r) { r.policy.version = 2; });
        checkRefused(attackWith(world, craft, "ana"), Verdict::StalePolicy, 0);
    }
    SECTION("a path that is not its own") {
        Craft craft = Craft::of(prepared);
        craft.commit.tree =
            world.edited(craft.commit.tree, {{prepared.path, std::nullopt},
                                             {"records/2020/01/01/x.yaml", prepared.bytes}});
        checkRefused(attackWith(world, craft, "ana"), Verdict::RecordDigestMismatch);
    }
    SECTION("not canonical") {
        Craft craft = Craft::of(prepared);
        craft.commit.tree =
            world.edited(craft.commit.tree, {{prepared.path, prepared.bytes + "# note\n"}});
        checkRefused(attackWith(world, craft, "ana"), Verdict::BadRecord);
    }
}

TEST_CASE("the same statement signed twice counts once", "[ledger][attack]") {
    LogWorld world({}, "ecdsa"); // its signatures differ each time
    world.say("ben", world.open("1"));
    const Craft craft = Craft::of(world.prepare("ana", world.vote("1", "peer")));
    const auto one = world.write(craft, "ana"), two = world.write(craft, "ana");
    REQUIRE(one != two);
    world.setLog(one);
    const auto joined = world.joinOf({one, two}, "ben");
    world.setLog(joined);
    const auto report = world.report();
    CHECK((verdictOf(report, one) == Verdict::Twin) != (verdictOf(report, two) == Verdict::Twin));
    CHECK(report.exitCode == 0);
    CHECK(report.ledger.releases.at({"triage", "1"}).votes.size() == 1);
}

TEST_CASE("a record of a newer schema is listed and never counted", "[ledger]") {
    LogWorld world;
    const ledger::Prepared prepared = world.prepare("ben", world.open("1"));
    const std::string bytes = "countersign: 7\nlog: \"" + prepared.record.log.hex() +
                              "\"\nkind: \"levitate\"\nsigned_at: \"" +
                              prepared.record.signedAt.text() + "\"\nnew: {a: 1}\n";
    const model::RecordId id = base::sha256(bytes);
    Craft craft = Craft::of(prepared);
    const auto parent = world.repository().commit(world.head(), git::Strictness::Log);
    craft.commit.tree =
        world.edited(parent->tree, {{ledger::recordPath(prepared.record, id), bytes}});
    craft.commit.message = "levitated\n";
    const Attack attack = attackWith(world, craft, "ben");
    checkRefused(attack, Verdict::UnknownKind, 0);
    CHECK(attack.report.refused == 1);
    CHECK(attack.report.ledger.records == 0);
    world.say("ben", world.open("1"));
    CHECK(world.report().exitCode == 0);
}

TEST_CASE("a security key that was not touched signs nothing where a touch is required",
          "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    ledger::Intent intent;
    intent.record = world.vote("1", "peer");
    const auto key = sign::parsePublicKeyLine(world.securityKey().line);
    REQUIRE(key);
    const auto prepared =
        ledger::prepare(world.repository(), world.report().ledger, intent, *key, world.tick());
    REQUIRE(prepared);
    const base::CommitId head = world.head();
    for (const unsigned flags : {0u, 1u, 4u, 5u}) {
        const auto commit = world.writeTouched(Craft::of(*prepared), flags);
        world.setLog(commit);
        const bool touched = (flags & 1) != 0;
        const auto report = world.report();
        CHECK(verdictOf(report, commit) == (touched ? Verdict::Valid : Verdict::NoUserPresence));
        CHECK(report.exitCode == (touched ? 0 : 1));
        world.setLog(head);
    }
}
