#include "tests/rules/GateSamples.h"

#include <catch2/catch.hpp>

#include "core/rules/CarryOver.h"

using namespace gatesamples;
using model::CheckState;
using model::EvidenceClass;
using model::Purpose;

namespace {

model::ManifestEntry fileOf(EvidenceClass cls, const std::string& path, char blob) {
    model::ManifestEntry one = entry(cls, path, blob);
    one.sha256 = digestOf(path + blob);
    return one;
}

// One release with a file of every class.
model::ReleaseSnapshot completeRelease() {
    model::ReleaseSnapshot release = sampleRelease();
    release.manifest.entries = {fileOf(EvidenceClass::Card, "MODEL_CARD.md", '1'),
                                fileOf(EvidenceClass::Note, "deliberation-note.md", '1'),
                                fileOf(EvidenceClass::Slos, "safety-slos.yaml", '1'),
                                fileOf(EvidenceClass::Release, "release.yaml", '1'),
                                fileOf(EvidenceClass::Results, "results/ood.json", '1'),
                                fileOf(EvidenceClass::Scenarios, "scenarios/s.yaml", '1'),
                                fileOf(EvidenceClass::Artifacts, "weights.bin", '1'),
                                fileOf(EvidenceClass::Data, "data.csv", '1'),
                                fileOf(EvidenceClass::Documents, "runbook.md", '1'),
                                fileOf(EvidenceClass::Steering, "metrics.yaml", '1')};
    release.card->claims = "objective: as it was\n";
    release.releaseFile->artifacts = {{"weights.bin", digestOf("weights"), "", {}}};
    release.releaseFile->data = {{"claims-2025", {}}};
    return release;
}

model::ManifestEntry& entryAt(model::ReleaseSnapshot& release, const std::string& name) {
    for (auto& each : release.manifest.entries) {
        if (each.path.ends_with(name)) return each;
    }
    FAIL("no " << name);
    return release.manifest.entries.front();
}

using ChangeWords = std::set<std::string>;

} // namespace

TEST_CASE("What changed between two candidates, in the words of the policy") {
    const model::ReleaseSnapshot before = completeRelease();
    const auto changed = [&](const std::function<void(model::ReleaseSnapshot&)>& change) {
        model::ReleaseSnapshot after = completeRelease();
        change(after);
        return rules::contentChanges(before, after);
    };
    const auto touch = [&](const std::string& name) {
        return changed([&](auto& release) {
            entryAt(release, name).blob = *base::BlobId::fromHex(std::string(40, '9'));
        });
    };
    CHECK(changed([](auto&) {}).empty());
    CHECK(touch("MODEL_CARD.md") == ChangeWords{"card-prose"});
    CHECK(touch("deliberation-note.md") == ChangeWords{"note"});
    CHECK(touch("safety-slos.yaml") == ChangeWords{"slos"});
    CHECK(touch("release.yaml") == ChangeWords{"release"});
    CHECK(touch("ood.json") == ChangeWords{"results"});
    CHECK(touch("scenarios/s.yaml") == ChangeWords{"scenarios"});
    CHECK(touch("weights.bin") == ChangeWords{"weights"});
    CHECK(touch("data.csv") == ChangeWords{"data"});
    CHECK(touch("runbook.md") == ChangeWords{"documents"});
    CHECK(touch("metrics.yaml") == ChangeWords{"steering"});
    CHECK(changed([](auto& release) {
              entryAt(release, "MODEL_CARD.md").sha256 = digestOf("other");
              release.card->claims = "objective: another\n";
          }) == ChangeWords{"card-claims", "card-prose"});
    CHECK(changed([](auto& release) { // a card that could not be read may say anything
              entryAt(release, "MODEL_CARD.md").sha256 = digestOf("other");
              release.card.reset();
          }) == ChangeWords{"card-claims", "card-prose"});
    CHECK(changed([](auto& release) {
              entryAt(release, "release.yaml").sha256 = digestOf("other");
              release.releaseFile->artifacts[0].sha256 = digestOf("other weights");
          }) == ChangeWords{"release", "weights"});
    CHECK(changed([](auto& release) {
              entryAt(release, "release.yaml").sha256 = digestOf("other");
              release.releaseFile->data.clear();
          }) == ChangeWords{"data", "release"});
    CHECK(changed([](auto& release) { // one byte behind an LFS pointer
              entryAt(release, "weights.bin").lfs = digestOf("other");
          }) == ChangeWords{"weights"});
    CHECK(changed([](auto& release) { entryAt(release, "runbook.md").mode = 0100755; }) ==
          ChangeWords{"documents"});
    CHECK(changed([](auto& release) { release.manifest.entries.pop_back(); }) ==
          ChangeWords{"steering"});
    CHECK(changed([](auto& release) {
              release.manifest.entries.push_back(
                  fileOf(EvidenceClass::Results, "results/b.json", '2'));
          }) == ChangeWords{"results"});
    CHECK(changed([](auto& release) { // moved to another class by its name
              entryAt(release, "runbook.md").cls = EvidenceClass::Artifacts;
          }) == ChangeWords{"documents", "weights"});
    CHECK(changed([](auto& release) { release.release.version = "1.3"; }) ==
          ChangeWords{"version"});
}

