// People, keys and the policy as people read it.
#include "ui/pages/PeoplePage.h"
#include "core/jobs/Judge.h"
#include "tests/ui/DemoWindow.h"
#include "ui/bridge/PolicyWords.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/window/Commands.h"
#include "ui/window/PageList.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;

TEST_CASE("Everybody stands there with keys and their validity", "[ui][people]") {
    DemoWindow demo("people-page");
    demo.window.commands().run("goPeople");
    auto* table = demo.child<QTableView>("peopleTable");
    REQUIRE(comesTrue([&] { return table->model()->rowCount() == 11; })); // the pipeline among them
    QTest::keyClicks(demo.child<QLineEdit>("peopleFilter"), "brandt");
    REQUIRE(comesTrue([&] { return table->model()->rowCount() == 1; }));
    CHECK(table->model()->index(0, 3).data().toString() == "1 of 2 valid");
    table->selectRow(0);
    auto* person = demo.child<widgets::MarkdownView>("personText");
    REQUIRE(comesTrue([&] { return person->toPlainText().contains("retired on"); }));
    CHECK(person->toPlainText().contains("Senior engineer"));
}

TEST_CASE("The policy is a table of who must sign at which risk", "[ui][people]") {
    DemoWindow demo("people-matrix");
    demo.window.showPage(window::kPeople);
    auto* matrix = demo.child<widgets::MarkdownView>("policyMatrix");
    REQUIRE(comesTrue([&] { return matrix->toPlainText().contains("Security engineer"); }));
    demo.window.pages()
        .as<pages::PeoplePage>(window::kPeople)
        ->showPart(pages::PeoplePage::PolicyText);
    CHECK(demo.child<QPlainTextEdit>("policyText")->toPlainText().contains("tiers:"));
}

TEST_CASE("Groups of required signatures are said as people say them", "[ui][people]") {
    model::Policy policy;
    policy.roles = {{"legal", "Legal counsel", {}}, {"board", "Review board", {}}};
    model::SeatRule any, legal, board, all;
    legal.role = "legal";
    board.role = "board";
    board.count = 3;
    any.kind = model::SeatRule::Kind::Any;
    any.parts = {legal, board};
    all.kind = model::SeatRule::Kind::All;
    all.parts = {legal, any};
    CHECK(bridge::seatWords(policy, all) ==
          QString("Legal counsel, one of: Legal counsel or 3 %1 Review board").arg(QChar(0xd7)));
    model::TierRule tier;
    tier.id = "<b>";
    tier.matrix = {{
        {},
        all,
    }};
    policy.tiers = {tier};
    CHECK_FALSE(bridge::matrixHtml(policy).contains("<b>"));
    policy.tiers.front().carryOver.push_back({{"card-prose", "note"}, {"*"}});
    CHECK(bridge::matrixHtml(policy).contains("the wording of the model card, deliberation note"));
    CHECK_FALSE(bridge::matrixHtml(policy).contains("card-prose"));
}
