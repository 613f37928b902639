// Differences between two releases by meaning, and of texts by line, against brute force.
#include "core/rules/Difference.h"

#include "core/base/Text.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace countersign;

namespace {

model::ReleaseSnapshot release(const std::string& version) {
    model::ReleaseSnapshot snapshot;
    snapshot.release = {"triage", version};
    model::ManifestEntry weights;
    weights.cls = model::EvidenceClass::Artifacts;
    weights.path = "w.bin";
    weights.sha256 = base::sha256("one");
    snapshot.manifest.entries = {weights};
    model::ModelCard card;
    card.sections = {{1, "Triage", "", {"card.md", 1, 1, {}}, 9},
                     {2, "Limits", "Some words\nabout limits.", {"card.md", 3, 1, {}}, 5}};
    snapshot.card = card;
    model::Metric metric;
    metric.name = "recall";
    metric.value = 0.93;
    metric.unit = "proportion";
    metric.direction = model::Direction::Up;
    snapshot.metrics = {metric};
    model::Scenario storm;
    storm.id = "storm";
    storm.seed = "17";
    snapshot.scenarios = {storm};
    return snapshot;
}

const model::Change* changeOf(const model::Changes& changes, model::ChangeArea area) {
    for (const model::Change& one : changes) {
        if (one.area == area) return &one;
    }
    return nullptr;
}

// What the lines say was there before, and after.
std::string side(const std::vector<model::DiffLine>& lines, char other) {
    std::string text;
    for (const auto& line : lines) {
        if (line.kind != other && line.kind != '@') text += line.text + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("Equal releases differ in nothing, and re-wrapped words are equal") {
    auto after = release("2");
    after.card->sections[1].markdown = "Some words about\n  limits.";
    after.card->sections[1].place.line = 40;
    CHECK(rules::differences(release("1"), after).empty());
}

TEST_CASE("Each area says what changed, with the old and the new") {
    auto after = release("2");
    after.manifest.entries[0].sha256 = base::sha256("two");
    after.card->sections[1].markdown = "Other words.";
    after.metrics[0].value = 0.87;
    after.scenarios.clear();
    model::Metric extra = after.metrics[0];
    extra.slice = {{"region", "north"}};
    after.metrics.push_back(extra);
    const auto changes = rules::differences(release("1"), after);
    REQUIRE(changeOf(changes, model::ChangeArea::Artifacts));
    CHECK(changeOf(changes, model::ChangeArea::Artifacts)->what == "w.bin");
    const auto* card = changeOf(changes, model::ChangeArea::Card);
    REQUIRE(card);
    CHECK(card->what == "Limits");
    CHECK(card->after == "Other words.");
    const auto* metric = changeOf(changes, model::ChangeArea::Measured);
    REQUIRE(metric);
    CHECK(metric->before == "0.93");
    CHECK(metric->after == "0.87");
    CHECK(metric->worse == true);
    const auto* scenario = changeOf(changes, model::ChangeArea::Scenarios);
    REQUIRE(scenario);
    CHECK(scenario->kind == model::ChangeKind::Removed);
    CHECK(scenario->loosening);
    CHECK(changes.size() == 5); // and the new slice
}

TEST_CASE("Whether a number is worse is said only where a direction and one unit are known") {
    auto after = release("2");
    after.metrics[0].value = 0.95;
    CHECK(rules::differences(release("1"), after)[0].worse == false);
    after.metrics[0].direction = model::Direction::Unknown;
    CHECK_FALSE(rules::differences(release("1"), after)[0].worse);
    after.metrics[0].direction = model::Direction::Up;
    after.metrics[0].unit = "percent";
    const auto changes = rules::differences(release("1"), after);
    CHECK_FALSE(changes[0].worse);
    CHECK(changes[0].sentence.find("unit") != std::string::npos);
}

TEST_CASE("A retired scenario asks less, one that is added asks more") {
    auto after = release("2");
    after.scenarios[0].retired = "merged";
    CHECK(rules::differences(release("1"), after)[0].loosening);
    auto more = release("2");
    model::Scenario extra;
    extra.id = "flood";
    more.scenarios.push_back(extra);
    const auto changes = rules::differences(release("1"), more);
    CHECK(changes[0].kind == model::ChangeKind::Added);
    CHECK_FALSE(changes[0].loosening);
}

TEST_CASE("Line differences tell both texts again, for a thousand random pairs") {
    std::mt19937 random(7);
    for (int round = 0; round < 1000; ++round) {
        const auto text = [&] {
            std::string out;
            for (unsigned i = random() % 5; i > 0; --i)
                out += std::string(1, static_cast<char>('a' + random() % 3)) + "\n";
            return out;
        };
        const std::string before = text(), after = text();
        INFO(before << "---\n" << after);
        const auto lines = rules::lineDifference(before, after);
        if (before == after) {
            CHECK(lines.empty());
            continue;
        }
        // Short texts lie within the context, so all of them is shown.
        CHECK(side(lines, '+') == before);
        CHECK(side(lines, '-') == after);
    }
}

TEST_CASE("Far apart changes are parted, and their line numbers are those of the files") {
    std::string before, after;
    for (int i = 1; i <= 40; ++i) {
        before += std::to_string(i) + "\n";
        after += (i == 5 ? "five" : i == 35 ? "thirty-five" : std::to_string(i)) + "\n";
    }
    const auto lines = rules::lineDifference(before, after);
    CHECK(std::count_if(lines.begin(), lines.end(),
                        [](const auto& line) { return line.kind == '@'; }) == 1);
    const auto added = std::find_if(lines.begin(), lines.end(),
                                    [](const auto& line) { return line.text == "thirty-five"; });
    REQUIRE(added != lines.end());
    CHECK(added->after == 35);
    CHECK(added->before == 0);
}
