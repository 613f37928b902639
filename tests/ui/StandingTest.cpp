// What bears on a decision beside the checks, where people sign and decide.
#include "ui/bridge/Standing.h"
#include "tests/ui/SampleRelease.h"
#include "ui/pages/DecisionTab.h"
#include "ui/widgets/StandingList.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QLabel>

using namespace countersign;

namespace standing_tests {

// An open objection, a lapsed and a kept signature, conditions in each state, a release before.
jobs::ReleaseView fullView() {
    jobs::ReleaseView view = tests::sampleRelease();
    auto objection = view.history.objections.at(1);
    auto record = std::make_shared<model::Record>(*objection.record);
    std::get<model::Vote>(record->body).wouldRemove = "A chapter on both countries";
    objection.record = record;
    objection.joinedBy = {tests::sampleId(3)};
    view.gate.openObjections = {objection};
    view.gate.lapsedVotes = {{tests::sampleId(2), "tom", tests::kHostile, "security",
                              "given for the evidence of 0123; changed since: weights"}};
    view.gate.seats[0].carried = "given for the evidence of 0123, still counts: this tier keeps it "
                                 "when only card-prose changed";
    view.gate.seats[0].onBehalfOf = "Mia Berg";
    for (const auto state : {model::ConditionState::Holds, model::ConditionState::Open,
                             model::ConditionState::Lapsed, model::ConditionState::CannotTell}) {
        model::ConditionStatus one;
        one.condition = {std::string("Condition ") + model::name(state), "li", "2026-12-01", ""};
        one.from = "Ana Ruiz";
        one.state = state;
        one.reason = "due on 2026-12-01";
        view.gate.conditions.push_back(one);
    }
    auto log = std::make_shared<model::VerifyReport>(*view.target.log);
    auto& before = log->ledger.releases[{"claims-triage", "1.1"}];
    before.release = {"claims-triage", "1.1"};
    auto decided = std::make_shared<model::Record>();
    decided->kind = "decide";
    decided->signer.name = "Li Chen";
    decided->signedAt = *base::UtcTime::parse("2026-05-20T10:00:00Z");
    decided->reason = "All three had signed";
    decided->subject = model::Subject{};
    decided->subject->release = before.release;
    model::Decide body;
    body.outcome = model::Outcome::Approved;
    decided->body = body;
    model::DecisionEntry decision;
    decision.id = base::sha256("decided before");
    decision.record = decided;
    decision.supported = true;
    before.decisions = {decision};
    view.target.log = log;
    return view;
}

pages::ReleaseContext contextOf(jobs::ReleaseView view) {
    pages::ReleaseContext context;
    context.view = std::make_shared<const jobs::ReleaseView>(std::move(view));
    return context;
}

QString words(const QWidget& in, const char* name) {
    const auto* label = in.findChild<QLabel*>(QString::fromLatin1(name) + "Word");
    return label ? label->text() : QString();
}

} // namespace standing_tests

using namespace standing_tests;

TEST_CASE("Objections tell their level and what would remove them", "[ui][standing]") {
    const auto groups = bridge::standing(fullView());
    REQUIRE(groups.size() == 5);
    CHECK(groups[0].name == "objections");
    REQUIRE(groups[0].lines.size() == 1);
    const QString& line = groups[0].lines[0].words;
    CHECK(line.startsWith("Eve Stone (must not be released): Two jurisdictions are not covered"));
    CHECK(line.contains("Would be removed by: A chapter on both countries"));
    CHECK(line.contains("Joined by 1"));
    CHECK(groups[0].lines[0].mark.tone == bridge::Tone::Bad);
    auto silent = fullView();
    auto record = std::make_shared<model::Record>(*silent.gate.openObjections[0].record);
    auto& vote = std::get<model::Vote>(record->body);
    vote.wouldRemove.clear();
    vote.level = model::DissentLevel::Concern;
    silent.gate.openObjections[0].record = record;
    const auto line2 = bridge::standing(silent)[0].lines[0];
    CHECK(line2.words.contains("It is not said what would remove it."));
    CHECK(line2.mark.tone == bridge::Tone::Caution);
    CHECK(bridge::standing(tests::sampleRelease()).empty());
}

TEST_CASE("Lapsed, kept, conditions and precedents stand on the release page with their reasons",
          "[ui][standing]") {
    pages::DecisionTab tab;
    tab.show(contextOf(fullView()));
    const auto* list = tab.findChild<widgets::StandingList*>("decisionStanding");
    REQUIRE(list);
    CHECK_FALSE(list->isHidden());
    CHECK(list->lines() == 8);
    const QString lapsed = words(tab, "decisionStanding_lapsed1");
    CHECK(lapsed.startsWith(QString::fromLatin1(tests::kHostile) + ", Security: "));
    CHECK(lapsed.contains("changed since: weights"));
    CHECK(words(tab, "decisionStanding_kept2")
              .contains("Ana Ruiz, Safety lead: given for the evidence of 0123, still counts"));
    CHECK(words(tab, "decisionStanding_conditions3").startsWith("holds: Condition holds. Set by"));
    CHECK(words(tab, "decisionStanding_conditions4").startsWith("open: "));
    CHECK(words(tab, "decisionStanding_conditions5").startsWith("not met: "));
    CHECK(words(tab, "decisionStanding_conditions6").startsWith("cannot tell: "));
    const QString precedent = words(tab, "decisionStanding_precedents7");
    CHECK(precedent.contains("claims-triage 1.1: approved [same model]"));
    CHECK(precedent.contains("All three had signed"));
    // The card of the signature and its entry in the thread say the same.
    const auto* carried = tab.findChild<QLabel*>("signature_safety-leadCarried");
    REQUIRE(carried);
    CHECK(carried->text().contains("still counts"));
    REQUIRE(tab.findChild<QLabel*>("signature_safety-leadBehalf"));
    CHECK(tab.findChild<QLabel*>("signature_safety-leadBehalf")->text() ==
          "in the place of Mia Berg");
    const QString entry = "entry_" + QString::fromStdString(tests::sampleId(2).hex()).left(12);
    REQUIRE(tab.findChild<QLabel*>(entry + "Details"));
    CHECK(tab.findChild<QLabel*>(entry + "Details")->text().contains("No longer counts: given"));
    // What stands in this thread can be gone to; a record of another release cannot.
    CHECK(tab.findChild<QAbstractButton*>("decisionStanding_lapsed1Show"));
    CHECK_FALSE(tab.findChild<QAbstractButton*>("decisionStanding_precedents7Show"));
    tab.show(contextOf(tests::sampleRelease()));
    CHECK(list->isHidden());
}