TEST_CASE(
    "A signature is kept by one rule that names everything that changed, and never over weights") {
    model::TierRule tier;
    tier.carryOver = {{{"card-prose", "documents"}, {"*"}},
                      {{"note"}, {"security"}},
                      {{"weights", "results"}, {"*"}}};
    const auto keeps = [&](const std::string& role, ChangeWords changes) {
        return rules::carriesOver(tier, role, changes);
    };
    CHECK(keeps("legal", {}));
    CHECK(keeps("legal", {"card-prose"}));
    CHECK(keeps("legal", {"card-prose", "documents"}));
    CHECK(keeps("security", {"note"}));
    CHECK_FALSE(keeps("legal", {"note"}));
    CHECK_FALSE(keeps("security", {"note", "card-prose"})); // two rules are not one
    CHECK_FALSE(keeps("legal", {"card-claims"}));
    CHECK_FALSE(keeps("legal", {"weights"}));
    CHECK_FALSE(keeps("legal", {"results", "weights"}));
    CHECK(keeps("legal", {"results"}));
    CHECK_FALSE(keeps("legal", {"policy"}));
    tier.carryOver.clear();
    CHECK_FALSE(keeps("legal", {"card-prose"}));
}

TEST_CASE(
    "A typo in the card keeps what the tier says it keeps; one byte in the weights voids all") {
    // The votes and the decision were about `earlier`; the world's release is the new candidate.
    const auto world = [](model::ReleaseSnapshot& earlier, const std::string& touched,
                          Purpose purpose) {
        World w;
        earlier = completeRelease();
        w.release = completeRelease();
        w.baseline = completeRelease();
        w.baseline->release.version = "1.1";
        for (auto& opened : w.history().opens) {
            auto record = std::make_shared<model::Record>(*opened.record);
            record->subject->manifest = digestOf("manifest of 1.2, after");
            opened.record = record;
        }
        earlier.manifestDigest = digestOf("manifest of 1.2");
        w.release.manifestDigest = digestOf("manifest of 1.2, after");
        entryAt(w.release, touched).sha256 = digestOf("changed");
        entryAt(*w.baseline, "metrics.yaml") = entryAt(w.release, "metrics.yaml");
        w.tier().carryOver = {{{"card-prose"}, {"*"}}, {{"note"}, {"legal"}}};
        w.tier().documents.clear();
        w.purpose = purpose;
        return w;
    };
    const auto judged = [](const World& w, const model::ReleaseSnapshot& earlier,
                           bool known = true) {
        rules::GateInput input;
        input.candidate = &w.release;
        input.baseline = &*w.baseline;
        input.decided = &earlier;
        if (known) input.earlier = {&earlier};
        input.ledger = &w.ledger;
        input.purpose = w.purpose;
        input.at = w.at;
        return rules::evaluate(input);
    };
    model::ReleaseSnapshot earlier;
    for (const Purpose purpose : {Purpose::Decision, Purpose::Release}) {
        World typo = world(earlier, "MODEL_CARD.md", purpose);
        const auto report = judged(typo, earlier);
        INFO(listing(report));
        CHECK(report.pass);
        CHECK(report.seatsComplete);
        CHECK(report.lapsedVotes.empty());
        for (const auto& seat : report.seats)
            CHECK(seat.carried.find("still counts: this tier keeps it when only card-prose") !=
                  std::string::npos);
    }
    World note = world(earlier, "deliberation-note.md", Purpose::Decision);
    auto report = judged(note, earlier);
    CHECK_FALSE(report.pass);
    CHECK(report.seats[0].filled);       // legal
    CHECK_FALSE(report.seats[1].filled); // peer
    REQUIRE(report.lapsedVotes.size() == 1);
    CHECK(report.lapsedVotes[0].principal == "pia");
    CHECK(report.lapsedVotes[0].why.find("changed since: note") != std::string::npos);
    CHECK(checkOf(report, "seat:peer")->reason.find("the signature of Pia no longer counts") !=
          std::string::npos);
    for (const Purpose purpose : {Purpose::Decision, Purpose::Release}) {
        World weights = world(earlier, "weights.bin", purpose);
        weights.tier().carryOver.push_back({{"weights", "release"}, {"*"}});
        report = judged(weights, earlier);
        INFO(listing(report));
        CHECK_FALSE(report.pass);
        CHECK(report.lapsedVotes.size() == 2);
        for (const auto& seat : report.seats)
            CHECK_FALSE(seat.filled);
    }
    World steering = world(earlier, "metrics.yaml", Purpose::Decision);
    CHECK(judged(steering, earlier).lapsedVotes.size() == 2);
    World lost = world(earlier, "MODEL_CARD.md", Purpose::Decision); // what was signed is not here
    report = judged(lost, earlier, false);
    CHECK_FALSE(report.pass);
    REQUIRE_FALSE(report.lapsedVotes.empty());
    CHECK(report.lapsedVotes[0].why.find("not in the log") != std::string::npos);
    World policy = world(earlier, "MODEL_CARD.md", Purpose::Decision);
    policy.ledger.policyDigest = {2, digestOf("policy 2")};
    CHECK(judged(policy, earlier).lapsedVotes.size() == 2);
    policy.tier().carryOver.push_back({{"card-prose", "policy"}, {"*"}});
    CHECK(judged(policy, earlier).pass);
}

