// A tree kept as its raw bytes, with a view of each entry: no copy of a name until somebody wants
// one. Names are data from strangers ("..", ".git" and control characters may stand in them).
#pragma once

#include "core/git/ObjectStore.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::git {

struct EntryView {
    std::string_view name;
    unsigned mode = 0;
    const std::uint8_t* id = nullptr;

    bool isTree() const { return mode == 040000; }
    base::ObjectId objectId(std::size_t size) const { return base::ObjectId::fromRaw(id, size); }
};

class TreeBytes {
public:
    // Corrupt for a malformed entry, an unknown mode, an empty name or one with '/', and for
    // entries out of order or twice (as a file and a folder too).
    static base::Result<std::shared_ptr<const TreeBytes>> parse(std::string raw,
                                                                std::size_t idSize = 20);
    TreeBytes(const TreeBytes&) = delete;
    TreeBytes& operator=(const TreeBytes&) = delete;

    const std::vector<EntryView>& entries() const { return m_entries; }
    const EntryView* find(std::string_view name) const;
    std::size_t idSize() const { return m_idSize; }
    std::size_t byteSize() const { return m_raw.size() + m_entries.size() * sizeof(EntryView); }

private:
    TreeBytes() = default;
    std::string m_raw;
    std::size_t m_idSize = 20;
    std::vector<EntryView> m_entries;
};

// The entry that begins at `at` of a tree's raw bytes, its mode as git reads it; `at` then stands
// behind it. Nothing, or why it is none. Of order and doubles it knows nothing.
std::optional<base::Sentence> readEntry(std::string_view tree, std::size_t& at, std::size_t idSize,
                                        EntryView& entry);

// The order of entries in a tree: by bytes, a folder as if its name ended in '/'.
int compareInTree(std::string_view a, bool aIsTree, std::string_view b, bool bIsTree);
inline int compareInTree(const EntryView& a, const EntryView& b) {
    return compareInTree(a.name, a.isTree(), b.name, b.isTree());
}

} // namespace countersign::git
