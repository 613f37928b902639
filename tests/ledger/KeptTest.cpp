// Going on from a kept verification must say what reading everything says, wherever it was kept.
#include "core/ledger/Kept.h"
#include "tests/ledger/Governing.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;

namespace {

// The words, and the pattern they were made from: a window says that in its own language.
std::string made(const base::Sentence& sentence) {
    const base::Sentence::Made* how = sentence.made();
    std::string all = sentence + "<" + (how ? how->pattern : std::string());
    for (std::size_t i = 0; how && i < how->arguments.size(); ++i)
        all += "|" + made(how->arguments[i]);
    return all + ">";
}

std::string told(const model::VerifyReport& report) {
    std::string all = std::string(model::name(report.state)) + " " + report.reason + " " +
                      std::to_string(report.exitCode) + "\n" + report.ledger.policyText +
                      report.ledger.rosterText;
    for (const auto& [key, commit] : report.ledger.retiredKeys)
        all += key + commit.hex() + "\n";
    for (const model::LogEntry& entry : report.ledger.entries) {
        all +=
            entry.commit.hex() + model::name(entry.verdict) + made(entry.reason) + entry.id.hex();
        for (const model::Remarked& warning : entry.warnings)
            all += warning.code + made(warning.text);
        all += "\n";
    }
    for (const auto& [release, history] : report.ledger.releases)
        for (const model::LiveVote& vote : history.votes)
            all += vote.id.hex() + (vote.live() ? " live\n" : " over\n");
    return all;
}

model::VerifyReport judged(LogWorld& world, const base::CommitId& head, std::string_view known = {},
                           std::string* keep = nullptr) {
    ledger::VerifyOptions options;
    options.ref = ledger::kLogRef;
    options.head = head;
    options.known = known;
    options.keep = keep;
    auto report = ledger::verify(world.repository(), {}, options);
    REQUIRE(report);
    return std::move(*report);
}

} // namespace

TEST_CASE("a kept verification of any length goes on as if everything were read",
          "[ledger][threat-36]") {
    LogWorld world;
    std::vector<base::CommitId> heads{world.genesis()};
    const auto said = [&] { heads.push_back(world.head()); };
    world.say("ben", world.open("1")), said();
    world.say("ana", world.vote("1", "peer")), said();
    enactRoster(world, "root", "root", giving("cai", "chair")), said();
    world.say("cai", world.dissent("1", "chair")), said();
    world.say("ana", world.retire("ana2", "peer")), said();
    // A fork and its union; what ana2 signed beside its retirement arrives late.
    const base::CommitId late =
        world.sayBeside(heads[heads.size() - 2], "ana2", world.vote("1", "peer"));
    world.setLog(world.joinOf({world.head(), late}, "ben")), said();
    world.say("ben", world.vote("1", "peer")), said();
    const auto whole = judged(world, world.head());
    INFO(whole.reason);
    CHECK(whole.known == 0);
    int used = 0;
    for (const base::CommitId& head : heads) {
        INFO(head.hex());
        std::string kept;
        const auto before = judged(world, head, {}, &kept);
        REQUIRE_FALSE(kept.empty());
        CHECK(told(judged(world, head, kept)) == told(before));
        const auto after = judged(world, world.head(), kept);
        CHECK(told(after) == told(whole));
        used += after.known > 0 ? 1 : 0;
        // An older place than the kept one is read anew.
        CHECK(judged(world, world.genesis(), kept).ledger.entries.size() == 1);
    }
    CHECK(used >= 5); // all but those from which the fork departs
}

TEST_CASE("bytes that were not kept here are none", "[ledger][threat-36]") {
    LogWorld world;
    world.say("ben", world.open("1"));
    std::string kept;
    const auto whole = judged(world, world.head(), {}, &kept);
    REQUIRE(ledger::unpackLog(kept, {}));
    CHECK_FALSE(ledger::unpackLog("", {}));
    CHECK_FALSE(ledger::unpackLog(kept + "x", {}));
    for (std::size_t cut = 0; cut < kept.size(); cut += 7) {
        CHECK_FALSE(ledger::unpackLog(std::string_view(kept).substr(0, cut), {}));
        const auto report = judged(world, world.head(), std::string_view(kept).substr(0, cut));
        CHECK(told(report) == told(whole));
    }
}
