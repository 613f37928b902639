// Reading git objects by id, bounded. Two stores can stand behind it (libgit2 now); it is also what
// tests replace. All reads are hash-checked: bytes that do not match their id are Corrupt.
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace countersign::git {

enum class ObjectKind { Commit, Tree, Blob, Tag };

struct ObjectHeader {
    ObjectKind kind = ObjectKind::Blob;
    std::uint64_t size = 0;
};

// Modes as in git trees: 040000 tree, 100644/100755 file, 120000 symlink, 160000 submodule.
struct TreeEntry {
    std::string name; // raw bytes, no '/'
    unsigned mode = 0;
    base::ObjectId id;
    bool isTree() const { return mode == 040000; }
    bool isFile() const { return mode == 0100644 || mode == 0100755; }
};

// A commit as its raw bytes say, strictly: tree, parent*, author, committer, one optional gpgsig,
// blank, message. Anything else is refused by parseCommit (core/git/Commit.h).
class ObjectStore {
public:
    virtual ~ObjectStore() = default;
    // NotFound, Corrupt. Does not load the object's bytes.
    virtual base::Result<ObjectHeader> header(const base::ObjectId& id) = 0;
    // Unavailable when larger than `cap` bytes (decided from the header, before loading).
    virtual base::Result<std::string> read(const base::ObjectId& id, ObjectKind kind,
                                           std::uint64_t cap) = 0;
};

inline constexpr std::uint64_t kRecordCap = 64u << 10;
inline constexpr std::uint64_t kPreviewCap = 5u << 20;
inline constexpr std::uint64_t kCommitCap = 1u << 20;
inline constexpr std::uint64_t kTreeCap = 64u << 20;

// Parses the raw bytes of a tree; Corrupt if malformed or unsorted. `idSize` 20 or 32.
base::Result<std::vector<TreeEntry>> parseTree(std::string_view raw, std::size_t idSize = 20);

} // namespace countersign::git
