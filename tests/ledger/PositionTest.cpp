// Retired keys, cut and forged logs: what counts is the place in the log, not the date.
#include "tests/ledger/LogWorld.h"

#include "core/base/File.h"
#include "core/format/Documents.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;
using model::LogState;
using model::Verdict;

TEST_CASE("a vote backdated by a retired key is LATE_ARRIVAL, joined from either side",
          "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto before = world.say("ana", world.vote("1", "peer"));
    const base::CommitId fork = world.head();
    world.say("root", world.retire("ana", "root"));
    const base::CommitId retired = world.head();
    // Ana's old key signs on the head from before its retirement.
    const base::CommitId late = world.sayBeside(fork, "ana", world.vote("1", "peer"));
    for (const bool lateFirst : {false, true}) {
        const auto heads = lateFirst ? std::vector{late, retired} : std::vector{retired, late};
        const auto joined = world.joinOf(heads, "ben");
        world.setLog(joined);
        const auto report = world.report();
        CHECK(verdictOf(report, late) == Verdict::LateArrival);
        CHECK(verdictOf(report, joined) == Verdict::ValidMerge);
        CHECK(verdictOf(report, before.commit) == Verdict::Valid);
        CHECK(report.exitCode == 0);
        CHECK(report.ledger.releases.at({"triage", "1"}).votes.size() == 1);
        world.setLog(retired);
    }
}

TEST_CASE("after its retirement a key signs nothing, whatever date it claims",
          "[ledger][threat-19]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const ledger::Prepared prepared = world.prepare("ana", world.vote("1", "peer"));
    world.say("ana2", world.retire("ana", "peer")); // one's own key, with another of one's own
    ledger::Intent intent;
    intent.record = world.vote("1", "peer");
    const auto key = sign::parsePublicKeyLine(world.key("ana").publicLine);
    const auto refused =
        ledger::prepare(world.repository(), world.report().ledger, intent, *key, world.tick());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Denied);

    // Forced past our own check: prepared for Ana's second key, signed by the retired one.
    model::Record record = world.prepare("ana2", world.vote("1", "peer")).record;
    record.signer.key = key->fingerprint;
    const std::string bytes = format::writeRecord(record);
    Craft craft = Craft::of(world.prepare("ana2", world.vote("1", "peer")));
    const model::RecordId id = base::sha256(bytes);
    const std::string path = "records/" + record.signedAt.text().substr(0, 4) + "/" +
                             record.signedAt.text().substr(5, 2) + "/" +
                             record.signedAt.text().substr(8, 2) + "/" + id.hex() + ".yaml";
    const auto parent = world.repository().commit(world.head(), git::Strictness::Log);
    craft.commit.tree = world.edited(parent->tree, {{path, bytes}});
    craft.commit.message = format::commitMessage(record, path, id);
    craft.commit.author.time = craft.commit.committer.time = record.signedAt;
    const auto commit = world.write(craft, "ana");
    world.setLog(commit);
    const auto report = world.report();
    CHECK(verdictOf(report, commit) == Verdict::Retired);
    CHECK(report.exitCode == 0);
}

TEST_CASE("a stolen retired key cannot silence an objection", "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const base::CommitId fork = world.head();
    world.say("root", world.retire("ben", "root")); // Ben's key was stolen
    const auto objection = world.say("cai", world.dissent("1", "peer"));
    const base::CommitId honest = world.head();
    // The thief retires Rosa's key and Cai's cannot be retired by Ben: only owner or root may.
    const ledger::Prepared attempt = world.prepare("root", world.retire("cai", "root"), fork);
    const base::CommitId stolen = world.write(Craft::of(attempt), "ben");
    world.setLog(world.joinOf({stolen, honest}, "ana"));
    const auto report = world.report();
    CHECK(verdictOf(report, stolen) == Verdict::SignerMismatch);
    CHECK(verdictOf(report, objection.commit) == Verdict::Valid);
}

TEST_CASE("a late retirement takes away approvals but no objection", "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const base::CommitId fork = world.head();
    // Rosa retires her stolen root key; beside it the thief uses it to retire Cai's.
    world.say("root", world.retire("root", "root"));
    const auto objection = world.say("cai", world.dissent("1", "peer"));
    const auto approval = world.say("cai", world.vote("2", "peer"));
    const base::CommitId honest = world.head();
    const base::CommitId stolen = world.sayBeside(fork, "root", world.retire("cai", "root"));
    world.setLog(world.joinOf({honest, stolen}, "ana"));
    const auto report = world.report();
    CHECK(verdictOf(report, stolen) == Verdict::LateArrival);
    CHECK(verdictOf(report, objection.commit) == Verdict::Valid);
    CHECK(verdictOf(report, approval.commit) == Verdict::LateArrival);
}

