#include "tests/rules/GateSamples.h"

#include <catch2/catch.hpp>

using namespace gatesamples;
using model::CheckState;
using model::DissentLevel;
using model::Outcome;
using model::Purpose;
using model::VoteValue;

namespace {

struct ExceptionCase {
    std::string label;
    std::function<void(World&)> arrange;
    std::string check;
    CheckState state;
    bool pass;
    std::string says;
};

void runExceptions(const std::vector<ExceptionCase>& cases) {
    for (const ExceptionCase& each : cases) {
        World world;
        each.arrange(world);
        const auto report = world.judge();
        INFO(each.label << "\n" << listing(report));
        const auto* check = checkOf(report, each.check);
        REQUIRE(check);
        CHECK(check->state == each.state);
        CHECK(report.pass == each.pass);
        CHECK(check->reason.find(each.says) != std::string::npos);
    }
}

void failingSlo(World& w) { w.release.metrics[0].value = 0.87; }
void mayWaive(World& w) {
    w.tier().waivers = {true, {"chair"}, 30, {"note"}};
    failingSlo(w);
}
model::Record& waive(World& w, const std::string& item = "ood_recall_7d",
                     const std::string& until = "2026-12-01") {
    return w.fact("waive", "maya", "chair", model::Waive{"slo", item, "tom", until});
}

void mayBreakGlass(World& w) {
    w.tier().emergency = {true, {"peer"}, {"chair"}, 72, 14};
    w.history().decisions.clear();
    w.history().votes.clear();
}
void breakGlass(World& w, const std::string& until = "2026-11-22T12:00:00Z",
                const std::string& second = "maya") {
    w.fact("break-glass", "pia", "peer", model::BreakGlass{{{}, {}, "5"}, until, {}});
    if (second.empty()) return;
    const auto first = w.lastFact();
    w.fact("break-glass", second, "chair", model::BreakGlass{{{}, {}, "5"}, until, first});
}

} // namespace

TEST_CASE("A skipped check: who, which, how long, and what never") {
    runExceptions({
        {"not skipped", [](World& w) { mayWaive(w); }, "slo:ood_recall_7d", CheckState::Fail, false,
         "0.87"},
        {"skipped", [](World& w) { mayWaive(w), waive(w); }, "slo:ood_recall_7d",
         CheckState::Waived, true, "skipped until 2026-12-01 by Maya Chen"},
        {"the whole check", [](World& w) { mayWaive(w), waive(w, ""); }, "slo:ood_recall_7d",
         CheckState::Waived, true, "owner Tom Weiss"},
        {"another item", [](World& w) { mayWaive(w), waive(w, "decision_ece_p95_24h"); },
         "slo:ood_recall_7d", CheckState::Fail, false, "0.87"},
        {"on its last day",
         [](World& w) {
             mayWaive(w), waive(w);
             w.at = time("2026-12-01T23:59:59Z");
         },
         "slo:ood_recall_7d", CheckState::Waived, true, "skipped"},
        {"a day later",
         [](World& w) {
             mayWaive(w), waive(w);
             w.at = time("2026-12-02T00:00:00Z");
         },
         "slo:ood_recall_7d", CheckState::Fail, false, "that ended on 2026-12-01"},
        {"for exactly the longest time",
         [](World& w) { mayWaive(w), waive(w, "ood_recall_7d", "2026-12-20"); },
         "slo:ood_recall_7d", CheckState::Waived, true, "skipped"},
        {"for longer", [](World& w) { mayWaive(w), waive(w, "ood_recall_7d", "2026-12-21"); },
         "slo:ood_recall_7d", CheckState::Fail, false, "longer than 30 days"},
        {"in another role", [](World& w) { mayWaive(w), waive(w).signer.hat = "peer"; },
         "slo:ood_recall_7d", CheckState::Fail, false, "signed as peer"},
        {"where nothing may be skipped",
         [](World& w) { mayWaive(w), waive(w), w.tier().waivers.allowed = false; },
         "slo:ood_recall_7d", CheckState::Fail, false, "lets nobody skip"},
        {"what this tier never skips",
         [](World& w) { mayWaive(w), waive(w), w.tier().waivers.never = {"slo"}; },
         "slo:ood_recall_7d", CheckState::Fail, false, "nobody may skip this check"},
        {"by somebody who worked on it",
         [](World& w) {
             mayWaive(w), waive(w);
             w.release.releaseFile->contributors = {{"Maya Chen", {}}};
         },
         "slo:ood_recall_7d", CheckState::Fail, false, "contributed"},
        {"owned by nobody known",
         [](World& w) {
             mayWaive(w);
             w.fact("waive", "maya", "chair", model::Waive{"slo", "", "eve", "2026-12-01"});
         },
         "slo:ood_recall_7d", CheckState::Fail, false, "eve is not listed"},
        {"withdrawn",
         [](World& w) {
             mayWaive(w), waive(w);
             w.history().facts.back().endedBy = digestOf("withdraw");
         },
         "slo:ood_recall_7d", CheckState::Fail, false, "0.87"},
        {"signatures are never skipped",
         [](World& w) {
             w.tier().waivers = {true, {"chair"}, 30, {}};
             w.history().decisions.clear(), w.history().votes.clear();
             w.purpose = Purpose::Decision;
             w.fact("waive", "maya", "chair", model::Waive{"seats", "", "tom", "2026-12-01"});
         },
         "seat:legal", CheckState::Fail, false, "nobody may skip this check"},
    });
}

