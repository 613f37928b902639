#include "core/ledger/Ancestry.h"

#include <algorithm>

namespace countersign::ledger {

Ancestry::Ancestry(const std::vector<CommitNode>& nodes)
    : m_base(nodes.size()), m_places(nodes.size()) {
    findWaists(nodes);
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        if (isWaist(i))
            m_tails.clear();
        else
            placeOne(nodes[i], i);
    }
}

void Ancestry::findWaists(const std::vector<CommitNode>& nodes) {
    std::vector<std::uint32_t> lastChild(nodes.size(), 0);
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        for (const std::uint32_t parent : nodes[i].parents)
            lastChild[parent] = i;
        // A second root descends from nothing, so nothing up to it is a waist.
        if (i > 0 && nodes[i].parents.empty()) lastChild[0] = std::max(lastChild[0], i + 1);
    }
    std::uint32_t reached = 0; // the farthest child of all commits before i
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        m_base[i] = reached <= i ? i : m_base[i - 1];
        reached = std::max(reached, lastChild[i]);
    }
}

std::uint32_t Ancestry::newClock(const std::vector<std::uint32_t>& parents) {
    Clock clock;
    const auto seen = [&](std::uint32_t chain, std::uint32_t count) {
        if (clock.size() <= chain) clock.resize(chain + 1, 0);
        clock[chain] = std::max(clock[chain], count);
    };
    for (const std::uint32_t parent : parents) {
        const Place& place = m_places[parent];
        const Clock& theirs = m_clocks[place.clock];
        for (std::uint32_t chain = 0; chain < theirs.size(); ++chain)
            seen(chain, theirs[chain]);
        seen(place.chain, place.index + 1);
    }
    m_clocks.push_back(std::move(clock));
    return static_cast<std::uint32_t>(m_clocks.size() - 1);
}

void Ancestry::placeOne(const CommitNode& node, std::uint32_t position) {
    std::vector<std::uint32_t> parents; // of this stretch
    for (const std::uint32_t parent : node.parents)
        if (parent > m_base[position]) parents.push_back(parent);
    const auto tail = std::find_if(parents.begin(), parents.end(), [&](std::uint32_t parent) {
        return m_tails[m_places[parent].chain] == parent;
    });
    Place place;
    if (tail != parents.end()) {
        place = m_places[*tail];
        ++place.index;
        if (parents.size() > 1) place.clock = newClock(parents);
        m_tails[place.chain] = position;
    } else {
        place.clock = parents.empty() ? 0 : newClock(parents);
        place.chain = static_cast<std::uint32_t>(m_tails.size());
        m_tails.push_back(position);
    }
    m_places[position] = place;
}

bool Ancestry::isAncestor(std::uint32_t ancestor, std::uint32_t of) const {
    if (ancestor >= of) return false;
    if (ancestor <= m_base[of]) return true;
    const Place& a = m_places[ancestor];
    const Place& b = m_places[of];
    if (a.chain == b.chain) return a.index < b.index;
    const Clock& clock = m_clocks[b.clock];
    return a.chain < clock.size() && clock[a.chain] > a.index;
}

} // namespace countersign::ledger
