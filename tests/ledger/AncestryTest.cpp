#include "core/ledger/Ancestry.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace countersign;
using ledger::Ancestry;
using ledger::CommitNode;

namespace {

// Parents are always earlier positions; `forkiness` in percent, the rest is a line. The last commit
// joins whatever has no child, as the head of a log does.
std::vector<CommitNode> randomHistory(std::mt19937& random, std::uint32_t size,
                                      unsigned forkiness) {
    std::vector<CommitNode> nodes(size);
    std::vector<bool> hasChild(size, false);
    for (std::uint32_t i = 1; i < size; ++i) {
        auto& parents = nodes[i].parents;
        const auto add = [&](std::uint32_t parent) {
            if (std::find(parents.begin(), parents.end(), parent) != parents.end()) return;
            parents.push_back(parent);
            hasChild[parent] = true;
        };
        const auto pick = [&](std::uint32_t back) {
            return i - 1 - static_cast<std::uint32_t>(random() % std::min(i, back));
        };
        add(random() % 100 < forkiness ? pick(8) : i - 1);
        while (random() % 100 < forkiness / 2)
            add(pick(12));
        for (std::uint32_t tail = 0; i + 1 == size && tail < i; ++tail)
            if (!hasChild[tail]) add(tail);
    }
    return nodes;
}

std::vector<std::vector<bool>> closure(const std::vector<CommitNode>& nodes) {
    std::vector<std::vector<bool>> reach(nodes.size(), std::vector<bool>(nodes.size(), false));
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (const std::uint32_t parent : nodes[i].parents) {
            reach[i][parent] = true;
            for (std::size_t k = 0; k < parent; ++k)
                if (reach[parent][k]) reach[i][k] = true;
        }
    return reach;
}

} // namespace

TEST_CASE("ancestry agrees with brute force on random histories", "[ledger]") {
    std::mt19937 random(20261121);
    std::size_t waists = 0, concurrent = 0;
    for (int round = 0; round < 400; ++round) {
        const auto nodes = randomHistory(random, 2 + random() % 60, random() % 100);
        const Ancestry ancestry(nodes);
        const auto expected = closure(nodes);
        for (std::uint32_t b = 0; b < nodes.size(); ++b) {
            waists += ancestry.isWaist(b) ? 1 : 0;
            for (std::uint32_t a = 0; a < nodes.size(); ++a) {
                concurrent += ancestry.concurrent(a, b) ? 1 : 0;
                if (ancestry.isAncestor(a, b) != expected[b][a])
                    FAIL("round " << round << ": " << a << " before " << b);
            }
        }
    }
    CHECK(waists > 1000);
    CHECK(concurrent > 10000);
}

TEST_CASE("in a line every commit is a waist; a fork has none until it is joined", "[ledger]") {
    std::vector<CommitNode> line(4);
    for (std::uint32_t i = 1; i < 4; ++i)
        line[i].parents = {i - 1};
    const Ancestry straight(line);
    for (std::uint32_t i = 0; i < 4; ++i)
        CHECK(straight.isWaist(i));

    std::vector<CommitNode> fork(4);
    fork[1].parents = {0};
    fork[2].parents = {0};
    fork[3].parents = {1, 2};
    const Ancestry forked(fork);
    CHECK(forked.isWaist(0));
    CHECK_FALSE(forked.isWaist(1));
    CHECK_FALSE(forked.isWaist(2));
    CHECK(forked.isWaist(3));
    CHECK(forked.concurrent(1, 2));
    CHECK(forked.isAncestor(2, 3));
    CHECK_FALSE(forked.isAncestor(3, 3));
}
