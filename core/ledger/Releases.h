// What the counted records say about each release: opens, votes, objections, decisions; what of it
// is live at the head, and what was live where a decision was made.
#pragma once

#include "core/ledger/Ancestry.h"
#include "core/ledger/Contents.h"
#include "core/ledger/FactBook.h"
#include "core/ledger/Judge.h"
#include "core/model/Ledger.h"
#include "core/rules/Evaluate.h"

#include <map>

namespace countersign::ledger {

class Releases {
public:
    Releases(const History& history, const Ancestry& ancestry, const Governance& governance,
             std::vector<Judged>& judged, Contents& contents);

    // Judges the decisions (OMITS_DISSENT changes their verdict, CONTESTED their warnings) and
    // yields every release as it stands at the head. `entries` stand in verification order.
    void judgeDecisions();
    std::map<model::ReleaseId, model::ReleaseHistory>
    histories(const std::vector<model::LogEntry>& entries) const;
    const FactBook& facts() const { return m_facts; }

private:
    struct Ending { // of a vote: withdrawn or replaced
        std::uint32_t position;
        bool withdrawn;
    };
    struct VoteAt {
        std::uint32_t position;
        std::vector<Ending> endings;
    };
    struct JoinAt {
        std::uint32_t position;
        std::vector<std::uint32_t> withdrawals;
    };
    struct ObjectionAt {
        std::size_t vote; // index into votes
        std::vector<JoinAt> joins;
        std::vector<std::uint32_t> answers;
    };
    struct DecisionAt {
        std::uint32_t position;
        bool supported = false, superseded = false, contested = false;
        base::Sentence why;
    };
    struct About { // one release
        std::vector<std::uint32_t> records, opens;
        std::vector<VoteAt> votes;
        std::vector<ObjectionAt> objections;
        std::vector<DecisionAt> decisions;
    };
    static constexpr std::uint32_t kHead = FactBook::kHead;

    const model::Record& record(std::uint32_t position) const;
    const model::Policy& policyAt(std::uint32_t position) const {
        return m_governance.before(position).policy->policy;
    }
    bool before(std::uint32_t position, std::uint32_t asOf) const {
        return asOf == kHead || m_ancestry.isAncestor(position, asOf);
    }
    void add(std::uint32_t position);
    void endVote(const model::RecordId& id, std::uint32_t position, bool withdrawn);
    void withdrawJoin(const model::RecordId& id, std::uint32_t position);
    void replaceEarlier(About& about, std::uint32_t position);
    const Ending* endingOf(const VoteAt& vote, std::uint32_t asOf) const;
    bool isUpheld(const About& about, const ObjectionAt& objection, std::uint32_t asOf) const;
    bool isAnswered(const ObjectionAt& objection, std::uint32_t asOf) const;
    model::LiveVote liveVote(const VoteAt& vote, std::uint32_t asOf) const;
    model::Objection objection(const About& about, const ObjectionAt& at, std::uint32_t asOf) const;

    bool judgeOne(About& about, DecisionAt& decision);
    base::Sentence omittedDissent(const About& about, std::uint32_t position) const;
    base::Sentence whyUnsupported(const About& about, std::uint32_t position) const;
    base::Sentence whySeatsAreOpen(const About& about, std::uint32_t position) const;
    std::string tierAt(const About& about, std::uint32_t position) const;
    base::Sentence whySpokenAgainst(const About& about, std::uint32_t position) const;
    void fillVotes(const About& about, std::uint32_t position, rules::SeatsInput& input,
                   std::vector<model::LiveVote>& live) const;
    const model::Open* openAt(const About& about, std::uint32_t position) const;
    void contest(About& about);

    const History& m_history;
    const Ancestry& m_ancestry;
    const Governance& m_governance;
    std::vector<Judged>& m_judged;
    Contents& m_contents;
    FactBook m_facts;
    std::map<model::ReleaseId, About> m_releases;
    struct VotePlace {
        About* about;
        std::size_t index;
    };
    std::unordered_map<base::Sha256, VotePlace> m_votes, m_objections;
    std::unordered_map<base::Sha256, std::pair<VotePlace, std::size_t>> m_joins;
};

} // namespace countersign::ledger
