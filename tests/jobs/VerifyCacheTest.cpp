// What is kept of a verification must never say more than reading everything would.
#include "core/base/File.h"
#include "core/format/Documents.h"
#include "core/jobs/Countersign.h"
#include "core/jobs/Workspace.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/SharedDemo.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <random>
#include <thread>

using namespace countersign;
namespace fs = std::filesystem;

namespace {

std::unique_ptr<jobs::Workspace> openedKeeping(const support::DemoPlaces& places,
                                               std::size_t keepFrom = 1) {
    jobs::WorkspaceOptions options;
    options.folder = places.folder;
    options.stateFolder = places.state;
    options.cacheFolder = places.cache;
    options.clock = support::demoClock();
    options.keepFrom = keepFrom;
    auto workspace = jobs::Workspace::open(options);
    REQUIRE(workspace);
    return std::move(*workspace);
}

// Everything a report says, `known` excepted.
std::string told(const model::VerifyReport& report) {
    std::string all = std::string(model::name(report.state)) + "\n" + report.reason + "\n" +
                      std::to_string(report.exitCode) + " " + std::to_string(report.counted) + " " +
                      std::to_string(report.refused) + " " + std::to_string(report.wrong) + "\n";
    const model::LedgerState& ledger = report.ledger;
    all += ledger.logId.hex() + ledger.head.hex() + ledger.genesis.hex() + ledger.policyText +
           ledger.rosterText + std::to_string(ledger.records) + "\n";
    for (const auto& [key, commit] : ledger.retiredKeys)
        all += key + commit.hex() + "\n";
    for (const model::LogEntry& entry : ledger.entries) {
        all += entry.commit.hex() + model::name(entry.verdict) + entry.reason + entry.path +
               entry.id.hex() + entry.committed.text() + entry.committer +
               std::to_string(entry.position) + "\n";
        for (const model::Remarked& warning : entry.warnings)
            all += warning.code + warning.text + "\n";
        if (entry.record) all += format::writeRecord(*entry.record);
    }
    for (const auto& [release, history] : ledger.releases) {
        all += release.text() + "\n";
        for (const model::LiveVote& vote : history.votes)
            all += vote.id.hex() + (vote.live() ? " live\n" : " over\n");
        for (const model::Objection& objection : history.objections)
            all += objection.id.hex() + (objection.open() ? " open\n" : " closed\n");
        for (const model::DecisionEntry& decision : history.decisions)
            all += decision.id.hex() + decision.why + (decision.supported ? " supported" : "") +
                   (decision.superseded ? " superseded" : "") +
                   (decision.contested ? " contested\n" : "\n");
    }
    return all;
}

model::VerifyReport judged(const support::DemoPlaces& places, std::size_t keepFrom = 1) {
    auto report = openedKeeping(places, keepFrom)->verified({}, {}, {}, false);
    REQUIRE(report);
    return **report;
}

fs::path keptFile(const support::DemoPlaces& places) {
    fs::path found;
    for (const auto& entry : fs::directory_iterator(places.cache / "verified"))
        found = entry.path();
    REQUIRE_FALSE(found.empty());
    return found;
}

void vote(const support::DemoPlaces& places, const std::string& who) {
    auto workspace = openedKeeping(places, 100'000);
    auto keys = jobs::identities(*workspace, {places.key(who)});
    REQUIRE(keys);
    jobs::Statement statement;
    statement.release = "claims-triage";
    statement.vote = model::VoteValue::Abstain;
    statement.reason = "I was away";
    auto prospect = jobs::prepare(*workspace, statement, keys->front().key);
    INFO((prospect ? "" : prospect.error().sentence()));
    REQUIRE(prospect);
    REQUIRE(jobs::sign(*workspace, statement, *prospect, keys->front().key, {}));
}

// What was written a moment ago is not kept, because it might still change unseen.
void settle() { std::this_thread::sleep_for(std::chrono::milliseconds(20)); }

} // namespace

TEST_CASE("A kept verification says what reading everything says", "[jobs][cache]") {
    const auto places = support::copiedDemo("kept");
    settle();
    const auto audit = judged(places, 0);
    CHECK_FALSE(fs::exists(places.cache / "verified")); // an audit keeps nothing
    const auto first = judged(places);
    CHECK(first.known == 0);
    const auto second = judged(places);
    CHECK(second.known == audit.ledger.entries.size());
    CHECK(told(first) == told(audit));
    CHECK(told(second) == told(audit));

    // A newer record is read on top of what is kept.
    vote(places, "ana.ruiz");
    const auto third = judged(places, 5);
    CHECK(third.known == audit.ledger.entries.size());
    CHECK(third.ledger.entries.size() == audit.ledger.entries.size() + 1);
    CHECK(told(third) == told(judged(places, 0)));
}

TEST_CASE("Of a log that grew beside what is kept, everything is read again", "[jobs][cache]") {
    const auto places = support::copiedDemo("beside");
    settle();
    const auto before = judged(places);
    const support::ScriptedGit git(places.folder);
    const std::string log = "refs/heads/countersign/log", head = before.ledger.head.hex();
    git.run({"update-ref", log, head + "~1"});
    const auto rewritten = judged(places);
    CHECK(rewritten.known == 0);
    CHECK(told(rewritten) == told(judged(places, 0)));
}

TEST_CASE("A damaged cache changes no verdict, whatever the damage", "[jobs][cache][threat-36]") {
    const auto places = support::copiedDemo("damaged-cache");
    settle();
    REQUIRE(judged(places).known == 0);
    const fs::path file = keptFile(places);
    const std::string whole = *base::readFile(file);
    // A stranger's commit makes the log wrong; what was kept before knows nothing of it.
    const support::ScriptedGit git(places.folder);
    const std::string log = "refs/heads/countersign/log";
    const std::string foreign =
        git.run({"commit-tree", log + "^{tree}", "-p", log, "-m", "harmless"});
    git.run({"update-ref", log, foreign});
    const auto audit = judged(places, 0);
    REQUIRE(audit.exitCode == 1);

    std::mt19937 random(36);
    std::size_t used = 0;
    for (int seed = 0; seed < 400; ++seed) {
        std::string bytes = whole;
        const auto at = random() % bytes.size();
        switch (seed % 4) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
            break;
        case 1:
            bytes.resize(at);
            break;
        case 2:
            bytes.insert(at, std::string(1 + random() % 64, static_cast<char>(random())));
            break;
        default:
            bytes.replace(at, 1 + random() % 512, whole, random() % whole.size(),
                          1 + random() % 512);
        }
        if (bytes == whole) bytes += 'x';
        REQUIRE(base::writeFileAtomically(file, bytes));
        auto report = openedKeeping(places, 100'000)->verified({}, {}, {}, false);
        REQUIRE(report);
        used += (*report)->known > 0 ? 1 : 0;
        INFO("seed " << seed);
        REQUIRE(told(**report) == told(audit));
    }
    CHECK(used == 0);
    REQUIRE(base::writeFileAtomically(file, whole));
    const auto healed = judged(places, 100'000);
    CHECK(healed.known == audit.ledger.entries.size() - 1); // undamaged, it is used, and
    CHECK(told(healed) == told(audit));                     // the stranger is still seen
}

TEST_CASE("A cache of another log, repository or computer is none", "[jobs][cache][threat-36]") {
    const auto good = support::copiedDemo("cache-good");
    const auto bad = support::copiedDemo("cache-bad");
    settle();
    REQUIRE(judged(good).exitCode == 0);
    const support::ScriptedGit git(bad.folder);
    const std::string log = "refs/heads/countersign/log";
    git.run({"update-ref", log, git.run({"commit-tree", log + "^{tree}", "-p", log, "-m", "x"})});
    REQUIRE(judged(bad, 0).exitCode == 1);
    const std::string kept = *base::readFile(keptFile(good));
    for (const fs::path& folder : {good.cache, bad.cache}) // by either name
        for (const auto& entry : fs::directory_iterator(good.cache / "verified")) {
            fs::create_directories(folder / "verified");
            REQUIRE(base::writeFileAtomically(folder / "verified" / entry.path().filename(), kept));
        }
    auto mixed = bad;
    mixed.state = good.state; // even with the other's key
    CHECK(judged(mixed).exitCode == 1);
    CHECK(judged(bad).exitCode == 1);

    auto elsewhere = good;
    elsewhere.state = good.home / "another-computer";
    const auto report = judged(elsewhere, 100'000);
    CHECK(report.known == 0);
    CHECK(report.exitCode == 0);
}

TEST_CASE("An object damaged after the log was kept is found", "[jobs][cache]") {
    const auto places = support::copiedDemo("rotten");
    settle();
    const auto before = judged(places);
    const std::string hex = before.ledger.entries[5].commit.hex();
    const fs::path object = places.folder / ".git" / "objects" / hex.substr(0, 2) / hex.substr(2);
    if (!fs::exists(object)) {
        WARN("SKIPPED: the demo's log is packed");
        return;
    }
    fs::permissions(object, fs::perms::owner_all);
    std::string bytes = *base::readFile(object);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    REQUIRE(base::writeFileAtomically(object, bytes));
    const auto after = judged(places);
    CHECK(after.known == 0);
    CHECK(after.exitCode == 3);
}

TEST_CASE("The cache can be deleted, and cannot be required", "[jobs][cache]") {
    const auto places = support::copiedDemo("deleted-cache");
    settle();
    const auto before = told(judged(places));
    fs::remove_all(places.cache);
    CHECK(told(judged(places)) == before);
    fs::remove_all(places.cache);
    REQUIRE(base::writeNewFile(places.cache, "a file where the folder should be"));
    CHECK(told(judged(places)) == before);
    CHECK(judged(places).known == 0);
}