TEST_CASE(
    "A loosened SLO or steering file passes with its own independent decision and nothing else") {
    const auto loosened = [] {
        World w;
        w.purpose = Purpose::Decision;
        w.release.slos->slos[0].target = target(">= 0.88", model::Comparison::AtLeast, 0.88);
        w.tier().loosenRoles = {"legal"};
        return w;
    };
    const auto decide = [](World& w, const std::string& who, const std::string& hat,
                           const std::string& before = ">= 0.90",
                           const std::string& after = ">= 0.88") {
        w.fact("loosen", who, hat, model::Loosen{"slo", "ood_recall_7d", before, after});
    };
    const std::string id = "slo-change:ood_recall_7d:loosened";
    World none = loosened();
    auto report = none.judge();
    INFO(listing(report));
    CHECK_FALSE(report.pass);
    CHECK(checkOf(report, id)->help.find("countersign loosen claims-triage@1.2 ood_recall_7d") ==
          0);
    World decided = loosened();
    decide(decided, "ana", "legal");
    report = decided.judge();
    CHECK(report.pass);
    CHECK(checkOf(report, id)->state == CheckState::Pass);
    CHECK(checkOf(report, id)->reason.find("accepted by Ana Ruiz on 2026-11-20, as legal") !=
          std::string::npos);
    CHECK(report.sloChanges[0].decidedBy == "Ana Ruiz");
    for (const auto& [who, hat, before, after] :
         std::vector<std::array<std::string, 4>>{{"tom", "peer", ">= 0.90", ">= 0.88"},
                                                 {"ana", "legal", ">= 0.90", ">= 0.89"},
                                                 {"ana", "legal", ">= 0.91", ">= 0.88"}}) {
        World world = loosened();
        decide(world, who, hat, before, after);
        CHECK_FALSE(world.judge().pass);
    }
    World own = loosened();
    decide(own, "ana", "legal");
    own.release.releaseFile->contributors = {{"Ana Ruiz", {}}};
    own.vote("tom", "legal");
    CHECK_FALSE(own.judge().pass);
    CHECK(checkOf(own.judge(), id)->reason.find("contributed to it") != std::string::npos);
    World two = loosened(); // one decision a loosening
    two.release.slos->slos[0].window = "14d";
    decide(two, "ana", "legal");
    CHECK_FALSE(two.judge().pass);
    two.fact("loosen", "ana", "legal", model::Loosen{"slo", "ood_recall_7d", "7d", "14d"});
    CHECK(two.judge().pass);
    World gone = loosened();
    gone.release.slos->slos.pop_back();
    decide(gone, "ana", "legal");
    CHECK_FALSE(gone.judge().pass);
    gone.fact("loosen", "ana", "legal",
              model::Loosen{"slo", "decision_ece_p95_24h", "<= 0.05", ""});
    CHECK(gone.judge().pass);

    World steering;
    steering.purpose = Purpose::Decision;
    steering.tier().loosenRoles = {"legal"};
    const auto was = steering.release.manifest.entries.back();
    steering.release.manifest.entries.back().blob = *base::BlobId::fromHex(std::string(40, '8'));
    CHECK_FALSE(steering.judge().pass);
    steering.fact("loosen", "ana", "legal",
                  model::Loosen{"steering", was.path, was.blob.hex(), std::string(40, '8')});
    CHECK(steering.judge().pass);
    steering.release.manifest.entries.back().blob = *base::BlobId::fromHex(std::string(40, '7'));
    CHECK_FALSE(steering.judge().pass);
}

