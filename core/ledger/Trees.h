// Trees of the log compared as raw bytes: what one commit added, and whether a join is an exact
// union. Equal ids are skipped, so the cost follows the change.
#pragma once

#include "core/git/Repository.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace countersign::ledger {

struct AddedFile {
    std::string path;
    unsigned mode = 0;
    base::ObjectId id;
};

class Trees {
public:
    explicit Trees(git::Repository& repository) : m_repository(repository) {}

    struct Growth {
        std::vector<AddedFile> added; // in order of their paths
        std::string broken;           // first path that was taken away or changed; empty if none
    };
    // What `to` has beyond `from` (none: the empty tree). Unavailable beyond `limit` files.
    base::Result<Growth> growth(const base::TreeId& from, const base::TreeId& to,
                                std::size_t limit);

    // First path of the log itself (genesis.yaml, policy/, roster/, records/, evidence/) that
    // `from` has and `to` lacks or has otherwise; empty if none.
    base::Result<std::string> brokenRecord(const base::TreeId& from, const base::TreeId& to);

    // Empty if `joined` holds exactly what its parents hold and no path twice in two ways, else the
    // first path where it does not.
    base::Result<std::string> notTheUnion(const base::TreeId& joined,
                                          const std::vector<base::TreeId>& parents);

private:
    struct Entry { // views into a raw tree
        unsigned mode = 0;
        std::string_view name, id;
        bool isTree() const { return mode == 040000; }
    };
    class Cursor;
    struct Tree {
        std::string bytes;
        std::vector<std::uint32_t> starts; // of its entries, once it was walked to its end
    };
    using Raw = std::shared_ptr<Tree>;
    // Where both begin to differ, or an entry before: what was walked once needs no second look.
    static std::size_t commonStart(const Tree& walked, const Tree& other);
    base::Result<Raw> raw(const base::ObjectId& id);
    base::Result<void> grow(const base::ObjectId& from, const base::ObjectId& to,
                            const std::string& prefix, Growth& growth, std::size_t limit);
    base::Result<void> addAll(const Entry& entry, const std::string& path, Growth& growth,
                              std::size_t limit);
    base::Result<void> compare(const Entry& before, const Entry& now, const std::string& path,
                               Growth& growth, std::size_t limit);
    base::Result<std::string> unionAt(const base::ObjectId& joined,
                                      std::vector<base::ObjectId> parents,
                                      const std::string& prefix, int depth);
    base::Result<std::string> unionEntry(const Entry* joined, const std::vector<Entry>& theirs,
                                         const std::string& path, int depth);

    git::Repository& m_repository;
    // Two generations: a commit's trees are nearly those of its parent.
    std::unordered_map<base::ObjectId, Raw> m_young, m_old;
};

} // namespace countersign::ledger