TEST_CASE("a log that was cut is REWRITTEN here and BEHIND elsewhere", "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const base::CommitId shorter = world.head();
    world.say("cai", world.dissent("1", "peer"));
    const base::CommitId longer = world.head();
    world.setLog(shorter);
    ledger::TrustAnchor trust;
    trust.heads = {{longer, true}};
    CHECK(world.report(trust).state == LogState::Rewritten);
    CHECK(world.report(trust).exitCode == 1);
    trust.heads = {{longer, false}};
    CHECK(world.report(trust).state == LogState::Behind);
    CHECK(world.report(trust).exitCode == 1);
    trust.heads = {{shorter, true}};
    CHECK(world.report(trust).state == LogState::Complete);

    world.say("ana", world.vote("1", "peer")); // went its own way from there
    trust.heads = {{longer, false}};
    CHECK(world.report(trust).state == LogState::Forked);
    trust.heads = {{longer, true}};
    CHECK(world.report(trust).state == LogState::Rewritten);
}

TEST_CASE("a remembered head that left the first-parent line is REORDERED, a warning", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const base::CommitId fork = world.head();
    const auto ours = world.sayBeside(fork, "ana", world.vote("1", "peer"));
    const auto theirs = world.sayBeside(fork, "cai", world.vote("1", "peer"));
    world.setLog(world.joinOf({theirs, ours}, "ben"));
    ledger::TrustAnchor trust;
    trust.heads = {{ours, true}};
    const auto report = world.report(trust);
    CHECK(report.exitCode == 0);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].code == "REORDERED");
}

TEST_CASE("another start than the pinned one is UNKNOWN_GENESIS", "[ledger][attack]") {
    LogWorld world, other;
    world.say("ben", world.open("1"));
    const std::string raw = world.rawOf(world.genesis());
    for (const std::string& pin : {world.genesis().hex(), base::sha256(raw).hex()}) {
        ledger::TrustAnchor trust;
        trust.genesisPin = pin;
        trust.how = model::Trust::Pinned;
        CHECK(world.report(trust).state == LogState::Complete);
        CHECK(world.report(trust).trust == model::Trust::Pinned);
        CHECK(other.report(trust).state == LogState::UnknownGenesis);
        CHECK(other.report(trust).exitCode == 1);
    }
    CHECK(world.report().trust == model::Trust::FirstUse);
}

TEST_CASE("a forged start is not taken even on first use", "[ledger][attack]") {
    LogWorld world;
    Craft craft = Craft::of(world.repository(), world.genesis());
    base::CommitId forged;
    Verdict expected = Verdict::SignerMismatch;
    SECTION("signed by a stranger") {
        forged = world.write(craft, "eve");
        expected = Verdict::UnknownKey;
    }
    SECTION("signed by another person on its roster") { forged = world.write(craft, "ben"); }
    SECTION("with an added file") {
        craft.commit.tree = world.edited(craft.commit.tree, {{"policy/extra.yaml", "x\n"}});
        forged = world.write(craft, "root");
        expected = Verdict::NotAppendOnly;
    }
    SECTION("with a swapped policy") {
        const auto policy = world.report().ledger.policyDigest;
        craft.commit.tree =
            world.edited(craft.commit.tree, {{"policy/1-" + policy.sha256.hex() + ".yaml",
                                              world.report().ledger.policyText + "# harmless\n"}});
        forged = world.write(craft, "root");
        expected = Verdict::RecordDigestMismatch;
    }
    SECTION("unsigned") {
        forged = world.writeUnsigned(craft);
        expected = Verdict::Unsigned;
    }
    world.setLog(forged);
    const auto report = world.report();
    CHECK(std::string(model::name(verdictOf(report, forged))) == model::name(expected));
    CHECK(report.state == LogState::UnknownGenesis);
    CHECK(report.exitCode == 1);
}

TEST_CASE("commits that descend from another start are refused even when joined",
          "[ledger][attack]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    Craft root = Craft::of(world.repository(), world.genesis());
    root.commit.message = "second start\n";
    const auto second = world.write(root, "root");
    Craft join = Craft::of(world.repository(), world.head());
    join.commit.parents = {world.head(), second};
    const auto joined = world.write(join, "ben");
    world.setLog(joined);
    const auto report = world.report();
    CHECK(verdictOf(report, second) == Verdict::UnknownGenesis);
    CHECK(verdictOf(report, joined) == Verdict::BadMerge);
    CHECK(report.exitCode == 1);
}

TEST_CASE("three heads joined at once are one VALID_MERGE", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const base::CommitId fork = world.head();
    const auto a = world.sayBeside(fork, "ana", world.vote("1", "peer"));
    const auto b = world.sayBeside(fork, "ben", world.vote("1", "peer"));
    const auto c = world.sayBeside(fork, "cai", world.dissent("1", "peer"));
    const auto joined = world.joinOf({a, b, c}, "cai");
    world.setLog(joined);
    const auto report = world.report();
    CHECK(verdictOf(report, joined) == Verdict::ValidMerge);
    CHECK(report.counted == 6);
    CHECK(report.exitCode == 0);
}