TEST_CASE("An emergency release takes two people, ends, and excuses not everything") {
    runExceptions({
        {"two people", [](World& w) { mayBreakGlass(w), breakGlass(w); }, "seat:legal",
         CheckState::Bypassed, true, "emergency release"},
        {"one person",
         [](World& w) { mayBreakGlass(w), breakGlass(w, "2026-11-22T12:00:00Z", ""); }, "approval",
         CheckState::Fail, false, "waits for a second person"},
        {"a second before its end",
         [](World& w) {
             mayBreakGlass(w), breakGlass(w);
             w.at = time("2026-11-22T11:59:59Z");
         },
         "approval", CheckState::Bypassed, true, "emergency"},
        {"at its end",
         [](World& w) {
             mayBreakGlass(w), breakGlass(w);
             w.at = time("2026-11-22T12:00:00Z");
         },
         "approval", CheckState::Fail, false, "it ended at 2026-11-22T12:00:00Z"},
        {"for longer than the tier lets",
         [](World& w) { mayBreakGlass(w), breakGlass(w, "2026-11-23T12:00:01Z"); }, "approval",
         CheckState::Fail, false, "longer than 72 hours"},
        {"for other evidence",
         [](World& w) {
             mayBreakGlass(w);
             w.fact("break-glass", "pia", "peer", model::BreakGlass{{}, "2026-11-22T12:00:00Z", {}})
                 .subject->manifest = digestOf("other");
             const auto first = w.lastFact();
             w.fact("break-glass", "maya", "chair",
                    model::BreakGlass{{}, "2026-11-22T12:00:00Z", first})
                 .subject->manifest = digestOf("other");
         },
         "approval", CheckState::Fail, false, "for other evidence"},
        {"second person in another role",
         [](World& w) {
             mayBreakGlass(w), breakGlass(w);
             w.tier().emergency.secondRoles = {"legal"};
         },
         "approval", CheckState::Fail, false, "confirmed as chair"},
        {"second person worked on it",
         [](World& w) {
             mayBreakGlass(w), breakGlass(w);
             w.release.releaseFile->contributors = {{"Maya Chen", {}}};
         },
         "approval", CheckState::Fail, false, "contributed to the release"},
        {"a tier without emergencies",
         [](World& w) {
             mayBreakGlass(w), breakGlass(w);
             w.tier().emergency.allowed = false;
         },
         "approval", CheckState::Fail, false, "knows no emergency release"},
        {"an objection that stops",
         [](World& w) {
             mayBreakGlass(w), breakGlass(w);
             w.object(DissentLevel::Block);
         },
         "approval", CheckState::Bypassed, false, "emergency"},
        {"an objection that does not", // object is excused, block is not
         [](World& w) {
             mayBreakGlass(w), breakGlass(w);
             w.object(DissentLevel::Object);
         },
         "approval", CheckState::Bypassed, true, "emergency"},
        {"suspended",
         [](World& w) {
             mayBreakGlass(w), breakGlass(w);
             w.fact("suspend", "maya", "chair", model::Suspend{"suspend", {}, {}, {}});
         },
         "suspended", CheckState::Fail, false, "It was suspended by Maya Chen"},
        {"nobody may approve such a thing",
         [](World& w) {
             mayBreakGlass(w), breakGlass(w);
             w.tier().unacceptable = true;
         },
         "tier", CheckState::Fail, false, "Nobody can approve"},
        {"it decides nothing",
         [](World& w) {
             mayBreakGlass(w), breakGlass(w);
             w.purpose = Purpose::Decision;
         },
         "seat:legal", CheckState::Fail, false, "Ana Ruiz"},
    });
    World told;
    mayBreakGlass(told), breakGlass(told);
    const auto report = told.judge();
    CHECK(report.sentence.find("in an emergency until 2026-11-22T12:00:00Z, by Pia, confirmed by "
                               "Maya Chen: A reason") != std::string::npos);
    REQUIRE(report.emergency);
    CHECK(report.scope.share == "5");
    World regular; // an approval that stands needs no emergency
    regular.tier().emergency = {true, {"peer"}, {"chair"}, 72, 14};
    breakGlass(regular);
    CHECK_FALSE(regular.judge().emergency);
}

