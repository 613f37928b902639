// The verdict on each commit, first in the state it was cast in (its ancestors), then against
// what arrived beside it (retired keys).
#pragma once

#include "core/ledger/Ancestry.h"
#include "core/ledger/Authority.h"
#include "core/ledger/Pins.h"
#include "core/ledger/Start.h"
#include "core/ledger/Trees.h"

#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace countersign::ledger {

struct Judged { // one commit
    model::Verdict verdict = model::Verdict::Corrupt;
    std::string reason;
    std::vector<model::Remarked> warnings;
    std::shared_ptr<const model::Record> record;
    model::RecordId id;
    std::string path;
    bool pins = false; // brings the evidence it names
};

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
    // After the last: takes away what a retired key signed beside its retirement.
    void judgeLateArrivals();

    const std::vector<Judged>& judged() const { return m_judged; }
    std::vector<Judged> take() { return std::move(m_judged); }
    std::map<std::string, base::CommitId> retiredKeys() const;

private:
    struct Opened { // a record commit under judgement
        const CommitNode& node;
        std::uint32_t position;
        const model::Person* person = nullptr;
        const model::PersonKey* key = nullptr;
        Judged result;
        std::vector<AddedFile> evidence;
        bool addsDocuments = false; // policy/ or roster/
        bool refuse(model::Verdict verdict, std::string reason);
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
    bool mayBeSigned(Opened& opened) const;
    void addWarnings(Opened& opened) const;
    void promoteTwin(std::uint32_t position);
    void begin(std::uint32_t position);
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
    std::vector<bool> m_rooted;
    std::unordered_map<std::string, std::pair<const model::Person*, const model::PersonKey*>>
        m_keys;
    std::unordered_map<base::Sha256, std::uint32_t> m_records; // id → first valid position
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_ofKind; // valid ones
    std::unordered_map<base::Sha256, std::uint32_t> m_payloads;   // of what counts → position
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_twins; // first, the same bytes again
    std::unordered_map<base::Sha256, std::vector<std::uint32_t>> m_pinned; // manifest → positions
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_retired; // key → positions
};

} // namespace countersign::ledger
