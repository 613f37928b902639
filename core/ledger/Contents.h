// Pinned evidence as far as carrying a signature over needs it: manifest, card, release file.
#pragma once

#include "core/git/Repository.h"
#include "core/ledger/Judge.h"
#include "core/model/Release.h"

#include <map>

namespace countersign::ledger {

class Contents {
public:
    // `tree`: of the log's head. What cannot be read stays unread: it then counts as changed.
    Contents(git::Repository& repository, const base::TreeId& tree,
             const std::vector<Judged>& judged);

    // Null if the manifest is not in the log or not what its digest says. Read once.
    const model::ReleaseSnapshot* of(const base::Sha256& manifest);

private:
    std::optional<model::ReleaseSnapshot> read(const base::Sha256& manifest);
    std::string bytesAt(const std::string& path);

    git::Repository& m_repository;
    base::TreeId m_tree;
    std::map<base::Sha256, std::string> m_folders; // manifest → its pin
    std::map<base::Sha256, std::optional<model::ReleaseSnapshot>> m_read;
};

} // namespace countersign::ledger
