#include "ContentFixtures.h"

#include <algorithm>

using namespace countersign;
using test::findingOf;
using test::fixture;

namespace {

format::Read<model::ModelCard> cardOf(const std::string& bytes) {
    auto read = format::readModelCard(bytes, "README.md");
    REQUIRE(read);
    return std::move(*read);
}

bool answers(const model::ModelCard& card, model::CardQuestion question) {
    return card.answers[static_cast<std::size_t>(question)].answered;
}

} // namespace

TEST_CASE("a card's front matter states objective, proxies and never events") {
    const auto read = cardOf(fixture("good/card-paragraph.md"));
    const model::ModelCard& card = read.value;
    INFO(test::listed(read.findings));
    CHECK(read.findings.empty());
    CHECK(card.title == "Claims triage");
    CHECK(card.owner == "Claims platform");
    CHECK(card.field("language")->text == "no");
    CHECK(card.field("tags")->text == "tabular, claims");
    REQUIRE(card.humanObjective);
    CHECK(card.humanObjective->place.line == 8);
    REQUIRE(card.proxies.size() == 1);
    CHECK(card.proxies[0].metric == "auroc");
    REQUIRE(card.neverEvents.size() == 1);
    CHECK(card.neverEvents[0].killSwitch == "claims-triage-off");
    CHECK(card.bodyLine == 20);
    REQUIRE(card.sections.size() == 6);
    CHECK(card.sections[1].title == "Intended use");
    CHECK(card.sections[1].place.line == 22);
    for (int i = 0; i < model::kCardQuestions; ++i)
        CHECK(card.answers[static_cast<std::size_t>(i)].answered);
}

TEST_CASE("the same paragraph may stand in sections, as list or table") {
    const auto read = cardOf(fixture("good/card-sections.md"));
    const model::ModelCard& card = read.value;
    INFO(test::listed(read.findings));
    REQUIRE(card.humanObjective);
    CHECK(card.humanObjective->text ==
          "Route risky claims to expert review without delaying legitimate claims.");
    REQUIRE(card.proxies.size() == 2);
    CHECK(card.proxies[0].name == "AUROC");
    CHECK(card.proxies[0].metric == "auroc");
    CHECK(card.proxies[0].failsWhen == "easy claims dominate the set");
    CHECK(card.proxies[0].place.line == 9);
    CHECK(card.proxies[1].metric == "review_rate");
    REQUIRE(card.neverEvents.size() == 1);
    CHECK(card.neverEvents[0].name == "auto-deny");
    CHECK(card.neverEvents[0].owner == "Ana Ruiz");
    CHECK(card.neverEvents[0].place.line == 16);
    CHECK_FALSE(findingOf(read.findings, "proxy-without-failure-mode"));
    CHECK_FALSE(findingOf(read.findings, "never-event-without-owner"));
    CHECK(card.owner == "Ana Ruiz");
}

TEST_CASE("what a card lacks or contradicts is said at its place") {
    const auto read = cardOf(fixture("broken/card.md"));
    INFO(test::listed(read.findings));
    CHECK(findingOf(read.findings, "objective-not-one-sentence", 7, 18));
    CHECK(findingOf(read.findings, "paragraph-disagrees", 11));
    CHECK(findingOf(read.findings, "proxy-without-failure-mode", 4));
    CHECK(findingOf(read.findings, "proxy-without-metric", 4));
    CHECK(findingOf(read.findings, "never-event-without-detector", 6));
    CHECK(findingOf(read.findings, "never-event-without-owner", 6));
    CHECK(findingOf(read.findings, "never-event-without-kill-switch", 6));
    CHECK(findingOf(read.findings, "no-contact"));
    CHECK(findingOf(read.findings, "card-question", 15)); // the empty section
    CHECK(read.value.placeholders == 1);
    CHECK_FALSE(answers(read.value, model::CardQuestion::FailureModes));
    const auto bare = cardOf("# Title\n");
    CHECK(findingOf(bare.findings, "no-objective"));
    CHECK(findingOf(bare.findings, "no-contact"));
}

TEST_CASE("front matter is found with CR, LF and CRLF, leading blanks and trailing blanks") {
    for (const char* end : {"\n", "\r\n", "\r"}) {
        const std::string e = end;
        const auto read = cardOf(e + " ---" + e + "license: mit" + e + "---  " + e + "# T" + e);
        INFO("line end of " << e.size());
        REQUIRE(read.value.field("license"));
        CHECK(read.value.field("license")->text == "mit");
        CHECK(read.value.field("license")->place.line == 3);
        CHECK(read.value.bodyLine == 5);
        CHECK(read.value.markdown == "# T\n");
        CHECK(read.value.title == "T");
        CHECK(read.value.sections[0].place.line == 5);
    }
    CHECK(cardOf("# No head\n").value.frontMatter.empty());
    CHECK(cardOf("---\nnever closed\n").value.markdown == "---\nnever closed\n");
}

TEST_CASE("damaged front matter is a finding and the card is still shown") {
    const auto read = cardOf(fixture("broken/card-front-matter.md"));
    CHECK(findingOf(read.findings, "front-matter", 3, 1));
    CHECK(read.value.title == "Twice");
    const auto list = cardOf("---\n- a\n- b\n---\n# L\n");
    CHECK(findingOf(list.findings, "front-matter", 2));
}

TEST_CASE("model-index: text values, repeated types, language no") {
    const auto read = format::readModelIndex(fixture("good/model-index.md"), "README.md");
    REQUIRE(read);
    REQUIRE(read->value.size() == 3);
    CHECK(read->value[0].name == "Wer");
    CHECK(read->value[0].metricId == "word_error_rate");
    CHECK(read->value[0].value == 24.878);
    CHECK(read->value[0].unit.empty());
    CHECK(read->value[0].dataset == "Common Voice no test");
    CHECK(read->value[1].value == 3.2);
    CHECK(read->value[1].metricId == "mae");
    CHECK(read->value[1].name != read->value[2].name);
    CHECK(read->value[2].source.place.line == 11);
    CHECK(read->value[2].source.place.pointer == "/model-index/0/results/0/metrics/2/value");
    const auto odd = format::readModelIndex(
        "---\nmodel-index:\n- name: a\n  results:\n  - metrics:\n    - {type: f1, value: 1}\n---\n",
        "R");
    REQUIRE(odd);
    CHECK(odd->value.size() == 1);
    CHECK(findingOf(odd->findings, "model-index", 5));
}

TEST_CASE("no cut of a card makes its reader crash") {
    const std::string whole = fixture("good/card-paragraph.md") + fixture("good/card-sections.md");
    for (std::size_t i = 0; i < whole.size(); i += 7) {
        CHECK(format::readModelCard(whole.substr(0, i), "README.md"));
        CHECK(format::readModelCard(whole.substr(i), "README.md"));
        CHECK(format::readNote(whole.substr(i), "note.md"));
    }
}
