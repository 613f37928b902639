#include "tests/rules/StateCases.h"

#include <set>

using namespace gatesamples;
using model::CheckState;
using model::DissentLevel;
using model::Purpose;

TEST_CASE("A release with everything in place passes for every purpose") {
    for (const Purpose purpose :
         {Purpose::Merge, Purpose::Decision, Purpose::Release, Purpose::Rollback}) {
        World world;
        world.purpose = purpose;
        const auto report = world.judge();
        INFO(listing(report));
        CHECK(report.pass);
        CHECK_FALSE(report.wouldBlock);
        CHECK(report.tier.tier == "high");
        CHECK(report.seatsComplete == (purpose != Purpose::Merge));
        for (const auto& check : report.checks)
            CHECK(check.holds());
    }
}

TEST_CASE("Log, policy, tier, announcement: each of their states") {
    run({
        {"no log", [](World& w) { w.ledger = {}; }, "log", CheckState::Error, false,
         "no decision log"},
        {"log", [](World&) {}, "log", CheckState::Pass, true, "There is a decision log"},
        {"no log, no tier", [](World& w) { w.ledger = {}; }, "tier", CheckState::Error, false,
         "without a policy"},
        {"no tiers", [](World& w) { w.ledger.policy.tiers.clear(); }, "policy:no-tier",
         CheckState::Error, false, "cannot be used"},
        {"no tiers, no tier", [](World& w) { w.ledger.policy.tiers.clear(); }, "tier",
         CheckState::Error, false, "cannot be told"},
        {"tier without rule", [](World& w) { w.tier().matrix.clear(); }, "policy:tier-without-rule",
         CheckState::Error, false, "asks for no signature"},
        {"a usable policy", [](World&) {}, "policy", CheckState::Pass, true, "version 1"},
        {"unacceptable", [](World& w) { w.tier().unacceptable = true; }, "tier", CheckState::Fail,
         false, "Nobody can approve"},
        {"unacceptable in observe mode",
         [](World& w) {
             w.tier().unacceptable = true;
             w.tier().mode = model::Mode::Observe;
         },
         "tier", CheckState::Fail, false, "Nobody can approve"},
        {"an answer missing",
         [](World& w) { w.release.releaseFile->classification.values.erase("scale"); },
         "classification:scale", CheckState::Inconclusive, false,
         "cannot be told: scale not stated: counted as the highest"},
        {"an answer unknown",
         [](World& w) {
             w.release.releaseFile->classification.values["scale"] = {"lots", {"r.yaml", 6, 9, {}}};
         },
         "classification:scale", CheckState::Inconclusive, false,
         "'lots' is not one of few, some, many"},
        {"no answer", [](World& w) { w.release.releaseFile->classification.values.clear(); },
         "classification", CheckState::Inconclusive, false, "Nothing states how risky this is"},
        {"no file", [](World& w) { w.release.releaseFile.reset(); }, "classification",
         CheckState::Inconclusive, false, "Nothing states"},
        {"not announced", [](World& w) { w.history().opens.clear(); }, "announced",
         CheckState::Fail, false, "No review of this release was opened"},
        {"announced, then changed", [](World& w) { w.release.manifestDigest = digestOf("other"); },
         "announced", CheckState::Fail, false, "changed since its review"},
        {"announced by a record that does not count",
         [](World& w) { w.history().opens[0].verdict = model::Verdict::Retired; }, "announced",
         CheckState::Fail, false, "opened"},
        {"announced", [](World&) {}, "announced", CheckState::Pass, true, "exactly this evidence"},
    });
}