TEST_CASE("An SLO that changed when its results were announced already is flagged") {
    World w;
    w.purpose = Purpose::Decision;
    w.release = completeRelease();
    w.baseline = completeRelease();
    w.baseline->release.version = "1.1";
    model::ReleaseSnapshot earlier = completeRelease();
    earlier.manifestDigest = digestOf("earlier");
    w.release.slos->slos[0].target = target(">= 0.88", model::Comparison::AtLeast, 0.88);
    entryAt(w.release, "safety-slos.yaml").blob = *base::BlobId::fromHex(std::string(40, '9'));
    const auto flagged = [&] {
        rules::GateInput input;
        input.candidate = &w.release;
        input.baseline = &*w.baseline;
        input.earlier = {&earlier};
        input.ledger = &w.ledger;
        input.purpose = Purpose::Decision;
        input.at = w.at;
        const auto report = rules::evaluate(input);
        const auto* check = checkOf(report, "slo-change:ood_recall_7d:loosened");
        REQUIRE(check);
        CHECK(report.sloChanges[0].afterResults ==
              (check->reason.find("changed after the results were known") != std::string::npos));
        return report.sloChanges[0].afterResults;
    };
    CHECK(flagged());
    entryAt(earlier, "ood.json").blob = *base::BlobId::fromHex(std::string(40, '5'));
    CHECK_FALSE(flagged()); // other results then
    earlier = completeRelease();
    earlier.slos = w.release.slos;
    CHECK_FALSE(flagged()); // the same SLOs then
    earlier = completeRelease();
    earlier.slos->slos[0].target = w.release.slos->slos[0].target;
    earlier.slos->slos[1].target.value = 0.01;
    CHECK_FALSE(flagged()); // another SLO of the file was changed since
    earlier = completeRelease();
    w.release.metrics[0].source.place.path = std::string(kFolder) + "/results/other.json";
    CHECK_FALSE(flagged()); // judged on a result that was not there
}

