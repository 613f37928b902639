// An opened git repository, through libgit2, without work tree or index. Lives in one thread.
// No hook, filter, helper or remote of the repository ever runs from here.
#pragma once

#include "core/base/Cancel.h"
#include "core/base/FileMark.h"
#include "core/git/Commit.h"
#include "core/git/ObjectStore.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace countersign::git {

struct Inner; // the handles of libgit2 and what was read already

struct OpenOptions {
    bool allowOtherOwner = false;        // after the user's consent; forces read-only
    std::filesystem::path moreObjects{}; // one more folder of objects, read only; empty: none
    bool throughGit{true}; // false: what only the git program could read is Unavailable
};

struct RepositoryFacts {
    std::filesystem::path folder;    // work tree, or the git folder of a bare one
    std::filesystem::path gitFolder; // common folder of linked work trees
    bool bare = false;
    bool linked = false; // linked work tree
    bool detached = false;
    bool unborn = false; // HEAD names a branch without commits
    bool shallow = false;
    bool partial = false;  // promisor remote
    bool replaced = false; // refs/replace or grafts present (ignored, reported)
    bool alternates = false;
    bool readOnly = false; // another owner, or the file system
    // Where it is something else, in words; such a one is read through git.
    base::Sentence whyReadOnly;
    std::string branch; // "main", empty when detached
};

struct Remote { // as configured; data only, never used by name
    std::string name, url;
};

struct Ref {
    std::string name;
    base::ObjectId target; // peeled of symbolic refs, not of tags
};

// What a write into an orphan-built tree adds: path → existing blob, or an existing tree.
struct TreeAddition {
    std::string path;
    unsigned mode = 0100644;
    base::ObjectId id; // blob or (mode 040000) tree
};

class Repository final : public ObjectStore {
public:
    // Searches upwards from `path`. Repositories with SHA-256 object ids or refs as reftable are
    // opened for reading, through the git program (facts().whyReadOnly). NotFound; Denied (owned by
    // somebody else, with what to do); Unavailable (git cannot read it either, unknown extension:
    // says which).
    static base::Result<std::unique_ptr<Repository>> open(const std::filesystem::path& path,
                                                          const OpenOptions& options = {});
    ~Repository() override;
    Repository(const Repository&) = delete;
    Repository& operator=(const Repository&) = delete;

    const RepositoryFacts& facts() const { return m_facts; }

    base::Result<ObjectHeader> header(const base::ObjectId& id) override;
    base::Result<std::string> read(const base::ObjectId& id, ObjectKind kind,
                                   std::uint64_t cap) override;
    base::Result<std::vector<TreeEntry>> tree(const base::ObjectId& id);
    base::Result<Commit> commit(const base::CommitId& id, Strictness strictness);
    // Entry at a path below a tree; nullopt if there is none.
    base::Result<std::optional<TreeEntry>> entryAt(const base::TreeId& root,
                                                   const std::string& path);

    // HEAD's commit; nullopt when unborn.
    base::Result<std::optional<base::CommitId>> head();
    // Full name; nullopt if absent; Corrupt if unreadable.
    base::Result<std::optional<base::CommitId>> ref(const std::string& name);
    base::Result<std::vector<Ref>> refs(const std::string& prefix); // sorted by name
    base::Result<std::vector<Remote>> remotes(); // of the repository's own configuration, by name
    // Commit-ish: full or unique short id, ref name, tag (peeled), with ~N, ^N, ^{commit} behind
    // it. NotFound otherwise, Conflict when a short id is ambiguous. Runs nothing.
    base::Result<base::CommitId> resolve(const std::string& revision);
    // End of the longest first-parent prefix (from the root) of `from`'s line whose committer times
    // are all at or before `at`; nullopt when the root is younger.
    base::Result<std::optional<base::CommitId>> commitAt(const base::CommitId& from,
                                                         base::UtcTime at);
    base::Result<bool> isAncestor(const base::CommitId& ancestor, const base::CommitId& of);
    // The root reached by first parents.
    base::Result<base::CommitId> rootCommit(const base::CommitId& of);
    // Commits reachable from `tips` and not from `hidden`, parents before children, ties by id.
    // Parents are read from the objects themselves, never from a commit-graph, replace ref or
    // graft; a commit at the shallow boundary has none here. NotFound when a parent is missing
    // otherwise.
    base::Result<std::vector<base::CommitId>> history(const std::vector<base::CommitId>& tips,
                                                      const std::vector<base::CommitId>& hidden,
                                                      const base::CancelToken& cancel = {});
    base::Result<bool> isShallowBoundary(const base::CommitId& id);

    // From now on the ids of objects read out of loose files are added to `into`; null: no more.
    void noteLooseReads(std::vector<base::ObjectId>* into);
    // The files that stand behind the objects: all packs with their indexes; and the loose files of
    // `ids`.
    std::vector<base::FileMark> packFiles() const;
    std::vector<base::FileMark> looseFiles(std::vector<base::ObjectId> ids) const;

    // Writing: objects only, no index, no work tree; fsync on; each object read back and compared.
    base::Result<base::BlobId> writeBlob(std::string_view bytes);
    // `base` none = empty tree. A path that exists already is Conflict.
    base::Result<base::TreeId> writeTree(const base::TreeId& base,
                                         const std::vector<TreeAddition>& additions);
    // Exact union of trees; Conflict if a path differs between two of them.
    base::Result<base::TreeId> writeUnion(const std::vector<base::TreeId>& trees);
    // The bytes to be signed. E-mail and name must not hold '<', '>' or control characters.
    base::Result<std::string> commitBytes(const base::TreeId& tree,
                                          const std::vector<base::CommitId>& parents,
                                          const Identity& author, const Identity& committer,
                                          const std::string& message);
    // Writes payload + armor as git itself would (byte-identical), re-reads, compares.
    base::Result<base::CommitId> writeSignedCommit(const std::string& payload,
                                                   const std::string& armor);
    // An unsigned commit (source commits of demos and tests).
    base::Result<base::CommitId> writeCommit(const std::string& payload);

    // Every object of a pack file that git made, each under the id of its own bytes.
    base::Result<void> takePack(const std::filesystem::path& file);

    // Waits while somebody holds the lock of a ref; Conflict with what to do when it stays, as a
    // crash may leave it.
    base::Result<void> awaitUnlocked(const std::string& name, int patienceMs = 5000) const;

    // Compare-and-swap with fsync; `expected` none = must not exist. Conflict when somebody else
    // moved it or holds its lock (retried for up to `patience` ms), Unavailable on I/O. If the
    // write fails but the ref is seen to have moved, that is success. What this handle wrote and a
    // `git gc --prune=now` beside it took away is written again.
    base::Result<void> moveRef(const std::string& name, const base::CommitId& to,
                               const base::CommitId& expected, const std::string& reflog,
                               int patienceMs = 5000);

    // A new repository with an initial branch and no template, hooks or config of the user.
    static base::Result<std::unique_ptr<Repository>> init(const std::filesystem::path& folder,
                                                          bool bare, const std::string& branch);

private:
    Repository();
    base::Result<void> writable() const;
    std::unique_ptr<Inner> m_inner;
    RepositoryFacts m_facts;
    friend struct Inner;
};

} // namespace countersign::git