TEST_CASE(
    "An emergency release keeps the model's next release red until another person closed it") {
    const auto before = [](World& w) {
        w.tier().emergency = {true, {"peer"}, {"chair"}, 72, 14};
        auto& old = w.ledger.releases[{"claims-triage", "1.1"}];
        breakGlass(w);
        old.release = {"claims-triage", "1.1"};
        old.facts = std::exchange(w.history().facts, {});
        for (const auto& fact : old.facts)
            const_cast<model::Record&>(*fact.record).subject->manifest = digestOf("of 1.1");
    };
    for (const Purpose purpose : {Purpose::Decision, Purpose::Release}) {
        World world;
        before(world);
        world.purpose = purpose;
        auto report = world.judge();
        INFO(listing(report));
        CHECK_FALSE(report.pass);
        auto& facts = world.ledger.releases[{"claims-triage", "1.1"}].facts;
        const auto* check = checkOf(report, "obligation:" + facts[0].id.shortHex());
        REQUIRE(check);
        CHECK(check->blocks());
        CHECK(check->reason.find("was not reviewed by another person yet, due on 2026-12-04") !=
              std::string::npos);
        world.at = time("2026-12-05T00:00:00Z");
        CHECK(listing(world.judge()).find("overdue since 2026-12-04") != std::string::npos);
        world.at = time("2026-11-21T09:00:00Z");
        facts[0].endedBy = digestOf("closed");
        CHECK(world.judge().pass);
    }
    {
        World world; // Maya, who confirmed it, is the only chair
        before(world);
        const auto obligation = [&] {
            const auto report = world.judge();
            return *checkOf(
                report, "obligation:" +
                            world.ledger.releases[{"claims-triage", "1.1"}].facts[0].id.shortHex());
        };
        CHECK(obligation().reason.ends_with("; nobody else may"));
        CHECK(obligation().help.find("give a third person a role that may") == 0);
        world.ledger.policy.rights["obligation-close"] = {"chair", "legal"};
        CHECK(obligation().reason.ends_with("; Ana Ruiz or Tom Weiss may"));
        CHECK(obligation().help.find("countersign obligation-close ") == 0);
        world.ledger.roster.people[0].machine = true;
        CHECK(obligation().reason.ends_with("; Tom Weiss may"));
    }
    World own; // the emergency release itself is not held up by its own review
    before(own);
    for (auto& fact : own.ledger.releases[{"claims-triage", "1.1"}].facts)
        const_cast<model::Record&>(*fact.record).subject->manifest = own.release.manifestDigest;
    CHECK(own.judge().pass);
    World unconfirmed; // nothing was released
    before(unconfirmed);
    unconfirmed.ledger.releases[{"claims-triage", "1.1"}].facts.pop_back();
    CHECK(unconfirmed.judge().pass);
    World other;
    before(other);
    auto node = other.ledger.releases.extract({"claims-triage", "1.1"});
    node.key() = {"another-model", "1.1"};
    other.ledger.releases.insert(std::move(node));
    CHECK(other.judge().pass);
}

