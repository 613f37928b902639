// Who came before whom in the log, answered at once for any two commits.
// A waist is a commit through which all history passes: all before it are its ancestors, all after
// it its descendants; in a log without forks every commit is one. Between two waists each commit
// lies on a chain and carries a vector clock (how much of each other chain it has seen), shared
// along a chain, so that memory follows the forks and not the commits.
#pragma once

#include "core/ledger/History.h"

namespace countersign::ledger {

class Ancestry {
public:
    explicit Ancestry(const std::vector<CommitNode>& nodes);

    // Positions. Strict: no commit is its own ancestor.
    bool isAncestor(std::uint32_t ancestor, std::uint32_t of) const;
    bool concurrent(std::uint32_t a, std::uint32_t b) const {
        return a != b && !isAncestor(a, b) && !isAncestor(b, a);
    }
    bool isWaist(std::uint32_t position) const { return m_base[position] == position; }

private:
    using Clock = std::vector<std::uint32_t>; // chain → how many of its commits were seen
    struct Place {
        std::uint32_t chain = 0, index = 0, clock = 0;
    };
    void findWaists(const std::vector<CommitNode>& nodes);
    void placeOne(const CommitNode& node, std::uint32_t position);
    std::uint32_t newClock(const std::vector<std::uint32_t>& parents);

    std::vector<std::uint32_t> m_base; // latest waist at or before
    std::vector<Place> m_places;
    std::vector<Clock> m_clocks{Clock{}};
    std::vector<std::uint32_t> m_tails; // chain of this stretch → its newest commit
};

} // namespace countersign::ledger