TEST_CASE("Conditions hold, wait, lapse by themselves, or cannot be told") {
    using model::ConditionState;
    const model::ReleaseSnapshot release = sampleRelease(); // ood_recall_7d is 0.94
    struct Row {
        model::Condition condition;
        const char* at;
        ConditionState state;
        std::string says;
    };
    const std::vector<Row> rows{
        {{"a", "tom", "2026-11-20"}, "2026-11-20T23:59:59Z", ConditionState::Open, "due on"},
        {{"a", "tom", "2026-11-20"}, "2026-11-21T00:00:00Z", ConditionState::Lapsed, "was due on"},
        {{"a", "tom", "", "ood_recall_7d >= 0.94"}, "2026-11-21", ConditionState::Holds, "0.94"},
        {{"a", "tom", "", "ood_recall_7d > 0.94"}, "2026-11-21", ConditionState::Lapsed, "0.94"},
        {{"a", "tom", "", "ood_recall_7d < 0.94"}, "2026-11-21", ConditionState::Lapsed, ""},
        {{"a", "tom", "", "ood_recall_7d <= 0.94"}, "2026-11-21", ConditionState::Holds, ""},
        {{"a", "tom", "", "ood_recall_7d == 0.94"}, "2026-11-21", ConditionState::Holds, ""},
        {{"a", "tom", "2026-11-20", "ood_recall_7d >= 0.95"},
         "2026-11-20T12:00:00Z",
         ConditionState::Open,
         "must be at least 0.95, due on 2026-11-20"},
        {{"a", "tom", "2026-11-20", "ood_recall_7d >= 0.95"},
         "2026-11-21T00:00:00Z",
         ConditionState::Lapsed,
         "was due on 2026-11-20"},
        {{"a", "tom", "2026-11-20", "ood_recall_7d >= 0.90"},
         "2027-11-21T00:00:00Z",
         ConditionState::Holds,
         ""},
        {{"a", "tom", "", "not_measured >= 0.90"}, "2026-11-21", ConditionState::CannotTell, ""},
        {{"a", "tom", "2026-11-20", "not_measured >= 0.90"},
         "2026-11-20",
         ConditionState::Open,
         ""},
        {{"a", "tom", "2026-11-20", "not_measured >= 0.90"},
         "2026-11-21",
         ConditionState::Lapsed,
         ""},
        {{"a", "tom", "", "be careful"}, "2026-11-21", ConditionState::CannotTell, "no comparison"},
        {{"a", "tom", "", "ood_recall_7d = 0.9"}, "2026-11-21", ConditionState::CannotTell, ""},
        {{"a", "tom", "", "ood_recall_7d >= nan"}, "2026-11-21", ConditionState::CannotTell, ""},
        {{"a", "tom", "", ""}, "2026-11-21", ConditionState::CannotTell, "nobody can tell"},
    };
    for (const Row& row : rows) {
        const auto status = rules::conditionStatus(row.condition, release, time(row.at));
        INFO(row.condition.check << " due " << row.condition.due << " at " << row.at << ": "
                                 << status.reason);
        CHECK(status.state == row.state);
        CHECK(status.reason.find(row.says) != std::string::npos);
    }
    CHECK(rules::whyNotACondition({"", "tom", "2026-11-20"}) == "a text");
    CHECK(rules::whyNotACondition({"a", "", "2026-11-20"}) == "an owner");
    CHECK(rules::whyNotACondition({"a", "tom", ""}) == "a due date or a check");
    CHECK(rules::whyNotACondition({"a", "tom", "2026-11-20", "soon"}).starts_with("a check such"));
    CHECK(rules::whyNotACondition({"a", "tom", "2026-11-20"}).empty());
    CHECK(rules::whyNotACondition({"a", "tom", "", "x >= 1"}).empty());
}

TEST_CASE("An approval lapses with its conditions, those of the signatures it counts, too") {
    const auto approved = [](model::Condition condition, bool ofAVote) {
        World w;
        if (ofAVote) {
            auto record = *w.history().votes[0].record;
            auto& vote = std::get<model::Vote>(record.body);
            vote.vote = model::VoteValue::ApproveWithConditions;
            vote.conditions = {condition};
            w.history().votes[0].record = std::make_shared<model::Record>(record);
        } else {
            w.decide(model::Outcome::ApprovedWithConditions).conditions = {condition};
        }
        return w;
    };
    for (const bool ofAVote : {false, true}) {
        World w =
            approved({"Recall at 0.95", "tom", "2026-12-01", "ood_recall_7d >= 0.95"}, ofAVote);
        w.at = time("2026-12-01T23:59:59Z");
        CHECK(w.judge().pass);
        REQUIRE(w.judge().conditions.size() == 1);
        CHECK(w.judge().conditions[0].state == model::ConditionState::Open);
        w.at = time("2026-12-02T00:00:00Z"); // the same data, a later clock
        auto report = w.judge();
        INFO(listing(report));
        CHECK_FALSE(report.pass);
        CHECK(checkOf(report, "approval")->state == CheckState::Stale);
        CHECK(report.conditions[0].state == model::ConditionState::Lapsed);
        w.purpose = Purpose::Rollback;
        CHECK(w.judge().pass);
        World untold = approved({"Be careful", "tom", "", ""}, ofAVote);
        report = untold.judge();
        CHECK_FALSE(report.pass);
        CHECK(checkOf(report, "approval")->state == CheckState::Inconclusive);
    }
    World twice = approved({"Add a canary", "tom", "2026-12-01"}, true);
    twice.decide(model::Outcome::ApprovedWithConditions).conditions = {
        {"Add a canary", "tom", "2026-12-01"}};
    CHECK(twice.judge().conditions.size() == 1);
    CHECK(twice.judge().approvedUntil == "2027-02-18"); // 90 days after 2026-11-20
}
