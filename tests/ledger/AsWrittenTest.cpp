// The log as it is written: what git would cut, replace or read from somewhere else, and what rots,
// changes no verdict or is named.
#include "core/base/File.h"
#include "tests/ledger/LogWorld.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <random>

using namespace countersign;
using namespace countersign::tests;
using model::LogState;
using model::Verdict;
namespace fs = std::filesystem;

namespace {

model::VerifyReport freshReport(const fs::path& folder) {
    auto repository = git::Repository::open(folder);
    INFO((repository ? "" : repository.error().sentence()));
    REQUIRE(repository);
    ledger::VerifyOptions options;
    options.ref = ledger::kLogRef;
    auto report = ledger::verify(**repository, {}, options);
    REQUIRE(report);
    return std::move(*report);
}

std::string verdicts(const model::VerifyReport& report) {
    std::string all = std::string(model::name(report.state)) + "\n";
    for (const model::LogEntry& entry : report.ledger.entries)
        all += entry.commit.hex() + " " + model::name(entry.verdict) + " " + entry.reason + "\n";
    return all;
}

bool hasWarning(const model::VerifyReport& report, const std::string& code) {
    for (const model::Remarked& warning : report.warnings)
        if (warning.code == code) return true;
    return false;
}

void speak(LogWorld& world) {
    world.say("ben", world.open("1"));
    world.say("ana", world.vote("1", "peer"));
    world.say("cai", world.dissent("1", "peer"));
}

void overwrite(const fs::path& file, const std::string& bytes) {
    std::error_code ignored;
    fs::permissions(file, fs::perms::owner_all, ignored);
    REQUIRE(base::writeFileAtomically(file, bytes));
}

} // namespace

TEST_CASE("replace refs and grafts change no verdict and are said", "[ledger][threat-25]") {
    LogWorld world;
    speak(world);
    const auto before = freshReport(world.git().folder());
    const std::string log = ledger::kLogRef;
    SECTION("a vote replaced by another commit under its id") {
        const std::string vote = world.git().run({"rev-parse", log + "^"});
        const std::string other = world.git().run(
            {"commit-tree", log + "^{tree}", "-p", log + "^^", "-m", "something else"});
        world.git().run({"replace", vote, other});
        CHECK(world.git().run({"log", "-1", "--format=%s", vote}) == "something else");
    }
    SECTION("a graft that cuts the line") {
        overwrite(world.git().folder() / ".git/info/grafts", world.head().hex() + "\n");
        CHECK(world.git().run({"rev-list", "--count", log}) == "1");
    }
    const auto after = freshReport(world.git().folder());
    CHECK(verdicts(after) == verdicts(before));
    CHECK(after.exitCode == 0);
    CHECK(hasWarning(after, "REPLACE_REFS"));
}

TEST_CASE("git notes are not part of the log, whatever they say", "[ledger][threat-38]") {
    LogWorld world;
    speak(world);
    const auto before = freshReport(world.git().folder());
    const std::string objection = world.git().run({"rev-parse", ledger::kLogRef});
    world.git().run({"notes", "add", "-m", "vote: \"approve\"", objection});
    world.git().run({"notes", "add", "-f", "-m", "withdrawn", objection}); // nothing asks for a key
    CHECK(world.git().run({"notes", "show", objection}) == "withdrawn");
    const auto after = freshReport(world.git().folder());
    CHECK(verdicts(after) == verdicts(before));
    CHECK(after.ledger.head == before.ledger.head);
    CHECK(after.ledger.records == before.ledger.records);
    CHECK(after.exitCode == 0);
}

TEST_CASE("objects borrowed from another repository count, and are said", "[ledger][threat-25]") {
    LogWorld world;
    speak(world);
    const auto before = freshReport(world.git().folder());
    const fs::path clone = world.folder() / "borrowing";
    world.git().run(
        {"clone", "-q", "--bare", "--shared", world.git().folder().string(), clone.string()});
    world.git().run({"--git-dir", clone.string(), "fetch", "-q", world.git().folder().string(),
                     std::string(ledger::kLogRef) + ":" + ledger::kLogRef});
    const auto report = freshReport(clone);
    CHECK(verdicts(report) == verdicts(before));
    CHECK(hasWarning(report, "ALTERNATES"));
}

