// The verdict on each commit, first in the state it was cast in (its ancestors), then against
// what arrived beside it (retired keys).
#pragma once

#include "core/ledger/Ancestry.h"
#include "core/ledger/Authority.h"
#include "core/ledger/Governance.h"
#include "core/ledger/Pins.h"
#include "core/ledger/Start.h"
#include "core/ledger/Trees.h"

#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace countersign::ledger {

// The proposal that an enactment puts into force; null for other kinds.
const model::RecordId* enactedProposal(const model::RecordBody& body);
bool proposes(const model::RecordBody& body); // a policy or a roster
// The file of a proposal, read strictly.
model::Document readDocument(const std::string& text, const model::VersionDigest& digest,
                             bool ofRoster);

class Judge {
public:
    Judge(git::Repository& repository, const History& history, const Ancestry& ancestry,
          const Start& start, Trees& trees, bool hashEvidence, Damage& damage);

    void hashOnly(const std::optional<model::ReleaseId>& release) { m_pins.hashOnly(release); }
    // In verification order, the genesis (position 0) first.
    void judgeNext();
    // In the place of judgeNext(): what it found of this commit in an earlier run.
    void restoreNext(Judged judged);
    std::uint32_t judgedCount() const { return static_cast<std::uint32_t>(m_judged.size()); }
    // After the last: takes away what arrived late, what a compromised key signed and what stands
    // under a policy or roster that never came into force.
    void judgeTogether();
    // After the decisions were judged.
    void judgeAcknowledged();

    std::vector<Judged>& judged() { return m_judged; }
    const Governance& governance() const { return m_governance; }
    std::map<std::string, base::CommitId> retiredKeys() const;
    std::vector<model::ProposalEntry> proposals() const;

private:
    struct Opened { // a record commit under judgement
        const CommitNode& node;
        std::uint32_t position;
        const InForce& inForce;
        const model::Person* person = nullptr;
        const model::PersonKey* key = nullptr;
        Judged result;
        std::vector<AddedFile> evidence;
        std::vector<AddedFile> documents; // added below policy/ or roster/
        bool refuse(model::Verdict verdict, base::Sentence reason);
        bool unreadable(const base::Error& error, Damage& damage);
    };
    Judged judgeRecord(std::uint32_t position);
    Judged judgeJoin(std::uint32_t position);
    Judged judgeFirst();
    bool signerIsKnown(Opened& opened) const;
    bool onlyAdds(Opened& opened);
    bool recordIsCanonical(Opened& opened);
    bool belongsHere(Opened& opened) const;
    bool signerIsNamed(Opened& opened) const;
    bool isNew(Opened& opened) const;
    bool pinsFit(Opened& opened);
    bool keyIsValid(Opened& opened) const;
    bool isActedOn(Opened& opened) const;
    bool mayBeSigned(Opened& opened);
    bool bringsItsDocument(Opened& opened);
    const model::Document* documentOf(const model::RecordId& proposal) const;
    Precedents precedentsOf(std::uint32_t position, const model::RecordId& self) const;
    base::Sentence whyNotAcknowledged(std::uint32_t position) const;
    void addWarnings(Opened& opened) const;
    void promoteTwins();
    void begin(std::uint32_t position);
    void judgeLate(std::uint32_t position);
    void remember(const Judged& judged, std::uint32_t position);
    bool identityFits(const CommitNode& node, const model::Person& person) const;

    git::Repository& m_repository;
    const History& m_history;
    const Ancestry& m_ancestry;
    const Start& m_start;
    Trees& m_trees;
    Damage& m_damage;
    Pins m_pins;
    base::Sha256 m_logId;
    std::vector<Judged> m_judged;
    Governance m_governance; // reads m_judged
    std::vector<bool> m_rooted;
    mutable std::unordered_map<base::Sha256, model::Document> m_documents; // of proposals
    std::unordered_map<base::Sha256, std::uint32_t> m_payloads;   // of what counts → position
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_twins; // first, the same bytes again
    std::unordered_map<base::Sha256, std::vector<std::uint32_t>> m_pinned; // manifest → positions
};

} // namespace countersign::ledger