TEST_CASE("Card, documents, note: each of their states") {
    run({
        {"no card", [](World& w) { w.release.card.reset(); }, "objective", CheckState::Fail, false,
         "no model card"},
        {"no objective", [](World& w) { w.release.card->humanObjective.reset(); }, "objective",
         CheckState::Fail, false, "does not state the human objective"},
        {"blank objective", [](World& w) { w.release.card->humanObjective->text = " \n"; },
         "objective", CheckState::Fail, false, "does not state"},
        {"objective", [](World&) {}, "objective", CheckState::Pass, true, "states the human"},
        {"no proxy", [](World& w) { w.release.card->proxies.clear(); }, "proxies", CheckState::Fail,
         false, "names no proxy"},
        {"proxy without failure", [](World& w) { w.release.card->proxies[0].failsWhen = ""; },
         "proxies", CheckState::Fail, false, "AUROC does not say how it fails"},
        {"proxy without metric", [](World& w) { w.release.card->proxies[0].metric = " "; },
         "proxies", CheckState::Fail, false, "which metric it is"},
        {"proxies", [](World&) {}, "proxies", CheckState::Pass, true, "Every proxy"},
        {"never event without owner",
         [](World& w) { w.release.card->neverEvents[0].owner.clear(); }, "never-events",
         CheckState::Fail, false, "auto-deny has no owner"},
        {"never event bare",
         [](World& w) { w.release.card->neverEvents[0] = {"x", "", "", "", "", {}}; },
         "never-events", CheckState::Fail, false, "owner, detector and kill switch"},
        {"no never event", [](World& w) { w.release.card->neverEvents.clear(); }, "never-events",
         CheckState::Fail, false, "names no never event"},
        {"never events", [](World&) {}, "never-events", CheckState::Pass, true, "Every never"},
        {"a question open", [](World& w) { w.release.card->answers[3].answered = false; },
         "card-questions", CheckState::Fail, false, "does not answer"},
        {"no card to ask", [](World& w) { w.release.card.reset(); }, "card-questions",
         CheckState::Fail, false, "no model card"},
        {"questions", [](World&) {}, "card-questions", CheckState::Pass, true, "five"},
        {"only warned about",
         [](World& w) {
             w.release.card->answers[3].answered = false;
             w.tier().checks["card-questions"] = model::Strictness::Warn;
         },
         "card-questions", CheckState::Fail, true, "does not answer"},
        {"no runbook", [](World& w) { w.release.documents.clear(); }, "document:runbook",
         CheckState::Fail, false, "asks for the runbook"},
        {"empty runbook", [](World& w) { w.release.manifest.entries[1].size = 0; },
         "document:runbook", CheckState::Fail, false, "runbook"},
        {"runbook", [](World&) {}, "document:runbook", CheckState::Pass, true, "is there"},
        {"document of a class", [](World& w) { w.tier().documents[5].kind = "artifacts"; },
         "document:artifacts", CheckState::Fail, false, "artifacts"},
        {"no results", [](World& w) { w.release.metrics.clear(); }, "document:results",
         CheckState::Fail, false, "results"},
        {"no note", [](World& w) { w.release.note.reset(); }, "note", CheckState::Fail, false,
         "There is no deliberation note"},
        {"a part missing", [](World& w) { w.release.note->affected.reset(); }, "note",
         CheckState::Fail, false, "The note does not say who might be affected"},
        {"two parts missing",
         [](World& w) {
             w.release.note->change->written = false;
             w.release.note->feedback.reset();
         },
         "note", CheckState::Fail, false, "what changes and what feedback changed the plan"},
        {"note", [](World&) {}, "note", CheckState::Pass, true, "four parts"},
    });
}