TEST_CASE("A release in service: suspended, narrowed, rolled back, returned, reported") {
    const auto suspend = [](World& w, const std::string& action, model::ReleaseScope scope = {}) {
        w.fact("suspend", "maya", "chair",
               model::Suspend{action, action == "roll-back" ? "1.1" : "", std::move(scope), {}});
    };
    const auto deployed = [](World& w, const std::string& share) {
        w.fact("deployed", "robot", "",
               model::Deployed{"canary", {{}, {}, share}, "2026-11-20T10:00:00Z"});
    };
    const auto approvedFor = [](World& w, const std::string& share) {
        w.decide(Outcome::Approved).scope.share = share;
    };
    runExceptions({
        {"untouched", [](World&) {}, "suspended", CheckState::Pass, true, "not taken out"},
        {"suspended", [&](World& w) { suspend(w, "suspend"); }, "suspended", CheckState::Fail,
         false, "It was suspended by Maya Chen on 2026-11-20"},
        {"rolled back", [&](World& w) { suspend(w, "roll-back"); }, "suspended", CheckState::Fail,
         false, "rolled back to 1.1"},
        {"narrowed",
         [&](World& w) {
             suspend(w, "narrow", {{"acme"}, {}, {}});
         },
         "suspended", CheckState::Pass, true, "narrowed to tenants acme"},
        {"returned", [&](World& w) { suspend(w, "return"); }, "suspended", CheckState::Pass, true,
         "returned to service"},
        {"of two at once the stricter",
         [&](World& w) { suspend(w, "suspend"), suspend(w, "return"); }, "suspended",
         CheckState::Fail, false, "suspended"},
        {"no way back to it",
         [&](World& w) {
             suspend(w, "suspend");
             w.purpose = Purpose::Rollback;
         },
         "suspended", CheckState::Fail, false, "suspended"},
        {"not reported", [](World&) {}, "deployed", CheckState::NotApplicable, true, "No deploy"},
        {"within", [&](World& w) { approvedFor(w, "10"), deployed(w, "10"); }, "deployed",
         CheckState::Pass, true, "canary (10 % of traffic)"},
        {"beyond", [&](World& w) { approvedFor(w, "10"), deployed(w, "10.5"); }, "deployed:canary",
         CheckState::Fail, false, "but may only run for 10 % of traffic"},
        {"everywhere", [&](World& w) { approvedFor(w, "10"), deployed(w, ""); }, "deployed:canary",
         CheckState::Fail, false, "but may only run"},
        {"beyond what it was narrowed to",
         [&](World& w) {
             deployed(w, "10"), suspend(w, "narrow", {{}, {}, "5"});
         },
         "deployed:canary", CheckState::Fail, false, "5 % of traffic"},
        {"after it was suspended", [&](World& w) { suspend(w, "suspend"), deployed(w, "1"); },
         "deployed:canary", CheckState::Fail, false, "taken out of service"},
        {"without approval",
         [&](World& w) {
             w.history().decisions.clear();
             deployed(w, "1");
         },
         "deployed:canary", CheckState::Fail, false, "without an approval"},
    });
    World both;
    both.decide(Outcome::Approved).scope = {{"acme", "bolt"}, {}, "50"};
    suspend(both, "narrow", {{"bolt", "cape"}, {"north"}, "60"});
    const auto scope = both.judge().scope;
    CHECK(scope.tenants == std::vector<std::string>{"bolt"});
    CHECK(scope.regions == std::vector<std::string>{"north"});
    CHECK(scope.share == "50");
}

TEST_CASE("A raised tier asks for its signatures, and an approval at a lower one is none") {
    const auto lowRisk = [](World& w) {
        w.release.releaseFile->classification.values = {{"stakes", {"low", {}}},
                                                        {"scale", {"few", {}}}};
        w.baseline.reset();
        for (auto& vote : w.history().votes) {
            auto record = std::make_shared<model::Record>(*vote.record);
            record->subject->tier = "low";
            vote.record = record;
        }
        w.history().decisions.clear();
        w.purpose = Purpose::Decision;
    };
    const auto move = [](World& w, model::RecordBody body, const std::string& version = "1.2") {
        auto record = w.record(std::holds_alternative<model::Raise>(body) ? "raise" : "lower",
                               "maya", std::move(body));
        record->subject->release.version = version;
        model::Fact made;
        made.id = w.log(record).id;
        made.record = record;
        w.history().tierMoves.push_back(made);
    };
    World low;
    lowRisk(low);
    CHECK(low.judge().tier.tier == "low");
    CHECK(low.judge().pass);
    World raised;
    lowRisk(raised);
    move(raised, model::Raise{"high"});
    auto report = raised.judge();
    INFO(listing(report));
    CHECK(report.tier.tier == "high");
    CHECK(report.tier.sentence.find("raised by Maya Chen on 2026-11-20: A reason") !=
          std::string::npos);
    CHECK_FALSE(report.pass);
    CHECK_FALSE(report.seatsComplete); // both signed, both for a low tier
    raised.vote("ana", "legal");
    raised.vote("pia", "peer");
    CHECK(raised.judge().pass);
    World unknown; // to a tier the policy no longer has: its highest
    lowRisk(unknown);
    move(unknown, model::Raise{"gone"});
    CHECK(unknown.judge().tier.tier == "high");
    World back;
    lowRisk(back);
    move(back, model::Raise{"high"});
    back.history().tierMoves.back().endedBy = digestOf("lower");
    move(back, model::Lower{"low"});
    CHECK(back.judge().tier.tier == "low");
    World stated; // no record makes it less than its classification
    move(stated, model::Lower{"low"});
    CHECK(stated.judge().tier.tier == "high");
    World kept; // what the last approved release keeps can be lowered, on record
    lowRisk(kept);
    kept.baseline = sampleRelease("1.1");
    CHECK(kept.judge().tier.tier == "high");
    CHECK(kept.judge().tier.sentence.find("kept from claims-triage@1.1") != std::string::npos);
    move(kept, model::Lower{"low"});
    CHECK(kept.judge().tier.tier == "low");
    CHECK(kept.judge().tier.sentence.find("lowered by Maya Chen") != std::string::npos);
    World foreign; // a lowering of another release lowers nothing here
    lowRisk(foreign);
    foreign.baseline = sampleRelease("1.1");
    move(foreign, model::Lower{"low"}, "1.0");
    CHECK(foreign.judge().tier.tier == "high");
}

