// Pinned evidence: a folder of exactly the manifest's files, there with the first record that names
// the manifest, so that what was decided on cannot vanish.
#pragma once

#include "core/ledger/History.h"
#include "core/ledger/Trees.h"

#include <map>
#include <optional>
#include <set>

namespace countersign::ledger {

// Manifest entries that go into the log: all but the policy's `sensitive` classes, submodules
// and folders bound whole, which have no bytes.
std::vector<const model::ManifestEntry*> pinnedEntries(const model::Manifest& manifest,
                                                       const model::Policy& policy);

// Mode of a pinned entry in the log's tree: a link is kept as a plain file holding its text.
unsigned pinnedMode(const model::ManifestEntry& entry);

// All that lies in the pin's folder (which ends in '/'), whoever brought it: a refused commit may
// have left some of it there, and what it left can neither be taken away nor be brought again.
// Unavailable where it is more than any pin.
base::Result<std::vector<AddedFile>> heldIn(git::Repository& repository, Trees& trees,
                                            const base::TreeId& tree, const std::string& folder);

class Pins {
public:
    Pins(git::Repository& repository, Trees& trees, bool hashEvidence, Damage& damage)
        : m_repository(repository), m_trees(trees), m_hashEvidence(hashEvidence), m_damage(damage) {
    }

    // Of a pack that holds no other release's files only these can be hashed.
    void hashOnly(const std::optional<model::ReleaseId>& release) { m_only = release; }

    struct Answer {
        base::Sentence bad; // why it is BAD_PIN; empty if all is well
        std::vector<model::Remarked> warnings;
    };
    struct Question {
        const model::Record& record;
        const model::Policy& policy;         // in force there
        const std::vector<AddedFile>& files; // what the commit added below evidence/
        const base::TreeId& tree;            // of the commit
        bool known;                          // an ancestor pinned it already
    };
    Answer check(const Question& asked);

private:
    base::Sentence compare(const std::vector<const model::ManifestEntry*>& entries,
                           const std::string& folder, const std::vector<AddedFile>& files) const;
    base::Sentence hash(const model::ManifestEntry& entry, Answer& answer);

    git::Repository& m_repository;
    Trees& m_trees;
    bool m_hashEvidence;
    std::optional<model::ReleaseId> m_only;
    Damage& m_damage;
    std::map<base::ObjectId, base::Sha256> m_hashed;
};

} // namespace countersign::ledger