TEST_CASE("a clone without promised objects is never judged whole", "[ledger][threat-26]") {
    LogWorld world;
    speak(world);
    world.git().run({"config", "uploadpack.allowFilter", "true"});
    const fs::path clone = world.folder() / "partial";
    world.git().run({"clone", "-q", "--bare", "--filter=blob:none",
                     "file://" + world.git().folder().string(), clone.string()});
    world.git().run({"--git-dir", clone.string(), "fetch", "-q", "origin",
                     std::string(ledger::kLogRef) + ":" + ledger::kLogRef});
    const auto report = freshReport(clone);
    CHECK(report.state == LogState::Incomplete);
    CHECK(report.exitCode == 3);
}

TEST_CASE("a commit-graph or multi-pack index that lies or rots changes no verdict", "[ledger]") {
    LogWorld world;
    speak(world);
    const std::string log = ledger::kLogRef;
    const auto before = freshReport(world.git().folder());
    const fs::path objects = world.git().folder() / ".git/objects";
    world.git().run({"repack", "-adq"});
    world.git().run({"commit-graph", "write", "--reachable"});
    world.git().run({"multi-pack-index", "write"});
    for (const fs::path& file :
         {objects / "info/commit-graph", objects / "pack/multi-pack-index"}) {
        INFO(file);
        const std::string whole = *base::readFile(file);
        std::mt19937 random(56);
        for (int round = 0; round < 12; ++round) {
            std::string bytes = whole;
            if (round == 0) bytes.clear();
            if (round == 1) bytes.resize(bytes.size() / 2);
            for (int i = 0; round > 1 && i < 1 + round * 4; ++i)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            overwrite(file, bytes);
            auto repository = git::Repository::open(world.git().folder());
            REQUIRE(repository);
            ledger::VerifyOptions options;
            options.ref = log;
            const auto after = ledger::verify(**repository, {}, options);
            // The graph is not looked at; an index of packs that leads astray is told, never green.
            const bool same = after && verdicts(*after) == verdicts(before);
            const bool told = !after || after->exitCode == 3;
            CHECK((same || (told && file.filename() == "multi-pack-index")));
        }
        fs::remove(file);
    }
}

TEST_CASE("a damaged pack never makes a wrong VALID", "[ledger]") {
    LogWorld world;
    speak(world);
    world.git().run({"repack", "-adq"});
    const auto before = freshReport(world.git().folder());
    REQUIRE(before.exitCode == 0);
    fs::path pack, index;
    for (const auto& entry : fs::directory_iterator(world.git().folder() / ".git/objects/pack"))
        (entry.path().extension() == ".idx" ? index : pack) = entry.path();
    if (pack.extension() != ".pack") pack = fs::path(index).replace_extension(".pack");
    const auto onlyTrueWords = [&](const model::VerifyReport& report) {
        // Whatever is VALID says what it said before.
        for (const model::LogEntry& entry : report.ledger.entries) {
            if (!model::isCounted(entry.verdict)) continue;
            CHECK(entry.id == before.ledger.entries.at(entry.position).id);
            CHECK(entry.commit == before.ledger.entries.at(entry.position).commit);
        }
        if (report.exitCode == 0) CHECK(verdicts(report) == verdicts(before));
    };
    SECTION("a flipped byte at 200 places") {
        const std::string whole = *base::readFile(pack);
        std::mt19937 random(52);
        int noticed = 0;
        for (int round = 0; round < 200; ++round) {
            std::string bytes = whole;
            bytes[random() % bytes.size()] ^= static_cast<char>(1 << random() % 8);
            overwrite(pack, bytes);
            auto repository = git::Repository::open(world.git().folder());
            if (!repository) continue;
            ledger::VerifyOptions options;
            options.ref = ledger::kLogRef;
            const auto report = ledger::verify(**repository, {}, options);
            if (!report) continue;
            onlyTrueWords(*report);
            noticed += report->exitCode == 3 ? 1 : 0;
        }
        CHECK(noticed > 100); // the rest lies in the source's objects, names or checksums
    }
    SECTION("its index gone") {
        fs::remove(index);
        auto repository = git::Repository::open(world.git().folder());
        REQUIRE(repository);
        ledger::VerifyOptions options;
        options.ref = ledger::kLogRef;
        const auto report = ledger::verify(**repository, {}, options);
        CHECK((!report || report->exitCode == 3));
    }
    SECTION("its index flipped") {
        const std::string whole = *base::readFile(index);
        std::mt19937 random(53);
        for (int round = 0; round < 60; ++round) {
            std::string bytes = whole;
            bytes[random() % bytes.size()] ^= static_cast<char>(1 << random() % 8);
            overwrite(index, bytes);
            auto repository = git::Repository::open(world.git().folder());
            if (!repository) continue;
            ledger::VerifyOptions options;
            options.ref = ledger::kLogRef;
            const auto report = ledger::verify(**repository, {}, options);
            if (report) onlyTrueWords(*report);
        }
    }
}