TEST_CASE("Steering, roll-out, findings and what cannot be judged: each of their states") {
    const auto stages = [](World& w) {
        w.tier().stages = {{"shadow", 0, "24h"}, {"canary", 5, "2d"}};
        w.release.releaseFile->rollout = {{"Shadow", 0, "1d", "", {"r", 1, 1, {}}},
                                          {"canary", 5, "48h", "", {"r", 2, 1, {}}},
                                          {"full", 100, "", "", {"r", 3, 1, {}}}};
    };
    run({
        {"steering same", [](World&) {}, "steering", CheckState::Pass, true, "claims-triage@1.1"},
        {"no baseline", [](World& w) { w.baseline.reset(); }, "steering", CheckState::NotApplicable,
         true, "no approved release"},
        {"steering changed", [](World& w) { w.release.manifest.entries[2].blob = {}; },
         "steering:models/claims-triage/metrics.yaml", CheckState::Fail, false, "changed since"},
        {"steering added", [](World& w) { w.baseline->manifest.entries.pop_back(); },
         "steering:models/claims-triage/metrics.yaml", CheckState::Fail, false, "changed since"},
        {"steering removed", [](World& w) { w.release.manifest.entries.pop_back(); },
         "steering:models/claims-triage/metrics.yaml", CheckState::Fail, false, "changed since"},
        {"no stages asked for", [](World&) {}, "rollout", CheckState::NotApplicable, true,
         "no stages"},
        {"stages kept", stages, "rollout", CheckState::Pass, true, "keeps the stages"},
        {"too much traffic",
         [&](World& w) {
             stages(w);
             w.release.releaseFile->rollout[1].share = 10;
         },
         "rollout", CheckState::Fail, false, "takes 10 % of traffic, at most 5 %"},
        {"too short",
         [&](World& w) {
             stages(w);
             w.release.releaseFile->rollout[1].soak = "47h";
         },
         "rollout", CheckState::Fail, false, "lasts 47h, at least 2d"},
        {"no soak",
         [&](World& w) {
             stages(w);
             w.release.releaseFile->rollout[0].soak = "";
         },
         "rollout", CheckState::Fail, false, "unstated time"},
        {"wrong order",
         [&](World& w) {
             stages(w);
             std::swap(w.release.releaseFile->rollout[0], w.release.releaseFile->rollout[1]);
         },
         "rollout", CheckState::Fail, false, "does not reach the stage canary"},
        {"no plan",
         [&](World& w) {
             stages(w);
             w.release.releaseFile->rollout.clear();
         },
         "rollout", CheckState::Fail, false, "does not reach the stage shadow"},
        {"everything judged", [](World&) {}, "not-judged", CheckState::Pass, true,
         "could be judged"},
        {"a finding",
         [](World& w) {
             w.release.findings.push_back(
                 {model::Level::Error, "target", "not a target", {"s.yaml", 3, 5, {}}, "write it"});
         },
         "finding:target:s.yaml:3:5", CheckState::Error, false, "not a target"},
        {"a warning is no error",
         [](World& w) {
             w.release.findings.push_back({model::Level::Warning, "x", "hm", {"s", 3, 5, {}}, ""});
         },
         "findings", CheckState::Pass, true, "could be read"},
    });
}

TEST_CASE("A missing part of the note is said once, and never by nobody") {
    for (const auto strictness :
         {model::Strictness::Block, model::Strictness::Warn, model::Strictness::Off}) {
        World world;
        world.tier().checks["note"] = strictness;
        world.release.note->affected.reset();
        world.release.findings.push_back({model::Level::Error,
                                          "note-affected",
                                          "The note does not say who might be affected",
                                          {"note.md", 1, 0, {}},
                                          "write it"});
        const auto report = world.judge();
        INFO(listing(report));
        int blocking = 0;
        for (const auto& check : report.checks)
            blocking += !check.holds() && check.blocks();
        CHECK(blocking == 1);
        CHECK_FALSE(report.pass);
    }
}

TEST_CASE("Records that this version does not act on are never taken as harmless") {
    struct Row {
        std::string kind;
        int schema;
        model::Verdict verdict;
        std::string model;
        bool blocks;
    };
    const std::vector<Row> rows{
        {"suspend", 1, model::Verdict::UnknownKind, "claims-triage", true},
        {"raise", 1, model::Verdict::UnknownKind, "claims-triage", true},
        {"compromise", 1, model::Verdict::UnknownKind, "", true},
        {"vote", 3, model::Verdict::UnknownKind, "claims-triage", true},
        {"suspend", 1, model::Verdict::UnknownKind, "other-model", false},
        {"suspend", 1, model::Verdict::BadSignature, "claims-triage", false},
        {"deployed", 1, model::Verdict::UnknownKind, "claims-triage", false},
    };
    for (const Row& row : rows) {
        INFO(row.kind + " of " + row.model);
        World world;
        auto record = world.record(row.kind, "maya", model::OtherKind{row.kind});
        record->schema = row.schema;
        record->subject->release.model = row.model;
        if (row.model.empty()) record->subject.reset();
        world.log(record, row.verdict);
        CHECK(world.judge().pass != row.blocks);
        world.purpose = Purpose::Rollback;
        CHECK(world.judge().pass == !(row.blocks && row.kind == "suspend"));
    }
}