TEST_CASE("Standing aside, and what was only spoken") {
    const auto spoken = [](World& w, VoteValue vote, DissentLevel level) {
        w.fact("spoken", "maya", "chair", model::Spoken{"tom", vote, level, "Not like this", {}});
    };
    runExceptions({
        {"stood aside",
         [](World& w) {
             w.fact("recuse", "ana", "", model::Recuse{});
             w.purpose = Purpose::Decision;
         },
         "seat:legal", CheckState::Fail, false, "Tom Weiss"},
        {"stood aside on earlier evidence",
         [](World& w) {
             w.vote("ana", "legal", VoteValue::Recuse);
             auto record = *w.history().votes.back().record;
             record.subject->manifest = digestOf("earlier");
             w.history().votes.back().record = std::make_shared<model::Record>(record);
             w.purpose = Purpose::Decision;
         },
         "seat:legal", CheckState::Fail, false, "Tom Weiss"},
    });
    World concern;
    spoken(concern, VoteValue::Dissent, DissentLevel::Concern);
    CHECK(concern.judge().pass);
    World block;
    spoken(block, VoteValue::Dissent, DissentLevel::Block);
    const auto report = block.judge();
    CHECK_FALSE(report.pass);
    const auto* check = checkOf(report, "spoken:" + block.lastFact().shortHex());
    REQUIRE(check);
    CHECK(check->reason.find("Tom Weiss blocks, spoken and not signed") != std::string::npos);
    block.history().facts.back().endedBy = digestOf("answer");
    CHECK(block.judge().pass);
    World yes; // fills nothing
    yes.history().votes.erase(yes.history().votes.begin());
    yes.history().decisions.clear();
    yes.purpose = Purpose::Decision;
    spoken(yes, VoteValue::Approve, DissentLevel::None);
    const auto open = yes.judge();
    CHECK_FALSE(open.pass);
    REQUIRE_FALSE(open.seats.empty());
    CHECK(open.seats[0].why.find("Tom Weiss spoke for it, which is no signature") !=
          std::string::npos);
}

TEST_CASE("A role named by the tier may decide over an open objection, and only such a role") {
    World world;
    auto& objection = world.object(DissentLevel::Block);
    auto& decide = world.decide(Outcome::Approved);
    decide.dissents = {objection.id};
    CHECK_FALSE(world.judge().pass);
    world.tier().dissent.overrideRoles = {"chair"};
    CHECK_FALSE(world.judge().pass); // signed in no role
    auto record = *world.history().decisions.back().record;
    record.signer.hat = "chair";
    world.history().decisions.back().record = std::make_shared<model::Record>(record);
    auto report = world.judge();
    INFO(listing(report));
    CHECK(report.pass);
    CHECK(checkOf(report, "dissent:" + objection.id.shortHex())->state == CheckState::Bypassed);
    std::get<model::Decide>(record.body).dissents.clear(); // it did not know of it
    world.history().decisions.back().record = std::make_shared<model::Record>(record);
    CHECK_FALSE(world.judge().pass);
    World open; // nobody decides by way of the check itself
    open.object(DissentLevel::Block);
    open.tier().dissent.overrideRoles = {"chair"};
    open.purpose = Purpose::Decision;
    CHECK_FALSE(open.judge().pass);
}

TEST_CASE("What was live before the log is a place to go back to and no approval") {
    World world;
    world.history().decisions.clear();
    world.fact("baseline", "maya", "chair", model::Baseline{"claims-triage", "1.2"});
    CHECK(listing(world.judge()).find("was live before this log began") != std::string::npos);
    CHECK_FALSE(world.judge().pass);
    world.purpose = Purpose::Rollback;
    CHECK(world.judge().pass);
    world.release.manifestDigest = digestOf("changed since");
    CHECK_FALSE(world.judge().pass);
}