TEST_CASE("a log's ref that cannot be read is an error, never an absent or shorter log",
          "[ledger]") {
    LogWorld world;
    speak(world);
    const fs::path file = world.git().folder() / ".git" / ledger::kLogRef;
    const std::string head = world.head().hex();
    for (const std::string& text :
         {std::string(), std::string("garbage\n"), head + "0\n", head.substr(0, 39) + "\n",
          std::string(40, '0') + "\n", std::string("ref: refs/heads/countersign/log\n"),
          std::string("\0\0\0\0", 4)}) {
        INFO("'" << text << "'");
        overwrite(file, text);
        auto repository = git::Repository::open(world.git().folder());
        REQUIRE(repository);
        const auto ref = (*repository)->ref(ledger::kLogRef);
        const auto found = ledger::findLog(**repository);
        // A symbolic ref to itself and a torn file are no log; that must be an error.
        CHECK_FALSE((ref && *ref));
        CHECK_FALSE((found && *found));
    }
    overwrite(file, head + "\n");
    CHECK(freshReport(world.git().folder()).exitCode == 0);
}

TEST_CASE("a stale line in packed-refs does not hide the newer loose ref", "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    world.git().run({"pack-refs", "--all"});
    const std::string packed = world.head().hex();
    world.say("ana", world.vote("1", "peer"));
    const fs::path file = world.git().folder() / ".git/packed-refs";
    CHECK(base::readFile(file)->find(packed) != std::string::npos);
    const auto report = freshReport(world.git().folder());
    CHECK(report.ledger.head == world.head());
    CHECK(report.ledger.records == 2);
    overwrite(file, "garbage that is no ref\n");
    auto repository = git::Repository::open(world.git().folder());
    if (repository) {
        const auto ref = (*repository)->ref(ledger::kLogRef);
        if (ref && *ref) CHECK(**ref == world.head());
    }
}

TEST_CASE("verdicts do not depend on the reader's time zone", "[ledger][threat-21]") {
    LogWorld world;
    world.tick(1'798'761'600 - 1'790'000'000); // around a turn of the year
    speak(world);
    world.say("ana", world.retire("ana", "peer"));
    const auto before = verdicts(freshReport(world.git().folder()));
    const char* old = std::getenv("TZ");
    const std::string kept = old ? old : "";
    for (const char* zone : {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata",
                             "Pacific/Kiritimati", "Pacific/Niue", "Australia/Lord_Howe"}) {
        setenv("TZ", zone, 1);
        tzset();
        CHECK(verdicts(freshReport(world.git().folder())) == before);
    }
    setenv("TZ", kept.c_str(), 1);
    tzset();
}

TEST_CASE("a lock left by a crash is told before anybody signs, and once it is gone signing works",
          "[ledger]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    const auto prepared = world.prepare("ana", world.vote("1", "peer"));
    const fs::path lock = world.git().folder() / ".git" / (std::string(ledger::kLogRef) + ".lock");
    REQUIRE(base::writeNewFile(lock, ""));
    const auto signer = world.signer("ana");
    const base::CommitId before = world.head();
    const auto refused = ledger::append(world.repository(), prepared, *signer, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Conflict);
    CHECK(refused.error().place.path.find("log.lock") != std::string::npos);
    CHECK(refused.error().hint.find("remove that file") != std::string::npos);
    CHECK(refused.error().what.find("signed as") == std::string::npos);
    CHECK(world.head() == before);
    fs::remove(lock);
    CHECK(ledger::append(world.repository(), prepared, *signer, {}));
}
