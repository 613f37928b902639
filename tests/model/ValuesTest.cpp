#include "core/model/Gate.h"
#include "core/model/Ledger.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <set>

using namespace countersign::model;

TEST_CASE("every verdict has its own word, and only three of them count") {
    std::set<std::string> words;
    int counted = 0;
    const int last = static_cast<int>(Verdict::Corrupt);
    for (int i = 0; i <= last; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        words.insert(name(verdict));
        counted += isCounted(verdict) ? 1 : 0;
        if (isCounted(verdict)) CHECK(isHarmless(verdict));
    }
    CHECK(static_cast<int>(words.size()) == last + 1);
    CHECK(counted == 3);
    CHECK(std::string(name(Verdict::LateArrival)) == "LATE_ARRIVAL");
    CHECK(std::string(name(Verdict::UnsupportedAlgorithm)) == "UNSUPPORTED_ALG");
    for (const Verdict wrong : {Verdict::Malformed, Verdict::Unsigned, Verdict::BadSignature,
                                Verdict::UnknownKey, Verdict::BadMerge, Verdict::BadPin,
                                Verdict::OmitsDissent, Verdict::UnknownGenesis, Verdict::Corrupt}) {
        INFO(name(wrong));
        CHECK_FALSE(isHarmless(wrong));
    }
}

TEST_CASE("words read back to the values they name, and to nothing else") {
    for (int i = 0; i < kEvidenceClasses; ++i) {
        const auto cls = static_cast<EvidenceClass>(i);
        CHECK(evidenceClass(name(cls)) == cls);
    }
    for (const auto value : {VoteValue::Approve, VoteValue::ApproveWithConditions,
                             VoteValue::Dissent, VoteValue::Abstain, VoteValue::Recuse})
        CHECK(voteValue(name(value)) == value);
    for (const auto value : {Outcome::Approved, Outcome::ApprovedWithConditions, Outcome::Deferred,
                             Outcome::Rejected, Outcome::Withdrawn})
        CHECK(outcome(name(value)) == value);
    for (const auto value :
         {DissentLevel::None, DissentLevel::Concern, DissentLevel::Object, DissentLevel::Block})
        CHECK(dissentLevel(name(value)) == value);
    for (const auto value : {BreachAction::DegradeToSafeMode, BreachAction::RouteToHumanReview,
                             BreachAction::KillSwitch})
        CHECK(breachAction(name(value)) == value);
    for (const auto value :
         {Purpose::Merge, Purpose::Decision, Purpose::Release, Purpose::Rollback})
        CHECK(purpose(name(value)) == value);
    CHECK_FALSE(voteValue("Approve"));
    CHECK_FALSE(outcome(""));
    CHECK_FALSE(evidenceClass("cards"));
}

TEST_CASE("a target is met exactly, and never by what is not a number") {
    const double nan = std::nan("");
    struct Row {
        Comparison comparison;
        double below, at, above;
        bool meetsBelow, meetsAt, meetsAbove;
    };
    for (const Row& row : {Row{Comparison::AtLeast, 1, 2, 3, false, true, true},
                           Row{Comparison::AtMost, 1, 2, 3, true, true, false},
                           Row{Comparison::Equal, 1, 2, 3, false, true, false},
                           Row{Comparison::Less, 1, 2, 3, true, false, false},
                           Row{Comparison::Greater, 1, 2, 3, false, false, true}}) {
        Target target;
        target.comparison = row.comparison;
        target.value = 2;
        CHECK(meets(target, row.below) == row.meetsBelow);
        CHECK(meets(target, row.at) == row.meetsAt);
        CHECK(meets(target, row.above) == row.meetsAbove);
        CHECK_FALSE(meets(target, nan));
        target.relative = true;
        CHECK_FALSE(meets(target, row.at));
    }
}

TEST_CASE("a check blocks unless it passed, was set aside on record, or does not apply") {
    for (int i = 0; i <= static_cast<int>(CheckState::Error); ++i) {
        Check check;
        check.state = static_cast<CheckState>(i);
        const bool fine = check.state == CheckState::Pass || check.state == CheckState::Waived ||
                          check.state == CheckState::Bypassed ||
                          check.state == CheckState::NotApplicable;
        INFO(name(check.state));
        CHECK(check.blocks() == !fine);
        check.strictness = Strictness::Warn;
        CHECK_FALSE(check.blocks());
    }
}

TEST_CASE("a metric is found by id before alias, whatever case and separators") {
    MetricRegistry registry;
    registry.definitions.resize(2);
    registry.definitions[0].id = "other";
    registry.definitions[0].aliases = {"roc auc"};
    registry.definitions[1].id = "roc_auc";
    CHECK(registry.find("ROC-AUC")->id == "roc_auc");
    CHECK(registry.find("Other")->id == "other");
    CHECK_FALSE(registry.find("roc"));
    CHECK_FALSE(registry.find(""));
}

TEST_CASE("the counted entry is meant where two have one id") {
    LedgerState state;
    RecordId id;
    id.bytes[0] = 1;
    state.entries.resize(2);
    state.entries[0].id = state.entries[1].id = id;
    state.entries[0].verdict = Verdict::Twin;
    state.entries[1].verdict = Verdict::Valid;
    CHECK(state.entry(id) == &state.entries[1]);
    state.entries[1].verdict = Verdict::Twin;
    CHECK(state.entry(id) == &state.entries[0]);
    CHECK_FALSE(state.entry({}));
}
