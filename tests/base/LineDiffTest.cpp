#include "core/base/LineDiff.h"

#include <catch2/catch.hpp>

#include <random>

using namespace countersign;
using Kind = base::DiffLine::Kind;

namespace {

// What a diff says the two texts are, without folding.
std::pair<std::string, std::string> replayed(const base::LineDiff& diff) {
    std::string before, after;
    for (const auto& line : diff.lines) {
        if (line.kind != Kind::Added) before += line.text + "\n";
        if (line.kind != Kind::Removed) after += line.text + "\n";
    }
    return {before, after};
}

} // namespace

TEST_CASE("A changed line is shown with what stands around it and the numbers of both sides",
          "[base][diff]") {
    const auto diff = base::lineDiff("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nD\ne\nf\n", 1);
    REQUIRE(diff.lines.size() == 6);
    CHECK(diff.lines[0].kind == Kind::Skipped);
    CHECK(diff.lines[1].text == "c");
    CHECK((diff.lines[2].kind == Kind::Removed && diff.lines[2].before == 4));
    CHECK((diff.lines[3].kind == Kind::Added && diff.lines[3].after == 4));
    CHECK(diff.lines[4].text == "e");
    CHECK(diff.lines[5].kind == Kind::Skipped);
}

TEST_CASE("Equal texts have no differences, whatever their line ends", "[base][diff]") {
    CHECK(base::lineDiff("a\nb\n", "a\nb\n").lines.empty());
    CHECK(base::lineDiff("a\r\nb\r\n", "a\nb\n").lines.empty());
    CHECK(base::lineDiff("", "").lines.empty());
}

TEST_CASE("A diff always replays to both texts", "[base][diff]") {
    std::mt19937 random(7);
    const auto text = [&] {
        std::string made;
        for (unsigned i = random() % 12; i > 0; --i)
            made += std::string(1, char('a' + random() % 3)) + "\n";
        return made;
    };
    for (int i = 0; i < 2000; ++i) {
        const std::string before = text(), after = text();
        if (before == after) continue;
        const auto diff = base::lineDiff(before, after, 100);
        const auto [old, now] = replayed(diff);
        INFO("before:\n" << before << "after:\n" << after);
        REQUIRE(old == before);
        REQUIRE(now == after);
    }
}

TEST_CASE("Texts with nothing in common and many lines are told coarsely", "[base][diff]") {
    std::string before, after;
    for (int i = 0; i < 4000; ++i) {
        before += "old " + std::to_string(i) + "\n";
        after += "new " + std::to_string(i) + "\n";
    }
    const auto diff = base::lineDiff(before, after);
    CHECK(diff.coarse);
    CHECK(diff.removed == 4000);
    CHECK(diff.added == 4000);
}
