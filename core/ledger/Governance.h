// Policy, people and keys by position: what is in force where a commit was signed, joined over its
// parents, and what is taken away again by what arrived beside it. Only ancestry decides, never a
// date or the order of parents. States are shared: the memory follows the changes, not the commits.
#pragma once

#include "core/ledger/Ancestry.h"
#include "core/ledger/Judged.h"
#include "core/ledger/Start.h"
#include "core/rules/Enactment.h"

#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace countersign::ledger {

// A roster whose keys are found at once.
struct Keyring {
    std::shared_ptr<const model::RosterVersion> version;
    std::unordered_map<std::string, std::pair<const model::Person*, const model::PersonKey*>> keys;
};

struct InForce {
    std::shared_ptr<const model::PolicyVersion> policy;
    std::shared_ptr<const Keyring> people;
    std::uint32_t policyBy = 0, peopleBy = 0; // positions of the enactments; 0: the start
};

class Governance {
public:
    static constexpr std::uint32_t kAll = ~0u; // "as of": the whole log

    Governance(const History& history, const Ancestry& ancestry, const Start& start,
               const std::vector<Judged>& judged);

    // Both in verification order, around the judging of each commit.
    const InForce& enter(std::uint32_t position);
    // `next`: the document that a valid enactment puts into force.
    void leave(std::uint32_t position, const model::Document* next = nullptr);

    const InForce& before(std::uint32_t position) const { return m_states[m_before[position]]; }
    const InForce& after(std::uint32_t position) const { return m_states[m_after[position]]; }

    // Where `asOf` stands it is known that: the key of this commit was retired, or its hat taken
    // from its signer, beside it; the key was compromised when it signed; the policy or roster it
    // was signed under never came into force.
    bool keyRetiredBeside(std::uint32_t position, std::uint32_t asOf) const;
    bool roleTakenBeside(std::uint32_t position, std::uint32_t asOf) const;
    bool isSuspect(std::uint32_t position, std::uint32_t asOf) const;
    bool isUnderDead(std::uint32_t position) const;
    // An enactment that lost approvals it needs, so that too few are left.
    bool lostApprovals(std::uint32_t position) const;

    bool keyRetiredBefore(const std::string& key, std::uint32_t position) const;
    const std::map<std::string, std::vector<std::uint32_t>>& retired() const { return m_retired; }
    // Retirements and enactments that are themselves late or suspect, in the whole log: they take
    // away approvals, never an objection.
    bool isChallenged(std::uint32_t position) const;

    // Who approves `proposal` as of the record at `position`: an answer counts if it is the newest
    // of its signer there and neither late nor suspect there.
    rules::People approving(const std::vector<model::RecordId>& approvals,
                            const model::RecordId& proposal, std::uint32_t position) const;
    std::set<std::string> compromisedKeys() const;
    // Commits acknowledged by enough people.
    bool isAcknowledged(const base::CommitId& commit) const;

    std::vector<std::shared_ptr<const model::PolicyVersion>> policies() const;
    std::vector<std::shared_ptr<const model::RosterVersion>> rosters() const;
    std::vector<model::Enacted> enactments() const;

    // Positions of the records that count where they were cast.
    std::optional<std::uint32_t> positionOf(const model::RecordId& id) const;
    const std::vector<std::uint32_t>& allOf(std::string_view kind) const;

private:
    struct Enactment {
        std::uint32_t position = 0, follows = 0;
        bool ofRoster = false;
        model::Document document;
        std::shared_ptr<const Keyring> keyring;
    };
    struct Compromised {
        std::uint32_t position = 0;
        std::string key, owner, signer;
        std::optional<std::uint32_t> since;
        std::vector<std::uint32_t> anchors; // heads that somebody else had named by then
        int needed = 1;
    };
    struct Acknowledged {
        std::uint32_t position = 0;
        std::string signer;
        int needed = 1;
    };
    using Verdicts = std::map<std::uint32_t, bool>; // enactment → it counts

    bool seen(std::uint32_t position, std::uint32_t asOf) const {
        return asOf == kAll || position == asOf || m_ancestry.isAncestor(position, asOf);
    }
    std::uint32_t join(std::uint32_t position);
    std::uint32_t state(InForce inForce);
    InForce replayed(std::uint32_t asOf) const;
    std::uint32_t chosen(bool ofRoster, std::uint32_t follows, std::uint32_t asOf,
                         Verdicts& verdicts) const;
    bool counts(std::uint32_t enactment, std::uint32_t asOf, Verdicts& verdicts) const;
    bool isEnough(const Enactment& enactment, std::uint32_t asOf) const;
    bool spoilt(std::uint32_t position, std::uint32_t asOf) const;
    void takeCompromise(std::uint32_t position, const model::Compromise& body);
    void takeEnactment(std::uint32_t position, bool ofRoster, const model::Document& next);
    bool covers(const Compromised& compromised, std::uint32_t position) const;
    bool isEffective(const Compromised& compromised, std::uint32_t asOf) const;
    const model::Record& record(std::uint32_t position) const { return *m_judged[position].record; }

    const History& m_history;
    const Ancestry& m_ancestry;
    const std::vector<Judged>& m_judged;
    std::vector<InForce> m_states;
    std::vector<std::uint32_t> m_before, m_after;
    std::vector<std::uint32_t> m_events;             // whatever can change a state
    std::map<base::Sha256, std::uint32_t> m_joined;  // digest of the events seen → state
    std::map<std::uint32_t, Enactment> m_enactments; // by position
    std::map<std::string, std::vector<std::uint32_t>> m_retired;
    std::map<std::string, std::vector<std::uint32_t>, std::less<>> m_ofKind;
    std::map<std::string, std::vector<Compromised>> m_compromised;
    std::map<base::CommitId, std::vector<Acknowledged>> m_acknowledged;
    std::unordered_map<base::Sha256, std::uint32_t> m_records;
    mutable std::optional<Verdicts> m_final;
};

} // namespace countersign::ledger
