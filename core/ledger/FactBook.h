// What was signed beside opens, votes and decisions (raises, waivers, delegations, suspensions…),
// and what of it stood at any place of the log. What ends what: core/format/LOG.md, "What ends".
#pragma once

#include "core/ledger/Ancestry.h"
#include "core/ledger/Judge.h"
#include "core/model/Fact.h"

#include <map>
#include <unordered_map>

namespace countersign::ledger {

class FactBook {
public:
    static constexpr std::uint32_t kHead = ~0u; // "as of the head": everything is before it

    FactBook(const Ancestry& ancestry, const std::vector<Judged>& judged)
        : m_ancestry(ancestry), m_judged(judged) {}

    // A counted record, in verification order.
    void add(std::uint32_t position);

    // What was signed among the ancestors of `asOf`, the ended ones marked.
    model::Facts about(const model::ReleaseId& release, std::uint32_t asOf) const;
    model::Facts general(std::uint32_t asOf) const;
    // Raises and lowerings that bear on a release: its own, and the raises of the model's other
    // releases that came before its first open (`kHead`: it was never opened).
    model::Facts tierMoves(const model::ReleaseId& release, std::uint32_t firstOpen,
                           std::uint32_t asOf) const;
    std::vector<std::string> models() const; // with raises or lowerings

    // The delegation that covers a vote on somebody's behalf where it was signed; null if none.
    std::shared_ptr<const model::Record> delegationOf(std::uint32_t vote) const;

private:
    struct At {
        std::uint32_t position;
        std::vector<std::uint32_t> endings;
    };
    struct List {
        std::vector<At> all;
        std::vector<std::size_t> endable; // those that a later record may end by coming after
    };
    struct Where {
        List* list;
        std::size_t index;
    };
    const model::Record& record(std::uint32_t position) const { return *m_judged[position].record; }
    bool before(std::uint32_t position, std::uint32_t asOf) const {
        return asOf == kHead || m_ancestry.isAncestor(position, asOf);
    }
    void end(const model::RecordId& id, std::uint32_t by);
    void endNamed(std::uint32_t position);
    void endEarlier(List& list, std::uint32_t position);
    bool ends(const model::Record& now, const model::Record& earlier) const;
    model::Fact fact(const At& at, std::uint32_t asOf) const;

    const Ancestry& m_ancestry;
    const std::vector<Judged>& m_judged;
    std::map<model::ReleaseId, List> m_about;
    List m_general;
    std::map<std::string, std::vector<std::uint32_t>> m_opens; // by model
    std::map<std::string, std::vector<Where>> m_moves;         // raises and lowerings, by model
    std::unordered_map<base::Sha256, Where> m_places;
};

} // namespace countersign::ledger