TEST_CASE("a host's unsigned merge is FORGE_JOIN only where the policy says so", "[ledger]") {
    for (const bool any : {false, true}) {
        LogWorld world(any ? std::map<std::string, std::string>{{"joins: signed", "joins: any"}}
                           : std::map<std::string, std::string>{});
        world.say("ben", world.open("1"));
        const base::CommitId fork = world.head();
        const auto a = world.sayBeside(fork, "ana", world.vote("1", "peer"));
        const auto b = world.sayBeside(fork, "ben", world.vote("1", "peer"));
        Craft craft = Craft::of(world.repository(), world.joinOf({a, b}, "ben"));
        craft.commit.message = "Merge pull request #1\n";
        craft.commit.committer.name = craft.commit.author.name = "Forge";
        const auto joined = world.writeUnsigned(craft);
        world.setLog(joined);
        const auto report = world.report();
        CHECK(verdictOf(report, joined) == (any ? Verdict::ForgeJoin : Verdict::Unsigned));
        CHECK(report.exitCode == (any ? 0 : 1));
        CHECK(report.ledger.releases.at({"triage", "1"}).votes.size() == 2);
    }
}

TEST_CASE("a clock that runs backwards is a warning, not an order", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.tick(-3600);
    const auto vote = world.say("ana", world.vote("1", "peer"));
    const auto report = world.report();
    CHECK(verdictOf(report, vote.commit) == Verdict::Valid);
    CHECK(warned(report, vote.commit, "CLOCK_ANOMALY"));
    CHECK(report.exitCode == 0);
}

TEST_CASE("a log that is not whole or not sound is never judged in order",
          "[ledger][threat-20][threat-26]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.say("ana", world.vote("1", "peer"));
    const auto loose = [&](const std::string& id) {
        return world.git().folder() / ".git/objects" / id.substr(0, 2) / id.substr(2);
    };
    const std::string parent = world.git().run({"rev-parse", std::string(ledger::kLogRef) + "^"});
    const std::string genesis = world.genesis().hex();
    SECTION("a shallow clone") {
        world.git().run({"clone", "-q", "--bare", "--depth", "1", "--single-branch", "--branch",
                         "countersign/log", "file://" + world.git().folder().string(),
                         (world.folder() / "shallow").string()});
        auto shallow = git::Repository::open(world.folder() / "shallow");
        REQUIRE(shallow);
        ledger::VerifyOptions options;
        options.ref = ledger::kLogRef;
        const auto report = ledger::verify(**shallow, {}, options);
        REQUIRE(report);
        CHECK(report->state == LogState::Incomplete);
        CHECK(report->exitCode == 3);
        return;
    }
    SECTION("a missing commit") { std::filesystem::remove(loose(parent)); }
    SECTION("a missing genesis") { std::filesystem::remove(loose(genesis)); }
    SECTION("a missing record") {
        const std::string path = world.report().ledger.entries.back().path;
        const std::string blob =
            world.git().run({"rev-parse", std::string(ledger::kLogRef) + ":" + path});
        std::filesystem::remove(loose(blob));
    }
    SECTION("missing evidence") {
        std::filesystem::remove(loose(world.manifest("1").entries[0].blob.hex()));
    }
    auto fresh = git::Repository::open(world.git().folder());
    REQUIRE(fresh);
    ledger::VerifyOptions options;
    options.ref = ledger::kLogRef;
    const auto report = ledger::verify(**fresh, {}, options);
    REQUIRE(report);
    INFO(report->reason);
    CHECK(report->state == LogState::Incomplete);
    CHECK(report->exitCode == 3);
}

TEST_CASE("a damaged object makes the log CORRUPT", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const std::string path = world.report().ledger.entries.back().path;
    const std::string blob =
        world.git().run({"rev-parse", std::string(ledger::kLogRef) + ":" + path});
    const std::string other = world.git().run({"hash-object", "-w", "--stdin"}, "swapped\n");
    const auto loose = [&](const std::string& id) {
        return world.git().folder() / ".git/objects" / id.substr(0, 2) / id.substr(2);
    };
    std::filesystem::permissions(loose(blob), std::filesystem::perms::owner_all);
    std::filesystem::copy_file(loose(other), loose(blob),
                               std::filesystem::copy_options::overwrite_existing);
    auto fresh = git::Repository::open(world.git().folder());
    REQUIRE(fresh);
    ledger::VerifyOptions options;
    options.ref = ledger::kLogRef;
    const auto report = ledger::verify(**fresh, {}, options);
    REQUIRE(report);
    CHECK(report->state == LogState::Corrupt);
    CHECK(report->exitCode == 3);
}