TEST_CASE("Signatures and objections: each of their states") {
    run({
        {"all there", [](World&) {}, "seats", CheckState::Pass, true, "signatures are there: 2"},
        {"one missing",
         [](World& w) {
             w.history().votes[0].withdrawn = true;
             w.purpose = Purpose::Decision;
         },
         "seat:legal", CheckState::Fail, false, "legal: Ana Ruiz or Tom Weiss"},
        {"withdrawn after the decision", [](World& w) { w.history().votes[0].withdrawn = true; },
         "seat:legal", CheckState::Fail, false, "legal: Ana Ruiz or Tom Weiss"},
        {"about other evidence",
         [](World& w) {
             auto record = *w.history().votes[0].record;
             record.subject->manifest = digestOf("other");
             w.history().votes[0].record = std::make_shared<model::Record>(record);
             w.purpose = Purpose::Decision;
         },
         "seat:legal", CheckState::Fail, false, "legal"},
        {"named as contributor by the release file",
         [](World& w) {
             w.release.releaseFile->contributors = {{"Ana Ruiz", {}}};
             w.purpose = Purpose::Decision;
         },
         "seat:legal", CheckState::Fail, false, "Tom Weiss"},
        {"left after the decision", [](World& w) { w.ledger.roster.people[0].roles.clear(); },
         "seats", CheckState::Pass, true, "complete when this was decided"},
        {"left before the decision",
         [](World& w) {
             w.ledger.roster.people[0].roles.clear();
             w.purpose = Purpose::Decision;
             w.history().decisions.clear();
         },
         "seat:legal", CheckState::Fail, false, "Tom Weiss"},
        {"decided at a lower tier",
         [](World& w) {
             w.ledger.roster.people[0].roles.clear();
             auto record = *w.history().decisions[0].record;
             record.subject->tier = "low";
             w.history().decisions[0].record = std::make_shared<model::Record>(record);
         },
         "seat:legal", CheckState::Fail, false, "Tom Weiss"},
        {"nothing to fill",
         [](World& w) {
             w.tier().matrix[0].seats.parts.clear();
             w.purpose = Purpose::Decision;
         },
         "seats", CheckState::Error, false, "names no signature"},
        {"no objection", [](World&) {}, "dissent", CheckState::Pass, true, "No objection is open"},
    });
}

TEST_CASE("What an open objection does follows its level, its answer and the tier") {
    struct Row {
        DissentLevel level;
        std::string answer; // "" none
        bool pass, open;
    };
    for (const Row& row :
         std::vector<Row>{{DissentLevel::Concern, "", true, true},
                          {DissentLevel::Object, "", false, true},
                          {DissentLevel::Block, "", false, true},
                          {DissentLevel::Concern, "noted", true, false},
                          {DissentLevel::Object, "noted", false, true},
                          {DissentLevel::Block, "noted", false, true},
                          {DissentLevel::Object, "addressed", true, false},
                          {DissentLevel::Block, "not-accommodated", true, false}}) {
        for (const Purpose purpose : {Purpose::Decision, Purpose::Release}) {
            World world;
            world.purpose = purpose;
            auto& objection = world.object(row.level);
            const std::string id = "dissent:" + objection.id.shortHex();
            if (!row.answer.empty()) world.answer(objection, row.answer);
            const auto report = world.judge();
            INFO(listing(report));
            CHECK(report.pass == row.pass);
            CHECK(report.openObjections.size() == std::size_t(row.open));
            CHECK((checkOf(report, id) != nullptr) == row.open);
        }
    }
    World strict;
    strict.tier().dissent.concern = model::Strictness::Block;
    strict.object(DissentLevel::Concern);
    CHECK_FALSE(strict.judge().pass);
    World lenient;
    lenient.tier().dissent.object = model::Strictness::Off;
    lenient.tier().dissent.block = model::Strictness::Warn; // never below block
    lenient.object(DissentLevel::Object);
    CHECK(lenient.judge().pass);
    lenient.object(DissentLevel::Block, "pia");
    CHECK_FALSE(lenient.judge().pass);
    World refused;
    refused.answer(refused.object(DissentLevel::Block), "addressed", model::Verdict::NotAuthorised);
    CHECK_FALSE(refused.judge().pass);
    for (bool model::Objection::*gone :
         {&model::Objection::withdrawn, &model::Objection::superseded}) {
        World world;
        world.object(DissentLevel::Block).*gone = true;
        CHECK(world.judge().pass);
    }
    World merge;
    merge.purpose = Purpose::Merge;
    merge.object(DissentLevel::Block);
    CHECK(merge.judge().pass);
}
