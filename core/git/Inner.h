// What stands behind Repository: libgit2's handles, and trees and links read already. Private to
// this room, as is everything that includes git2.h.
#pragma once

#include "core/git/CatFile.h"
#include "core/git/LooseObject.h"
#include "core/git/Repository.h"
#include "core/git/TreeBytes.h"

#include <cstdint>
#include <git2.h>
#include <git2/sys/odb_backend.h>
#include <unordered_map>
#include <unordered_set>

namespace countersign::git {

template <auto Free> struct HandleFree {
    template <typename T> void operator()(T* handle) const { Free(handle); }
};
template <typename T, auto Free> using Handle = std::unique_ptr<T, HandleFree<Free>>;
using RepositoryHandle = Handle<git_repository, git_repository_free>;
using OdbHandle = Handle<git_odb, git_odb_free>;
using OdbObjectHandle = Handle<git_odb_object, git_odb_object_free>;
using ReferenceHandle = Handle<git_reference, git_reference_free>;
using ConfigHandle = Handle<git_config, git_config_free>;
using ConfigIteratorHandle = Handle<git_config_iterator, git_config_iterator_free>;
using ReferenceIteratorHandle = Handle<git_reference_iterator, git_reference_iterator_free>;

// What a walk needs of a commit.
struct Links {
    std::vector<base::CommitId> parents;
    base::UtcTime committed;
};

struct Inner {
    std::unique_ptr<CatFile> program; // in the place of all handles, where libgit2 cannot read
    RepositoryHandle repository;
    OdbHandle odb;   // for writing and for short ids: never reads an object
    OdbHandle packs; // the packs of all object folders; loose objects are read by LooseObject.h
    // Its backends, one for each object folder. Asked directly: an odb lists all packs again for
    // every object that it does not find, and looks each one up twice.
    std::vector<git_odb_backend*> packFolders;
    std::vector<std::filesystem::path> objects;
    std::filesystem::path commonFolder;
    std::unordered_map<base::CommitId, Links> links;
    // Two generations: when the young one is full it becomes the old one, whose trees are forgotten
    // unless they were asked for again.
    std::unordered_map<base::ObjectId, std::shared_ptr<const TreeBytes>> young, old;
    std::size_t youngBytes = 0;
    std::vector<base::ObjectId>* looseReads = nullptr;
    // What was written and no ref may lead to yet. `git gc --prune=now` beside us takes it away:
    // whoever asks for it gets it from here, and it is written again.
    struct Fresh {
        base::ObjectId id;
        ObjectKind kind;
        std::string bytes;
    };
    std::vector<Fresh> fresh;
    std::size_t freshBytes = 0;

    base::Result<void> openObjects(const std::filesystem::path& common,
                                   const std::filesystem::path& more);
    base::Result<ObjectHeader> header(const base::ObjectId& id);
    base::Result<std::string> read(const base::ObjectId& id, ObjectKind kind, std::uint64_t cap);
    // Out of a pack without comparing it with its id: for PathWatch.h, which says why it may.
    base::Result<std::string> readUnchecked(const base::ObjectId& id, ObjectKind kind,
                                            std::uint64_t cap);
    base::Result<std::shared_ptr<const TreeBytes>> tree(const base::ObjectId& id);
    // Valid until the next call.
    base::Result<const Links*> linksOf(const base::CommitId& id);
    // Commits whose parents a shallow clone does not have; empty in a whole one.
    std::unordered_set<base::CommitId> shallow() const;
    // The commit that `id` names, through annotated tags.
    base::Result<base::CommitId> peeled(const base::ObjectId& id);
    base::Result<base::ObjectId> write(ObjectKind kind, const std::string& bytes);
    // Writes again what of `fresh` is gone.
    base::Result<void> restoreFresh();

    static Inner& of(Repository& repository) { return *repository.m_inner; }

private:
    base::Result<ObjectHeader> storedHeader(const base::ObjectId& id);
    base::Result<std::string> readStored(const base::ObjectId& id, ObjectKind kind,
                                         std::uint64_t cap);
    // Writes, and reads back what was written.
    base::Result<base::ObjectId> store(ObjectKind kind, const std::string& bytes);
    // The one of `fresh` with this id; nullptr where there is none.
    const Fresh* freshOne(const base::ObjectId& id) const;
    // Where an object stands among the packs; what its header says is not covered by its hash.
    struct Packed {
        git_odb_backend* folder;
        ObjectHeader header;
    };
    std::optional<Packed> findPacked(const base::ObjectId& id);
    std::optional<Packed> findPackedAgain(const base::ObjectId& id); // lists the packs anew first
    // What most objects are, in a pack, of the kind that is wanted, small and whole, is read in one
    // step. Without `bytes` the longer road says what is so.
    struct AtOnce {
        bool found = false; // in a pack, whatever it is
        std::optional<std::string> bytes;
    };
    AtOnce packedAtOnce(const base::ObjectId& id, ObjectKind kind, std::uint64_t cap,
                        bool compared = true);
    base::Result<std::string> packedRead(const Packed& found, const base::ObjectId& id,
                                         ObjectKind kind, std::uint64_t cap);
};

git_oid toOid(const base::ObjectId& id);
base::ObjectId fromOid(const git_oid& oid);
base::Place placeOf(const base::ObjectId& id, ObjectKind kind);
const char* name(ObjectKind kind);

// libgit2's failure `code` of the call just made on this thread, as our error. `doing` is how the
// sentence begins: "cannot read the tree".
tl::unexpected<base::Error> failed(int code, const base::Sentence& doing, base::Place place = {},
                                   base::Sentence hint = {});

// Starts libgit2 once per process: no system or user configuration, hashes and ownership checked,
// writes synced to disk.
void startLibrary();
// With ownership validation off only if `ofOthers`; safe to call from several threads.
int openHandle(const std::filesystem::path& path, bool ofOthers, RepositoryHandle& handle);

} // namespace countersign::git
